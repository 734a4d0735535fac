package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.PrintedTable;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.statistics.TiedRanks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What describes a column: extremes, centre, spread, shape, and how many of its numbers say something.
 *
 * <p>Skewness and excess kurtosis are those of a sample (type 2 of Joanes and Gill, "Comparing measures of sample
 * skewness and kurtosis", The Statistician 47 (1998) 183–189); {@link #skewness} and {@link #kurtosis} give the others.
 *
 * @param code of the column
 * @param rows how many rows there are
 * @param present how many hold a number
 * @param nonZero how many hold a number that is not 0
 * @param distinct how many different numbers there are
 * @param mostTied how often the most frequent number occurs
 * @param min the smallest number
 * @param max the largest number
 * @param mean the arithmetic mean
 * @param median the median
 * @param standardDeviation of the sample (divisor n − 1); empty for fewer than 2 numbers
 * @param skewness of the sample; empty for a constant column and for fewer than 3 numbers
 * @param kurtosis excess kurtosis of the sample; empty for a constant column and for fewer than 4 numbers
 */
public record Statistics(
        String code,
        int rows,
        int present,
        int nonZero,
        int distinct,
        int mostTied,
        double min,
        double max,
        double mean,
        double median,
        OptionalDouble standardDeviation,
        OptionalDouble skewness,
        OptionalDouble kurtosis) {

    /** What an indicator is flagged for. */
    public enum Flag {
        /** Too many rows are missing. */
        LOW_AVAILABILITY,
        /** Too many rows are 0. */
        FEW_NON_ZERO,
        /** Too few different numbers. */
        FEW_DISTINCT,
        /** Skewness and kurtosis speak of outliers. */
        OUTLIERS
    }

    /** How the place of a score among numbers is counted; lt are smaller, eq equal to it, n all. */
    public enum Percentile {
        /** 100 lt / n. */
        STRICT,
        /** 100 (lt + eq) / n. */
        WEAK,
        /** 100 (lt + eq / 2) / n. */
        MEAN,
        /** 100 (lt + (eq + 1) / 2) / n where it occurs, else 100 lt / n. */
        RANK,
        /** 100 lt / (n − 1) where it occurs, as Excel's PERCENTRANK.INC; else there is none. */
        INCLUSIVE
    }

    /**
     * How an indicator of a unit went over the periods of a panel.
     *
     * @param unit code of the unit
     * @param code of the indicator
     * @param growth compound annual growth rate, (last / first)^(1 / years) − 1; empty unless there are two numbers,
     *     both positive
     * @param percentChange per cent per year: 100 times the slope of the line of least squares through all numbers, by the
     *     value of that line in the first year with a number; of two numbers it is (last / first − 1) / years; empty with
     *     fewer than two numbers, and where that value is 0
     * @param availability the share of the unit's periods with a number
     * @param first the first period with a number; empty if there is none
     * @param last the last period with a number; empty if there is none
     */
    public record Trend(
            String unit,
            String code,
            OptionalDouble growth,
            OptionalDouble percentChange,
            double availability,
            Optional<String> first,
            Optional<String> last) {

        /** Refuses null. */
        public Trend {
            Objects.requireNonNull(unit, "unit");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(growth, "growth");
            Objects.requireNonNull(percentChange, "percentChange");
            Objects.requireNonNull(first, "first");
            Objects.requireNonNull(last, "last");
        }
    }

    /**
     * The statistics of several columns.
     *
     * @param columns in order
     */
    public record Overview(List<Statistics> columns) {

        /** Copies the list. */
        public Overview {
            Objects.requireNonNull(columns, "columns");
            columns = List.copyOf(columns);
        }

        /**
         * The statistics of a column.
         *
         * @param code of the column
         * @return its statistics; empty if it is not described
         */
        public Optional<Statistics> of(String code) {
            Objects.requireNonNull(code, "code");
            return columns.stream().filter(column -> column.code().equals(code)).findFirst();
        }

        /** A table with a line for each column. */
        @Override
        public String toString() {
            PrintedTable table = PrintedTable.of(
                    "", "present", "min", "median", "mean", "max", "sd", "skewness", "kurtosis", "flags");
            columns.forEach(column -> table.row(
                    column.code,
                    new PrintedTable.Right(Integer.toString(column.present)),
                    own(column.min),
                    own(column.median),
                    own(column.mean),
                    own(column.max),
                    own(column.standardDeviation.orElse(Double.NaN)),
                    column.skewness.isPresent() ? rounded(column.skewness.getAsDouble()) : Double.NaN,
                    column.kurtosis.isPresent() ? rounded(column.kurtosis.getAsDouble()) : Double.NaN,
                    column.flags().stream()
                            .map(flag -> flag.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                            .collect(Collectors.joining(", "))));
            return table.toString();
        }

        /** Columns of different units share no places. */
        private static PrintedTable.Right own(double number) {
            return new PrintedTable.Right(PrintedTable.number(number));
        }

        private static double rounded(double number) {
            return new BigDecimal(number).setScale(2, RoundingMode.HALF_EVEN).doubleValue();
        }
    }

    /** Refuses null. */
    public Statistics {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(standardDeviation, "standardDeviation");
        Objects.requireNonNull(skewness, "skewness");
        Objects.requireNonNull(kurtosis, "kurtosis");
    }

    /**
     * The trend of every unit.
     *
     * @param column of a panel, whose periods are numbers such as years
     * @return one for each unit, in text order of codes
     * @throws IllegalArgumentException if there are fewer than two periods, or one is no number
     */
    public static List<Trend> trends(Column column) {
        Objects.requireNonNull(column, "column");
        return Series.of(column).stream().map(Series::trend).toList();
    }

    /**
     * Describes a column.
     *
     * @param column at least one number
     * @return its statistics
     * @throws IllegalArgumentException if all are missing
     */
    public static Statistics of(Column column) {
        Objects.requireNonNull(column, "column");
        double[] sorted = column.requirePresent(1).presentValues();
        Arrays.sort(sorted);
        int[] runs = TiedRanks.runs(sorted);
        int zeros = (int) Arrays.stream(sorted).filter(value -> value == 0).count();
        return new Statistics(
                column.code(),
                column.size(),
                sorted.length,
                sorted.length - zeros,
                runs.length,
                Arrays.stream(runs).max().orElse(0),
                column.min(),
                column.max(),
                column.mean(),
                Quantile.TYPE_7.ofSorted(sorted, 0.5),
                sorted.length < 2 ? OptionalDouble.empty() : OptionalDouble.of(column.standardDeviation(1)),
                skewness(column, Moments.SAMPLE),
                kurtosis(column, Moments.SAMPLE));
    }

    /**
     * Describes every indicator of a matrix that has a number.
     *
     * @param matrix any; in a panel all periods count together
     * @return the statistics in the order of the framework
     */
    public static Overview of(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return new Overview(matrix.indicators().stream()
                .filter(column -> column.present() > 0)
                .map(Statistics::of)
                .toList());
    }

    /**
     * The skewness: m3 / m2^1.5 with mk the k-th central moment; of a sample, that times √(n (n − 1)) / (n − 2).
     *
     * @param column any
     * @param moments of the population or of the sample
     * @return empty for a constant column, and for fewer than 3 numbers of a sample
     */
    public static OptionalDouble skewness(Column column, Moments moments) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(moments, "moments");
        return moments.skewness(column.presentValues());
    }

    /**
     * The excess kurtosis: g = m4 / m2² − 3; of a sample, ((n + 1) g + 6) (n − 1) / ((n − 2) (n − 3)).
     *
     * @param column any
     * @param moments of the population or of the sample
     * @return empty for a constant column, and for fewer than 4 numbers of a sample
     */
    public static OptionalDouble kurtosis(Column column, Moments moments) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(moments, "moments");
        return moments.kurtosis(column.presentValues());
    }

    /**
     * The median absolute deviation from the median, without a factor.
     *
     * @param column at least one number
     * @return 0 or more
     */
    public static double medianAbsoluteDeviation(Column column) {
        Objects.requireNonNull(column, "column");
        double median = median(column);
        return median(column.map(value -> Math.abs(value - median)));
    }

    private static double median(Column column) {
        return Quantile.TYPE_7.of(column.requirePresent(1).presentValues(), 0.5);
    }

    /**
     * The distance between the quartiles.
     *
     * @param column at least one number
     * @param quantile how quartiles are read
     * @return 0 or more
     */
    public static double interquartileRange(Column column, Quantile quantile) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(quantile, "quantile");
        double[] there = column.requirePresent(1).presentValues();
        return quantile.of(there, 0.75) - quantile.of(there, 0.25);
    }

    /**
     * The coefficient of variation: standard deviation / mean.
     *
     * @param column at least two numbers, whose mean is not 0
     * @param moments of the population (divisor n) or of the sample (n − 1)
     * @return negative for a negative mean
     * @throws IllegalArgumentException if the mean is 0
     */
    public static double coefficientOfVariation(Column column, Moments moments) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(moments, "moments");
        if (column.mean() == 0) {
            throw Refusal.refused("indicator.statistics.zeroMean", column.code());
        }
        return column.standardDeviation(moments == Moments.SAMPLE ? 1 : 0) / column.mean();
    }

    /**
     * The Gini coefficient, Σₐ Σᵦ |xₐ − xᵦ| / (2 m² · mean) over m numbers: 0 for equal ones, nearly 1 where one row holds
     * all.
     *
     * @param column of numbers of which none is negative and one positive
     * @return from 0 to below 1
     * @throws IllegalArgumentException with the unit whose number is negative, or if no number is positive
     */
    public static double gini(Column column) {
        Objects.requireNonNull(column, "column");
        double[] sorted = column.requirePresent(1).presentValues();
        for (int row = 0; row < column.size() && column.min() < 0; row++) {
            if (column.at(row) < 0) {
                throw column.refused(row, "indicator.gini.negative");
            }
        }
        if (column.max() == 0) {
            throw Refusal.refused("indicator.gini.mean", column.code());
        }
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] *= (2.0 * i + 1 - sorted.length) / sorted.length;
        }
        return column.isConstant() ? 0 : ExactSum.of(sorted) / column.mean() / column.present();
    }

    /**
     * The place of a score among the numbers of a column, in per cent.
     *
     * @param column at least one number
     * @param score any number
     * @param percentile how the place is counted
     * @return 0 to 100; empty where that way of counting has none
     */
    public static OptionalDouble percentileOfScore(Column column, double score, Percentile percentile) {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(percentile, "percentile");
        double[] values = column.requirePresent(1).presentValues();
        double less = Arrays.stream(values).filter(value -> value < score).count();
        double equal = Arrays.stream(values).filter(value -> value == score).count();
        double rank = equal > 0 ? less + (equal + 1) / 2 : less;
        double all = values.length;
        return switch (percentile) {
            case STRICT -> OptionalDouble.of(100 * less / all);
            case WEAK -> OptionalDouble.of(100 * (less + equal) / all);
            case MEAN -> OptionalDouble.of(100 * (less + equal / 2) / all);
            case RANK -> OptionalDouble.of(100 * rank / all);
            case INCLUSIVE -> equal > 0 && all > 1 ? OptionalDouble.of(100 * less / (all - 1)) : OptionalDouble.empty();
        };
    }

    /** Three lines: how many, where they lie, and their shape; rounded to 6 digits. */
    @Override
    public String toString() {
        return code + "   " + present + " of " + rows + " rows, " + nonZero + " not 0, " + distinct
                + " different, the most frequent " + mostTied + " times\n  min " + shown(min) + "   median "
                + shown(median) + "   mean " + shown(mean) + "   max " + shown(max) + "\n  standard deviation "
                + shown(standardDeviation) + "   skewness " + shown(skewness) + "   kurtosis " + shown(kurtosis);
    }

    private static String shown(OptionalDouble number) {
        return shown(number.orElse(Double.NaN));
    }

    private static String shown(double number) {
        return PrintedTable.number(number);
    }

    /**
     * The share of rows that hold a number.
     *
     * @return above 0 to 1
     */
    public double availability() {
        return present / (double) rows;
    }

    /**
     * The share of the numbers that are not 0.
     *
     * @return 0 to 1
     */
    public double nonZeroShare() {
        return nonZero / (double) present;
    }

    /**
     * How many different numbers there are for each number.
     *
     * @return above 0 to 1
     */
    public double distinctShare() {
        return distinct / (double) present;
    }

    /**
     * The share of the numbers that are the most frequent one.
     *
     * @return above 0 to 1
     */
    public double mostTiedShare() {
        return mostTied / (double) present;
    }

    /**
     * The flags by the usual limits: numbers in fewer than 65 % of rows, numbers that are not 0 or that differ in fewer
     * than 50 % of all rows, and |skewness| above 2 with a kurtosis above 3.5.
     *
     * @return none, if nothing is suspicious
     */
    public Set<Flag> flags() {
        Set<Flag> flags = EnumSet.noneOf(Flag.class);
        if (availability() < 0.65) {
            flags.add(Flag.LOW_AVAILABILITY);
        }
        if (nonZero < 0.5 * rows) {
            flags.add(Flag.FEW_NON_ZERO);
        }
        if (distinct < 0.5 * rows) {
            flags.add(Flag.FEW_DISTINCT);
        }
        if (Math.abs(skewness.orElse(0)) > 2 && kurtosis.orElse(0) > 3.5) {
            flags.add(Flag.OUTLIERS);
        }
        return flags;
    }
}
