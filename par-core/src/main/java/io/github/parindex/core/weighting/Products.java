package io.github.parindex.core.weighting;

/**
 * Sums of products of columns with each other, by blocks of rows: the inner loop runs over columns, without a sum that
 * would have to be kept in order, so that the JIT can use vector instructions.
 */
final class Products {

    private static final int BLOCK = 8;

    private Products() {}

    static double[][] correlations(double[][] columns) {
        double[][] centred = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            centred[j] = centred(columns[j]);
        }
        double[][] sums = upper(centred);
        double[] squares = new double[sums.length];
        for (int j = 0; j < squares.length; j++) {
            squares[j] = sums[j][j];
        }
        for (int j = 0; j < squares.length; j++) {
            sums[j][j] = 1;
            for (int k = j + 1; k < squares.length; k++) {
                double product = Math.sqrt(squares[j] * squares[k]);
                double r = product > 0 ? sums[j][k] / product : 0;
                sums[j][k] = Math.max(-1, Math.min(1, r));
                sums[k][j] = sums[j][k];
            }
        }
        return sums;
    }

    /** Less the mean and divided by the range, so that no square can overflow; zeros where all are equal. */
    private static double[] centred(double[] column) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (double value : column) {
            low = Math.min(low, value);
            high = Math.max(high, value);
            sum += value;
        }
        double[] centred = new double[column.length];
        if (low < high) {
            double mean = sum / column.length;
            double scale = 1 / (high - low);
            for (int row = 0; row < centred.length; row++) {
                centred[row] = (column[row] - mean) * scale;
            }
        }
        return centred;
    }

    /** The sums of products, right of the diagonal and on it. */
    static double[][] upper(double[][] columns) {
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
