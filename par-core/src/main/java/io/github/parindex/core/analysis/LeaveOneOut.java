package io.github.parindex.core.analysis;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.RankShifts;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What each part decides: the ranking of an index without it, against the ranking with all. Places are those of the index:
 * its direction, ties and rounding, within block and period.
 *
 * <p>The matrix is prepared once, with all indicators. Then the index is computed again on the tree without the part:
 * weights that are stated stay in proportion, weights from data are found again. A node of which no part is left goes too.
 *
 * @param ranking with all parts
 * @param without the ranking without each part, by its code
 */
public record LeaveOneOut(IndexRanking ranking, Map<String, IndexRanking> without) {

    /** Copies the rankings in order. */
    public LeaveOneOut {
        without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
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
        Prepared prepared = Prepared.of(index, matrix);
        Map<String, IndexRanking> without = new LinkedHashMap<>();
        parts.forEach(part -> without.put(part, prepared.without(part).ranking()));
        return new LeaveOneOut(prepared.whole().ranking(), without);
    }

    /**
     * The ranking without a part.
     *
     * @param part its code
     * @return the places of the units
     * @throws IllegalArgumentException if that part was not left out
     */
    public IndexRanking ranking(String part) {
        IndexRanking found = without.get(part);
        if (found == null) {
            throw new IllegalArgumentException(
                    "The part (" + part + ") was not left out.\nMaybe one of " + without.keySet() + ".");
        }
        return found;
    }

    /**
     * How far each unit moves without a part.
     *
     * @param part its code
     * @return one for each unit that has a place with and without it
     * @throws IllegalArgumentException if that part was not left out
     */
    public RankShifts shifts(String part) {
        return ranking(part).shiftFrom(ranking);
    }

    /**
     * The ranking without a part against the ranking with all.
     *
     * @param part its code
     * @return the comparison, with the ranking of all as the reference
     * @throws IllegalArgumentException if that part was not left out, or units of several blocks or periods are ranked
     */
    public RankComparison comparison(String part) {
        return RankComparison.of(ranking, ranking(part));
    }

    /** A line for each part: how many units move, how far on average and at most, in places. */
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
