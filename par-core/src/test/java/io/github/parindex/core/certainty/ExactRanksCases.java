package io.github.parindex.core.certainty;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.certainty.RankRanges.Limits;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places by all weights of a set, worked by hand, and what is refused. */
final class ExactRanksCases {

    private static final List<String> CODES = List.of("a", "b", "c");
    private static final List<String> TWELVE =
            IntStream.range(0, 12).mapToObj(k -> "i" + k).toList();
    private static final CompositeIndex MEAN = CompositeIndex.plain();
    private static final IndicatorMatrix MATRIX = IndicatorMatrix.of(
            List.of("A", "B", "C"), CODES, new double[][] {{90, 60, 70}, {70, 80, 69}, {10, 20, 30}});
    private static final Framework TREE = Framework.of(group("INDEX", group("G", "a", "b"), "c"));

    private static IndexResult flat() {
        return MEAN.compute(MATRIX.in(Framework.of(group("INDEX", "a", "b", "c"))));
    }

    private static IndexResult tree() {
        return MEAN.compute(MATRIX.in(TREE));
    }

    @Test
    void aRangeNamesItsWeights() {
        var ranges = RankRanges.of(flat(), WeightSet.share(flat(), 0.25));
        // A leads B by 20 a − 20 b + c: 1/3 as it is, behind as soon as b outweighs a by a twentieth of c
        assertThat(ranges.of("A")).hasToString("A: place 1 to 2");
        assertThat(ranges.of("B").best().weights().of("b"))
                .isGreaterThan(ranges.of("B").best().weights().of("a"));
        assertThat(ranges.of("C")).hasToString("C: place 3 to 3");
        assertThat(ranges.potentialWinners()).containsExactly(Row.of("A"), Row.of("B"));
        assertThat(ranges.gap()).isZero();
        assertThat(ranges).hasToString("A: place 1 to 2\nB: place 1 to 2\nC: place 3 to 3");
    }

    @Test
    void aTieCountsForTheBestPlaceAndAgainstTheWorst() {
        var alike = IndicatorMatrix.of(List.of("A", "B"), List.of("a", "b"), new double[][] {{1, 2}, {1, 2}});
        var ranges = RankRanges.of(alike.indicators(), WeightSet.simplex(List.of("a", "b")), Limits.withDefaults());
        assertThat(ranges).hasToString("A: place 1 to 2\nB: place 1 to 2");
    }

    @Test
    void unitsThatAreNotRankedTakeNoPlaceAndBlocksAreApart() {
        var rows = List.of(
                new Row(Unit.of("A", "A").in("x"), ""),
                new Row(Unit.of("B", "B").in("y"), ""),
                new Row(Unit.of("C", "C").in("x").with(Participation.SCORED_ONLY), ""),
                new Row(Unit.of("D", "D").in("x"), ""));
        var column = Column.of(Indicator.of("a"), rows, 1, 4, 3, 2);
        var result = MEAN.compute(IndicatorMatrix.of(List.of(column)));
        var ranges = RankRanges.of(result, WeightSet.simplex(List.of("a")));
        assertThat(ranges.of("A").best().attained()).isEqualTo(2);
        assertThat(ranges.of("B").worst().attained()).isEqualTo(1);
        assertThat(ranges.of("D").best().attained()).isEqualTo(1);
        assertThat(ranges.potentialWinners()).containsExactly(rows.get(1), rows.get(3));
        assertThat(Overtaking.of(result).undominated(WeightSet.simplex(List.of("a"))))
                .containsExactly(rows.get(1), rows.get(3));
        var without = MEAN.ranked(RankingRule.withDefaults().without("D")).compute(IndicatorMatrix.of(List.of(column)));
        assertThat(RankRanges.of(without, WeightSet.simplex(List.of("a")))
                        .of("A")
                        .worst()
                        .attained())
                .isEqualTo(1);
    }

    @Test
    void theLowestScoreIsFirstWhereTheIndexSaysSo() {
        var result = MEAN.ranked(RankingRule.withDefaults().with(Direction.LOWER_IS_BETTER))
                .compute(MATRIX.in(Framework.of(group("INDEX", "a", "b", "c"))));
        assertThat(RankRanges.of(result, WeightSet.simplex(CODES)).of("C")).hasToString("C: place 1 to 1");
    }

