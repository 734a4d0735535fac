package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.Optional;

/** Arithmetic means with a penalty on parts that are out of balance. */
public sealed interface Penalised extends UnitAggregation {

    /** Which way imbalance moves the score. */
    public enum Imbalance {
        /** Down, for phenomena of which more is better. */
        SUBTRACT(-1),
        /** Up, for phenomena of which less is better, such as poverty. */
        ADD(1);

        private final int sign;

        Imbalance(int sign) {
            this.sign = sign;
        }

        /**
         * What the penalty is multiplied by.
         *
         * @return −1 or +1
         */
        public int sign() {
            return sign;
        }
    }

    @Override
    default Missing taken(Missing missing) {
        Objects.requireNonNull(missing, "missing");
        return Gaps.notLeftOut(method(), missing);
    }

    /**
     * The mean-min function of Casadio Tarabusi and Guarini (2013), DOI 10.1007/s11205-012-0070-4: with the weighted
     * mean m and the smallest part min, m − α (√((m − min)² + β²) − β). α = 0 gives the mean, α = 1 with β = 0 the
     * minimum. Takes any numbers.
     *
     * @param alpha how strong the penalty is, 0 to 1
     * @param beta how far a part may fall behind without much penalty, in units of the parts; 0 or more, finite
     */
    record MeanMin(double alpha, double beta) implements Penalised {

        /** Refuses settings out of range. */
        public MeanMin {
            if (!(alpha >= 0 && alpha <= 1)) {
                throw Refusal.refused("aggregation.meanMin.alpha", alpha);
            }
            if (!(beta >= 0 && beta < Double.POSITIVE_INFINITY)) {
                throw Refusal.refused("aggregation.meanMin.beta", beta);
            }
        }

        static MeanMin from(Method method) {
            method.allowing("alpha", "beta");
            return new MeanMin(method.number("alpha", 1), method.number("beta", 0));
        }

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            double mean = new Mean.Arithmetic().score(values, weights);
            double behind = mean - Positions.of(values, weights).smallest();
            return mean - alpha * (beta == 0 ? behind : Math.sqrt(behind * behind + beta * beta) - beta);
        }

        /** {@inheritDoc} Here (1 − α) of the mean's and α of the minimum's; empty unless α or β is 0. */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            if (alpha != 0 && beta != 0) {
                return Optional.empty();
            }
            double[] ofMean =
                    new Mean.Arithmetic().contributions(values, weights).orElseThrow();
            double[] ofMin = new Ordered.Min().contributions(values, weights).orElseThrow();
            for (int part = 0; part < ofMean.length; part++) {
                ofMean[part] = (1 - alpha) * ofMean[part] + alpha * ofMin[part];
            }
            return Optional.of(ofMean);
        }

        @Override
        public Method method() {
            return Method.of("meanMin").with("alpha", alpha).with("beta", beta);
        }
    }

    /**
     * The index of Mazziotta and Pareto, M ± S²/M with the mean M and the standard deviation S of the parts of the
     * unit, both without weights (only parts of weight 0 are left out): De Muro, Mazziotta and Pareto (2011), DOI
     * 10.1007/s11205-010-9727-z, who divide by n (ddof 0) and normalise the parts to mean 100 and deviation 10. The
     * adjusted index of Mazziotta and Pareto (2016), DOI 10.1007/s11205-015-0998-2, is the same aggregation after
     * goalposts that give 70 to 130. A mean that is not positive is refused, as the penalty would turn around.
     *
     * @param penalty whether imbalance lowers or raises the score
     * @param ddof what is taken from the number of parts in the divisor of S²: 0 or 1
     */
    record MazziottaPareto(Imbalance penalty, int ddof) implements Penalised {

        /** Refuses another ddof than 0 and 1. */
        public MazziottaPareto {
            Objects.requireNonNull(penalty, "penalty");
            if (ddof != 0 && ddof != 1) {
                throw Refusal.refused("aggregation.mpi.ddof", ddof);
            }
        }

        static MazziottaPareto from(Method method) {
            method.allowing("penalty", "ddof");
            return new MazziottaPareto(method.choice("penalty", Imbalance.SUBTRACT), method.whole("ddof", 0));
        }

        @Override
        public double score(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Spread spread = Spread.of(values, weights, ddof);
            return spread.mean() + penalty.sign() * spread.variance() / spread.mean();
        }

        /** {@inheritDoc} Here x · (1/n ± (2 (x − M)/((n − ddof) M) − S²/(n M²))). */
        @Override
        public Optional<double[]> contributions(double[] values, double[] weights) {
            Objects.requireNonNull(values, "values");
            Objects.requireNonNull(weights, "weights");
            Spread spread = Spread.of(values, weights, ddof);
            double[] added = new double[values.length];
            for (int part = 0; part < added.length; part++) {
                added[part] = weights[part] > 0 ? values[part] * slope(spread, values[part]) : 0;
            }
            return Optional.of(added);
        }

        private double slope(Spread spread, double value) {
            double mean = spread.mean();
            double ofVariance = 2 * (value - mean) / (spread.count() - ddof) / mean;
            return 1.0 / spread.count()
                    + penalty.sign() * (ofVariance - spread.variance() / mean / mean / spread.count());
        }

        @Override
        public Method method() {
            return Method.of("mpi").with("penalty", Method.word(penalty)).with("ddof", ddof);
        }
    }
}
