package io.github.parindex.core.analysis;

import io.github.parindex.core.statistics.CounterUniform;
import io.github.parindex.core.statistics.Normal;
import java.util.Arrays;
import java.util.OptionalDouble;

/** How the weights of siblings are drawn from as many uniform numbers. */
sealed interface WeightLaw {

    /**
     * Turns the uniform numbers of one sibling into weights, one for each draw.
     *
     * @param weight of the sibling in the index
     * @param total of all siblings in the index
     * @param numbers between 0 and 1; afterwards relative weights
     * @param count how many of the numbers are turned
     */
    void turn(double weight, double total, double[] numbers, int count);

    /** Turns the uniform numbers of several siblings into weights of one draw. */
    default void turn(double[] weights, double total, double[] numbers) {
        double[] one = new double[1];
        for (int i = 0; i < numbers.length; i++) {
            one[0] = numbers[i];
            turn(weights[i], total, one, 1);
            numbers[i] = one[0];
        }
    }

    /** What a factor of this law says of it. */
    Factor.Spread spread();

    /** The share or the concentration, where the law has one. */
    default OptionalDouble size() {
        return OptionalDouble.empty();
    }

    /** Whether weights keep their size, so that they fit beside siblings that do not vary. */
    default boolean keepsSize() {
        return false;
    }

    /** Whether every weight depends on its own number alone. */
    default boolean isSingle() {
        return true;
    }

    /** Each off by up to a share of itself. */
    record Around(double share) implements WeightLaw {

        @Override
        public Factor.Spread spread() {
            return Factor.Spread.AROUND;
        }

        @Override
        public OptionalDouble size() {
            return OptionalDouble.of(share);
        }

        @Override
        public void turn(double weight, double total, double[] numbers, int count) {
            for (int i = 0; i < count; i++) {
                numbers[i] = weight * (1 + share * (2 * numbers[i] - 1));
            }
        }

        @Override
        public boolean keepsSize() {
            return true;
        }

        @Override
        public String toString() {
            return "± " + 100 * share + " %";
        }
    }

    /** Unit exponentials, which divided by their sum are uniform on the simplex. */
    record Any() implements WeightLaw {

        @Override
        public Factor.Spread spread() {
            return Factor.Spread.ANY;
        }

        @Override
        public void turn(double weight, double total, double[] numbers, int count) {
            for (int i = 0; i < count; i++) {
                numbers[i] = -StrictMath.log(numbers[i]);
            }
        }

        @Override
        public String toString() {
            return "any";
        }
    }

    /** Exponentials that fall as the weights do. */
    record InOrder() implements WeightLaw {

        @Override
        public Factor.Spread spread() {
            return Factor.Spread.IN_ORDER;
        }

        @Override
        public void turn(double weight, double total, double[] numbers, int count) {
            new Any().turn(weight, total, numbers, count);
        }

        @Override
        public void turn(double[] weights, double total, double[] numbers) {
            new Any().turn(0, 0, numbers, numbers.length);
            double[] sorted = numbers.clone();
            Arrays.sort(sorted);
            for (int i = 0; i < numbers.length; i++) {
                int heavier = 0;
                for (int k = 0; k < weights.length; k++) {
                    heavier += weights[k] > weights[i] || (weights[k] == weights[i] && k < i) ? 1 : 0;
                }
                numbers[i] = sorted[sorted.length - 1 - heavier];
            }
        }

        @Override
        public boolean isSingle() {
            return false;
        }

        @Override
        public String toString() {
            return "in order";
        }
    }

    /** Uniform numbers as they are. */
    record Uniform() implements WeightLaw {

        @Override
        public Factor.Spread spread() {
            return Factor.Spread.UNIFORM;
        }

        @Override
        public void turn(double weight, double total, double[] numbers, int count) {
            // They are weights already.
        }

        @Override
        public String toString() {
            return "uniform numbers";
        }
    }

    /**
     * Gamma numbers of shapes in proportion to the weights, by the method of Marsaglia and Tsang (2000), DOI
     * 10.1145/358407.358414, each from a stream of its own that begins with its uniform number.
     */
    record Near(double concentration) implements WeightLaw {

        @Override
        public Factor.Spread spread() {
            return Factor.Spread.NEAR;
        }

        @Override
        public OptionalDouble size() {
            return OptionalDouble.of(concentration);
        }

        @Override
        public void turn(double weight, double total, double[] numbers, int count) {
            double shape = concentration * weight / total;
            for (int i = 0; i < count; i++) {
                numbers[i] = shape == 0
                        ? Double.NEGATIVE_INFINITY
                        : logarithm(shape, new CounterUniform(Double.doubleToLongBits(numbers[i])));
            }
        }

        /** The largest becomes 1, as numbers of small shapes may all be too small for a double. */
        @Override
        public void turn(double[] weights, double total, double[] numbers) {
            WeightLaw.super.turn(weights, total, numbers);
            double most = Arrays.stream(numbers).max().orElse(0);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = numbers[i] == most ? 1 : StrictMath.exp(numbers[i] - most);
            }
        }

        @Override
        public boolean isSingle() {
            return false;
        }

        private static double logarithm(double shape, CounterUniform stream) {
            if (shape < 1) {
                return logarithm(shape + 1, stream) + StrictMath.log(stream.at(0, 1)) / shape;
            }
            double d = shape - 1.0 / 3;
            double c = 1 / Math.sqrt(9 * d);
            for (int trial = 1; ; trial++) {
                double x = Normal.quantile(stream.at(trial, 2));
                double v = (1 + c * x) * (1 + c * x) * (1 + c * x);
                boolean accepted =
                        v > 0 && StrictMath.log(stream.at(trial, 3)) < x * x / 2 + d - d * v + d * StrictMath.log(v);
                if (accepted) {
                    return StrictMath.log(d * v);
                }
            }
        }

        @Override
        public String toString() {
            return "near, concentration " + concentration;
        }
    }
}
