package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.AssessmentStream;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text is no JSON the problem says what stands there and what is needed, in memory as in a stream. */
final class NotJsonCases {

    private static final CriteriaSet SET =
            CriteriaSetJson.read(BrokenDocuments.resource("criteria-set.json")).orThrow();

    private static String last(List<Problem> problems) {
        return problems.get(problems.size() - 1).toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"x\" 1} | h:1:6 /x: This is not JSON: a colon is needed, not (1).",
                "{x: 1} | h:1:2: This is not JSON: the name of a field in double quotes is needed, not (x).",
                "{,} | h:1:2: This is not JSON: the name of a field in double quotes is needed, not (,).",
                "{\"x\": 1 \"y\": 2} | h:1:9 /x: This is not JSON: a comma or } is needed, not a text \"…\".",
                "{\"x\": 1] | h:1:8 /x: This is not JSON: a comma or } is needed, not (]).",
                "{\"x\": [1 2]} | h:1:10 /x/1: This is not JSON: a comma or ] is needed, not (2).",
                "{\"x\": [1,]} | h:1:10 /x/1: This is not JSON: a value is needed, not (]). Maybe without the comma before it.",
                "{\"x\": 1,5} | h:1:9 /x: This is not JSON: the name of a field in double quotes is needed, not (5). Maybe a decimal point: 1.5, not 1,5.",
                "{\"x\": 01} | h:1:8 /x: This is not JSON: a number such as 12 or 0.5 is needed, not (01).",
                "{\"x\": +5} | h:1:8 /x: This is not JSON: a number such as 12 or 0.5 is needed, not (+5).",
                "{\"x\": .5} | h:1:7 /x: This is not JSON: a value is needed, not (.5).",
                "{\"x\": tru} | h:1:7 /x: This is not JSON: a value is needed, not (tru).",
                "{\"x\": 'a'} | h:1:7 /x: This is not JSON: a value is needed, not ('). Maybe double quotes \".",
                "{\"x\": “a”} | h:1:7 /x: This is not JSON: a value is needed, not (“). Maybe double quotes \".",
                "{\"x\": \"a\\x\"} | h:1:10 /x: This is not JSON: an escape such as \\n or \\u0041 is needed, not (x).",
                "{\"x\": \"\\u12x\"} | h:1:12 /x: This is not JSON: an escape such as \\n or \\u0041 is needed, not (x).",
                "{\"x\": 1, | h:1:9 /x: The document ends too early.",
                "{\"x\": [1, | h:1:10 /x/1: The document ends too early.",
                "{} x | h:1:4: This is not JSON: the end of the document is needed, not (x).",
                "<xml/> | h:1:1: This is not JSON: a value is needed, not (<)."
            })
    void whatStandsThereAndWhatIsNeededAreSaid(String text, String expected) {
        assertThat(last(CriteriaSetJson.read(Source.of("h", text)).problems())).isEqualTo(expected);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (AssessmentStream units = AssessmentsJson.stream(Source.of("h", bytes), SET)) {
            assertThat(units.assessments()).isEmpty();
            assertThat(last(units.problems())).isEqualTo(expected);
        }
    }

    @Test
    void inVietnameseToo() {
        assertThat(CriteriaSetJson.read(Source.of("h", "{\"id\": \"a\" \"b\": 1}"))
                        .problems()
                        .get(0)
                        .toText(Locale.forLanguageTag("vi")))
                .isEqualTo("h:1:12 /id: Tệp không đúng dạng JSON: cần dấu phẩy hoặc }, không phải một chuỗi \"…\".");
    }
}
