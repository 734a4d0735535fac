package io.github.parindex.core.analysis;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Simulations of small scenarios whose answers are known. */
class MonteCarloCases {

    private static final List<String> UNITS = List.of("A", "B", "C");
    private static final List<String> INDICATORS = List.of("x", "y", "z");

    private static Scenario scenario(CompositeIndex index, double[]... values) {
        return Scenario.of(index, IndicatorMatrix.of(UNITS, INDICATORS, values));
    }

    private static Scenario scenario() {
        return scenario(
                CompositeIndex.plain(), new double[] {50, 90, 70}, new double[] {60, 60, 75}, new double[] {70, 65, 60
                });
    }

    /** Each unit scores on one indicator alone, so that its score is the weight of it. */
    @Test
    void anyWeightsTendToEqualWeights() {
        Scenario scenario = scenario(
                CompositeIndex.plain(), new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1});
        Output score = Output.score("B");
        int draws = 100_000;
        double[] weights = MonteCarlo.of(draws, 3)
                .watching(score)
                .run(scenario, Factor.anyWeights())
                .values(score);
        double error = Math.sqrt(1.0 / 18 / draws);
        assertThat(Arrays.stream(weights).average().orElseThrow()).isCloseTo(1.0 / 3, within(5 * error));
        RankSpread spread = MonteCarlo.of(draws, 3).run(scenario, Factor.anyWeights());
        for (String unit : UNITS) {
            assertThat(spread.unit(unit).top(1))
                    .isCloseTo(1.0 / 3, within(5 * spread.unit(unit).error(1.0 / 3)));
        }
    }

    @Test
    void weightsNearThoseOfTheIndexHaveThemAsMeans() {
        Scenario scenario = scenario(
                CompositeIndex.plain().with(Weighting.given(5, 3, 2)),
                new double[] {1, 0, 0},
                new double[] {0, 1, 0},
                new double[] {0, 0, 1});
        Output score = Output.score("A");
        int draws = 20_000;
        double[] weights = MonteCarlo.of(draws, 3)
                .watching(score)
                .run(scenario, Factor.weightsNear(4))
                .values(score);
        double deviation = Math.sqrt(0.5 * 0.5 / 5);
        assertThat(Arrays.stream(weights).average().orElseThrow())
                .isCloseTo(0.5, within(5 * deviation / Math.sqrt(draws)));
        double variance = Arrays.stream(weights)
                .map(weight -> (weight - 0.5) * (weight - 0.5))
                .average()
                .orElseThrow();
        assertThat(Math.sqrt(variance)).isCloseTo(deviation, within(0.01));
    }

    /** So small that only one part has a weight to speak of, and each as often as another. */
    @Test
    void weightsFarFromThoseOfTheIndexFavourNobody() {
        Scenario scenario = scenario(
                CompositeIndex.plain(), new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1});
        for (double concentration : new double[] {1e-4, 1e-3, 1e-9}) {
            RankSpread spread = MonteCarlo.of(10_000, 3).run(scenario, Factor.weightsNear(concentration));
            assertThat(spread.failures()).isEmpty();
            for (String unit : UNITS) {
                RankSpread.OfUnit places = spread.unit(unit);
                assertThat(places.top(1)).isCloseTo(1.0 / 3, within(5 * places.error(1.0 / 3)));
            }
        }
    }

    @Test
    void partsThatASetOfWeightsDoesNotNameKeepTheirWeightInTheIndex() {
        for (CompositeIndex index : List.of(
                CompositeIndex.plain().with(Weighting.given(2, 7, 1)),
                CompositeIndex.plain().with(Weighting.given(Map.of("x", 2.0, "y", 7.0, "z", 1.0))))) {
            Scenario scenario =
                    scenario(index, new double[] {50, 90, 70}, new double[] {60, 60, 75}, new double[] {70, 65, 60});
            Factor sets = Factor.weightSets(List.of(
                    new Weights(Map.of("x", 2.0)),
                    new Weights(Map.of("y", 7.0, "z", 1.0)),
                    Weights.of(INDICATORS, 1, 1, 1)));
            for (String unit : UNITS) {
                Output score = Output.score(unit);
                double[] scores =
                        RankSpread.ofEvery(List.of(score), scenario, sets).values(score);
                double asItIs = scenario.result().score(unit).orElseThrow();
                assertThat(scores[0]).isEqualTo(asItIs);
                assertThat(scores[1]).isEqualTo(asItIs);
                assertThat(scores[2]).isNotEqualTo(asItIs);
            }
        }
    }

    @Test
    void orderedWeightsKeepTheirOrder() {
        Scenario scenario = scenario(
                CompositeIndex.plain().with(Weighting.given(5, 3, 2)),
                new double[] {1, 0, 0},
                new double[] {0, 1, 0},
                new double[] {0, 0, 1});
        RankSpread spread = MonteCarlo.of(2000, 3).run(scenario, Factor.orderedWeights());
        assertThat(spread.unit("A").kept()).isEqualTo(1);
        assertThat(spread.unit("C").worst()).isEqualTo(3);
        assertThat(spread.meanShift()).isZero();
    }

    @Test
    void onlyTheNamedWeightsVary() {
        Output score = Output.score("C");
        Scenario scenario = scenario(
                CompositeIndex.plain(), new double[] {1, 0, 0}, new double[] {0, 1, 0}, new double[] {0, 0, 1});
        double[] weights = MonteCarlo.of(200, 3)
                .watching(score)
                .run(scenario, Factor.anyWeights().of("x", "y"))
                .values(score);
        assertThat(Arrays.stream(weights).boxed()).allMatch(weight -> Math.abs(weight - 1.0 / 3) < 1e-15);
    }

    @Test
    void weightsOfOnePartAloneAreNothingToVary() {
        for (Factor factor : List.of(
                Factor.anyWeights().of("x"),
                Factor.uniformWeights().of("x"),
                Factor.weightsNear(10).of("x"),
                Factor.orderedWeights().of("x"))) {
            assertThatThrownBy(() -> MonteCarlo.of(10, 1).run(scenario(), factor))
                    .hasMessageContaining("finds nothing that it could vary.")
                    .hasMessageEndingWith(
                            "Maybe its nodes have one part each that varies, or weights that are no shares.");
        }
        assertThat(MonteCarlo.of(10, 1)
                        .run(scenario(), Factor.weights(0.5).of("x"))
                        .draws())
                .isEqualTo(10);
    }

    @Test
    void everyCombinationIsRunOnce() {
        Output score = Output.score("A");
        RankSpread spread = RankSpread.ofEvery(
                List.of(score),
                scenario(),
                Factor.aggregation(Aggregation.arithmetic(), Aggregation.min()),
                Factor.inclusion("x", "y"));
        assertThat(spread.values(score)).containsExactly(70, 80, 60, 50, 70, 50);
        assertThat(spread.unit("A").best()).isEqualTo(1);
        assertThat(spread.description())
                .containsExactly(
                        "every combination of [2, 3]",
                        "aggregation [arithmetic, min]",
                        "inclusion [all, without x, without y]");
    }

    @Test
    void everySourceOfTheHandbookVaries() {
        double gap = Double.NaN;
        Scenario scenario = scenario(
                CompositeIndex.standard().prepared(Preparation.imputeByColumn(Imputation.Statistic.MEAN)),
                new double[] {50, 90, 70},
                new double[] {60, gap, 75},
                new double[] {70, 65, 60});
        RankSpread spread = MonteCarlo.of(500, 3)
                .run(
                        scenario,
                        Factor.inclusion("x"),
                        Factor.error(Factor.Law.NORMAL, 0.05, Factor.Measure.SHARE)
                                .of("y"),
                        Factor.imputation(
                                imputation(Imputation.Statistic.MEAN), imputation(Imputation.Statistic.MEDIAN)),
                        Factor.normalization(Normalization.minMax(1, 100), Normalization.zScore(100, 10, 0)),
                        Factor.weighting(Weighting.equal(), Weighting.stdev()),
                        Factor.aggregation(Aggregation.arithmetic(), Aggregation.geometric()),
                        Factor.weights(0.25));
        assertThat(spread.draws()).isEqualTo(500);
        assertThat(spread.failures()).isEmpty();
        assertThat(spread.description()).hasSize(8);
        assertThat(spread.unit("A").standardDeviation()).isPositive();
    }

    private static Imputation imputation(Imputation.Statistic statistic) {
        return Preparation.imputeByColumn(statistic);
    }

    @Test
    void aDrawThatFailsIsCountedAndNamed() {
        Scenario negative = scenario(
                CompositeIndex.plain(), new double[] {-1, 2, 3}, new double[] {4, 5, 6}, new double[] {7, 8, 9});
        RankSpread spread = MonteCarlo.of(1000, 3)
                .run(negative, Factor.aggregation(Aggregation.arithmetic(), Aggregation.geometric()));
        assertThat(spread.failures()).hasSize(1);
        RankSpread.Failure failure = spread.failures().get(0);
        assertThat(failure.draws()).isBetween(400L, 600L).isEqualTo(1000 - spread.draws());
        assertThat(failure.why().sentence()).contains("x").contains("A");
        assertThat(spread.toString()).contains(failure.draws() + " draws failed, the first of them " + failure.first());
    }

    @Test
    void aUnitThatIsDroppedMayStayUnderAnotherChoice() {
        double gap = Double.NaN;
        Scenario screened = scenario(
                CompositeIndex.plain().prepared(Preparation.screen(0.9)),
                new double[] {50, 90, 70},
                new double[] {60, gap, 75},
                new double[] {70, 65, 60});
        Factor screening = Factor.choice(
                "screening",
                List.of(same -> same, same -> same.with(same.index().prepared(Preparation.screen(0.5)))));
        RankSpread spread = RankSpread.ofEvery(screened, screening);
        assertThat(spread.unit("B").official()).isEmpty();
        assertThat(spread.unit("B").draws()).isEqualTo(1);
        assertThat(spread.unit("A").draws()).isEqualTo(2);
        RankSpread other = RankSpread.ofEvery(
                scenario(),
                Factor.choice(
                        "units",
                        List.of(
                                same -> same,
                                same -> same.with(
                                        IndicatorMatrix.of(List.of("D"), INDICATORS, new double[][] {{1, 2, 3}})))));
        assertThat(other.failures().get(0).why().sentence())
                .isEqualTo("A choice brings unit (D), which the scenario does not have.");
    }

    @Test
    void doubtsAreScoredExactly() {
        CriteriaSet set = CriteriaSet.of("SET", leaf("1", "One", proportion("2")), leaf("2", "Two", proportion("2")));
        Assessments assessments = Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "A"))
                        .with("1", Observation.ratio(9, 10))
                        .with("2", Observation.ratio(5, 10)),
                Assessment.of(set, Unit.of("B", "B"))
                        .with("1", Observation.ratio(8, 10))
                        .with("2", Observation.ratio(5, 10)));
        Scenario scenario = Scenario.of(assessments);
        Factor doubt = Factor.doubt("A", "1", Observation.ratio(8, 10), Observation.ratio(7, 10));
        RankSpread spread = RankSpread.ofEvery(scenario, doubt);
        assertThat(spread.unit("A").top(1)).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(spread.unit("B").top(1)).isCloseTo(2 / 3.0, within(1e-15));
        assertThatThrownBy(() -> RankSpread.ofEvery(Scenario.of(CompositeIndex.official(), scenario.matrix()), doubt))
                .hasMessage("The criterion (1) of unit (A) can only be doubted where assessments are scored.\n"
                        + "Maybe Scenario.of(assessments).");
    }

    @Test
    void gradesAreCounted() {
        Scenario graded = scenario()
                .with(scenario()
                        .index()
                        .grouped(
                                "index",
                                ScoreGroups.of(ScoreGroups.atLeast("good", "68"), ScoreGroups.otherwise("fair"))));
        RankSpread spread = MonteCarlo.of(1000, 3).run(graded, Factor.anyWeights());
        double good = spread.unit("A").grade("good");
        assertThat(good).isBetween(0.4, 0.8);
        assertThat(spread.unit("A").grade("fair")).isCloseTo(1 - good, within(1e-12));
        assertThatThrownBy(() -> spread.unit("A").grade("best"))
                .hasMessage("There is no group (best).\nMaybe one of [good, fair].");
    }

    @Test
    void itStopsWhereTheMeansAreKnown() {
        RankSpread spread = MonteCarlo.of(1_000_000, 3).until(0.01).run(scenario(), Factor.anyWeights());
        assertThat(spread.draws()).isEqualTo(8192);
        assertThat(spread.standardError()).isLessThanOrEqualTo(0.01);
        assertThat(spread.description().get(0)).isEqualTo("1000000 draws, seed 3, stopped after 8192");
    }

    @Test
    void itStopsWhereAnyFigureIsKnown() {
        MonteCarlo draws = MonteCarlo.of(1_000_000, 3);
        Factor any = Factor.anyWeights();
        RankSpread shares = draws.untilShares(0.004).run(scenario(), any);
        assertThat(shares.draws()).isEqualTo(16_384);
        assertThat(shares.shareError()).isLessThanOrEqualTo(0.004);
        assertThat(shares.unit("B").error(shares.unit("B").top(1))).isLessThanOrEqualTo(shares.shareError());
        for (Output target : List.of(
                Output.score("A"),
                Output.rank("A"),
                Output.place(2, "A"),
                Output.top(2, "A"),
                Output.meanShift())) {
            double error = target.kind() == Output.Kind.SCORE ? 0.08 : 0.005;
            RankSpread known = draws.until(target, error).run(scenario(), any);
            assertThat(known.draws()).as(target.toString()).isBetween(8192L, 32_768L);
            assertThat(known.standardError(target)).isLessThanOrEqualTo(error);
            RankSpread watched = MonteCarlo.of(known.draws(), 3).watching(target).run(scenario(), any);
            assertThat(watched.mean(target)).isCloseTo(known.mean(target), within(1e-12));
            assertThat(watched.standardError(target)).isCloseTo(known.standardError(target), within(1e-4));
        }
        RankSpread both = draws.until(Output.top(2, "A"), 0.1)
                .untilShares(0.004)
                .until(Output.top(2, "A"), 0.05)
                .run(scenario(), any);
        assertThat(both.draws()).isEqualTo(16_384);
        assertThatThrownBy(() -> shares.mean(Output.score("A"))).hasMessageContaining("(score of A) was not watched");
        assertThatThrownBy(() -> draws.until(
                        new MonteCarlo.Goal(MonteCarlo.Figure.OUTPUT, Optional.empty(), 0.1)))
                .hasMessage("A number is named for the goal of its own mean, and for no other such as (output).");
    }

    @Test
    void gradesStopItTooAndAreCountedAsTheyAreWatched() {
        Scenario graded = scenario()
                .with(scenario()
                        .index()
                        .grouped(
                                "index",
                                ScoreGroups.of(ScoreGroups.atLeast("good", "68"), ScoreGroups.otherwise("fair"))));
        Output good = Output.grade("good", "A");
        RankSpread spread = MonteCarlo.of(100_000, 3).until(good, 0.006).run(graded, Factor.anyWeights());
        assertThat(spread.draws()).isEqualTo(8192);
        RankSpread watched = MonteCarlo.of(8192, 3).watching(good).run(graded, Factor.anyWeights());
        assertThat(spread.mean(good)).isCloseTo(watched.mean(good), within(1e-12));
        assertThat(spread.standardError(good)).isCloseTo(watched.standardError(good), within(1e-6));
    }

    /** Against the spread of the same figure over many simulations. */
    @Test
    void everyFigureHasTheErrorThatItHasOverManySimulations() {
        int draws = 400;
        List<RankSpread> many = Stream.iterate(1, seed -> seed + 1)
                .limit(400)
                .map(seed -> MonteCarlo.of(draws, seed).withPairs().run(scenario(), Factor.anyWeights()))
                .toList();
        RankSpread one = many.get(0);
        requireError(many, each -> each.unit("B").mean(), one.unit("B").meanError());
        requireError(many, each -> each.unit("B").standardDeviation(), one.unit("B").standardDeviationError());
        requireError(many, each -> each.unit("B").top(2), one.unit("B").error(one.unit("B").top(2)));
        requireError(many, each -> each.ahead("A", "B"), one.aheadError("A", "B"));
        double shift = Math.sqrt(Moments.SAMPLE.variance(
                many.stream().mapToDouble(RankSpread::meanShift).toArray()));
        assertThat(one.meanShiftError()).isBetween(shift, 4 * shift);
    }

    private static void requireError(List<RankSpread> many, ToDoubleFunction<RankSpread> figure, double error) {
        double seen = Math.sqrt(
                Moments.SAMPLE.variance(many.stream().mapToDouble(figure).toArray()));
        assertThat(error).isBetween(0.8 * seen, 1.25 * seen);
    }

    @Test
    void aQuantileIsAsSureAsTheSharesAroundIt() {
        RankSpread spread = MonteCarlo.of(10_000, 3).run(scenario(), Factor.anyWeights());
        RankSpread.OfUnit unit = spread.unit("B");
        double edge = unit.acceptability(1);
        assertThat(unit.quantileError(Quantile.TYPE_1, edge)).isEqualTo(0.5);
        assertThat(unit.quantileError(Quantile.TYPE_1, edge / 2)).isZero();
    }

    @Test
    void itTellsHowFarItIsAndEndsWhenAsked() {
        List<Long> done = new ArrayList<>();
        RankSpread spread = MonteCarlo.of(1_000_000, 3)
                .reporting(count -> {
                    done.add(count);
                    return count < 10_000;
                })
                .run(scenario(), Factor.anyWeights());
        assertThat(done).containsExactly(4096L, 8192L, 16384L);
        assertThat(spread.draws()).isEqualTo(16384);
    }

    @Test
    void anInterruptEndsIt() {
        AtomicLong last = new AtomicLong();
        assertThatThrownBy(() -> MonteCarlo.of(1L << 40, 3)
                        .reporting(count -> {
                            last.set(count);
                            Thread.currentThread().interrupt();
                            return true;
                        })
                        .run(scenario(), Factor.anyWeights()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(last.get()).isEqualTo(4096);
    }

    /** Against the errors of the places that were watched draw by draw. */
    @Test
    void shiftsAndLossesHaveTheErrorsOfTheirMeans() {
        Output rank = Output.rank("B");
        RankSpread spread = MonteCarlo.of(500, 3).watching(rank).run(scenario(), Factor.anyWeights());
        RankSpread.OfUnit unit = spread.unit("B");
        double official = unit.official().orElseThrow().value().doubleValue();
        double[] shifts = Arrays.stream(spread.values(rank))
                .map(place -> Math.abs(place - official))
                .toArray();
        double[] losses = Arrays.stream(spread.values(rank))
                .map(place -> Math.max(0, place - official))
                .toArray();
        assertThat(unit.meanShiftError())
                .isPositive()
                .isCloseTo(Math.sqrt(Moments.SAMPLE.variance(shifts) / 500), within(1e-12));
        assertThat(unit.expectedLossError())
                .isPositive()
                .isCloseTo(Math.sqrt(Moments.SAMPLE.variance(losses) / 500), within(1e-12));
    }

    @Test
    void whatCannotBeIsRefused() {
        MonteCarlo draws = MonteCarlo.of(10, 1);
        assertThatThrownBy(() ->
                        MonteCarlo.of(1L << 40, 1).watching(Output.rank("A")).run(scenario(), Factor.weights(0.5)))
                .hasMessage("The numbers of at most (2147483639) draws can be kept, not of (1099511627776).\n"
                        + "Maybe fewer draws, or none watched.");
        assertThatThrownBy(() -> MonteCarlo.of(0, 1)).hasMessage("A simulation has at least (1) draw, not (0).");
        assertThatThrownBy(() -> draws.run(scenario())).hasMessage("Nothing varies.\nMaybe Factor.weights(0.25).");
        assertThatThrownBy(() -> Factor.weights(1.5))
                .hasMessage("A weight is off by a share of itself above (0) and at most (1), not (1.5).");
        assertThatThrownBy(() -> Factor.aggregation(Aggregation.min()))
                .hasMessage("The factor (aggregation) has at least (2) choices, not (1).");
        assertThatThrownBy(() -> draws.run(scenario(), Factor.weights(0.2).of("q")))
                .hasMessage("There is no weight of [q] to vary.\nMaybe another code, or a part that has siblings.");
        assertThatThrownBy(() -> draws.run(scenario(), Factor.weights(0.2), Factor.anyWeights()))
                .hasMessage("Two factors vary the weights of node (index), so only the last would count.");
        assertThatThrownBy(() ->
                        draws.run(scenario(), Factor.aggregation(Aggregation.arithmetic(), Aggregation.arithmetic())))
                .hasMessage(
                        "The factor (aggregation [arithmetic, arithmetic]) changes nothing: all its choices give the "
                                + "same scenario.\nMaybe a choice is there twice.");
        assertThatThrownBy(() -> RankSpread.ofEvery(scenario(), Factor.weights(0.2)))
                .hasMessage("Every combination can be run of choices only, not of numbers that vary between bounds.\n"
                        + "Maybe MonteCarlo.of(10000, 42).");
        RankSpread spread = draws.run(scenario(), Factor.weights(0.2));
        assertThatThrownBy(() -> spread.ahead("A", "B"))
                .hasMessage("Pairs of units were not counted.\nMaybe MonteCarlo.of(draws, seed).withPairs().");
        assertThatThrownBy(() -> spread.unit("A").interval(1))
                .hasMessage("The level of an interval is above (0) and below (1), not (1.0).");
        assertThatThrownBy(() -> spread.values(Output.rank("A")))
                .hasMessage("The target (rank of A) was not watched.\n"
                        + "Maybe MonteCarlo.of(draws, seed).watching(target).");
    }
}
