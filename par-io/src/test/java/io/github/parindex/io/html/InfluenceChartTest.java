package io.github.parindex.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.analysis.OneAtATime;
import io.github.parindex.core.analysis.SobolIndices;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.IndicatorMatrix;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Bars of what decides, with their texts and lengths. */
final class InfluenceChartTest {

    @Test
    void sobolIndicesAreBarsOnAScaleToOne() {
        var line = new SobolIndices.Estimate(0.25, 0.2, 0.3);
        var total = new SobolIndices.Estimate(0.5, 0.4, 0.6);
        var chart = InfluenceChart.of(
                new SobolIndices(1, 2, List.of(new SobolIndices.Index("weights ± 25.0 %", line, line, total))));
        var svg = Elements.of(chart.in(Locale.ENGLISH).toSvg());
        assertThat(svg.texts("title")).containsExactly("What decides: shares of the variance");
        assertThat(svg.texts("text"))
                .containsExactly(
                        "What decides: shares of the variance",
                        "0",
                        "0.5",
                        "1",
                        "weights ± 25.0 %",
                        "0.25 alone, 0.5 with others",
                        "Dark: alone. Light: with all interactions; the line is the middle 95 % of the bootstrap.");
        assertThat(chart.toSvg())
                .contains("Yếu tố nào quyết định", "riêng 0,25, cả tương tác 0,5")
                .contains("x=\"230\" y=\"44\" width=\"210\"", "x=\"230\" y=\"48\" width=\"105\"", "d=\"M398 53H482\"");
    }

    @Test
    void whatDoesNotVaryHasNoBar() {
        var none = new SobolIndices.Estimate(Double.NaN, Double.NaN, Double.NaN);
        var chart = InfluenceChart.of(
                new SobolIndices(1, Double.NaN, List.of(new SobolIndices.Index("x", none, none, none))));
        assertThat(chart.in(Locale.ENGLISH).toSvg()).contains("nothing varies").doesNotContain("<rect");
    }

    /** A has 90 on x and 50 on y: with x at a quarter or three quarters its score is 60 or 80. */
    @Test
    void aTornadoHasBarsToBothSides() {
        var matrix = IndicatorMatrix.of(List.of("A", "B"), List.of("x", "y"), new double[][] {{90, 50}, {65, 65}});
        var swings = OneAtATime.swings(CompositeIndex.plain(), matrix, "A", 0.5);
        var chart = InfluenceChart.of("Sở A", swings);
        assertThat(chart).hasToString("tornado chart of 2 bars");
        assertThat(Elements.of(chart.toSvg()).texts("text"))
                .containsExactly(
                        "Mỗi trọng số làm gì với Sở A",
                        "70",
                        "x",
                        "60 (hạng 2) – 80 (hạng 1)",
                        "y",
                        "80 (hạng 1) – 60 (hạng 2)",
                        "Cam: giảm trọng số. Xanh: tăng. Bên cạnh: điểm và hạng ở hai đầu.");
        // 59 to 81 on 420 units: from the middle at 440 to 60 and 80
        assertThat(chart.toSvg())
                .contains("x=\"249.1\" y=\"47\" width=\"190.9\"", "x=\"440\" y=\"47\" width=\"190.9\"");
    }
}
