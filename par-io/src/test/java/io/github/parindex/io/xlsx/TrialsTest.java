package io.github.parindex.io.xlsx;

import static io.github.parindex.io.xlsx.BookBuilder.row;
import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.parindex.io.json.CriteriaSetJson;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
        return AssessmentsXlsx.read(book.source(), SET).problems().stream()
                .map(problem -> problem.toText(VIETNAMESE))
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
        assertThat(told(new BookBuilder().sheet("STC", form("STC", row(5, "8.1", "Hài lòng", "10", "0,9")))))
                .containsExactly(
                        "a.xlsx: Trang \"STC\", ô D5: Tiêu chí 8.1 lấy điểm từ điều tra xã hội học, đơn vị không tự"
                                + " chấm. Ghi vòng khảo sát hoặc chính thức; trong biểu mỗi đơn vị một trang thì ghi ở cột Thẩm định.");
    }

    @Test
    void aBlankCodeIsMissedBesideItsLabel() {
        assertThat(told(new BookBuilder().sheet("STC", form("", row(5, "1.2", "Hoàn thành kế hoạch", "2", "1")))))
                .containsExactly("a.xlsx: Trang \"STC\", ô B1: Thiếu mã đơn vị.");
    }

    @Test
    void aCopiedSheetNamesTheFirst() {
        String rows = form("STC", row(5, "1.2", "Hoàn thành kế hoạch", "2", "1"));
        assertThat(told(new BookBuilder().sheet("Sở Tài chính", rows).sheet("Sở Tài chính (2)", rows)))
                .containsExactly("a.xlsx: Trang \"Sở Tài chính (2)\", ô B1: Đơn vị STC đã có số liệu (vòng tự chấm) ở"
                        + " trang \"Sở Tài chính\", ô B1.");
    }

    @Test
    void aSheetThatIsNoFormIsSaidToBeNone() {
        assertThat(told(new BookBuilder()
                        .sheet("STC", form("STC", row(5, "1.2", "Hoàn thành kế hoạch", "2", "1")))
                        .sheet("Tổng hợp", row(2, "Tổng hợp kết quả"))))
                .singleElement()
                .asString()
                .startsWith("a.xlsx: Trang \"Tổng hợp\", ô A2: Trang này không phải biểu chấm điểm.");
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
}
