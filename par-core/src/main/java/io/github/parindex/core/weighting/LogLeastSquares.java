package io.github.parindex.core.weighting;

import java.util.Arrays;

/** Weights whose ratios are nearest to known judgements, in the sum of squared differences of logarithms. */
final class LogLeastSquares {

    private LogLeastSquares() {}

    /**
     * Solves for the logarithms: the number of known judgements of i times its logarithm, less the logarithms of those it is
     * judged against, is the sum of the logarithms of its judgements. The first logarithm is fixed at 0.
     */
    static double[] weights(double[][] judgements) {
        int size = judgements.length;
        double[][] system = new double[size - 1][size - 1];
        double[] right = new double[size - 1];
        for (int i = 1; i < size; i++) {
            for (int j = 0; j < size; j++) {
                if (j != i && judgements[i][j] > 0) {
                    right[i - 1] += StrictMath.log(judgements[i][j]);
                    system[i - 1][i - 1]++;
                    if (j > 0) {
                        system[i - 1][j - 1]--;
                    }
                }
            }
        }
        double[] weights = new double[size];
        weights[0] = 1;
        double[] logs = size == 1 ? right : Algebra.solve(system, right).orElseThrow();
        System.arraycopy(Arrays.stream(logs).map(StrictMath::exp).toArray(), 0, weights, 1, size - 1);
        return weights;
    }
}
