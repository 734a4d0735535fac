package io.github.parindex.core.analysis;

import static io.github.parindex.core.aggregation.Aggregation.geometric;
import static io.github.parindex.core.aggregation.Aggregation.power;
import static io.github.parindex.core.indicator.Framework.group;
import static io.github.parindex.core.normalization.Normalization.minMax;
import static io.github.parindex.core.weighting.Weighting.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One weight varied, one part left out, and every combination of choices, by hand. */
final class WeightChoiceCases {

    private static final CompositeIndex MEAN = CompositeIndex.plain();

    private static final IndicatorMatrix MATRIX =
            weighted(Map.of("a", 2.0), column("a", 100, 0, 40), column("b", 0, 100, 60), column("c", 50, 50, 60));

    private static Column column(String code, double... values) {
        var rows = IntStream.rangeClosed(1, values.length)
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
        return Column.of(Indicator.of(code), rows, values);
    }

    private static IndicatorMatrix weighted(Map<String, Double> weights, Column... columns) {
        var matrix = IndicatorMatrix.of(List.of(columns));
        return matrix.in(matrix.framework().with(weights));
    }

    private static Map<String, Double> places(IndexRanking ranking) {
        Map<String, Double> places = new TreeMap<>();
        ranking.places()
                .forEach((row, place) -> places.put(row.code(), place.value().doubleValue()));
        return places;
    }

    private static List<Double> places(OneAtATime varied, double weight) {
        return List.copyOf(places(varied.result(weight).ranking()).values());
    }

    @Test
    void aWinnerKeepsItsPlaceOverAnIntervalOfOneWeight() {
        // without a: u1 25, u2 75, u3 60; a alone: 100, 0, 40. u1 meets u3 at 25 + 75 v = 60 - 20 v
        var varied = OneAtATime.of(MEAN, MATRIX, "a");
        assertThat(varied.winner()).isEqualTo(Row.of("u1"));
        assertThat(varied.stableFrom()).isCloseTo(35 / 95.0, within(1e-14));
        assertThat(varied.stableTo()).isEqualTo(1);
        assertThat(varied.at(0.2).byCode())
                .containsExactlyEntriesOf(
                        Weights.of(List.of("a", "b", "c"), 0.2, 0.4, 0.4).byCode());
        assertThat(varied.result(0).scores().toArray()).containsExactly(25, 75, 60);
        assertThat(places(varied, 0)).containsExactly(3.0, 1.0, 2.0);
        assertThat(places(varied, 1)).containsExactly(1.0, 3.0, 2.0);
        assertThat(varied).hasToString("u1 wins with the weight of a from 0.368421 to 1");
        assertThat(OneAtATime.of(MEAN, MATRIX, "b").stableTo()).isLessThan(1);
    }

    @Test
    void aWinnerByAnotherMeanIsLookedFor() {
        // with the weight v of a: u1 4^v 9^(1-v), u2 6 always; they meet where ln 9 - ln 6 = v (ln 9 - ln 4)
        var matrix = weighted(Map.of("a", 1.0), column("a", 4, 6), column("b", 9, 6.000001));
        var varied = OneAtATime.of(MEAN.with(geometric()), matrix, "a");
        assertThat(varied.winner()).isEqualTo(Row.of("u2"));
        assertThat(varied.stableTo()).isEqualTo(1);
        assertThat(varied.stableFrom()).isCloseTo(0.5, within(1e-6));
        var linear = OneAtATime.of(MEAN.with(power(1)), MATRIX, "a");
        assertThat(linear.stableFrom()).isCloseTo(35 / 95.0, within(1e-11));
    }

    @Test
    void aWeightDeepInATreeIsVariedAmongItsSiblings() {
        var tree = Framework.of(group("INDEX", group("G", "a", "b"), "c"));
        var varied = OneAtATime.of(MEAN, MATRIX.in(tree), "a");
        // G is a + (1 - v) (b - a): u1 100 v, u2 100 (1 - v), u3 60 - 20 v, beside c at one half
        assertThat(varied.winner()).isEqualTo(Row.of("u3"));
        assertThat(varied.stableTo()).isCloseTo(70 / 120.0, within(1e-14));
        assertThat(varied.stableFrom()).isCloseTo(30 / 80.0, within(1e-14));
        assertThat(OneAtATime.of(MEAN, MATRIX.in(tree), "G").result(1).scores().toArray())
                .containsExactly(50, 50, 50);
    }