    @Test
    void weightsOfFieldsAndOfLevelsAreSetsToo() {
        var parts = WeightSet.share(tree().weights("INDEX"), 0.25);
        assertThat(parts.codes()).containsExactly("G", "c");
        // A and B tie in G with 75, and A has one more in c
        assertThat(RankRanges.of(tree(), parts).of("A")).hasToString("A: place 1 to 1");
        var levels = WeightSet.shareOnEachLevel(tree(), 0.25);
        assertThat(levels.codes()).containsExactly("a", "b", "c");
        assertThat(RankRanges.of(tree(), levels).of("A")).hasToString("A: place 1 to 2");
        // G at most 0.625 of the top, a at most 0.625 of G
        assertThat(levels.greatest(Map.of("a", 1.0)).of("a")).isCloseTo(0.390625, within(1e-12));
        assertThat(levels.contains(Weights.of(CODES, 0.25, 0.25, 0.5))).isTrue();
        assertThat(levels.contains(Weights.of(CODES, 0.1, 0.4, 0.5))).isFalse();
        var mixed = WeightSet.onEachLevel(
                tree(),
                weights -> weights.byCode().containsKey("a")
                        ? WeightSet.ratio(List.of("a", "b"), 3)
                        : WeightSet.order(List.of("c", "G")));
        assertThat(mixed.contains(Weights.of(CODES, 0.1, 0.3, 0.6))).isTrue();
        assertThat(mixed.contains(Weights.of(CODES, 0.1, 0.31, 0.59))).isFalse();
        assertThat(mixed.contains(Weights.of(CODES, 0.3, 0.3, 0.4))).isFalse();
    }

    @Test
    void ratiosOnEveryLevelHoldWhateverTheOtherLevelsAre() {
        var codes = List.of("a", "b", "c", "d");
        var result =
                MEAN.compute(IndicatorMatrix.of(List.of("A", "B"), codes, new double[][] {{1, 2, 3, 4}, {2, 1, 4, 3}})
                        .in(Framework.of(group("INDEX", group("G", "a", "b"), group("H", "c", "d")))));
        var levels = WeightSet.onEachLevel(
                result, weights -> WeightSet.ratio(List.copyOf(weights.byCode().keySet()), 3));
        assertThat(levels.contains(Weights.of(codes, 3, 3, 1, 2))).isTrue();
        assertThat(levels.contains(Weights.of(codes, 3, 3, 1, 3))).isTrue();
        assertThat(levels.contains(Weights.of(codes, 3, 3, 1, 3.01))).isFalse();
        assertThat(levels.contains(Weights.of(codes, 3, 3, 1, 0.9))).isFalse();
        var random = new Random(3);
        for (int draw = 0; draw < 100; draw++) {
            double[] corner = levels.greatest(random.doubles(4, -1, 1).toArray());
            assertThat(levels.contains(levels.named(corner))).isTrue();
        }
    }

    /** The products of weights of two levels are drawn, and no place lies outside. */
    @Test
    void jointPlacesOverLevelsAreExact() {
        var random = new SplittableRandom(3);
        double[][] table = new double[9][6];
        for (double[] row : table) {
            Arrays.setAll(row, k -> random.nextInt(101));
        }
        var codes = List.of("a", "b", "c", "d", "e", "f");
        var units = IntStream.range(0, 9).mapToObj(unit -> "u" + unit).toList();
        var result = MEAN.compute(IndicatorMatrix.of(units, codes, table)
                .in(Framework.of(group("INDEX", group("G", "a", "b"), group("H", "c", "d", "e"), "f"))));
        var levels = WeightSet.shareOnEachLevel(result, 0.5);
        var ranges = RankRanges.of(result, levels);
        assertThat(ranges.gap()).isZero();
        for (var range : ranges.all()) {
            assertThat(levels.contains(range.best().weights())).isTrue();
            assertThat(levels.contains(range.worst().weights())).isTrue();
        }
        var generator = new Random(4);
        for (int draw = 0; draw < 2_000; draw++) {
            var weights = levels.named(levels.greatest(generator.doubles(6).toArray()));
            double[] w = codes.stream().mapToDouble(weights::of).toArray();
            for (int unit = 0; unit < 9; unit++) {
                double own = Polytope.product(table[unit], w);
                long ahead = Arrays.stream(table)
                        .filter(row -> Polytope.product(row, w) > own + 1e-9)
                        .count();
                assertThat((int) ahead + 1)
                        .isBetween(
                                ranges.all().get(unit).best().attained(),
                                ranges.all().get(unit).worst().attained());
            }
        }
    }

