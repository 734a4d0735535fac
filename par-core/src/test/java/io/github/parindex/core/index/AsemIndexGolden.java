package io.github.parindex.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole indices over the ASEM data, as COINr computes them; skipped where the data is absent. */
class AsemIndexGolden {

    private static final Preparation BY_GROUP = Preparation.imputeByGroup("EurAsia_group", Imputation.Statistic.MEAN);

    private static final CompositeIndex PIPELINE_A =
            CompositeIndex.standard().prepared(Preparation.denominate(), BY_GROUP, Preparation.screen(0.9));

    private static void compare(IndexResult result, String file) {
        Map<String, Map<String, String>> expected = AsemData.table(file);
        int compared = 0;
        for (Framework.Node node : result.framework().nodes()) {
            for (int row = 0; row < result.rows().size(); row++) {
                String unit = result.rows().get(row).code();
                double number = AsemData.number(expected.get(unit).get(node.code()));
                AsemData.assertClose(result.scores(node.code()).at(row), number, node.code() + " of " + unit);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(11 * 51);
    }

    private static void compareRanks(IndexResult result, String file, String column) {
        Map<String, Map<String, String>> expected = AsemData.table(file);
        for (Row row : result.rows()) {
            String place = expected.get(row.code()).get(column);
            assertThat(result.ranking().place(row.code()).map(Object::toString).orElse(""))
                    .as(row.code())
                    .isEqualTo(place);
        }
    }

    @Test
    void pipelineAFromRawDataToRanks() {
        IndexResult result = PIPELINE_A.compute(AsemData.matrix("iData.csv"));
        Map<String, Map<String, String>> normalised = AsemData.table("pipelineA_3_normalised.csv");
        result.framework().indicators().forEach(indicator -> {
            for (int row = 0; row < result.rows().size(); row++) {
                String unit = result.rows().get(row).code();
                double number = AsemData.number(normalised.get(unit).get(indicator.code()));
                AsemData.assertClose(result.scores(indicator.code()).at(row), number, indicator.code() + " of " + unit);
            }
        });
        compare(result, "pipelineA_4_aggregated.csv");
        Map<String, Map<String, String>> ranks = AsemData.table("pipelineA_5_ranks.csv");
        result.framework().nodes().forEach(node -> {
            IndexRanking ranking = result.ranking(node.code());
            for (Row row : result.rows()) {
                assertThat(ranking.place(row.code()).orElseThrow().toString())
                        .as(node.code() + " of " + row)
                        .isEqualTo(ranks.get(row.code()).get(node.code()));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "agg_N1_amean_equal.csv, N1, arithmetic, arithmetic, equal, 0",
        "agg_N1_gmean_equal.csv, N1, geometric, geometric, equal, 0",
        "agg_N1_hmean_alt.csv, N1, harmonic, harmonic, alt, 0",
        "agg_N1_amean_equal_thresh0.8.csv, N1, arithmetic, arithmetic, equal, 0.8",
        "agg_N2_amean_alt.csv, N2, arithmetic, arithmetic, alt, 0",
        "agg_N2_copeland_equal.csv, N2, copeland, copeland, equal, 0",
        "agg_N2_copeland_top_equal.csv, N2, copeland, arithmetic, equal, 0"
    })
    void aggregationAtEveryLevel(String file, String data, String top, String below, String weights, double share) {
        CompositeIndex index = CompositeIndex.plain()
                .with(Normalization.minMax(1, 100))
                .with(aggregation(below))
                .with(Missing.reweigh().withShare(share))
                .at("Index", NodeRecipe.unstated().with(aggregation(top)));
        IndicatorMatrix raw = AsemData.matrix("iData.csv");
        IndicatorMatrix matrix = raw.in(raw.framework().with(weights(weights)));
        IndexResult result = (data.equals("N1") ? index : index.prepared(BY_GROUP)).compute(matrix);
        compare(result, file);
        compareRanks(result, file, "Index_rank");
    }

    private static Aggregation aggregation(String name) {
        return Aggregation.of(Method.of(name));
    }

    private static Map<String, Double> weights(String set) {
        Map<String, Double> weights = new HashMap<>();
        if (set.equals("alt")) {
            AsemData.rows("weights_alt.csv").stream()
                    .filter(row -> !row.get("iCode").equals("Index"))
                    .forEach(row -> weights.put(row.get("iCode"), AsemData.number(row.get("Weight"))));
        }
        return weights;
    }

    @Test
    void effectiveWeightsAreProductsOnTheWayUp() {
        IndexResult result = PIPELINE_A.compute(AsemData.matrix("iData.csv"));
        Map<String, Double> effective = result.effectiveWeights();
        int compared = 0;
        for (Map<String, String> row : AsemData.rows("expected/eff_weights_equal.csv")) {
            AsemData.assertClose(
                    effective.get(row.get("iCode")), AsemData.number(row.get("EffWeight")), row.get("iCode"));
            compared++;
        }
        assertThat(compared).isEqualTo(60);
    }

    @Test
    void aPanelIsNormalisedOverAllYears() {
        IndexResult result = CompositeIndex.standard().compute(AsemData.matrix("iData_panel.csv"));
        Map<String, Double> byRow = new HashMap<>();
        for (int row = 0; row < result.rows().size(); row++) {
            byRow.put(result.rows().get(row).toString(), result.scores().at(row));
        }
        int compared = 0;
        for (Map<String, String> row : AsemData.rows("expected/panel_global_minmax_amean.csv")) {
            String unit = row.get("uCode") + " " + row.get("Time");
            AsemData.assertClose(byRow.get(unit), AsemData.number(row.get("Index")), unit);
            compared++;
        }
        assertThat(compared).isEqualTo(255);
    }

    @Test
    void removingAPillarMovesTheRanksAsItDoesThere() {
        IndicatorMatrix raw = AsemData.matrix("iData.csv");
        IndexResult nominal = PIPELINE_A.compute(raw);
        Map<String, Map<String, String>> ranks = AsemData.table("remove_pipelineA_level2_ranks.csv");
        for (Map<String, String> row : AsemData.rows("expected/remove_pipelineA_level2_meanabs.csv")) {
            String pillar = row.get("removed");
            Map<String, Double> zero = pillar.equals("Nominal") ? Map.of() : Map.of(pillar, 0.0);
            IndexResult without = PIPELINE_A.compute(raw.in(raw.framework().with(zero)));
            for (Row unit : without.rows()) {
                assertThat(without.ranking().place(unit.code()).orElseThrow().toString())
                        .as(unit + " without " + pillar)
                        .isEqualTo(ranks.get(unit.code()).get(pillar));
            }
            AsemData.assertClose(
                    without.shiftFrom(nominal).meanAbsolute(), AsemData.number(row.get("mean_abs_rank_diff")), pillar);
        }
    }
}
