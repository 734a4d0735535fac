package io.github.parindex.io.html;

import static io.github.parindex.core.rule.Observation.ratio;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.core.years.Succession;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a report has of surveys, years and plans. */
final class FromResultsToActionTest {

    private static final Locale VI = Locale.forLanguageTag("vi");

    private static HtmlReport report() {
        return HtmlReport.of(Campaign.small().board(), Campaign.small());
    }

    private static Elements in(Locale locale, HtmlReport report) {
        return Elements.of(report.in(locale).toHtml());
    }

    private static Ranking departments(Map<String, Long> done) {
        List<Assessment> all = Campaign.small().board().cards().stream()
                .map(Scorecard::assessment)
                .filter(each -> done.containsKey(each.unit().code()))
                .map(each -> each.with("2.1", ratio(done.get(each.unit().code()), 120)))
                .toList();
        return Campaign.small().method().rank(Scorer.score(Assessments.of(Campaign.SET, all)));
    }

    /** STC rises from 100 to 104 of 120 on time and is overtaken by SYT. */
    private static Years years() {
        Year before = Year.of("2023", departments(Map.of("SNV", 113L, "STC", 100L, "SYT", 96L)));
        return Years.of(before).with(Year.of("2024", departments(Map.of("SNV", 119L, "STC", 104L, "SYT", 110L))));
    }

    private static HtmlReport overYears() {
        Ranking last = years().last().ranking();
        return HtmlReport.of(last.board(), last).with(years());
    }

    private static SurveyResults survey() {
        AnswerScale scale = AnswerScale.levels(5, 4);
        Survey survey = Survey.of(
                "SIPAS",
                "Mức độ hài lòng 2026",
                SurveyForm.of(
                        "F",
                        "",
                        SurveyFactor.of("1", "Tiếp cận dịch vụ", SurveyItem.of("1.1", "", scale)),
                        SurveyFactor.of("2", "Công chức", SurveyItem.of("2.1", "", scale))));
        SurveyTally tally = SurveyTally.of(survey);
        for (int i = 0; i < 20; i++) {
            tally.add(response(survey, "SNV", i < 18 ? "5" : "2", i < 16 ? "4" : "3"));
            tally.add(response(survey, "STC", i < 12 ? "5" : "2", i < 10 ? "4" : "3"));
        }
        return tally.results();
    }

    private static SurveyResponse response(Survey survey, String unit, String access, String officials) {
        return SurveyResponse.of(survey.forms().get(0), unit)
                .with("1.1", access)
                .with("2.1", officials);
    }

    private static UnitPlan plan(String unit, Target target) {
        Efforts efforts = Efforts.none()
                .with("1.1", Effort.each(5))
                .with("1.1", Assignment.to("Văn phòng").by(2026, 2));
        return UnitPlan.of(
                Planner.of(Campaign.small().board().card(unit).assessment()).with(efforts), target);
    }

    @Test
    void theYearsSayWhoRoseAndFellBehindAndWhoOvertook() {
        Elements vi = in(VI, overYears());
        assertThat(vi.texts("tr"))
                .contains("Sở Tài chính80,0082,00+2,002 → 3điểm tăng, hạng giảm; bị Sở Y tế vượt")
                .contains("Sở Nội vụ86,5089,50+3,001 → 1tiến bộ");
        assertThat(vi.texts("p"))
                .contains("Tiến bộ nhiều nhất từ 2023 đến 2024: Sở Y tế (+7,00), Sở Nội vụ (+3,00), Sở Tài chính"
                        + " (+2,00).")
                .contains("Điểm và hạng: điểm tăng, hạng giảm; bị Sở Y tế vượt.");
        assertThat(in(Locale.ENGLISH, overYears()).texts("tr"))
                .contains("Sở Tài chính80.0082.00+2.002 → 3score up, place down; overtaken by Sở Y tế");
    }

    @Test
    void eachUnitHasItsCourseAndWhatEachCriterionBrought() {
        Elements vi = in(VI, overYears());
        assertThat(vi.texts("title")).contains("Các năm của Sở Tài chính");
        assertThat(vi.texts("text")).contains("2023", "80,00", "hạng 2", "2024", "82,00", "hạng 3");
        assertThat(vi.texts("tr")).contains("202380,00–2", "202482,00+2,003", "2.1 Giải quyết đúng hạn+2,00");
    }

    @Test
    void aMergedUnitIsSaidToBeHeldAgainstAMean() {
        Year before = Year.of("2024", departments(Map.of("SNV", 113L, "STC", 100L)));
        Ranking last = departments(Map.of("SNV", 119L));
        Years merged = Years.of(before)
                .with(Year.of("2025", last), Succession.sameCodes().merged("SNV", "SNV", "STC"));
        assertThat(in(VI, HtmlReport.of(last.board(), last).with(merged)).texts("p"))
                .contains("Sở Nội vụ được so với bình quân gia quyền của Sở Nội vụ, Sở Tài chính, là các đơn vị hợp"
                        + " thành.");
    }