    @Test
    void aMoveOfWeightIsNamed() {
        var overtaking = Overtaking.of(flat());
        // B is behind by 1/3, and a weight that moves from a to b gains 40 of it
        var move = overtaking.move("B", "A").orElseThrow();
        assertThat(move.from()).isEqualTo("a");
        assertThat(move.to()).isEqualTo("b");
        assertThat(move.share()).isCloseTo(1 / 120.0, within(1e-12));
        assertThat(overtaking.moveToFirst("B")).contains(move);
        assertThat(overtaking.moveToFirst("A")).isEmpty();
        assertThat(overtaking.moveToFirst("C")).isEmpty();
        // in G they tie, so only all of the weight of c is enough
        assertThat(Overtaking.ofParts(tree()).move("B", "A")).contains(new Overtaking.Move("c", "G", 0.5));
        assertThat(overtaking).hasToString("overtaking among 3 units by [a, b, c]");
    }

    @Test
    void aThresholdIsNeverWhereAllLeadsAreLost() {
        var overtaking = Overtaking.of(flat());
        assertThat(overtaking.threshold("C", "A")).isEmpty();
        assertThat(overtaking.threshold("A", "C").orElseThrow().share()).isZero();
        // D = −1/3, and Σ w |d − m| is 40/3 with the median lead m = −1 of c
        assertThat(overtaking.threshold("B", "A").orElseThrow().share()).isCloseTo(1 / 40.0, within(1e-12));
    }

    @Test
    void aThresholdMayBeAboveOne() {
        var pair = IndicatorMatrix.of(List.of("A", "B"), CODES, new double[][] {{10, 10, 0}, {0, 0, 1}});
        var found = Overtaking.of(pair.indicators(), Weights.of(CODES, 0.45, 0.45, 0.1))
                .threshold("B", "A")
                .orElseThrow();
        // c at 0.1 (1 + t) and the rest of the weight on a and b: (1 − c) 10 = c, so c = 10/11
        assertThat(found.share()).isCloseTo(100 / 11.0 - 1, within(1e-12));
        assertThat(found.weights().of("c")).isCloseTo(10 / 11.0, within(1e-12));
    }

    /** Nothing but the weight of d alone makes them equal, and that takes the others from their weight to 0. */
    @Test
    void aThresholdOfExactlyOneIsNotMistakenForLess() {
        var codes = List.of("a", "b", "c", "d");
        var pair = IndicatorMatrix.of(List.of("A", "B"), codes, new double[][] {{0, 0, 0, 2}, {1, 1, 2, 2}});
        var nominal =
                Weights.of(codes, 0.13494131917588714, 0.13494131917588714, 0.12941305221685043, 0.6007043094313752);
        var found =
                Overtaking.of(pair.indicators(), nominal).threshold("A", "B").orElseThrow();
        assertThat(found.share()).isCloseTo(1, within(1e-12));
        assertThat(found.weights().of("d")).isCloseTo(1, within(1e-12));
    }

    /** Ties at one set of weights, and at a corner that no doubles hit: of bounds, and of shares of a third. */
    @Test
    void aPlaceThatHangsOnATieIsAttained() {
        var bounds = WeightSet.bounds(
                Map.of("a", 0.3, "b", 0.6, "c", 0.0), new TreeMap<>(Map.of("a", 1.0, "b", 1.0, "c", 1.0)));
        // the most of c is a tenth, where A, B and D have 0.1
        var columns = IndicatorMatrix.of(
                        List.of("A", "B", "D"), CODES, new double[][] {{0, 0, 1}, {0.1, 0.1, 0.1}, {1, 1, -8}})
                .indicators();
        var ranges = RankRanges.of(columns, bounds, Limits.withDefaults());
        assertThat(ranges.gap()).isZero();
        assertThat(ranges.of("A")).hasToString("A: place 1 to 3");
        assertThat(ranges.of("A").best().exactWeights()).containsEntry("c", Ratio.of(1, 10));
        var thirds = WeightSet.share(Weights.equal(CODES), 1);
        var pair = IndicatorMatrix.of(List.of("A", "B"), CODES, new double[][] {{13, 0, 0}, {10, 6, 7}});
        var tied = RankRanges.of(pair.indicators(), thirds, Limits.withDefaults());
        assertThat(tied).hasToString("A: place 1 to 2\nB: place 1 to 2");
        assertThat(tied.of("A").best().exactWeights())
                .containsExactly(entry("a", Ratio.of(2, 3)), entry("b", Ratio.of(1, 3)), entry("c", Ratio.of(0, 1)));
        assertThat(tied.of("A").best().weights().of("a")).isEqualTo(2 / 3.0);
        assertThat(tied.potentialWinners()).hasSize(2);
    }

