package io.github.parindex.core.analysis;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.weighting.Weighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Designs and factors as values: what they are made of makes them again. */
final class DesignCases {

    private static final IndicatorMatrix MATRIX =
            IndicatorMatrix.of(List.of("A", "B", "C"), List.of("x", "y", "z"), new double[][] {
                {50, 90, 70}, {60, 60, 75}, {70, 65, 60}
            });

    private static final Scenario BASE = Scenario.of(CompositeIndex.plain(), MATRIX);

    private static final Factor MEANS = Factor.aggregation(Aggregation.arithmetic(), Aggregation.min());

    private static final List<Factor> FACTORS = List.of(
            MEANS,
            Factor.normalization(Normalization.minMax(1, 100), Normalization.zScore(100, 10, 0)),
            Factor.weighting(Weighting.equal(), Weighting.stdev()),
            Factor.imputation(
                    Preparation.imputeByColumn(Imputation.Statistic.MEAN),
                    Preparation.imputeByColumn(Imputation.Statistic.MEDIAN)),
            Factor.inclusion("x", "y"),
            Factor.variants(Map.of("geometric", nodes(Aggregation.geometric()))),
            Factor.weightSets(List.of(Weights.of(List.of("x", "y", "z"), 1, 2, 3), new Weights(Map.of("x", 1.0)))),
            Factor.weights(0.25).of("x", "y").onLevels(1),
            Factor.anyWeights(),
            Factor.weightsNear(40),
            Factor.uniformWeights(),
            Factor.orderedWeights(),
            Factor.error(Factor.Law.TRIANGULAR, 0.1, Factor.Measure.DEVIATION).of("y"),
            Factor.error(Factor.Law.NORMAL, 2, Factor.Measure.INDICATOR));

    private static IndexRecipe.Variant nodes(Aggregation method) {
        return new IndexRecipe.Variant(
                Optional.empty(),
                Optional.empty(),
                NodeRecipe.unstated(),
                NodeRecipe.unstated().with(method),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                IndexRecipe.Variant.Rounded.AS_STATED);
    }

    @Test
    void whatAFactorWasMadeOfMakesItAgain() {
        for (Factor factor : FACTORS) {
            Factor again = factor.statement().orElseThrow().factor();
            assertThat(again).hasToString(factor.toString());
            assertThat(again.statement()).isEqualTo(factor.statement());
        }
        assertThat(Factor.choice("code", List.of(same -> same, same -> same)).statement())
                .isEmpty();
        assertThatThrownBy(() -> new Factor.Statement.WeightValues(
                        Factor.Spread.ANY, OptionalDouble.of(0.1), List.of(), List.of()))
                .hasMessage("Weights that are (any) have no size, and only those around or near the weights of the index"
                        + " have one.");
    }

    @Test
    void aVariantIsAChoiceOfTheWholeIndex() {
        Output score = Output.score("A");
        Factor variants = Factor.variants(Map.of("least", nodes(Aggregation.min())));
        assertThat(RankSpread.ofEvery(List.of(score), BASE, variants).values(score))
                .containsExactly(70, 50);
        assertThat(variants).hasToString("variant [as it stands, least]");
    }

    @Test
    void aDoubtIsMadeAgainOfItsOutcomes() {
        CriteriaSet set = CriteriaSet.of("SET", leaf("1", "One", proportion("2")));
        Scenario scored = Scenario.of(Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "A")).with("1", Observation.ratio(9, 10)),
                Assessment.of(set, Unit.of("B", "B")).with("1", Observation.ratio(8, 10))));
        Factor doubt = Factor.doubt("A", "1", Observation.ratio(7, 10));
        Factor again = doubt.statement().orElseThrow().factor();
        assertThat(RankSpread.ofEvery(scored, again))
                .hasToString(RankSpread.ofEvery(scored, doubt).toString());
    }

    /** Each design gives what its own door gives. */
    @Test
    void aDesignMakesItsStudy() {
        Output score = Output.score("B");
        CompositeIndex index = BASE.index();
        List<Factor> means = List.of(MEANS);
        assertThat(MonteCarlo.of(100, 1).run(BASE, means))
                .hasToString(MonteCarlo.of(100, 1).run(BASE, MEANS).toString());
        assertThat(new Design.EveryCombination(List.of(score)).run(BASE, means).values(score))
                .containsExactly(65, 60);
        assertThat(new Design.Factorial(score).run(BASE, means))
                .isEqualTo(FullFactorial.of(BASE, score, MEANS))
                .satisfies(indices -> assertThat(indices.total()).containsExactly(OptionalDouble.of(1)));
        assertThat(new Design.Sobol(64, 1, score).run(BASE, List.of(Factor.weights(0.5))))
                .isEqualTo(SobolIndices.of(64, 1, BASE, score, Factor.weights(0.5)));
        assertThat(new Design.Swings("B", 0.2).run(BASE, List.of()))
                .isEqualTo(OneAtATime.swings(index, MATRIX, "B", 0.2));
        assertThat(new Design.OneWeight(Optional.empty(), "x").run(BASE, List.of()).kept())
                .isEqualTo(OneAtATime.of(index, MATRIX, "x").kept())
                .isEqualTo(new Design.OneWeight(Optional.of("index"), "x")
                        .run(BASE, List.of())
                        .kept());
        assertThat(new Design.WithoutParts(List.of("y")).run(BASE, List.of()))
                .isEqualTo(LeaveOneOut.of(index, MATRIX, List.of("y")));
        assertThat(new Design.WithoutParts(List.of()).run(BASE, List.of())).isEqualTo(LeaveOneOut.of(index, MATRIX));
        assertThat(new Design.WithoutUnits(List.of()).run(BASE, List.of())).isEqualTo(LeaveOneOut.ofUnits(index, MATRIX));
        assertThat(new Design.WithoutUnits(List.of("A")).run(BASE, List.of()))
                .isEqualTo(LeaveOneOut.ofUnits(index, MATRIX, List.of("A")));
        assertThatThrownBy(() -> new Design.Swings("B", 0.2).run(BASE, means))
                .hasMessage("This design says itself what varies, and takes no factor such as (aggregation [arithmetic,"
                        + " min]).\nMaybe MonteCarlo.of(10000, 42).");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertThatThrownBy(() -> Output.top(0, "A"))
                .hasMessage("A place is (1) or more, whole or the mean of tied places, and stated only where one is asked"
                        + " for; it is not (0.0).");
        assertThatThrownBy(() -> new Output(Output.Kind.TOP, "A", 1.5, "")).hasMessageContaining("it is not (1.5)");
        assertThatThrownBy(() -> new Output(Output.Kind.SCORE, "", 0, ""))
                .hasMessage("A number names its unit unless it is the mean shift, and a group only if it is a grade.");
        assertThat(Output.place(2.5, "A")).hasToString("A in place 2.5");
    }
}
