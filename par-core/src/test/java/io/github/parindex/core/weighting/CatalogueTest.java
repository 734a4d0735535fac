package io.github.parindex.core.weighting;

import static io.github.parindex.core.weighting.Tables.byCode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.Correlation;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {

    static Stream<Weighting> weightings() {
        var budget = Weighting.budgetAllocation(List.of(new Weights(byCode(60, 40)), new Weights(byCode(1, 3))));
        return Stream.of(
                Weighting.equal(),
                Weighting.framework(),
                Weighting.given(byCode(1, 2)),
                Weighting.given(1, 2),
                Weighting.roc(byCode(1, 2)),
                Weighting.rankSum(byCode(1, 2)),
                Weighting.rankReciprocal(byCode(1, 2)),
                Weighting.rankExponent(0.5, byCode(1, 2)),
                Weighting.rankGeometric(0.5, byCode(1, 2)),
                budget,
                budget.with(BudgetAllocation.Average.MEDIAN),
                Weighting.swara(List.of("b", "a"), 0.2),
                Weighting.ahp(PairwiseMatrix.of(List.of("a", "b"), 3)),
                Weighting.ahp(PairwiseMatrix.of(List.of("a", "b", "c")).with("a", "b", 2))
                        .with(PairwiseMatrix.Derivation.GEOMETRIC_MEAN)
                        .with(Ahp.Group.ARITHMETIC_PRIORITIES),
                Weighting.ahp(PairwiseMatrix.of(List.of("a", "b"), 3), PairwiseMatrix.of(List.of("a", "b"), 2)),
                Weighting.ahp(PairwiseMatrix.of(List.of("a", "b"), 3), PairwiseMatrix.of(List.of("a", "b"), 2))
                        .withExpertWeights(2, 1),
                Weighting.entropy(),
                Weighting.critic(),
                Weighting.critic().with(Correlation.KENDALL).with(Contrast.Polarity.IGNORED),
                Weighting.stdev(),
                Weighting.stdev().with(Dispersion.Scaling.NONE),
                Weighting.variance(),
                Weighting.inverse(Weighting.stdev().with(Dispersion.Scaling.NONE)),
                Weighting.coefficientOfVariation(),
                Weighting.gini(),
                Weighting.angle(),
                Weighting.lopcow(),
                Weighting.merec(),
                Weighting.cilos(),
                Weighting.idocriw(),
                Weighting.correlationOptimised(),
                Weighting.correlationOptimised(byCode(1, 2)),
                Weighting.pca(),
                new Pca.Loadings(),
                Weighting.pca(Retention.eigenvalueAbove(1)),
                Weighting.pca(Retention.eigenvalueAbove(0.7)),
                Weighting.pca(Retention.components(2)),
                Weighting.pca(Retention.variance(0.8)));
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void aWeightingIsMadeAgainOfWhatARecipeStates(Weighting weighting) {
        assertThat(Weighting.of(weighting.method())).isEqualTo(weighting);
    }

    @ParameterizedTest
    @MethodSource("weightings")
    void noWeightingTakesAnUnknownSetting(Weighting weighting) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(weighting.method().with("colour", "red")))
                .withMessageStartingWith(
                        "The method (" + weighting.method().name() + ") has no setting (colour).\nMaybe ");
    }

    @Test
    void defaultsAreLeftOutOfTheRecipe() {
        assertThat(Weighting.critic().method()).hasToString("critic");
        assertThat(Weighting.critic().with(Correlation.SPEARMAN).method()).hasToString("critic (correlation spearman)");
        assertThat(Weighting.stdev().method()).hasToString("stdev");
    }

    @ParameterizedTest
    @CsvSource({"entopy, entropy", "Critic, critic", "ranksum, rankSum", "sdtev, stdev"})
    void aMisspeltNameIsAnsweredWithTheNearest(String name, String nearest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of(name)))
                .withMessageStartingWith("There is no weighting (" + name + ").\nMaybe one of [" + nearest + ", ");
    }

    @Test
    void benefitOfTheDoubtIsFoundElsewhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("benefitOfTheDoubt")))
                .withMessage(
                        "Benefit of the doubt (benefitOfTheDoubt) has weights for each unit, and so is no weighting.\n"
                                + "Maybe BenefitOfTheDoubt.of().evaluate(columns).");
    }

    @Test
    void whatASettingHoldsIsChecked() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("critic").with("correlation", "pearsons")))
                .withMessage("The setting (correlation) of the method (critic) is one of [pearson, spearman, kendall],"
                        + " not (pearsons).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("given")))
                .withMessage("The method (given) needs the setting (weights), numbers by name.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Weighting.of(Method.of("budgetAllocation").with("experts", List.of(Map.of("a", 1.0), "none"))))
                .withMessage(
                        "The setting (experts[1]) of the method (budgetAllocation) is numbers by name, not (none).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Weighting.of(Method.of("budgetAllocation")))
                .withMessage("The method (budgetAllocation) needs the setting (experts), a list of points by code.");
    }
}
