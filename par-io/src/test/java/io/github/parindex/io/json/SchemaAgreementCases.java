package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.JsonWording;
import io.github.parindex.io.token.Validation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** On every broken document the schema, the validator of a bound document and the reader agree. */
final class SchemaAgreementCases {

    /** As strict as a portal can make it. */
    private static final JsonMapper PORTAL = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .withCoercionConfig(
                    LogicalType.Textual,
                    texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                            .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
            .build();

    static List<BrokenDocuments.Case> documents() {
        return BrokenDocuments.in("broken-json");
    }

    private static boolean isOfCriteria(BrokenDocuments.Case broken) {
        return broken.name().startsWith("criteria-");
    }

    private static Loaded<String> checked(BrokenDocuments.Case broken) {
        return (isOfCriteria(broken) ? DocumentSchema.CRITERIA_SET : DocumentSchema.ASSESSMENTS).check(broken.source());
    }

    private static String text(BrokenDocuments.Case broken) {
        return broken.source().text(ReadLimits.withDefaults()).orThrow();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void theSchemaSaysWhatTheReaderSaysButForWhatOnlyTheReaderKnows(BrokenDocuments.Case broken) {
        Loaded<String> checked = checked(broken);
        assertThat(BrokenDocuments.Case.found(checked.problems(), broken.expectedOfSchema()))
                .isEqualTo(broken.expectedOfSchema());
        assertThat(checked.usable())
                .isEqualTo(broken.expectedOfSchema().isEmpty() ? Optional.of(text(broken)) : Optional.empty());
    }

    /** A bound document does not tell what was written in short. */
    static List<BrokenDocuments.Case> documentsInFull() {
        return documents().stream()
                .filter(broken -> !broken.name().contains("-in-short"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documentsInFull")
    void theValidatorOfABoundDocumentFindsTheSamePlaces(BrokenDocuments.Case broken) {
        List<Problem> problems = checked(broken).problems();
        bound(broken).ifPresent(document -> {
            Set<String> violations = violations(document, text(broken));
            assertThat(violations).containsAll(places(problems.stream().filter(each -> !isOfJsonItself(each))));
            assertThat(violations)
                    .allSatisfy(place -> assertThat(places(problems.stream()))
                            .anyMatch(refused -> refused.equals(place) || refused.startsWith(place + "/")));
        });
    }

    private static Set<String> places(Stream<Problem> problems) {
        return problems.map(Problem::place).collect(Collectors.toSet());
    }

    /** What binding takes for a value left out, or for a text like any other. */
    private static boolean isOfJsonItself(Problem problem) {
        return problem.message().equals(JsonWording.NULL)
                || problem.message().toString().startsWith("The character ");
    }

    private static Optional<Record> bound(BrokenDocuments.Case broken) {
        try {
            Class<? extends Record> type = isOfCriteria(broken) ? CriteriaSetDocument.class : AssessmentsDocument.class;
            return Optional.ofNullable(PORTAL.readValue(text(broken), type));
        } catch (JsonProcessingException unbound) {
            return Optional.empty();
        }
    }

    private static Set<String> violations(Record document, String text) {
        Findings findings = new Findings("at", text, ReadLimits.withDefaults());
        Validation.check(document, findings);
        return places(findings.loaded(document).problems().stream());
    }
}
