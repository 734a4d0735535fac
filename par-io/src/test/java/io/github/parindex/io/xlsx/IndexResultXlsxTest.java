package io.github.parindex.io.xlsx;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Rounding;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The result of an index as a workbook, as our reader and LibreOffice see it. */
final class IndexResultXlsxTest {

    private static final Framework TREE = Framework.of(group("I", group("A", "a1", "a2"), "b"));

    private static IndexResult result() {
        List<Row> rows = List.of(Row.of("x", "=HYPERLINK(\"http://x\")"), Row.of("y", "Hà Nội"), Row.of("z"));
        IndicatorMatrix matrix = IndicatorMatrix.of(
                List.of(
                        Column.of(Indicator.of("a1"), rows, 1, 2, Double.NaN),
                        Column.of(Indicator.of("a2"), rows, 0.1, 0.2, Double.NaN),
                        Column.of(Indicator.of("b"), rows, 1.0 / 3, 1e-7, Double.NaN)),
                Map.of(),
                TREE.with(Map.of("b", 3.0)));
        return CompositeIndex.plain()
                .at("I", NodeRecipe.unstated().published(Rounding.halfUp(2)))
                .grouped("I", ScoreGroups.of(ScoreGroups.atLeast("high", "0.3"), ScoreGroups.otherwise("low")))
                .compute(matrix);
    }

    @Test
    void rankingScoresWeightsAndMethodAreWritten(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("index.xlsx");
        IndexResultXlsx.of(result()).write(file);
        assertThat(ScoreboardXlsxTest.lines(file, 0))
                .containsExactly(
                        "Xếp hạng",
                        "Mã|Tên đơn vị|Hạng|Điểm|Nhóm",
                        "x|=HYPERLINK(\"http://x\")|#1|#0.39|high",
                        "y|Hà Nội|#2|#0.28|low",
                        "z|z");
        assertThat(ScoreboardXlsxTest.lines(file, 1))
                .containsExactly(
                        "Điểm",
                        "Mã|Tên đơn vị|I|A|a1|a2|b",
                        "||I|A|a1|a2|b",
                        "x|=HYPERLINK(\"http://x\")|#0.39|#0.55|#1|#0.1|#0.333333333333333",
                        "y|Hà Nội|#0.28|#1.1|#2|#0.2|#0.0000001",
                        "z|z");
        assertThat(ScoreboardXlsxTest.lines(file, 2))
                .containsExactly(
                        "Trọng số",
                        "Mã|Tên|Thuộc|Trọng số trong nút|Trọng số trong chỉ số",
                        "A|A|I|#0.25|#0.25",
                        "b|b|I|#0.75|#0.75",
                        "a1|a1|A|#0.5|#0.125",
                        "a2|a2|A|#0.5|#0.125");
        assertThat(ScoreboardXlsxTest.lines(file, 3))
                .containsExactly(
                        "Phương pháp",
                        "Lựa chọn",
                        "Chỉ tiêu: chuẩn hóa: không, giá trị giữ nguyên",
                        "Nút: trọng số: Theo cây; tổng hợp: Trung bình cộng; phần thiếu: Tính lại trọng số; "
                                + "chuẩn hóa: không, giá trị giữ nguyên",
                        "I: số công bố làm tròn đến 2 chữ số thập phân (số 5 làm tròn lên)",
                        "Xếp hạng: cùng hạng, bỏ trống hạng sau (1, 2, 2, 4); so sánh sau khi làm tròn đến 9 chữ số "
                                + "thập phân (số 5 làm tròn lên)",
                        "Nhóm của I: high từ 0,3; low cho phần còn lại; so sánh sau khi làm tròn đến 9 chữ số thập "
                                + "phân (số 5 làm tròn lên)");
    }

