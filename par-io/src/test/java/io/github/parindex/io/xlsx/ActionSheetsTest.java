package io.github.parindex.io.xlsx;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.planning.BoardPlanner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook of results has of survey, rounds, years and plans, as our reader and LibreOffice see it. */
final class ActionSheetsTest {

    private static final CriteriaSet SET =
            CriteriaSet.of("T", leaf("1", "Hồ sơ", proportion("60")), leaf("2", "Trực tuyến", proportion("40")));

    @TempDir
    private Path folder;

    private static Assessment unit(String code, int first, int second) {
        return Assessment.of(SET, Unit.of(code, "Sở " + code).in("sở"))
                .with("1", Entry.of(Round.SELF_ASSESSED, Observation.ratio(first, 100)))
                .with("2", Entry.of(Round.SELF_ASSESSED, Observation.ratio(second, 100)));
    }

    private static Ranking ranking(Assessment... units) {
        return Ranking.of(Scorer.score(Assessments.of(SET, units)));
    }

    private static final Ranking NOW = ranking(unit("A", 80, 60), unit("B", 90, 50));

    /** The sheets behind rankings, summary, fields, points and losses. */
    private List<List<String>> sheets(ScoreboardXlsx workbook) throws IOException {
        Path file = folder.resolve("results.xlsx");
        workbook.write(file);
        int count;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            count = (int) zip.stream()
                    .filter(entry -> entry.getName().startsWith("xl/worksheets/sheet"))
                    .count();
        }
        List<List<String>> sheets = new ArrayList<>();
        for (int sheet = 5; sheet < count; sheet++) {
            sheets.add(ScoreboardXlsxTest.lines(file, sheet));
        }
        return sheets;
    }

    private static SurveyTally tally() {
        AnswerScale five = AnswerScale.levels(5, 4);
        SurveyForm form = SurveyForm.of(
                "f",
                "",
                SurveyFactor.of("1", "Tiếp cận", SurveyItem.of("1.1", "", five)),
                SurveyFactor.of("2", "Công chức", SurveyItem.of("2.1", "", five)));
        Survey survey =
                Survey.of("S", "", form).with(SurveyPolicy.withDefaults().with(2, FewRespondents.NOT_APPLICABLE));
        SurveyTally tally = SurveyTally.of(survey);
        for (String[] answers : new String[][] {{"A", "5", "3"}, {"A", "4", "4"}, {"A", "2", "4"}, {"X", "5", "5"}}) {
            tally.add(
                    SurveyResponse.of(form, answers[0]).with("1.1", answers[1]).with("2.1", answers[2]));
        }
        return tally;
    }

    @Test
    void satisfactionStandsByUnitAndFactorAndEveryShareWithItsError() throws IOException {
        List<List<String>> sheets = sheets(ScoreboardXlsx.of(NOW).with(tally().results()));
        assertThat(sheets).hasSize(2);
        assertThat(sheets.get(0))
                .containsExactly(
                        "Sự hài lòng",
                        "Mức độ hài lòng theo đơn vị và yếu tố (%)",
                        "Mã|Tên đơn vị|Khối|1 Tiếp cận|2 Công chức|Chỉ số hài lòng|Sai số chuẩn|Từ (95%)|Đến (95%)|Hài"
                                + " lòng hoàn toàn|Số người trả lời|Ghi chú",
                        "|Tất cả phiếu||#75|#75|#75||||#50|#4",
                        "A|Sở A|sở|#66.6666666667|#66.6666666667|#66.6666666667|#16.6666666667|#0|#100|#33.3333333333|#3",
                        "X|X|||||||||#1|chưa đủ 2 người trả lời");
        assertThat(sheets.get(1))
                .contains(
                        "Mã|Tên đơn vị|Khối|Nội dung|Phần trăm|Sai số chuẩn|Từ (95%)|Đến (95%)|Trả lời hài lòng|Số trả"
                                + " lời|Số người trả lời",
                        "A|Sở A|sở|Chỉ số hài lòng|#66.6666666667|#16.6666666667|#0|#100|#4|#6|#3",
                        "A|Sở A|sở|1 Tiếp cận|#66.6666666667|#33.3333333333|#0|#100|#2|#3|#3")
                .noneMatch(line -> line.startsWith("X|"));
    }

    @Test
    void roundsStandByUnitByVerifierAndClaimByClaim() throws IOException {
        Assessment verified = unit("A", 80, 60)
                .with(
                        "1",
                        Entry.of(Round.VERIFIED_1, Observation.ratio(70, 100)).withNote("=thiếu hồ sơ"));
        RoundReview review = RoundReview.of(
                Assessments.of(SET, verified, unit("B", 90, 50)),
                Verifiers.none(SET).with("1", "Văn phòng"));
        List<List<String>> sheets = sheets(ScoreboardXlsx.of(NOW).with(review));
        assertThat(sheets.get(0))
                .containsExactly(
                        "Thẩm định",
                        "Kết quả theo đơn vị, từ tự chấm đến chính thức",
                        "Mã|Tên đơn vị|Tiêu chí tự chấm|giữ nguyên|hạ điểm|nâng điểm|chưa thẩm định|Có giải trình|Lệch số"
                                + " liệu|Tự chấm|Thẩm định|Tăng, giảm",
                        "A|Sở A|#2|#0|#1|#0|#1|#0|#0|#72|#66|#-6",
                        "B|Sở B|#2|#0|#0|#0|#2|#0|#0|#74|#74|#0");
        assertThat(sheets.get(1))
                .endsWith(
                        "Văn phòng|#2|#0|#1|#0|#1|#0|#0|#102|#96|#-6",
                        "Chưa phân công|#2|#0|#0|#0|#2|#0|#0|#44|#44|#0");
        assertThat(sheets.get(2))
                .contains("A|Sở A|1|Hồ sơ|Văn phòng|#48|#42|#-6|hạ điểm||=thiếu hồ sơ")
                .hasSize(7);
    }

    @Test
    void yearsStandWithWhoOvertookAndWhatEachCriterionBrought() throws IOException {
        Years years = Years.of(Year.of("2023", ranking(unit("A", 75, 60), unit("B", 70, 50))))
                .with(Year.of("2024", NOW));
        List<List<String>> sheets = sheets(ScoreboardXlsx.of(NOW).with(years).in(Locale.ENGLISH));
        assertThat(sheets.get(0))
                .containsExactly(
                        "Years",
                        "Index and place of each unit over the years",
                        "Unit|Name|Block|2023: index|2023: place|2024: index|2024: place|Change (points)|Score and"
                                + " place|Overtaken by|New or joined, ahead",
                        "B|Sở B|sở|#62|#2|#74|#1|#12|better",
                        "A|Sở A|sở|#69|#1|#72|#2|#3|score up, place down|Sở B");
        assertThat(sheets.get(1))
                .contains("A|Sở A|sở|2023|2024|1|Hồ sơ|#3", "B|Sở B|sở|2023|2024|1|Hồ sơ|#12")
                .hasSize(5);
    }

    @Test
    void plansStandUnitByUnitAndChangeByChange() throws IOException {
        List<List<String>> sheets = sheets(ScoreboardXlsx.of(NOW)
                .withPlans(BoardPlanner.of(Assessments.of(SET, unit("A", 80, 60), unit("B", 90, 50)))
                        .cheapest(Target.index("73"))
                        .values()));
        assertThat(sheets.get(0))
                .contains("Mã|Tên đơn vị|Khối|Trước|Sau|Số việc|Công sức|Ghi chú", "A|Sở A|sở|#72|#73.2|#1|#2");
        assertThat(sheets.get(1))
                .anySatisfy(line -> assertThat(line).startsWith("A|Sở A|1|Hồ sơ|80/100|82/100|#48|#49.2"));
    }

    @Test
    void aNoticeStandsOnEverySheetAndIsPrintedOverEveryPage() throws IOException {
        String notice = "Nháp & " + "rất dài ".repeat(40);
        List<List<String>> sheets =
                sheets(ScoreboardXlsx.of(NOW).with(tally().results()).withNotice(Wording.literal(notice)));
        assertThat(sheets).allSatisfy(sheet -> assertThat(sheet.get(1)).contains("Nháp & rất dài"));
        try (ZipFile zip = new ZipFile(folder.resolve("results.xlsx").toFile())) {
            String sheet = part(zip, "xl/worksheets/sheet6.xml");
            assertThat(sheet)
                    .contains("<oddHeader>&amp;L&amp;8 Nháp &amp;&amp; rất dài", "…</oddHeader>")
                    .contains(
                            "<autoFilter ref=\"A2:L5\"/>",
                            "orientation=\"landscape\"",
                            "fitToPage=\"1\"",
                            " s=\"13\"><v>75");
            assertThat(part(zip, "xl/workbook.xml")).contains("Print_Area", "'Sự hài lòng'!$A$1:$L$5");
        }
        ScoreboardXlsx.of(NOW).with(tally().results()).write(folder.resolve("results.xlsx"));
        try (ZipFile zip = new ZipFile(folder.resolve("results.xlsx").toFile())) {
            assertThat(part(zip, "xl/worksheets/sheet6.xml")).doesNotContain("oddHeader");
        }
    }

    private static String part(ZipFile zip, String name) throws IOException {
        return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
}
