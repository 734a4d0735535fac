package io.github.parindex.core.weighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against COINr 1.1.14 on the ASEM data, which is read from {@code shared/data} where it is present. */
class CoinrGolden {

    @ParameterizedTest
    @CsvSource({"pca_raw_level1_complete_rows, iData.csv", "pca_pipelineA_level2, expected/pipelineA_4_aggregated.csv"})
    void principalComponentsOfEachGroup(String expected, String data) {
        var variances = byGroup(AsemData.rows("expected/" + expected + "_variance.csv"));
        byGroup(AsemData.rows("expected/" + expected + "_weights.csv")).forEach((group, lines) -> {
            var codes = lines.stream().map(line -> line.get("iCode")).toList();
            var components = PrincipalComponents.of(columns(data, codes));
            for (var line : lines) {
                assertThat(components.firstComponent().get(line.get("iCode")))
                        .as(line.toString())
                        .isCloseTo(Double.parseDouble(line.get("weight_signfixed")), within(1e-9));
            }
            for (var line : variances.get(group)) {
                assertVariance(components, line);
            }
        });
    }

    @Test
    void weightsForEqualCorrelationsAtTheThirdLevel() {
        var expected = AsemData.table("opt_weights_pipelineA_level3_equal.csv");
        var parts = columns("expected/pipelineA_4_aggregated.csv", List.copyOf(expected.keySet()));
        var weighting = Weighting.correlationOptimised();
        var weights = weighting.weigh(parts);
        var correlations = weighting.correlations(parts);
        double sum =
                correlations.values().stream().mapToDouble(Double::doubleValue).sum();
        expected.forEach((code, line) -> {
            assertThat(weights.of(code)).isCloseTo(Double.parseDouble(line.get("OptWeight")), within(1e-4));
            assertThat(correlations.getOrDefault(code, 0.0) / sum)
                    .isCloseTo(Double.parseDouble(line.get("Desired")), within(1e-12));
        });
    }

    private static void assertVariance(PrincipalComponents components, Map<String, String> line) {
        int component = Integer.parseInt(line.get("component")) - 1;
        assertThat(Math.sqrt(components.eigenvalues()[component]))
                .as(line.toString())
                .isCloseTo(Double.parseDouble(line.get("sdev")), within(1e-9));
        assertThat(components.explained()[component])
                .as(line.toString())
                .isCloseTo(Double.parseDouble(line.get("var_explained")), within(1e-9));
        assertThat(components.rows()).as(line.toString()).isEqualTo(Integer.parseInt(line.get("n_rows")));
    }

    private static Map<String, List<Map<String, String>>> byGroup(List<Map<String, String>> lines) {
        Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
        lines.forEach(line -> groups.computeIfAbsent(line.get("group"), group -> new ArrayList<>())
                .add(line));
        return groups;
    }

    private static List<Column> columns(String data, List<String> codes) {
        var lines = AsemData.rows(data);
        var rows = lines.stream().map(line -> Row.of(line.get("uCode"))).toList();
        return codes.stream()
                .map(code -> Column.of(
                        Indicator.of(code).with(Direction.HIGHER_IS_BETTER),
                        rows,
                        lines.stream()
                                .mapToDouble(line -> AsemData.number(line.get(code)))
                                .toArray()))
                .toList();
    }
}
