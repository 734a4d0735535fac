package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Problems answer a request after RFC 9457, at their fields and in the language of the reader. */
final class ProblemDetailsTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private static Loaded<CriteriaSet> misspelt() {
        return CriteriaSetJson.read(Source.of("body", """
            {"id": "S", "edition": {"title": "Bộ tiêu chí"}, "criteria": [
              {"code": "1", "title": "Đúng hạn", "rule": {"proportion": {"max": 3, "fulFrom": 0.8}}}]}
            """));
    }

    @Test
    void aMisspeltFieldIsNamedAtItsPlace() {
        assertThat(ProblemDetails.of(misspelt().problems(), Locale.ENGLISH)
                        .about("/criteria-sets")
                        .toText())
                .isEqualTo("""
                    {
                      "type": "urn:parindex:problem:refused",
                      "title": "Something was refused.",
                      "status": 422,
                      "detail": "There is no field (fulFrom). Maybe (fullFrom).",
                      "instance": "/criteria-sets",
                      "errors": [
                        {
                          "pointer": "#/criteria/0/rule/proportion/fulFrom",
                          "line": 2,
                          "column": 72,
                          "code": "json.noField",
                          "severity": "error",
                          "detail": "There is no field (fulFrom).",
                          "value": "fulFrom",
                          "advice": "Maybe (fullFrom)."
                        }
                      ]
                    }
                    """);
    }

    @Test
    void aPointerIsTheFragmentOfAUri() {
        Problem problem = Problem.of("a.json", Wording.of("json.noField", "x"))
                .at("/units/0/entries/0/observation/parts/a~1b~0c/họp %");
        Map<String, Object> details =
                ProblemDetails.of(List.of(problem), Locale.ENGLISH).toMap();
        assertThat(details.get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.list(Map.class))
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.MAP)
                .containsEntry("pointer", "#/units/0/entries/0/observation/parts/a~1b~0c/h%E1%BB%8Dp%20%25");
    }

    @Test
    void theLanguageIsThatOfTheReader() {
        Map<String, Object> details =
                ProblemDetails.of(misspelt().problems(), VIETNAMESE).toMap();
        assertThat(details).containsEntry("title", "Có nội dung không được chấp nhận.");
        assertThat(details.get("detail").toString()).contains("fullFrom").doesNotContain("Maybe");
    }

    @Test
    void warningsRefuseNothing() {
        Problem warning =
                Problem.warning("form", Wording.of("table.blockBlank", "A")).at("Khối");
        ProblemDetails details = ProblemDetails.of(List.of(warning, warning), Locale.ENGLISH);
        assertThat(details.status()).isEqualTo(200);
        assertThat(details.toMap())
                .containsEntry("type", ProblemDetails.DOUBTFUL)
                .containsEntry("detail", "2 problems. The first: The unit (A) has no block, but others have one.")
                .doesNotContainKey("instance");
        assertThat(details.toMap().get("errors"))
                .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
                .contains(Map.of(
                        "place", "Khối",
                        "code", "table.blockBlank",
                        "severity", "warning",
                        "detail", "The unit (A) has no block, but others have one."));
    }

    @Test
    void whatTheCoreRefusesIsToldFromAFaultOfTheProgram() {
        CriteriaSet set = CriteriaSetJson.read(Source.of("s", """
            {"id": "S", "edition": {"title": "S"}, "criteria": [
              {"code": "1", "title": "Đúng hạn", "rule": {"proportion": 3}}]}
            """)).orThrow();
        RefusalException refused = catchThrowableOfType(RefusalException.class, () -> set.indexOf("9"));
        Map<String, Object> details =
                ProblemDetails.of(refused, VIETNAMESE).withStatus(404).toMap();
        assertThat(details).containsEntry("status", 404);
        assertThat(details.get("errors").toString())
                .contains("code=" + refused.refusal().key());
        assertThat(details.get("detail").toString()).doesNotContain("There is no");
    }

    @Test
    void nothingIsNoAnswer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProblemDetails.of(List.of(), VIETNAMESE))
                .withMessage("There is no problem to tell of.\nMaybe ask Loaded.problems() first.");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ProblemDetails.of(misspelt().problems(), VIETNAMESE).withStatus(99))
                .withMessage("HTTP has statuses from 100 to 599, not 99.");
    }
}