    @Test
    void theLowestScoreWinsWhereLessIsBetter() {
        var rows = List.of(Row.of("u1"), Row.of("u2"));
        var costs = IndicatorMatrix.of(List.of(
                Column.of(Indicator.of("a").with(Direction.LOWER_IS_BETTER), rows, 1, 2),
                Column.of(Indicator.of("b").with(Direction.LOWER_IS_BETTER), rows, 1, 0.5)));
        var varied = OneAtATime.of(MEAN, costs, "a");
        assertThat(varied.winner()).isEqualTo(Row.of("u1"));
        assertThat(varied.stableFrom()).isCloseTo(1 / 3.0, within(1e-14));
    }

    @Test
    void ofUnitsThatTieTheFirstByCodeWins() {
        var equal = weighted(Map.of(), column("a", 1, 1, 0), column("b", 1, 1, 0));
        assertThat(OneAtATime.of(MEAN, equal, "b").winner()).isEqualTo(Row.of("u1"));
        assertThat(OneAtATime.of(MEAN, equal, "b").stableTo()).isEqualTo(1);
    }

    @Test
    void aWeightThatCannotBeVariedIsRefused() {
        assertThatThrownBy(() -> OneAtATime.of(MEAN, MATRIX, "d"))
                .hasMessage("There is no part (d).\nMaybe one of [a, b, c].");
        assertThatThrownBy(() -> OneAtATime.of(MEAN, MATRIX, "index", "d"))
                .hasMessage("Node (index) has no part (d).\nMaybe one of [a, b, c].");
        var all = weighted(Map.of("b", 0.0), column("a", 1, 2), column("b", 1, 2));
        assertThatThrownBy(() -> OneAtATime.of(MEAN, all, "a"))
                .hasMessage("All weight is on (a), so the others have no proportions to keep.");
        assertThatThrownBy(() -> OneAtATime.of(MEAN, MATRIX, "a").result(1.5))
                .hasMessage("A varied weight is from 0 to 1, not (1.5).");
        assertThatThrownBy(() -> OneAtATime.of(MEAN.with(Aggregation.sum()), MATRIX, "a"))
                .hasMessage(
                        "Node (index) is aggregated by (sum), whose weights are no shares, so they have no proportions"
                                + " to keep.\nMaybe arithmetic.");
        var doubt = MEAN.withNodes(NodeRecipe.unstated().with(BenefitOfTheDoubt.of()));
        assertThatThrownBy(() -> OneAtATime.of(doubt, MATRIX, "a"))
                .hasMessage("Node (index) gives each unit weights of its own, so there is none to vary.\n"
                        + "Maybe a node with weights.");
        var twice = MATRIX.in(Framework.of(group("INDEX", group("G", "a", "b"), group("H", "a", "c"))));
        assertThatThrownBy(() -> OneAtATime.of(MEAN, twice, "a"))
                .hasMessage("The part (a) stands in several nodes: [G, H].\n"
                        + "Maybe name one of them, as in of(index, matrix, \"G\", \"a\").");
        var years = IndicatorMatrix.of(List.of(Column.of(
                Indicator.of("a"), List.of(Row.of("u").in("2025"), Row.of("u").in("2026")), 1, 2)));
        assertThatThrownBy(() -> OneAtATime.of(MEAN, years, "a"))
                .hasMessage("There are the periods [2025, 2026], which have no common winner.\n"
                        + "Maybe matrix.period(\"2025\").");
    }

