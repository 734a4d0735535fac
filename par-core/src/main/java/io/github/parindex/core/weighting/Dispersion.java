package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.ExactSum;
import java.util.List;
import java.util.Objects;

/**
 * Weights from how much each column separates the units, one column at a time. A constant column gets 0. Directions
 * are ignored, but for {@link Lopcow}. Below, m is the number of units.
 */
sealed interface Dispersion extends Weighting {

    /**
     * Shannon's entropy: with p = x / Σx, e = −(1/ln m) · Σ p ln p and 0 ln 0 = 0, weights proportional to 1 − e.
     *
     * <p>Computed as Σ (v ln v − v + 1) / (m ln m) with v = x / mean, which is the same and loses no digits where a
     * column is nearly even. Values are complete and not negative, with a positive sum in each column. It takes
     * {@link Math#log}, which may differ in the last digit between machines.
     *
     * <p>Source: Hwang and Yoon, Multiple Attribute Decision Making (1981), DOI 10.1007/978-3-642-48318-9.
     */
    record Entropy() implements Dispersion {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            Siblings weighed =
                    new Siblings("entropy", siblings).complete().atLeast(2).notNegative();
            return weighed.weigh(column -> divergence(column, weighed.positiveMean(column)));
        }

        private static double divergence(Column column, double mean) {
            if (column.isConstant()) {
                return 0;
            }
            double[] terms = new double[column.size()];
            double scale = 1 / mean;
            for (int row = 0; row < terms.length; row++) {
                double value = column.at(row) * scale;
                terms[row] = value > 0 ? value * Math.log(value) - value + 1 : 1;
            }
            return ExactSum.of(terms);
        }

        @Override
        public Method method() {
            return Method.of("entropy");
        }
    }

    /** Variances (divided by n − 1) of the columns scaled to 0–1, over the values that are there. */
    record Variance() implements Dispersion {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            return new Siblings("variance", siblings).atLeast(2).weigh(column -> scaled(column) * scaled(column));
        }

        @Override
        public Method method() {
            return Method.of("variance");
        }
    }

    /**
     * Standard deviations (divided by n − 1) divided by means, over the values that are there. A mean that is not
     * positive is refused.
     */
    record CoefficientOfVariation() implements Dispersion {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            Siblings weighed = new Siblings("coefficientOfVariation", siblings).atLeast(2);
            return weighed.weigh(column -> column.standardDeviation(1) / weighed.positiveMean(column));
        }

        @Override
        public Method method() {
            return Method.of("coefficientOfVariation");
        }
    }

    /**
     * Gini coefficients: Σₐ Σᵦ |xₐ − xᵦ| / (2 m² · mean), over the values that are there, 0 for equal values and nearly 1
     * where one unit holds all. Values are not negative, with a positive sum in each column.
     */
    record Gini() implements Dispersion {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            return new Siblings("gini", siblings).atLeast(1).notNegative().weigh(Statistics::gini);
        }

        @Override
        public Method method() {
            return Method.of("gini");
        }
    }

    /**
     * The angle between a column and an even one: arccos(Σp / (√m · √Σp²)) with p = x / Σx, which equals the arc tangent
     * of the coefficient of variation divided by n, and is computed so. Values are complete; a mean that is not positive is
     * refused.
     *
     * <p>Source: Shuai, Zongzhun and Yongji (2012), as the angle-based objective weighting of attributes.
     */
    record Angle() implements Dispersion {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            Siblings weighed = new Siblings("angle", siblings).complete().atLeast(2);
            return weighed.weigh(column -> StrictMath.atan(column.standardDeviation(0) / weighed.positiveMean(column)));
        }

        @Override
        public Method method() {
            return Method.of("angle");
        }
    }

    /**
     * LOPCOW, logarithmic percentage change-driven objective weighting: with z scaled to 0–1 so that more is better and
     * its standard deviation sd (divided by n − 1), weights proportional to |100 ln(√(mean of z²) / sd)|. Values are
     * complete; a constant column is refused.
     *
     * <p>Source: Ecer and Pamucar (2022), Applied Soft Computing 116, DOI 10.1016/j.asoc.2021.108207.
     */
    record Lopcow() implements Dispersion {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            Siblings weighed =
                    new Siblings("lopcow", siblings).complete().atLeast(2).spread();
            return weighed.weigh(Lopcow::change);
        }

        private static double change(Column column) {
            double least = column.direction().sign() > 0 ? column.min() : column.max();
            Column scaled = column.map(value -> (value - least) / (column.max() - column.min()));
            double root = Math.sqrt(scaled.map(value -> value * value).mean());
            return Math.abs(100 * StrictMath.log(root / scaled.standardDeviation(1)));
        }

        @Override
        public Method method() {
            return Method.of("lopcow");
        }
    }

    static double scaled(Column column) {
        return column.isConstant() ? 0 : column.standardDeviation(1) / (column.max() - column.min());
    }
}
