package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Correlations, strengths and weaknesses of the ASEM data as COINr gives them; skipped where the data is absent. */
class AsemCorrelationsGolden {

    private static IndexResult pipelineA() {
        return CompositeIndex.standard()
                .prepared(
                        Preparation.denominate(),
                        Preparation.imputeByGroup("EurAsia_group", Imputation.Statistic.MEAN),
                        Preparation.screen(0.9))
                .compute(AsemData.matrix("iData.csv"));
    }

    @Test
    void rawIndicatorsWithTheirProbabilities() {
        Correlations all = Correlations.within(AsemData.matrix("iData.csv").indicators());
        Map<String, Map<String, String>> coefficients = AsemData.table("corr_raw_pearson.csv");
        Map<String, Map<String, String>> probabilities = AsemData.table("corr_raw_pearson_pvalues.csv");
        assertThat(all.pairs()).hasSize(49 * 48 / 2);
        for (Correlations.Pair pair : all.pairs()) {
            String what = pair.first() + " " + pair.second();
            AsemData.assertClose(
                    pair.coefficient().orElseThrow(),
                    AsemData.number(coefficients.get(pair.first()).get(pair.second())),
                    what);
            AsemData.assertClose(
                    pair.probability().orElseThrow(),
                    AsemData.number(probabilities.get(pair.first()).get(pair.second())),
                    what);
        }
    }

    @Test
    void levelsOfPipelineA() {
        IndexResult result = pipelineA();
        int compared = 0;
        for (Map<String, String> row : AsemData.rows("expected/corr_pipelineA_levels_pearson.csv")) {
            Column upper = result.scores(row.get("Var1"));
            Column lower = result.scores(row.get("Var2"));
            Correlations.Pair pair =
                    Correlations.between(List.of(upper), List.of(lower)).pairs().get(0);
            AsemData.assertClose(
                    pair.coefficient().orElseThrow(), AsemData.number(row.get("Correlation")), pair.toString());
            compared++;
        }
        assertThat(compared).isGreaterThan(400);
    }

    @Test
    void indicatorsOfAPillarThatCountTwice() {
        IndexResult result = pipelineA();
        List<Map<String, String>> expected = AsemData.rows("expected/corr_flags_pipelineA_high_0.8.csv");
        int found = 0;
        for (Framework.Node pillar : result.framework().nodes()) {
            List<Column> parts = pillar.partCodes().stream().map(result::scores).toList();
            boolean ofIndicators = pillar.partCodes().stream().allMatch(result.framework()::isIndicator);
            for (Correlations.Pair pair :
                    ofIndicators ? Correlations.within(parts).beyond(0.8).pairs() : List.<Correlations.Pair>of()) {
                if (pair.coefficient().orElseThrow() > 0) {
                    found++;
                    assertThat(expected)
                            .filteredOn(row -> row.containsValue(pair.first()) && row.containsValue(pair.second()))
                            .singleElement()
                            .satisfies(row -> AsemData.assertClose(
                                    pair.coefficient().orElseThrow(),
                                    AsemData.number(row.get("Corr")),
                                    pair.toString()));
                }
            }
        }
        assertThat(found).isEqualTo(expected.size());
    }

    @Test
    void indicatorsThatFollowADenominator() {
        IndicatorMatrix matrix = AsemData.matrix("iData.csv");
        List<Column> denominators = List.of("Area", "Energy", "GDP", "Population").stream()
                .map(matrix::column)
                .toList();
        Correlations strong =
                Correlations.between(matrix.indicators(), denominators).beyond(0.5);
        List<Map<String, String>> expected = AsemData.rows("expected/denom_corr_raw_0.5.csv");
        assertThat(strong.pairs()).hasSameSizeAs(expected);
        for (Map<String, String> row : expected) {
            Correlations.Pair pair = strong.of(row.get("Ind"), row.get("Denom"));
            AsemData.assertClose(pair.coefficient().orElseThrow(), AsemData.number(row.get("Corr")), pair.toString());
        }
    }

    @Test
    void strengthsAndWeaknessesOfAustriaChinaAndBangladesh() {
        IndicatorMatrix matrix = AsemData.matrix("iData.csv");
        int compared = 0;
        for (Map<String, String> row : AsemData.rows("expected/strengths_weaknesses_raw.csv")) {
            StrengthsWeaknesses unit = StrengthsWeaknesses.of(matrix, row.get("uCode"), 5);
            List<StrengthsWeaknesses.Standing> list =
                    row.get("type").equals("Strengths") ? unit.strengths() : unit.weaknesses();
            StrengthsWeaknesses.Standing standing = list.get(Integer.parseInt(row.get("order")) - 1);
            assertThat(standing.indicator()).isEqualTo(row.get("Code"));
            assertThat(standing.place()).isEqualTo(Integer.parseInt(row.get("Rank")));
            AsemData.assertClose(standing.value(), AsemData.number(row.get("Value")), standing.toString());
            compared++;
        }
        assertThat(compared).isEqualTo(30);
    }
}
