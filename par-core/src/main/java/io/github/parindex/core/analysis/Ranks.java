package io.github.parindex.core.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Ranks of numbers, and their correlation. */
final class Ranks {

    private Ranks() {}

    /** The place of each number in ascending order, from 1; equal ones share the mean of their places. */
    static double[] fractional(double[] numbers) {
        int[] order = ascending(numbers);
        double[] ranks = new double[numbers.length];
        for (int from = 0; from < order.length; ) {
            int to = endOfTie(numbers, order, from);
            for (int i = from; i < to; i++) {
                ranks[order[i]] = (from + to + 1) / 2.0;
            }
            from = to;
        }
        return ranks;
    }

    private static int[] ascending(double[] numbers) {
        return IntStream.range(0, numbers.length)
                .boxed()
                .sorted(Comparator.comparingDouble(unit -> numbers[unit]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static int endOfTie(double[] numbers, int[] order, int from) {
        int to = from + 1;
        while (to < order.length && numbers[order[to]] == numbers[order[from]]) {
            to++;
        }
        return to;
    }

    /** Σ (t³ − t) over the groups of t equal numbers. */
    static double ties(double[] numbers) {
        int[] order = ascending(numbers);
        double sum = 0;
        for (int from = 0; from < order.length; ) {
            int to = endOfTie(numbers, order, from);
            double tied = to - from;
            sum += tied * tied * tied - tied;
            from = to;
        }
        return sum;
    }

    static long distinct(double[] numbers) {
        return Arrays.stream(numbers).distinct().count();
    }

    /** Pearson's correlation of numbers that are not all equal. */
    static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).sum() / a.length;
        double meanB = Arrays.stream(b).sum() / b.length;
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return Math.max(-1, Math.min(1, ab / Math.sqrt(aa * bb)));
    }
}
