package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.Boards;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What holds of every simulation, whatever is simulated. */
class SimulationProperties {

    private static final int DRAWS = 100;

    @Provide
    Arbitrary<Assessments> campaigns() {
        return Boards.any();
    }

    /**
     * Numbers of one decimal, so that units tie now and then; every sixth unit is the same as the one before. The first two
     * differ in every indicator, so that each has a spread.
     */
    private static List<Column> columns(Random random, int units, int indicators, Direction direction) {
        List<Row> rows = IntStream.range(0, units)
                .mapToObj(i -> new Row(Unit.of("U" + i, "Unit " + i).in(i % 7 == 0 ? "b" : "a"), ""))
                .toList();
        List<double[]> numbers = new ArrayList<>();
        for (int unit = 0; unit < units; unit++) {
            double[] own = random.doubles(indicators, 10, 990)
                    .map(x -> Math.rint(x) / 10)
                    .toArray();
            if (unit == 1) {
                double[] first = numbers.get(0);
                Arrays.setAll(own, j -> own[j] == first[j] ? own[j] + 0.1 : own[j]);
            }
            numbers.add(unit % 6 == 5 ? numbers.get(unit - 1) : own);
        }
        return IntStream.range(0, indicators)
                .mapToObj(j -> Column.of(
                        Indicator.of("x" + j).with(direction),
                        rows,
                        numbers.stream().mapToDouble(own -> own[j]).toArray()))
                .toList();
    }

    private static IndicatorMatrix flat(Random random, int units, int indicators) {
        return IndicatorMatrix.of(columns(random, units, indicators, Direction.HIGHER_IS_BETTER));
    }

    /** Two groups of two and the rest beside them. */
    private static IndicatorMatrix tree(Random random, int units, int indicators) {
        IndicatorMatrix flat = flat(random, units, indicators + 4);
        List<Framework.Part> beside = new ArrayList<>(List.of(new Framework.Part("A", 2), new Framework.Part("B", 3)));
        IntStream.range(4, indicators + 4).forEach(j -> beside.add(new Framework.Part("x" + j, 1 + j % 3)));
        List<Framework.Node> nodes = List.of(
                node("A", List.of(new Framework.Part("x0", 1), new Framework.Part("x1", 2))),
                node("B", List.of(new Framework.Part("x2", 1), new Framework.Part("x3", 1))),
                node("top", beside));
        return flat.in(Framework.of(flat.framework().indicators(), nodes));
    }

    private static Framework.Node node(String code, List<Framework.Part> parts) {
        return new Framework.Node(code, Title.of(code), Direction.HIGHER_IS_BETTER, parts);
    }

    private static Factor law(int which) {
        return switch (which) {
            case 0 -> Factor.weights(0.25);
            case 1 -> Factor.anyWeights();
            case 2 -> Factor.weightsNear(40);
            case 3 -> Factor.uniformWeights();
            case 4 -> Factor.orderedWeights();
            default -> Factor.anyWeights().of("x0", "x1");
        };
    }

    /** What is watched keeps the simulation from its fast way. */
    private static void requireSame(Scenario scenario, Factor... factors) {
        MonteCarlo draws = MonteCarlo.of(DRAWS, 7).onThreads(1);
        requireEqual(
                draws.run(scenario, factors), draws.watching(Output.meanShift()).run(scenario, factors));
    }

    private static void requireEqual(RankSpread one, RankSpread other) {
        assertThat(one.draws()).isEqualTo(other.draws());
        assertThat(one.failures()).isEqualTo(other.failures());
        for (RankSpread.Interval interval : one.interval(0.5)) {
            Row row = interval.row();
            RankSpread.OfUnit unit = one.unit(row.code());
            RankSpread.OfUnit same = other.unit(row.code());
            for (double place = 1; place <= one.rows().size(); place += 0.5) {
                assertThat(unit.acceptability(place))
                        .as("%s in place %s", row, place)
                        .isEqualTo(same.acceptability(place));
            }
            assertThat(unit.mean()).isEqualTo(same.mean());
            assertThat(unit.standardDeviation()).isEqualTo(same.standardDeviation());
            assertThat(unit.kept()).isEqualTo(same.kept());
            assertThat(unit.expectedLoss()).isEqualTo(same.expectedLoss());
            assertThat(unit.meanShift()).isEqualTo(same.meanShift());
            assertThat(unit.best()).isEqualTo(same.best());
            assertThat(unit.worst()).isEqualTo(same.worst());
        }
    }

