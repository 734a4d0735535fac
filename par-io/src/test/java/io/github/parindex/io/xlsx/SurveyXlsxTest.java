package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.SurveyCsv;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Responses in a workbook. */
final class SurveyXlsxTest {

    private static final AnswerScale FIVE = AnswerScale.levels(5, 4);

    private static final Survey SURVEY = Survey.of(
            "S",
            "",
            SurveyForm.of(
                    "citizens",
                    "",
                    SurveyFactor.of("1", "", SurveyItem.of("1.1", "", FIVE), SurveyItem.of("1.2", "", FIVE))));

    private static Loaded<SurveyTally> read(String rows, String others) {
        Source source =
                new BookBuilder().sheet("Một", rows).sheet("Hai", others).source();
        return SurveyXlsx.read(source, SURVEY, ReadLimits.withDefaults());
    }

    @Test
    void numbersAndTextsOfAllSheetsAreCountedAsInCsv() {
        Loaded<SurveyTally> loaded = read(
                BookBuilder.row(1, "Mã phiếu", "Mã đơn vị", "1.1", "1.2")
                        + BookBuilder.row(2, "r1", "SNV", "<c><v>5</v></c>", "4")
                        + BookBuilder.row(4, "r2", "SNV", "<c><v>3</v></c>", ""),
                BookBuilder.row(1, "respondent", "unit", "item", "answer")
                        + BookBuilder.row(2, "r3", "STC", "1.2", "<c><v>2</v></c>"));
        SurveyTally csv = SurveyCsv.read(
                        Source.of("r.csv", "respondent,unit,1.1,1.2\nr1,SNV,5,4\nr2,SNV,3,\nr3,STC,,2\n"), SURVEY)
                .orThrow();
        assertThat(loaded.orThrow().results()).isEqualTo(csv.results());
    }

    @Test
    void faultsAreNamedByTheirCells() {
        Loaded<SurveyTally> loaded = read(
                BookBuilder.row(1, "respondent", "unit", "1.1", "1.2")
                        + BookBuilder.row(2, "r1", "SNV", "<c><v>7</v></c>", "4"),
                BookBuilder.row(1, "respondent", "unit", "1.1", "1.2") + BookBuilder.row(2, "r2", "", "5", "4"));
        assertThat(loaded.problems())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly("Hai!B2 The cell is blank.", "Một!C2 Item (1.1) has no answer (7).");
        assertThat(loaded.usable().orElseThrow().results().accounting().returned())
                .isZero();
    }

    @Test
    void aSheetWithoutUnitsIsNotCounted() {
        Loaded<SurveyTally> loaded = read(BookBuilder.row(1, "1.1", "1.2") + BookBuilder.row(2, "5", "4"), "");
        assertThat(loaded.usable()).isEmpty();
        assertThat(loaded.problems())
                .extracting(problem -> problem.message().toString())
                .containsExactly("The column (unit) is missing.");
    }

    private static List<String> said(Loaded<SurveyTally> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.severity() + " " + problem.place() + " " + problem.message())
                .toList();
    }

    @Test
    void titlesTotalsAndSignaturesAreNoUnitsAndOtherSheetsAreLeftOut() {
        Loaded<SurveyTally> loaded = read(
                BookBuilder.row(1, "KẾT QUẢ KHẢO SÁT")
                        + BookBuilder.row(2, "Mã đơn vị", "1.1", "1.2")
                        + BookBuilder.row(3, "A", "1", "2")
                        + BookBuilder.row(4, "B", "4", "").replace("<row ", "<row hidden=\"1\" ")
                        + BookBuilder.row(5, "Tổng cộng", "5", "5")
                        + BookBuilder.row(6, "", "", "Hà Nội, ngày 5/1")
                        + BookBuilder.row(7, "Người lập biểu", "", "Giám đốc")
                        + BookBuilder.row(8, "Nguyễn Văn A", "", "Trần B"),
                BookBuilder.row(1, "Ghi chú", "xem phụ lục"));
        assertThat(loaded.orThrow().results().units()).containsExactly("A", "B");
        assertThat(said(loaded))
                .containsExactly(
                        "NOTICE Hai!A1 The sheet holds no table that is read here and was ignored.",
                        "WARNING Một!A4 Rows or columns that are hidden hold values, which were read. Rows: 1.",
                        "NOTICE Một!A5 Row (Tổng cộng) is taken for the sum of others and was not counted.",
                        "NOTICE Một!C6 The table ends here, as this row names no unit: (Hà Nội, ngày 5/1). Rows ignored: 3.");
    }

    @Test
    void whatIsNoFootCounts() {
        Loaded<SurveyTally> loaded = read(
                BookBuilder.row(1, "Mã đơn vị", "1.1", "1.2")
                        + BookBuilder.row(2, "Tổng cục Thuế", "1", "2")
                        + BookBuilder.row(3, "B")
                        + BookBuilder.row(4, "A", "1", "2")
                        + BookBuilder.row(5, "A"),
                "");
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.orThrow().results().accounting().returned()).isEqualTo(4);
    }

    @Test
    void aWorkbookWithoutResponsesIsRefused() {
        Loaded<SurveyTally> loaded = read(BookBuilder.row(1, "Ghi chú", "x"), "");
        assertThat(loaded.usable()).isEmpty();
        assertThat(said(loaded))
                .containsExactly(
                        "ERROR  The workbook holds no table of responses.",
                        "NOTICE Một!A1 The sheet holds no table that is read here and was ignored.");
    }

    @Test
    void aTotalIsNoUnitOfATextEither() {
        Loaded<SurveyTally> loaded = SurveyCsv.read(Source.of("r.csv", "unit,1.1,1.2\nA,1,2\nTổng,1,2\n"), SURVEY);
        assertThat(loaded.problems())
                .extracting(problem -> problem.message().toString())
                .containsExactly("Row (Tổng) is taken for the sum of others and was not counted.");
        assertThat(loaded.orThrow().results().accounting().returned()).isEqualTo(1);
        assertThat(SurveyCsv.read(Source.of("r.csv", "unit,respondent,1.1,1.2\nTổng,r1,1,2\n"), SURVEY)
                        .orThrow()
                        .results()
                        .accounting()
                        .returned())
                .isEqualTo(1);
    }
}
