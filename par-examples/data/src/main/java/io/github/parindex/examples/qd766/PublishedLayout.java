package io.github.parindex.examples.qd766;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A table in which the national portal publishes the index for the units of a province: counts, and the scores they gave.
 * A file is recognised by its heading row, whatever its name.
 *
 * @param name for messages
 * @param group the group of the decision that the table is about, whose maximum stands in {@code max_score}
 * @param counts columns of part and whole, by indicator
 * @param scores column of the published score, by indicator or group
 * @param percentages column of the published ratio in percent, by indicator
 * @param others columns without a use here
 */
public record PublishedLayout(
        String name,
        String group,
        Map<String, Counts> counts,
        Map<String, String> scores,
        Map<String, String> percentages,
        List<String> others) {

    /** Dossiers settled early or on time, indicator 2.1. */
    public static final PublishedLayout PROGRESS = new PublishedLayout(
            "progress",
            "G2",
            counts("2.1", "total_on_time", "total_received"),
            columns("2.1", "score"),
            columns("2.1", "ratio_percent"),
            List.of("total_overdue"));

    /** Online payment, indicators 3.5, 3.5b and 3.6, and their sum. */
    public static final PublishedLayout PAYMENT = new PublishedLayout(
            "payment",
            "G4",
            counts(
                    "3.6",
                    "paid_online_dossiers",
                    "fee_dossiers",
                    "3.5b",
                    "formalities_paid_online",
                    "fee_formalities",
                    "3.5",
                    "fee_formalities_with_dossier",
                    "fee_formalities"),
            columns("G4", "score"),
            Map.of(),
            List.of());

    /** Satisfaction, indicators 5.2, 5.3 and 5.4, and their sum. */
    public static final PublishedLayout SATISFACTION = new PublishedLayout(
            "satisfaction",
            "G6",
            counts(
                    "5.4",
                    "satisfied_dossiers",
                    "dossiers",
                    "5.2",
                    "petitions_on_time",
                    "petitions",
                    "5.3",
                    "petitions_satisfied",
                    "petitions"),
            columns("5.4", "receiving_score", "5.2", "on_time_score", "5.3", "handling_score", "G6", "total_score"),
            Map.of(),
            List.of());

    /** All layouts. */
    public static final List<PublishedLayout> ALL = List.of(PROGRESS, PAYMENT, SATISFACTION);

    /** The column with the maximum of the group. */
    public static final String MAX = "max_score";

    private static final Set<String> UNIT = Set.of("code", "level", "unit", MAX);

    /**
     * The columns of one indicator.
     *
     * @param part what counts for the unit
     * @param whole of how much
     */
    public record Counts(String part, String whole) {}

    /** Copies the columns. */
    public PublishedLayout {
        counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        scores = Collections.unmodifiableMap(new LinkedHashMap<>(scores));
        percentages = Collections.unmodifiableMap(new LinkedHashMap<>(percentages));
        others = List.copyOf(others);
    }

    private static Map<String, Counts> counts(String... triples) {
        Map<String, Counts> counts = new LinkedHashMap<>();
        for (int i = 0; i < triples.length; i += 3) {
            counts.put(triples[i], new Counts(triples[i + 1], triples[i + 2]));
        }
        return counts;
    }

    private static Map<String, String> columns(String... pairs) {
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            columns.put(pairs[i], pairs[i + 1]);
        }
        return columns;
    }

    /**
     * The layout of a table.
     *
     * @param heading its heading row, in any order
     * @return empty if no layout has just these columns
     */
    public static Optional<PublishedLayout> of(List<String> heading) {
        return ALL.stream()
                .filter(layout -> layout.columns().equals(new LinkedHashSet<>(heading)))
                .findFirst();
    }

    private Set<String> columns() {
        Set<String> columns = new LinkedHashSet<>(UNIT);
        counts.values().forEach(pair -> columns.addAll(List.of(pair.part(), pair.whole())));
        columns.addAll(scores.values());
        columns.addAll(percentages.values());
        columns.addAll(others);
        return columns;
    }

    /** The observation of each indicator; {@code number} reads a column. */
    Map<String, Observation> observations(ToLongFunction<String> number) {
        Map<String, Observation> observations = new LinkedHashMap<>();
        counts.forEach((code, pair) -> observations.put(
                code, Observation.ratio(number.applyAsLong(pair.part()), number.applyAsLong(pair.whole()))));
        return observations;
    }

    /** The published score of each indicator or group; {@code points} reads a column. */
    Map<String, Points> published(Function<String, Points> points) {
        Map<String, Points> published = new LinkedHashMap<>();
        scores.forEach((code, column) -> published.put(code, points.apply(column)));
        return published;
    }

    @Override
    public String toString() {
        return name;
    }
}
