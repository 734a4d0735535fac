package io.github.parindex.io.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import io.github.parindex.core.survey.SurveyPolicy.Pooling;
import io.github.parindex.core.survey.SurveyPolicy.StratumShare;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.words.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The report of a survey alone. */
final class SatisfactionReportTest {

    private static final Locale VI = Locale.forLanguageTag("vi");
    private static final AnswerScale SCALE = AnswerScale.levels(5, 4);
    private static final Survey SURVEY = Survey.of(
            "SIPAS",
            "Chỉ số hài lòng 2026",
            SurveyForm.of(
                    "citizens",
                    "Phiếu người dân",
                    SurveyFactor.of("1", "Tiếp cận dịch vụ", SurveyItem.of("1.1", "Nơi chờ đủ chỗ", SCALE)),
                    SurveyFactor.of("2", "Công chức", SurveyItem.of("2.1", "Công chức lịch sự", SCALE))));

    /** Of 20 people 18 are satisfied with access and 16 with officials in SNV, 12 and 10 in STC; SYT has two people. */
    private static SurveyResults results(Survey survey) {
        SurveyTally tally = SurveyTally.of(survey);
        for (int i = 0; i < 20; i++) {
            tally.add(response(survey, "SNV", i < 18 ? "5" : "2", i < 16 ? "4" : "3", i));
            tally.add(response(survey, "STC", i < 12 ? "5" : "2", i < 10 ? "4" : "3", i));
        }
        tally.add(response(survey, "SYT", "5", "5", 0));
        tally.add(response(survey, "SYT", "5", "5", 1));
        return tally.results();
    }

    private static SurveyResponse response(Survey survey, String unit, String access, String officials, int number) {
        return SurveyResponse.of(survey.forms().get(0), unit)
                .with("1.1", access)
                .with("2.1", officials)
                .inStratum(number % 2 == 0 ? "đô thị" : "nông thôn");
    }

    private static Elements in(Locale locale, SatisfactionReport report) {
        return Elements.of(report.in(locale).toHtml());
    }

    private static Elements plain() {
        return in(VI, SatisfactionReport.of(results(SURVEY)));
    }

    @Test
    void theSummaryHasTheIndexTheFormsAndWhatPleasesLeast() {
        assertThat(plain().texts("h1")).containsExactly("Chỉ số hài lòng 2026");
        // The mean of 32/42 and 28/42; wholly satisfied are 16, 10 and 2 of 42.
        assertThat(plain().texts("dl"))
                .anyMatch(text -> text.startsWith("Chỉ số chung71,43%"))
                .anyMatch(text -> text.contains("Hài lòng về mọi nội dung66,67%"))
                .anyMatch(text -> text.contains("Yếu tố cao nhất1 Tiếp cận dịch vụ (76,19%)"))
                .anyMatch(text -> text.startsWith("Phiếu thu về42Phiếu hợp lệ42"))
                .anyMatch(text -> text.startsWith("2.1 Công chức lịch sự66,67%1.1 Nơi chờ đủ chỗ76,19%"));
    }

    @Test
    void unitsAreInOrderWithTheirErrorAndByFactor() {
        assertThat(plain().texts("tr"))
                .anyMatch(row -> row.startsWith("SNV85,00") && row.endsWith("201"))
                .anyMatch(row -> row.startsWith("STC55,00"))
                .contains("SYT● 100,00● 100,00100,00", "SNV90,0080,0085,00", "STC○ 60,00○ 50,0055,00");
        assertThat(plain().texts("text").indexOf("SYT"))
                .isLessThan(plain().texts("text").indexOf("SNV"));
    }

    @Test
    void unitsAreCalledByNameAndComparedInTheirBlocks() {
        List<Unit> units = List.of(
                Unit.of("SNV", "Sở Nội vụ").in("Nhóm 1"),
                Unit.of("STC", "Sở Tài chính").in("Nhóm 2"),
                Unit.of("SYT", "Sở Y tế").in("Nhóm 2"),
                Unit.of("SXD", "Sở Xây dựng").in("Nhóm 2"));
        Elements named = in(VI, SatisfactionReport.of(results(SURVEY)).withUnits(units));
        assertThat(named.texts("h3")).contains("Nhóm 1", "Nhóm 2");
        assertThat(named.texts("tr"))
                .anyMatch(row -> row.startsWith("Sở Nội vụ85,00") && row.endsWith("201"))
                .contains("Sở Y tế● 100,00● 100,00100,00", "Sở Tài chính○ 60,00○ 50,0055,00")
                .noneMatch(row -> row.contains("Sở Xây dựng"));
    }