    @Test
    void whatStandsBehindTheScoresIsThereToo(@TempDir Path folder) throws IOException {
        List<Row> rows = List.of(Row.of("x"), Row.of("y"), Row.of("z"));
        IndicatorMatrix matrix = IndicatorMatrix.of(
                        List.of(
                                Column.of(Indicator.of("a1").per("people"), rows, 1, 2, Double.NaN),
                                Column.of(Indicator.of("a2"), rows, 0.1, Double.NaN, Double.NaN),
                                Column.of(Indicator.of("b"), rows, 1.0 / 3, 1, Double.NaN),
                                Column.of(Indicator.of("people"), rows, 4, 8, 2)),
                        Map.of("region", List.of("north", "", "south")),
                        TREE.with(Map.of("b", 3.0)))
                .withGiven(Column.of(Indicator.of("a2"), rows, 0.1, Double.NaN, Double.NaN));
        CompositeIndex index = CompositeIndex.plain()
                .prepared(
                        Preparation.denominate(),
                        Preparation.screen(0.5),
                        Preparation.imputeByColumn(Imputation.Statistic.MEAN))
                .at("I", NodeRecipe.unstated().rounded(Rounding.halfUp(2)));
        IndexRecipe recipe = new IndexRecipe(
                "TEST-1",
                Title.of("Thử", "Trial"),
                "Annex 2",
                InputColumns.withDefaults(),
                Optional.of(matrix.framework()),
                index,
                Map.of());
        Path file = folder.resolve("index.xlsx");
        IndexResultXlsx.of(recipe.compute(matrix), recipe).in(Locale.ENGLISH).write(file);
        assertThat(ScoreboardXlsxTest.lines(file, 3))
                .startsWith("Method", "Choice", "Index: TEST-1 Trial", "Source: Annex 2");
        assertThat(ScoreboardXlsxTest.lines(file, 4))
                .containsExactly(
                        "Unrounded scores",
                        "Unit|Name|I|A|a1|a2|b",
                        "||I|A|a1|a2|b",
                        "x|x|#0.29375|#0.175|#0.25|#0.1|#0.333333333333333",
                        "y|y|#0.79375|#0.175|#0.25|#0.1|#1");
        assertThat(ScoreboardXlsxTest.lines(file, 5))
                .containsExactly(
                        "Prepared values",
                        "Unit|Name|a1|a2|b",
                        "||a1|a2|b",
                        "x|x|#0.25|#0.1|#0.333333333333333",
                        "y|y|#0.25|#0.1|#1");
        assertThat(ScoreboardXlsxTest.lines(file, 6))
                .containsExactly(
                        "Inputs",
                        "Unit|Name|a1|a2|b|people|region",
                        "||a1|a2|b|people",
                        "x|x|#1|#0.1|#0.333333333333333|#4|north",
                        "y|y|#2||#1|#8",
                        "z|z||||#2|south");
        assertThat(ScoreboardXlsxTest.lines(file, 7))
                .containsExactly(
                        "Left out and imputed",
                        "Unit|Name|Change|Indicator|Value",
                        "z|z|unit left out",
                        "y|y|value imputed|a2|#0.1",
                        "x|x|score given in place of a value|a2|#0.1");
    }

    @Test
    void periodsAndBlocksHaveColumnsWhereThereAreAny(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("index.xlsx");
        Framework flat = Framework.of(group("I", "a"));
        List<Row> rows = List.of(
                new Row(Unit.of("x", "X").in("Bắc"), "2024"),
                new Row(Unit.of("y", "Y").in("Bắc"), "2024"));
        IndexResultXlsx.of(CompositeIndex.plain()
                        .compute(IndicatorMatrix.of(List.of(Column.of(Indicator.of("a"), rows, 1, 2)), Map.of(), flat)))
                .write(file);
        assertThat(ScoreboardXlsxTest.lines(file, 0))
                .containsExactly(
                        "Xếp hạng", "Mã|Tên đơn vị|Kỳ|Khối|Hạng|Điểm", "y|Y|2024|Bắc|#1|#2", "x|X|2024|Bắc|#2|#1");
    }

    @Test
    void scoresShowTwoPlacesOrFourWhereAllAreSmall(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("index.xlsx");
        IndexResultXlsx.of(result()).write(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(part(zip, "styles")).contains("<numFmt numFmtId=\"164\" formatCode=\"0.0000\"/>");
            assertThat(part(zip, "worksheets/sheet1"))
                    .contains("<c r=\"D2\" s=\"" + CellOut.Style.SCORE.number() + "\"><v>0.39</v>")
                    .contains("<autoFilter ref=\"A1:E4\"/>", "orientation=\"landscape\"");
            assertThat(part(zip, "worksheets/sheet2"))
                    .contains("<c r=\"E3\" s=\"" + CellOut.Style.NUMBER.number() + "\"><v>1</v>")
                    .contains("<c r=\"G3\" s=\"" + CellOut.Style.FINE.number() + "\">");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(
                zip.getInputStream(zip.getEntry("xl/" + name + ".xml")).readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void headingsAreEnglishOnRequest(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("index.xlsx");
        IndexResultXlsx workbook = IndexResultXlsx.of(result()).in(Locale.ENGLISH);
        workbook.write(file);
        assertThat(ScoreboardXlsxTest.lines(file, 0)).startsWith("Ranking", "Unit|Name|Place|Score|Group");
        assertThat(ScoreboardXlsxTest.lines(file, 2))
                .startsWith("Weights", "Code|Title|Part of|Weight in the node|Weight in the index");
        assertThat(workbook).hasToString("workbook of I of 3 indicators in 3 levels for 3 units");
    }

    @Test
    void libreOfficeOpensTheRankingWithNumbersAndWithoutFormulas(@TempDir Path folder)
            throws IOException, InterruptedException {
        Path file = folder.resolve("index.xlsx");
        IndexResultXlsx.of(result()).write(file);
        assertThat(ScoreboardXlsxTest.converted(file, folder))
                .startsWith(
                        "Mã,Tên đơn vị,Hạng,Điểm,Nhóm",
                        "x,\"=HYPERLINK(\"\"http://x\"\")\",1,0.39,high",
                        "y,Hà Nội,2,0.28,low");
    }
}
