package io.github.parindex.core.index;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.VietnameseOrder;
import io.github.parindex.core.statistics.PrintedTable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The units in order of a score. Units of different blocks or periods are not compared.
 *
 * @param code of the node or indicator whose scores they are
 * @param rule how they were ranked
 * @param standings best first within block and period, those without a place last; ties by name in Vietnamese order
 */
public record IndexRanking(String code, RankingRule rule, List<Standing> standings) {

    /**
     * Where a unit stands.
     *
     * @param row the unit, and of when
     * @param place empty if the unit has no score, or is not ranked
     * @param score empty if the unit has none
     * @param group empty without groups, or below the last bound
     */
    public record Standing(Row row, Optional<Place> place, OptionalDouble score, Optional<String> group) {

        /** Refuses null. */
        public Standing {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(group, "group");
        }

        @Override
        public String toString() {
            Unit unit = row.unit();
            String name = unit.name().equals(unit.code()) ? "" : "   " + unit.name();
            return String.format(
                            java.util.Locale.ROOT,
                            "%5s   %-10s %s",
                            place.map(Place::toString).orElse("-"),
                            row,
                            score.isPresent() ? text(score.getAsDouble()) : "-")
                    + name
                    + group.map(text -> "   " + text).orElse("");
        }

        private static String text(double score) {
            return new BigDecimal(score, new java.math.MathContext(6))
                    .stripTrailingZeros()
                    .toPlainString();
        }
    }

    /** Copies the standings. */
    public IndexRanking {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(standings, "standings");
        standings = List.copyOf(standings);
    }

    static IndexRanking of(Column scores, RankingRule rule, Optional<ScoreGroups> groups) {
        Map<String, List<Integer>> pools = new TreeMap<>();
        for (int row = 0; row < scores.size(); row++) {
            Row label = scores.rows().get(row);
            pools.computeIfAbsent(label.period() + "\n" + label.unit().block(), none -> new ArrayList<>())
                    .add(row);
        }
        List<Standing> standings = new ArrayList<>();
        pools.values().forEach(pool -> standings.addAll(pool(scores, rule, groups, pool)));
        return new IndexRanking(scores.code(), rule, standings);
    }

    private static List<Standing> pool(
            Column scores, RankingRule rule, Optional<ScoreGroups> groups, List<Integer> pool) {
        boolean highFirst = rule.best().orElse(scores.direction()) == Direction.HIGHER_IS_BETTER;
        Map<Integer, BigDecimal> compared = pool.stream()
                .filter(row -> !scores.isMissing(row))
                .collect(Collectors.toMap(row -> row, row -> rule.compared(scores.at(row))));
        Comparator<Integer> byScore = Comparator.comparing(compared::get);
        Comparator<Integer> bestFirst = highFirst ? byScore.reversed() : byScore;
        Comparator<Integer> byName = Comparator.comparing(
                        (Integer row) -> scores.rows().get(row).unit().name(), VietnameseOrder.names())
                .thenComparing(row -> scores.rows().get(row).code());
        List<Integer> ranked = pool.stream()
                .filter(row -> compared.containsKey(row)
                        && rule.ranks(scores.rows().get(row).unit()))
                .sorted(bestFirst.thenComparing(byName))
                .toList();
        double[] others = ranked.stream().mapToDouble(scores::at).toArray();
        Function<Double, Optional<String>> group =
                groups.map(all -> all.among(others)).orElse(score -> Optional.empty());
        List<Place> places = rule.ties().places(ranked, bestFirst);
        List<Standing> standings = new ArrayList<>();
        for (int i = 0; i < ranked.size(); i++) {
            standings.add(standing(scores, ranked.get(i), Optional.of(places.get(i)), group));
        }
        Set<Integer> placed = new HashSet<>(ranked);
        pool.stream()
                .filter(row -> !placed.contains(row))
                .sorted(byName)
                .forEach(row -> standings.add(standing(scores, row, Optional.empty(), group)));
        return standings;
    }

    private static Standing standing(
            Column scores, int row, Optional<Place> place, Function<Double, Optional<String>> group) {
        return new Standing(
                scores.rows().get(row),
                place,
                scores.value(row),
                scores.isMissing(row) ? Optional.empty() : group.apply(scores.at(row)));
    }