    /** Where a row is kept at one corner of the set alone, what rounding leaves of it must not end the search. */
    @Test
    void aPlaceThatHangsOnACornerIsProved() {
        var corner = IndicatorMatrix.of(List.of("A", "B", "C", "D", "E", "F", "G"), CODES, new double[][] {
                    {0, 4, 2}, {0, 1, 1}, {3, 3, 2}, {0, 4, 0}, {2, 4, 1}, {2, 3, 4}, {3, 1, 2}
                })
                .indicators();
        assertThat(RankRanges.of(corner, WeightSet.simplex(CODES), Limits.withDefaults())
                        .of("B"))
                .hasToString("B: place 5 to 7");
        var shares = IndicatorMatrix.of(List.of("A", "B", "C", "D", "E"), CODES, new double[][] {
                    {1, 1, 4}, {3, 0, 2}, {3, 4, 0}, {2, 2, 0}, {0, 2, 0}
                })
                .indicators();
        assertThat(RankRanges.of(shares, WeightSet.share(Weights.of(CODES, 1, 3, 5), 1), Limits.withDefaults())
                        .of("E"))
                .hasToString("E: place 3 to 5");
    }

    @Test
    void aPlaceThatHangsOnATieIsProved() {
        // B has A and C ahead of it where b > 3 (a + c), or E tied with it where b = 0: never three at once
        double[][] table = {{0, 2, 0}, {3, 1, 3}, {1, 2, 3}, {3, 0, 0}, {3, 0, 3}};
        var matrix = IndicatorMatrix.of(List.of("A", "B", "C", "D", "E"), CODES, table);
        var ranges = RankRanges.of(matrix.indicators(), WeightSet.simplex(CODES), Limits.withDefaults());
        assertThat(ranges.of("B")).hasToString("B: place 1 to 3");
    }

    @Test
    void preferenceIsNecessaryOrPossible() {
        var overtaking = Overtaking.of(flat());
        var set = WeightSet.share(flat(), 0.01);
        assertThat(overtaking.isNecessary(set, "A", "B")).isTrue();
        assertThat(overtaking.isPossible(set, "B", "A")).isFalse();
        assertThat(overtaking.undominated(set)).containsExactly(Row.of("A"));
        var wide = WeightSet.share(flat(), 0.25);
        assertThat(overtaking.isNecessary(wide, "A", "B")).isFalse();
        assertThat(overtaking.isPossible(wide, "B", "A")).isTrue();
        assertThat(overtaking.undominated(wide)).containsExactly(Row.of("A"), Row.of("B"));
        assertThat(overtaking.leastLead(WeightSet.order(List.of("b", "a", "c")), "A", "B"))
                .isCloseTo(-20, within(1e-12));
    }

    /** By equal weights both have 0.15, which no sum of doubles says. */
    @Test
    void unitsThatTieAreEachAsGoodAsTheOther() {
        var codes = List.of("a", "b");
        var pair = IndicatorMatrix.of(List.of("A", "B"), codes, new double[][] {{0.1, 0.2}, {0.15, 0.15}});
        var overtaking = Overtaking.of(pair.indicators(), Weights.equal(codes));
        var equal = WeightSet.ratio(codes, 1);
        for (var order : List.of(List.of("A", "B"), List.of("B", "A"))) {
            assertThat(overtaking.isNecessary(equal, order.get(0), order.get(1)))
                    .isTrue();
            assertThat(overtaking.isPossible(equal, order.get(0), order.get(1))).isTrue();
        }
        assertThat(overtaking.undominated(equal)).hasSize(2);
    }

    /** The bound holds whatever the size of the coefficients. */
    @Test
    void aConditionMeansTheSameInAnyUnit() {
        for (double times : new double[] {1e-10, 1, 1e10, 1e-310, 1e300}) {
            var set = WeightSet.simplex(CODES).with(Map.of("a", times, "b", -times), 0);
            assertThat(set.contains(Weights.of(CODES, 1, 0.9, 0))).isFalse();
            assertThat(set.contains(Weights.of(CODES, 0.9, 1, 0))).isTrue();
            assertThat(set.greatest(Map.of("a", 1.0)).of("a")).isCloseTo(0.5, within(1e-9));
            assertThat(set.most(1, 0, 0)).isCloseTo(0.5, within(1e-9));
        }
        var free = WeightSet.simplex(CODES).with(Map.of("a", 1e-310), 1);
        assertThat(free.most(1, 0, 0)).isCloseTo(1, within(1e-9));
    }

