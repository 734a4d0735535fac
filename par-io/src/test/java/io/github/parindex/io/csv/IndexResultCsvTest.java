package io.github.parindex.io.csv;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.Source;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results of an index as tables. */
final class IndexResultCsvTest {

    private static final Framework TREE = Framework.of(group("I", group("A", "a1", "a2"), group("B", "b1")));

    private static IndicatorMatrix matrix(String text, InputColumns inputs) {
        return IndicatorMatrixCsv.read(Source.of("a.csv", text), inputs)
                .orThrow()
                .in(TREE);
    }

    private static IndicatorMatrix matrix(String text) {
        return matrix(text, InputColumns.withDefaults());
    }

    @Test
    void everyLevelHasScoresAndPlaces() {
        IndexResult result = CompositeIndex.plain()
                .at("I", NodeRecipe.unstated().published(Rounding.halfUp(2)))
                .at("A", NodeRecipe.unstated().rounded(Rounding.halfUp(1)))
                .grouped("I", ScoreGroups.of(ScoreGroups.atLeast("high", "2.5"), ScoreGroups.otherwise("low")))
                .compute(matrix("u,a1,a2,b1\nx,1,2.1,1\ny,3,3,1e-7\nz,,,\n"));
        assertThat(IndexResultCsv.toText(result)).isEqualTo("""
                unit,I,I_rank,I_group,A,A_rank,B,B_rank,a1,a2,b1
                x,1.30,2,low,1.6,2,1,1,1,2.1,1
                y,1.50,1,low,3.0,1,0.0000001,2,3,3,0.0000001
                z,,,,,,,,,,
                """);
    }

    @Test
    void namesPeriodsAndBlocksAreShownWhereTheySayAnything() {
        InputColumns inputs =
                InputColumns.withDefaults().unit("u", "n").period("t").block("b");
        String text = "u,n,t,b,a1,a2,b1\nx,=SUM(A1),2018,N,1,1,1\nx,X,2019,,2,2,2\n";
        IndexResult result = CompositeIndex.plain().compute(matrix(text, inputs));
        assertThat(IndexResultCsv.toText(result)).isEqualTo("""
                unit,name,period,block,I,I_rank,A,A_rank,B,B_rank,a1,a2,b1
                x,'=SUM(A1),2018,N,1,1,1,1,1,1,1,1,1
                x,X,2019,,2,1,2,1,2,1,2,2,2
                """);
    }

    @Test
    void scoresHaveTheFewestDigitsThatReadBack() {
        String text = "u,a1,a2,b1\nx,0.1,0.2,123456789012345680000\ny,2e-300,5e-324,-1.5e3\n";
        IndexResult result = CompositeIndex.plain().compute(matrix(text));
        List<String> lines = IndexResultCsv.toText(result).lines().toList();
        assertThat(lines.get(1)).endsWith(",0.1,0.2,123456789012345680000").contains(",0.15000000000000002,");
        assertThat(lines.get(2)).endsWith(",-1500").doesNotContain("E", "e");
        for (String code : List.of("I", "A", "a1", "a2", "b1")) {
            for (int row = 0; row < 2; row++) {
                assertThat(result.shown(code, row).orElseThrow().doubleValue())
                        .isEqualTo(result.scores(code).at(row));
            }
        }
    }

    @Test
    void aHeadingThatIsTakenGetsAWordBehindIt() {
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(Source.of("a.csv", "x,unit,index_rank\nA,1,2\n"))
                .orThrow();
        assertThat(IndexResultCsv.toText(CompositeIndex.plain().compute(matrix)))
                .isEqualTo("unit,index,index_rank,unit score,index_rank score\nA,1.5,1,1,2\n");
    }

    @Test
    void aFileIsWritten(@TempDir Path folder) {
        IndexResult result = CompositeIndex.plain().compute(matrix("u,a1,a2,b1\nx,1,2,3\n"));
        Path file = folder.resolve("r.csv");
        IndexResultCsv.write(result, file);
        assertThat(file).content().isEqualTo(IndexResultCsv.toText(result));
        assertThatThrownBy(() -> IndexResultCsv.write(result, folder)).isInstanceOf(UncheckedIOException.class);
    }
}
