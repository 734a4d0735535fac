package io.github.parindex.core.weighting;

import static io.github.parindex.core.weighting.Tables.byCode;
import static io.github.parindex.core.weighting.Tables.columns;
import static io.github.parindex.core.weighting.Tables.row;
import static io.github.parindex.core.weighting.Tables.shares;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.statistics.Correlation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrelationOptimisedTest {

    private static final List<Column> THREE = columns(
            row(1, 20, 3), row(2, 50, 2), row(4, 30, 7), row(3, 70, 5), row(7, 60, 6), row(5, 90, 8), row(6, 10, 9));

    @Test
    void twoColumnsCorrelateEquallyWhenWeighedByTheInverseOfTheirSpread() {
        assertThat(shares(Weighting.correlationOptimised(), columns(row(1, 10), row(2, 30), row(3, 20))))
                .containsExactly(new double[] {10.0 / 11, 1.0 / 11}, within(1e-14));
    }

    @Test
    void correlationsAreEqual() {
        assertThat(Weighting.correlationOptimised().correlations(THREE).values())
                .allSatisfy(r -> assertThat(r)
                        .isCloseTo(
                                Weighting.correlationOptimised()
                                        .correlations(THREE)
                                        .get("a"),
                                within(1e-14)));
    }

    @Test
    void correlationsAreInProportionToTheTargets() {
        var reached = Weighting.correlationOptimised(byCode(2, 1, 1.5, 9)).correlations(THREE);
        assertThat(reached.getOrDefault("a", 0.0) / reached.getOrDefault("b", 1.0))
                .isCloseTo(2, within(1e-13));
        assertThat(reached.getOrDefault("c", 0.0) / reached.getOrDefault("b", 1.0))
                .isCloseTo(1.5, within(1e-13));
    }

    @Test
    void noWeightIsEverNegative() {
        var wanting = Weighting.correlationOptimised(byCode(1, 1, 0.01));
        double[] weights = shares(wanting, THREE);
        assertThat(weights[2]).isZero();
        assertThat(weights[0]).isPositive();
        var reached = wanting.correlations(THREE);
        for (double a = 0; a <= 1; a += 0.01) {
            double other = distance(a);
            assertThat(distance(weights[0])).isLessThanOrEqualTo(other + 1e-3);
        }
        assertThat(reached.getOrDefault("c", 0.0)).isLessThan(reached.getOrDefault("a", 0.0));
    }

    /** How far R v is from the targets at best along the ray of the weights a and 1 − a of the first two columns. */
    private static double distance(double a) {
        double[][] r = Correlation.PEARSON.between(new Siblings("correlation", THREE).values());
        double[] v = {
            a * THREE.get(0).standardDeviation(1), (1 - a) * THREE.get(1).standardDeviation(1)
        };
        double[] wanted = {1, 1, 0.01};
        double own = 0;
        double both = 0;
        double targets = 0;
        for (int j = 0; j < 3; j++) {
            double reached = r[j][0] * v[0] + r[j][1] * v[1];
            own += reached * reached;
            both += reached * wanted[j];
            targets += wanted[j] * wanted[j];
        }
        return targets - both * both / own;
    }

    @Test
    void rowsWithAMissingValueAreLeftOut() {
        var holed = columns(row(1, 10), row(Double.NaN, 90), row(2, 30), row(3, 20));
        assertThat(shares(Weighting.correlationOptimised(), holed))
                .containsExactly(new double[] {10.0 / 11, 1.0 / 11}, within(1e-14));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.correlationOptimised()
                        .weigh(holed.subList(0, 2).stream()
                                .map(column -> column.with(1, Double.NaN, Double.NaN, 3))
                                .toList()))
                .withMessage(
                        "Only (2) units have a value on all of [a, b], and (3) are needed for"
                                + " correlationOptimised.\nMaybe impute first, as in index.prepared(Preparation.imputeByColumn(Imputation.Statistic.MEAN)).");
    }

    @Test
    void columnsThatSayTheSameAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.correlationOptimised().weigh(columns(row(1, 2), row(2, 4), row(4, 8))))
                .withMessage("Some of [a, b] say the same as others, so correlationOptimised has no answer.\n"
                        + "Maybe leave one out.");
    }

    @Test
    void aConstantColumnIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.correlationOptimised().weigh(columns(row(1, 2), row(2, 2), row(4, 2))))
                .withMessage("Indicator (b) is (2.0) in every row, so correlationOptimised has no answer.\n"
                        + "Maybe leave the indicator out, or give goalposts.");
    }

    @Test
    void targetsAreChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.correlationOptimised(byCode(0)))
                .withMessage("The target of (a) is a number above 0, not (0.0).\nMaybe leave the indicator out.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.correlationOptimised(byCode(1)).weigh(THREE))
                .withMessage("There is no target of (b).\nMaybe one of [a].");
    }
}
