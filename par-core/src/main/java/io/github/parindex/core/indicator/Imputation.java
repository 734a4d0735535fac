package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.PrintedTable;
import io.github.parindex.core.statistics.Quantile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Fills missing numbers with an estimate. Every estimate is made from the numbers that were there before, never from
 * another estimate; what cannot be estimated stays missing.
 */
public sealed interface Imputation extends Preparation {

    /** What an estimate is. */
    enum Statistic {
        /** The arithmetic mean. */
        MEAN,
        /** The median. */
        MEDIAN;

        double of(double[] values) {
            return this == MEDIAN ? Quantile.TYPE_7.of(values, 0.5) : Moments.mean(values);
        }
    }

    /** From which periods of the same unit a panel is filled. */
    enum Over {
        /** The latest number before; none before the first. */
        LATEST,
        /** The latest number before, and before the first number the first. */
        CONSTANT,
        /** On the straight line between the numbers around it; outside them the nearest. Periods must be numbers. */
        LINEAR,
        /** On the straight line between the numbers around it; none outside them. Periods must be numbers. */
        BETWEEN
    }

    /**
     * A number that was filled in.
     *
     * @param row whose
     * @param code of the indicator
     * @param value the estimate
     */
    record Filled(Row row, String code, double value) {

        /** Refuses null. */
        public Filled {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(code, "code");
        }
    }

    /**
     * A matrix with fewer gaps.
     *
     * @param matrix with the estimates
     * @param filled each of them, by indicator in the order of the framework
     */
    record Imputed(IndicatorMatrix matrix, List<Filled> filled) {

        /** Copies the list. */
        public Imputed {
            Objects.requireNonNull(matrix, "matrix");
            Objects.requireNonNull(filled, "filled");
            filled = List.copyOf(filled);
        }

        /** A line for each number that was filled in. */
        @Override
        public String toString() {
            PrintedTable table = PrintedTable.of("filled", "indicator", "value");
            filled.forEach(each ->
                    table.row(each.row.toString(), each.code, new PrintedTable.Right(PrintedTable.number(each.value))));
            return table.toString();
        }
    }

    /**
     * The codes of the indicators, or of nodes above them, that are filled.
     *
     * @return empty for all
     */
    List<String> only();

    /**
     * Fills gaps and says which.
     *
     * @param matrix any
     * @return the matrix and the estimates
     */
    default Imputed impute(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        Map<String, double[]> estimates = new HashMap<>();
        Only.of(matrix, only()).stream()
                .filter(column -> !column.isComplete())
                .forEach(column -> estimates.put(column.code(), new Estimates(matrix, column).by(this)));
        List<Filled> filled = new ArrayList<>();
        IndicatorMatrix complete = matrix.mapIndicators(column ->
                estimates.containsKey(column.code()) ? filled(column, estimates.get(column.code()), filled) : column);
        return new Imputed(complete, filled);
    }

    private static Column filled(Column column, double[] estimates, List<Filled> filled) {
        double[] values = column.toArray();
        for (int row = 0; row < values.length; row++) {
            if (Double.isNaN(values[row]) && !Double.isNaN(estimates[row])) {
                values[row] = estimates[row];
                filled.add(new Filled(column.rows().get(row), column.code(), values[row]));
            }
        }
        return column.with(values);
    }

    @Override
    default IndicatorMatrix apply(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return impute(matrix).matrix();
    }

    /**
     * The mean or median of the indicator over all rows, of all periods.
     *
     * @param statistic mean or median
     * @param only codes of the indicators, or of nodes above them, that are filled; empty for all
     */
    record ByColumn(Statistic statistic, List<String> only) implements Imputation {

        /** Copies the codes. */
        public ByColumn {
            Objects.requireNonNull(statistic, "statistic");
            Objects.requireNonNull(only, "only");
            only = List.copyOf(only);
        }

        @Override
        public Method method() {
            return Only.in(Method.of("imputeByColumn").with("statistic", Method.word(statistic)), only);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * The mean or median of the indicator over the rows of the same group. A group without a number, and a row without
     * a group, keeps its gaps.
     *
     * @param group name of a column of texts
     * @param statistic mean or median
     * @param only codes of the indicators, or of nodes above them, that are filled; empty for all
     */
    record ByGroup(String group, Statistic statistic, List<String> only) implements Imputation {

        /** Copies the codes. */
        public ByGroup {
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(statistic, "statistic");
            Objects.requireNonNull(only, "only");
            only = List.copyOf(only);
        }

        @Override
        public Method method() {
            return Only.in(
                    Method.of("imputeByGroup").with("group", (Object) group).with("statistic", Method.word(statistic)),
                    only);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * The other indicators of the same row and node: every indicator is turned so that more is better and scaled to
     * 0..1 by its extremes; the mean or median of those that the row has is scaled back. Looked up in the first node
     * that the indicator is a part of. A row without any of them keeps its gaps. A constant indicator tells nothing
     * about others, and is filled with its constant.
     *
     * <p>The node may also be one further up: with level 3 and more it is the lowest above the indicator that is at least of
     * that {@linkplain Framework#level level}, with all indicators below it. Of several nodes with the same part the first
     * one leads up.
     *
     * @param statistic mean or median
     * @param level of the node, 2 for the one that the indicator is a part of
     * @param only codes of the indicators, or of nodes above them, that are filled; empty for all
     */
    record ByRow(Statistic statistic, int level, List<String> only) implements Imputation {

        /** The level of the node that an indicator is a part of. */
        static final int NODE = 2;

        /** Copies the codes, and refuses the level of indicators. */
        public ByRow {
            Objects.requireNonNull(statistic, "statistic");
            Objects.requireNonNull(only, "only");
            if (level < NODE) {
                throw Refusal.refused("indicator.imputation.level", level);
            }
            only = List.copyOf(only);
        }

        /**
         * Looks further up.
         *
         * @param other level of the node, 2 or more
         * @return a copy
         */
        public ByRow atLevel(int other) {
            return new ByRow(statistic, other, only);
        }

        @Override
        public Method method() {
            Method named = Method.of("imputeByRow").with("statistic", Method.word(statistic));
            return Only.in(level == NODE ? named : named.with("level", level), only);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * Other periods of the same unit. A unit without any number keeps its gaps.
     *
     * @param over latest, constant, linear or between
     * @param most how many periods away a number may be, counted among all periods of the matrix; 0 for any
     * @param only codes of the indicators, or of nodes above them, that are filled; empty for all
     */
    record ByPeriod(Over over, int most, List<String> only) implements Imputation {

        /** No limit. */
        static final int ANY = 0;

        /** Copies the codes, and refuses a negative limit. */
        public ByPeriod {
            Objects.requireNonNull(over, "over");
            Objects.requireNonNull(only, "only");
            if (most < ANY) {
                throw Refusal.refused("indicator.imputation.most", most);
            }
            only = List.copyOf(only);
        }

        /**
         * Takes numbers of near periods only.
         *
         * @param periods how many away they may be, 1 or more; 0 for any
         * @return a copy
         */
        public ByPeriod within(int periods) {
            return new ByPeriod(over, periods, only);
        }

        @Override
        public Method method() {
            Method named = Method.of("imputeByPeriod").with("over", Method.word(over));
            return Only.in(most == ANY ? named : named.with("most", most), only);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }
}
