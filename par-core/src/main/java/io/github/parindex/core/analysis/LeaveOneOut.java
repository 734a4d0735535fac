package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each part decides: the ranking without it, the other weights divided by their sum, against the ranking with all.
 * Scores are weighted arithmetic means of normalised columns; those equal to 9 decimals share the mean of their places.
 *
 * @param ranks with all columns, 1 for the best, in the order of the rows
 * @param without the ranks without each column, by its code
 */
public record LeaveOneOut(List<Double> ranks, Map<String, List<Double>> without) {

    /** Copies the ranks. */
    public LeaveOneOut {
        ranks = List.copyOf(ranks);
        without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
    }

    /**
     * Leaves out each column in turn.
     *
     * @param columns normalised, complete, at least two, more is better
     * @param weights one for each column, by its code
     * @return the rankings
     * @throws IllegalArgumentException if a value is missing, or all other columns have weight 0
     */
    public static LeaveOneOut of(List<Column> columns, Weights weights) {
        Scores.requireComplete(columns);
        Map<String, List<Double>> without = new LinkedHashMap<>();
        for (Column column : columns) {
            List<Column> others = new ArrayList<>(columns);
            others.remove(column);
            without.put(column.code(), ranks(others, weights));
        }
        return new LeaveOneOut(ranks(columns, weights), without);
    }

    private static List<Double> ranks(List<Column> columns, Weights weights) {
        List<String> codes = columns.stream().map(Column::code).toList();
        double[] ranks = Scores.ranks(Scores.of(columns, Weights.of(codes, weights.of(columns))));
        return Arrays.stream(ranks).boxed().toList();
    }

    /**
     * The ranking without a column against the ranking with all.
     *
     * @param code of the column
     * @return the comparison, with the ranking of all as the reference
     * @throws IllegalArgumentException if there is no such column
     */
    public RankComparison shift(String code) {
        List<Double> other = without.get(code);
        if (other == null) {
            throw new IllegalArgumentException(
                    "There is no column (" + code + ").\nMaybe one of " + without.keySet() + ".");
        }
        return RankComparison.of(array(ranks), array(other));
    }

    private static double[] array(List<Double> ranks) {
        return ranks.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
