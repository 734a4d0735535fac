package io.github.parindex.io.xlsx;

import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.chosen;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.io.xlsx.BookBuilder.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Assessments in the two shapes of provinces' workbooks, as Excel stores them. */
final class AssessmentsXlsxTest {

    private static final CriteriaSet SET = BrokenDocuments.takingAnyNumber();
    private static final String HEADINGS = row(1, "Mã", "Tên đơn vị", "Khối", "3.1", "2.1", "1");

    private static Loaded<Assessments> read(String rows) {
        return AssessmentsXlsx.read(new BookBuilder().sheet("Sheet1", rows).source(), SET);
    }

    private static Observation only(String cell) {
        return read(HEADINGS + row(2, "A", "Sở A", "sở", cell))
                .orThrow()
                .assessment("A")
                .entries("3.1")
                .get(0)
                .observation();
    }

    private static List<String> problems(Loaded<Assessments> loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    private static String refusal(String cell) {
        List<String> problems = problems(read(HEADINGS + row(2, "A", "Sở A", "sở", cell)));
        assertThat(problems).hasSize(1);
        return problems.get(0);
    }

    @Test
    void numbersAreWhatExcelShowsAndTextsAreReadAsInCsv() {
        assertThat(only("<c><v>0.88419999999999999</v></c>")).isEqualTo(quantity("0.8842"));
        assertThat(only("<c s=\"1\"><v>0.88419999999999999</v></c>")).isEqualTo(quantity("0.8842"));
        assertThat(only("<c s=\"2\"><v>1</v></c>")).isEqualTo(quantity("1"));
        assertThat(only("<c s=\"5\"><v>1.204</v></c>")).isEqualTo(quantity("1.204"));
        assertThat(only("<c><v>1.5E-3</v></c>")).isEqualTo(quantity("0.0015"));
        assertThat(only(" 88,42 % ")).isEqualTo(quantity("0.8842"));
        assertThat(only("47/52")).isEqualTo(ratio(47, 52));
    }

    @Test
    void aFormulaCountsWithItsStoredValueAndIsKnown() {
        Loaded<Assessments> loaded =
                read(HEADINGS + row(2, "A", "Sở A", "sở", "<c s=\"1\"><f>B7/B8</f><v>0.5</v></c>"));
        assertThat(loaded.orThrow().assessment("A").entries("3.1"))
                .containsExactly(Entry.of(Round.FINAL, quantity("0.5")).with(new Origin.Formula("B7/B8")));
        assertThat(refusal("<c><f>B7/B8</f></c>"))
                .isEqualTo(
                        "a.xlsx:2:4 Sheet1!D2: The formula (B7/B8) has no stored value. Maybe open the file in Excel or"
                                + " LibreOffice and save it again.");
    }

    @Test
    void errorsDatesAndAmbiguousTextsAreRefusedWithTheirCell() {
        assertThat(refusal("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>"))
                .isEqualTo("a.xlsx:2:4 Sheet1!D2: The cell has the Excel error (#DIV/0!). Maybe correct the formula, or"
                        + " write missing: and the reason.");
        for (String style : List.of("3", "4")) {
            assertThat(refusal("<c s=\"" + style + "\"><v>45354</v></c>"))
                    .isEqualTo(
                            "a.xlsx:2:4 Sheet1!D2: The cell is a date (45354), not an observation. Maybe Excel made a"
                                    + " date of a ratio such as 3/4: format the cell as text and type it again.");
        }
        assertThat(refusal("1.204"))
                .isEqualTo(
                        "a.xlsx:2:4 Sheet1!D2: The number (1.204) may be 1204 or 1.2040. Maybe write 1204 or 1.2040, or"
                                + " state the decimal mark.");
        assertThat(refusal("<c><v>1E300</v></c>"))
                .isEqualTo(
                        "a.xlsx:2:4 Sheet1!D2: The number (1E300) has more than 38 digits before or after the point.");
        assertThat(refusal("<c><v>x</v></c>")).isEqualTo("a.xlsx:2:4 Sheet1!D2: (x) is not a number.");
        assertThat(refusal("a_x0000_b")).isEqualTo("a.xlsx:2:4 Sheet1!D2: The character U+0000 is not allowed.");
    }

    @Test
    void sharedAndRichTextsAreRead() {
        String shared =
                "<sst><si><t>A</t></si><si><r><t>Sở </t></r><r><rPr/><t>A</t></r><rPh><t>x</t></rPh></si></sst>";
        BookBuilder book = new BookBuilder()
                .part("xl/sharedStrings.xml", shared)
                .sheet(
                        "Sheet1",
                        HEADINGS + row(2, "<c t=\"s\"><v>0</v></c>", "<c t=\"s\"><v>1</v></c>", "sở", "", "", "no"));
        Assessment read =
                AssessmentsXlsx.read(book.source(), SET).orThrow().all().get(0);
        assertThat(read.unit()).isEqualTo(Unit.of("A", "Sở A").in("sở"));
        assertThat(read.entries("1")).containsExactly(Entry.of(Round.FINAL, chosen("no")));
    }

    @Test
    void headingsMayBeMergedOverTwoRowsBelowATitleAndDecomposed() {
        String rows = row(1, "", "Tổng hợp")
                + row(
                        3,
                        "",
                        Normalizer.normalize("MÃ", Normalizer.Form.NFD),
                        "Tên đơn vị ",
                        "KHỐI",
                        "Lĩnh vực",
                        "",
                        "Vòng")
                + row(4, "", "", "", "", "3.1", " 1 ")
                + "<row r=\"5\" hidden=\"1\"><c r=\"B5\" t=\"inlineStr\"><is><t>A</t></is></c><c r=\"C5\" t=\"str\"><v>Sở A</v></c>"
                + "<c r=\"E5\"><v>3</v></c><c r=\"G5\" t=\"inlineStr\"><is><t>survey</t></is></c></row>"
                + row(6, "", " ");
        Assessments read = read(rows).orThrow();
        assertThat(read.assessment("A").entries("3.1")).containsExactly(Entry.of(Round.SURVEY, quantity(3)));
    }

    @Test
    void cellsWithoutAHeadingAndUnknownHeadingsAreReported() {
        Loaded<Assessments> loaded = read(row(1, "Mã", "Tên đơn vị", "Khối", "", "9.9")
                + row(2, "A", "Sở A", "", "lost", "1")
                + row(3, "B", "Sở B", ""));
        assertThat(problems(loaded))
                .containsExactly(
                        "a.xlsx:1:5 Sheet1!E1: There is no column (9.9). Maybe one of: unit, name, block, participation,"
                                + " round, 1, 2.1, 2.2, 2.3, 2.4, 2.5, 3.1, 4, 5.",
                        "a.xlsx:2:4 Sheet1!D2: The cell stands under no heading.");
        assertThat(loaded.usable().orElseThrow().all()).hasSize(1);
        assertThat(problems(read(row(1, "Mã", "Tên đơn vị") + row(2, "A", "A"))))
                .containsExactly("a.xlsx:1: The column (block) is missing.");
    }

    @Test
    void aSheetWithoutATableIsReportedUnlessItIsAGuide() {
        BookBuilder book = new BookBuilder()
                .sheet("Hướng dẫn", row(1, "Đọc kỹ"))
                .sheet("Bìa 1", row(2, "", "Báo cáo"))
                .sheet("Trống", "");
        assertThat(problems(AssessmentsXlsx.read(book.source(), SET)))
                .containsExactly(
                        "a.xlsx: The workbook holds no table of assessments. Maybe head the columns unit, name, block and"
                                + " the codes of criteria, or No., Criterion, Maximum, Self-assessed, Verified.",
                        "a.xlsx:2:2 'Bìa 1'!B2: Note: The sheet holds no assessments and was ignored.");
    }

    private static String form(String... rows) {
        return row(1, "PHIẾU CHẤM ĐIỂM")
                + row(2, "Mã đơn vị: SNV")
                + row(3, "Tên đơn vị:", "", "Sở Nội vụ")
                + row(4, "Khối", "sở")
                + row(6, "STT", "Tiêu chí", "Điểm tối đa", "Điểm", "", "Tài liệu kiểm chứng")
                + row(7, "", "", "", "Tự chấm", "Thẩm định")
                + String.join("", rows);
    }

    private static String title(String code) {
        return SET.criterion(code)
                .title()
                .in(Locale.forLanguageTag("vi"))
                .replace("&", "&amp;")
                .replace("<", "&lt;");
    }

    @Test
    void aFormIsReadWithItsRounds() {
        String rows = form(
                row(8, "2", title("2").toUpperCase(Locale.ROOT), "", "<c><f>SUM(D9)</f><v>7</v></c>"),
                row(
                        9,
                        "<c><v>2.1</v></c>",
                        title("2.1"),
                        SET.criterion("2.1").max().toString().replace('.', ','),
                        "1204/1250",
                        "1200/1250",
                        "12/BC; 13/BC"),
                row(10, "2.3.", "", "", "issued", "", ""),
                row(11, "3.1", title("3.1"), "", "", "<c s=\"1\"><v>0.875</v></c>"),
                row(12, "", "Tổng cộng", "", "7"),
                row(13, "", "", "", "", "Người lập biểu"));
        Assessment read = read(rows).orThrow().assessment("SNV");
        assertThat(read.unit()).isEqualTo(Unit.of("SNV", "Sở Nội vụ").in("sở"));
        assertThat(read.entries("2.1"))
                .containsExactly(
                        Entry.of(Round.SELF_ASSESSED, ratio(1204, 1250)).withEvidence("12/BC", "13/BC"),
                        Entry.of(Round.VERIFIED_1, ratio(1200, 1250)));
        assertThat(read.entries("2.3")).containsExactly(Entry.of(Round.SELF_ASSESSED, checked("issued")));
        assertThat(read.entries("3.1")).hasSize(1);
    }

    @Test
    void aSubtotalDoesNotEndAForm() {
        for (String total : List.of("Tổng điểm mục 1", "TỔNG CỘNG", "Cộng", "Cộng mục I", "Total", "Tổng: 0,5")) {
            Assessment read = read(form(
                            row(8, "1", title("1"), "0.5", "yes"),
                            row(9, "", total, "", "0.5", "<c><v>0.5</v></c>"),
                            row(10, "2.1", title("2.1"), "", "1204/1250"),
                            row(11, total, "", "", "<c><f>SUM(D8)</f><v>9</v></c>"),
                            row(12, "2.3", title("2.3"), "", "issued"),
                            row(13, "", total),
                            row(15, "", "Ghi chú: số liệu đến 31/12", "", "Hà Nội, ngày 5/1"),
                            row(16, "Người lập biểu", "", "", "Giám đốc")))
                    .orThrow()
                    .assessment("SNV");
            assertThat(read.entries("1")).hasSize(1);
            assertThat(read.entries("2.1")).hasSize(1);
            assertThat(read.entries("2.3")).hasSize(1);
        }
    }

    @Test
    void aCriterionWithoutItsCodeAtTheFootOfAFormIsRefused() {
        String two = title("2.1");
        List<String> lost = List.of(
                row(9, "", two, "2", "47/52"),
                row(9, "", "Hai", "2", "yes"),
                row(9, "", two, "", "yes"),
                row(9, two, "", "2", "92%"),
                row(9, "Hai", "", "2", "92%"));
        for (String row : lost) {
            Loaded<Assessments> loaded = read(form(
                    row(8, "1", title("1"), "0.5", "yes"), row, row(11, "", "Người lập biểu", "", "", "Giám đốc")));
            assertThat(loaded.problems().stream().filter(Problem::isError))
                    .as(row)
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.line()).isEqualTo(9));
        }
        assertThat(problems(read(form(row(8, "1", title("1"), "0.5", "yes"), lost.get(0)))))
                .containsExactly("a.xlsx:9:4 Sheet1!D9: The row has a value, but no code under (No.). Maybe (2.1).");
    }

    @Test
    void whatIsPassedOverBelowAFormIsToldOnce() {
        assertThat(problems(read(form(
                        row(8, "1", title("1"), "0.5", "yes"),
                        row(9, "", "Tổng cộng", "10", "", "", "", "Khá"),
                        row(10, "", "Ghi chú", "", "Hà Nội"),
                        row(11, "Người lập biểu", "", "", "Giám đốc")))))
                .containsExactly(
                        "a.xlsx:10:2 Sheet1!B10: Note: The table ends here, as this row is no criterion: (Ghi chú). Rows ignored: 1.");
    }

    @Test
    void whatIsNoTotalIsTold() {
        assertThat(problems(read(form(
                        row(8, "", "Tổng số hồ sơ đúng hạn", "", "1204/1250"),
                        row(9, "", "Cộng tác viên", "", "5"),
                        row(10, "", "Tổng cộng", "", "5"),
                        row(11, "Ghi chú", "", "", "x"),
                        row(12, "2.1", title("2.1"), "", "1/2"),
                        row(13, "", "Tổng cộng", "", "5"),
                        row(14, "2,3", title("2.3"), "", "issued"),
                        row(15, "", "Bằng chứng khác", "", "", "", "12/BC"),
                        row(16, "", "Hà Nội")))))
                .containsExactly(
                        "a.xlsx:8:4 Sheet1!D8: The row has a value, but no code under (No.).",
                        "a.xlsx:9:4 Sheet1!D9: The row has a value, but no code under (No.).",
                        "a.xlsx:11:1 Sheet1!A11: There is no criterion (Ghi chú). Maybe one of: "
                                + String.join(", ", SET.codes()) + ".",
                        "a.xlsx:14:1 Sheet1!A14: There is no criterion (2,3). Maybe (2.3).",
                        "a.xlsx:15:2 Sheet1!B15: Note: The table ends here, as this row is no criterion: (Bằng chứng khác)."
                                + " Rows ignored: 1.");
    }

    @Test
    void aValueUnderNoHeadingOfAFormIsTold() {
        assertThat(problems(read(form(
                        row(8, "1", title("1"), "0.5", "yes", "", "", "", "no"),
                        row(9, "2", title("2"), "", "", "", "", "7"),
                        row(10, "", "Tổng", "", "7", "", "", "9")))))
                .containsExactly(
                        "a.xlsx:8:8 Sheet1!H8: The cell stands under no heading.",
                        "a.xlsx:9:7 Sheet1!G9: The cell stands under no heading.");
    }

    @Test
    void aRowWithNothingButItsFirstCellIsNoUnit() {
        String unit = row(2, "A", "Sở A", "sở", "", "", "yes");
        Loaded<Assessments> below = read(HEADINGS + unit + row(900, "Ghi chú: số liệu đến 31/12"));
        assertThat(below.orThrow().all()).hasSize(1);
        assertThat(problems(below))
                .containsExactly("a.xlsx:900:1 Sheet1!A900: Note: The table ends here, as this row names no unit: (Ghi"
                        + " chú: số liệu đến 31/12). Rows ignored: 1.");
        Loaded<Assessments> above =
                read(HEADINGS + row(2, "Ghi chú: số liệu đến 31/12") + row(3, "A", "Sở A", "sở", "", "", "yes"));
        assertThat(above.usable().orElseThrow().all()).hasSize(1);
        assertThat(problems(above))
                .singleElement()
                .asString()
                .endsWith(
                        ": The row holds nothing but (Ghi chú: số liệu đến 31/12), which is no unit without a name. Maybe it"
                                + " is a note: put it above the headings, or into a sheet called (Hướng dẫn).");
        assertThat(problems(read(HEADINGS + row(2, "A", "Sở A") + row(3, "", "Sở B", "sở") + row(4, "C", "", "sở"))))
                .containsExactly(
                        "a.xlsx:3:1 Sheet1!A3: The cell is blank.", "a.xlsx:4:2 Sheet1!B4: The cell is blank.");
    }

    @Test
    void totalsNotesAndSignaturesMayStandBelowTheUnits() {
        Loaded<Assessments> read = read(HEADINGS
                + row(2, "A", "Sở A", "sở", "", "1/2", "yes")
                + row(3, "Tổng cộng", "", "", "", "1")
                + row(4, "B", "Sở B", "sở", "", "1/2", "no")
                + row(5, "", "Tổng", "", "", "1", "2")
                + row(7, "", "", "", "", "Hà Nội, ngày 5/1")
                + row(8, "Người lập biểu", "", "", "", "Giám đốc"));
        assertThat(read.orThrow().all()).hasSize(2);
        assertThat(problems(read))
                .containsExactly("a.xlsx:7:5 Sheet1!E7: Note: The table ends here, as this row names no unit: (Hà Nội,"
                        + " ngày 5/1). Rows ignored: 2.");
    }

    @Test
    void aFormOfAnotherSetIsRefusedRowByRow() {
        String rows = form(
                row(8, "1", "Khác", "99", "yes"),
                row(9, "9.9", "Không có"),
                row(10, "2.1", "", "", "1/2"),
                row(11, "2.1", "", "", "1/2"),
                row(12, "", "Không mã", "", "5"));
        Loaded<Assessments> loaded = read(rows);
        assertThat(problems(loaded))
                .containsExactly(
                        "a.xlsx:8:2 Sheet1!B8: This is not the title of the criterion (1): ("
                                + SET.criterion("1").title().in(Locale.ENGLISH)
                                + "). Maybe the form is of another criteria set, or a code such as 1.10 became the number"
                                + " 1.1: format the column (No.) as text.",
                        "a.xlsx:8:3 Sheet1!C8: The maximum of the criterion (1) is "
                                + SET.criterion("1").max() + ".",
                        "a.xlsx:9:1 Sheet1!A9: There is no criterion (9.9). Maybe one of: "
                                + String.join(", ", SET.codes()) + ".",
                        "a.xlsx:11:1 Sheet1!A11: The criterion (2.1) occurs twice.",
                        "a.xlsx:12:4 Sheet1!D12: The row has a value, but no code under (No.).");
        assertThat(loaded.usable().orElseThrow().all()).isEmpty();
    }

    @Test
    void aFormWithoutItsUnitOrColumnsIsRefused() {
        assertThat(problems(read(row(1, "STT", "Tiêu chí", "Tự chấm") + row(2, "1", "", "yes"))))
                .containsExactly(
                        "a.xlsx:1:1 Sheet1!A1: The cell is blank.", "a.xlsx:1:1 Sheet1!A1: The cell is blank.");
        assertThat(problems(read(row(1, "STT", "Tiêu chí", "Tự chẩm") + row(2, "1", "", "yes"))))
                .containsExactly(
                        "a.xlsx: The workbook holds no table of assessments. Maybe head the columns unit, name, block and"
                                + " the codes of criteria, or No., Criterion, Maximum, Self-assessed, Verified.",
                        "a.xlsx:1:1 Sheet1!A1: Warning: The sheet has criteria, but no column (Data), (Self-assessed"
                                + " (points)) or (Verified (points)), and was ignored. Maybe (Tự chấm).");
    }

    @Test
    void aUnitThatChangesItsParticipationBySheetIsRefusedWithoutTheColumnToo() {
        Source source = new BookBuilder()
                .sheet(
                        "A",
                        row(1, "Mã", "Tên đơn vị", "Khối", "Tham gia", "Vòng")
                                + row(2, "A", "Sở A", "sở", "excluded", "final"))
                .sheet(
                        "B",
                        row(1, "Mã", "Tên đơn vị", "Khối", "Vòng", "2.1")
                                + row(2, "A", "Sở A", "sở", "verified-1", "1/2"))
                .source();
        assertThat(problems(AssessmentsXlsx.read(source, SET)))
                .containsExactly(
                        "a.xlsx:2:1 B!A2: Without a column (participation) it is (ranked), but (excluded) in an"
                                + " earlier line of the unit.");
    }

    @Test
    void aUnitInTwoSheetsIsRefused() {
        BookBuilder book = new BookBuilder()
                .sheet("A", form(row(8, "1", "", "", "yes")))
                .sheet("B", form(row(8, "1", "", "", "no")));
        assertThat(problems(AssessmentsXlsx.read(book.source(), SET)))
                .containsExactly(
                        "a.xlsx:2:1 B!A2: The unit (SNV) has a line of the round (self-assessed) already: sheet"
                                + " \"A\", cell A2.");
    }

    private static Assessments campaign() {
        Unit second = new Unit("B", "=Sở [B]/\\*?:", "sở", Participation.SCORED_ONLY);
        return Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("1.10", "Sở Nội vụ rất dài, dài hơn ba mươi mốt ký tự"))
                        .with(
                                "1",
                                Entry.of(Round.SELF_ASSESSED, chosen("yes"))
                                        .withEvidence("12/BC", "a;b")
                                        .withNote("đã\r\ngửi"))
                        .with("1", Entry.of(Round.VERIFIED_1, chosen("no")))
                        .with("2.2", counts("late", 3))
                        .with("2.5", stated("4").on(ratio(47, 52))),
                Assessment.of(SET, second).with("3.1", quantity("0.12345678901234567890")),
                Assessment.of(SET, Unit.of("C", "Sở Nội vụ rất dài, dài hơn ba mươi mốt KÝ TỰ")));
    }

    @ParameterizedTest
    @EnumSource(SheetShape.class)
    void whatIsWrittenIsReadBack(SheetShape shape, @TempDir Path folder) {
        Path file = folder.resolve("a.xlsx");
        AssessmentsXlsx.write(campaign(), shape, file);
        assertThat(AssessmentsXlsx.read(file, SET).orThrow()).isEqualTo(campaign());
        assertThat(file).hasBinaryContent(bytesOf(shape, folder));
        assertThatThrownBy(() -> AssessmentsXlsx.write(campaign(), shape, folder))
                .isInstanceOf(UncheckedIOException.class);
    }

    private static byte[] bytesOf(SheetShape shape, Path folder) {
        Path again = folder.resolve("b.xlsx");
        AssessmentsXlsx.write(campaign(), shape, again);
        try {
            return java.nio.file.Files.readAllBytes(again);
        } catch (java.io.IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @ParameterizedTest
    @EnumSource(SheetShape.class)
    void aTemplateIsReadBackAsNothingObservedYet(SheetShape shape, @TempDir Path folder) {
        List<Unit> units = campaign().all().stream().map(Assessment::unit).toList();
        Assessments blank = Assessments.of(
                SET, units.stream().map(unit -> Assessment.of(SET, unit)).toList());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.forLanguageTag("vi"))) {
            Path file = folder.resolve(locale + ".xlsx");
            TemplateXlsx template = TemplateXlsx.of(SET, units).with(shape).in(locale);
            template.write(file);
            assertThat(AssessmentsXlsx.read(file, SET).orThrow()).isEqualTo(blank);
            assertThat(template).hasToString("template of " + blank + ", " + shape);
        }
    }

    @Test
    void whatAWorkbookCannotHoldIsNotWritten(@TempDir Path folder) {
        Path file = folder.resolve("a.xlsx");
        Assessments twice = Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("A", "A"))
                        .with("1", Entry.of(Round.SELF_ASSESSED, chosen("yes")))
                        .with("1", Entry.of(Round.FINAL, chosen("yes")).withNote("x")));
        assertThatThrownBy(() -> AssessmentsXlsx.write(twice, SheetShape.SHEET_PER_UNIT, file))
                .hasMessage("A form has room for the evidence and note of one round, but (A) has more for (1).\n"
                        + "Maybe write a row per unit.");
        Assessments none = Assessments.of(SET);
        assertThatThrownBy(() -> AssessmentsXlsx.write(none, SheetShape.SHEET_PER_UNIT, file))
                .hasMessage("There is no unit to write a form of.\nMaybe write a row per unit.");
        Assessments longNote = Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("A", "A"))
                        .with("1", Entry.of(Round.FINAL, chosen("yes")).withNote("x".repeat(32_768))));
        assertThatThrownBy(() -> AssessmentsXlsx.write(longNote, file))
                .hasMessage("A cell of Excel holds at most 32767 characters, not 32768 as (" + "x".repeat(60) + "…).");
        assertThat(file).doesNotExist();
    }
}
