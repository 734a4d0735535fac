package io.github.parindex.io.recipe;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Design;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

/** A scenario that is written and read is the same, and so is everything that is drawn of it. */
final class ScenarioJsonProperties {

    private static final List<String> UNITS = List.of("A", "B", "C", "D");

    /** Numbers with all their digits. */
    private static IndicatorMatrix matrix(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] table = new double[UNITS.size()][];
        Arrays.setAll(table, unit -> random.doubles(3, 1, 1e6).toArray());
        return IndicatorMatrix.of(UNITS, List.of("x", "y", "z"), table)
                .in(Framework.of(Framework.group("INDEX", Framework.group("G", "x", "y"), "z")));
    }

    @Provide
    Arbitrary<CompositeIndex> indices() {
        return Arbitraries.of(
                CompositeIndex.plain(),
                CompositeIndex.standard().with(Normalization.minMax(1, 100)).with(Aggregation.geometric()),
                CompositeIndex.plain()
                        .with(Normalization.zScore(100, 10, 0))
                        .with(Weighting.critic())
                        .prepared(new Imputation.ByColumn(Imputation.Statistic.MEDIAN, List.of())));
    }

    private static Scenario read(Scenario scenario) {
        Source written = Source.of("scenario.json", ScenarioJson.toText(scenario));
        assertThat(DocumentSchema.SCENARIO.check(written).problems()).isEmpty();
        return ScenarioJson.read(written).orThrow().scenario();
    }

    @Property(tries = 60)
    void whatIsReadIsTheSameScenarioAndDrawsTheSameBits(@ForAll("indices") CompositeIndex index, @ForAll long seed) {
        Scenario scenario = Scenario.of(index, matrix(seed));
        Scenario read = read(scenario);
        assertThat(read).isEqualTo(scenario);
        Output score = Output.score("B");
        MonteCarlo draws = MonteCarlo.of(20, seed).watching(score, Output.rank("C"));
        Factor weights = Factor.weights(0.25);
        Factor error = Factor.error(Factor.Law.NORMAL, 0.01, Factor.Measure.SHARE);
        assertThat(draws.run(read, weights, error).values(score))
                .isEqualTo(draws.run(scenario, weights, error).values(score));
        assertThat(MonteCarlo.of(500, seed).run(read, weights))
                .hasToString(MonteCarlo.of(500, seed).run(scenario, weights).toString());
    }

    private static final List<Output> TARGETS = List.of(
            Output.score("A"),
            Output.rank("B"),
            Output.meanShift(),
            Output.place(2.5, "C"),
            Output.top(3, "D"));

    /** With all their digits. */
    private static Arbitrary<Double> between(double least, double most) {
        return Arbitraries.randomValue(random -> least + random.nextDouble() * (most - least));
    }

    /** Factors and designs of every kind. */
    @Provide
    Arbitrary<Factor> factors() {
        Arbitrary<Factor> sized = between(1e-6, 1).map(Factor::weights);
        Arbitrary<Factor> near = between(1e-3, 1e6).map(Factor::weightsNear);
        Arbitrary<Factor> error = Combinators.combine(
                        Arbitraries.of(Factor.Law.class),
                        between(1e-9, 1e9),
                        Arbitraries.of(Factor.Measure.class))
                .as((law, size, measure) -> Factor.error(law, size, measure).of("G"));
        Arbitrary<Factor> others = Arbitraries.of(
                Factor.weights(0.25).of("x", "y").onLevels(1),
                Factor.anyWeights(),
                Factor.uniformWeights().onLevels(1, 2),
                Factor.orderedWeights(),
                Factor.weightSets(List.of(Weights.of(List.of("x", "y"), 0.1, 0.2), Weights.of(List.of("z"), 1.0 / 3))),
                Factor.weighting(Weighting.equal(), Weighting.critic(), Weighting.given(Map.of("x", 0.1, "y", 0.9))),
                Factor.aggregation(Aggregation.arithmetic(), Aggregation.power(0.1), Aggregation.meanMin(0.3, 0.7)),
                Factor.normalization(Normalization.minMax(1, 100), Normalization.zScore(100, 10, 0)),
                Factor.imputation(
                        Preparation.imputeByColumn(Imputation.Statistic.MEAN),
                        Preparation.imputeByRow(Imputation.Statistic.MEDIAN)),
                Factor.inclusion("x", "G"),
                Factor.variants(Map.of("geometric", nodes(Aggregation.geometric()))));
        return Arbitraries.oneOf(sized, near, error, others);
    }

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

    @Provide
    Arbitrary<Design<?>> designs() {
        Arbitrary<MonteCarlo> draws = Combinators.combine(
                        Arbitraries.longs().between(1, Long.MAX_VALUE),
                        Arbitraries.longs(),
                        Arbitraries.subsetOf(TARGETS),
                        between(1e-9, 1))
                .as((count, seed, watched, error) -> MonteCarlo.of(count, seed)
                        .watching(watched.toArray(Output[]::new))
                        .until(TARGETS.get((int) (count % TARGETS.size())), error)
                        .untilShares(error));
        return Arbitraries.oneOf(
                draws.map(each -> each),
                draws.map(each -> each.sobol().withPairs().until(0.5)),
                Combinators.combine(
                                Arbitraries.integers().between(2, 1 << 20), Arbitraries.longs(), Arbitraries.of(TARGETS))
                        .as(Design.Sobol::new),
                Arbitraries.of(
                        new Design.EveryCombination(List.of()),
                        new Design.EveryCombination(TARGETS),
                        new Design.Factorial(Output.grade("good", "A")),
                        new Design.Swings("A", 0.1),
                        new Design.OneWeight(Optional.empty(), "x"),
                        new Design.OneWeight(Optional.of("G"), "x"),
                        new Design.WithoutParts(List.of()),
                        new Design.WithoutParts(List.of("x", "G")),
                        new Design.WithoutUnits(List.of("A"))));
    }

    @Property(tries = 200)
    void whatIsReadIsTheSameStudy(
            @ForAll @Size(max = 4) List<@From("factors") Factor> factors,
            @ForAll @Size(max = 3) List<@From("designs") Design<?>> designs) {
        ScenarioJson.Study study = new ScenarioJson.Study(
                Scenario.of(CompositeIndex.plain(), matrix(7)), distinct(factors), designs);
        String text = ScenarioJson.toText(study);
        Source written = Source.of("study.json", text);
        assertThat(DocumentSchema.SCENARIO.check(written).problems()).isEmpty();
        ScenarioJson.Study read = ScenarioJson.read(written).orThrow();
        assertThat(ScenarioJson.toText(read)).isEqualTo(text);
        assertThat(read.scenario()).isEqualTo(study.scenario());
        assertThat(read.factors()).extracting(Factor::statement).isEqualTo(statements(study));
        assertThat(read.designs()).hasToString(study.designs().toString());
    }

    private static List<Factor> distinct(List<Factor> factors) {
        return factors.stream().distinct().toList();
    }

    private static List<Optional<Factor.Statement>> statements(ScenarioJson.Study study) {
        return study.factors().stream().map(Factor::statement).toList();
    }

    /** Every kind of draw that a study can hold, made again from its file. */
    @Property(tries = 20)
    void aStudyThatIsReadGivesTheSameBits(@ForAll long seed) {
        Output score = Output.score("B");
        ScenarioJson.Study study = ScenarioJson.Study.of(Scenario.of(CompositeIndex.standard(), matrix(seed)))
                .varying(
                        Factor.aggregation(Aggregation.arithmetic(), Aggregation.geometric()),
                        Factor.inclusion("x"),
                        Factor.error(Factor.Law.NORMAL, 0.01, Factor.Measure.DEVIATION).of("z"),
                        Factor.weightsNear(30))
                .by(MonteCarlo.of(40, seed).watching(score, Output.meanShift()));
        ScenarioJson.Study read = ScenarioJson.read(Source.of("study.json", ScenarioJson.toText(study)))
                .orThrow();
        MonteCarlo design = (MonteCarlo) read.designs().get(0);
        RankSpread again = design.run(read.scenario(), read.factors());
        RankSpread spread = ((MonteCarlo) study.designs().get(0)).run(study.scenario(), study.factors());
        assertThat(again.values(score)).isEqualTo(spread.values(score));
        assertThat(again.values(Output.meanShift())).isEqualTo(spread.values(Output.meanShift()));
        assertThat(again.description()).isEqualTo(spread.description());
    }

    @Example
    void aStudyOfAssessmentsKeepsThemAndTheirDoubts() {
        CriteriaSet set = CriteriaSet.of("SET", leaf("1", "One", proportion("2")), leaf("2", "Two", proportion("2")));
        Assessments assessments = Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "Sở A"))
                        .with("1", Observation.ratio(9, 10))
                        .with("2", Observation.ratio(5, 10)),
                Assessment.of(set, Unit.of("B", "Sở B"))
                        .with("1", Observation.ratio(8, 10))
                        .with("2", Observation.missing("no file")));
        Factor doubt = Factor.doubt("A", "1", Observation.ratio(8, 10), Observation.missing("no proof"));
        ScenarioJson.Study study = ScenarioJson.Study.of(Scenario.of(assessments))
                .varying(doubt)
                .by(new Design.EveryCombination(List.of(Output.score("A"))));
        String text = ScenarioJson.toText(study);
        Source written = Source.of("study.json", text);
        assertThat(DocumentSchema.SCENARIO.check(written).problems()).isEmpty();
        ScenarioJson.Study read = ScenarioJson.read(written).orThrow();
        assertThat(read.scenario()).isEqualTo(study.scenario());
        assertThat(read.designs().get(0).run(read.scenario(), read.factors()))
                .hasToString(study.designs().get(0).run(study.scenario(), study.factors()).toString());
        var other = ScenarioJson.read(Source.of("study.json", text.replace("\"numerator\": 5,", "\"numerator\": 6,")));
        assertThat(other.errors())
                .extracting(Problem::toString)
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .contains("/assessments", "The inputs are not the scores of the assessments."));
    }

    @Example
    void whatIsNoStudyIsToldAtItsPlace() {
        String text = ScenarioJson.toText(ScenarioJson.Study.of(Scenario.of(CompositeIndex.plain(), matrix(1)))
                .varying(Factor.weights(0.25), Factor.aggregation(Aggregation.min(), Aggregation.max()))
                .by(MonteCarlo.of(100, 1).until(0.5)));
        assertThat(places(text.replace("\"size\": 0.25", "\"size\": 1.25"))).containsExactly("/vary/0");
        assertThat(places(text.replace("\"around\"", "\"about\""))).containsExactly("/vary/0/weightValues/spread");
        assertThat(places(text.replace("\"min\"", "\"minn\""))).containsExactly("/vary/1/aggregate/0");
        assertThat(places(text.replace("\"aggregate\"", "\"variants\"")))
                .containsExactly("/vary/1/variants/0", "/vary/1/variants/1");
        assertThat(places(text.replace("\"draws\": 100", "\"draws\": 0"))).containsExactly("/design/0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ScenarioJson.toText(ScenarioJson.Study.of(Scenario.of(CompositeIndex.plain(), matrix(1)))
                        .varying(Factor.choice("code", List.of(same -> same, same -> same)))))
                .withMessage("The factor (code [choice 1, choice 2]) is stated as code, which no document can hold.\n"
                        + "Maybe Factor.variants.");
    }

    private static List<String> places(String text) {
        return ScenarioJson.read(Source.of("study.json", text)).errors().stream()
                .map(Problem::place)
                .toList();
    }

    @Example
    void whatIsNoScenarioIsToldAtItsPlace() {
        Scenario scenario = Scenario.of(
                CompositeIndex.plain(), IndicatorMatrix.of(List.of("A", "B"), List.of("x", "y"), new double[][] {
                    {1, 2.5}, {Double.NaN, 0.1}
                }));
        String written = ScenarioJson.toText(scenario);
        assertThat(read(scenario)).isEqualTo(scenario);
        var twice =
                ScenarioJson.read(Source.of("scenario.json", written.replace("\"code\": \"B\"", "\"code\": \"A\"")));
        assertThat(twice.errors())
                .extracting(problem -> problem.place().toString())
                .containsExactly("/inputs/rows/1/code");
        var unordered =
                ScenarioJson.read(Source.of("scenario.json", written.replace("\"y\",\n    \"", "\"q\",\n    \"")));
        assertThat(unordered.errors())
                .extracting(problem -> problem.place().toString())
                .containsExactly("/order");
    }
}