    @Test
    void postFactumSaysWhatAPlaceCostsAndWhatMayBeLost() {
        var ranges = RankRanges.of(flat(), WeightSet.share(flat(), 0.25));
        // with b at 5/12 and a at 3/12, B leads by 3; with a at 5/12 and b at 3/12, A leads by 11/3
        assertThat(ranges.possible("B", 1).cushion()).isCloseTo(3, within(1e-6));
        assertThat(ranges.possible("B", 1).improvement()).isZero();
        assertThat(ranges.necessary("B", 1).improvement()).isCloseTo(11 / 3.0, within(1e-6));
        assertThat(ranges.necessary("B", 2).cushion()).isPositive();
        assertThatThrownBy(() -> ranges.possible("B", 3))
                .hasMessageStartingWith(
                        "A place that can be within reach or not is from 1 to (2) for unit (B), not (3).");
    }

    private static List<Column> fortyUnits() {
        var random = new SplittableRandom(42);
        double[][] table = new double[40][12];
        for (double[] row : table) {
            Arrays.setAll(row, k -> random.nextDouble(100));
        }
        var units = IntStream.range(0, 40).mapToObj(unit -> "u" + unit).toList();
        return IndicatorMatrix.of(units, TWELVE, table).indicators();
    }

    /** One side needs 369 nodes, and the first share of the 80 sides is a quarter of what one may use. */
    @Test
    void whatSomeUnitsLeaveOfTheNodesOfTheTableGoesToTheOthers() {
        var columns = fortyUnits();
        var set = WeightSet.share(Weights.equal(TWELVE), 0.5);
        var limits = Limits.withDefaults();
        assertThat(RankRanges.of(columns, set, limits.withNodes(100)).gap()).isPositive();
        assertThat(RankRanges.of(columns, set, limits.withNodes(400)).gap()).isZero();
    }

    @Test
    void aShareOfTheNodesDoesNotDependOnTheThreads() throws Exception {
        var columns = fortyUnits();
        var set = WeightSet.share(Weights.equal(TWELVE), 0.5);
        var limits = Limits.withDefaults().withNodes(50);
        var alone = new ForkJoinPool(1);
        try {
            assertThat(alone.submit(() -> RankRanges.of(columns, set, limits)).get())
                    .hasToString(RankRanges.of(columns, set, limits).toString());
        } finally {
            alone.shutdown();
        }
    }

    @Test
    void aSearchThatIsCutShortStaysTrue() {
        var columns = fortyUnits();
        var set = WeightSet.share(Weights.equal(TWELVE), 0.5);
        var known = RankRanges.of(columns, set, Limits.withDefaults());
        assertThat(known.gap()).isZero();
        for (Limits limits : List.of(
                Limits.boundsAlone(),
                Limits.withDefaults().withNodes(2),
                Limits.withDefaults().withTime(Duration.ZERO))) {
            var cut = RankRanges.of(columns, set, limits);
            assertThat(cut.gap()).isPositive();
            for (int unit = 0; unit < 40; unit++) {
                var exact = known.all().get(unit);
                var open = cut.all().get(unit);
                assertThat(exact.best().attained())
                        .isBetween(open.best().proven(), open.best().attained());
                assertThat(exact.worst().attained())
                        .isBetween(open.worst().attained(), open.worst().proven());
                assertThat(set.contains(open.best().weights())).isTrue();
            }
        }
        var again = RankRanges.of(columns, set, Limits.withDefaults());
        assertThat(again).hasToString(known.toString());
        assertThat(again.of("u3").best().weights())
                .isEqualTo(known.of("u3").best().weights());
    }

