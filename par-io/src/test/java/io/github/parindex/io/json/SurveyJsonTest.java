package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.AnswerScale.Choice;
import io.github.parindex.core.survey.FormsIssued;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyPolicy;
import io.github.parindex.core.survey.SurveyPolicy.FewRespondents;
import io.github.parindex.core.survey.SurveyPolicy.StratumShare;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Source;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surveys and their results as JSON documents. */
final class SurveyJsonTest {

    private static final AnswerScale LETTERS = AnswerScale.weighted(
            Choice.of("A", "100%"), Choice.of("B", "60%"), Choice.of("C", "20%"), Choice.of("D", "0"));

    private static final SurveyForm CITIZENS = SurveyForm.of(
            "citizens",
            "Người dân",
            SurveyFactor.of(
                    "1",
                    "Tiếp cận dịch vụ",
                    SurveyItem.of(
                            "1.1", "Nơi ngồi chờ", AnswerScale.levels(5, 4).withSkips("99")),
                    SurveyItem.of("1.2", "", AnswerScale.yesNo()).withWeight(2)),
            SurveyFactor.of("2", "", SurveyItem.of("2.1", "", LETTERS)).withWeight("0.5"));

    private static final Survey SURVEY = Survey.of("SIPAS", "Khảo sát", CITIZENS.withWeight("3"))
            .with(SurveyPolicy.withDefaults()
                    .with(StratumShare.BY_POPULATION)
                    .with(30, FewRespondents.NOT_APPLICABLE)
                    .withLeastAnswered("50%")
                    .with(Rounding.halfEven(6)))
            .withIssued(List.of(
                    new FormsIssued("SNV", "citizens", "town", 40, OptionalLong.of(1200)),
                    new FormsIssued("", "citizens", "hill", 10, OptionalLong.empty())));

    private static Loaded<Survey> read(String text) {
        return SurveyJson.read(Source.of("s.json", text));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream()
                .map(each -> each.place() + " " + each.message()
                        + each.advice().map(advice -> " " + advice).orElse(""))
                .toList();
    }

    @Test
    void whatIsWrittenIsReadBack(@TempDir Path folder) {
        assertThat(read(SurveyJson.toText(SURVEY)).orThrow()).isEqualTo(SURVEY);
        SurveyJson.write(SURVEY, folder.resolve("s.json"));
        assertThat(SurveyJson.read(folder.resolve("s.json")).orThrow()).isEqualTo(SURVEY);
        assertThat(DocumentSchema.SURVEY
                        .check(Source.of("s.json", SurveyJson.toText(SURVEY)))
                        .problems())
                .isEmpty();
        Survey plain = Survey.of("S", "", CITIZENS);
        assertThat(read(SurveyJson.toText(plain)).orThrow()).isEqualTo(plain);
    }

    @Test
    void aSmallSurveyIsASmallDocument() {
        Survey survey = read("{\"code\": \"S\", \"scales\": [{\"name\": \"five\", \"levels\": 5, \"satisfied\": 4}],"
                        + " \"forms\": [{\"code\": \"citizens\", \"factors\": [{\"code\": \"1\", \"items\": [{\"code\":"
                        + " \"1.1\"}]}]}]}")
                .orThrow();
        assertThat(survey)
                .isEqualTo(Survey.of(
                        "S",
                        "",
                        SurveyForm.of(
                                "citizens",
                                "",
                                SurveyFactor.of("1", "", SurveyItem.of("1.1", "", AnswerScale.levels(5, 4))))));
    }

    @Test
    void everyFaultIsReportedAtItsPlace() {
        assertThat(problems("{\"code\": \"S\", \"scales\": [{\"name\": \"five\", \"levels\": 5, \"satisfied\": 4},"
                        + " {\"name\": \"five\", \"levels\": 3, \"satisfied\": 3}, {\"name\": \"odd\", \"levels\": 3,"
                        + " \"satisfied\": 4}], \"forms\": [{\"code\": \"f\", \"factors\": [{\"code\": \"1\", \"items\":"
                        + " [{\"code\": \"1.1\", \"scale\": \"fiv\"}, {\"code\": \"1.2\", \"scale\": \"odd\"},"
                        + " {\"code\": \"1.3\", \"scale\": \"five\", \"weight\": -1}]}]}],"
                        + " \"policy\": {\"leastAnswered\": 2}}"))
                .containsExactly(
                        "/scales/1/name There are two scales (five).",
                        "/scales/2 None of the answers [1, 2, 3] is worth 100 %. Maybe say which answers are satisfied.",
                        "/forms/0/factors/0/items/0/scale There is no scale (fiv). Maybe (five).",
                        "/forms/0/factors/0/items/2 The weight of item (1.3) is 0 to (100), not (-1).",
                        "/policy The share of items that must be answered is 0 to 1, not (2). Maybe 50%.");
    }

    @Test
    void resultsAreWrittenWithTheirErrorAndReadBack() {
        SurveyTally tally = SurveyTally.of(Survey.of("S", "", CITIZENS));
        tally.add(SurveyResponse.of(CITIZENS, "SNV")
                .ofService("land")
                .with("1.1", "5")
                .with("2.1", "B"));
        tally.add(SurveyResponse.of(CITIZENS, "SNV")
                .ofService("land")
                .with("1.1", "3")
                .with("2.1", "A"));
        tally.add(SurveyResponse.of(CITIZENS, "STC").with("1.1", "4"));
        String text = SurveyResultsJson.toText(tally.results());
        SurveyResultsDocument document =
                SurveyResultsJson.read(Source.of("r.json", text)).orThrow();
        assertThat(document).isEqualTo(SurveyResultsDocument.from(tally.results()));
        assertThat(document.units())
                .extracting(SurveyResultsDocument.Part::code)
                .containsExactly("SNV", "STC");
        SurveyResultsDocument.Share index = document.units().get(0).index();
        assertThat(index).isNotNull();
        assertThat(Points.of(index.percent()))
                .isEqualTo(tally.results().unit("SNV").index().percent(Rounding.halfUp(2)));
        assertThat(index.standardError()).isNotNull();
        assertThat(document.units().get(1).index())
                .isNotNull()
                .satisfies(alone -> assertThat(alone.standardError())
                        .as("one respondent does not say how people differ")
                        .isNull());
        assertThat(document.services())
                .extracting(SurveyResultsDocument.Part::code)
                .containsExactly("land");
        assertThat(document.strata()).isNull();
        assertThat(DocumentSchema.SURVEY_RESULTS
                        .check(Source.of("r.json", text))
                        .problems())
                .isEmpty();
    }
}
