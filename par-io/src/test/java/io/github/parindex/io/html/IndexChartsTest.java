package io.github.parindex.io.html;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Charts of an index and of its indicators, each an SVG document of its own. */
final class IndexChartsTest {

    private static final IndicatorMatrix MATRIX = IndicatorMatrix.of(
            List.of("A", "B", "C"), List.of("x", "y", "flat"), new double[][] {{90, 10, 5}, {60, 20, 5}, {30, 30, 5}});

    @Test
    void barsArePutTogetherFromWhatThePartsAdd() {
        var result = CompositeIndex.plain().compute(MATRIX.in(Framework.of(group("INDEX", "x", "y", "flat"))));
        var svg = Elements.of(IndexBarsChart.of(result).in(Locale.ENGLISH).toSvg());
        assertThat(svg.texts("title")).containsExactly("Index of each unit: INDEX");
        assertThat(svg.texts("text")).contains("All units", "x", "y", "flat", "A", "B", "C");
        assertThat(svg.named("rect"))
                .filteredOn(bar -> bar.attribute("class").equals("s0"))
                .hasSize(1 + 3);
        assertThat(IndexBarsChart.of(result)).hasToString("bars of 3 units");
    }

    @Test
    void correlationsAreCellsWithTheirCoefficient() {
        var chart = CorrelationChart.of(MATRIX);
        var svg = Elements.of(chart.toSvg());
        assertThat(svg.texts("text"))
                .containsExactly(
                        "Tương quan giữa 3 cột",
                        "x",
                        "x",
                        "1,0",
                        "−1,0",
                        "–",
                        "y",
                        "y",
                        "−1,0",
                        "1,0",
                        "–",
                        "flat",
                        "flat",
                        "–",
                        "–",
                        "–");
        assertThat(svg.named("rect").stream().map(cell -> cell.attribute("fill")))
                .containsExactly("#2c5f9a", "#b3541e", "#b3541e", "#2c5f9a");
        assertThat(chart).hasToString("correlations of 3 columns");
    }
}
