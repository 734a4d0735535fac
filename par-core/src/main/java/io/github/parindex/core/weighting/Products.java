package io.github.parindex.core.weighting;

/**
 * Sums of products of columns with each other, by blocks of rows: the inner loop runs over columns, without a sum that
 * would have to be kept in order, so that the JIT can use vector instructions.
 */
final class Products {

    private static final int BLOCK = 8;

    private final double[][] sums;
    private final int rows;

    private Products(double[][] sums, int rows) {
        this.sums = sums;
        this.rows = rows;
    }

    /** Of complete columns of the same length, each scaled to a range of 1. */
    static Products of(double[]... columns) {
        double[][] centred = new double[columns.length][];
        for (int j = 0; j < columns.length; j++) {
            centred[j] = centred(columns[j]);
        }
        return new Products(upper(centred), columns[0].length);
    }

    /** Pearson's coefficients; 0 for a constant column with any other. */
    double[][] correlations() {
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

    /** Population standard deviations of the columns after min-max; 0 for a constant column. */
    double[] deviations() {
        double[] deviations = new double[sums.length];
        for (int j = 0; j < deviations.length; j++) {
            deviations[j] = Math.sqrt(sums[j][j] / rows);
        }
        return deviations;
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
