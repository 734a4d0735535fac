package io.github.parindex.io.shape;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.shape.Shapes.ObservationRecord;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** How often each kind occurred: in cells {@code A=30 | B=20}, none {@code -}. */
final class CountsShape extends ObservationShape<Observation.Counts, CountsShape.Document> {

    CountsShape() {
        super(Observation.Counts.class, Document.class, "counts");
    }

    /**
     * Counts.
     *
     * @param counts how many of each kind
     */
    @InShort(value = "counts", named = false)
    record Document(
            @JsonValue @Required
            Map<
                            String,
                            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}")
                            @Max(value = Observation.Counts.MOST, message = "{io.github.parindex.max}") Long>
                    counts)
            implements ObservationRecord {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Document {
            counts = Copies.of(counts);
        }
    }

    @Override
    Observation.Counts read(Document written, Place at) {
        return new Observation.Counts(written.counts());
    }

    @Override
    Document written(Observation.Counts counts) {
        return new Document(counts.counts());
    }

    @Override
    Wording clause(Observation.Counts counts) {
        return Clauses.list(
                counts.counts().entrySet(), ", ", count -> Wording.literal(count.getKey() + ": " + count.getValue()));
    }

    @Override
    Observation.Counts parse(String text, Rule rule, CellParser cell) {
        List<String> known = Shapes.names(rule);
        Supplier<Wording> advice =
                () -> Wording.of("cell.maybeCounts", example(known.isEmpty() ? List.of("A", "B") : known, 1));
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String part : CellNames.parts(text)) {
            int equals = CellNames.indexOf(part, '=');
            if (equals < 0) {
                throw CellRefused.of(Wording.of("cell.notCount", part.strip()), advice.get());
            }
            String name = CellNames.read(part.substring(0, equals), known);
            if (counts.putIfAbsent(name, count(part.substring(equals + 1).strip(), cell, advice)) != null) {
                throw CellNames.twice(name);
            }
        }
        return CellRefused.unlessAccepted(() -> new Observation.Counts(counts));
    }

    private static long count(String text, CellParser cell, Supplier<Wording> advice) {
        BigDecimal number = cell.number(text);
        try {
            return number.longValueExact();
        } catch (ArithmeticException broken) {
            throw CellRefused.of(Wording.of("cell.notCount", text), advice.get());
        }
    }

    /** What a cell may hold: the first kind occurred so often, the others less. */
    static String example(List<String> kinds, int first) {
        List<String> counts = new ArrayList<>();
        for (String kind : kinds) {
            int count = Math.max(0, first - counts.size() * 10);
            counts.add(CellNames.written(kind, "=") + "=" + count);
        }
        return String.join(" | ", counts);
    }

    @Override
    String text(Observation.Counts counts, Rule rule) {
        List<String> parts = counts.counts().entrySet().stream()
                .map(count -> CellNames.written(count.getKey(), "=") + "=" + count.getValue())
                .toList();
        return CellNames.joined(parts);
    }

    @Override
    Optional<Observation> none() {
        return Optional.of(new Observation.Counts(Map.of()));
    }
}
