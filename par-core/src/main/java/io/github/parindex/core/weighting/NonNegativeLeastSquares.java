package io.github.parindex.core.weighting;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.ojalgo.matrix.decomposition.QR;
import org.ojalgo.matrix.store.R064Store;

/**
 * The x of at least 0 for which A x is nearest to b in the sum of squares, by the active set of Lawson and Hanson (1974),
 * Solving Least Squares Problems, chapter 23: every step solves the columns in use by QR, so that the digits are those of a
 * linear system, whatever the order of columns. Where the columns of A are independent there is one such x.
 */
final class NonNegativeLeastSquares {

    private static final double NOISE = 1e-12;

    private final double[][] matrix;
    private final double[] right;
    private final boolean[] used;
    private double[] solution;

    private NonNegativeLeastSquares(double[][] matrix, double[] right) {
        this.matrix = matrix;
        this.right = right;
        this.used = new boolean[matrix[0].length];
        this.solution = new double[used.length];
    }

    /** Rows of independent columns, and a right side for each row. */
    static double[] solve(double[][] matrix, double... right) {
        return new NonNegativeLeastSquares(matrix, right).solve();
    }

    private double[] solve() {
        double[] gains = gains();
        double noise = NOISE * Arrays.stream(gains).map(Math::abs).max().orElse(0);
        // In exact numbers no column comes in so often; in doubles, columns within the noise might take turns.
        int steps = 10 * used.length;
        for (int next = best(gains); next >= 0 && gains[next] > noise && steps > 0; next = best(gains)) {
            steps--;
            used[next] = true;
            double[] wanted = onUsed();
            if (wanted[next] > 0) {
                advance(wanted);
                gains = gains();
            } else {
                // Only noise made it look promising.
                used[next] = false;
                gains[next] = 0;
            }
        }
        return solution;
    }

    /** Goes to the wanted solution, and gives up each column that would fall below 0 on the way. */
    private void advance(double[] first) {
        double[] wanted = first;
        for (int worst = firstBelow(wanted); worst >= 0; worst = firstBelow(wanted)) {
            double step = solution[worst] / (solution[worst] - wanted[worst]);
            for (int j = 0; j < used.length; j++) {
                solution[j] += step * (wanted[j] - solution[j]);
            }
            used[worst] = false;
            solution[worst] = 0;
            wanted = onUsed();
        }
        solution = wanted;
    }

    /** The column in use that is the first to reach 0 on the way to the wanted solution; -1 if none does. */
    private int firstBelow(double[] wanted) {
        int first = -1;
        double shortest = Double.POSITIVE_INFINITY;
        for (int j = 0; j < used.length; j++) {
            double step = solution[j] / (solution[j] - wanted[j]);
            if (used[j] && wanted[j] <= 0 && step < shortest) {
                shortest = step;
                first = j;
            }
        }
        return first;
    }

    /** The column not in use that would gain most; -1 if all are in use. */
    private int best(double[] gains) {
        return IntStream.range(0, used.length)
                .filter(j -> !used[j])
                .reduce((a, b) -> gains[b] > gains[a] ? b : a)
                .orElse(-1);
    }

    /** How fast each column would bring A x nearer: Aᵀ (b − A x). */
    private double[] gains() {
        double[] gains = new double[used.length];
        for (int i = 0; i < matrix.length; i++) {
            double left = right[i];
            for (int j = 0; j < used.length; j++) {
                left -= matrix[i][j] * solution[j];
            }
            for (int j = 0; j < used.length; j++) {
                gains[j] += matrix[i][j] * left;
            }
        }
        return gains;
    }

    /** Without bounds, on the columns in use alone; 0 for the others. */
    private double[] onUsed() {
        int[] columns = IntStream.range(0, used.length).filter(j -> used[j]).toArray();
        double[][] part = Arrays.stream(matrix)
                .map(row -> Arrays.stream(columns).mapToDouble(j -> row[j]).toArray())
                .toArray(double[][]::new);
        QR<Double> factors = QR.R064.make(part.length, columns.length);
        factors.decompose(Algebra.store(part));
        var found = factors.getSolution(R064Store.FACTORY.column(right));
        double[] all = new double[used.length];
        for (int j = 0; j < columns.length; j++) {
            all[columns[j]] = found.doubleValue(j, 0);
        }
        return all;
    }
}
