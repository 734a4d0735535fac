package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.ExactSum;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Weights from the columns seen together. Values are complete. Below, n is the number of siblings. */
sealed interface Contrast extends Weighting {

    /**
     * MEREC, method based on the removal effects of criteria: with N = min/x, or x/max where less is better, S = ln(1 +
     * (1/n) Σ |ln N|) for each unit, and S′ⱼ the same without indicator j (the divisor stays n), weights proportional to
     * the sum of |S′ⱼ − S| over the units. Values are positive. A constant column gets 0.
     *
     * <p>Source: Keshavarz-Ghorabaee and others (2021), Symmetry 13(4) 525, DOI 10.3390/sym13040525.
     */
    record Merec() implements Contrast {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            Siblings weighed = new Siblings("merec", siblings).complete();
            siblings.forEach(column -> column.requirePositive("merec"));
            double[][] effects = new double[weighed.count()][weighed.rows()];
            double[] logs = new double[weighed.count()];
            for (int row = 0; row < weighed.rows(); row++) {
                addEffects(siblings, row, logs, effects);
            }
            return weighed.weights(
                    Arrays.stream(effects).mapToDouble(ExactSum::of).toArray());
        }

        private static void addEffects(List<Column> columns, int row, double[] logs, double[][] effects) {
            double sum = 0;
            for (int j = 0; j < logs.length; j++) {
                logs[j] = logarithm(columns.get(j), row);
                sum += logs[j];
            }
            double whole = StrictMath.log1p(sum / logs.length);
            for (int j = 0; j < logs.length; j++) {
                effects[j][row] = Math.abs(StrictMath.log1p(Math.max(0, sum - logs[j]) / logs.length) - whole);
            }
        }

        private static double logarithm(Column column, int row) {
            boolean benefit = column.direction() == Direction.HIGHER_IS_BETTER;
            return Math.abs(StrictMath.log(benefit ? column.min() / column.at(row) : column.at(row) / column.max()));
        }

        @Override
        public Method method() {
            return Method.of("merec");
        }
    }

    /**
     * CILOS, criterion impact loss: each indicator weighs more, the less it loses where another is best. Columns of which
     * less is better become min/x; columns are divided by their sums; row j of A is that of the unit which is best on
     * indicator j (of several the first by unit code and period); Pⱼₖ = (Aₖₖ − Aⱼₖ) / Aₖₖ; F is P
     * with −Σᵢ Pᵢₖ on its diagonal; the weights solve F q = 0.
     *
     * <p>Values are not negative, and positive where less is better. A constant column, which would lose nothing and take
     * all the weight, is refused, and so are siblings that have more than one solution, as where one unit is best on all.
     *
     * <p>Source: Zavadskas and Podvezko (2016), International Journal of Information Technology and Decision Making
     * 15(2), DOI 10.1142/S0219622016500036.
     */
    record Cilos() implements Contrast {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            Siblings weighed = new Siblings("cilos", siblings).complete().notNegative();
            return weighed.spread().weights(ImpactLoss.of(weighed).weights());
        }

        @Override
        public Method method() {
            return Method.of("cilos");
        }
    }

    /**
     * IDOCRIW, integrated determination of objective criteria weights: the products of the entropy weights and the
     * {@link Cilos} weights, with the limits of both.
     *
     * <p>Source: Zavadskas and Podvezko (2016), DOI 10.1142/S0219622016500036.
     */
    record Idocriw() implements Contrast {

        @Override
        public Weights weigh(List<Column> siblings) {
            Objects.requireNonNull(siblings, "siblings");
            double[] entropy = Weighting.entropy().weigh(siblings).of(siblings);
            double[] products = Weighting.cilos().weigh(siblings).of(siblings);
            for (int j = 0; j < products.length; j++) {
                products[j] *= entropy[j];
            }
            return new Siblings("idocriw", siblings).weights(products);
        }

        @Override
        public Method method() {
            return Method.of("idocriw");
        }
    }
}
