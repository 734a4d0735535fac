package io.github.parindex.core.analysis;

import java.util.ArrayList;
import java.util.List;

/**
 * Loops over lanes, small and plain enough for the compiler to take several lanes at a time: arrays that are indexed by the
 * variable of the loop alone.
 */
final class Lanes {

    private Lanes() {}

    /**
     * Adds four products to each of two sums, in the order of the products. Factors are arguments, and each array is read and
     * written once: compilers before JDK 21 take one lane at a time otherwise.
     */
    static void add(
            double[] one,
            double[] other,
            double[] a,
            double[] b,
            double[] c,
            double[] d,
            double a1,
            double b1,
            double c1,
            double d1,
            double a2,
            double b2,
            double c2,
            double d2,
            int count) {
        for (int i = 0; i < count; i++) {
            double x = a[i];
            double y = b[i];
            double z = c[i];
            double w = d[i];
            double first = one[i] + a1 * x;
            double second = other[i] + a2 * x;
            first += b1 * y;
            second += b2 * y;
            first += c1 * z;
            second += c2 * z;
            first += d1 * w;
            second += d2 * w;
            one[i] = first;
            other[i] = second;
        }
    }

    /** Adds one product to a sum. */
    static void add(double[] sum, double[] a, double factor, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] = sum[i] + factor * a[i];
        }
    }

    /** Adds numbers to sums. */
    static void add(double[] sum, double[] more, int count) {
        for (int i = 0; i < count; i++) {
            sum[i] = sum[i] + more[i];
        }
    }

    static void multiply(double[] numbers, double[] factors, int count) {
        for (int i = 0; i < count; i++) {
            numbers[i] = numbers[i] * factors[i];
        }
    }

    static void divide(double[] numbers, double[] divisors, int count) {
        for (int i = 0; i < count; i++) {
            numbers[i] = numbers[i] / divisors[i];
        }
    }

    /** Puts the larger number of each lane first. */
    static void exchange(double[] first, double[] second, int count) {
        for (int i = 0; i < count; i++) {
            double one = first[i];
            double other = second[i];
            first[i] = Math.max(one, other);
            second[i] = Math.min(one, other);
        }
    }

    /** The smaller of a bound and the distance of two numbers, lane by lane. */
    static void narrow(double[] bound, double[] above, double[] below, int count) {
        for (int i = 0; i < count; i++) {
            bound[i] = Math.min(bound[i], above[i] - below[i]);
        }
    }

    /** Numbers whose last bits are those of a mark. */
    static void mark(double[] numbers, double[] marked, long mask, long mark, int count) {
        for (int i = 0; i < count; i++) {
            marked[i] = Double.longBitsToDouble((Double.doubleToRawLongBits(numbers[i]) & ~mask) | mark);
        }
    }

    /**
     * The exchanges of Batcher's odd-even merge sort, for any number of lanes; Knuth, The Art of Computer Programming 3,
     * section 5.2.2, algorithm M.
     */
    static int[][] network(int size) {
        List<int[]> exchanges = new ArrayList<>();
        int half = Integer.highestOneBit(Math.max(1, size - 1));
        for (int p = half; size > 1 && p > 0; p /= 2) {
            int r = 0;
            int d = p;
            for (int q = half; ; q /= 2) {
                for (int i = 0; i < size - d; i++) {
                    if ((i & p) == r) {
                        exchanges.add(new int[] {i, i + d});
                    }
                }
                if (q == p) {
                    break;
                }
                d = q - p;
                r = p;
            }
        }
        return exchanges.toArray(int[][]::new);
    }
}
