package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.Quantile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Uncertainty and sensitivity over the ASEM data, as COINr computes them; skipped where the data is absent. */
class AsemRobustnessGolden {

    private static final String UNCERTAINTY = "ua_pipelineA_weights_noise25_L23_";

    private static Scenario scenario() {
        CompositeIndex pipelineA = CompositeIndex.standard()
                .prepared(
                        Preparation.denominate(),
                        Preparation.imputeByGroup("EurAsia_group", Imputation.Statistic.MEAN),
                        Preparation.screen(0.9));
        return Scenario.of(pipelineA, AsemData.matrix("iData.csv"));
    }

    @Test
    void ranksOfStoredWeightSetsAreExact() {
        List<Weights> sets = new ArrayList<>();
        for (Map<String, String> line : AsemData.rows("expected/" + UNCERTAINTY + "weights.csv")) {
            Map<String, Double> weights = new LinkedHashMap<>();
            line.forEach((code, number) -> weights.put(code, AsemData.number(number)));
            weights.remove("rep");
            sets.add(new Weights(weights));
        }
        Scenario scenario = scenario();
        List<Output> ranks = scenario.matrix().rows().stream()
                .map(row -> Output.rank(row.code()))
                .toList();
        RankSpread spread = RankSpread.ofEvery(ranks, scenario, Factor.weightSets(sets));
        Map<String, Map<String, String>> expected = AsemData.table(UNCERTAINTY + "ranks.csv");
        Map<String, Map<String, String>> statistics = AsemData.table(UNCERTAINTY + "rankstats.csv");
        assertThat(spread.draws()).isEqualTo(500);
        for (int unit = 0; unit < ranks.size(); unit++) {
            String code = spread.rows().get(unit).code();
            double[] values = spread.values(ranks.get(unit));
            for (int draw = 0; draw < values.length; draw++) {
                assertThat(values[draw])
                        .as("%s in set %s", code, draw + 1)
                        .isEqualTo(AsemData.number(expected.get(code).get("r_" + (draw + 1))));
            }
            RankSpread.OfUnit places = spread.unit(code);
            assertThat(places.official().orElseThrow().toString())
                    .isEqualTo(expected.get(code).get("Nominal"));
            AsemData.assertClose(
                    places.mean(), AsemData.number(statistics.get(code).get("Mean")), code);
            AsemData.assertClose(
                    places.median(), AsemData.number(statistics.get(code).get("Median")), code);
            AsemData.assertClose(
                    places.quantile(Quantile.TYPE_7, 0.05),
                    AsemData.number(statistics.get(code).get("Q5")),
                    code);
            AsemData.assertClose(
                    places.quantile(Quantile.TYPE_7, 0.95),
                    AsemData.number(statistics.get(code).get("Q95")),
                    code);
        }
    }

    @Test
    void ownDrawsTendToTheLimit() {
        int draws = 200_000;
        RankSpread spread =
                MonteCarlo.of(draws, 1).run(scenario(), Factor.weights(0.25).onLevels(2, 3));
        Map<String, Map<String, String>> limit = AsemData.table(UNCERTAINTY + "limit.csv");
        for (Row row : spread.rows()) {
            Map<String, String> expected = limit.get(row.code());
            RankSpread.OfUnit places = spread.unit(row.code());
            double error = 4 * AsemData.number(expected.get("Sd")) * Math.sqrt(2.0 / draws) + 0.001;
            assertThat(places.mean()).as(row.code()).isCloseTo(AsemData.number(expected.get("Mean")), within(error));
            double kept = AsemData.number(expected.get("P_nominal"));
            assertThat(places.kept())
                    .as(row.code())
                    .isCloseTo(kept, within(4 * Math.sqrt(kept * (1 - kept) * 2 / draws) + 0.0001));
        }
    }

    /** COINr divides by the sample variance, of one run less. */
    @Test
    void indicesOfStoredRunsOfIshigami() {
        Map<String, List<Double>> runs = new LinkedHashMap<>();
        for (Map<String, String> line : AsemData.rows("expected/sa_ishigami_N64_runs.csv")) {
            runs.computeIfAbsent(line.get("block"), none -> new ArrayList<>()).add(AsemData.number(line.get("y")));
        }
        List<double[]> mixed = List.of(numbers(runs.get("AB1")), numbers(runs.get("AB2")), numbers(runs.get("AB3")));
        SobolIndices indices = SobolIndices.ofRuns(numbers(runs.get("A")), numbers(runs.get("B")), mixed, 1);
        double n = 2 * runs.get("A").size();
        Map<String, Map<String, String>> expected = AsemData.table("sa_ishigami_N64_indices.csv");
        for (int input = 0; input < 3; input++) {
            Map<String, String> line = expected.get("x" + (input + 1));
            SobolIndices.Index index = indices.factors().get(input);
            AsemData.assertClose(indices.variance() * n / (n - 1), AsemData.number(line.get("variance")), "variance");
            double first = index.first().value() + ofMean(indices, numbers(runs.get("A")), mixed.get(input));
            AsemData.assertClose(first * (n - 1) / n, AsemData.number(line.get("Si")), "Si");
            AsemData.assertClose(index.total().value() * (n - 1) / n, AsemData.number(line.get("STi")), "STi");
        }
    }

    /** What the first order has more where the mean is not taken off, as in COINr. */
    private static double ofMean(SobolIndices indices, double[] ofA, double[] mixed) {
        double moved = IntStream.range(0, ofA.length)
                .mapToDouble(row -> mixed[row] - ofA[row])
                .average()
                .orElseThrow();
        return indices.mean() * moved / indices.variance();
    }

    private static double[] numbers(List<Double> list) {
        return list.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
