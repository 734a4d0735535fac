package io.github.parindex.io.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.RankSpreadCsv;
import io.github.parindex.io.html.RankIntervalsChart;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.xlsx.RankSpreadXlsx;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How sure a ranking is, in every format: A leads by all weights, B and C depend on them. */
final class RankSpreadFilesTest {

    private static final Scenario BASE = Scenario.of(
            CompositeIndex.plain(), IndicatorMatrix.of(List.of("A", "B", "C"), List.of("x", "y"), new double[][] {
                {90, 90}, {80, 70}, {71, 78.9}
            }));

    private static final RankSpread SPREAD = MonteCarlo.of(1000, 42).run(BASE, Factor.weights(0.25));

    private static final List<Robustness> BLOCKS =
            List.of(Robustness.of(SPREAD, RankRanges.of(BASE.result(), WeightSet.share(BASE.result(), 0.25))));

    @Test
    void theDocumentFollowsItsSchemaAndIsReadBack() {
        Source source = Source.of("places.json", RankSpreadJson.toText(BLOCKS));
        assertThat(DocumentSchema.RANK_SPREAD.check(source).problems()).isEmpty();
        RankSpreadDocument read = RankSpreadJson.read(source).orThrow();
        assertThat(read).isEqualTo(RankSpreadDocument.from(BLOCKS));
        RankSpreadDocument.Unit second = read.blocks().get(0).units().get(1);
        assertThat(second.unit()).isEqualTo("B");
        assertThat(second.all()).isEqualTo(new RankSpreadDocument.Range(2, 3, 2, 3));
        assertThat(second.acceptability().stream()
                        .mapToDouble(share -> share.share().doubleValue())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    void theTableHasALineForEachUnit() {
        List<String> lines =
                RankSpreadCsv.toText(BLOCKS, Locale.ENGLISH).lines().toList();
        assertThat(lines)
                .hasSize(4)
                .startsWith(
                        "block,unit,name,place,mean,median,from,to,best,worst,first three %,kept %,best by all weights,worst by all weights",
                        ",A,A,1,1,1,1,1,1,1,100,100,1,1");
        assertThat(lines.get(2)).startsWith(",B,B,2,2.").endsWith(",2,3");
        assertThat(RankSpreadCsv.toText(List.of(Robustness.of(SPREAD)), Locale.ENGLISH)
                        .lines()
                        .skip(1))
                .allSatisfy(line -> assertThat(line).endsWith(",,"));
    }

    @Test
    void theWorkbookIsWritten(@TempDir Path folder) {
        Path file = folder.resolve("places.xlsx");
        RankSpreadXlsx.of(BLOCKS).write(file);
        assertThat(file).isNotEmptyFile();
        assertThatIllegalArgumentException().isThrownBy(() -> RankSpreadXlsx.of(List.of()));
    }

    @Test
    void theChartShowsDrawsIntervalsAndOfficialPlaces() {
        String chart = RankIntervalsChart.of(BLOCKS).in(Locale.ENGLISH).toSvg();
        assertThat(chart).contains("Places when weights vary", "class=\"interval\"", "class=\"official\"", ">1 – 1<");
        assertThat(chart.split("class=\"draws\"", -1)).hasSize(6);
        assertThat(chart.split("class=\"all-weights\"", -1)).hasSize(4);
        assertThat(RankIntervalsChart.of(SPREAD).toSvg())
                .contains("Hạng khi trọng số thay đổi")
                .doesNotContain("class=\"all-weights\"");
    }

    @Test
    void aUnitIsSaidInBothLanguages() {
        RankSpread.OfUnit leader = BLOCKS.get(0).units().get(0);
        assertThat(Robustness.of(leader).in(Locale.forLanguageTag("vi")))
                .isEqualTo("A: hạng 1; trung bình 1; 90% trong khoảng 1 đến 1; thuộc 3 hạng đầu trong 100% số lần");
        assertThat(Robustness.of(leader).in(Locale.ENGLISH)).startsWith("A: place 1; mean 1; 90 % between 1 and 1;");
    }
}
