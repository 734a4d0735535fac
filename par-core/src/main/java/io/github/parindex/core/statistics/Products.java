package io.github.parindex.core.statistics;

import java.util.Arrays;
import java.util.Objects;

/**
 * Sums of products of columns with each other, centred and scaled to a range of 1. Immutable.
 *
 * <p>The rows are added in an order that their numbers determine, so that it does not matter in which order they are
 * given, to the last bit. Adding them without loss, as {@link ExactSum} does, would take several times as long. The inner
 * loop runs over columns, without a sum that would have to be kept in order, so that the JIT can use vector instructions.
 */
public final class Products {

    private static final int BLOCK = 8;

    /** How many rows are put in order one by one. */
    private static final int FEW = 8;

    /** Odd, and near 2^64 divided by the golden ratio, so that the first bits of a product depend on all bits. */
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** By what the first columns are multiplied in the number that stands for a row. */
    private static final double[] FACTORS = {1, Math.sqrt(2), Math.sqrt(3), Math.sqrt(5)};

    private final double[][] sums;
    private final int rows;

    private Products(double[][] sums, int rows) {
        this.sums = sums;
        this.rows = rows;
    }

    /**
     * Multiplies columns.
     *
     * @param columns of the same rows, without missing values, at least one
     * @return their products
     */
    public static Products of(double[]... columns) {
        Objects.requireNonNull(columns, "columns");
        int[] order = order(columns);
        double[][] centred =
                Arrays.stream(columns).map(column -> centred(column, order)).toArray(double[][]::new);
        return new Products(upper(centred), order.length);
    }

    /**
     * The rows in some order that does not depend on the one in which they are given: by a key of their first numbers, and
     * where that does not tell two apart, by their columns from the first on. Rows are dealt out to about twice as many
     * buckets by their keys, so that few are left to be compared.
     */
    private static int[] order(double[][] columns) {
        int rows = columns[0].length;
        int shift = Long.numberOfLeadingZeros(rows) - 1;
        long[] keys = new long[rows];
        int[] ends = new int[(1 << (Long.SIZE - shift)) + 1];
        for (int row = 0; row < rows; row++) {
            keys[row] = key(columns, row);
            ends[(int) (keys[row] >>> shift) + 1]++;
        }
        for (int bucket = 1; bucket < ends.length; bucket++) {
            ends[bucket] += ends[bucket - 1];
        }
        int[] order = new int[rows];
        for (int row = 0; row < rows; row++) {
            order[ends[(int) (keys[row] >>> shift)]++] = row;
        }
        for (int bucket = 0; bucket < ends.length - 1; bucket++) {
            sort(order, bucket == 0 ? 0 : ends[bucket - 1], ends[bucket], keys, columns);
        }
        return order;
    }

    private static long key(double[][] columns, int row) {
        double number = 0;
        for (int j = 0; j < Math.min(FACTORS.length, columns.length); j++) {
            number += FACTORS[j] * columns[j][row];
        }
        return Double.doubleToLongBits(number + 0.0) * GOLDEN;
    }

    private static void sort(int[] order, int from, int to, long[] keys, double[][] columns) {
        if (to - from > FEW) {
            int[] sorted = Arrays.stream(order, from, to)
                    .boxed()
                    .sorted((one, other) -> compare(keys, columns, one, other))
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, order, from, sorted.length);
            return;
        }
        for (int next = from + 1; next < to; next++) {
            int row = order[next];
            int at = next;
            while (at > from && compare(keys, columns, order[at - 1], row) > 0) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = row;
        }
    }

    private static int compare(long[] keys, double[][] columns, int one, int other) {
        int byKey = Long.compare(keys[one], keys[other]);
        return byKey != 0 ? byKey : compare(columns, one, other);
    }

    private static int compare(double[][] columns, int one, int other) {
        int compared = 0;
        for (int j = 0; j < columns.length && compared == 0; j++) {
            compared = Double.compare(columns[j][one], columns[j][other]);
        }
        return compared;
    }

    /**
     * Pearson's coefficients.
     *
     * @return a row for each column; 0 for a constant column with any other, 1 for every one with itself
     */
    public double[][] correlations() {
        double[][] correlations = new double[sums.length][sums.length];
        for (int j = 0; j < sums.length; j++) {
            correlations[j][j] = 1;
            for (int k = j + 1; k < sums.length; k++) {
                double product = Math.sqrt(sums[j][j] * sums[k][k]);
                double r = product > 0 ? sums[j][k] / product : 0;
                correlations[j][k] = Math.max(-1, Math.min(1, r));
                correlations[k][j] = correlations[j][k];
            }
        }
        return correlations;
    }

    /**
     * Population standard deviations of the columns after min-max.
     *
     * @return one for each column; 0 for a constant one
     */
    public double[] deviations() {
        double[] deviations = new double[sums.length];
        for (int j = 0; j < deviations.length; j++) {
            deviations[j] = Math.sqrt(sums[j][j] / rows);
        }
        return deviations;
    }

    /** Less the mean and divided by the range, so that no square can overflow; zeros where all are equal. */
    private static double[] centred(double[] column, int[] order) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        double[] centred = new double[order.length];
        for (int row = 0; row < order.length; row++) {
            double value = column[order[row]];
            low = Math.min(low, value);
            high = Math.max(high, value);
            sum += value;
            centred[row] = value;
        }
        double mean = low < high ? sum / order.length : 0;
        double scale = low < high ? 1 / (high - low) : 0;
        for (int row = 0; row < centred.length; row++) {
            centred[row] = (centred[row] - mean) * scale;
        }
        return centred;
    }

    /** The sums of products, right of the diagonal and on it. */
    private static double[][] upper(double[][] columns) {
        double[][] sums = new double[columns.length][columns.length];
        double[][] rows = new double[BLOCK][columns.length];
        int count = columns[0].length;
        for (int first = 0; first < count; first += BLOCK) {
            for (int j = 0; j < columns.length; j++) {
                double[] column = columns[j];
                for (int row = 0; row < BLOCK; row++) {
                    rows[row][j] = first + row < count ? column[first + row] : 0;
                }
            }
            for (int j = 0; j < columns.length; j++) {
                add(sums[j], rows, j);
            }
        }
        return sums;
    }

    private static void add(double[] sums, double[][] rows, int from) {
        add(sums, rows[0], rows[1], rows[2], rows[3], from);
        add(sums, rows[4], rows[5], rows[6], rows[7], from);
    }

    private static void add(double[] sums, double[] p, double[] q, double[] r, double[] s, int from) {
        double pj = p[from];
        double qj = q[from];
        double rj = r[from];
        double sj = s[from];
        for (int k = from; k < sums.length; k++) {
            sums[k] += pj * p[k] + qj * q[k] + (rj * r[k] + sj * s[k]);
        }
    }
}
