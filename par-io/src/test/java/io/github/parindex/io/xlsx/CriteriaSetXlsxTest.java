package io.github.parindex.io.xlsx;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.criteria.Criterion.survey;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Criteria sets as officials keep them in Excel. */
final class CriteriaSetXlsxTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static final String[] HEADINGS = {"STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm"};

    private static String row(int number, String... cells) {
        return BookBuilder.row(
                number,
                Stream.of(cells)
                        .map(cell -> cell.startsWith("<c")
                                ? cell
                                : cell.replace("&", "&amp;")
                                        .replace("<", "&lt;")
                                        .replace(">", "&gt;"))
                        .toArray(String[]::new));
    }

    /** A sheet with these rows, the first in row 1. */
    private static byte[] book(String[]... rows) {
        String all = IntStream.range(0, rows.length)
                .mapToObj(i -> row(i + 1, rows[i]))
                .reduce("", String::concat);
        return new BookBuilder().sheet("Tiêu chí 2026", all).bytes();
    }

    private static Loaded<CriteriaSet> read(byte[] book) {
        return CriteriaSetXlsx.read(Source.of("bo-tieu-chi.xlsx", book));
    }

    private static List<String> problems(String[]... rows) {
        return read(book(rows)).problems().stream()
                .map(each -> each.place() + " " + each.in(VIETNAMESE))
                .toList();
    }

    private static String[] cells(String... cells) {
        return cells;
    }

    @Test
    void aDecisionIsReadAsItIsPrinted() {
        CriteriaSet set = read(book(
                        cells("ỦY BAN NHÂN DÂN TỈNH"),
                        cells("Mã bộ tiêu chí: CCHC-SO-2026", "", "Năm đánh giá", "<c><v>2026</v></c>"),
                        cells("Căn cứ:", "12/QĐ-UBND, 05/01/2026"),
                        cells("STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm", "Cách tính điểm", "Loại"),
                        cells("", "", "Điểm tối đa"),
                        cells("(1)", "(2)", "(3)", "(4)", "(5)"),
                        cells("I", "CHỈ ĐẠO ĐIỀU HÀNH", "<c><v>3.5</v></c>"),
                        cells("1.", "Kế hoạch", "<c><v>0.5</v></c>", "có/không"),
                        cells("2.", "Thực hiện kế hoạch", "2 điểm", "≥ 100% → 2"),
                        cells("", "", "", "≥ 85% → 1; còn lại 0"),
                        cells("3.", "Báo cáo", "1", "tỷ lệ × điểm tối đa, đủ từ 80%"),
                        cells("", "Cộng I", "3,5"),
                        cells("II. KHẢO SÁT")
                        // The row of the group is merged, so that its kind is not said there.
                        ,
                        cells("1", "Người dân", "4", "hội đồng chấm"),
                        cells("III", "Điểm cộng", "(2)", "", "thưởng"),
                        cells("1", "Sáng kiến", "2", "mỗi sáng kiến 0,5, tối đa 2"),
                        cells("", "TỔNG ĐIỂM", "7,5"),
                        cells("Ghi chú: điểm do Sở Nội vụ tính"),
                        cells("", "", "", "Người lập biểu"),
                        cells("", "", "", "Nguyễn Văn A")))
                .orThrow();
        assertThat(set)
                .isEqualTo(CriteriaSet.of(
                                "CCHC-SO-2026",
                                group(
                                                "I",
                                                "CHỈ ĐẠO ĐIỀU HÀNH",
                                                leaf(
                                                        "I.1",
                                                        "Kế hoạch",
                                                        options(option("có", "0.5"), option("không", "0"))),
                                                leaf(
                                                        "I.2",
                                                        "Thực hiện kế hoạch",
                                                        bands(
                                                                atLeast("100%", "2"),
                                                                atLeast("85%", "1"),
                                                                otherwise("0"))),
                                                leaf(
                                                        "I.3",
                                                        "Báo cáo",
                                                        proportion("1").withFullFrom("80%")))
                                        .withMax("3.5"),
                                group("II", "KHẢO SÁT", leaf("II.1", "Người dân", statedUpTo("4"))),
                                bonus(
                                        "III",
                                        "Điểm cộng",
                                        leaf("III.1", "Sáng kiến", perCase("2", kind("sáng kiến", "0.5")))))
                        .with(Edition.of(Title.of("ỦY BAN NHÂN DÂN TỈNH"))
                                .withPeriod("2026")
                                .with(LegalSource.of("12/QĐ-UBND, 05/01/2026", ""))));
    }

    @Test
    void aMisspeltLabelIsRefusedAndWhatIsNoneIsTold() {
        List<String> told = problems(
                cells("ỦY BAN NHÂN DÂN TỈNH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
                cells("Số: 12/QĐ-UBND", "Hà Nội, ngày 5 tháng 1 năm 2026"),
                cells("Chưa có số liêu", "0 điểm"),
                cells("Không áp dung: điểm tối đa"),
                cells("Điểm tối đa của bộ", "100"),
                HEADINGS,
                cells("1", "Một", "1", "tỷ lệ × 1"));
        assertThat(told)
                .containsExactly(
                        "'Tiêu chí 2026'!A3 \"Chưa có số liêu\" không phải thông tin chung của bộ tiêu chí nên không được đọc."
                                + " Có lẽ là \"Chưa có số liệu\".",
                        "'Tiêu chí 2026'!A4 \"Không áp dung\" không phải thông tin chung của bộ tiêu chí nên không được đọc."
                                + " Có lẽ là \"Không áp dụng\".",
                        "'Tiêu chí 2026'!A5 \"Điểm tối đa của bộ\" không phải thông tin chung của bộ tiêu chí nên không được đọc.");
        assertThat(read(book(cells("Điểm tối đa của bộ", "100"), HEADINGS, cells("1", "Một", "1", "tỷ lệ × 1")))
                        .usable())
                .isPresent();
    }

    @Test
    void aFirstCriterionThatLooksLikeTheNumbersOfColumnsIsRead() {
        for (String title : List.of("A", "2", "(3)", "(2)")) {
            CriteriaSet set = CriteriaSet.of(
                    "S", group("1", title, leaf("1.1", "Một", proportion("4"))).withMax("4"));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            CriteriaSetXlsx.write(set, out);
            assertThat(CriteriaSetXlsx.read(Source.of("S.xlsx", out.toByteArray()))
                            .orThrow())
                    .as(title)
                    .isEqualTo(set);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(1) | (2) | (3) | (4)",
                "(1) | (2) | (3)=(1)+(2) | (4)",
                "(1) | (2) | (3 = 1+2) | (5)",
                "1 | 2 | 3 | 4=1+2",
                "1. | 2. | 3. | 4.",
                "A | B | 1 | 2",
                "A | B | C | D",
                "(a) | (b) | (1) | (2)",
                " | (1) | (2) | (3)",
                "1 | 2 | 3 | ",
                "(1) | (2) | (3) | "
            })
    void theNumbersOfColumnsAreNoCriterion(String numbers) {
        String[] row = Stream.of(numbers.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        assertThat(read(book(HEADINGS, row, cells("1", "Một", "1", "tỷ lệ × 1")))
                        .orThrow()
                        .codes())
                .containsExactly("1");
    }

    @Test
    void aSheetWithoutATableAndHiddenRowsAreTold() {
        byte[] book = new BookBuilder()
                .sheet(
                        "Bộ",
                        row(1, HEADINGS) + row(2, "1", "Một", "1", "tỷ lệ × 1").replace("<row ", "<row hidden=\"1\" "))
                .sheet("Tiếp", row(1, "2", "Hai", "1", "tỷ lệ × 1"))
                .bytes();
        Loaded<CriteriaSet> loaded = read(book);
        assertThat(loaded.orThrow().codes()).containsExactly("1");
        assertThat(loaded.problems())
                .extracting(problem -> problem.severity() + " " + problem.place() + " " + problem.code())
                .containsExactly("NOTICE Tiếp!A1 xlsx.sheetIgnored", "WARNING Bộ!A2 xlsx.hidden");
    }

    @Test
    void whatConcernsTheWholeSetStandsOnAnotherSheet() {
        byte[] book = new BookBuilder()
                .sheet("Hướng dẫn", row(1, HEADINGS) + row(2, "1", "Không đọc", "1", "chỉ theo dõi"))
                .sheet("Bộ", row(1, HEADINGS) + row(2, "1", "Một", "1", "tỷ lệ × 1"))
                .sheet(
                        "Thông tin chung",
                        row(1, "Tên bộ tiêu chí (vi)", "Bộ của sở")
                                + row(2, "Tên bộ tiêu chí (en)", "Of departments")
                                + row(3, "Chưa có số liệu", "0 điểm")
                                + row(4, "Không áp dụng", "quy đổi phần thẩm định")
                                + row(5, "Làm tròn chỉ số công bố", "3 chữ số thập phân")
                                + row(6, "Phiên bản: 2")
                                + row(7, "Người lập: Nguyễn Văn A"))
                .bytes();
        CriteriaSet set = read(book).orThrow();
        assertThat(set.id()).isEqualTo("bo-tieu-chi");
        assertThat(set.edition())
                .isEqualTo(Edition.of(Title.of("Bộ của sở", "Of departments")).withVersion("2"));
        assertThat(set.policy().missing()).isEqualTo(Policy.WhenMissing.ZERO);
        assertThat(set.policy().notApplicable()).isEqualTo(Policy.WhenNotApplicable.RESCALE_BLOCK);
        assertThat(set.policy().published().places()).isEqualTo(3);
    }

    @Test
    void everythingThatIsNotUnderstoodIsReportedAtOnceWithItsCell() {
        assertThat(problems(
                        HEADINGS,
                        cells("1", "Chỉ đạo", "5"),
                        cells("1.1", "Kế hoạch", "1", "có / khôn"),
                        cells("1.2", "Thực hiện", "2", "≥ 100% → 2; ≥ 85% → môt; còn lại 0"),
                        cells("1.2", "Báo cáo", "1,5", "tỷ lệ × 1"),
                        cells("1.3", "Sáng kiến", "hai", "mỗi sáng kiến 0,5"),
                        cells("1.4", "", "1", "tỷ lệ × 1"),
                        cells("1.5", "Không có cách", "1")))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo("'Tiêu chí 2026'!D3 Từ ký tự 1, \"có / khôn\": không nhận ra cách tính điểm"
                                        + " này. Có lẽ là \"có / không\"."),
                        second -> assertThat(second)
                                .isEqualTo("'Tiêu chí 2026'!D4 Từ ký tự 21, \"môt\": ở đây cần số điểm."
                                        + " Ô này được hiểu là điểm theo ngưỡng."),
                        third -> assertThat(third)
                                .startsWith("'Tiêu chí 2026'!A5 Mã 1.2 đã dùng ở trang \"Tiêu chí 2026\", ô A4."),
                        fourth -> assertThat(fourth).startsWith("'Tiêu chí 2026'!C5 "),
                        fifth -> assertThat(fifth).isEqualTo("'Tiêu chí 2026'!C6 \"hai\" không phải số điểm."),
                        sixth -> assertThat(sixth)
                                .isEqualTo("'Tiêu chí 2026'!D6 Từ ký tự 1, \"mỗi sáng kiến 0,5\": chưa ghi tối đa bao"
                                        + " nhiêu điểm. Ô này được hiểu là điểm theo số lần."),
                        seventh -> assertThat(seventh).isEqualTo("'Tiêu chí 2026'!B7 Tiêu chí 1.4 chưa có tên."),
                        eighth -> assertThat(eighth)
                                .startsWith(
                                        "'Tiêu chí 2026'!D8 Chưa ghi cách tính điểm của tiêu chí 1.5. Có lẽ viết như"));
    }

    @Test
    void sumsMustBeRight() {
        assertThat(problems(
                        HEADINGS,
                        cells("1", "Chỉ đạo", "4"),
                        cells("1.1", "Kế hoạch", "1", "tỷ lệ × 1"),
                        cells("1.2", "Báo cáo", "2", "tỷ lệ × 2")))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("'Tiêu chí 2026'!C2 "));
        assertThat(problems(
                        HEADINGS,
                        cells("1", "Chỉ đạo", "(4)"),
                        cells("1.1", "Kế hoạch", "1", "tỷ lệ × 1"),
                        cells("1.2", "Báo cáo", "2", "tỷ lệ × 2")))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("'Tiêu chí 2026'!C2 "));
        assertThat(problems(HEADINGS, cells("1", "Chỉ đạo", "1", "tỷ lệ × 1"), cells("", "Tổng cộng", "100")))
                .containsExactly("'Tiêu chí 2026'!C3 Tổng \"100\" không phải tổng của các dòng bên trên;"
                        + " tất cả các tiêu chí cộng lại là 1 điểm.");
    }

    @Test
    void aRowWithoutACodeIsLostNowhereButBelowTheLastTotal() {
        assertThat(problems(
                        HEADINGS,
                        cells("1", "Chỉ đạo", "(1)"),
                        cells("1.1", "Kế hoạch", "1", "tỷ lệ × 1"),
                        cells("", "Cộng 1", "1"),
                        cells("", "Quên mã", "1", "tỷ lệ × 1"),
                        cells("2", "Báo cáo", "2", "tỷ lệ × 2", "ghi thêm"),
                        cells("", "Tổng điểm", "3"),
                        cells("", "", "9", "Người ký")))
                .containsExactly(
                        "'Tiêu chí 2026'!C5 Dòng này có giá trị nhưng cột STT để trống.",
                        "'Tiêu chí 2026'!E6 Ô không đứng dưới tiêu đề nào.",
                        "'Tiêu chí 2026'!C8 Bảng kết thúc ở đây vì dòng này không phải là tiêu chí: 9."
                                + " Số dòng bỏ qua: 1.");
    }

    @Test
    void aMaximumThatIsComputedCounts() {
        assertThat(problems(
                        HEADINGS,
                        cells("1", "Chỉ đạo", "<c><f>SUM(C3:C4)</f><v>3</v></c>"),
                        cells("1.1", "Kế hoạch", "1", "tỷ lệ × 1"),
                        cells("1.2", "Báo cáo", "<c><f>1+1</f><v>2</v></c>", "tỷ lệ × 3")))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("'Tiêu chí 2026'!C4 "));
    }

    @Test
    void aSheetThatIsNoCriteriaSetIsSaidToBeNone() {
        assertThat(problems(cells("a", "b"), cells("1", "2")))
                .containsExactly(" Sổ tính không có bảng bộ tiêu chí nào."
                        + " Dòng tiêu đề cần có các cột STT, Tiêu chí, Điểm tối đa và Cách tính điểm.");
        assertThat(problems(cells("STT", "Tiêu chí", "Điểm tối đa", "Tự chấm"), cells("1", "Một", "1")))
                .containsExactly("'Tiêu chí 2026'!A1 Bảng không có cột \"Cách tính điểm\"."
                        + " Có lẽ cột đó có tên khác: hãy đặt tên cột là \"Cách tính điểm\".");
        assertThat(problems(cells("STT", "Tiêu chí", "Điểm tối đa", "Cách tính điểm", "Khôi áp dụng")))
                .contains("'Tiêu chí 2026'!E1 Bộ tiêu chí không có cột \"Khôi áp dụng\". Có lẽ là \"Khối áp dụng\".");
    }

    @Test
    void twoTablesAreNotOneSet() {
        byte[] book = new BookBuilder()
                .sheet("Sở", row(1, HEADINGS) + row(2, "1", "Một", "1", "tỷ lệ × 1"))
                .sheet("Xã", row(1, HEADINGS) + row(2, "1", "Một", "1", "tỷ lệ × 1"))
                .bytes();
        assertThat(read(book).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo("Xã!A1"));
        assertThat(read(book).usable()).isEmpty();
    }

    @Test
    void aCodeBeginsAgainOnlyUnderARomanNumeralOrALetter() {
        CriteriaSet set = read(book(
                        HEADINGS,
                        cells("A", "Phần một"),
                        cells("1", "Một"),
                        cells("1.1", "Một một", "1", "tỷ lệ × 1"),
                        cells("1.2", "Một hai", "1", "tỷ lệ × 1"),
                        cells("B", "Phần hai", "", "", ""),
                        cells("1", "Một nữa", "1", "tỷ lệ × 1"),
                        cells("2", "Hai nữa", "1", "tỷ lệ × 1")))
                .orThrow();
        assertThat(set.codes()).containsExactly("A", "A.1", "A.1.1", "A.1.2", "B", "B.1", "B.2");
        assertThat(problems(
                        HEADINGS,
                        cells("1", "Một"),
                        cells("1.1", "Một một", "1", "tỷ lệ × 1"),
                        cells("2", "Hai"),
                        cells("1.1", "Một một", "1", "tỷ lệ × 1")))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("'Tiêu chí 2026'!A5 Mã 1.1 đã dùng"));
    }

    @Test
    void surveysAndSourcesHaveTheirColumns() {
        CriteriaSet set = read(book(
                        cells(
                                "STT",
                                "Tiêu chí",
                                "Điểm tối đa",
                                "Cách tính điểm",
                                "Loại",
                                "Khối áp dụng",
                                "Căn cứ",
                                "Điều khoản"),
                        cells("1", "Khảo sát", "4", "", "điều tra"),
                        cells("1.1", "Người dân", "4", "hội đồng chấm", "", "sở; huyện", "12/QĐ-UBND", "Điều 3")))
                .orThrow();
        assertThat(set.criteria())
                .containsExactly(survey(
                                "1",
                                "Khảo sát",
                                Leaf.of("1.1", Title.of("Người dân"), statedUpTo("4"))
                                        .onlyFor("sở", "huyện")
                                        .with(LegalSource.of("12/QĐ-UBND", "Điều 3")))
                        .withMax("4"));
    }

    @Test
    void aWorkbookToBeginWithIsASoundSet(@TempDir Path folder) {
        for (Locale language : List.of(VIETNAMESE, Locale.ENGLISH)) {
            Path file = folder.resolve("mau.xlsx");
            CriteriaSetXlsx.template(language, file);
            CriteriaSet set = CriteriaSetXlsx.read(file).orThrow();
            assertThat(set.leaves().stream().map(leaf -> leaf.rule().getClass()).distinct())
                    .hasSize(12);
        }
    }

    @Test
    void limitsAreKept() {
        byte[] book = book(HEADINGS, cells("1", "Một", "1", "tỷ lệ × 1"), cells("2", "Hai", "1", "tỷ lệ × 1"));
        ReadLimits few = ReadLimits.withDefaults().withRows(2);
        assertThat(CriteriaSetXlsx.read(Source.of("a.xlsx", book), few).problems())
                .extracting(Problem::message)
                .containsExactly(few.tooManyRows());
        String deep = IntStream.rangeClosed(1, 200)
                .mapToObj(i -> row(i + 1, "1" + ".1".repeat(i), "x", "", i == 200 ? "tỷ lệ × 1" : ""))
                .reduce(row(1, HEADINGS), String::concat);
        assertThat(read(new BookBuilder().sheet("S", deep).bytes()).problems()).isNotEmpty();
    }
}
