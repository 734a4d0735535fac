package io.github.parindex.core.analysis;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework.Node;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cronbach's alpha of the ASEM data, as COINr computes it. */
final class AsemReliabilityGolden {

    private static void assertAlpha(String set, List<Column> items, Map<String, Map<String, String>> expected) {
        var number = AsemData.number(expected.get(set).get("alpha"));
        AsemData.assertClose(Reliability.of(items).alpha(), number, set);
    }

    /** The columns of a table of expected results, by code. */
    private static Map<String, Column> columns(String file) {
        var table = AsemData.table(file);
        var rows = table.keySet().stream().map(Row::of).toList();
        Map<String, Column> columns = new LinkedHashMap<>();
        for (var code : table.values().iterator().next().keySet()) {
            if (!code.equals("uCode")) {
                columns.put(
                        code,
                        Column.of(
                                Indicator.of(code),
                                rows,
                                table.values().stream()
                                        .mapToDouble(row -> AsemData.number(row.get(code)))
                                        .toArray()));
            }
        }
        return columns;
    }

    @Test
    void indicatorsWithGaps() {
        var expected = AsemData.table("cronbach_raw_pairwise.csv");
        IndicatorMatrix matrix = AsemData.matrix("iData.csv");
        for (Node node : matrix.framework().nodes()) {
            var set = "indicators_in_" + node.code();
            if (expected.containsKey(set)) {
                assertAlpha(set, node.partCodes().stream().map(matrix::column).toList(), expected);
            }
        }
        assertAlpha("all_indicators", matrix.indicators(), expected);
    }

    @Test
    void normalisedIndicatorsAndPillars() {
        var expected = AsemData.table("cronbach_pipelineA.csv");
        var framework = AsemData.matrix("iData.csv").framework();
        var indicators = columns("pipelineA_3_normalised.csv");
        var pillars = columns("pipelineA_4_aggregated.csv");
        for (Node node : framework.nodes()) {
            var codes = node.partCodes();
            if (framework.isIndicator(codes.get(0))) {
                assertAlpha(
                        "indicators_in_" + node.code(),
                        codes.stream().map(indicators::get).toList(),
                        expected);
            } else if (!node.code().equals("Index")) {
                assertAlpha(
                        "pillars_in_" + node.code(),
                        codes.stream().map(pillars::get).toList(),
                        expected);
            }
        }
        assertAlpha("all_indicators", List.copyOf(indicators.values()), expected);
        assertAlpha(
                "all_pillars",
                framework.nodes().stream()
                        .filter(node -> framework.isIndicator(node.partCodes().get(0)))
                        .map(node -> pillars.get(node.code()))
                        .toList(),
                expected);
    }
}
