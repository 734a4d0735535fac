package io.github.parindex.core.weighting;

import java.util.Arrays;

/** Kaiser's varimax rotation, one list of loadings for each factor. Kaiser (1958), DOI 10.1007/BF02289233. */
final class Varimax {

    private static final int SWEEPS = 1_000;
    private static final double STILL = 1e-15;

    private Varimax() {}

    /** The same vector or its opposite, so that its entry of largest magnitude is positive, the first one of several. */
    static double[] signed(double[] vector) {
        double largest = 0;
        for (double entry : vector) {
            largest = Math.abs(entry) > Math.abs(largest) * (1 + 1e-12) ? entry : largest;
        }
        double sign = largest < 0 ? -1 : 1;
        return Arrays.stream(vector).map(entry -> sign * entry).toArray();
    }

    static double sumOfSquares(double... entries) {
        return Arrays.stream(entries).map(entry -> entry * entry).sum();
    }

    /** With Kaiser normalisation: each indicator's loadings are scaled to length 1, and back after the rotation. */
    static double[][] rotated(double[][] loadings) {
        double[][] turned = Arrays.stream(loadings).map(double[]::clone).toArray(double[][]::new);
        double[] lengths = new double[loadings[0].length];
        for (int j = 0; j < lengths.length; j++) {
            int indicator = j;
            lengths[j] = Math.sqrt(Arrays.stream(loadings)
                    .mapToDouble(factor -> factor[indicator] * factor[indicator])
                    .sum());
            scale(turned, j, lengths[j] > 0 ? 1 / lengths[j] : 0);
        }
        double farthest = 1;
        for (int sweep = 0; sweep < SWEEPS && farthest > STILL; sweep++) {
            farthest = sweep(turned);
        }
        for (int j = 0; j < lengths.length; j++) {
            scale(turned, j, lengths[j]);
        }
        return Arrays.stream(turned).map(Varimax::signed).toArray(double[][]::new);
    }

    private static void scale(double[][] loadings, int indicator, double factor) {
        for (double[] row : loadings) {
            row[indicator] *= factor;
        }
    }

    private static double sweep(double[][] loadings) {
        double farthest = 0;
        for (int first = 0; first < loadings.length; first++) {
            for (int second = first + 1; second < loadings.length; second++) {
                double angle = angle(loadings[first], loadings[second]);
                turn(loadings[first], loadings[second], angle);
                farthest = Math.max(farthest, Math.abs(angle));
            }
        }
        return farthest;
    }

    /** The angle that makes the variances of the squared loadings on two factors greatest. */
    private static double angle(double[] x, double[] y) {
        double sumU = 0;
        double sumV = 0;
        double cosine = 0;
        double sine = 0;
        for (int j = 0; j < x.length; j++) {
            double u = x[j] * x[j] - y[j] * y[j];
            double v = 2 * x[j] * y[j];
            sumU += u;
            sumV += v;
            cosine += u * u - v * v;
            sine += 2 * u * v;
        }
        sine -= 2 * sumU * sumV / x.length;
        cosine -= (sumU * sumU - sumV * sumV) / x.length;
        return Math.hypot(sine, cosine) < STILL ? 0 : StrictMath.atan2(sine, cosine) / 4;
    }

    private static void turn(double[] x, double[] y, double angle) {
        double cosine = StrictMath.cos(angle);
        double sine = StrictMath.sin(angle);
        for (int j = 0; j < x.length; j++) {
            double turned = x[j] * cosine + y[j] * sine;
            y[j] = y[j] * cosine - x[j] * sine;
            x[j] = turned;
        }
    }
}
