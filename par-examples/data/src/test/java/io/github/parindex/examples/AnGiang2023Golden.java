package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.core.years.Movement;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.YearChange;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.html.UnitPlan;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An Giang 2023, illustrative: the two published leaders (province's portal, 16 July 2024) come out first. */
class AnGiang2023Golden {

    private final Assessments assessments = AnGiang2023.assessments();
    private final Ranking ranking = Ranking.of(Scorer.score(assessments));

    @Test
    void theFinanceDepartmentLeadsTheDepartmentsWithItsPublishedIndex() {
        leads("Sở, ban, ngành cấp tỉnh", 20, "Sở Tài chính", "94.87");
    }

    @Test
    void chauDocLeadsTheDistrictsWithItsPublishedIndex() {
        leads("UBND huyện, thị xã, thành phố", 11, "UBND thành phố Châu Đốc", "92.41");
    }

    private void leads(String block, int units, String name, String index) {
        assertThat(ranking.block(block).standings()).hasSize(units);
        Ranking.Standing first = ranking.block(block).standings().get(0);
        assertThat(first.place()).contains(Place.of(1));
        assertThat(first.card().unit().name()).isEqualTo(name);
        assertThat(first.card().published()).contains(Points.parse(index));
        assertThat(ranking.block(block).standings().get(1).place()).contains(Place.of(2));
    }

    @Test
    void theCampaignHasEightFieldsAndThreeRounds() {
        assertThat(assessments.set().criteria()).hasSize(10);
        assertThat(assessments.set().max()).isEqualTo(Points.of(100));
        assertThat(assessments.all().stream()
                        .flatMap(each ->
                                assessments.set().leaves().stream().flatMap(leaf -> each.entries(leaf.code()).stream()))
                        .map(entry -> entry.round())
                        .distinct())
                .containsExactlyInAnyOrder(Round.SELF_ASSESSED, Round.VERIFIED_1, Round.SURVEY);
    }

    @Test
    void onlyTheLeadersCarryNamesOfRealOffices() {
        assertThat(assessments.all().stream()
                        .map(each -> each.unit().name())
                        .filter(name -> !name.contains("minh họa")))
                .containsExactly("Sở Tài chính", "UBND thành phố Châu Đốc");
    }

    @ParameterizedTest
    @CsvSource({"Sở Nội vụ, 90.78, S", "UBND huyện Thoại Sơn, 94.85, H"})
    void theLeadersOfSatisfactionComeOutAtTheirPublishedIndices(String leader, String index, String block) {
        SurveyResults survey = AnGiang2023.survey();
        assertThat(survey.unit(leader).index().percent(Rounding.halfUp(2))).isEqualTo(Points.parse(index));
        assertThat(survey.units().stream().filter(unit -> unit.startsWith(block)))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(unit -> assertThat(survey.unit(unit).index().percent(Rounding.halfUp(2)))
                        .as(unit)
                        .isLessThanOrEqualTo(Points.parse(index)));
    }

    @Test
    void theYearBeforeIsOfUnitsWithInventedNamesAlone() {
        assertThat(AnGiang2023.years().all().get(0).ranking().board().cards())
                .hasSize(29)
                .allSatisfy(card -> assertThat(card.unit().name()).contains("minh họa"));
    }

    @Test
    void someRoseAndFellBehindAndTheReportSaysWhoOvertook() {
        String report = AnGiang2023.report().in(Locale.ENGLISH).toHtml();
        YearChange change = AnGiang2023.years().changes().get(0);
        assertThat(change.contrary())
                .filteredOn(each -> each.verdict() == Movement.Verdict.SCORE_UP_PLACE_DOWN)
                .filteredOn(each -> !each.passedBy().isEmpty())
                .isNotEmpty()
                .allSatisfy(each -> assertThat(report)
                        .contains("score up, place down; overtaken by "
                                + each.passedBy().get(0).card().unit().name()));
        assertThat(report).contains("score up, place down; newly ranked ahead: Sở Tài chính");
    }

    @Test
    void halfAYearIsComparedOnItsEightCriteriaAlone() {
        Years years = AnGiang2023.years().with(Year.of("2024-H1", Ranking.of(Scorer.score(AnGiang2023.halfYear()))));
        assertThat(years.changes().get(1).leftOut())
                .hasSize(assessments.set().leaves().size() - 8);
        assertThat(AnGiang2023.halfYearReport().in(Locale.ENGLISH).toHtml())
                .contains("From 2023 to 2024-H1 only what both years observed is compared")
                .contains("ILLUSTRATIVE");
    }

    @Test
    void thereIsAPlanForEachUnit() {
        List<UnitPlan> plans = AnGiang2023.plans();
        assertThat(plans).hasSize(31).allSatisfy(each -> {
            assertThat(each.outcome().plan().isOptimal()).isTrue();
            assertThat(each.outcome().plan().steps()).isNotEmpty();
        });
        assertThat(plans.stream().filter(each -> each.outcome().isReached())).hasSizeGreaterThan(15);
    }

    private static String printed(String language) {
        StringWriter printed = new StringWriter();
        AnGiang2023.print(new PrintWriter(printed, true), Locale.forLanguageTag(language));
        return printed.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void theOutputSaysThatItIsIllustrative() {
        assertThat(printed("en"))
                .startsWith("ILLUSTRATIVE: only the totals of Sở Tài chính and UBND thành phố Châu Đốc are published")
                .contains("    1    94.87  94.87 of 100      Tốt          ")
                .contains("\nCriteria on which most points were lost\n")
                .contains("\nFrom self-assessed to verified\nSở Tài chính: ");
        assertThat(printed("vi"))
                .startsWith("MINH HỌA: chỉ tổng điểm của Sở Tài chính và UBND thành phố Châu Đốc là số liệu đã công bố")
                .contains("MINH HỌA: Chỉ số cải cách hành chính An Giang 2023")
                .contains("    1    94,87  94,87/100         Tốt          ")
                .contains("\nTiêu chí mất điểm nhiều nhất\n")
                .contains("\nTừ tự chấm đến thẩm định\nSở Tài chính: ");
    }

    @Test
    void noEnglishWordIsInWhatAVietnameseReads() {
        assertThat(printed("vi")).doesNotContain(" of ", " units", "criteria", "ILLUSTRATIVE", "change");
    }

    @Test
    void theWorkbookHasWhatTheReportHas(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("results.xlsx");
        AnGiang2023.workbook().write(file);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            String sheets = new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(sheets)
                    .contains("\"Sự hài lòng\"", "\"Thẩm định\"", "\"Các năm\"", "\"Kế hoạch\"", "\"Việc cần làm\"");
        }
    }
}
