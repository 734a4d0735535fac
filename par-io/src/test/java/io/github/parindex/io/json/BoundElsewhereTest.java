package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Samples;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.Shapes.ObservationDocument;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a portal binds by a Jackson of its own, with nothing set up, is what our reader reads. */
final class BoundElsewhereTest {

    private static final ObjectMapper PORTAL = new ObjectMapper();

    private static CriteriaSetDocument bound(String text) throws JsonProcessingException {
        return PORTAL.readValue(text, CriteriaSetDocument.class);
    }

    private static String setWith(String title, String rule) {
        return "{\"id\": \"S\", \"edition\": {\"title\": " + title + "}, \"criteria\": [{\"code\": \"1\", \"title\": "
                + title + ", \"rule\": " + rule + "}]}";
    }

    private static CriteriaSet read(String text) {
        return CriteriaSetJson.read(Source.of("s", text)).orThrow();
    }

    @RepeatedTest(40)
    void aSetIsBoundAsItIsReadInShortAndInFull(RepetitionInfo repetition) throws JsonProcessingException {
        CriteriaSet set = Samples.criteriaSet(new Random(repetition.getCurrentRepetition()));
        assertThat(CriteriaSetJson.from(bound(CriteriaSetJson.toText(set))).orThrow())
                .isEqualTo(set);
        assertThat(CriteriaSetJson.from(bound(PORTAL.writeValueAsString(CriteriaForm.of(set))))
                        .orThrow())
                .isEqualTo(set);
    }

