package io.github.parindex.core.certainty;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Finds, in a set of weights, those by which a sum is greatest. */
interface WeightShape {

    /**
     * The weights with the greatest Σ w_k c_k.
     *
     * @param gains what a unit of each weight adds
     * @return weights of the set
     */
    double[] greatest(double... gains);

    /**
     * What no Σ w_k c_k is above, but for the rounding of the sum.
     *
     * @param gains what a unit of each weight adds
     * @return the greatest sum, where it has a closed form
     */
    default double most(double... gains) {
        return Polytope.product(gains, greatest(gains));
    }

    /** Whether the greatest sum has a closed form. */
    default boolean isClosed() {
        return true;
    }

    private static int[] falling(double... gains) {
        return IntStream.range(0, gains.length)
                .boxed()
                .sorted(Comparator.comparingDouble(k -> -gains[k]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /**
     * Weights between bounds that add up to a total: a fractional knapsack. All begin at their lower bounds, and what is left
     * goes where it gains most.
     */
    final class Between implements WeightShape {

        private final double[] lower;
        private final double[] upper;

        Between(double[] lower, double[] upper) {
            this.lower = lower.clone();
            this.upper = upper.clone();
        }

        @Override
        public double[] greatest(double... gains) {
            double[] weights = lower.clone();
            double left = 1 - Arrays.stream(lower).sum();
            if (left > 0) {
                for (int k : falling(gains)) {
                    double more = Math.min(left, upper[k] - lower[k]);
                    weights[k] += more;
                    left -= more;
                }
            }
            return weights;
        }
    }

    /** No weight is more than some times another: at a corner some weights are that many times the others. */
    record Within(double most) implements WeightShape {

        @Override
        public double[] greatest(double... gains) {
            int[] order = falling(gains);
            double all = Arrays.stream(gains).sum();
            double best = Double.NEGATIVE_INFINITY;
            int large = 0;
            double top = 0;
            for (int count = 0; count < order.length; count++) {
                double value = (all + (most - 1) * top) / (order.length + (most - 1) * count);
                if (value > best) {
                    best = value;
                    large = count;
                }
                top += gains[order[count]];
            }
            double[] weights = new double[gains.length];
            for (int position = 0; position < order.length; position++) {
                weights[order[position]] = (position < large ? most : 1) / (order.length + (most - 1) * large);
            }
            return weights;
        }
    }

    /** Weights fall along an order: at a corner the first of them are equal and the others 0. */
    final class Falling implements WeightShape {

        private final int[] order;

        Falling(int... order) {
            this.order = order.clone();
        }

        @Override
        public double[] greatest(double... gains) {
            double best = Double.NEGATIVE_INFINITY;
            double sum = 0;
            int first = 0;
            for (int count = 1; count <= order.length; count++) {
                sum += gains[order[count - 1]];
                if (sum / count > best) {
                    best = sum / count;
                    first = count;
                }
            }
            double[] weights = new double[gains.length];
            for (int position = 0; position < first; position++) {
                weights[order[position]] = 1.0 / first;
            }
            return weights;
        }
    }

    /**
     * Weights of a tree, each node's in a set of its own: from the bottom up every node gains what its best weights give.
     *
     * @param shape of the weights of the parts
     * @param parts each a leaf or a node
     */
    record Nested(WeightShape shape, List<Part> parts) implements WeightShape {

        /**
         * A part of a node.
         *
         * @param leaf its position, if it is one
         * @param below what it consists of otherwise, with one entry
         */
        record Part(int leaf, List<Nested> below) {}

        @Override
        public double[] greatest(double... gains) {
            double[] weights = new double[gains.length];
            best(gains, weights);
            return weights;
        }

        @Override
        public double most(double... gains) {
            double[] own = parts.stream()
                    .mapToDouble(part -> part.below.isEmpty()
                            ? gains[part.leaf]
                            : part.below.get(0).most(gains))
                    .toArray();
            return shape.most(own);
        }

        @Override
        public boolean isClosed() {
            return shape.isClosed()
                    && parts.stream().flatMap(part -> part.below.stream()).allMatch(Nested::isClosed);
        }

        /** Writes the weights below this node, and returns what they gain. */
        private double best(double[] gains, double[] weights) {
            double[] own = new double[parts.size()];
            double[][] below = new double[parts.size()][];
            for (int k = 0; k < own.length; k++) {
                Part part = parts.get(k);
                if (part.below.isEmpty()) {
                    own[k] = gains[part.leaf];
                } else {
                    below[k] = new double[gains.length];
                    own[k] = part.below.get(0).best(gains, below[k]);
                }
            }
            double[] shares = shape.greatest(own);
            double sum = 0;
            for (int k = 0; k < own.length; k++) {
                sum += shares[k] * own[k];
                spread(parts.get(k), shares[k], below[k], weights);
            }
            return sum;
        }

        private static void spread(Part part, double share, double[] below, double[] weights) {
            if (part.below.isEmpty()) {
                weights[part.leaf] += share;
            } else {
                for (int leaf = 0; leaf < weights.length; leaf++) {
                    weights[leaf] += share * below[leaf];
                }
            }
        }
    }

    /**
     * Weights that keep any rows: a linear program. Its answer is weights; what no sum is above is shown by its multipliers,
     * and so does not depend on the tolerance of the solver.
     */
    record Cut(Polytope polytope) implements WeightShape {

        @Override
        public double[] greatest(double... gains) {
            return polytope.weights(solved(gains));
        }

        private WeightProgram solved(double... gains) {
            double[] cost = Arrays.stream(gains).map(gain -> -gain).toArray();
            WeightProgram program = polytope.program(0, cost).done();
            program.solve(Double.POSITIVE_INFINITY);
            return program;
        }

        /** Any multipliers λ of 0 or more show that c · x ≤ λ · sides + (c − λ · rows) · x, which bounds close. */
        @Override
        public double most(double... gains) {
            WeightProgram program = solved(gains);
            double[] left = Arrays.copyOf(gains, polytope.variables());
            double most = 0;
            for (int row = 0; row < polytope.rows().size(); row++) {
                double multiplier = Math.max(0, program.multiplier(row));
                double[] condition = polytope.rows().get(row);
                most += multiplier * polytope.sides().get(row);
                for (int k = 0; k < left.length; k++) {
                    left[k] -= multiplier * condition[k];
                }
            }
            int count = polytope.weights();
            double[] lower = polytope.lower();
            double[] upper = polytope.upper();
            for (int k = count; k < left.length; k++) {
                most += left[k] * (left[k] > 0 ? upper[k] : lower[k]);
            }
            return most
                    + new Between(Arrays.copyOf(lower, count), Arrays.copyOf(upper, count))
                            .most(Arrays.copyOf(left, count));
        }

        @Override
        public boolean isClosed() {
            return false;
        }
    }
}