    @Test
    void aUnitKeepsItsPlaceBetweenTwoWeights() {
        var varied = OneAtATime.of(MEAN, MATRIX, "a");
        // without a the scores are 25, 75, 60; with a alone 100, 0, 40
        var middle = varied.kept("u3");
        assertThat(middle.place()).hasToString("2");
        assertThat(middle.from()).isCloseTo(35 / 95.0, within(1e-12));
        assertThat(middle.to()).isEqualTo(1);
        assertThat(varied.kept("u1").from()).isCloseTo(35 / 95.0, within(1e-12));
        assertThat(varied.kept("u2").from()).isCloseTo(25 / 75.0, within(1e-12));
        assertThat(varied.kept("u1")).asString().startsWith("u1 keeps place 1 with the weight from 0.36");
        assertThat(varied.kept()).hasSize(3);
        assertThatThrownBy(() -> OneAtATime.of(MEAN.ranked(MEAN.ranking().without("u2")), MATRIX, "a")
                        .kept("u2"))
                .hasMessage("Unit (u2) has no place to keep.");
    }

    @Test
    void aTornadoPutsTheWidestFirst() {
        var swings = OneAtATime.swings(MEAN, MATRIX, "u1", 0.5);
        assertThat(swings).extracting(OneAtATime.Swing::part).containsExactly("a", "b", "c");
        // a from a quarter to three quarters of 100, the rest of 25
        assertThat(swings.get(0).low()).isEqualTo(new OneAtATime.Level(0.25, 43.75, Optional.of(new Place(6))));
        assertThat(swings.get(0)).hasToString("a: 43.75 (place 3) – 81.25 (place 1)");
        assertThatThrownBy(() -> OneAtATime.swings(MEAN, MATRIX, "u1", 1.5))
                .hasMessageStartingWith("A weight is off by a share of itself");
    }

    /** By min-max the best and the worst unit of a column set the scale for all. */
    @Test
    void leavingOutOneUnit() {
        var matrix = weighted(Map.of(), column("a", 0, 10, 4, 5), column("b", 4, 0, 3, 1));
        var index = MEAN.with(minMax(0, 10));
        var left = LeaveOneOut.ofUnits(index, matrix);
        assertThat(left.without().keySet()).containsExactly("u1", "u2", "u3", "u4");
        assertThat(places(left.ranking())).isEqualTo(Map.of("u1", 2.0, "u2", 2.0, "u3", 1.0, "u4", 4.0));
        // without u2 a is from 0 to 5 and b from 1 to 4: u1 0 and 10, u3 8 and 6.67, u4 10 and 0
        assertThat(places(left.ranking("u2"))).isEqualTo(Map.of("u1", 2.0, "u3", 1.0, "u4", 2.0));
        assertThat(left.shifts("u2").maxAbsolute()).isEqualTo(1);
        // the others move up by one, and that is no change of their order
        assertThat(LeaveOneOut.ofUnits(MEAN, matrix).shifts("u2").maxAbsolute()).isZero();
        assertThat(left).asString().startsWith("without ").contains("u2  ");
        assertThatThrownBy(() -> LeaveOneOut.ofUnits(index, matrix, List.of("z")))
                .hasMessage("There is no unit (z) to leave out.");
    }

    @Test
    void leavingOutOnePart() {
        var left = LeaveOneOut.of(MEAN, MATRIX);
        assertThat(places(left.ranking())).isEqualTo(Map.of("u1", 1.0, "u2", 3.0, "u3", 2.0));
        assertThat(left.without().keySet()).containsExactly("a", "b", "c");
        assertThat(places(left.ranking("a"))).isEqualTo(Map.of("u1", 3.0, "u2", 1.0, "u3", 2.0));
        assertThat(left.comparison("a").meanAbsoluteShift()).isCloseTo(4 / 3.0, within(1e-14));
        assertThat(left.comparison("b").spearman()).isEqualTo(1);
        assertThat(left.shifts("a").maxAbsolute()).isEqualTo(2);
        assertThatThrownBy(() -> left.shifts("d"))
                .hasMessage("The part (d) was not left out.\nMaybe one of [a, b, c].");
        assertThat(left).hasToString("""
                without                   moved     mean     most
                a                             2     1.33      2.0
                b                             0     0.00      0.0
                c                             0     0.00      0.0""");
    }

