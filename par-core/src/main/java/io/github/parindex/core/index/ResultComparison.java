package io.github.parindex.core.index;

import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Two whole results cell by cell: every score, place and group of every node and indicator that both have.
 *
 * @param cells of the units and codes that both have, by code from the top down, then by unit in the order of the second
 * @param unitsOnlyBefore units, and of when, that only the first has
 * @param unitsOnlyAfter those that only the second has
 * @param codesOnlyBefore nodes and indicators that only the first has
 * @param codesOnlyAfter those that only the second has
 */
public record ResultComparison(
        List<Cell> cells,
        List<Row> unitsOnlyBefore,
        List<Row> unitsOnlyAfter,
        List<String> codesOnlyBefore,
        List<String> codesOnlyAfter) {

    /**
     * What a result says of a unit and a code.
     *
     * @param score empty where it is missing
     * @param place of a node; empty for an indicator, and for a unit without a place
     * @param group of a node that has groups; empty otherwise
     */
    public record Side(OptionalDouble score, Optional<Place> place, Optional<String> group) {

        /** Refuses null. */
        public Side {
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(group, "group");
        }
    }

    /**
     * A cell of both results.
     *
     * @param row the unit, and of when, in the second
     * @param code of a node or an indicator
     * @param before what the first says
     * @param after what the second says
     */
    public record Cell(Row row, String code, Side before, Side after) {

        /** Refuses null. */
        public Cell {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * How far the score moved.
         *
         * @return after less before; empty where either is missing
         */
        public OptionalDouble change() {
            return before.score.isPresent() && after.score.isPresent()
                    ? OptionalDouble.of(after.score.getAsDouble() - before.score.getAsDouble())
                    : OptionalDouble.empty();
        }

        /**
         * Whether both results say the same, score, place and group.
         *
         * @param tolerance how far scores may lie apart, 0 for the same double
         * @return false too if one of the scores is missing
         */
        public boolean isSame(double tolerance) {
            boolean missing = before.score.isEmpty() && after.score.isEmpty();
            return (missing || Math.abs(change().orElse(Double.POSITIVE_INFINITY)) <= tolerance)
                    && before.place.equals(after.place)
                    && before.group.equals(after.group);
        }
    }

    /** Copies the lists. */
    public ResultComparison {
        Objects.requireNonNull(cells, "cells");
        Objects.requireNonNull(unitsOnlyBefore, "unitsOnlyBefore");
        Objects.requireNonNull(unitsOnlyAfter, "unitsOnlyAfter");
        Objects.requireNonNull(codesOnlyBefore, "codesOnlyBefore");
        Objects.requireNonNull(codesOnlyAfter, "codesOnlyAfter");
        cells = List.copyOf(cells);
        unitsOnlyBefore = List.copyOf(unitsOnlyBefore);
        unitsOnlyAfter = List.copyOf(unitsOnlyAfter);
        codesOnlyBefore = List.copyOf(codesOnlyBefore);
        codesOnlyAfter = List.copyOf(codesOnlyAfter);
    }

    /**
     * Compares two results. Rows are matched by unit and period; where both are of one period each, by unit.
     *
     * @param before a result
     * @param after another, of any index and any units
     * @return what both say of what both have
     */
    public static ResultComparison of(IndexResult before, IndexResult after) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        boolean byUnit = before.periods().size() == 1 && after.periods().size() == 1;
        Map<String, Integer> earlier = positions(before, byUnit);
        Map<String, Integer> later = positions(after, byUnit);
        Set<String> codes = codes(after.framework());
        List<Cell> cells = new ArrayList<>();
        for (String code : codes) {
            if (codes(before.framework()).contains(code)) {
                Map<Row, Standing> then = standings(before, code);
                Map<Row, Standing> now = standings(after, code);
                later.forEach((unit, row) -> {
                    @Nullable Integer other = earlier.get(unit);
                    if (other != null) {
                        cells.add(new Cell(
                                after.rows().get(row),
                                code,
                                side(before, code, other, then),
                                side(after, code, row, now)));
                    }
                });
            }
        }
        return new ResultComparison(
                cells,
                rowsOf(before, earlier, later.keySet()),
                rowsOf(after, later, earlier.keySet()),
                less(codes(before.framework()), codes),
                less(codes, codes(before.framework())));
    }

    private static Map<String, Integer> positions(IndexResult result, boolean byUnit) {
        Map<String, Integer> positions = new LinkedHashMap<>();
        for (int row = 0; row < result.rows().size(); row++) {
            Row label = result.rows().get(row);
            positions.put(byUnit ? label.code() : label.code() + "\n" + label.period(), row);
        }
        return positions;
    }

    private static List<Row> rowsOf(IndexResult result, Map<String, Integer> positions, Set<String> others) {
        return positions.entrySet().stream()
                .filter(unit -> !others.contains(unit.getKey()))
                .map(unit -> result.rows().get(unit.getValue()))
                .toList();
    }

    private static List<String> less(Set<String> codes, Set<String> others) {
        return codes.stream().filter(code -> !others.contains(code)).toList();
    }

    /** Nodes from the top down, then indicators. */
    private static Set<String> codes(Framework framework) {
        Set<String> codes = new LinkedHashSet<>(framework.downwards());
        framework.indicators().stream().map(Indicator::code).forEach(codes::add);
        return codes;
    }

    private static Map<Row, Standing> standings(IndexResult result, String code) {
        Map<Row, Standing> standings = new HashMap<>();
        if (!result.framework().isIndicator(code)) {
            result.ranking(code).standings().forEach(standing -> standings.put(standing.row(), standing));
        }
        return standings;
    }

    private static Side side(IndexResult result, String code, int row, Map<Row, Standing> standings) {
        Optional<Standing> standing =
                Optional.ofNullable(standings.get(result.rows().get(row)));
        return new Side(
                result.scores(code).value(row), standing.flatMap(Standing::place), standing.flatMap(Standing::group));
    }

    /**
     * The cells of which the results do not say the same.
     *
     * @param tolerance how far scores may lie apart, 0 for the same double
     * @return in the order of all cells
     */
    public List<Cell> different(double tolerance) {
        return cells.stream().filter(cell -> !cell.isSame(tolerance)).toList();
    }

    /**
     * Whether the results are the same to the last bit, with the same units and codes.
     *
     * @return true if nothing differs
     */
    public boolean isSame() {
        return different(0).isEmpty()
                && unitsOnlyBefore.isEmpty()
                && unitsOnlyAfter.isEmpty()
                && codesOnlyBefore.isEmpty()
                && codesOnlyAfter.isEmpty();
    }

    /** How many cells differ; then for each code of which some do, how far on average and at most, and where. */
    @Override
    public String toString() {
        Map<String, List<Cell>> byCode = new LinkedHashMap<>();
        cells.forEach(cell ->
                byCode.computeIfAbsent(cell.code, none -> new ArrayList<>()).add(cell));
        PrintedTable table = PrintedTable.of("", "units", "differ", "mean change", "largest", "of", "other places");
        byCode.forEach((code, all) -> {
            if (all.stream().anyMatch(cell -> !cell.isSame(0))) {
                add(code, all, table);
            }
        });
        int different = different(0).size();
        return different + " of " + cells.size() + " cells differ" + (different == 0 ? "" : "\n" + table)
                + listed("\nunits only before: ", unitsOnlyBefore) + listed("\nunits only after: ", unitsOnlyAfter)
                + listed("\ncodes only before: ", codesOnlyBefore) + listed("\ncodes only after: ", codesOnlyAfter);
    }

    private static void add(String code, List<Cell> all, PrintedTable table) {
        double[] changes = all.stream()
                .mapToDouble(cell -> Math.abs(cell.change().orElse(0)))
                .toArray();
        int largest = 0;
        double sum = 0;
        for (int i = 0; i < changes.length; i++) {
            sum += changes[i];
            largest = changes[i] > changes[largest] ? i : largest;
        }
        table.row(
                code,
                right(all.size()),
                right(all.stream().filter(cell -> !cell.isSame(0)).count()),
                sum / changes.length,
                all.get(largest).change().orElse(0),
                all.get(largest).row.toString(),
                right(all.stream()
                        .filter(cell -> !cell.before.place.equals(cell.after.place))
                        .count()));
    }

    private static PrintedTable.Right right(long count) {
        return new PrintedTable.Right(Long.toString(count));
    }

    private static String listed(String what, List<?> all) {
        return all.isEmpty()
                ? ""
                : what + String.join(", ", all.stream().map(Object::toString).toList());
    }
}
