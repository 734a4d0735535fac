package io.github.parindex.core.aggregation;

import io.github.parindex.core.number.Refusal;

/** Sums of weights, and weights of the values of one unit checked. */
final class Shares {

    private Shares() {}

    static double total(double[] weights) {
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        return total;
    }

    /** The sum of the weights of as many values, of which there is at least one. */
    static double total(double[] values, double[] weights) {
        if (values.length != weights.length || values.length == 0) {
            throw Refusal.refused("aggregation.weights.count", values.length, weights.length);
        }
        double total = total(weights);
        if (!(total > 0)) {
            throw Refusal.refused("aggregation.weights.sum", total);
        }
        return total;
    }

    /** The sum of the weighted values. */
    static double weighted(double[] values, double[] weights) {
        double sum = 0;
        for (int part = 0; part < values.length; part++) {
            sum += weights[part] * values[part];
        }
        return sum;
    }

    /** What each part adds where all add the same by weight. */
    static double[] each(double[] weights, double perWeight) {
        double[] added = new double[weights.length];
        for (int part = 0; part < added.length; part++) {
            added[part] = weights[part] * perWeight;
        }
        return added;
    }

    static void requireNotNegative(String refusal, double[] values, double[] weights) {
        for (int part = 0; part < values.length; part++) {
            if (values[part] < 0 && weights[part] > 0) {
                throw Refused.value(part, values[part], Refusal.of(refusal));
            }
        }
    }

    /** Whether a value of positive weight is 0. */
    static boolean holdZero(double[] values, double[] weights) {
        for (int part = 0; part < values.length; part++) {
            if (values[part] == 0 && weights[part] > 0) {
                return true;
            }
        }
        return false;
    }
}
