package io.github.parindex.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.core.survey.SurveyPolicy.OffScale;
import io.github.parindex.core.survey.SurveyPolicy.StratumShare;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** Responses as tables, one row a respondent or one row an answer. */
final class SurveyCsvTest {

    private static final AnswerScale FIVE = AnswerScale.levels(5, 4);

    private static final Survey SURVEY = Survey.of(
            "S",
            "",
            SurveyForm.of(
                    "citizens",
                    "",
                    SurveyFactor.of("access", "", SurveyItem.of("1.1", "", FIVE), SurveyItem.of("1.2", "", FIVE)),
                    SurveyFactor.of(
                            "officials", "", SurveyItem.of("2.1", "", AnswerScale.of(List.of("Có", "Không"), "Có")))),
            SurveyForm.of("firms", "", SurveyFactor.of("access", "", SurveyItem.of("1.1", "", FIVE))));

    private static Loaded<SurveyTally> read(String... lines) {
        return SurveyCsv.read(Source.of("r.csv", String.join("\n", lines)), SURVEY);
    }

    private static List<String> problems(Loaded<SurveyTally> loaded) {
        return loaded.problems().stream()
                .map(each -> each.line() + ":" + each.column() + " " + each.message()
                        + each.advice().map(advice -> " " + advice).orElse(""))
                .toList();
    }

    @Test
    void oneRowIsARespondent() {
        var results = read(
                        "respondent,form,unit,service,stratum,1.1,1.2,2.1",
                        "r1,citizens,SNV,land,town,5,4,Có",
                        "r2,citizens,SNV,trade,town, 3 ,,Không",
                        "r1,firms,SNV,land,town,4,,")
                .orThrow()
                .results();
        assertThat(results.accounting().valid()).isEqualTo(3);
        assertThat(results.item("1.1").answers()).isEqualTo(3);
        assertThat(results.form("citizens").factor("access").share()).isEqualTo(Ratio.of(2, 3));
        assertThat(results.form("citizens").service("trade").item("1.1").satisfied())
                .isZero();
    }

    @Test
    void orAnAnswer() {
        var wide = read("respondent,form,unit,1.1,1.2,2.1", "r1,citizens,SNV,5,4,Có", "r2,citizens,SNV,3,,Không");
        var longer = read(
                "Mã phiếu;Mẫu phiếu;Mã đơn vị;Câu hỏi;Trả lời",
                "r1;citizens;SNV;1.1;5",
                "r1;citizens;SNV;2.1;Có",
                "r1;citizens;SNV;1.2;4",
                "r2;citizens;SNV;2.1;Không",
                "r2;citizens;SNV;1.1;3");
        assertThat(longer.orThrow().results()).isEqualTo(wide.orThrow().results());
    }

    @Test
    void everyFaultIsReportedAndNoResponseIsHalfRead() {
        Loaded<SurveyTally> loaded = read(
                "respondent,form,unit,1.1,1.2,2.1",
                "r1,citizens,SNV,6,7,Có",
                "r2,citizen,SNV,5,5,Có",
                "r3,firms,SNV,5,5,",
                ",citizens,SNV,5,5,Có",
                "r4,citizens,,5,5,Có",
                "r5,citizens,SNV,5,5",
                "r6,citizens,SNV,5,5,Có",
                "r6,citizens,SNV,5,5,Có",
                "r6,citizens,STC,5,5,Có");
        assertThat(problems(loaded))
                .containsExactly(
                        "2:4 Item (1.1) has no answer (6). Maybe one of [1, 2, 3, 4, 5], or nothing where somebody did"
                                + " not answer.",
                        "2:5 Item (1.2) has no answer (7). Maybe one of [1, 2, 3, 4, 5], or nothing where somebody did"
                                + " not answer.",
                        "3:2 The survey has no form (citizen). Maybe (citizens).",
                        "4:5 Form (firms) does not ask item (1.2).",
                        "5:1 The cell is blank.",
                        "6:3 The cell is blank.",
                        "7:0 The line has 5 cells, but there are 6 columns. Maybe put cells that contain the separator"
                                + " in quotation marks, such as a number with a decimal comma.",
                        "9:1 Respondent (r6) fills in this form about this unit twice.");
        assertThat(loaded.usable().orElseThrow().results().accounting().returned())
                .isEqualTo(2);
    }

    private static List<Long> counted(String... rows) {
        List<String> lines = new ArrayList<>(
                List.of("respondent,form,unit,item,answer", "r1,citizens,SNV,1.1,5", "r1,citizens,SNV,1.2,5"));
        lines.addAll(List.of(rows));
        lines.add("r3,citizens,SNV,1.1,5");
        var results = read(lines.toArray(String[]::new)).usable().orElseThrow().results();
        if (results.accounting().returned() == 0) {
            return List.of();
        }
        return List.of(
                results.accounting().returned(),
                results.item("1.1").answers(),
                results.item("1.2").answers());
    }

