package io.github.parindex.io.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.AnswerScale.Choice;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import io.github.parindex.core.survey.SurveyPolicy.OffScale;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Questionnaires as an office edits them in Excel. */
final class SurveyQuestionnaireXlsxTest {

    private static final String ANSWERS = BookBuilder.row(1, "Thang đo", "Trả lời", "Ý nghĩa", "Giá trị")
            + BookBuilder.row(2, "ABCD", "A", "rất tốt", "<c s=\"1\"><v>1</v></c>")
            + BookBuilder.row(3, "", "B", "tốt", "60%")
            + BookBuilder.row(4, "", "C", "", "0,2")
            + BookBuilder.row(5, "", "D", "", "<c><v>0</v></c>")
            + BookBuilder.row(6, "", "99", "", "Bỏ qua");

    private static final AnswerScale LETTERS = new AnswerScale(
            List.of(
                    new Choice("A", "rất tốt", new BigDecimal("1"), true),
                    new Choice("B", "tốt", new BigDecimal("0.6"), false),
                    Choice.of("C", "0.2"),
                    Choice.of("D", "0")),
            Set.of("99"));

    private static final String ITEMS = BookBuilder.row(1, "PHIẾU KHẢO SÁT")
            + BookBuilder.row(3, "Mẫu phiếu", "Nhân tố", "Câu hỏi", "Nội dung câu hỏi")
            + BookBuilder.row(4, "citizens", "1", "1.1", "Nơi ngồi chờ")
            + BookBuilder.row(5, "", "", "1.2", "Trang thiết bị")
            + BookBuilder.row(6, "", "2", "2.1", "")
            + BookBuilder.row(7, "firms", "1", "1.1", "");

    private static Loaded<Survey> read(BookBuilder book) {
        return SurveyQuestionnaireXlsx.read(book.source());
    }

