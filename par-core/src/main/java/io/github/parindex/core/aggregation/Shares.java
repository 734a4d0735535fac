package io.github.parindex.core.aggregation;

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
            throw new IllegalArgumentException(
                    "There are (" + values.length + ") values and (" + weights.length + ") weights.");
        }
        double total = total(weights);
        if (!(total > 0)) {
            throw new IllegalArgumentException("Weights have a positive sum, not (" + total + ").");
        }
        return total;
    }

    static void requireNotNegative(String method, double[] values, double[] weights) {
        for (int part = 0; part < values.length; part++) {
            if (values[part] < 0 && weights[part] > 0) {
                throw Refused.value(
                        part,
                        values[part],
                        "is negative, where the " + method + " mean has no answer",
                        "Maybe normalise to positive numbers first, or take the arithmetic mean.");
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
