package io.github.parindex.core.statistics;

import io.github.parindex.core.number.Refusal;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.LongToDoubleFunction;

/**
 * How a quantile is read from a sample: the nine types of Hyndman and Fan, "Sample quantiles in statistical packages",
 * The American Statistician 50 (1996) 361–365.
 *
 * <p>With x1 ≤ … ≤ xn, types 1 to 3 take a sample value or the mean of two, at n p + m with m = 0, 0, −½. Types 4 to 9
 * run straight between the neighbours of h = n p + a + p (1 − a − b), as x(j) + g (x(j+1) − x(j)), so that equal
 * neighbours give exactly their value. Positions outside 1 to n give the smallest or largest value.
 */
public enum Quantile {
    /** The inverse of the distribution function. */
    TYPE_1(0, 0),
    /** As type 1, with the mean of both neighbours at a jump. */
    TYPE_2(0, 0),
    /** The nearest order statistic, the even one where two are as near. */
    TYPE_3(-0.5, 0),
    /** Straight between the jumps of the distribution function: (a, b) = (0, 1). */
    TYPE_4(0, 1),
    /** Straight between the middles of its steps, as hydrologists do: (½, ½). */
    TYPE_5(0.5, 0.5),
    /** Expected positions, as Minitab, SPSS and Excel's PERCENTILE.EXC: (0, 0). */
    TYPE_6(0, 0),
    /** Modes of positions, as R, NumPy and Excel's PERCENTILE.INC: (1, 1). */
    TYPE_7(1, 1),
    /** Nearly unbiased for the median, the one that the authors advise: (⅓, ⅓). */
    TYPE_8(1 / 3.0, 1 / 3.0),
    /** Nearly unbiased for normal samples: (⅜, ⅜). */
    TYPE_9(0.375, 0.375);

    /** What n p may differ from a whole number by and still count as it, as n p is seldom exact in doubles. */
    private static final double FUZZ = 4 * Math.ulp(1.0);

    private final double a;
    private final double b;

    Quantile(double a, double b) {
        this.a = a;
        this.b = b;
    }

    /**
     * A quantile of numbers.
     *
     * @param sample in any order, without NaN, at least one
     * @param probability 0 to 1
     * @return between the smallest and the largest number
     * @throws IllegalArgumentException if there is no number, or the probability is outside 0 to 1
     */
    public double of(double[] sample, double probability) {
        Objects.requireNonNull(sample, "sample");
        double[] sorted = sample.clone();
        Arrays.sort(sorted);
        return ofSorted(sorted, probability);
    }

    /**
     * A quantile of numbers in ascending order.
     *
     * @param sorted at least one
     * @param probability 0 to 1
     * @return between the smallest and the largest number
     */
    public double ofSorted(double[] sorted, double probability) {
        Objects.requireNonNull(sorted, "sorted");
        if (sorted.length == 0 || !(probability >= 0 && probability <= 1)) {
            throw Refusal.refused("statistics.quantile.range", sorted.length, probability);
        }
        return at(sorted.length, position -> sorted[(int) position], probability);
    }

    /**
     * A quantile of numbers of which each occurs a stated number of times.
     *
     * @param values in ascending order, each once
     * @param counts how often each occurs, 0 or more, at least one of them positive
     * @param probability 0 to 1
     * @return between the smallest and the largest number that occurs
     * @throws IllegalArgumentException if there are not as many counts as values, a count is negative, or nothing occurs
     */
    public double ofCounted(double[] values, long[] counts, double probability) {
        Objects.requireNonNull(values, "values");
        Objects.requireNonNull(counts, "counts");
        if (counts.length != values.length || Arrays.stream(counts).anyMatch(count -> count < 0)) {
            throw Refusal.refused("statistics.quantile.counts", values.length, counts.length);
        }
        long[] upTo = counts.clone();
        Arrays.parallelPrefix(upTo, Long::sum);
        long total = upTo.length == 0 ? 0 : upTo[upTo.length - 1];
        if (total <= 0 || !(probability >= 0 && probability <= 1)) {
            throw Refusal.refused("statistics.quantile.range", total, probability);
        }
        return at(total, position -> values[firstAbove(upTo, position)], probability);
    }

    private static int firstAbove(long[] upTo, long position) {
        int found = Arrays.binarySearch(upTo, position + 1);
        int first = found < 0 ? -found - 1 : found;
        while (first > 0 && upTo[first - 1] > position) {
            first--;
        }
        return first;
    }

    private double at(long size, LongToDoubleFunction sorted, double probability) {
        double m = compareTo(TYPE_3) <= 0 ? a : a + probability * (1 - a - b);
        double position = size * probability + m;
        double floor = Math.floor(position + FUZZ * Math.max(1, Math.abs(position)));
        double fraction = Math.abs(position - floor) <= FUZZ * Math.max(1, Math.abs(position)) ? 0 : position - floor;
        double below = sorted.applyAsDouble(clamped(size, floor));
        double above = sorted.applyAsDouble(clamped(size, floor + 1));
        return below + share(floor, fraction) * (above - below);
    }

    private static long clamped(long size, double position) {
        return (long) Math.max(0, Math.min(size - 1.0, position - 1));
    }

    private double share(double floor, double fraction) {
        return switch (this) {
            case TYPE_1 -> fraction > 0 ? 1 : 0;
            case TYPE_2 -> fraction > 0 ? 1 : 0.5;
            case TYPE_3 -> fraction > 0 || floor % 2 != 0 ? 1 : 0;
            default -> fraction;
        };
    }
}
