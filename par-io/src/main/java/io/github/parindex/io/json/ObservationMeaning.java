package io.github.parindex.io.json;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds observations from their documents; what the core refuses is reported at its part. */
final class ObservationMeaning {

    private final Findings findings;

    ObservationMeaning(Findings findings) {
        this.findings = findings;
    }

    /** The observation, or null if something at or below it is faulty. */
    @Nullable
    Observation observation(@Nullable ObservationDocument document, String at) {
        if (document == null || findings.isFaulty(at)) {
            return null;
        }
        if (document.ratio() != null) {
            return ratio(document.ratio(), at + "/ratio");
        }
        if (document.checked() != null) {
            return checked(document.checked(), at + "/checked");
        }
        if (document.stated() != null) {
            return stated(document.stated(), at + "/stated");
        }
        if (document.parts() != null) {
            return parts(document.parts(), at + "/parts");
        }
        return plain(document);
    }

    private static Observation plain(ObservationDocument document) {
        if (document.quantity() != null) {
            return new Observation.Quantity(document.quantity());
        }
        if (document.chosen() != null) {
            return Observation.chosen(document.chosen());
        }
        if (document.counts() != null) {
            return new Observation.Counts(document.counts());
        }
        return document.missing() != null
                ? Observation.missing(document.missing())
                : Observation.notApplicable(Objects.requireNonNull(document.notApplicable()));
    }

    private @Nullable Observation ratio(ObservationDocument.Ratio document, String at) {
        Optional<BigDecimal> previousYear = Optional.ofNullable(document.previousYear());
        return findings.attempt(
                at, () -> new Observation.Share(new Ratio(document.numerator(), document.denominator()), previousYear));
    }

    private @Nullable Observation checked(List<String> items, String at) {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < items.size(); i++) {
            String item = items.get(i);
            if (!names.add(item)) {
                findings.add(findings.problem(Pointers.child(at, i), Wording.of("observation.tickedTwice", item))
                        .withValue(item));
            }
        }
        return findings.build(at, () -> new Observation.Checked(names));
    }

    private @Nullable Observation stated(ObservationDocument.Stated document, String at) {
        Optional<Observation> basis = Optional.ofNullable(observation(document.on(), at + "/on"));
        return findings.build(at, () -> new Observation.StatedPoints(Points.of(document.points()), basis));
    }

    private @Nullable Observation parts(Map<String, ObservationDocument> documents, String at) {
        Map<String, Observation> parts = new LinkedHashMap<>();
        documents.forEach((name, document) -> {
            @Nullable Observation part = observation(document, Pointers.child(at, name));
            if (part != null) {
                parts.put(name, part);
            }
        });
        return findings.build(at, () -> new Observation.Parts(parts));
    }
}
