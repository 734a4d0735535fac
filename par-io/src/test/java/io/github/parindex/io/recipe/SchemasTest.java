package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.number.Template;
import io.github.parindex.io.action.ComparisonDocument;
import io.github.parindex.io.action.EffortsDocument;
import io.github.parindex.io.action.PlanDocument;
import io.github.parindex.io.action.RankSpreadDocument;
import io.github.parindex.io.action.RoundReviewDocument;
import io.github.parindex.io.action.YearsDocument;
import io.github.parindex.io.json.AssessmentsDocument;
import io.github.parindex.io.json.CriteriaSetDocument;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.json.RankingDocument;
import io.github.parindex.io.json.ScoreboardDocument;
import io.github.parindex.io.json.SummaryDocument;
import io.github.parindex.io.json.SurveyDocument;
import io.github.parindex.io.json.SurveyResultsDocument;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.SchemaOf;
import io.github.parindex.io.token.SchemaTexts;
import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The committed schemas are those that records, constraints and bundles give. The command of {@link #COMMAND} writes them
 * anew.
 */
final class SchemasTest {

    private static final String COMMAND = "./mvnw -q -pl par-core,par-io test -Dtest=SchemasTest -Dschemas.write=true"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Dtests.required=false";

    private static final Path FOLDER = Path.of("src", "main", "resources", "io", "github", "parindex", "io", "json");

    private static final Map<DocumentSchema, Class<? extends Record>> RECORDS = Map.ofEntries(
            Map.entry(DocumentSchema.EFFORTS, EffortsDocument.class),
            Map.entry(DocumentSchema.PLAN, PlanDocument.class),
            Map.entry(DocumentSchema.COMPARISON, ComparisonDocument.class),
            Map.entry(DocumentSchema.ROUND_REVIEW, RoundReviewDocument.class),
            Map.entry(DocumentSchema.YEARS, YearsDocument.class),
            Map.entry(DocumentSchema.RANK_SPREAD, RankSpreadDocument.class),
            Map.entry(DocumentSchema.CRITERIA_SET, CriteriaSetDocument.class),
            Map.entry(DocumentSchema.ASSESSMENTS, AssessmentsDocument.class),
            Map.entry(DocumentSchema.SCOREBOARD, ScoreboardDocument.class),
            Map.entry(DocumentSchema.RANKING, RankingDocument.class),
            Map.entry(DocumentSchema.SURVEY, SurveyDocument.class),
            Map.entry(DocumentSchema.SURVEY_RESULTS, SurveyResultsDocument.class),
            Map.entry(DocumentSchema.SUMMARY, SummaryDocument.class),
            Map.entry(DocumentSchema.INDEX_RECIPE, RecipeDocument.class),
            Map.entry(DocumentSchema.INDEX_RESULT, IndexResultJson.Document.class),
            Map.entry(DocumentSchema.SCENARIO, ScenarioDocument.class),
            Map.entry(DocumentSchema.SCORECARD, ScoreboardDocument.Unit.class),
            Map.entry(DocumentSchema.EXPLANATION, ExplanationJson.Document.class),
            Map.entry(DocumentSchema.EXPLANATION_DIFFERENCE, ExplanationJson.Difference.class));

    private static Path file(DocumentSchema document) {
        return FOLDER.resolve(document.urn().split(":", -1)[3] + ".schema.json");
    }

    private static String generated(DocumentSchema document, SchemaTexts texts) {
        Class<? extends Record> type = Objects.requireNonNull(RECORDS.get(document));
        return Json.write(SchemaOf.document(document.urn(), type, texts, new MethodSchemas(texts)));
    }

    @ParameterizedTest
    @EnumSource
    void theCommittedSchemaIsThatOfRecordAndBundles(DocumentSchema document) throws IOException {
        String generated = generated(document, SchemaTexts.ofBundles());
        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(file(document), generated);
            return;
        }
        assertThat(document.text())
                .as(
                        "the committed schema of %s; if its record or the bundles have changed, write it anew with%n%s",
                        document, COMMAND)
                .isEqualTo(generated);
    }

    @Test
    void everythingInASchemaIsDescribedAndNothingElse() throws IOException {
        SchemaTexts texts = SchemaTexts.ofBundles();
        Stream.of(DocumentSchema.values()).forEach(document -> generated(document, texts));
        assertThat(texts.lacking()).as("rows that Words.properties lacks").isEmpty();
        Set<String> idle = new TreeSet<>(rows());
        idle.removeAll(texts.used());
        assertThat(idle).as("rows that no schema asks for").isEmpty();
    }

    private static Set<String> rows() throws IOException {
        try (InputStream file = Objects.requireNonNull(Words.class.getResourceAsStream("Words.properties"))) {
            return Template.readAll(file).keySet().stream()
                    .filter(key -> key.startsWith("schema."))
                    .collect(Collectors.toSet());
        }
    }
}
