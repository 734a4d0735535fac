package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Missing.Effect;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The weighted means: between the smallest and the largest part, and the higher, the higher their power.
 *
 * <p>Weights are divided by their sum. All but the arithmetic mean are for numbers that are not negative; a 0 is taken
 * as the limit of small numbers, so that it makes every mean of a power of 0 or less 0, as Hardy, Littlewood and Pólya
 * agree in Inequalities (1934), section 2.2.
 */
public sealed interface Mean extends UnitAggregation {

    /** The arithmetic mean, Σ w·x: a weakness in one part is made up for by any other. Takes any numbers. */
    record Arithmetic() implements Mean {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            double total = Shares.total(values, weights);
            return Shares.weighted(values, weights) / total;
        }

        @Override
        public Missing taken(Missing missing) {
            Objects.requireNonNull(missing, "missing");
            return missing.rule() == Effect.LEAVE_OUT ? missing.with(Effect.ZERO) : missing;
        }

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Parts read = Parts.of(result, parts, weights, this);
            return read.isComplete()
                    ? read.weightedSums(Shares.total(read.weights()))
                    : read.scores(this, taken(missing));
        }

        /** {@inheritDoc} Here w·x. */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            double total = Shares.total(values, weights);
            double[] added = new double[values.length];
            for (int part = 0; part < added.length; part++) {
                added[part] = weights[part] * values[part] / total;
            }
            return Optional.of(added);
        }

        @Override
        public Method method() {
            return Method.of("arithmetic");
        }
    }

    /** The geometric mean, ∏ x^w = exp Σ w·ln x: 0 where a part is 0; a negative part is refused. */
    record Geometric() implements Mean {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            double total = Shares.total(values, weights);
            Shares.requireNotNegative("aggregation.negative.geometric", values, weights);
            double sum = 0;
            for (int part = 0; part < values.length; part++) {
                sum += weights[part] > 0 ? weights[part] * StrictMath.log(values[part]) : 0;
            }
            return StrictMath.exp(sum / total);
        }

        @Override
        public Missing taken(Missing missing) {
            Objects.requireNonNull(missing, "missing");
            return Gaps.notLeftOut(method(), missing);
        }

        /** {@inheritDoc} Here w·G. */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            return Optional.of(Shares.each(weights, score(values, weights) / Shares.total(weights)));
        }

        @Override
        public boolean isZeroByOnePart() {
            return true;
        }

        @Override
        public Method method() {
            return Method.of("geometric");
        }
    }

    /** The harmonic mean, 1 / Σ w/x: 0 where a part is 0; a negative part is refused. */
    record Harmonic() implements Mean {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            double total = Shares.total(values, weights);
            Shares.requireNotNegative("aggregation.negative.harmonic", values, weights);
            double sum = 0;
            for (int part = 0; part < values.length; part++) {
                sum += weights[part] > 0 ? weights[part] / values[part] : 0;
            }
            return total / sum;
        }

        @Override
        public Missing taken(Missing missing) {
            Objects.requireNonNull(missing, "missing");
            return Gaps.notLeftOut(method(), missing);
        }

        /** {@inheritDoc} Here w·H²/x, and 0 of every part where the mean is 0. */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            double score = score(values, weights);
            double total = Shares.total(weights);
            double[] added = new double[values.length];
            for (int part = 0; part < added.length && score > 0; part++) {
                added[part] = weights[part] > 0 ? weights[part] / total * score / values[part] * score : 0;
            }
            return Optional.of(added);
        }

        @Override
        public boolean isZeroByOnePart() {
            return true;
        }

        @Override
        public Method method() {
            return Method.of("harmonic");
        }
    }

    /**
     * The power mean, (Σ w·x^p)^(1/p), also called generalised mean: harmonic for p = −1, geometric for p = 0 as the
     * limit, arithmetic for p = 1. A negative part is refused unless p is 1; a part of 0 makes it 0 where p is 0 or
     * less. Computed relative to the largest part (the smallest for a negative p), so that no power overflows.
     *
     * @param p finite
     */
    record Power(double p) implements Mean {

        /** Refuses a power that is not finite. */
        public Power {
            if (!Double.isFinite(p)) {
                throw Refusal.refused("aggregation.power.infinite", p);
            }
        }

        static Power from(Method method) {
            return new Power(method.allowing("p").number("p"));
        }

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            if (p == 0 || p == 1) {
                return (p == 0 ? new Geometric() : new Arithmetic()).score(values, weights);
            }
            double total = Shares.total(values, weights);
            Shares.requireNotNegative("aggregation.negative.power", values, weights);
            if (p < 0 && Shares.holdZero(values, weights)) {
                return 0;
            }
            double scale = extreme(values, weights);
            return scale == 0
                    ? 0
                    : scale * StrictMath.exp(StrictMath.log1p(excess(values, weights, scale) / total) / p);
        }

        /** Σ w·((x/scale)^p − 1), which keeps its digits where p is near 0. */
        private double excess(double[] values, double[] weights, double scale) {
            double sum = 0;
            for (int part = 0; part < values.length; part++) {
                sum += weights[part] > 0
                        ? weights[part] * StrictMath.expm1(p * StrictMath.log(values[part] / scale))
                        : 0;
            }
            return sum;
        }

        private double extreme(double[] values, double[] weights) {
            double extreme = p > 0 ? 0 : Double.POSITIVE_INFINITY;
            for (int part = 0; part < values.length; part++) {
                if (weights[part] > 0) {
                    extreme = p > 0 ? Math.max(extreme, values[part]) : Math.min(extreme, values[part]);
                }
            }
            return extreme;
        }

        @Override
        public Missing taken(Missing missing) {
            Objects.requireNonNull(missing, "missing");
            return p == 1 ? new Arithmetic().taken(missing) : Gaps.notLeftOut(method(), missing);
        }

        /** {@inheritDoc} Here w·x^p·M^(1−p), and 0 of every part where the mean is 0. */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            if (p == 1) {
                return new Arithmetic().contributions(values, weights);
            }
            double score = score(values, weights);
            double total = Shares.total(weights);
            double[] added = new double[values.length];
            for (int part = 0; part < added.length && score > 0; part++) {
                added[part] =
                        weights[part] > 0 ? weights[part] / total * StrictMath.pow(values[part] / score, p) * score : 0;
            }
            return Optional.of(added);
        }

        @Override
        public boolean isZeroByOnePart() {
            return p <= 0;
        }

        @Override
        public Method method() {
            return Method.of("power").with("p", p);
        }
    }
}
