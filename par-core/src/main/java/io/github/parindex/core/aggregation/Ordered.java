package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Method;
import java.util.Objects;
import java.util.Optional;

/**
 * Aggregations that look at the order of the values of a unit: any numbers, and none is made up for by others.
 *
 * <p>Contributions go to the parts at the positions that count; parts with equal values share theirs equally.
 */
public sealed interface Ordered extends UnitAggregation {

    /** The smallest part; its contributions are all of the smallest. */
    record Min() implements Ordered {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            return Positions.of(values, weights).smallest();
        }

        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Positions positions = Positions.of(values, weights);
            return Optional.of(positions.contributions(positions.only(positions.count() - 1)));
        }

        @Override
        public Method method() {
            return Method.of("min");
        }
    }

    /** The largest part; its contributions are all of the largest. */
    record Max() implements Ordered {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            return Positions.of(values, weights).largest();
        }

        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Positions positions = Positions.of(values, weights);
            return Optional.of(positions.contributions(positions.only(0)));
        }

        @Override
        public Method method() {
            return Method.of("max");
        }
    }

    /** The part in the middle; of an even number of parts the mean of the two in the middle. */
    record Median() implements Ordered {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Positions positions = Positions.of(values, weights);
            return positions.score(positions.middle());
        }

        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Positions positions = Positions.of(values, weights);
            return Optional.of(positions.contributions(positions.middle()));
        }

        @Override
        public Method method() {
            return Method.of("median");
        }
    }

    /**
     * The ordered weighted average of Yager (1988), DOI 10.1109/21.87068: Σ w·x with the values of the unit in
     * descending order and the weights in the order of the parts, divided by their sum. Weights (1, 0, …, 0) give the
     * maximum, (0, …, 0, 1) the minimum, equal ones the arithmetic mean.
     *
     * <p>A weight belongs to a position, so that a weight of 0 does not make a part vanish, and a share of weights that
     * must be there is a share of parts. With gaps under {@link Missing#reweigh()} the weights, summed up from the
     * first position, are taken as a piecewise linear function of the share of positions, and read at as many
     * positions as there are values: maximum, minimum and equal weights stay what they are.
     */
    record Owa() implements Ordered {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            return Positions.of(values).score(weights);
        }

        @Override
        public boolean weighsPositions() {
            return true;
        }

        @Override
        public Missing taken(Missing missing) {
            Objects.requireNonNull(missing, "missing");
            Missing kept = Gaps.notLeftOut(method(), missing);
            return kept.withShare(Math.max(kept.share(), kept.weightShare())).withWeightShare(0);
        }

        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            return Optional.of(Positions.of(values).contributions(weights));
        }

        @Override
        public Method method() {
            return Method.of("owa");
        }
    }
}
