package io.github.parindex.io.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.survey.AnswerScale;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyItem;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.SurveyCsv;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Responses as JSON lines. */
final class SurveyJsonLinesTest {

    private static final AnswerScale SCALE = AnswerScale.levels(5, 4);
    private static final Survey SURVEY = Survey.of(
            "SIPAS",
            "",
            SurveyForm.of(
                    "citizens",
                    "",
                    SurveyFactor.of("1", "", SurveyItem.of("1.1", "", SCALE), SurveyItem.of("1.2", "", SCALE)),
                    SurveyFactor.of("2", "", SurveyItem.of("unit", "", SCALE))));

    private static Loaded<SurveyTally> read(String... lines) {
        return SurveyJsonLines.read(Source.of("r.jsonl", String.join("\n", lines)), SURVEY);
    }

    private static List<String> problems(Loaded<SurveyTally> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.line() + ":" + problem.column() + " " + problem.message()
                        + problem.advice().map(advice -> " " + advice).orElse(""))
                .toList();
    }

    @Test
    void oneLineIsARespondentAndCountsAsInCsv() {
        var csv = SurveyCsv.read(
                Source.of(
                        "r.csv", "respondent,unit,stratum,1.1,1.2,unit answer\nr1,SNV,town,5,4,3\nr2,SNV,hill,3,,5\n"),
                SURVEY);
        var lines = read(
                "{\"respondent\": \"r1\", \"unit\": \"SNV\", \"stratum\": \"town\", \"1.1\": 5, \"1.2\": \"4\", \"unit"
                        + " answer\": 3}",
                "",
                "{\"unit answer\": 5, \"1.2\": null, \"unit\": \"SNV\", \"stratum\": \"hill\", \"respondent\": \"r2\","
                        + " \"1.1\": 3}\r");
        assertThat(lines.problems()).isEmpty();
        assertThat(lines.orThrow().results()).isEqualTo(csv.orThrow().results());
    }

    @Test
    void orAnAnswer() {
        var wide = read(
                "{\"respondent\":\"r1\",\"unit\":\"SNV\",\"1.1\":5,\"1.2\":4}",
                "{\"respondent\":\"r2\",\"unit\":\"SNV\",\"1.1\":2}");
        var longer = read(
                "{\"respondent\":\"r1\",\"unit\":\"SNV\",\"item\":\"1.1\",\"answer\":5}",
                "{\"respondent\":\"r1\",\"unit\":\"SNV\",\"item\":\"1.2\",\"answer\":4}",
                "{\"respondent\":\"r2\",\"unit\":\"SNV\",\"item\":\"1.1\",\"answer\":2}");
        assertThat(longer.orThrow().results()).isEqualTo(wide.orThrow().results());
    }

    @Test
    void everyFaultIsReportedAndNoResponseIsHalfRead() {
        Loaded<SurveyTally> loaded = read(
                "{\"respondent\":\"r1\",\"unit\":\"SNV\",\"1.1\":5,\"1.2\":4}",
                "{\"respondent\":\"r2\",\"unit\":\"SNV\",\"1.1\":6,\"1.2\":4}",
                "{\"respondent\":\"r3\",\"unit\":\"SNV\",\"1.1\":5,\"1.3\":4}",
                "{\"respondent\":\"r4\",\"unit\":\"SNV\",\"1.1\":[5]}",
                "{\"respondent\":\"r5\",\"unit\":\"SNV\",\"1.1\":5,\"1.1\":4}",
                "{\"respondent\":\"r6\",\"unit\":\"SNV\",\"1.1\":5",
                "[\"r7\"]",
                "{\"respondent\":\"r8\",\"unit\":\"SNV\"} {}",
                "{\"respondent\":\"r1\",\"unit\":\"SNV\",\"1.1\":5}",
                "{\"unit\":\"SNV\",\"1.1\":5}",
                "{\"respondent\":\"r9\",\"unit\":\"SNV\",\"1.1\":5}");
        assertThat(problems(loaded))
                .containsExactly(
                        "2:33 Item (1.1) has no answer (6). Maybe one of [1, 2, 3, 4, 5], or nothing where somebody"
                                + " did not answer.",
                        "3:41 There is no field (1.3). Maybe (1.1).",
                        "4:33 The field (1.1) holds a text or a number, not a list or an object.",
                        "5:41 The field (1.1) occurs twice.",
                        "6:40 The line is no JSON object of texts and numbers.",
                        "7:1 The line is no JSON object of texts and numbers.",
                        "8:34 The line is no JSON object of texts and numbers.",
                        "9:2 Respondent (r1) fills in this form about this unit twice.",
                        "10:0 The cell is blank.");
        assertThat(loaded.usable().orElseThrow().results().accounting().returned())
                .isEqualTo(2);
    }

    @Test
    void aBrokenLineOfAnswersLosesItsRespondent() {
        Loaded<SurveyTally> loaded = read(
                "{\"respondent\":\"r1\",\"unit\":\"SNV\",\"item\":\"1.1\",\"answer\":5}",
                "{\"respondent\":\"r2\",\"unit\":\"SNV\",\"item\":\"1.1\",\"answer\":5,}",
                "{\"respondent\":\"r3\",\"unit\":\"SNV\",\"item\":\"1.1\",\"answer\":5}");
        assertThat(loaded.problems()).hasSize(1);
        assertThat(loaded.usable()
                        .map(tally -> tally.results().accounting().returned())
                        .orElse(0L))
                .as("of whom the broken line is nobody can say")
                .isLessThanOrEqualTo(1);
    }

    @Test
    void nothingButBlankLinesIsNoResponse() {
        assertThat(problems(read("", " "))).containsExactly("1:0 There is no response.");
    }

    @Test
    void whatIsNotUtf8IsRefusedAndALineWithoutEndToo() {
        Source bytes = Source.of("r.jsonl", "{\"unit\":\"S\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(SurveyJsonLines.read(bytes, SURVEY).usable()).isEmpty();
        Loaded<SurveyTally> endless = read("{\"unit\":\"" + "x".repeat(1 << 20) + "\"}");
        assertThat(endless.usable()).isEmpty();
        assertThat(endless.problems())
                .map(problem -> problem.message().toString())
                .containsExactly("A line has more than 1048576 characters.");
    }
}
