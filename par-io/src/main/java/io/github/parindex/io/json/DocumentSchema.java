package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Numbers;
import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * The JSON Schemas (draft 2020-12) of the documents, as other programs, editors and form generators may use them.
 *
 * <p>The {@code title} and {@code description} of every field are English; those of another language stand beside them in
 * an object of the same two fields, {@code x-vi} for Vietnamese, which other programs ignore. {@link #text(Locale)} puts one
 * language in their place. What a document must be beyond its schema, such as criteria with different codes, its reader says.
 */
public enum DocumentSchema {
    /** A criteria set, as {@link CriteriaSetJson} reads it. */
    CRITERIA_SET("criteria-set", Numbers.GIVEN),
    /** Assessments, as {@link AssessmentsJson} reads them. */
    ASSESSMENTS("assessments", Numbers.GIVEN),
    /** A scoreboard, as {@link ScoreboardJson} writes it. */
    SCOREBOARD("scoreboard", Numbers.COMPUTED),
    /** A ranking, as {@link RankingJson} writes it. */
    RANKING("ranking", Numbers.COMPUTED),
    /** A survey, as {@link SurveyJson} reads it. */
    SURVEY("survey", Numbers.GIVEN),
    /** What a survey says, as {@link SurveyResultsJson} writes it. */
    SURVEY_RESULTS("survey-results", Numbers.COMPUTED),
    /** The summary of a ranking, as {@link SummaryJson} writes it. */
    SUMMARY("summary", Numbers.COMPUTED),
    /** What changes cost, as {@code EffortsJson} reads it. */
    EFFORTS("efforts", Numbers.GIVEN),
    /** Plans, as {@code PlanJson} writes them. */
    PLAN("plan", Numbers.COMPUTED),
    /** What moved between two rankings or two cards, as {@code ComparisonJson} writes it. */
    COMPARISON("comparison", Numbers.COMPUTED),
    /** What became of the claims of a round, as {@code RoundReviewJson} writes it. */
    ROUND_REVIEW("round-review", Numbers.COMPUTED),
    /** A series of years, as {@code YearsJson} writes it. */
    YEARS("years", Numbers.COMPUTED),
    /** How sure rankings are, as {@code RankSpreadJson} writes it. */
    RANK_SPREAD("rank-spread", Numbers.COMPUTED),
    /** The recipe of a composite index, as {@code IndexRecipeJson} reads it. */
    INDEX_RECIPE("index-recipe", Numbers.GIVEN),
    /** The result of a composite index, as {@code IndexResultJson} writes it. */
    INDEX_RESULT("index-result", Numbers.COMPUTED),
    /** A whole computation of a composite index and how it is doubted, as {@code ScenarioJson} reads and writes it. */
    SCENARIO("scenario", Numbers.COMPUTED),
    /** Why a unit has its exact score, as {@link ScorecardJson} writes it. */
    SCORECARD("scorecard", Numbers.COMPUTED),
    /** Why a unit has its score in a composite index, as {@code ExplanationJson} writes it. */
    EXPLANATION("explanation", Numbers.COMPUTED),
    /** What two such explanations say otherwise, as {@code ExplanationJson} writes it. */
    EXPLANATION_DIFFERENCE("explanation-difference", Numbers.COMPUTED);

    private final String name;
    private final Numbers numbers;

    DocumentSchema(String name, Numbers numbers) {
        this.name = name;
        this.numbers = numbers;
    }

    /**
     * Which document a text is, told by the fields that stand at its top.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is not read
     * @return the document whose fields it has most of and lacks fewest; empty if it has none of any, or cannot be read
     */
    public static Optional<DocumentSchema> of(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return source.text(limits)
                .usable()
                .flatMap(text -> TopFields.of(text, limits).nearest());
    }

    /**
     * What the schema is called, its {@code $id}.
     *
     * @return for example {@code urn:parindex:schema:criteria-set:1}
     */
    public String urn() {
        return "urn:parindex:schema:" + name + ":1";
    }

    /**
     * The schema with all languages.
     *
     * @return pretty JSON that ends with a line break
     */
    public String text() {
        try (InputStream in = Objects.requireNonNull(DocumentSchema.class.getResourceAsStream(name + ".schema.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * The schema with the titles and descriptions of one language, for a program that shows them to people.
     *
     * @param locale a language that the library speaks, or any other for English
     * @return pretty JSON that ends with a line break
     */
    public String text(Locale locale) {
        JsonNode schema = Json.tree(text());
        for (Locale language : Words.languages()) {
            String keyword = "x-" + language.toLanguageTag();
            for (JsonNode described : schema.findParents(keyword)) {
                ObjectNode owner = (ObjectNode) described;
                JsonNode said = owner.remove(keyword);
                if (language.getLanguage().equals(locale.getLanguage())) {
                    owner.setAll((ObjectNode) said);
                }
            }
        }
        return Json.write(schema);
    }

    /**
     * Checks a document of any origin against the schema.
     *
     * @param source a file, a stream, bytes or text
     * @return the text of the document, or all problems with pointer, line and column
     */
    public Loaded<String> check(Source source) {
        return check(source, ReadLimits.withDefaults());
    }

    /**
     * Checks a document of any origin against the schema, within given limits. The whole document is held in memory as a
     * tree; to read one, use its reader, which refuses all that the schema refuses and needs less.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the text of the document, or all problems with pointer, line and column
     */
    public Loaded<String> check(Source source, ReadLimits limits) {
        return SchemaCheck.of(this).check(source, limits, numbers);
    }
}
