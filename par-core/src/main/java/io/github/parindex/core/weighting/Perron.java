package io.github.parindex.core.weighting;

import java.util.Arrays;
import org.ojalgo.matrix.decomposition.Eigenvalue;
import org.ojalgo.matrix.store.MatrixStore;

/** The principal eigenvalue of a positive matrix, with its right eigenvector; computed by ojAlgo. */
final class Perron {

    private static final double UNKNOWN = 0;
    private static final int STEPS = 2_000;
    private static final double STILL = 1e-13;

    private final double value;
    private final double[] right;

    private Perron(double value, double[] right) {
        this.value = value;
        this.right = right;
    }

    double[] right() {
        return right;
    }

    /** The largest eigenvalue of a positive matrix is real, simple, and above the real part of any other. */
    static Perron of(double[][] matrix) {
        Eigenvalue<Double> pairs = Eigenvalue.R064.make(matrix.length, false);
        pairs.decompose(Algebra.store(matrix));
        MatrixStore<Double> values = pairs.getD();
        int largest = 0;
        for (int i = 1; i < matrix.length; i++) {
            largest = values.doubleValue(i, i) > values.doubleValue(largest, largest) ? i : largest;
        }
        double[] vector = new double[matrix.length];
        for (int i = 0; i < vector.length; i++) {
            vector[i] = Math.abs(pairs.getV().doubleValue(i, largest));
        }
        return new Perron(values.doubleValue(largest, largest), vector);
    }

    private static Perron left(double[][] matrix) {
        double[][] turned = new double[matrix.length][matrix.length];
        for (int i = 0; i < turned.length; i++) {
            for (int j = 0; j < turned.length; j++) {
                turned[i][j] = matrix[j][i];
            }
        }
        return of(turned);
    }

    /**
     * Fills in the unknown judgements. The eigenvalue is a convex function of their logarithms, and least where aᵢⱼ² = uⱼ vᵢ /
     * (uᵢ vⱼ) with the right and left eigenvectors v and u; each step goes there with the vectors of the step before, or half as
     * far until the eigenvalue falls.
     */
    static double[][] completed(double[][] known) {
        double[] start = LogLeastSquares.weights(known);
        double[][] current = filled(known, (i, j) -> start[i] / start[j]);
        double least = of(current).value;
        double share = 1;
        for (int step = 0; step < STEPS && share > STILL; step++) {
            double[][] next = towards(known, current, share);
            double value = of(next).value;
            boolean better = value <= least * (1 + STILL);
            if (better && farthest(current, next) < STILL) {
                return next;
            }
            share = better ? 1 : share / 2;
            current = better ? next : current;
            least = Math.min(value, least);
        }
        return current;
    }

    private static double[][] towards(double[][] known, double[][] current, double share) {
        double[] v = of(current).right;
        double[] u = left(current).right;
        return filled(known, (i, j) -> {
            double target = Math.sqrt(u[j] * v[i] / (u[i] * v[j]));
            return current[i][j] * StrictMath.pow(target / current[i][j], share);
        });
    }

    private static double farthest(double[][] from, double[][] to) {
        double farthest = 0;
        for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < from.length; j++) {
                farthest = Math.max(farthest, Math.abs(to[i][j] / from[i][j] - 1));
            }
        }
        return farthest;
    }

    private interface Judgement {
        double of(int i, int j);
    }

    private static double[][] filled(double[][] known, Judgement unknown) {
        double[][] filled = Arrays.stream(known).map(double[]::clone).toArray(double[][]::new);
        for (int i = 0; i < known.length; i++) {
            for (int j = i + 1; j < known.length; j++) {
                if (known[i][j] == UNKNOWN) {
                    filled[i][j] = unknown.of(i, j);
                    filled[j][i] = 1 / filled[i][j];
                }
            }
        }
        return filled;
    }
}