    /**
     * Where a unit stands.
     *
     * @param unit its code, or its code and period with a space between
     * @return its standing
     * @throws IllegalArgumentException if there is no such unit, or one in each of several periods
     */
    public Standing standing(String unit) {
        return standings.get(Row.position(standings.stream().map(Standing::row).toList(), unit));
    }

    /**
     * The place of a unit.
     *
     * @param unit its code, or its code and period with a space between
     * @return empty if it has none
     */
    public Optional<Place> place(String unit) {
        return standing(unit).place();
    }

    /**
     * The places of the units that have one.
     *
     * @return by row, in the order of the standings
     */
    public Map<Row, Place> places() {
        Map<Row, Place> places = new LinkedHashMap<>();
        standings.forEach(standing -> standing.place().ifPresent(place -> places.put(standing.row(), place)));
        return Collections.unmodifiableMap(places);
    }

    /**
     * The places as numbers, for everything that takes a column.
     *
     * @return in the order of the standings, less is better; missing for a unit without a place; ties that share a place may
     *     have half ones
     */
    public Column column() {
        double[] places = standings.stream()
                .mapToDouble(standing ->
                        standing.place().map(place -> place.halves() / 2.0).orElse(Double.NaN))
                .toArray();
        return Column.of(
                Indicator.of(code).with(Direction.LOWER_IS_BETTER),
                standings.stream().map(Standing::row).toList(),
                places);
    }

    /**
     * How far each unit moved from another ranking, matched as by {@link #shared}.
     *
     * @param reference the places to compare with
     * @return one for each unit that has a place in both
     * @throws IllegalArgumentException if both have places, but none for the same unit
     */
    public RankShifts shiftFrom(IndexRanking reference) {
        Objects.requireNonNull(reference, "reference");
        return RankShifts.between(reference, this);
    }

    /**
     * The places of the units that have one in another ranking too. Rows are matched by unit and period; where both
     * rankings are of one period each, by unit.
     *
     * @param other such as one of another period
     * @return for each of these rows the row of the other ranking, in the order of the standings
     * @throws IllegalArgumentException if both have places, but none for the same unit
     */
    public Map<Row, Row> shared(IndexRanking other) {
        Objects.requireNonNull(other, "other");
        boolean byUnit = periods().size() == 1 && other.periods().size() == 1;
        Map<String, Row> others = new LinkedHashMap<>();
        Set<Row> theirs = other.places().keySet();
        theirs.forEach(row -> others.put(byUnit ? row.code() : row.toString(), row));
        Map<Row, Row> shared = new LinkedHashMap<>();
        Set<Row> ours = places().keySet();
        for (Row row : ours) {
            @Nullable Row found = others.get(byUnit ? row.code() : row.toString());
            if (found != null) {
                shared.put(row, found);
            }
        }
        if (shared.isEmpty() && !others.isEmpty() && !ours.isEmpty()) {
            throw Refusal.refused(
                    "index.ranking.apart",
                    ours.iterator().next().toString(),
                    theirs.iterator().next().toString());
        }
        return shared;
    }

    private Set<String> periods() {
        return standings.stream().map(standing -> standing.row().period()).collect(Collectors.toSet());
    }

    /** A table with a line for each unit; names and groups where they say anything. */
    @Override
    public String toString() {
        boolean named =
                standings.stream().anyMatch(each -> !each.row.unit().name().equals(each.row.code()));
        boolean grouped = standings.stream().anyMatch(each -> each.group.isPresent());
        List<String> headings = new ArrayList<>(List.of("place", "unit", code));
        headings.addAll(named ? List.of("name") : List.of());
        headings.addAll(grouped ? List.of("group") : List.of());
        PrintedTable table = PrintedTable.of(headings);
        for (Standing each : standings) {
            List<Object> cells = new ArrayList<>(List.of(each.row, each.score));
            cells.addAll(named ? List.of(each.row.unit().name()) : List.of());
            cells.addAll(grouped ? List.of(each.group.orElse("")) : List.of());
            table.row(each.place.map(Place::toString).orElse("-"), cells);
        }
        return table.toString();
    }
}
