package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

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
