package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.json.CriteriaSetJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an official sees of a template, and a printer prints of it. */
final class TemplateCases {

    private static final CriteriaSet SET = CriteriaSetJson.read(BrokenDocuments.resource("trial-cells/set.json"))
            .orThrow();

    @TempDir
    private Path folder;

    private String part(SheetShape shape, String name) throws IOException {
        Path file = folder.resolve(shape + ".xlsx");
        TemplateXlsx.of(
                        SET,
                        List.of(
                                Unit.of("STC", "Sở Tài chính").in("sở"),
                                Unit.of("SNV", "Sở Nội vụ").in("sở")))
                .with(shape)
                .in(Locale.forLanguageTag("vi"))
                .write(file);
        try (ZipFile zip = new ZipFile(file.toFile());
                InputStream in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    points have columns of their own;       >Tự chấm (điểm)<
                    data have one beside them;              >Số liệu kê khai<
                    a prompt asks for points;               prompt="Ghi điểm, nhiều nhất 2." sqref="F8"
                    and refuses what is no points;          type="decimal" operator="between"
                    a prompt names what the rule names;     ví dụ trễ hạn=1 | không gửi=0" sqref="E10"
                    a ratio has its form;                   prompt="Ghi tỷ lệ như 47/52 hoặc 88,42%." sqref="E9"
                    the way of scoring is said;             >≥ 100% → 2; ≥ 85% → 1; còn lại → 0;
                    the unit stands above;                  >Tên đơn vị<
                    and its period;                         >Giai đoạn: 2026. Bộ tiêu chí: CCHC-SO-2026<
                    a field adds up;                        <f>SUM(F8:F10)</f>
                    and so does everything;                 <f>SUM(F7,F11,F15:F16)</f>
                    the head signs;                         >THỦ TRƯỞNG ĐƠN VỊ<
                    a maximum is a number;                  <c r="C8" s="10"><v>2</v></c>
                    a survey is not self-assessed;          <c r="F17" s="3"/><c r="G17" s="9"/>
                    nor is what is of another block;        <c r="E15" s="3"/><c r="F15" s="3"/><c r="G15" s="3"/>
                    A4 across, as wide as the paper;        paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"
                    """)
    void aFormOfAUnit(String name, String shown) throws IOException {
        assertThat(part(SheetShape.SHEET_PER_UNIT, "xl/worksheets/sheet2.xml")).contains(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    titles stand above the codes;   <c r="F2" s="6" t="inlineStr"><is><t xml:space="preserve">Kế hoạch năm<
                    on two lines;                   <row r="2" ht="30">
                    the round is Vietnamese;        >chính thức<
                    and so is participation;        >xếp hạng<
                    a prompt names the items;       Các nội dung: ban hành | đúng hạn" sqref="F4:F10"
                    A4 across;                      paperSize="9" orientation="landscape"
                    """)
    void rowsOfUnits(String name, String shown) throws IOException {
        assertThat(part(SheetShape.ROW_PER_UNIT, "xl/worksheets/sheet2.xml")).contains(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = ';', textBlock = """
                    a ratio has a cell of style 4;          sheet2; <c r="E9" s="4"/>
                    in which 3/4 stays a text;              styles; <xf numFmtId="49" fontId="0" fillId="3"
                    the letters are those of decrees;       styles; <name val="Times New Roman"/>
                    levels are chosen from a list;          sheet2; type="list"
                    what is printed is locked;              sheet2; <sheetProtection sheet="1"
                    a long line has room for all of it;     sheet1; <row r="3" ht="30">
                    """)
    void whatWasGoodStays(String name, String part, String shown) throws IOException {
        String folder = part.equals("styles") ? "xl/" : "xl/worksheets/";
        assertThat(part(SheetShape.SHEET_PER_UNIT, folder + part + ".xml")).contains(shown);
    }

    @Test
    void thereIsRoomForAFewMoreUnitsAndNoEnglish() throws IOException {
        String rows = part(SheetShape.ROW_PER_UNIT, "xl/worksheets/sheet2.xml");
        assertThat(rows).contains("<row r=\"10\">").doesNotContain("<row r=\"11\"", ">final<", ">ranked<", "evidence");
        assertThat(part(SheetShape.ROW_PER_UNIT, "xl/worksheets/sheet3.xml"))
                .contains(">tự chấm<", ">không xếp hạng<")
                .doesNotContain("self-assessed", "scored-only", "criterion");
    }

    @Test
    void headingsAreRepeatedOnEachPage() throws IOException {
        assertThat(part(SheetShape.SHEET_PER_UNIT, "xl/workbook.xml"))
                .contains("_xlnm.Print_Titles", "'Sở Tài chính'!$6:$6", "'Sở Nội vụ'!$6:$6");
        assertThat(part(SheetShape.ROW_PER_UNIT, "xl/workbook.xml")).contains("'Đánh giá'!$A:$B,'Đánh giá'!$1:$3");
    }
}
