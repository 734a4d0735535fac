package io.github.parindex.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors, form generators and other programs get of a schema. */
final class DocumentSchemaTest {

    private static JsonNode schema(DocumentSchema document) {
        return Json.tree(document.text());
    }

    /** Not those of a condition, nor what is described beside it. */
    private static void collectFields(JsonNode schema, List<JsonNode> fields) {
        schema.properties().forEach(keyword -> {
            if (keyword.getKey().equals("properties")) {
                keyword.getValue().forEach(fields::add);
            }
            if (!keyword.getKey().equals("if")) {
                collectFields(keyword.getValue(), fields);
            }
        });
        if (schema.isArray()) {
            schema.forEach(each -> collectFields(each, fields));
        }
        fields.removeIf(JsonNode::isBoolean);
    }

    @ParameterizedTest
    @EnumSource
    void theIdIsTheUrn(DocumentSchema document) {
        assertThat(schema(document).get("$id").asText()).isEqualTo(document.urn());
        assertThat(schema(document).get("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {"id": "S", "edition": {}, "criteria": []}                    | CRITERIA_SET
        {"id": "S", "edition": {}, "policy": {}, "critera": []}       | CRITERIA_SET
        {"criteriaSet": "S", "version": "1", "units": []}             | ASSESSMENTS
        {"units": []}                                                 | ASSESSMENTS
        {"criteriaSet": "S", "version": "1", "policy": {}, "units": []} | SCOREBOARD
        {"criteriaSet": "S", "version": "1", "method": {}, "blocks": []} | RANKING
        {"criteriaSet": "S", "version": "1", "blocks": []}            | SUMMARY
        {"criteriaSet": "S", "version": "1", "plans": []}             | PLAN
        {"blocks": []}                                                | RANK_SPREAD
        {"earlierSet": "S", "laterSet": "S", "units": []}             | COMPARISON
        {"criteriaSet": "S", "from": "final", "to": "final", "claims": []} | ROUND_REVIEW
        {"years": [], "changes": []}                                  | YEARS
        {"efforts": []}                                               | EFFORTS
        {"code": "K", "scales": [], "forms": []}                      | SURVEY
        {"survey": "K", "overall": {}, "units": []}                   | SURVEY_RESULTS
        {"id": "R", "tree": {}}                                       | INDEX_RECIPE
        {"id": "R"}                                                   | INDEX_RECIPE
        {"method": {}, "nodes": [], "units": []}                      | INDEX_RESULT
        {"code": "K", "scales": [], "forms": [                        | SURVEY
        """)
    void aDocumentIsToldByTheFieldsAtItsTop(String text, DocumentSchema document) {
        assertThat(DocumentSchema.of(Source.of("document", text), ReadLimits.withDefaults()))
                .contains(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{}", "{\"x\": 1}", "{", "unit,name\n"})
    void whatHasNoFieldOfADocumentIsNone(String text) {
        assertThat(DocumentSchema.of(Source.of("document", text), ReadLimits.withDefaults()))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void anEditorNeedsNoOtherFile(DocumentSchema document) {
        JsonNode schema = schema(document);
        assertThat(schema.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(reference)
                        .startsWith("#/$defs/")
                        .satisfies(inside -> assertThat(
                                        schema.at(inside.substring(1)).isObject())
                                .isTrue()));
    }

    @ParameterizedTest
    @EnumSource
    void everyFieldIsDescribed(DocumentSchema document) {
        JsonNode root = schema(document);
        List<JsonNode> described = new ArrayList<>(List.of(root));
        root.get("$defs").forEach(described::add);
        collectFields(root, described);
        // What changes cost and scenarios, whose recipe has a schema of its own, are the shortest documents.
        boolean isShort = document == DocumentSchema.EFFORTS || document == DocumentSchema.SCENARIO;
        int least = isShort ? 10 : 20;
        assertThat(described).hasSizeGreaterThan(least).allSatisfy(each -> {
            assertThat(each.path("title").asText()).isNotBlank();
            assertThat(each.path("description").asText()).endsWith(".");
            assertThat(each.path("x-vi").path("title").asText()).isNotBlank();
            assertThat(each.path("x-vi").path("description").asText()).endsWith(".");
        });
    }

    @ParameterizedTest
    @EnumSource
    void aFormGeneratorGetsOneLanguage(DocumentSchema document) {
        JsonNode root = schema(document);
        String vietnamese = document.text(Locale.forLanguageTag("vi"));
        assertThat(vietnamese).doesNotContain("x-vi");
        assertThat(Json.tree(vietnamese).get("title")).isEqualTo(root.at("/x-vi/title"));
        assertThat(document.text(Locale.ENGLISH)).doesNotContain("x-vi");
        assertThat(Json.tree(document.text(Locale.ENGLISH)).get("title")).isEqualTo(root.get("title"));
    }
}
