package io.github.parindex.core.statistics;

import java.util.Arrays;
import java.util.Objects;

/**
 * Which ranks equal numbers get. Ranks rise with the numbers, from 1 for the smallest; turn the numbers around where the
 * largest is to be first. The example of each is for 80, 85, 85, 90.
 */
public enum TiedRanks {
    /** The mean of their ranks: 1, 2.5, 2.5, 4. */
    AVERAGE,
    /** The lowest of their ranks: 1, 2, 2, 4. */
    MIN,
    /** The highest of their ranks: 1, 3, 3, 4. */
    MAX,
    /** One rank, and none is skipped: 1, 2, 2, 3. */
    DENSE,
    /** Each its own, in the order in which they are given: 1, 2, 3, 4. */
    ORDINAL;

    /**
     * The rank of each number.
     *
     * @param numbers any; those that are not a number get no rank
     * @return from 1, in the order of the numbers; not a number where there is no rank
     */
    public double[] ranks(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        double[] sorted = sorted(numbers);
        double[] ofPosition = new double[sorted.length];
        int runs = 0;
        for (int from = 0; from < sorted.length; runs++) {
            int to = endOfRun(sorted, from);
            Arrays.fill(ofPosition, from, to, rank(from, to, runs));
            from = to;
        }
        double[] ranks = new double[numbers.length];
        for (int i = 0; i < ranks.length; i++) {
            int position = Double.isNaN(numbers[i]) ? -1 : Arrays.binarySearch(sorted, numbers[i] + 0.0);
            ranks[i] = position < 0 ? Double.NaN : ofPosition[position];
        }
        if (this == ORDINAL) {
            count(ranks, ofPosition.length);
        }
        return ranks;
    }

    private double rank(int from, int to, int runs) {
        return switch (this) {
            case AVERAGE -> (from + 1 + to) / 2.0;
            case MIN, ORDINAL -> from + 1;
            case MAX -> to;
            case DENSE -> runs + 1;
        };
    }

    /** Gives equal ranks one after the other, in the order of the numbers. */
    private static void count(double[] ranks, int count) {
        int[] used = new int[count + 1];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] += Double.isNaN(ranks[i]) ? 0 : used[(int) ranks[i]]++;
        }
    }

    /** Numbers in ascending order, without those that are none; −0 is 0. */
    private static double[] sorted(double[] numbers) {
        double[] sorted = new double[numbers.length];
        int count = 0;
        for (double number : numbers) {
            if (!Double.isNaN(number)) {
                sorted[count++] = number + 0.0;
            }
        }
        double[] there = count == sorted.length ? sorted : Arrays.copyOf(sorted, count);
        Arrays.sort(there);
        return there;
    }

    private static int endOfRun(double[] sorted, int from) {
        int to = from + 1;
        while (to < sorted.length && sorted[to] == sorted[from]) {
            to++;
        }
        return to;
    }

    /**
     * How often each different number occurs.
     *
     * @param numbers any; those that are not a number are not counted
     * @return a count for each different number, in ascending order of the numbers
     */
    public static int[] runs(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        double[] sorted = sorted(numbers);
        int[] runs = new int[sorted.length];
        int count = 0;
        for (int from = 0; from < sorted.length; ) {
            int to = endOfRun(sorted, from);
            runs[count++] = to - from;
            from = to;
        }
        return Arrays.copyOf(runs, count);
    }
}
