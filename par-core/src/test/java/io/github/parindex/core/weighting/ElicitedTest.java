package io.github.parindex.core.weighting;

import static io.github.parindex.core.weighting.Tables.assertShares;
import static io.github.parindex.core.weighting.Tables.byCode;
import static io.github.parindex.core.weighting.Tables.siblings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Weights;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ElicitedTest {

    @Test
    void equalWeightsAreEqual() {
        assertThat(Weighting.equal().weigh(siblings(3))).isEqualTo(Weights.equal(List.of("a", "b", "c")));
    }

    @Test
    void nothingCannotBeWeighed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.equal().weigh(List.of()))
                .withMessage("Weights by equal weights are of at least one column.\n"
                        + "Maybe the framework has an empty node.");
    }

    @Test
    void anIndicatorIsWeighedOnce() {
        var a = siblings(1).get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.equal().weigh(List.of(a, a)))
                .withMessage("The indicator (a) occurs twice.\nMaybe leave one out.");
    }

    @Test
    void siblingsHaveTheSameRows() {
        var one = Tables.columns(new double[] {1, 2}).get(0);
        var two = Tables.columns(new double[] {1, 2}, new double[] {1, 2}).get(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.equal().weigh(List.of(one, two)))
                .withMessage("The columns (a) and (b) have different rows.");
    }

    @Test
    void givenWeightsMayBeThoseOfAWholeFramework() {
        var given = Weighting.given(byCode(3, 2, 5, 0, 2.5));
        assertThat(given.weigh(siblings(2))).isEqualTo(Weights.of(List.of("a", "b"), 3, 2));
        assertShares(given, siblings(5), 0.24, 0.16, 0.4, 0, 0.2);
        assertShares(Weighting.given(3, 2, 5, 0, 2.5), siblings(5), 0.24, 0.16, 0.4, 0, 0.2);
    }

    @Test
    void aSiblingWithoutAGivenWeightIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.given(Map.of("a", 1.0)).weigh(siblings(2)))
                .withMessage("There is no weight of (b).\nMaybe one of [a].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.given(1).weigh(siblings(2)))
                .withMessageStartingWith("There is (1) weight for [a, b].\nMaybe state them for the one node");
    }

    @Test
    void aNegativeGivenWeightIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.given(Map.of("a", -1.0)))
                .withMessage("The weight of (a) is a number of at least 0, not (-1.0).\nMaybe reverse its direction.");
    }

    @Test
    void theFrameworksWeightsAreTakenFromTheFramework() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.framework().weigh(siblings(2)))
                .withMessage("The framework's weights of [a, b] are not in the columns.\n"
                        + "Maybe build an index, or take the weights of the node.");
    }

    @Test
    void rankOrderCentroid() {
        assertShares(Weighting.roc(byCode(2, 1)), siblings(2), 0.25, 0.75);
        assertShares(Weighting.roc(byCode(1, 2, 3)), siblings(3), 11.0 / 18, 5.0 / 18, 2.0 / 18);
    }

    @Test
    void rankSumReciprocalExponentAndGeometric() {
        assertShares(Weighting.rankSum(byCode(2, 1)), siblings(2), 1.0 / 3, 2.0 / 3);
        assertShares(Weighting.rankReciprocal(byCode(1, 2, 3)), siblings(3), 6.0 / 11, 3.0 / 11, 2.0 / 11);
        assertShares(Weighting.rankExponent(2, byCode(2, 1)), siblings(2), 0.2, 0.8);
        assertShares(Weighting.rankExponent(0, byCode(2, 1)), siblings(2), 0.5, 0.5);
        assertShares(Weighting.rankGeometric(0.5, byCode(3, 2, 1)), siblings(3), 1.0 / 7, 2.0 / 7, 4.0 / 7);
    }

    @Test
    void tiedRanksShareTheirPlaces() {
        assertShares(Weighting.rankSum(byCode(1, 2, 2, 4)), siblings(4), 0.4, 0.25, 0.25, 0.1);
        assertShares(Weighting.rankSum(byCode(1, 2.5, 2.5, 4)), siblings(4), 0.4, 0.25, 0.25, 0.1);
    }

    @Test
    void ranksOfOthersAreLeftAside() {
        assertShares(Weighting.rankSum(byCode(7, 3, 1, 2)), siblings(2), 1.0 / 3, 2.0 / 3);
    }

    @Test
    void ranksAreCheckedByCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.roc(Map.of("a", 1.0)).weigh(siblings(2)))
                .withMessage("There is no rank of (b) for roc.\nMaybe one of [a].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.roc(Map.of("a", 0.0)))
                .withMessage("The rank of (a) is a number above 0, not (0.0).\nMaybe 1 for the most important.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.rankExponent(-1, byCode(1)))
                .withMessage("The exponent of rankExponent is from 0 to 100, not (-1.0).\nMaybe 2.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.rankGeometric(2, byCode(1)))
                .withMessage("The ratio of rankGeometric is above 0 and at most 1, not (2.0).\nMaybe 0.5.");
    }

    @Test
    void stepsOfSwaraDivideFromTheMostImportantOn() {
        var swara = Weighting.swara(List.of("c", "a", "b"), 1, 0.25);
        assertShares(swara, siblings(3), 0.5 / 1.9, 0.4 / 1.9, 1 / 1.9);
        assertShares(swara, siblings(2), 0.5 / 0.9, 0.4 / 0.9);
    }

    @Test
    void stepsOfSwaraFitTheOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.swara(List.of("a", "b"), 0.1, 0.2))
                .withMessage("The steps [0.1, 0.2] do not fit the order [a, b].\n"
                        + "Maybe name each indicator once, and give a step for each but the first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.swara(List.of("a", "b"), -0.1))
                .withMessage("A step of swara is a number of at least 0, not (-0.1).\nMaybe change the order.");
    }

    @Test
    void expertsShareOutTheirPoints() {
        var budget = Weighting.budgetAllocation(
                List.of(new Weights(byCode(60, 40)), new Weights(byCode(1, 3)), new Weights(byCode(20, 80))));
        assertShares(budget, siblings(2), 0.35, 0.65);
        assertShares(budget.with(BudgetAllocation.Average.MEDIAN), siblings(2), 0.25, 0.75);
        double a = Math.cbrt(0.6 * 0.25 * 0.2);
        double b = Math.cbrt(0.4 * 0.75 * 0.8);
        assertShares(budget.with(BudgetAllocation.Average.GEOMETRIC_MEAN), siblings(2), a / (a + b), b / (a + b));
        double deviation = 100 * Math.sqrt((0.25 * 0.25 + 0.1 * 0.1 + 0.15 * 0.15) / 2);
        assertThat(budget.result(List.of("a", "b")).standardDeviations().get("a"))
                .isCloseTo(deviation, within(1e-12));
    }

    @Test
    void oneExpertDisagreesWithNobody() {
        var budget = Weighting.budgetAllocation(List.of(new Weights(byCode(60, 40))));
        assertThat(budget.result(List.of("a", "b")))
                .isEqualTo(new BudgetAllocation.Result(new Weights(byCode(0.6, 0.4)), Map.of()));
    }

    @Test
    void theExpertAtFaultIsNumbered() {
        var budget = Weighting.budgetAllocation(List.of(new Weights(byCode(60, 40)), new Weights(byCode(100))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> budget.weigh(siblings(2)))
                .withMessage("Expert (2): There is no weight of (b).\nMaybe one of [a].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.budgetAllocation(List.of()))
                .withMessage("A budget allocation has at least one expert.");
    }
}
