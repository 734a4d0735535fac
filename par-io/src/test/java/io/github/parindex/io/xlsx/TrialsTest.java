package io.github.parindex.io.xlsx;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.given;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.io.xlsx.BookBuilder.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Origin;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Roster;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.shape.Reasons;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** What officials filled into workbooks, and what they are told. */
final class TrialsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final CriteriaSet SET = CriteriaSetJson.read(BrokenDocuments.resource("trial-cells/set.json"))
            .orThrow();
    private static final String HEADINGS = row(4, "STT", "Tiêu chí", "Điểm tối đa", "Tự chấm", "Thẩm định");

    @TempDir
    private Path folder;

    private static String form(String code, String... rows) {
        return row(1, "Mã đơn vị", code)
                + row(2, "Tên đơn vị", "Sở Tài chính")
                + row(3, "Khối", "sở")
                + HEADINGS
                + String.join("", rows);
    }

    private static List<String> told(BookBuilder book) {
        return told(AssessmentsXlsx.read(book.source(), SET));
    }

    private static List<String> told(Loaded<Assessments> read) {
        return read.problems().stream()
                .map(problem -> problem.toText(VIETNAMESE))
                .toList();
    }

    private static Loaded<Assessments> read(String rows) {
        return AssessmentsXlsx.read(new BookBuilder().sheet("STC", rows).source(), SET);
    }

    private static List<Observation> observed(Loaded<Assessments> read, String code) {
        return read.orThrow().all().get(0).entries(code).stream()
                .map(Entry::observation)
                .toList();
    }

    @Test
    void aCellIsNamedByItsSheetAndItsLetter() {
        assertThat(told(new BookBuilder()
                        .sheet("Sở Tài chính", form("STC", row(5, "2.3", "Niêm yết", "2", "", "Đầy")))))
                .containsExactly("a.xlsx: Trang \"Sở Tài chính\", ô E5: Tiêu chí 2.3: không có mức \"Đầy\". Chọn một"
                        + " trong: đầy đủ, một phần, không.");
    }

    @Test
    void aSurveyIsNotSelfAssessed() {
        assertThat(told(new BookBuilder().sheet("STC", form("STC", row(5, "8.1", "Hài lòng", "10", "90%")))))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô D5: Tiêu chí 8.1 lấy điểm từ điều tra xã hội học, đơn vị không tự"
                                + " chấm. Ghi vòng khảo sát hoặc chính thức; trong biểu mỗi đơn vị một trang thì ghi ở cột Thẩm định.");
    }

    @Test
    void aBlankCodeIsMissedBesideItsLabel() {
        assertThat(told(new BookBuilder().sheet("STC", form("", row(5, "1.2", "Hoàn thành kế hoạch", "2", "47/52")))))
                .containsExactly("a.xlsx: Trang \"STC\", ô B1: Thiếu mã đơn vị.");
    }

    @Test
    void aCopiedSheetNamesTheFirst() {
        String rows = form("STC", row(5, "1.2", "Hoàn thành kế hoạch", "2", "47/52"));
        assertThat(told(new BookBuilder().sheet("Sở Tài chính", rows).sheet("Sở Tài chính (2)", rows)))
                .containsExactly("a.xlsx: Trang \"Sở Tài chính (2)\", ô B1: Đơn vị STC đã có số liệu (vòng tự chấm) ở"
                        + " trang \"Sở Tài chính\", ô B1.");
    }

    @Test
    void anyOtherSheetIsIgnoredWithANotice() {
        Loaded<Assessments> read = AssessmentsXlsx.read(
                new BookBuilder()
                        .sheet("STC", form("STC", row(5, "1.2", "Hoàn thành kế hoạch", "2", "47/52")))
                        .sheet("Tổng hợp", row(2, "Tổng hợp kết quả") + row(3, "STT", "Đơn vị", "Điểm"))
                        .source(),
                SET);
        assertThat(read.orThrow().all()).hasSize(1);
        assertThat(told(read))
                .containsExactly(
                        "a.xlsx: Trang \"Tổng hợp\", ô A2: Lưu ý: Trang này không phải biểu chấm điểm, đã bỏ qua.");
    }

    @Test
    void theWordsOfATemplateAreVietnamese() throws java.io.IOException {
        Path file = folder.resolve("bieu.xlsx");
        TemplateXlsx.of(SET, List.of(Unit.of("STC", "Sở Tài chính").in("sở")))
                .in(VIETNAMESE)
                .write(file);
        List<String> rows = ScoreboardXlsxTest.lines(file, 1);
        assertThat(rows.get(3)).startsWith("Mã|Tên đơn vị|Khối|Tham gia|Vòng|1.1|1.1 Tài liệu kiểm chứng|");
        assertThat(rows.get(4)).startsWith("STC|Sở Tài chính|sở|xếp hạng|chính thức");
        assertThat(ScoreboardXlsxTest.lines(file, 2).get(0)).isEqualTo("Danh mục");
        assertThat(ScoreboardXlsxTest.lines(file, 2).get(1)).contains("Tiêu chí 2.3", "Vòng");
    }

    @Test
    void roundsAndParticipationSurviveInEveryLanguage() {
        Assessments written = Assessments.of(
                SET,
                Assessment.of(SET, Unit.of("STC", "Sở Tài chính").in("sở").with(Participation.SCORED_ONLY))
                        .with("1.2", Entry.of(Round.SELF_ASSESSED, Observation.quantity("1")))
                        .with("1.2", Entry.of(Round.VERIFIED_2, Observation.quantity("0.9"))));
        Path file = folder.resolve("a.xlsx");
        AssessmentsXlsx.write(written, file);
        assertThat(AssessmentsXlsx.read(file, SET).orThrow()).isEqualTo(written);
    }

    @Test
    void whereAValueCameFromIsKnown() {
        String rows = form(
                "STC",
                row(5, "1.2", "Hoàn thành kế hoạch", "2", "", "<c><f>B7/B8</f><v>0.5</v></c>"),
                row(6, "2.1", "Đúng hạn", "4", "", "0,9"));
        Assessment read = AssessmentsXlsx.read(
                        new BookBuilder().sheet("STC", rows).source(), SET)
                .orThrow()
                .all()
                .get(0);
        assertThat(read.entries("1.2")).extracting(Entry::origin).containsExactly(new Origin.Formula("B7/B8"));
        assertThat(read.entries("1.2")).extracting(Entry::note).containsExactly("");
        assertThat(read.entries("2.1")).extracting(Entry::origin).containsExactly(new Origin.Typed());
    }

    @Test
    void pointsTypedInTheOldFormArePointsAndSaidToBe() {
        Loaded<Assessments> read = read(form(
                "STC",
                row(5, "1.1", "Kế hoạch năm", "2", "1", "<c><v>1.5</v></c>"),
                row(6, "1.2", "Hoàn thành kế hoạch", "2", "1"),
                row(7, "2.1", "Đúng hạn", "4", "3", "<c><v>2.5</v></c>"),
                row(8, "2.2", "Điểm do hội đồng chấm", "3", "2,5", "2")));
        assertThat(observed(read, "1.1")).containsExactly(given("1"), given("1.5"));
        assertThat(observed(read, "1.2")).containsExactly(given("1"));
        assertThat(observed(read, "2.1")).containsExactly(given("3"), given("2.5"));
        assertThat(observed(read, "2.2")).containsExactly(stated("2.5"), stated("2"));
        assertThat(told(read))
                .singleElement()
                .asString()
                .startsWith("a.xlsx: Trang \"STC\", ô D6: Cảnh báo: ")
                .endsWith("số được hiểu là điểm, không phải số liệu, ví dụ 1. Nếu là số liệu thì ghi dạng 47/52, 88,42%"
                        + " hoặc \"số liệu: 3\", hoặc ghi vào cột Số liệu kê khai.");
        Scoreboard board = Scorer.score(read.orThrow());
        assertThat(board.cards().get(0).score("1.2").points()).isEqualTo(Points.parse("1"));
        assertThat(Reasons.of((LeafScore) board.cards().get(0).score("1.2")).in(VIETNAMESE))
                .isEqualTo("Người thẩm định cho 1 điểm.");
    }

    @Test
    void whereAHeadingAsksForPointsNothingIsDoubtful() {
        String rows = row(1, "Đơn vị: Sở Tài chính")
                + row(4, "TT", "Nội dung tiêu chí", "Điểm tối đa", "Điểm tự đánh giá", "Điểm thẩm định của Hội đồng")
                + row(5, "1.2", "Hoàn thành kế hoạch", "2", "1", "0,5")
                + row(6, "2.1", "Đúng hạn", "4", "47/52", "4");
        Loaded<Assessments> read = AssessmentsXlsx.read(
                new BookBuilder().sheet("a", rows).source(),
                SET,
                Roster.of(List.of(Unit.of("STC", "Sở Tài chính").in("sở"))));
        assertThat(told(read))
                .containsExactly("a.xlsx: Trang \"a\", ô E6: Cảnh báo: Tiêu chí 2.1: thẩm định 4 điểm, nhưng số"
                        + " liệu 47/52 (≈ 90,38%) được 3,62 điểm; lấy điểm thẩm định.");
        assertThat(observed(read, "1.2")).containsExactly(given("1"), given("0.5"));
        assertThat(observed(read, "2.1"))
                .containsExactly(ratio(47, 52), given("4").on(ratio(47, 52)));
    }

    @Test
    void dataAndPointsStandBesideEachOther() {
        String heading = row(
                4,
                "STT",
                "Tiêu chí",
                "Điểm tối đa",
                "Cách tính điểm",
                "Số liệu kê khai",
                "Tự chấm (điểm)",
                "Thẩm định (điểm)");
        String labels = row(1, "Mã đơn vị", "STC") + row(2, "Tên đơn vị", "Sở Tài chính") + row(3, "Khối", "sở");
        Loaded<Assessments> read = read(labels
                + heading
                + row(5, "1.1", "Kế hoạch năm", "2", "", "ban hành; đúng hạn", "2", "2")
                + row(6, "1.2", "Hoàn thành kế hoạch", "2", "", "47/52", "2", "0,5")
                + row(7, "1.3", "Báo cáo", "2", "", "", "", "1,75")
                + row(8, "2.1", "Đúng hạn", "4", "", "<c><v>0.9</v></c>", "", "số liệu: 0,8")
                + row(9, "2.3", "Niêm yết", "2", "", "Đầy đủ", "một phần"));
        assertThat(told(read))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô F6: Cảnh báo: Tiêu chí 1.2: ghi 2 điểm, nhưng số liệu 47/52 (≈ 90,38%) được"
                                + " 1 điểm; lấy điểm tính từ số liệu.",
                        "a.xlsx: Trang \"STC\", ô G6: Cảnh báo: Tiêu chí 1.2: thẩm định 0,5 điểm, nhưng số liệu 47/52 (≈"
                                + " 90,38%) được 1 điểm; lấy điểm thẩm định.",
                        "a.xlsx: Trang \"STC\", ô F9: Tiêu chí 2.3: số liệu ghi cả ở ô này và ở cột Số liệu kê khai.");
        Loaded<Assessments> sound = read(labels
                + heading
                + row(5, "1.1", "Kế hoạch năm", "2", "", "ban hành; đúng hạn", "2", "2")
                + row(7, "1.3", "Báo cáo", "2", "", "", "", "1,75")
                + row(8, "2.1", "Đúng hạn", "4", "", "<c><v>0.9</v></c>", "", "số liệu: 0,8"));
        assertThat(told(sound)).isEmpty();
        assertThat(observed(sound, "1.1"))
                .containsExactly(checked("ban hành", "đúng hạn"), checked("ban hành", "đúng hạn"));
        assertThat(observed(sound, "1.3")).containsExactly(given("1.75"));
        assertThat(observed(sound, "2.1")).containsExactly(quantity("0.9"), quantity("0.8"));
    }

    @Test
    void pointsAboveTheMaximumAreRefused() {
        assertThat(told(read(form("STC", row(5, "2.1", "Đúng hạn", "4", "4,5")))))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô D5: Tiêu chí 2.1: điểm phải nằm trong khoảng 0 đến 4, không phải"
                                + " 4,5.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/trial-cells/words.csv", numLinesToSkip = 1, delimiter = ';')
    void aWordInACellMeansOneThing(String cell, String code, String observation) {
        String heading = row(4, "STT", "Tiêu chí", "Điểm tối đa", "Số liệu kê khai", "Tự chấm (điểm)");
        String labels = row(1, "Mã đơn vị", "STC") + row(2, "Tên đơn vị", "Sở Tài chính") + row(3, "Khối", "sở");
        Loaded<Assessments> read = read(labels + heading + row(5, code, "", "", cell));
        if (read.usable().orElseThrow().all().isEmpty()) {
            assertThat(read.problems().get(0).in(VIETNAMESE)).isEqualTo(observation);
        } else {
            assertThat(observed(read, code).get(0)).hasToString(observation);
        }
    }

    @Test
    void aRealScoreSheetIsReadAsItIs() {
        CriteriaSet set = CriteriaSet.of(
                "CCHC",
                group(
                        "I",
                        "CHỈ ĐẠO, ĐIỀU HÀNH",
                        group(
                                "I.1",
                                "Kế hoạch",
                                leaf("I.1.1", "Ban hành kế hoạch", checklist(item("ban hành", "1"))),
                                leaf("I.1.2", "Thực hiện kế hoạch", proportion("2"))),
                        leaf("I.2", "Báo cáo", proportion("1"))),
                group("II", "THỂ CHẾ", group("II.1", "Văn bản", leaf("II.1.1", "Rà soát văn bản", proportion("1.5")))));
        String sheet = row(1, "UBND TỈNH A", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                + row(2, "SỞ TÀI CHÍNH")
                + row(3, "", "BẢNG TỰ CHẤM ĐIỂM THEO BỘ TIÊU CHÍ CẢI CÁCH HÀNH CHÍNH NĂM 2026")
                + row(
                        5,
                        "STT",
                        "Lĩnh vực/Tiêu chí/Tiêu chí thành phần",
                        "Điểm tối đa",
                        "Điểm",
                        "",
                        "Ghi chú",
                        "Chênh lệch")
                + row(6, "", "", "", "Điểm tự đánh giá", "Điểm thẩm định")
                + row(7, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)=(4)-(5)")
                + row(8, "I", "Chỉ đạo, điều hành", "4", "3")
                + row(9, "1", "Kế hoạch", "3")
                + row(10, "1.1", "Ban hành  kế hoạch", "1", "1", "<c><v>1</v></c>", "KH 12/KH-STC")
                + row(11, "-", "Ban hành trước 31/01: 1 điểm")
                + row(12, "1.2", "Thực hiện kế hoạch", "2", "1,5", "<c><v>1.25</v></c>")
                + row(13, "2", "Báo cáo", "1", "1", "1")
                + row(14, "", "Cộng mục I", "4", "3,5")
                + row(15, "II", "Thể chế", "1,5")
                + row(16, "1", "Văn bản", "1,5")
                + row(17, "1.1", "Rà soát văn bản", "1,5", "1,5", "1")
                + row(18, "TỔNG CỘNG", "", "<c><v>5.5</v></c>", "<c><f>SUM(D8)</f><v>5</v></c>")
                + row(20, "", "", "", "A, ngày 05 tháng 01 năm 2027")
                + row(21, "", "NGƯỜI LẬP BIỂU", "", "GIÁM ĐỐC");
        List<Unit> units = List.of(
                Unit.of("SNV", "Sở Nội vụ").in("Sở"),
                Unit.of("STC", "Sở Tài chính").in("Sở"));
        Roster roster = Roster.of(units);
        Loaded<Assessments> read =
                AssessmentsXlsx.read(new BookBuilder().sheet("Bang diem", sheet).source(), set, roster);
        assertThat(told(read))
                .containsExactly(
                        "a.xlsx: Trang \"Bang diem\", ô G5: Lưu ý: Cột \"Chênh lệch\" không thuộc biểu chấm điểm, đã"
                                + " bỏ qua.");
        Assessment one = read.orThrow().all().get(0);
        assertThat(one.unit()).isEqualTo(units.get(1));
        assertThat(one.entries("I.1.1")).extracting(Entry::observation).containsExactly(given("1"), given("1"));
        assertThat(one.entries("I.1.1").get(0).note()).isEqualTo("KH 12/KH-STC");
        assertThat(one.entries("I.1.2")).extracting(Entry::observation).containsExactly(given("1.5"), given("1.25"));
        assertThat(one.entries("I.2")).extracting(Entry::observation).containsExactly(given("1"), given("1"));
        assertThat(one.entries("II.1.1")).extracting(Entry::observation).containsExactly(given("1.5"), given("1"));
        assertThat(Scorer.score(read.orThrow()).cards().get(0).total()).isEqualTo(Points.parse("4.25"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "(1);(2);(3);(4);(5)",
                "(1);(2);(3);(4);(5)=(4)/(3)",
                "1;2;3;4;5=4/3",
                "A;B;1;2;3",
                "A;B;C;D;E",
                "'';(1);(2);(3);(4)",
                "(1);'';(2);(3);(4)"
            })
    void theNumbersOfColumnsAreNoCriterionOfAForm(
            String number, String title, String max, String self, String verified) {
        String rows = row(5, number, title, max, self, verified) + row(6, "2.1", "Đúng hạn", "4", "", "1/2");
        assertThat(told(read(form("STC", rows)))).isEmpty();
        assertThat(observed(read(form("STC", rows)), "2.1")).containsExactly(ratio(1, 2));
    }

    @Test
    void aFirstCriterionThatLooksLikeTheNumbersOfColumnsIsObserved() {
        CriteriaSet set = CriteriaSet.of("S", leaf("1", "2", proportion("3")));
        Loaded<Assessments> read = AssessmentsXlsx.read(
                new BookBuilder()
                        .sheet("STC", form("STC", row(5, "1", "2", "3", "", "1/2")))
                        .source(),
                set);
        assertThat(observed(read, "1")).containsExactly(ratio(1, 2));
    }

    @Test
    void aUnitIsFoundByItsNameOrCodeOrBySheet() {
        List<Unit> units = List.of(
                Unit.of("SNV", "Sở Nội vụ").in("Sở"),
                Unit.of("STC", "Sở Tài chính").in("Sở"));
        Roster roster = Roster.of(units);
        String rows = HEADINGS + row(5, "2.1", "Đúng hạn", "4", "47/52");
        for (String label :
                List.of("Đơn vị: Sở  tài chính", "Đơn vị: STC", "Tên đơn vị: SỞ TÀI CHÍNH", "Cơ quan, đơn vị: stc")) {
            Loaded<Assessments> read = AssessmentsXlsx.read(
                    new BookBuilder().sheet("1", row(1, label) + rows).source(), SET, roster);
            assertThat(read.problems()).isEmpty();
            assertThat(read.orThrow().all()).extracting(Assessment::unit).containsExactly(units.get(1));
        }
        Loaded<Assessments> bySheet =
                AssessmentsXlsx.read(new BookBuilder().sheet("STC", rows).source(), SET, roster);
        assertThat(bySheet.orThrow().all()).extracting(Assessment::unit).containsExactly(units.get(1));
        assertThat(told(AssessmentsXlsx.read(
                        new BookBuilder()
                                .sheet("1", row(1, "Đơn vị: Sở Tài chín") + rows)
                                .source(),
                        SET,
                        roster)))
                .containsExactly(
                        "a.xlsx: Trang \"1\", ô A1: Đơn vị \"Sở Tài chín\" không có trong danh sách đơn vị. Có lẽ là"
                                + " \"Sở Tài chính\".");
        assertThat(told(new BookBuilder().sheet("1", row(1, "Đơn vị: Sở Tài chính") + rows)))
                .containsExactly(
                        "a.xlsx: Trang \"1\", ô A1: Cảnh báo: Biểu không có mã đơn vị nên lấy tên \"Sở Tài chính\" làm"
                                + " mã.");
    }

    @Test
    void aListCompletesWhatATableLeavesOut() {
        Roster roster = Roster.of(List.of(
                Unit.of("STC", "Sở Tài chính").in("Sở, ban, ngành"),
                Unit.of("SNV", "Sở Nội vụ").in("Sở, ban, ngành")));
        String rows = row(1, "Mã", "Tên đơn vị", "Khối", "2.1")
                + row(2, "STC", "Sở  TÀI CHÍNH", "", "1/2")
                + row(3, "SNV", "Sở Noi vụ", "sở, ban,  ngành", "1/2");
        Assessments read = AssessmentsXlsx.read(
                        new BookBuilder().sheet("1", rows).source(), SET, roster)
                .orThrow();
        assertThat(read.assessment("STC").unit()).isEqualTo(roster.units().get(0));
        assertThat(read.assessment("SNV").unit())
                .isEqualTo(Unit.of("SNV", "Sở Noi vụ").in("Sở, ban, ngành"));
        assertThat(roster.warnings(read)).hasSize(1);
    }

    @Test
    void notesAndSignaturesEndAFormWithoutATotal() {
        Loaded<Assessments> read = read(form(
                "STC",
                row(5, "1.2", "Hoàn thành kế hoạch", "2", "47/52"),
                row(7, "Ghi chú: số liệu đến 31/12"),
                row(8, "", "", "", "A, ngày 05/01/2027", "GIÁM ĐỐC"),
                row(9, "Người lập", "", "", "(ký tên)")));
        assertThat(told(read)).isEmpty();
        assertThat(observed(read, "1.2")).hasSize(1);
        assertThat(told(read(form(
                        "STC",
                        row(5, "1.2", "Hoàn thành kế hoạch", "2", "47/52"),
                        row(7, "", "Điểm cộng thêm", "", "1,5")))))
                .containsExactly("a.xlsx: Trang \"STC\", ô D7: Dòng này có giá trị nhưng cột STT để trống.");
    }

    @Test
    void aFormOfAnotherSetIsOneMessage() {
        assertThat(told(read(form(
                        "STC",
                        row(5, "1.1", "Cải cách thể chế", "2", "1"),
                        row(6, "1.2", "Kiểm tra văn bản", "3", "1"),
                        row(7, "1.4", "Theo dõi thi hành pháp luật", "1", "1"),
                        row(8, "2.1", "Đúng hạn", "4", "47/52")))))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô B5: Trang này thuộc bộ tiêu chí khác: 3 trong 4 dòng có mã hoặc tên"
                                + " không phải của bộ CCHC-SO-2026.");
    }

    @Test
    void whatIsHiddenAndHoldsSomethingIsTold() {
        String part = "<worksheet><cols><col min=\"4\" max=\"4\" hidden=\"1\"/></cols><sheetData>"
                + form("STC", row(5, "2.1", "Đúng hạn", "4", "47/52"))
                + "</sheetData></worksheet>";
        assertThat(told(new BookBuilder().raw("STC", part)))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô D4: Cảnh báo: Có dòng hoặc cột bị ẩn nhưng có giá trị; các giá trị đó"
                                + " vẫn được đọc. Số dòng: 2.");
        String rows = form("STC", row(5, "2.1", "Đúng hạn", "4", "47/52"))
                .replace("<row r=\"5\"", "<row r=\"5\" hidden=\"1\"");
        assertThat(told(read(rows)))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô A5: Cảnh báo: Có dòng hoặc cột bị ẩn nhưng có giá trị; các giá trị đó"
                                + " vẫn được đọc. Số dòng: 1.");
    }

    @Test
    void aChangedTitleAboveTheCodesIsTold() {
        String rows = row(1, "", "", "", "Niêm yết")
                + row(2, "Mã", "Tên đơn vị", "Khối", "2.1")
                + row(3, "STC", "Sở Tài chính", "sở", "47/52");
        assertThat(told(read(rows)))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô D1: Đây không phải tên của tiêu chí 2.1: \"Đúng hạn\". Có lẽ bảng"
                                + " thuộc bộ tiêu chí khác, hoặc cột đã bị đổi chỗ.");
        assertThat(told(read(rows.replace("Niêm yết", "ĐÚNG  HẠN")))).isEmpty();
    }
}
