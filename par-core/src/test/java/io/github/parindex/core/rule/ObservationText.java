package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads an observation as the case files write it. */
final class ObservationText {

    private ObservationText() {}

    static Observation parse(String text) {
        if (text.startsWith("missing: ")) {
            return Observation.missing(text.substring("missing: ".length()));
        }
        if (text.startsWith("not applicable: ")) {
            return Observation.notApplicable(text.substring("not applicable: ".length()));
        }
        if (text.startsWith("parts: ")) {
            return parts(text.substring("parts: ".length()));
        }
        int space = text.indexOf(' ');
        String rest = text.substring(space + 1);
        return switch (space < 0 ? "" : text.substring(0, space)) {
            case "chose" -> Observation.chosen(rest);
            case "ticked" -> new Observation.Checked(names(rest));
            case "counted" -> counts(rest);
            case "stated" -> stated(rest);
            default -> number(text);
        };
    }

    /** The observations behind "among"; none for "nobody". */
    static List<Observation> peers(String text) {
        return text.equals("nobody")
                ? List.of()
                : Stream.of(text.split(", ", -1)).map(ObservationText::parse).toList();
    }

    private static Observation number(String text) {
        String[] halves = text.split(", previous year ", -1);
        if (!halves[0].contains("/")) {
            return new Observation.Quantity(Exact.parse(text));
        }
        Optional<BigDecimal> previous = halves.length == 1 ? Optional.empty() : Optional.of(Exact.parse(halves[1]));
        return new Observation.Share(Ratio.parse(halves[0]), previous);
    }

    private static Set<String> names(String text) {
        return text.equals("nothing") ? Set.of() : new LinkedHashSet<>(List.of(text.split(" \\+ ", -1)));
    }

    private static Observation counts(String text) {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String each : names(text)) {
            int space = each.lastIndexOf(' ');
            counts.put(each.substring(0, space), Long.valueOf(each.substring(space + 1)));
        }
        return new Observation.Counts(counts);
    }

    private static Observation stated(String text) {
        String[] halves = text.split(" on ", 2);
        return new Observation.StatedPoints(
                Points.parse(halves[0]),
                halves.length == 1 ? Optional.empty() : Optional.of(ObservationText.parse(halves[1])));
    }

    private static Observation parts(String text) {
        Map<String, Observation> parts = new LinkedHashMap<>();
        for (String each : text.split(" & ", -1)) {
            String[] halves = each.split(" = ", 2);
            parts.put(halves[0], ObservationText.parse(halves[1]));
        }
        return new Observation.Parts(parts);
    }
}
