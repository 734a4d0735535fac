package io.github.parindex.core.statistics;

import java.util.Arrays;
import java.util.Objects;

/**
 * The pairs of units, counted by how two lists of numbers order them. Whole numbers below 2^53.
 *
 * @param all n (n − 1) / 2
 * @param concordant pairs in the same order in both, tied in none
 * @param discordant pairs in opposite order, tied in none
 * @param tiedX pairs that are equal in the first list
 * @param tiedY pairs that are equal in the second list
 * @param tiedBoth pairs that are equal in both
 */
public record Pairs(double all, double concordant, double discordant, double tiedX, double tiedY, double tiedBoth) {

    /**
     * Counts by sorting, without visiting the pairs: Knight (1966), DOI 10.1080/01621459.1966.10480879.
     *
     * @param x a number for each unit
     * @param y another for each
     * @return the counts
     */
    public static Pairs of(double[] x, double[] y) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        return ofPlaces(places(x), places(y));
    }

    /** Positions in ascending order that stand for the numbers: equal ones where they are equal. */
    static int[] places(double[] numbers) {
        return Arrays.stream(TiedRanks.MIN.ranks(numbers))
                .mapToInt(rank -> (int) rank)
                .toArray();
    }

    static Pairs ofPlaces(int[] x, int[] y) {
        long[] both = new long[x.length];
        Arrays.setAll(both, unit -> ((long) x[unit] << 32) | y[unit]);
        Arrays.sort(both);
        int[] second = Arrays.stream(both).mapToInt(pair -> (int) pair).toArray();
        long tiedBoth = tied(both);
        long tiedX = tied(Arrays.stream(both).map(pair -> pair >>> 32).toArray());
        long discordant = inversions(second, new int[second.length], 0, second.length);
        long tiedY = tied(Arrays.stream(second).asLongStream().toArray());
        long all = (long) x.length * (x.length - 1) / 2;
        return new Pairs(all, all - tiedX - tiedY + tiedBoth - discordant, discordant, tiedX, tiedY, tiedBoth);
    }

    /** Pairs of equal numbers among sorted ones. */
    private static long tied(long[] sorted) {
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

    /**
     * Concordant less discordant pairs.
     *
     * @return −all to all
     */
    public double difference() {
        return concordant - discordant;
    }

    /**
     * Whether all units are equal in one of the lists, so that no coefficient that divides by untied pairs has an answer.
     *
     * @return true also for fewer than two units
     */
    public boolean isTied() {
        return tiedX == all || tiedY == all;
    }

    /**
     * Kendall's tau-b: the difference divided by the geometric mean of the pairs that are not tied in the one and in the
     * other; M. G. Kendall (1945), DOI 10.1093/biomet/33.3.239.
     *
     * @return −1 to 1; not a number where {@link #isTied}
     */
    public double tauB() {
        double tau = difference() / Math.sqrt((all - tiedX) * (all - tiedY));
        return Math.max(-1, Math.min(1, tau));
    }
}
