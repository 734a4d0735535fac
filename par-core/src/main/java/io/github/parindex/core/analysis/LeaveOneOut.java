package io.github.parindex.core.analysis;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.RankShifts;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * What each part or unit decides: the ranking of an index without it, against the ranking with all. Places are those of the index:
 * its direction, ties and rounding, within block and period.
 *
 * <p>Of parts the matrix is prepared once, with all indicators. Then the index is computed again on the tree without the part:
 * weights that are stated stay in proportion, weights from data are found again. A node of which no part is left goes too.
 *
 * <p>Without a unit everything is computed again, as preparation, scales and weights may depend on it. What is left is
 * compared with a ranking of all in which that unit has no place, so that only a change of order counts as a move.
 *
 * @param ranking with everything
 * @param without the ranking without each part or unit, by its code
 * @param reference what each of these is compared with, by the same codes
 */
public record LeaveOneOut(
        IndexRanking ranking, Map<String, IndexRanking> without, Map<String, IndexRanking> reference) {

    /** Copies the rankings in order. */
    public LeaveOneOut {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(without, "without");
        Objects.requireNonNull(reference, "reference");
        without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
        reference = Collections.unmodifiableMap(new LinkedHashMap<>(reference));
    }

    /**
     * Leaves out each indicator in turn.
     *
     * @param index with any tree and aggregations
     * @param matrix of at least two indicators
     * @return the rankings
     * @throws IllegalArgumentException if nothing would be left, or a method has no answer without a part
     */
    public static LeaveOneOut of(CompositeIndex index, IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return of(
                index,
                matrix,
                matrix.framework().indicators().stream().map(Indicator::code).toList());
    }

    /**
     * Leaves out some parts in turn.
     *
     * @param index with any tree and aggregations
     * @param matrix with the tree of the index
     * @param parts codes of indicators or nodes
     * @return the rankings
     * @throws IllegalArgumentException if a part is unknown, nothing would be left, or a method has no answer without a
     *     part
     */
    public static LeaveOneOut of(CompositeIndex index, IndicatorMatrix matrix, List<String> parts) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(parts, "parts");
        Prepared prepared = Prepared.of(index, matrix);
        IndexRanking all = prepared.whole().ranking();
        Map<String, IndexRanking> without = new LinkedHashMap<>();
        Map<String, IndexRanking> reference = new LinkedHashMap<>();
        for (String part : parts) {
            without.put(part, prepared.without(part).ranking());
            reference.put(part, all);
        }
        return new LeaveOneOut(all, without, reference);
    }

    /**
     * Leaves out each unit in turn, with all its rows. Where scores do not depend on other units, nothing moves: it shows
     * how far scales, weights from data and filled gaps hang on a single unit.
     *
     * @param index with any tree and aggregations
     * @param matrix of at least two units
     * @return the rankings, by code of the unit
     * @throws IllegalArgumentException if a method has no answer without a unit
     */
    public static LeaveOneOut ofUnits(CompositeIndex index, IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return ofUnits(
                index,
                matrix,
                matrix.rows().stream().map(row -> row.unit().code()).distinct().toList());
    }

    /**
     * Leaves out some units in turn, with all their rows.
     *
     * @param index with any tree and aggregations
     * @param matrix of at least two units
     * @param units their codes
     * @return the rankings, by code of the unit
     * @throws IllegalArgumentException if there is no such unit, or a method has no answer without one
     */
    public static LeaveOneOut ofUnits(CompositeIndex index, IndicatorMatrix matrix, List<String> units) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(units, "units");
        Map<String, IndexRanking> without = new LinkedHashMap<>();
        Map<String, IndexRanking> reference = new LinkedHashMap<>();
        RankingRule rule = index.ranking();
        for (String unit : units) {
            List<String> unranked = new ArrayList<>(rule.without());
            unranked.remove(unit);
            IndicatorMatrix rest =
                    matrix.keepRows(row -> !matrix.rows().get(row).unit().code().equals(unit));
            if (rest.rows().size() == matrix.rows().size()) {
                throw Refusal.refused("analysis.leaveOneOut.unit", unit);
            }
            without.put(unit, ranking(index, rule, unranked, rest));
            unranked.add(unit);
            reference.put(unit, ranking(index, rule, unranked, matrix));
        }
        return new LeaveOneOut(index.compute(matrix).ranking(), without, reference);
    }

    private static IndexRanking ranking(
            CompositeIndex index, RankingRule rule, List<String> unranked, IndicatorMatrix matrix) {
        return index.ranked(rule.without(unranked.toArray(String[]::new)))
                .compute(matrix)
                .ranking();
    }

    /**
     * The ranking without a part or unit.
     *
     * @param part its code
     * @return the places of the units
     * @throws IllegalArgumentException if it was not left out
     */
    public IndexRanking ranking(String part) {
        Objects.requireNonNull(part, "part");
        IndexRanking found = without.get(part);
        if (found == null) {
            throw Refusal.refused("analysis.leaveOneOut.part", part, List.copyOf(without.keySet()));
        }
        return found;
    }

    /**
     * How far each unit moves without a part or unit.
     *
     * @param part its code
     * @return one for each unit that has a place with and without it
     * @throws IllegalArgumentException if it was not left out
     */
    public RankShifts shifts(String part) {
        Objects.requireNonNull(part, "part");
        return ranking(part).shiftFrom(reference.getOrDefault(part, ranking));
    }

    /**
     * The ranking without a part or unit against the ranking with all.
     *
     * @param part its code
     * @return the comparison, with the ranking of all as the reference
     * @throws IllegalArgumentException if it was not left out, or units of several blocks or periods are ranked
     */
    public RankComparison comparison(String part) {
        Objects.requireNonNull(part, "part");
        return RankComparison.of(reference.getOrDefault(part, ranking), ranking(part));
    }

    /** A line for each part or unit: how many units move, how far on average and at most, in places. */
    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder(String.format(Locale.ROOT, "%-24s %6s %8s %8s", "without", "moved", "mean", "most"));
        without.keySet().forEach(part -> {
            RankShifts shifts = shifts(part);
            table.append(String.format(
                    Locale.ROOT,
                    "%n%-24s %6d %8.2f %8.1f",
                    part,
                    shifts.shifts().stream().filter(shift -> shift.won() != 0).count(),
                    shifts.meanAbsolute(),
                    shifts.maxAbsolute()));
        });
        return table.toString();
    }
}