    private static List<String> said(Loaded<Survey> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.place() + " " + problem.message()
                        + problem.advice().map(advice -> " " + advice).orElse(""))
                .toList();
    }

    @Test
    void questionsAndAnswersAreEnoughAndMergedCellsGoOn() {
        Loaded<Survey> loaded = read(new BookBuilder().sheet("Bảng hỏi", ITEMS).sheet("Thang", ANSWERS));
        assertThat(loaded.problems()).isEmpty();
        Survey survey = loaded.orThrow();
        assertThat(survey.forms())
                .containsExactly(
                        SurveyForm.of(
                                "citizens",
                                "",
                                SurveyFactor.of(
                                        "1",
                                        "",
                                        SurveyItem.of("1.1", "Nơi ngồi chờ", LETTERS),
                                        SurveyItem.of("1.2", "Trang thiết bị", LETTERS)),
                                SurveyFactor.of("2", "", SurveyItem.of("2.1", "", LETTERS))),
                        SurveyForm.of("firms", "", SurveyFactor.of("1", "", SurveyItem.of("1.1", "", LETTERS))));
        assertThat(survey.policy()).isEqualTo(SurveyPolicy.withDefaults());
    }

    @Test
    void formsFactorsNumbersAndPolicyAreReadWhereverTheyStand() {
        Survey survey = read(new BookBuilder()
                        .sheet("Thang", ANSWERS)
                        .sheet("Ghi chú", BookBuilder.row(1, "xem phụ lục"))
                        .sheet(
                                "Phát",
                                BookBuilder.row(1, "Mã đơn vị", "Mẫu phiếu", "Tầng", "Số phiếu phát ra", "Quy mô")
                                        + BookBuilder.row(2, "SNV", "citizens", "town", "<c><v>40</v></c>", "1200")
                                        + BookBuilder.row(3, "", "firms", "", "10", ""))
                        .sheet(
                                "Mẫu",
                                BookBuilder.row(1, "Mẫu phiếu", "Đối tượng", "Hệ số")
                                        + BookBuilder.row(2, "firms", "Doanh nghiệp", "0,5")
                                        + BookBuilder.row(3, "citizens", "Người dân"))
                        .sheet(
                                "Nhân tố",
                                BookBuilder.row(1, "Mẫu phiếu", "Nhân tố", "Tên nhân tố", "Hệ số")
                                        + BookBuilder.row(2, "citizens", "2", "Công chức", "")
                                        + BookBuilder.row(3, "", "1", "Tiếp cận", "2")
                                        + BookBuilder.row(4, "firms", "1"))
                        .sheet("Câu hỏi", ITEMS)
                        .sheet(
                                "Chung",
                                BookBuilder.row(1, "Mã khảo sát", "SIPAS-2024")
                                        + BookBuilder.row(2, "Câu trả lời ngoài thang", "phiếu không hợp lệ")
                                        + BookBuilder.row(3, "Số phiếu hợp lệ tối thiểu của một đơn vị:", "30")
                                        + BookBuilder.row(4, "Đơn vị ít phiếu hơn", "Không áp dụng")))
                .orThrow();
        assertThat(survey.code()).isEqualTo("SIPAS-2024");
        assertThat(survey.forms())
                .extracting(SurveyForm::toString)
                .containsExactly("firms Doanh nghiệp: 1 factor, 1 item", "citizens Người dân: 2 factors, 3 items");
        assertThat(survey.form("firms").weight()).isEqualByComparingTo("0.5");
        assertThat(survey.form("citizens").factors())
                .extracting(SurveyFactor::code, factor -> factor.weight().toString())
                .containsExactly(tuple("2", "1"), tuple("1", "2"));
        assertThat(survey.issued())
                .containsExactly(
                        new FormsIssued("SNV", "citizens", "town", 40, OptionalLong.of(1200)),
                        new FormsIssued("", "firms", "", 10, OptionalLong.empty()));
        assertThat(survey.policy())
                .isEqualTo(SurveyPolicy.withDefaults()
                        .with(OffScale.VOIDS_THE_FORM)
                        .with(30, FewRespondents.NOT_APPLICABLE));
    }

    @Test
    void everyFaultIsReportedAtItsCell() {
        Loaded<Survey> loaded = read(new BookBuilder()
                .sheet(
                        "Q",
                        BookBuilder.row(1, "Form", "Factor", "Item", "Scale", "Weight", "Scalle")
                                + BookBuilder.row(2, "citizens", "1", "1.1", "five", "")
                                + BookBuilder.row(3, "", "", "1.1", "five", "")
                                + BookBuilder.row(4, "", "", "1.3", "fife", "")
                                + BookBuilder.row(5, "", "", "1.4", "", "1,5")
                                + BookBuilder.row(6, "", "3", "3.1", "five", "")
                                + BookBuilder.row(7, "citizen", "1", "1.5", "five", "")
                                + BookBuilder.row(8, "firms", "", "1.6", "five", "101"))
                .sheet(
                        "S",
                        BookBuilder.row(1, "Scale", "Answer", "Worth", "Satisfied")
                                + BookBuilder.row(2, "five", "1", "0", "")
                                + BookBuilder.row(3, "", "2", "1", "perhaps")
                                + BookBuilder.row(4, "odd", "1", "1.5", "")
                                + BookBuilder.row(5, "", "2", "", ""))
                .sheet(
                        "F",
                        BookBuilder.row(1, "Form", "Factor", "Subject", "Weight")
                                + BookBuilder.row(2, "citizens", "1", "", "many")
                                + BookBuilder.row(3, "citizens", "2", "", "")
                                + BookBuilder.row(4, "", "2", "", ""))
                .sheet(
                        "R",
                        BookBuilder.row(1, "Form", "Respondents")
                                + BookBuilder.row(2, "citizens", "")
                                + BookBuilder.row(3, "citizens", ""))
                .sheet(
                        "I",
                        BookBuilder.row(1, "Unit", "Form", "Forms issued", "Population")
                                + BookBuilder.row(2, "A", "citizens", "10", "0")
                                + BookBuilder.row(3, "A", "citizens", "10", "")
                                + BookBuilder.row(4, "A", "firms", "", ""))
                .sheet(
                        "W",
                        BookBuilder.row(1, "Survey code", "S")
                                + BookBuilder.row(2, "Suvey title", "x")
                                + BookBuilder.row(3, "Answers off the scale", "voided")));
        assertThat(loaded.usable()).isEmpty();
        assertThat(said(loaded))
                .containsExactly(
                        "Q!F1 There is no column (Scalle). Maybe (Scale).",
                        "W!A2 (Suvey title) says nothing of a survey. Maybe (Survey title).",
                        "I!C2 Unit (A), form (citizens), stratum (): (10) forms went out to a population of (0), which cannot be.",
                        "F!D2 (many) is not a number. Maybe write it like 94.87, 94,87 or 85%.",
                        "R!A3 A survey has the form (citizens) twice.",
                        "F!B3 Factor (2) has no items.",
                        "W!B3 (voided) is none of these: refused, as if skipped, the form is void. Maybe one of: refused, as if skipped, the form is void.",
                        "I!C3 It is said twice how many forms went out for (citizens, A, ).",
                        "Q!C3 A form has the item (1.1) twice.",
                        "S!D3 (perhaps) is none of these: yes, no. Maybe one of: yes, no.",
                        "F!B4 A form has the factor (2) twice.",
                        "I!B4 There is no form (firms). Maybe one of: citizens.",
                        "S!B4 Answer (1) is worth 0 to 1 with at most (4) decimal places, not (1.5). Maybe write 60%.",
                        "I!C4 The cell is blank.",
                        "Q!D4 There is no scale (fife). Maybe (five).",
                        "S!C5 The cell is blank.",
                        "Q!D5 The cell is blank.",
                        "Q!E5 A whole number stands here, not (1.5).",
                        "Q!B6 Form (citizens) has no factor (3). Maybe one of: 1, 2.",
                        "Q!A7 There is no form (citizen). Maybe (citizens).",
                        "Q!A8 There is no form (firms). Maybe one of: citizens.",
                        "Q!B8 The cell is blank.");
    }

    @Test
    void aWorkbookWithoutQuestionsSaysWhichColumnsItNeeds() {
        assertThat(said(read(new BookBuilder().sheet("S", ANSWERS))))
                .containsExactly(
                        " The workbook holds no table of questions. Maybe head the columns Form, Factor, Item and Scale.");
    }

    @Test
    void whatIsHeldAtOnceIsLimited() {
        String rows = IntStream.rangeClosed(2, 40)
                .mapToObj(i -> BookBuilder.row(i, "F", "1", "1." + i, "x".repeat(20), "five"))
                .collect(Collectors.joining());
        String headings = BookBuilder.row(1, "Form", "Factor", "Item", "Question", "Scale");
        Source source = Source.of(
                "q.xlsx", new BookBuilder().sheet("Q", headings + rows).bytes());
        assertThat(said(SurveyQuestionnaireXlsx.read(
                        source, ReadLimits.withDefaults().withTextLength(20))))
                .containsExactly(" The sheet (Q) has a row or form of more than 320 characters.");
        assertThat(said(SurveyQuestionnaireXlsx.read(
                        source, ReadLimits.withDefaults().withColumns(6))))
                .containsExactly(" The sheet (Q) has more than 96 cells above its headings.");
    }

    @Test
    void whatIsWrittenIsReadBackAndHasVietnameseHeadings(@TempDir Path folder) {
        Survey survey = read(new BookBuilder().sheet("Bảng hỏi", ITEMS).sheet("Thang", ANSWERS))
                .orThrow();
        SurveyQuestionnaireXlsx.write(survey, folder.resolve("s.xlsx"));
        assertThat(SurveyQuestionnaireXlsx.read(folder.resolve("s.xlsx")).orThrow())
                .isEqualTo(survey);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SurveyQuestionnaireXlsx.write(survey, Locale.ENGLISH, out);
        assertThat(SurveyQuestionnaireXlsx.read(Source.of("other.xlsx", out.toByteArray()))
                        .orThrow())
                .isEqualTo(survey);
    }
}