    @Test
    void leavingOutPartsOfATreeWithChoicesOfTheirOwn() {
        var tree = Framework.of(group("INDEX", group("G", "a", "b"), "c"));
        var index = CompositeIndex.standard()
                .with(geometric())
                .prepared(new Imputation.ByColumn(Imputation.Statistic.MEAN, List.of("b")))
                .at("a", NodeRecipe.unstated().with(minMax(1, 9)))
                .at("G", NodeRecipe.unstated().with(given(3, 1)))
                .with(minMax(1, 100));
        var left = LeaveOneOut.of(index, MATRIX.in(tree), List.of("a", "G"));
        assertThat(places(left.ranking("a")))
                .isEqualTo(places(index.prepared()
                        .onlyFor(tree.without("a"))
                        .at("G", NodeRecipe.unstated().with(given(1)))
                        .compute(MATRIX.in(tree.without("a")))
                        .ranking()));
        assertThat(places(left.ranking("G"))).isEqualTo(Map.of("u1", 2.0, "u2", 2.0, "u3", 1.0));
        assertThatThrownBy(() -> LeaveOneOut.of(index, MATRIX.in(tree), List.of("INDEX")))
                .hasMessage("Without [INDEX] nothing is left of the framework.");
    }

    @Test
    void everyCombinationOfChoicesOfAnIndex() {
        var study = FullFactorial.of(
                CompositeIndex.plain(),
                MATRIX,
                result -> result.score("u3").orElseThrow(),
                List.of(
                        List.of(index -> index, index -> index.with(power(2))),
                        List.of(index -> index, index -> index.with(given(0, 1, 1)))));
        // 50 and 60 by arithmetic means; the square root of 2600 and 60 by quadratic ones
        assertThat(study.mean()).isCloseTo((50 + 60 + Math.sqrt(2600) + 60) / 4, within(1e-12));
        assertThat(study.first().get(1).getAsDouble()).isGreaterThan(0.9);
        assertThat(study.toString()).startsWith("mean 55.2").contains("factor 2   alone 0.99");
    }

    @Test
    void anAdditiveOutputHasNoInteraction() {
        var additive = FullFactorial.of(List.of(2, 3), choice -> 3 * choice.get(0) + choice.get(1));
        assertThat(additive.mean()).isEqualTo(2.5);
        assertThat(additive.variance()).isCloseTo(2.25 + 2 / 3.0, within(1e-14));
        assertThat(additive.first().get(0).getAsDouble()).isCloseTo(2.25 / (2.25 + 2 / 3.0), within(1e-14));
        assertThat(additive.total().get(0).getAsDouble()).isCloseTo(2.25 / (2.25 + 2 / 3.0), within(1e-14));
        var product = FullFactorial.of(List.of(2, 2), choice -> (2 * choice.get(0) - 1) * (2 * choice.get(1) - 1));
        assertThat(product.first().get(0)).hasValue(0);
        assertThat(product.total().get(0)).hasValue(1);
    }

    @Test
    void anOutputThatDoesNotVaryHasNoIndices() {
        var constant = FullFactorial.of(List.of(2, 3), choice -> 0.1);
        assertThat(constant.variance()).isZero();
        assertThat(constant.first()).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
        assertThat(constant.total()).containsExactly(OptionalDouble.empty(), OptionalDouble.empty());
    }

    @Test
    void combinationsThatCannotBeRunAreRefused() {
        assertThat(FullFactorial.combinations(List.of(2, 2)))
                .containsExactly(List.of(0, 0), List.of(0, 1), List.of(1, 0), List.of(1, 1));
        assertThatThrownBy(() -> FullFactorial.combinations(List.of(1000, 1001)))
                .hasMessage("The choices [1000, 1001] make 1 to (1000000) combinations.\nMaybe draw at random.");
        assertThatThrownBy(() -> FullFactorial.combinations(List.of(3, 0)))
                .hasMessage("The choices [3, 0] make 1 to (1000000) combinations.\nMaybe draw at random.");
        assertThatThrownBy(() -> FullFactorial.of(List.of(2), choice -> 1.0 / choice.get(0)))
                .hasMessage("The output of the combination [0] is a finite number, not (Infinity).");
    }
}
