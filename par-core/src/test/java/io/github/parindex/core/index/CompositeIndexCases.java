package io.github.parindex.core.index;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex.WeighedOn;
import io.github.parindex.core.index.Explanation.PartScore;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Small indices that can be checked by hand. */
class CompositeIndexCases {

    private static final double GAP = Double.NaN;
    private static final Framework TREE =
            Framework.of(group("index", group("service", "online", "ontime"), group("staff", "trained")));

    private static IndicatorMatrix matrix(double[]... rows) {
        List<String> units = List.of("A", "B", "C", "D").subList(0, rows.length);
        return IndicatorMatrix.of(units, List.of("online", "ontime", "trained"), rows)
                .in(TREE);
    }

    private static final IndicatorMatrix THREE =
            matrix(new double[] {10, 50, 30}, new double[] {20, 100, 10}, new double[] {30, 75, 20});

    @Test
    void theStandardIndexScalesEachIndicatorFrom0To100AndTakesMeans() {
        IndexResult result = CompositeIndex.standard().compute(THREE);
        // service: A (0 + 0) / 2, B (50 + 100) / 2, C (100 + 50) / 2; staff: 100, 0, 50.
        assertThat(result.scores("service").toArray()).containsExactly(0, 75, 75);
        assertThat(result.scores().toArray()).containsExactly(50, 37.5, 62.5);
        assertThat(result.ranking().toString().lines())
                .containsExactly(
                        "place  unit  index", "1      C      62.5", "2      A      50.0", "3      B      37.5");
    }

    @Test
    void thePlainIndexTakesValuesAsTheyAre() {
        IndexResult result = CompositeIndex.plain().compute(THREE);
        assertThat(result.scores().toArray()).containsExactly(30, 35, 36.25);
    }

