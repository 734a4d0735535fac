package io.github.parindex.core.indicator;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How much of a row is there.
 *
 * @param row whose numbers
 * @param indicators how many it should have
 * @param missing how many of them are missing; one whose score stands in the table is not
 * @param zero how many are exactly 0
 */
public record Availability(Row row, int indicators, int missing, int zero) {

    /** Refuses null. */
    public Availability {
        Objects.requireNonNull(row, "row");
    }

    /**
     * The availability of every row over all indicators.
     *
     * @param matrix any
     * @return one for each row
     */
    public static List<Availability> of(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return of(matrix, matrix.indicators());
    }

    static List<Availability> of(IndicatorMatrix matrix, List<Column> columns) {
        List<Availability> all = new ArrayList<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            int missing = 0;
            int zero = 0;
            for (Column column : columns) {
                missing += column.isMissing(row) && !isGiven(matrix, column, row) ? 1 : 0;
                zero += column.at(row) == 0 ? 1 : 0;
            }
            all.add(new Availability(matrix.rows().get(row), columns.size(), missing, zero));
        }
        return all;
    }

    private static boolean isGiven(IndicatorMatrix matrix, Column column, int row) {
        @Nullable Column scores = matrix.given().get(column.code());
        return scores != null && !scores.isMissing(row);
    }

    /**
     * The share of the indicators below a node that are there, whatever the levels between.
     *
     * @param matrix any
     * @param node code of a node or an indicator
     * @return a share for each row, 0 to 1
     */
    public static Column below(IndicatorMatrix matrix, String node) {
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(node, "node");
        List<Column> columns = matrix.framework().indicatorsBelow(node).stream()
                .map(indicator -> matrix.column(indicator.code()))
                .toList();
        double[] shares =
                of(matrix, columns).stream().mapToDouble(Availability::share).toArray();
        return Column.of(Indicator.of(node), matrix.rows(), shares);
    }

    /**
     * The share that is there.
     *
     * @return 0 to 1
     */
    public double share() {
        return (indicators - missing) / (double) indicators;
    }

    /**
     * The share of what is there that is not 0.
     *
     * @return 0 to 1; empty if nothing is there
     */
    public OptionalDouble nonZeroShare() {
        int there = indicators - missing;
        return there == 0 ? OptionalDouble.empty() : OptionalDouble.of((there - zero) / (double) there);
    }

    @Override
    public String toString() {
        return row + ": " + (indicators - missing) + " of " + indicators + ", " + zero + " of them 0";
    }
}
