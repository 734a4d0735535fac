package io.github.parindex.examples;

import static io.github.parindex.core.aggregation.Aggregation.arithmetic;
import static io.github.parindex.core.aggregation.Aggregation.geometric;
import static io.github.parindex.core.normalization.Normalization.minMax;
import static io.github.parindex.core.normalization.Normalization.zScore;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.OneAtATime;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.analysis.SobolIndices;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.io.html.IndexChart;
import io.github.parindex.io.html.InfluenceChart;
import io.github.parindex.io.html.RankIntervalsChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The charts in README and guide are those of the study in the guide, bit by bit; {@code -Dcharts.write=true} draws them anew. */
final class RobustnessChartTest {

    private static final Path IMAGES = Path.of("..", "..", "docs", "images");

    private final Scenario base = Scenario.of(CompositeIndex.plain().with(minMax(1, 100)), ExampleData.reform24());
    private final Factor[] factors = {
        Factor.weights(0.25),
        Factor.aggregation(arithmetic(), geometric()),
        Factor.normalization(minMax(1, 100), zScore(100, 10, 0))
    };

    private static void assertThatIsShown(String file, String drawn) throws IOException {
        Path path = IMAGES.resolve(file);
        if (Boolean.getBoolean("charts.write")) {
            Files.writeString(path, drawn);
        }
        assertThat(Files.readString(path)).isEqualTo(drawn);
    }

    @Test
    void placesOfTheStudy() throws IOException {
        var spread = MonteCarlo.of(100_000, 42).run(base, factors);
        assertThatIsShown(
                "rank-intervals.svg",
                RankIntervalsChart.of(spread).in(Locale.ENGLISH).toSvg());
        assertThatIsShown(
                "acceptability.svg",
                IndexChart.acceptability(spread).in(Locale.ENGLISH).toSvg());
    }

    @Test
    void whatDecidesInTheStudy() throws IOException {
        var indices = SobolIndices.of(256, 42, base, Output.meanShift(), factors);
        assertThatIsShown(
                "sobol-indices.svg",
                InfluenceChart.of(indices).in(Locale.ENGLISH).toSvg());
    }

    @Test
    void whatEachWeightDoesToOneUnit() throws IOException {
        var swings = OneAtATime.swings(base.index(), base.matrix(), "P06", 0.25);
        assertThatIsShown(
                "tornado.svg",
                InfluenceChart.of("P06", swings).in(Locale.ENGLISH).toSvg());
    }
}