    @Test
    void whatIsNotASumIsRefusedByName() {
        var framework = Framework.of(group("INDEX", group("G", "a", "b"), "c"));
        var geometric = MEAN.at("G", NodeRecipe.unstated().with(Aggregation.geometric()))
                .compute(MATRIX.in(framework));
        assertThatThrownBy(() -> RankRanges.of(geometric, WeightSet.simplex(CODES)))
                .hasMessage("Node (G) is aggregated by (geometric), and places by all weights of a set are known for"
                        + " arithmetic means only.\n"
                        + "Maybe weigh the parts of a node below it, or draw weights at random.");
        assertThat(RankRanges.of(geometric, WeightSet.simplex(List.of("G", "c")))
                        .gap())
                .isZero();
        var rounded = MEAN.at("INDEX", NodeRecipe.unstated().rounded(Rounding.halfUp(2)))
                .compute(MATRIX.in(framework));
        assertThatThrownBy(() -> RankRanges.of(rounded, WeightSet.simplex(CODES)))
                .hasMessageStartingWith("Node (INDEX) is rounded (");
        assertThatThrownBy(() -> RankRanges.of(flat(), WeightSet.simplex(List.of("a", "b"))))
                .hasMessage("Weights of [a, b] do not make up the score; these do: [a, b, c].");
        var gaps = IndicatorMatrix.of(List.of("A", "B"), List.of("a", "b"), new double[][] {{1, Double.NaN}, {1, 2}});
        assertThatThrownBy(() -> RankRanges.of(MEAN.compute(gaps), WeightSet.simplex(List.of("a", "b"))))
                .hasMessage("Unit (A) has no value of (b), so its score does not depend on the weights as a sum does.\n"
                        + "Maybe impute it first.");
    }

    /** What a weight adds may be a loss, and is asked for by name. */
    @Test
    void theGreatestSumIsFoundByNames() {
        var set = WeightSet.share(Weights.of(CODES, 0.5, 0.25, 0.25), 0.2);
        assertThat(set.greatest(Map.of("c", -3.0, "b", 1.0)))
                .isEqualTo(set.named(set.greatest(0, 1, -3)))
                .satisfies(weights -> assertThat(weights.of("c")).isCloseTo(0.2, within(1e-12)));
        assertThatThrownBy(() -> set.greatest(Map.of("z", 1.0)))
                .hasMessage("There is no weight (z).\nMaybe one of [a, b, c].");
        assertThatThrownBy(() -> set.greatest(Map.of("a", Double.NaN)))
                .hasMessage("What a unit of each weight adds is a finite number, not [a=NaN].");
    }

    @Test
    void aTimeBeyondAllClocksIsNoLimit() {
        var patient = Limits.withDefaults().withTime(Duration.ofSeconds(Long.MAX_VALUE));
        var set = WeightSet.share(flat(), 0.25);
        assertThat(RankRanges.of(flat(), set, patient))
                .hasToString(RankRanges.of(flat(), set).toString());
    }

    @Test
    void setsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> WeightSet.bounds(Map.of(), Map.of("a", 0.3, "b", 0.3)))
                .hasMessageEndingWith("that add up to 1 keep all conditions.\nMaybe widen the bounds.");
        assertThatThrownBy(() -> WeightSet.bounds(Map.of("a", 0.5), Map.of("a", 0.3)))
                .hasMessage("The bounds of the weight (a) are 0 or more and in order, not (0.5) and (0.3).");
        assertThatThrownBy(() -> WeightSet.bounds(Map.of("z", 0.5), Map.of("a", 1.0)))
                .hasMessage("There is no weight (z).\nMaybe one of [a].");
        assertThatThrownBy(() -> WeightSet.share(Weights.equal(CODES), -0.1))
                .hasMessage("Weights change by a share of 0 or more, not (-0.1).");
        assertThatThrownBy(() -> WeightSet.ratio(CODES, 0.9))
                .hasMessage("The largest ratio of two weights is 1 or more and finite, not (0.9).");
        assertThatThrownBy(() -> WeightSet.order(List.of("a", "a"))).hasMessage("A code occurs twice in [a, a].");
        assertThatThrownBy(() -> WeightSet.simplex(CODES).with(Map.of("z", 1.0), 1))
                .hasMessage("There is no weight (z).\nMaybe one of [a, b, c].");
        assertThatThrownBy(() -> WeightSet.simplex(CODES).with(Map.of("a", 1.0), -0.5))
                .hasMessageStartingWith("No weights of [a, b, c] that add up to 1 keep all conditions.");
        assertThatThrownBy(() -> new Limits(-1, 1, Optional.empty()))
                .hasMessageStartingWith("A search has limits of 0 or more");
        var shared = Framework.of(group("INDEX", group("G", "a", "b"), group("H", "a", "c")));
        assertThatThrownBy(() -> WeightSet.shareOnEachLevel(MEAN.compute(MATRIX.in(shared)), 0.1))
                .hasMessageStartingWith("The part (a) stands in several nodes");
    }
}