    @Test
    void unitsThatTheListLacksComeLast() {
        List<Unit> units = List.of(Unit.of("STC", "Sở Tài chính").in("Sở"));
        assertThat(in(VI, SatisfactionReport.of(results(SURVEY)).withUnits(units))
                        .texts("h3"))
                .containsSubsequence("Sở", "Các đơn vị khác");
    }

    @Test
    void strataAreShownWhereThereAreSeveral() {
        assertThat(plain().texts("h3")).contains("Theo địa bàn, nhóm lấy mẫu").doesNotContain("Theo dịch vụ");
        assertThat(plain().texts("tr")).anyMatch(row -> row.startsWith("nông thôn71,43"));
    }

    @Test
    void aUnitWithTooFewIsNamedAndNotRanked() {
        Survey strict = SURVEY.with(SurveyPolicy.withDefaults().with(5, FewRespondents.NOT_APPLICABLE));
        Elements vi = in(VI, SatisfactionReport.of(results(strict)));
        assertThat(vi.texts("p")).contains("Chưa xếp hạng vì có dưới 5 phiếu hợp lệ: SYT.");
        assertThat(vi.texts("tr")).noneMatch(row -> row.startsWith("SYT"));
        assertThat(vi.texts("li")).contains("Đơn vị có dưới 5 phiếu hợp lệ thì không được đánh giá.");
    }

    @Test
    void theMethodSaysHowAnswersBecameShares() {
        assertThat(plain().texts("li"))
                .anyMatch(text -> text.contains("bình quân các yếu tố theo trọng số"))
                .contains("Câu trả lời ngoài thang đo thì bị từ chối.");
        Survey other = SURVEY.with(SurveyPolicy.withDefaults()
                        .with(Pooling.BY_ANSWERS)
                        .with(StratumShare.BY_POPULATION)
                        .withLeastAnswered("50%"))
                .withIssued(List.of(
                        issued("SNV", "đô thị"), issued("SNV", "nông thôn"),
                        issued("STC", "đô thị"), issued("STC", "nông thôn"),
                        issued("SYT", "đô thị"), issued("SYT", "nông thôn")));
        Elements vi = in(VI, SatisfactionReport.of(results(other)));
        assertThat(vi.texts("li"))
                .anyMatch(text -> text.contains("tỷ lệ của mọi câu trả lời"))
                .contains(
                        "Các địa bàn, nhóm lấy mẫu tính theo số dân.",
                        "Phiếu hợp lệ khi trả lời ít nhất 50,00% số câu hỏi.");
        assertThat(vi.texts("tr")).contains("Phiếu người dân60424270,00");
    }

    private static FormsIssued issued(String unit, String stratum) {
        return new FormsIssued(unit, "citizens", stratum, 10, OptionalLong.of(100));
    }

    @Test
    void anImprintAndANoticeStandAtTheHead() {
        SatisfactionReport report = SatisfactionReport.of(results(SURVEY))
                .withNotice(Wording.literal("Số liệu minh họa"))
                .with(Imprint.of("UBND tỉnh")
                        .withDecision("1/QĐ")
                        .with(LocalDate.of(2026, 7, 16))
                        .withSignature("Chủ tịch", "Nguyễn Văn A"));
        Elements vi = in(VI, report);
        assertThat(vi.texts("header"))
                .anyMatch(text -> text.contains("UBND tỉnh") && text.contains("Số liệu minh họa"));
        assertThat(vi.texts("p")).contains("Chủ tịch", "Nguyễn Văn A");
        assertThat(in(Locale.ENGLISH, report).texts("h2"))
                .containsExactly("Summary", "The ranking", "Factors", "Questions", "Groups of respondents", "Method");
    }

    @Test
    void aSurveyThatNobodyAnsweredHasAReport() {
        Elements vi = in(VI, SatisfactionReport.of(SurveyTally.of(SURVEY).results()));
        assertThat(vi.texts("dl")).anyMatch(text -> text.startsWith("Chỉ số chung–"));
        assertThat(vi.named("a")).noneMatch(link -> "#ranking".equals(link.attribute("href")));
    }

    @Test
    void theContentsLeadToSectionsThatAreThere() {
        List<String> ids = plain().named("section").stream()
                .map(each -> "#" + each.attribute("id"))
                .toList();
        assertThat(plain().named("a").stream()
                        .map(each -> each.attribute("href"))
                        .toList())
                .containsAll(ids)
                .contains("#main");
    }
}
