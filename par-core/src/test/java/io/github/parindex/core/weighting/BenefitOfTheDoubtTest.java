package io.github.parindex.core.weighting;

import static io.github.parindex.core.weighting.Tables.columns;
import static io.github.parindex.core.weighting.Tables.directed;
import static io.github.parindex.core.weighting.Tables.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.weighting.BenefitOfTheDoubt.Uniqueness;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.optim.linear.LinearConstraint;
import org.hipparchus.optim.linear.LinearConstraintSet;
import org.hipparchus.optim.linear.LinearObjectiveFunction;
import org.hipparchus.optim.linear.NonNegativeConstraint;
import org.hipparchus.optim.linear.Relationship;
import org.hipparchus.optim.linear.SimplexSolver;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BenefitOfTheDoubtTest {

    /** The golden case toy-2: three units on the frontier, of which only the middle one has unique weights. */
    private static final double[][] TOY = {row(1, 2), row(2, 1), row(1.5, 1.5), row(0.5, 1), row(1, 0.25)};

    @Test
    void eachUnitIsScoredWithItsBestWeights() {
        var result = BenefitOfTheDoubt.of().evaluate(columns(TOY));
        assertThat(result.scores().toArray()).containsExactly(new double[] {1, 1, 1, 0.5, 0.5}, within(1e-12));
        assertThat(result.scores().code()).isEqualTo("benefitOfTheDoubt");
        assertThat(result.units())
                .extracting(BenefitOfTheDoubt.UnitWeights::uniqueness)
                .containsExactly(
                        Uniqueness.ONE_OF_SEVERAL,
                        Uniqueness.ONE_OF_SEVERAL,
                        Uniqueness.UNIQUE,
                        Uniqueness.ONE_OF_SEVERAL,
                        Uniqueness.UNIQUE);
        assertThat(result.units().get(2).weights().of("a")).isCloseTo(1.0 / 3, within(1e-12));
        assertThat(result.units().get(4).shares().of("a")).isCloseTo(1, within(1e-12));
        assertThat(result.units().get(4).row()).hasToString("u5");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "0.1, 1", "0, 0.5", "0.1, 0.4"})
    void scoresAreThoseOfHipparchus(double least, double greatest) {
        var random = new Random(17);
        for (int table = 0; table < 5; table++) {
            double[][] rows = new double[12][4];
            for (double[] values : rows) {
                for (int j = 0; j < values.length; j++) {
                    values[j] = 1 + random.nextInt(60);
                }
            }
            var result = BenefitOfTheDoubt.of(least, greatest).evaluate(columns(rows));
            for (int unit = 0; unit < rows.length; unit++) {
                assertThat(result.scores().at(unit)).isCloseTo(oracle(rows, unit, least, greatest), within(1e-9));
            }
        }
    }

    private static double oracle(double[][] rows, int unit, double least, double greatest) {
        List<LinearConstraint> constraints = new ArrayList<>();
        for (double[] row : rows) {
            constraints.add(new LinearConstraint(row, Relationship.LEQ, 1));
        }
        for (int j = 0; j < rows[unit].length; j++) {
            double[] lower = new double[rows[unit].length];
            double[] upper = new double[lower.length];
            for (int k = 0; k < lower.length; k++) {
                lower[k] = (k == j ? 1 - least : -least) * rows[unit][k];
                upper[k] = (k == j ? 1 - greatest : -greatest) * rows[unit][k];
            }
            constraints.add(new LinearConstraint(lower, Relationship.GEQ, 0));
            constraints.add(new LinearConstraint(upper, Relationship.LEQ, 0));
        }
        return new SimplexSolver()
                .optimize(
                        new LinearObjectiveFunction(rows[unit], 0),
                        new LinearConstraintSet(constraints),
                        GoalType.MAXIMIZE,
                        new NonNegativeConstraint(true))
                .getValue();
    }

    @Test
    void sharesStayWithinTheirBoundsAndAddUp() {
        var result = BenefitOfTheDoubt.of(0.3, 0.6).evaluate(columns(TOY[2], TOY[3], TOY[4]));
        for (var unit : result.units()) {
            assertThat(unit.shares().of("a")).isBetween(0.3 - 1e-12, 0.6 + 1e-12);
            assertThat(unit.shares().total()).isCloseTo(1, within(1e-14));
        }
    }

    @Test
    void equalSharesLeaveNoChoice() {
        var result = BenefitOfTheDoubt.of(1.0 / 3, 1.0 / 3)
                .evaluate(columns(row(10, 20, 30), row(20, 10, 10), row(30, 30, 10)));
        for (var unit : result.units()) {
            assertThat(unit.uniqueness()).isEqualTo(Uniqueness.UNIQUE);
            assertThat(unit.shares().of("b")).isCloseTo(1.0 / 3, within(1e-15));
        }
        assertThat(result.scores().at(0)).isCloseTo(3 / (3 + 1.5 + 1.0 / 3), within(1e-15));
    }

    @Test
    void anIndicatorOneUnitLacksIsLeftToTheOthers() {
        var result = BenefitOfTheDoubt.of().evaluate(columns(row(0, 4), row(2, 1), row(1, 1)));
        assertThat(result.units().get(0).shares().of("a")).isZero();
        assertThat(result.scores().at(0)).isEqualTo(1);
    }

    @Test
    void boundsThatCannotAddUpAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of(0.6, 0.9).evaluate(columns(TOY)))
                .withMessage("Shares from (0.6) to (0.9) cannot add up to 1 over the (2) indicators.\n"
                        + "Maybe wider bounds.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of(0, 0.4).evaluate(columns(TOY)))
                .withMessage("Shares from (0.0) to (0.4) cannot add up to 1 over the (2) indicators.\n"
                        + "Maybe wider bounds.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of(0, 0.6).evaluate(columns(row(0, 1), row(1, 1))))
                .withMessage("Shares from (0.0) to (0.6) cannot add up to 1 over the (1) indicator that unit (u1) has"
                        + " above 0.\nMaybe wider bounds.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of(0.5, 0.4))
                .withMessage("The shares of indicators cannot be from (0.5) to (0.4).\nMaybe from 0.1 to 0.4.");
    }

    @Test
    void aZeroLeavesNoLeastShare() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of(0.1, 0.9).evaluate(columns(row(0, 1), row(1, 1))))
                .withMessage("Indicator (a), unit (u1): the value (0.0) leaves no share of at least (0.1).\n"
                        + "Maybe normalise to a range above 0, such as 1 to 100.");
    }

    @Test
    void aUnitOfZerosHasNoWeights() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of().evaluate(columns(row(2, 1), row(0, 0))))
                .withMessage("Unit (u2) has 0 on every indicator, and so no weights.\n"
                        + "Maybe normalise to a range above 0, such as 1 to 100.");
    }

    @Test
    void whatIsNoBenefitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of().evaluate(directed(new int[] {1, -1}, row(2, 1), row(1, 2))))
                .withMessage("Indicator (b) is one of which less is better, and benefit of the doubt takes only the"
                        + " others.\nMaybe normalise first, as in"
                        + " index.compute(matrix).normalised().indicators().");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of().evaluate(columns(row(2, -1), row(1, 2))))
                .withMessage("Indicator (b), unit (u1): the value (-1.0) is negative, which benefit of the doubt cannot"
                        + " take.\n"
                        + "Maybe normalise to a range above 0 first, as in index.with(Normalization.minMax(1,"
                        + " 100)).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BenefitOfTheDoubt.of().evaluate(columns(row(2, Double.NaN), row(1, 2))))
                .withMessage("Indicator (b), unit (u1) has no value, and benefit of the doubt needs every value.\n"
                        + "Maybe impute first, as in"
                        + " index.prepared(Preparation.imputeByColumn(Imputation.Statistic.MEAN)).");
    }
}