    @Test
    void weightsOfTheFrameworkCountWithinTheirGroup() {
        IndicatorMatrix weighed = THREE.in(TREE.with(Map.of("online", 3.0, "staff", 3.0)));
        IndexResult result = CompositeIndex.standard().compute(weighed);
        // service: A 0, B 0.75 × 50 + 0.25 × 100 = 62.5, C 87.5; index: 0.25 × service + 0.75 × staff.
        assertThat(result.scores().toArray()).containsExactly(75, 15.625, 59.375);
        assertThat(result.weights("service").byCode())
                .containsExactly(Map.entry("online", 0.75), Map.entry("ontime", 0.25));
        assertThat(result.effectiveWeights())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "index", 1.0, "service", 0.25, "staff", 0.75, "online", 0.1875, "ontime", 0.0625, "trained",
                        0.75));
    }

    @Test
    void aNodeMayStateItsOwnAggregationNormalizationAndRounding() {
        CompositeIndex index = CompositeIndex.plain()
                .at("service", NodeRecipe.unstated().with(Aggregation.max()).rounded(Rounding.halfUp(0)))
                .at("staff", NodeRecipe.unstated().with(Normalization.minMax(0, 10)));
        IndexResult result = index.compute(THREE);
        assertThat(result.scores("service").toArray()).containsExactly(50, 100, 75);
        assertThat(result.scores("staff").toArray()).containsExactly(10, 0, 5);
        assertThat(result.scores().toArray()).containsExactly(30, 50, 40);
    }

    @Test
    void aMissingPartIsLeftOutAndTheOthersAreReweighed() {
        IndicatorMatrix gaps =
                matrix(new double[] {10, GAP, 30}, new double[] {20, 100, GAP}, new double[] {GAP, GAP, GAP});
        assertThat(CompositeIndex.plain().compute(gaps).scores().toArray()).containsExactly(20, 60, GAP);
        assertThat(CompositeIndex.plain()
                        .with(Missing.propagate())
                        .compute(gaps)
                        .scores()
                        .present())
                .isZero();
        assertThat(CompositeIndex.plain()
                        .counting(CompositeIndex.Counting.PRESENT_INDICATORS)
                        .compute(gaps)
                        .scores()
                        .toArray())
                // service counts with half of its weight where half of it is there.
                .satisfies(scores -> assertThat(scores[0]).isCloseTo((0.5 * 10 + 30) / 1.5, within(1e-12)))
                .satisfies(scores -> assertThat(scores[1]).isEqualTo(60));
    }

    @Test
    void aUnitWithoutAScoreHasNoPlace() {
        IndicatorMatrix gaps = matrix(new double[] {10, 50, 30}, new double[] {GAP, GAP, GAP});
        IndexRanking ranking = CompositeIndex.plain().compute(gaps).ranking();
        assertThat(ranking.place("B")).isEmpty();
        assertThat(ranking.standing("B").toString()).isEqualTo("    -   B          -");
    }

    @Test
    void weightsMayComeFromTheDataOfEachGroupOrOfAllIndicators() {
        CompositeIndex bySpread = CompositeIndex.standard().with(Weighting.stdev());
        IndexResult parts = bySpread.compute(THREE);
        assertThat(parts.weights("service").byCode().values())
                .allSatisfy(weight -> assertThat(weight).isCloseTo(0.5, within(1e-12)));
        IndexResult all = bySpread.weighedOn(WeighedOn.ALL_INDICATORS).compute(THREE);
        assertThat(all.weights("index").of("service")).isCloseTo(2 / 3.0, within(1e-12));
        assertThat(all.effectiveWeights().get("trained")).isCloseTo(1 / 3.0, within(1e-12));
    }

    @Test
    void whatIsBetterWhenLessMustBeTurnedAroundBeforeItIsAdded() {
        Indicator delay = Indicator.of("delay").with(Direction.LOWER_IS_BETTER);
        List<Row> rows = List.of(Row.of("A"), Row.of("B"));
        IndicatorMatrix matrix = IndicatorMatrix.of(
                List.of(Column.of(delay, rows, 2, 4), Column.of(Indicator.of("online"), rows, 10, 20)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.plain().compute(matrix))
                .withMessage("Node (index): of its part (delay) lower values are better, of others higher ones, and the"
                        + " aggregation (arithmetic) takes values as they are.\nMaybe normalize the part first,"
                        + " reverse it, or state its direction, which a falling step such as a negative factor turns;"
                        + " a sum takes a deduction off by a negative weight.");
        assertThat(CompositeIndex.standard().compute(matrix).scores().toArray()).containsExactly(50, 50);
    }

    @Test
    void ofPartsThatAllAreBetterWhenLessTheNodeIsToo() {
        List<Row> rows = List.of(Row.of("A"), Row.of("B"));
        IndicatorMatrix matrix = IndicatorMatrix.of(List.of(
                Column.of(Indicator.of("delay").with(Direction.LOWER_IS_BETTER), rows, 2, 4),
                Column.of(Indicator.of("cost").with(Direction.LOWER_IS_BETTER), rows, 10, 10)));
        IndexResult result = CompositeIndex.plain().compute(matrix);
        assertThat(result.scores().toArray()).containsExactly(6, 7);
        assertThat(result.ranking().place("A")).hasToString("Optional[1]");
        Framework saidSo = Framework.of(
                result.framework().indicators(),
                List.of(new Framework.Node(
                        "index",
                        Title.of("index"),
                        Direction.LOWER_IS_BETTER,
                        result.framework().top().parts())));
        assertThat(CompositeIndex.plain().compute(matrix.in(saidSo)).ranking().place("A"))
                .hasToString("Optional[1]");
    }

    @Test
    void aCodeThatIsNowhereIsRefused() {
        CompositeIndex index =
                CompositeIndex.plain().at("servce", NodeRecipe.unstated().with(Aggregation.min()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.compute(THREE))
                .withMessage(
                        "The index states something for [servce], but there is no such node or indicator in index of 3"
                                + " indicators in 3 levels.");
    }

    @Test
    void citiesAreAveragedBeforeOrAfterNormalization() {
        IndicatorMatrix cities = IndicatorMatrix.of(
                List.of(
                        Column.of(Indicator.of("days"), cityRows(), 0, 10, 20),
                        Column.of(Indicator.of("people"), cityRows(), 3, 1, 5)),
                Map.of("country", List.of("VNM", "VNM", "THA")),
                Framework.flat("index", List.of(Indicator.of("days"))));
        CityAverage before = CityAverage.of("country", Optional.of("people"), CityAverage.Moment.BEFORE_NORMALIZATION);
        CityAverage after = CityAverage.of("country", Optional.of("people"), CityAverage.Moment.AFTER_NORMALIZATION);
        IndexResult first = CompositeIndex.standard().averaging(before).compute(cities);
        // 0.75 × 0 + 0.25 × 10 = 2.5, then from 2.5 to 20.
        assertThat(first.scores().toArray()).containsExactly(0, 100);
        assertThat(first.rows()).extracting(Row::code).containsExactly("VNM", "THA");
        assertThat(CompositeIndex.standard()
                        .averaging(after)
                        .compute(cities)
                        .scores()
                        .toArray())
                .containsExactly(12.5, 100);
    }

    private static List<Row> cityRows() {
        return List.of(Row.of("Hà Nội"), Row.of("Huế"), Row.of("Bangkok"));
    }

    @Test
    void ranksFollowTheRuleAndGroupsTheirBounds() {
        IndicatorMatrix close = matrix(
                new double[] {1, 1, 0.804}, new double[] {1, 1, 0.798}, new double[] {1, 1, 0.5}, new double[] {0, 0, 0
                });
        CompositeIndex index = CompositeIndex.plain()
                .at("index", NodeRecipe.unstated().with(Aggregation.min()))
                .grouped(
                        "index",
                        new ScoreGroups(
                                Rounding.halfUp(2),
                                List.of(
                                        ScoreGroups.atLeast("high", "0.80"),
                                        ScoreGroups.above("medium", "0.50"),
                                        ScoreGroups.otherwise("low"))))
                .ranked(RankingRule.withDefaults().comparing(Rounding.halfUp(2)).with(TiePolicy.FRACTIONAL));
        assertThat(index.compute(close).ranking().toString().lines())
                .containsExactly(
                        "place  unit  index  group",
                        "1.5    A     0.804  high",
                        "1.5    B     0.798  high",
                        "3      C     0.500  low",
                        "4      D     0.000  low");
        RankingRule lowFirst = RankingRule.withDefaults().with(Direction.LOWER_IS_BETTER);
        assertThat(index.ranked(lowFirst).compute(close).ranking().place("D")).hasToString("Optional[1]");
    }

    @Test
    void groupsMayBeQuantilesOfTheRankedUnits() {
        IndicatorMatrix five = IndicatorMatrix.of(
                List.of("A", "B", "C", "D", "Ideal"), List.of("x"), new double[][] {{1}, {2}, {2}, {4}, {100}});
        CompositeIndex index = CompositeIndex.plain()
                .grouped(
                        "index",
                        ScoreGroups.of(
                                ScoreGroups.fromQuantile("upper", "0.75"),
                                ScoreGroups.fromQuantile("middle", "0.25"),
                                ScoreGroups.otherwise("lower")))
                .ranked(RankingRule.withDefaults().without("Ideal"));
        // The quantiles of 1, 2, 2, 4 are 1.75 and 2.5.
        assertThat(index.compute(five).ranking().toString().lines())
                .containsExactly(
                        "place  unit   index  group",
                        "1      D          4  upper",
                        "2      B          2  middle",
                        "2      C          2  middle",
                        "4      A          1  lower",
                        "-      Ideal    100  upper");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> index.ranked(RankingRule.withDefaults().without("Idael"))
                        .compute(five))
                .withMessage("The ranking is without [Idael], but there is no such unit.\n"
                        + "Maybe one of [A, B, C, D, Ideal].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScoreGroups.of(ScoreGroups.fromQuantile("upper", "75")))
                .withMessage("The quantile of the group (upper) is from 0 to 1, not (75).\n"
                        + "Maybe 0.75 for the best quarter.");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> ScoreGroups.of(ScoreGroups.atLeast("high", "3"), ScoreGroups.fromQuantile("rest", "0.5")))
                .withMessage("The bounds of groups are all scores or all quantiles, not both: [high from 3, rest from"
                        + " the quantile 0.5].");
    }

    @Test
    void whatThePreparationDropsIsTold() {
        IndicatorMatrix gaps = matrix(new double[] {1, 2, 3}, new double[] {GAP, GAP, 3}, new double[] {1, GAP, 3});
        IndexResult result =
                CompositeIndex.plain().prepared(Preparation.screen(0.6)).compute(gaps);
        assertThat(result.leftOut()).extracting(Row::code).containsExactly("B");
        assertThat(result.rows()).extracting(Row::code).containsExactly("A", "C");
    }

    @Test
    void weightsThatCannotBeAreRefusedWithTheirNode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.plain()
                        .at("service", NodeRecipe.unstated().with(Weighting.given(Map.of("online", 1.0))))
                        .compute(THREE))
                .withMessage("Node (service): There is no weight of (ontime).\nMaybe one of [online].");
    }

    @Test
    void theExplanationAddsUpAndPrints() {
        IndexResult result = CompositeIndex.standard().compute(THREE);
        Explanation explanation = result.explain("B");
        assertThat(explanation.toString()).isEqualTo("""
                        B
                        index                                   37.5000
                          ▸ service                             75.0000   50.0 %   +37.5000
                          ▸ staff                                0.0000   50.0 %    +0.0000
                          service                               75.0000
                            · online                            50.0000   50.0 %   +25.0000
                            · ontime                           100.0000   50.0 %   +50.0000
                          staff                                  0.0000
                            · trained                            0.0000  100.0 %    +0.0000""");
        assertThat(explanation.byIndicator())
                .containsExactly(Map.entry("online", 12.5), Map.entry("ontime", 25.0), Map.entry("trained", 0.0));
    }

    @Test
    void aPartWithoutWeightContributesNothingAndAMissingPartHasNoContribution() {
        IndicatorMatrix gap = matrix(new double[] {10, 50, 30}, new double[] {20, 100, Double.NaN})
                .in(TREE.with(Map.of("ontime", 0.0)));
        Explanation explanation =
                CompositeIndex.plain().with(Missing.reweigh()).compute(gap).explain("B");
        assertThat(explanation.nodes().get(0).parts())
                .extracting(PartScore::code, PartScore::contribution)
                .containsExactly(tuple("service", OptionalDouble.of(20)), tuple("staff", OptionalDouble.empty()));
        assertThat(explanation.nodes().get(1).parts())
                .extracting(PartScore::code, PartScore::contribution)
                .containsExactly(tuple("online", OptionalDouble.of(20)), tuple("ontime", OptionalDouble.of(0)));
    }

    @Test
    void unitsThatMovedAreNamedWithTheirPlaces() {
        IndexResult official = CompositeIndex.standard().compute(THREE);
        IndexResult geometric = CompositeIndex.standard()
                .with(Normalization.minMax(1, 100))
                .with(Aggregation.geometric())
                .compute(THREE);
        assertThat(geometric.shiftFrom(official).toString())
                .isEqualTo("0 of 3 units moved, on average 0.0 places, at most 0.0");
        IndexResult worst = CompositeIndex.plain().with(Aggregation.min()).compute(THREE);
        assertThat(worst.shiftFrom(official).toString()).isEqualTo("""
                        1 of 3 units moved, on average 0.33 places, at most 1.0
                        B   3 → 2""");
    }

    @Test
    void theSameChoicesAreTheSameIndex() {
        CompositeIndex one =
                CompositeIndex.standard().with(Aggregation.geometric()).at("a", NodeRecipe.unstated());
        CompositeIndex other =
                CompositeIndex.standard().with(Aggregation.geometric()).at("a", NodeRecipe.unstated());
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(one).isNotEqualTo(CompositeIndex.standard());
        assertThat(CompositeIndex.standard().toString()).isEqualTo("""
                        Indicators: normalization minMax (lower 0, upper 100)
                        Nodes: weights framework; aggregation arithmetic; missing reweigh; normalization none
                        Ranking: competition places, compared half up to 9 places""");
    }

    @Test
    void whatIsShorterToTypeIsTheSame() {
        assertThat(Direction.LOWER).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(Direction.HIGHER).isEqualTo(Direction.HIGHER_IS_BETTER);
        NodeRecipe nothing = NodeRecipe.unstated();
        assertThat(NodeRecipe.of(Weighting.entropy())).isEqualTo(nothing.with(Weighting.entropy()));
        assertThat(NodeRecipe.of(Aggregation.harmonic())).isEqualTo(nothing.with(Aggregation.harmonic()));
        assertThat(NodeRecipe.of(Missing.fail())).isEqualTo(nothing.with(Missing.fail()));
        assertThat(NodeRecipe.of(Normalization.log(), Normalization.minMax()))
                .isEqualTo(nothing.with(Normalization.log(), Normalization.minMax()));
        assertThat(NodeRecipe.of(BenefitOfTheDoubt.of(0.1, 0.9)))
                .isEqualTo(nothing.with(BenefitOfTheDoubt.of(0.1, 0.9)));
    }

    /** Each unit has the weights that are best for it: C has the most of one part of each node, B of one, A of staff. */
    @Test
    void everyNodeMayHaveBenefitOfTheDoubt() {
        CompositeIndex index = CompositeIndex.plain().with(Weighting.benefitOfTheDoubt());
        assertThat(index).isEqualTo(CompositeIndex.plain().withNodes(NodeRecipe.of(BenefitOfTheDoubt.of())));
        IndexResult result = index.compute(THREE);
        assertThat(result.scores().toArray()).containsExactly(new double[] {1, 1, 1}, within(1e-12));
        assertThat(result.scores("service").toArray()).containsExactly(new double[] {0.5, 1, 1}, within(1e-12));
        assertThat(index.with(Weighting.equal()).nodes().frontier()).isEmpty();
    }

    @Test
    void weightsOfOneNodeAreNotThoseOfAllNodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        CompositeIndex.plain().with(Weighting.given(2, 1, 1)).compute(THREE))
                .withMessage("Node (service): There are (3) weights for [online, ontime].\nMaybe state them for the one"
                        + " node they are of, as in index.at(\"CODE\", NodeRecipe.of(Weighting.given(2, 1, 1))).");
        assertThat(CompositeIndex.plain()
                        .at("service", NodeRecipe.of(Weighting.given(3, 1)))
                        .compute(THREE)
                        .scores("service")
                        .toArray())
                .containsExactly(20, 40, 41.25);
    }

    /** Level 2 is that of nodes of indicators: geometric means of (4, 9) and of (2, 8), and their mean above. */
    @Test
    void aLevelIsStatedOnce() {
        Framework tree = Framework.of(group("top", group("n", "a", "b"), group("m", "c", "d")));
        IndicatorMatrix one = IndicatorMatrix.of(
                        List.of("X"), List.of("a", "b", "c", "d"), new double[][] {{4, 9, 2, 8}})
                .in(tree);
        IndexResult result = CompositeIndex.plain()
                .at("m", NodeRecipe.of(Aggregation.max()))
                .atLevel(tree, 2, NodeRecipe.of(Aggregation.geometric()))
                .compute(one);
        assertThat(result.score("X", "n").orElseThrow()).isCloseTo(6, within(1e-12));
        assertThat(result.score("X", "m"))
                .as("what the node states goes before its level")
                .hasValue(8);
        assertThat(result.score("X").orElseThrow()).isCloseTo(7, within(1e-12));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.plain().atLevel(tree, 4, NodeRecipe.of(Aggregation.max())));
    }
}
