package io.github.parindex.core.weighting;

import java.util.Arrays;

/** Columns by the order of their values. */
final class Ranked {

    private Ranked() {}

    /** Ranks from 1 for the least, ties at the mean of theirs. */
    static double[] averageRanks(double[] values) {
        double[] sorted = sorted(values);
        double[] ranks = new double[values.length];
        for (int row = 0; row < ranks.length; row++) {
            int from = first(sorted, values[row]);
            int to = from;
            while (to + 1 < sorted.length && sorted[to + 1] == sorted[from]) {
                to++;
            }
            ranks[row] = (from + to) / 2.0 + 1;
        }
        return ranks;
    }

    private static double[] sorted(double[] values) {
        double[] sorted = new double[values.length];
        Arrays.setAll(sorted, row -> values[row] + 0.0);
        Arrays.sort(sorted);
        return sorted;
    }

    private static int first(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Kendall's tau-b of all pairs, 0 where a column is constant. */
    static double[][] kendall(double[][] columns) {
        int[][] places = Arrays.stream(columns).map(Ranked::places).toArray(int[][]::new);
        double[][] taus = new double[columns.length][columns.length];
        for (int j = 0; j < taus.length; j++) {
            taus[j][j] = 1;
            for (int k = j + 1; k < taus.length; k++) {
                taus[j][k] = tauB(places[j], places[k]);
                taus[k][j] = taus[j][k];
            }
        }
        return taus;
    }

    private static int[] places(double[] values) {
        double[] sorted = sorted(values);
        return Arrays.stream(values).mapToInt(value -> first(sorted, value)).toArray();
    }

    /** By sorting, after Knight (1966), DOI 10.1080/01621459.1966.10480879: pairs are counted without visiting them. */
    private static double tauB(int[] x, int[] y) {
        long[] both = new long[x.length];
        Arrays.setAll(both, row -> ((long) x[row] << 32) | y[row]);
        Arrays.sort(both);
        int[] second = Arrays.stream(both).mapToInt(pair -> (int) pair).toArray();
        long tiedBoth = ties(both);
        long tiedX = ties(Arrays.stream(both).map(pair -> pair >>> 32).toArray());
        long discordant = inversions(second, new int[second.length], 0, second.length);
        long tiedY = ties(Arrays.stream(second).asLongStream().toArray());
        long all = (long) x.length * (x.length - 1) / 2;
        double compared = Math.sqrt((double) (all - tiedX) * (all - tiedY));
        double tau = compared == 0 ? 0 : (all - tiedX - tiedY + tiedBoth - 2 * discordant) / compared;
        return Math.max(-1, Math.min(1, tau));
    }

    /** Pairs of equal numbers among sorted ones. */
    private static long ties(long[] sorted) {
        long pairs = 0;
        int run = 0;
        for (int i = 1; i < sorted.length; i++) {
            run = sorted[i] == sorted[i - 1] ? run + 1 : 0;
            pairs += run;
        }
        return pairs;
    }

    /** Pairs in falling order; sorts the numbers by merging. */
    private static long inversions(int[] numbers, int[] spare, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long pairs = inversions(numbers, spare, from, middle) + inversions(numbers, spare, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            if (right == to || (left < middle && numbers[left] <= numbers[right])) {
                spare[i] = numbers[left++];
            } else {
                pairs += middle - left;
                spare[i] = numbers[right++];
            }
        }
        System.arraycopy(spare, from, numbers, from, to - from);
        return pairs;
    }
}