    @RepeatedTest(40)
    void assessmentsAndScoreboardsAreBoundAsTheyAreRead(RepetitionInfo repetition) throws JsonProcessingException {
        Assessments assessments = Samples.assessments(new Random(repetition.getCurrentRepetition()));
        AssessmentsDocument document = PORTAL.readValue(AssessmentsJson.toText(assessments), AssessmentsDocument.class);
        assertThat(AssessmentsJson.from(document, assessments.set()).orThrow()).isEqualTo(assessments);
        var board = ScoreboardDocument.from(Scorer.score(assessments));
        assertThat(PORTAL.readValue(PORTAL.writeValueAsString(board), ScoreboardDocument.class))
                .isEqualTo(board);
        assertThat(PORTAL.readValue(ScoreboardJson.toText(Scorer.score(assessments)), ScoreboardDocument.class))
                .isEqualTo(board);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"proportion\": 1.5}",
                "{\"proportion\": 2}",
                "{\"proportion\": {\"max\": 1.5, \"zeroDenominator\": \"full-score\"}}",
                "{\"stated\": 3}",
                "{\"options\": [{\"name\": \"a\", \"points\": 1}, {\"name\": \"b\", \"points\": 0}]}",
                "{\"interpolation\": [{\"value\": 0.5, \"points\": 0}, {\"value\": 1, \"points\": 2}]}"
            })
    void theShortFormsThatPeopleTryAreTaken(String rule) throws JsonProcessingException {
        String text = setWith("\"Công tác chỉ đạo\"", rule);
        CriteriaSet set = read(text);
        assertThat(CriteriaSetJson.from(bound(text)).orThrow()).isEqualTo(set);
        assertThat(read(CriteriaSetJson.toText(set))).isEqualTo(set);
    }

    @Test
    void aTitleMayBeInAnyLanguages() throws JsonProcessingException {
        String text = setWith("{\"vi\": \"Kế hoạch\", \"lo\": \"ແຜນ\"}", "{\"stated\": 2}");
        CriteriaSet set = read(text);
        assertThat(set.edition().title().in(Locale.forLanguageTag("lo"))).isEqualTo("ແຜນ");
        assertThat(set.edition().title().in(Locale.ENGLISH)).isEqualTo("Kế hoạch");
        assertThat(CriteriaSetJson.from(bound(text)).orThrow()).isEqualTo(set);
        assertThat(CriteriaSetJson.toText(set)).contains("\"lo\": \"ແຜນ\"").doesNotContain("\"en\"");
    }

    @Test
    void aNumberInShortKeepsItsDigitsOrIsRefused() throws JsonProcessingException {
        assertThat(CriteriaSetJson.from(bound(setWith("\"a\"", "{\"stated\": 0.123456789012345}")))
                        .orThrow()
                        .leaves()
                        .get(0)
                        .rule()
                        .max())
                .hasToString("0.123456789012345");
        assertThatThrownBy(() -> bound(setWith("\"a\"", "{\"stated\": 0.1234567890123456789}")))
                .isInstanceOf(ValueInstantiationException.class)
                .hasMessageContaining("has more than 15 digits.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"proportion\": {\"max\": 3, \"fulFrom\": 0.8}} | There is no field (fulFrom).",
                "{\"bands\": [{\"atLeast\": 1, \"poinst\": 2}]} | There is no field (poinst).",
                "{\"options\": {\"options\": [], \"optoins\": 2}} | There is no field (optoins).",
                "{\"tracked\": {\"max\": 1}} | There is no field (max).",
                "{\"perCase\": {\"max\": 1, \"kinds\": [{\"name\": \"a\", \"point\": 1}]}} | There is no field"
                        + " (point).",
                "{\"proporton\": {\"max\": 3}} | proporton",
                "{\"proportion\": {\"max\": {\"of\": 3}}} | Cannot deserialize value of type `java.math.BigDecimal`"
            })
    void whoPassesOverUnknownFieldsIsRefusedThemAllTheSame(String rule, String told) {
        ObjectMapper lax = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThatThrownBy(() -> lax.readValue(setWith("\"a\"", rule), CriteriaSetDocument.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining(told);
    }

    @Test
    void aMisspeltFieldOfAnyDocumentIsRefused() {
        ObjectMapper lax = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        assertThatThrownBy(() -> lax.readValue(
                        "{\"criteriaSet\": \"S\", \"version\": \"1\", \"units\": [], \"unit\": 1}",
                        AssessmentsDocument.class))
                .isInstanceOf(JsonProcessingException.class)
                .hasMessageContaining("There is no field (unit).\nMaybe (units).");
        assertThatThrownBy(() -> lax.readValue(
                        "{\"id\": \"S\", \"editon\": {\"title\": \"S\"}, \"criteria\": []}", CriteriaSetDocument.class))
                .hasMessageContaining("There is no field (editon).\nMaybe (edition).");
        assertThatThrownBy(() -> lax.readValue(
                        "{\"ratio\": {\"numerator\": 1, \"denominator\": 2, \"year\": 3}}", ObservationDocument.class))
                .hasMessageContaining("There is no field (year).");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"proportion\": {\"max\": 3, \"fulFrom\": 0.8}} | json.noField | Không có trường \"fulFrom\". Có lẽ là"
                        + " \"fullFrom\".",
                "{\"stated\": 0.1234567890123456789} | shape.boundDigits | Số 0,12345678901234568 có hơn 15 chữ số. Ghi số"
                        + " này trong một đối tượng, ở trường \"max\"."
            })
    void whatIsRefusedKeepsItsCodeAndIsToldInEveryLanguage(String rule, String code, String told) {
        ObjectMapper lax = new ObjectMapper().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        Throwable failed = catchThrowable(() -> lax.readValue(setWith("\"a\"", rule), CriteriaSetDocument.class));
        Problem problem = Problem.of("body", Wording.refusalIn(failed).orElseThrow(), Medium.JSON);
        assertThat(problem.code()).isEqualTo(code);
        assertThat(problem.in(Locale.forLanguageTag("vi"))).isEqualTo(told);
        assertThat(Wording.refusalIn(new IllegalArgumentException("of another program")))
                .isEmpty();
    }

    @Test
    void constraintsReachIntoRules() throws JsonProcessingException {
        CriteriaSetDocument document = bound(setWith(
                "\"a\"",
                "{\"sumOf\": [{\"name\": \"p\", \"rule\": {\"options\": [{\"name\": \" \", \"points\": -1}]}}]}"));
        Validator validator = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false))
                .buildValidatorFactory()
                .getValidator();
        List<String> paths = validator.validate(document).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .collect(Collectors.toList());
        assertThat(paths)
                .containsExactly(
                        "criteria[0].rule.parts",
                        "criteria[0].rule.parts[0].rule.options",
                        "criteria[0].rule.parts[0].rule.options[0].name",
                        "criteria[0].rule.parts[0].rule.options[0].points");
        assertThat(CriteriaSetJson.from(document).problems())
                .extracting(Problem::place)
                .contains("/criteria/0/rule/sumOf/parts/0/rule/options/options/0/name");
    }
}