    @Test
    void aFaultyRowOfAnswersLosesItsOwnRespondentOnly() {
        List<Long> twoSound = List.of(2L, 2L, 1L);
        assertThat(counted("r2,citizens,,1.1,2", "r2,citizens,SNV,1.2,2")).isEqualTo(twoSound);
        assertThat(counted("r2,citizens,SNV,1.1,2", "r2,citizens,,1.2,2")).isEqualTo(twoSound);
        assertThat(counted("r2,citizen,SNV,1.1,2", "r2,citizens,SNV,1.2,2")).isEqualTo(twoSound);
        assertThat(counted("r2,citizens,SNV,1.1", "r2,citizens,SNV,1.2,2")).isEqualTo(twoSound);
        assertThat(counted(",citizens,SNV,1.1,2", "r2,citizens,SNV,1.2,2")).isEqualTo(twoSound);
        assertThat(counted(",citizens,SNV,2.1,Có")).as("of r1 or of r3").isEmpty();
    }

    @Test
    void rowsOfAnswersAreHeldAgainstEachOther() {
        Loaded<SurveyTally> loaded = read(
                "respondent,form,unit,item,answer",
                "r1,citizens,SNV,1.1,5",
                "r1,citizens,SNV,1.1,5",
                "r2,firms,SNV,1.2,5",
                "r3,citizens,SNV,1.1,5",
                "r4,citizens,SNV,1.1,5",
                "r3,citizens,SNV,1.2,5");
        assertThat(problems(loaded))
                .containsExactly(
                        "3:4 Respondent (r1) answers item (1.1) twice.",
                        "4:4 Form (firms) does not ask item (1.2). Maybe (1.1).",
                        "7:1 The rows of respondent (r3) do not stand together, or the respondent fills in this form"
                                + " twice.");
        assertThat(loaded.usable().orElseThrow().results().accounting().returned())
                .isEqualTo(2);
    }

    @Test
    void aStratumWithoutPopulationIsReportedWhereItFirstStandsAndNotCounted() {
        Survey byPopulation = SURVEY.with(SurveyPolicy.withDefaults().with(StratumShare.BY_POPULATION))
                .withIssued(List.of(new FormsIssued("SNV", "firms", "town", 5, OptionalLong.of(900))));
        Loaded<SurveyTally> loaded = SurveyCsv.read(Source.of("r.csv", """
                        form,unit,stratum,1.1
                        firms,SNV,town,5
                        firms,SNV,hill,5
                        firms,SNV,hill,4
                        firms,SNV,town,2
                        """), byPopulation);
        assertThat(problems(loaded))
                .containsExactly(
                        "3:3 Form (firms), unit (SNV), stratum (hill) has no population, by which strata count."
                                + " Maybe say it beside the forms that went out, or let answers count alike.");
        assertThat(loaded.usable().orElseThrow().results().index().share()).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void columnsAreMissedAndUnknownOnesNamed() {
        assertThat(problems(read("respondent,1.1,1.3", "r1,5,5")))
                .containsExactly(
                        "1:0 The column (form) is missing.",
                        "1:0 The column (unit) is missing.",
                        "1:3 There is no column (1.3). Maybe (1.1).");
        Loaded<SurveyTally> lacking =
                read("form,unit,1.1,2.1", "citizens,SNV,5,Có", "citizens,SNV,5,Có", "firms,SNV,5,");
        assertThat(problems(lacking))
                .containsExactly("2:0 Form (citizens) is not counted, as its items [1.2] have no column.");
        assertThat(lacking.usable().orElseThrow().results().accounting().returned())
                .isEqualTo(1);
        assertThat(read("").usable()).isEmpty();
    }

    @Test
    void answersInDecomposedVietnameseAreKnown() {
        assertThat(read("form,unit,1.1,1.2,2.1", "citizens,SNV,5,5,Co\u0301")
                        .orThrow()
                        .results()
                        .item("2.1")
                        .satisfied())
                .isEqualTo(1);
    }

    @Test
    void answersOffTheScalePassWhereThePolicyLetsThem() {
        Survey lenient = SURVEY.with(SurveyPolicy.withDefaults().with(OffScale.SKIPPED));
        SurveyTally tally = SurveyCsv.read(Source.of("r.csv", "form,unit,1.1\nfirms,SNV,6\nfirms,SNV,4\n"), lenient)
                .orThrow();
        assertThat(tally.results().item("1.1").answers()).isEqualTo(1);
        assertThat(tally.results().accounting().valid()).isEqualTo(1);
    }

    @Test
    void problemsAreBoundedAndSpokenInTheLanguageOfTheReader() {
        List<String> lines = new ArrayList<>(List.of("form,unit,1.1"));
        for (int i = 0; i < 100; i++) {
            lines.add("firms,SNV,9");
        }
        Source source = Source.of("r.csv", String.join("\n", lines));
        Loaded<SurveyTally> loaded =
                SurveyCsv.read(source, SURVEY, ReadLimits.withDefaults().withProblems(5));
        assertThat(loaded.problems()).hasSize(6);
        assertThat(loaded.usable()).as("nothing but problems is given up").isEmpty();
        Problem first = loaded.problems().get(0);
        assertThat(first.message().in(Locale.forLanguageTag("vi"))).isEqualTo("Câu hỏi 1.1 không có mức trả lời 9.");
    }

    @Test
    void whoeverListensIsToldHowManyResponsesThereWere() {
        List<Long> told = new ArrayList<>();
        Source source = Source.of("r.csv", "form,unit,1.1\nfirms,SNV,4\nfirms,SNV,4\n")
                .reporting(progress -> told.add(progress.units()));
        SurveyCsv.read(source, SURVEY).orThrow();
        assertThat(told).containsExactly(1L, 2L, 2L);
    }
}
