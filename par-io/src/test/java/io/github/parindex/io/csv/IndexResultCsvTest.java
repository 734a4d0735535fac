package io.github.parindex.io.csv;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.ResultComparison;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.Source;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    void theLongTableHoldsAllThatStandsBehindAScore() {
        IndicatorMatrix matrix =
                matrix("u,a1,a2,b1\nx,1,2.1,1\ny,3,,0.25\nz,,,4\n").in(TREE.with(Map.of("A", 3.0)));
        CompositeIndex index = CompositeIndex.plain()
                .prepared(Preparation.screen(0.5), Preparation.imputeByColumn(Imputation.Statistic.MEAN))
                .at("I", NodeRecipe.unstated().rounded(Rounding.halfUp(1)))
                .grouped("I", ScoreGroups.of(ScoreGroups.atLeast("high", "2"), ScoreGroups.otherwise("low")));
        assertThat(IndexResultCsv.toLongText(index.compute(matrix))).isEqualTo("""
                unit,code,title_vi,title_en,part_of,weight_in_node,weight,given,prepared,state,unrounded,score,rank,group
                x,I,I,I,,,1,,,,1.4125,1.4,2,low
                y,I,I,I,,,1,,,,1.9749999999999999,2.0,1,high
                x,A,A,A,I,0.75,0.75,,,,1.55,1.55,2,
                y,A,A,A,I,0.75,0.75,,,,2.55,2.55,1,
                x,B,B,B,I,0.25,0.25,,,,1,1,1,
                y,B,B,B,I,0.25,0.25,,,,0.25,0.25,2,
                x,a1,a1,a1,A,0.5,0.375,1,1,,1,1,,
                y,a1,a1,a1,A,0.5,0.375,3,3,,3,3,,
                z,a1,a1,a1,A,0.5,0.375,,,left out,,,,
                x,a2,a2,a2,A,0.5,0.375,2.1,2.1,,2.1,2.1,,
                y,a2,a2,a2,A,0.5,0.375,,2.1,imputed,2.1,2.1,,
                z,a2,a2,a2,A,0.5,0.375,,,left out,,,,
                x,b1,b1,b1,B,1,0.25,1,1,,1,1,,
                y,b1,b1,b1,B,1,0.25,0.25,0.25,,0.25,0.25,,
                z,b1,b1,b1,B,1,0.25,4,,left out,,,,
                """);
        IndexRecipe recipe = new IndexRecipe(
                "T-1", Title.of("Thử", "Trial"), "=1", InputColumns.withDefaults(), Optional.of(TREE), index, Map.of());
        assertThat(IndexResultCsv.toLongText(recipe.compute(matrix), recipe).lines())
                .startsWith("unit,code,title_vi,title_en,part_of,weight_in_node,weight,given,prepared,state,unrounded,"
                        + "score,rank,group,index,source")
                .contains("x,b1,b1,b1,B,1,0.5,1,1,,1,1,,,T-1,'=1");
    }

    /** A deduction keeps its sign, and a score that a text stands for is told. */
    @Test
    void theLongTableTellsWhatIsTakenOffAndWhatWasGiven() {
        Framework tree = Framework.of(group("I", "a1", "a2")).with(Map.of("a1", 3.0, "a2", -1.0));
        InputColumns inputs = InputColumns.withDefaults().values(Map.of("none", InputColumns.Meaning.score(5)));
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(Source.of("a.csv", "u,a1,a2\nx,1,2\ny,none,4\n"), inputs)
                .orThrow()
                .in(tree);
        IndexResult result = CompositeIndex.plain()
                .at("I", NodeRecipe.unstated().with(Aggregation.sum()))
                .compute(matrix);
        assertThat(IndexResultCsv.toLongText(result)).isEqualTo("""
                unit,code,title_vi,title_en,part_of,weight_in_node,weight,given,prepared,state,unrounded,score,rank,group
                x,I,I,I,,,1,,,,1,1,2,
                y,I,I,I,,,1,,,,11,11,1,
                x,a1,a1,a1,I,0.75,0.75,1,1,,1,1,,
                y,a1,a1,a1,I,0.75,0.75,,,score given,5,5,,
                x,a2,a2,a2,I,-0.25,-0.25,2,2,,2,2,,
                y,a2,a2,a2,I,-0.25,-0.25,4,4,,4,4,,
                """);
    }

    /** The unrounded scores of a node are what its parts, their weights and the rule of the node give. */
    @Test
    void theLongTableOfAnIndexComputesAgain() {
        IndexResult result = CompositeIndex.standard().compute(matrix("u,a1,a2,b1\nx,1,2.1,1\ny,3,5,0.25\nz,2,4,4\n"));
        List<String[]> lines = IndexResultCsv.toLongText(result)
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .toList();
        for (String[] node : lines) {
            List<String[]> parts = lines.stream()
                    .filter(part -> part[0].equals(node[0]) && part[4].equals(node[1]))
                    .toList();
            double sum = parts.stream()
                    .mapToDouble(part -> Double.parseDouble(part[5]) * Double.parseDouble(part[10]))
                    .sum();
            if (!parts.isEmpty()) {
                assertThat(sum).isCloseTo(Double.parseDouble(node[10]), within(1e-12));
            }
        }
    }

    @Test
    void whatDiffersBetweenTwoResultsIsATable(@TempDir Path folder) {
        String text = "u,n,a1,a2,b1\nx,X,1,2,1\ny,Y,3,3,5\n";
        InputColumns inputs = InputColumns.withDefaults().unit("u", "n");
        IndexResult before = CompositeIndex.plain().compute(matrix(text, inputs));
        IndexResult after = CompositeIndex.plain().compute(matrix(text.replace("1,2,1", "1,8,"), inputs));
        ResultComparison comparison = ResultComparison.of(before, after);
        assertThat(ResultComparisonCsv.toText(comparison)).isEqualTo("""
                unit,name,code,before,after,change,rank_before,rank_after,group_before,group_after
                x,X,I,1.25,4.5,3.25,2,1,,
                y,Y,I,4,4,0,1,2,,
                x,X,A,1.5,4.5,3,2,1,,
                y,Y,A,3,3,0,1,2,,
                x,X,B,1,,,2,,,
                x,X,a2,2,8,6,,,,
                x,X,b1,1,,,,,,
                """);
        Path file = folder.resolve("c.csv");
        ResultComparisonCsv.write(comparison, file);
        assertThat(file).content().isEqualTo(ResultComparisonCsv.toText(comparison));
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
