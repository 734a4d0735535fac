package io.github.parindex.core.aggregation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Framework.Node;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Aggregation of the ASEM data level by level, as COINr does it. */
final class AsemAggregationGolden {

    /** N1 of the data's README: indicators scaled to 1 to 100, turned where less is better. */
    private static IndicatorMatrix scaled(IndicatorMatrix raw) {
        return raw.mapIndicators(column -> {
            double range = column.max() - column.min();
            boolean turned = column.direction() == Direction.LOWER_IS_BETTER;
            double from = turned ? column.max() : column.min();
            Column directed = column.with(column.indicator().with(Direction.HIGHER_IS_BETTER));
            return directed.map(x -> (turned ? from - x : x - from) / range * 99 + 1);
        });
    }

    /** N2: gaps filled before with the mean of the group. */
    private static IndicatorMatrix filled(IndicatorMatrix raw) {
        List<String> groups = raw.group("EurAsia_group");
        return raw.mapIndicators(column -> {
            Map<String, List<Double>> present = new HashMap<>();
            for (int row = 0; row < column.size(); row++) {
                if (!column.isMissing(row)) {
                    present.computeIfAbsent(groups.get(row), group -> new ArrayList<>())
                            .add(column.at(row));
                }
            }
            double[] values = column.toArray();
            for (int row = 0; row < values.length; row++) {
                if (column.isMissing(row)) {
                    values[row] = present.get(groups.get(row)).stream()
                            .mapToDouble(Double::doubleValue)
                            .average()
                            .orElseThrow();
                }
            }
            return column.with(values);
        });
    }

    private static IndicatorMatrix data(String set) {
        var raw = AsemData.matrix("iData.csv");
        return set.equals("N1") ? scaled(raw) : scaled(filled(raw));
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

    private static Map<String, Column> aggregated(
            IndicatorMatrix matrix, Framework framework, Aggregation top, Aggregation below, Missing missing) {
        Map<String, Column> columns = new LinkedHashMap<>();
        matrix.indicators().forEach(column -> columns.put(column.code(), column));
        for (Node node : framework.upwards()) {
            var parts = node.partCodes().stream().map(columns::get).toList();
            var method = node.code().equals("Index") ? top : below;
            columns.put(node.code(), method.aggregate(Indicator.of(node.code()), parts, node.weights(), missing));
        }
        return columns;
    }

    @ParameterizedTest
    @CsvSource({
        "agg_N1_amean_equal, N1, arithmetic, arithmetic, equal, 0",
        "agg_N1_gmean_equal, N1, geometric, geometric, equal, 0",
        "agg_N1_hmean_alt, N1, harmonic, harmonic, alt, 0",
        "agg_N1_amean_equal_thresh0.8, N1, arithmetic, arithmetic, equal, 0.8",
        "agg_N2_amean_alt, N2, arithmetic, arithmetic, alt, 0",
        "agg_N2_copeland_equal, N2, copeland, copeland, equal, 0",
        "agg_N2_copeland_top_equal, N2, copeland, arithmetic, equal, 0"
    })
    void aggregatesOfCoinr(String file, String data, String top, String below, String weights, double share) {
        var expected = AsemData.table(file + ".csv");
        var matrix = data(data);
        var framework = matrix.framework().with(weights(weights));
        var columns = aggregated(
                matrix,
                framework,
                Aggregation.of(method(top)),
                Aggregation.of(method(below)),
                Missing.reweigh().withShare(share));
        var compared = 0;
        for (Node node : framework.nodes()) {
            for (int row = 0; row < matrix.rows().size(); row++) {
                var unit = matrix.rows().get(row).code();
                var number = AsemData.number(expected.get(unit).get(node.code()));
                AsemData.assertClose(columns.get(node.code()).at(row), number, node.code() + " of " + unit);
                compared++;
            }
        }
        assertThat(compared).isEqualTo(11 * 51);
    }

    private static Method method(String name) {
        return Method.of(name);
    }

    @Test
    void outrankingOfPhysicalByCoinr() {
        var expected = AsemData.table("outrank_matrix_Physical_equal.csv");
        var matrix = data("N2");
        var node = matrix.framework().node("Physical");
        var support =
                PairwiseSupport.of(node.partCodes().stream().map(matrix::column).toList(), node.weights());
        for (int a = 0; a < support.size(); a++) {
            for (int b = 0; b < support.size(); b++) {
                var text = expected.get(support.rows().get(a).code())
                        .get(support.rows().get(b).code());
                assertThat(support.withHalfTies(a, b)).isCloseTo(Double.parseDouble(text), within(1e-12));
            }
        }
    }
}