    @Test
    void anotherRankingThanThatOfTheLastYearIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().with(years()))
                .withMessage("The last year (2024) is not that of this report.");
    }

    @Test
    void satisfactionIsShownByFactorAndUnitWithItsError() {
        Elements vi = in(VI, report().with(survey()));
        assertThat(vi.texts("h2")).contains("Mức độ hài lòng: Mức độ hài lòng 2026");
        assertThat(vi.texts("tr"))
                // Each unit is a stratum: √(¼ × 0,9 × 0,1 / 19 + ¼ × 0,6 × 0,4 / 19) = 0,0659, times t(38) = 2,0244.
                .contains("1 Tiếp cận dịch vụ75,0061,66 – 88,3440")
                .anyMatch(row -> row.startsWith("Sở Nội vụ85,00") && row.endsWith("201"))
                .anyMatch(row -> row.startsWith("Sở Tài chính55,00") && row.endsWith("202"));
        assertThat(vi.texts("text")).contains("1 Tiếp cận dịch vụ", "75,00", "Sở Nội vụ", "85,00");
        assertThat(vi.texts("h4")).contains("Mức độ hài lòng: Mức độ hài lòng 2026");
    }

    @Test
    void aUnitThatTooFewAnsweredForHasNoErrorBar() {
        Survey survey = survey().survey();
        SurveyTally tally = SurveyTally.of(survey);
        tally.add(response(survey, "SNV", "5", "4"));
        assertThat(in(VI, report().with(tally.results())).texts("tr")).contains("Sở Nội vụ100,00–1–");
    }

    @Test
    void aPlanSaysWhatFromToPointsEffortAndByWhen() {
        Elements vi =
                in(VI, report().withPlans(List.of(plan("STC", Target.index("90")), plan("SYT", Target.index("200")))));
        assertThat(vi.texts("p")).anyMatch(text -> text.startsWith("STC: từ 80 lên 90"));
        assertThat(vi.texts("tr")).anyMatch(row -> row.startsWith("Sở Tài chính80,0090,00+1,00"));
        assertThat(vi.texts("tr")).anyMatch(row -> row.startsWith("Sở Y tế80,00") && row.endsWith("chưa đạt mục tiêu"));
        assertThat(vi.texts("title")).contains("Công sức và số điểm: Sở Tài chính");
    }

    @Test
    void aPlanForAnotherScoreIsRefused() {
        Assessment other = Campaign.small().board().card("STC").assessment().with("2.1", ratio(101, 120));
        UnitPlan plan = UnitPlan.of(Planner.of(other), Target.index("90"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report().withPlans(List.of(plan)))
                .withMessage("The plan of (STC) was made for another score than that of this report.");
    }

    @Test
    void theReportOpensWithWhatCameOfThePlans() {
        Ranking before = departments(Map.of("SNV", 119L, "STC", 100L));
        Ranking now = departments(Map.of("SNV", 119L, "STC", 110L));
        Plan plan = Planner.of(before.board().card("STC").assessment())
                .with(Efforts.none().with("1.1", Effort.each(5)).with("2.1", Effort.each(1)))
                .cheapest(Target.index("95"))
                .plan();
        HtmlReport report = HtmlReport.of(now.board(), now)
                .withFollowUps(List.of(plan.against(now.board().card("STC"))));
        Elements vi = in(VI, report);
        assertThat(vi.texts("h2").get(0)).isEqualTo("Kết quả thực hiện kế hoạch");
        assertThat(vi.texts("tr"))
                .anyMatch(row -> row.startsWith("Sở Tài chính") && row.endsWith("+0,50"))
                .anyMatch(row -> row.startsWith("2.1 Giải quyết đúng hạn") && row.endsWith("đã hoàn thành+0,50"))
                .anyMatch(row -> row.startsWith("1.1 Kế hoạch năm") && row.endsWith("chưa thực hiện0,00"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HtmlReport.of(before.board(), before)
                        .withFollowUps(List.of(plan.against(now.board().card("STC")))))
                .withMessage("The plan of (STC) was made for another score than that of this report.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#satisfaction", "#years", "#plans"})
    void theContentsLeadToEachSection(String place) {
        Ranking last = years().last().ranking();
        HtmlReport all = overYears()
                .with(survey())
                .withPlans(
                        List.of(UnitPlan.of(Planner.of(last.board().card("STC").assessment()), Target.index("90"))));
        Elements vi = in(VI, all);
        assertThat(vi.named("a")).anyMatch(link -> place.equals(link.attribute("href")));
        assertThat(vi.named("section")).anyMatch(each -> place.equals("#" + each.attribute("id")));
        assertThat(in(VI, report()).named("a")).noneMatch(link -> place.equals(link.attribute("href")));
    }

    @Test
    void chartsAreDocumentsOfTheirOwn() {
        Elements curve = Elements.of(
                PlanChart.of(plan("STC", Target.index("90"))).in(Locale.ENGLISH).toSvg());
        assertThat(curve.texts("title")).containsExactly("What each effort brings: Sở Tài chính");
        assertThat(curve.texts("text")).contains("Points", "Effort", "0");
        Elements course = Elements.of(
                YearsChart.of(years().course("STC")).in(Locale.ENGLISH).toSvg());
        assertThat(course.texts("text")).containsExactly("2023", "place 2", "80.00", "2024", "place 3", "82.00");
    }
}