    @Property(tries = 25)
    void theFastWayCountsWhatThePlainWayCounts(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 70) int units,
            @ForAll @IntRange(min = 2, max = 9) int indicators,
            @ForAll @IntRange(max = 5) int law,
            @ForAll TiePolicy ties) {
        RankingRule rule = RankingRule.withDefaults().with(ties);
        CompositeIndex index = CompositeIndex.plain().ranked(rule);
        Random random = new Random(seed);
        requireSame(Scenario.of(index, flat(random, units, indicators)), law(law));
        requireSame(Scenario.of(index, tree(random, units, indicators)), law(law));
        requireSame(
                Scenario.of(index.ranked(rule.comparing(Rounding.halfUp(1))), flat(random, units, indicators)),
                law(law));
    }

    @Property(tries = 10)
    void andSoItDoesOfGeometricMeansOfNegativeNumbersAndWhereLessIsBetter(
            @ForAll long seed,
            @ForAll @IntRange(min = 2, max = 40) int units,
            @ForAll @IntRange(min = 2, max = 9) int indicators,
            @ForAll @IntRange(max = 5) int law) {
        Random random = new Random(seed);
        IndicatorMatrix matrix = flat(random, units, indicators);
        requireSame(Scenario.of(CompositeIndex.plain().with(Aggregation.geometric()), matrix), law(law));
        requireSame(Scenario.of(CompositeIndex.plain().with(Normalization.zScore()), matrix), law(law));
        requireSame(
                Scenario.of(
                        CompositeIndex.plain(),
                        IndicatorMatrix.of(columns(random, units, indicators, Direction.LOWER_IS_BETTER))),
                law(law));
    }

    @Property(tries = 3)
    void andOfMoreUnitsThanANetworkSorts(@ForAll long seed, @ForAll @IntRange(max = 3) int law) {
        requireSame(Scenario.of(CompositeIndex.plain(), flat(new Random(seed), 650, 5)), law(law));
    }

    /** More variants than arrays are kept for. */
    @Property(tries = 2)
    void andOfManyChoices(@ForAll long seed) {
        String[] parts = IntStream.range(0, 70).mapToObj(j -> "x" + j).toArray(String[]::new);
        Scenario scenario = Scenario.of(CompositeIndex.plain(), flat(new Random(seed), 4, 72));
        MonteCarlo draws = MonteCarlo.of(1500, 7).onThreads(2);
        Factor[] factors = {Factor.weights(0.9), Factor.inclusion(parts)};
        requireEqual(
                draws.run(scenario, factors), draws.watching(Output.meanShift()).run(scenario, factors));
    }

    @Property(tries = 20)
    void andOfScoredBoards(@ForAll("campaigns") Assessments assessments) {
        Optional<Scenario> scenario = scenario(assessments);
        Assume.that(scenario.isPresent());
        requireSame(scenario.orElseThrow(), Factor.weights(0.5));
    }

    private static Optional<Scenario> scenario(Assessments assessments) {
        try {
            Scenario scenario = Scenario.of(assessments);
            new Study(scenario, List.of(Factor.weights(0.5)));
            return Optional.of(scenario);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Property(tries = 10)
    void theNumberOfThreadsChangesNothing(
            @ForAll long seed, @ForAll @IntRange(min = 2, max = 30) int units, @ForAll boolean sobol) {
        Scenario scenario = Scenario.of(CompositeIndex.standard(), tree(new Random(seed), units, 3));
        Factor[] factors = {
            Factor.weights(0.3),
            Factor.aggregation(Aggregation.arithmetic(), Aggregation.geometric(), Aggregation.min()),
            Factor.inclusion("x0", "A")
        };
        MonteCarlo draws = sobol ? MonteCarlo.of(2500, seed).sobol() : MonteCarlo.of(2500, seed);
        requireEqual(
                draws.onThreads(1).run(scenario, factors), draws.onThreads(3).run(scenario, factors));
    }

    @Property(tries = 200)
    void aNetworkSortsAnyNumberOfLanes(@ForAll long seed, @ForAll @IntRange(min = 1, max = 128) int size) {
        double[] numbers = new Random(seed).doubles(size).toArray();
        double[][] lanes = IntStream.range(0, size)
                .mapToObj(i -> new double[] {numbers[i]})
                .toArray(double[][]::new);
        for (int[] pair : Lanes.network(size)) {
            Lanes.exchange(lanes[pair[0]], lanes[pair[1]], 1);
        }
        for (int i = 1; i < size; i++) {
            assertThat(lanes[i - 1][0]).isGreaterThanOrEqualTo(lanes[i][0]);
        }
    }
}
