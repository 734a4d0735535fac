package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Missing.Effect;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Plain arithmetic on parts, as published indices need it: weights count as given, and are not divided by their sum. */
public sealed interface Combination extends UnitAggregation {

    /**
     * The sum Σ w·x with the weights as coefficients. Under {@link Missing#reweigh()} the others make up for a missing
     * term; under {@link Missing#leaveOut()} the sum lacks it. A node may take parts off by negative weights; their sign is
     * that of the value here, and a missing part then makes the score missing under {@link Missing#reweigh()}.
     */
    record Sum() implements Combination {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            return Shares.weighted(values, weights);
        }

        @Override
        public Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing) {
            Objects.requireNonNull(result, "result");
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(missing, "missing");
            Parts read = Parts.of(result, parts, weights, this);
            return read.isComplete() ? read.weightedSums(1) : read.scores(this, taken(missing));
        }

        /** {@inheritDoc} Here w·x. */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            double[] added = new double[values.length];
            for (int part = 0; part < added.length; part++) {
                added[part] = weights[part] * values[part];
            }
            return Optional.of(added);
        }

        @Override
        public Method method() {
            return Method.of("sum");
        }
    }

    /**
     * The product ∏ x^w with the weights as exponents. A part of 0 makes it 0; a negative part is refused unless its
     * exponent is whole, and so is a product that is too small for a double. Under {@link Missing#leaveOut()} the product lacks a missing factor.
     */
    record Product() implements Combination {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            double product = 1;
            for (int part = 0; part < values.length; part++) {
                requirePower(part, values[part], weights[part]);
                product *= weights[part] == 1 ? values[part] : StrictMath.pow(values[part], weights[part]);
            }
            if (product == 0 && Arrays.stream(values).noneMatch(value -> value == 0)) {
                throw Refused.unit(Refusal.of("aggregation.parts.small"));
            }
            return product;
        }

        private static void requirePower(int part, double value, double weight) {
            if (value < 0 && weight != Math.rint(weight)) {
                throw Refused.value(part, value, Refusal.of("aggregation.product.power", weight));
            }
        }

        /** {@inheritDoc} The product is homogeneous of the degree of all weights: here P·w divided by their sum. */
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
            return Method.of("product");
        }
    }

    /**
     * The first part divided by the second, whatever their weights; a divisor of 0 is refused. A missing part makes the
     * score missing, unless it is to count as 0 or to be refused. Nothing tells what each part adds.
     */
    record Quotient() implements Combination {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            if (values.length != 2) {
                throw Refusal.refused("aggregation.quotient.parts", values.length);
            }
            if (values[1] == 0) {
                throw Refused.value(1, values[1], Refusal.of("aggregation.quotient.zero", values[0]));
            }
            return values[0] / values[1];
        }

        @Override
        public Missing taken(Missing missing) {
            Objects.requireNonNull(missing, "missing");
            boolean needsBoth = missing.rule() == Effect.REWEIGH || missing.rule() == Effect.LEAVE_OUT;
            return needsBoth ? Missing.propagate() : missing;
        }

        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            return Optional.empty();
        }

        @Override
        public Method method() {
            return Method.of("quotient");
        }
    }

    /**
     * The first part less the second, whatever their weights, such as the change on last year. A missing part makes the
     * score missing, unless it is to count as 0 or to be refused.
     */
    record Difference() implements Combination {

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            if (values.length != 2) {
                throw Refusal.refused("aggregation.difference.parts", values.length);
            }
            return values[0] - values[1];
        }

        @Override
        public Missing taken(Missing missing) {
            Objects.requireNonNull(missing, "missing");
            return new Quotient().taken(missing);
        }

        /** {@inheritDoc} Here x₁ and −x₂. */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Shares.total(values, weights);
            return values.length == 2 ? Optional.of(new double[] {values[0], -values[1]}) : Optional.empty();
        }

        @Override
        public Method method() {
            return Method.of("difference");
        }
    }

    /**
     * An aggregation on another scale: each part x is turned into factor · x + offset, they are aggregated, and the
     * result is turned back. The inverted geometric mean of the INFORM Risk Index, which lets high values weigh more,
     * is the geometric mean with factor −0.9 and offset 10.
     *
     * <p>Contributions are known where the offset is 0; elsewhere the function is not homogeneous.
     *
     * @param aggregation on the other scale
     * @param factor finite, not 0
     * @param offset finite
     */
    record OnScale(UnitAggregation aggregation, double factor, double offset) implements Combination {

        /** Refuses a scale that cannot be turned back. */
        public OnScale {
            Objects.requireNonNull(aggregation, "aggregation");
            if (!Double.isFinite(factor) || factor == 0 || !Double.isFinite(offset)) {
                throw Refusal.refused("aggregation.onScale.range", factor, offset);
            }
        }

        static OnScale from(Method method) {
            method.allowing("aggregation", "factor", "offset");
            Aggregation inner = method.method("aggregation")
                    .map(Aggregation::of)
                    .orElseThrow(() -> Refusal.refused("aggregation.onScale.method"));
            if (!(inner instanceof UnitAggregation unitwise)) {
                throw Refusal.refused(
                        "aggregation.onScale.units", inner.method().name());
            }
            return new OnScale(unitwise, method.number("factor"), method.number("offset"));
        }

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            try {
                return (aggregation.score(scaled(values), weights) - offset) / factor;
            } catch (Refused refused) {
                throw refused.before(factor, offset, values);
            }
        }

        private double[] scaled(double[] values) {
            double[] scaled = new double[values.length];
            for (int part = 0; part < scaled.length; part++) {
                scaled[part] = factor * values[part] + offset;
            }
            return scaled;
        }

        @Override
        public boolean weighsPositions() {
            return aggregation.weighsPositions();
        }

        @Override
        public Missing taken(Missing missing) {
            return aggregation.taken(missing);
        }

        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            return offset == 0
                    ? aggregation.contributions(scaled(values), weights).map(this::unscaled)
                    : Optional.empty();
        }

        private double[] unscaled(double[] added) {
            for (int part = 0; part < added.length; part++) {
                added[part] /= factor;
            }
            return added;
        }

        @Override
        public Method method() {
            return Method.of("onScale")
                    .with("aggregation", aggregation.method().asSetting())
                    .with("factor", factor)
                    .with("offset", offset);
        }
    }
}
