package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.IndicatorMatrix;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which factor decides: functions of known indices, and an index. */
class SobolIndicesCases {

    /** sin x1 + 7 sin² x2 + 0.1 x3⁴ sin x1, of Ishigami and Homma (1990). */
    private static double ishigami(double... u) {
        double[] x = {-Math.PI + 2 * Math.PI * u[0], -Math.PI + 2 * Math.PI * u[1], -Math.PI + 2 * Math.PI * u[2]};
        return Math.sin(x[0]) + 7 * Math.pow(Math.sin(x[1]), 2) + 0.1 * Math.pow(x[2], 4) * Math.sin(x[0]);
    }

    @Test
    void ishigamiIsWithinAHundredthOfItsExactIndices() {
        double[] first = {0.31390519114781146, 0.4424111447900408, 0};
        double[] total = {0.5575888552099592, 0.4424111447900408, 0.24368366406214775};
        for (long seed = 1; seed <= 3; seed++) {
            SobolIndices indices = SobolIndices.of(1 << 13, seed, 3, SobolIndicesCases::ishigami);
            assertThat(indices.mean()).isCloseTo(3.5, within(0.01));
            for (int input = 0; input < 3; input++) {
                SobolIndices.Index index = indices.factors().get(input);
                assertThat(index.first().value()).isCloseTo(first[input], within(0.01));
                assertThat(index.firstJansen().value()).isCloseTo(first[input], within(0.01));
                assertThat(index.total().value()).isCloseTo(total[input], within(0.01));
                assertThat(index.first().low()).isLessThan(first[input]);
                assertThat(index.first().high()).isGreaterThan(first[input]);
            }
        }
    }

    @Test
    void whatIsAddedToAFunctionChangesNoIndex() {
        for (double added : new double[] {0, 70, 1_000, 1e6}) {
            SobolIndices indices = SobolIndices.of(1024, 1, 3, u -> added + u[0] + 2 * u[1] + u[2] * u[0]);
            for (SobolIndices.Index index : indices.factors()) {
                assertThat(index.first().high() - index.first().low()).isLessThan(0.3);
                assertThat(index.first().value()).isCloseTo(index.firstJansen().value(), within(0.03));
            }
        }
        SobolIndices plain = SobolIndices.of(1 << 13, 1, 3, SobolIndicesCases::ishigami);
        SobolIndices raised = SobolIndices.of(1 << 13, 1, 3, u -> 1_000 + ishigami(u));
        for (int input = 0; input < 3; input++) {
            assertThat(raised.factors().get(input).first().value())
                    .isCloseTo(plain.factors().get(input).first().value(), within(1e-9));
        }
    }

    private static Scenario scenario() {
        return Scenario.of(
                CompositeIndex.plain(),
                IndicatorMatrix.of(List.of("A", "B", "C"), List.of("x", "y", "z"), new double[][] {
                    {50, 90, 70}, {60, 60, 75}, {70, 65, 60}
                }));
    }

    @Test
    void ofAScoreTheExactIndicesOfAllCombinationsAreMet() {
        Factor aggregation = Factor.aggregation(Aggregation.arithmetic(), Aggregation.min());
        Factor inclusion = Factor.inclusion("x");
        SobolIndices drawn = SobolIndices.of(1 << 12, 5, scenario(), Output.score("A"), aggregation, inclusion);
        FullFactorial exact = FullFactorial.of(List.of(2, 2), choice -> {
            double[] scores = {70, 80, 50, 70};
            return scores[2 * choice.get(0) + choice.get(1)];
        });
        for (int factor = 0; factor < 2; factor++) {
            assertThat(drawn.factors().get(factor).first().value())
                    .isCloseTo(exact.first().get(factor).orElseThrow(), within(0.02));
            assertThat(drawn.factors().get(factor).total().value())
                    .isCloseTo(exact.total().get(factor).orElseThrow(), within(0.02));
        }
        assertThat(drawn.toString()).startsWith("mean 67.5").contains("aggregation [arithmetic, min]");
    }

    @Test
    void indicesOfASumOfProductsAreExact() {
        // (2 x − 1)(2 y − 1) + x, for uniform x and y: variances 1/9 and 1/12.
        SobolIndices.Separable function =
                SobolIndices.Separable.of(new double[][] {{0, 0}, {0.5, 1}}, new double[][][] {
                    {{1 / 3.0, 1 / 3.0}, {1 / 6.0, 0}}, {{1 / 6.0, 0}, {1 / 3.0, 1}}
                });
        double variance = 1 / 9.0 + 1 / 12.0;
        assertThat(function.mean()).isEqualTo(0.5);
        assertThat(function.variance()).isCloseTo(variance, within(1e-15));
        assertThat(function.first(0)).isCloseTo(1 / 12.0 / variance, within(1e-15));
        assertThat(function.first(1)).isZero();
        assertThat(function.second(0, 1)).isCloseTo(1 / 9.0 / variance, within(1e-15));
        assertThat(function.total(0)).isCloseTo(1, within(1e-15));
        assertThat(function.total(1)).isCloseTo(1 / 9.0 / variance, within(1e-15));
    }

    @Test
    void aSampleWithoutAnAnswerIsNamed() {
        Scenario negative =
                Scenario.of(
                        CompositeIndex.plain(),
                        IndicatorMatrix.of(List.of("A", "B"), List.of("x", "y"), new double[][] {{-1, 2}, {3, 4}}));
        Factor aggregation = Factor.aggregation(Aggregation.arithmetic(), Aggregation.geometric());
        assertThatThrownBy(() -> SobolIndices.of(8, 1, negative, Output.rank("A"), aggregation))
                .hasMessageMatching("(?s)Sample \\(\\d\\) has no answer, and indices need all: .*\\(-1.*"
                        + "Maybe leave out the choice that fails\\.");
        assertThatThrownBy(() -> SobolIndices.of(1, 1, negative, Output.rank("A"), aggregation))
                .hasMessage("Indices take at least (2) samples, not (1).");
    }

    @Test
    void outputsThatAreNoNumbersAndFunctionsOfNothingAreRefused() {
        double[] fine = {1, 2};
        double[] gap = {1, Double.NaN};
        for (List<double[]> runs :
                List.of(List.of(gap, fine, fine), List.of(fine, gap, fine), List.of(fine, fine, gap))) {
            assertThatThrownBy(() -> SobolIndices.ofRuns(runs.get(0), runs.get(1), List.of(runs.get(2)), 1))
                    .hasMessage("An output of an index is a finite number, not (NaN).");
        }
        assertThatThrownBy(() -> SobolIndices.of(8, 1, 1, u -> 1 / (0 * u[0])))
                .hasMessage("An output of an index is a finite number, not (Infinity).");
        assertThatThrownBy(() -> SobolIndices.of(8, 1, 0, u -> 1))
                .hasMessage("Indices are of at least (1) input, not (0).");
        assertThatThrownBy(() -> SobolIndices.of(8, 1, -1, u -> 1))
                .hasMessage("Indices are of at least (1) input, not (-1).");
        assertThatThrownBy(() -> SobolIndices.ofRuns(fine, fine, List.of(), 1))
                .hasMessage("Indices are of at least (1) input, not (0).");
    }
}
