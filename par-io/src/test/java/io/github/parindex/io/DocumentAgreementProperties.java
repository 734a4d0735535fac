package io.github.parindex.io;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Design;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Output;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.assessment.Verifiers;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.core.survey.Survey;
import io.github.parindex.core.survey.SurveyResponse;
import io.github.parindex.core.survey.SurveyTally;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.action.ComparisonJson;
import io.github.parindex.io.action.EffortsJson;
import io.github.parindex.io.action.PlanJson;
import io.github.parindex.io.action.RankSpreadJson;
import io.github.parindex.io.action.RoundReviewJson;
import io.github.parindex.io.action.YearsJson;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.json.RankingJson;
import io.github.parindex.io.json.ScoreboardJson;
import io.github.parindex.io.json.ScorecardJson;
import io.github.parindex.io.json.SummaryJson;
import io.github.parindex.io.json.SurveyJson;
import io.github.parindex.io.json.SurveyResultsJson;
import io.github.parindex.io.recipe.ExplanationJson;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.recipe.ScenarioJson;
import io.github.parindex.io.shape.Robustness;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * What the schema of a document refuses its reader refuses at the same place. Criteria sets, assessments and recipes, which are
 * drawn with more care, have this law beside their other laws.
 */
final class DocumentAgreementProperties {

    /** A document as it is written, its schema and its reader. */
    private record Written(DocumentSchema schema, String text, Function<Source, Loaded<?>> reader) {

        @Override
        public String toString() {
            return schema.name();
        }
    }

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1.5",
            "2.00",
            "19",
            "1e38",
            "1e400",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"half-up\"",
            "true",
            "null",
            "{}",
            "[]",
            "[1]",
            "[\"x\"]",
            "{\"code\": \"x\"}",
            "{\"x\": 1}");

    private static final CriteriaSet SET = CriteriaSet.of(
            "T-2026",
            group(
                    "1",
                    "Leadership",
                    leaf("1.1", "Yearly plan", checklist(item("issued", "1"), item("on time", "1"))),
                    leaf("1.2", "Plan carried out", bands(atLeast("100%", "4"), atLeast("90%", "2"), otherwise("0")))),
            group("2", "One-stop shop", leaf("2.1", "On time", proportion("4"))));

    private static final Scenario SCENARIO = Scenario.of(
            CompositeIndex.plain(),
            IndicatorMatrix.of(List.of("A", "B", "C"), List.of("x", "y", "z"), new double[][] {
                        {90, 90, 1}, {80, 70, 2.5}, {71, 78.9, 3}
                    })
                    .in(Framework.of(Framework.group("INDEX", Framework.group("G", "x", "y"), "z"))));

    private static final String SURVEY = """
        {"code": "S", "title": "Hài lòng",
         "scales": [{"name": "five", "levels": 5, "satisfied": 4, "skips": ["99"]},
                    {"name": "letters", "choices": [{"code": "A", "worth": 1}, {"code": "B", "worth": 0.6}]}],
         "policy": {"leastAnswered": 0.5, "offScale": "refused"},
         "forms": [{"code": "citizens", "title": "Người dân", "weight": 2, "factors": [
           {"code": "1", "weight": 3, "items": [{"code": "1.1", "scale": "five"}, {"code": "1.2", "scale": "five", "weight": 2}]},
           {"code": "2", "items": [{"code": "2.1", "title": "Thái độ", "scale": "letters"}]}]}],
         "issued": [{"form": "citizens", "unit": "A", "stratum": "town", "issued": 40, "population": 1200}]}
        """;

    private static final String EFFORTS = """
        {"efforts": [
          {"criterion": "*", "effort": 1, "most": 0},
          {"criterion": "1.1", "name": "on time", "effort": 3},
          {"criterion": "1.2", "effort": 2, "office": "Planning office", "by": "2026-H2"},
          {"criterion": "2.1", "effort": 1, "most": 4, "step": 0.5}
        ]}
        """;

    private static final List<Written> DOCUMENTS = documents();

    private static Assessment unit(String code, long onTime) {
        return Assessment.of(SET, Unit.of(code, "Sở " + code).in("sở"))
                .with("1.1", Observation.checked("issued"))
                .with("1.2", Observation.ratio(45, 52))
                .with("2.1", Observation.ratio(onTime, 20));
    }

    private static Ranking ranking(long... onTime) {
        Assessments all = Assessments.of(
                SET,
                IntStream.range(0, onTime.length)
                        .mapToObj(i -> unit("U" + i, onTime[i]))
                        .toList());
        return RankingMethod.withDefaults()
                .with(GradeScale.bands(GradeScale.grade("Tốt", "50"), GradeScale.grade("Khá", "0")))
                .rank(Scorer.score(all));
    }

    private static RoundReview review() {
        Assessment verified = unit("A", 15)
                .with(
                        "2.1",
                        Entry.of(Round.VERIFIED_1, Observation.ratio(9, 20)).withNote("late"));
        return RoundReview.of(Assessments.of(SET, verified), Verifiers.none(SET).with("2.1", "Sở Nội vụ"));
    }

    private static List<Written> documents() {
        Ranking before = ranking(10, 15, 3);
        Ranking after = ranking(12, 11, 3);
        List<ScoreDiff> moved = List.of(ScoreDiff.between(
                before.board().cards().get(0), after.board().cards().get(0)));
        Planner planner = Planner.of(Assessments.of(SET, unit("A", 15)), "A");
        Robustness places = Robustness.of(
                MonteCarlo.of(100, 42).run(SCENARIO, Factor.weights(0.25)),
                RankRanges.of(SCENARIO.result(), WeightSet.share(SCENARIO.result(), 0.25)));
        return List.of(
                new Written(DocumentSchema.SCOREBOARD, golden("scoreboard.json"), ScoreboardJson::read),
                new Written(DocumentSchema.RANKING, golden("ranking.json"), RankingJson::read),
                new Written(DocumentSchema.SUMMARY, SummaryJson.toText(BoardSummary.of(before)), SummaryJson::read),
                new Written(DocumentSchema.SURVEY, SURVEY, SurveyJson::read),
                new Written(DocumentSchema.SURVEY_RESULTS, surveyResults(), SurveyResultsJson::read),
                new Written(DocumentSchema.EFFORTS, EFFORTS, source -> EffortsJson.read(source, SET)),
                new Written(
                        DocumentSchema.PLAN,
                        PlanJson.toText(List.of(planner.cheapest(Target.index("70")))),
                        PlanJson::read),
                new Written(
                        DocumentSchema.COMPARISON, ComparisonJson.toText(before, after, moved), ComparisonJson::read),
                new Written(DocumentSchema.ROUND_REVIEW, RoundReviewJson.toText(review()), RoundReviewJson::read),
                new Written(
                        DocumentSchema.YEARS,
                        YearsJson.toText(Years.of(Year.of("2023", before)).with(Year.of("2024", after))),
                        YearsJson::read),
                new Written(DocumentSchema.RANK_SPREAD, RankSpreadJson.toText(List.of(places)), RankSpreadJson::read),
                new Written(
                        DocumentSchema.INDEX_RESULT,
                        IndexResultJson.toText(IndexResultJson.Document.from(SCENARIO.result())),
                        IndexResultJson::read),
                new Written(DocumentSchema.SCENARIO, ScenarioJson.toText(study()), ScenarioJson::read),
                new Written(
                        DocumentSchema.SCORECARD,
                        ScorecardJson.toText(before.board().cards().get(0), Locale.ENGLISH),
                        ScorecardJson::read),
                new Written(
                        DocumentSchema.EXPLANATION,
                        ExplanationJson.toText(SCENARIO.result().explain("A")),
                        ExplanationJson::read),
                new Written(
                        DocumentSchema.EXPLANATION_DIFFERENCE,
                        ExplanationJson.toText(SCENARIO.result()
                                .explain("A")
                                .differenceFrom(SCENARIO.result().explain("B"))),
                        ExplanationJson::readDifference));
    }

    private static ScenarioJson.Study study() {
        Assessments two = Assessments.of(SET, unit("A", 15), unit("B", 12));
        return ScenarioJson.Study.of(Scenario.of(two))
                .varying(
                        Factor.weights(0.25).of("1", "2"),
                        Factor.aggregation(Aggregation.arithmetic(), Aggregation.power(0.5)),
                        Factor.normalization(Normalization.minMax(1, 100), Normalization.zScore(100, 10, 0)),
                        Factor.weightSets(List.of(new Weights(Map.of("1", 2.0)), new Weights(Map.of("2", 1.0)))),
                        Factor.error(Factor.Law.NORMAL, 0.1, Factor.Measure.SHARE),
                        Factor.doubt("A", "1.2", Observation.ratio(40, 52)))
                .by(
                        MonteCarlo.of(100, 42).watching(Output.top(3, "A")).until(Output.rank("B"), 0.5),
                        new Design.Sobol(64, 1, Output.score("A")),
                        new Design.WithoutUnits(List.of("A")));
    }

    private static String golden(String name) {
        try {
            return Files.readString(BrokenDocuments.resource("golden").resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String surveyResults() {
        Survey survey = SurveyJson.read(Source.of("survey.json", SURVEY)).orThrow();
        SurveyTally tally = SurveyTally.of(survey);
        for (String answer : List.of("1", "4", "5", "99")) {
            tally.add(SurveyResponse.of(survey.forms().get(0), "A")
                    .inStratum("town")
                    .with("1.1", answer)
                    .with("1.2", "5")
                    .with("2.1", "B"));
        }
        return SurveyResultsJson.toText(tally.results());
    }

    @Provide
    Arbitrary<Written> documentsOfEachKind() {
        return Arbitraries.of(DOCUMENTS);
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }

    @Example
    void whatIsWrittenFitsItsSchemaAndIsRead() {
        assertThat(Stream.concat(
                        DOCUMENTS.stream().map(Written::schema),
                        Stream.of(
                                DocumentSchema.CRITERIA_SET, DocumentSchema.ASSESSMENTS, DocumentSchema.INDEX_RECIPE)))
                .containsExactlyInAnyOrder(DocumentSchema.values());
        for (Written each : DOCUMENTS) {
            Source source = Source.of("a.json", each.text());
            assertThat(each.schema().check(source).problems())
                    .as(each.toString())
                    .isEmpty();
            assertThat(DocumentSchema.of(source, ReadLimits.withDefaults())).contains(each.schema());
            assertThat(each.reader().apply(source).problems())
                    .as(each.toString())
                    .isEmpty();
        }
    }

    @Example
    void ofWhatNamesNoKindOrSeveralBothSayTheSame() {
        String set = """
            {"id": "S", "edition": {"title": "x"}, "criteria": [{"code": "1", "title": "a", "rule": RULE}]}\
            """;
        for (String rule : List.of(
                "{\"proportion\": {}, \"stated\": {\"max\": 2}}",
                "{\"proportion\": {\"max\": 0}, \"stated\": \"x\"}",
                "{\"proportion\": {\"max\": 0}, \"nmae\": 1}")) {
            Source source = Source.of("set.json", set.replace("RULE", rule));
            assertThat(DocumentSchema.CRITERIA_SET.check(source).problems())
                    .isNotEmpty()
                    .isEqualTo(CriteriaSetJson.read(source).problems());
        }
    }

    @Example
    void aMisspeltFieldWithoutAValueIsNotMissedBesides() {
        String text = golden("scoreboard.json").replaceFirst("\"provisional\": [a-z]*", "\"provisinal\": null");
        Source source = Source.of("board.json", text);
        assertThat(DocumentSchema.SCOREBOARD.check(source).problems())
                .hasSize(1)
                .extracting(Problem::place)
                .isEqualTo(ScoreboardJson.read(source).problems().stream()
                        .map(Problem::place)
                        .toList());
    }

    @Property(tries = 600)
    void whatTheSchemaRefusesTheReaderRefuses(
            @ForAll("documentsOfEachKind") Written written, @ForAll("randoms") Random random) {
        List<String> fields = List.of("code", "name", "unit", "nmae", "places", "score", "weight", "é");
        Source source = Source.of("a.json", Damage.of(written.text(), VALUES, fields, random));
        Loaded<?> read = written.reader().apply(source);
        List<String> refused = read.errors().stream().map(Problem::place).toList();
        assertThat(written.schema().check(source).problems())
                .allSatisfy(problem -> assertThat(refused)
                        .as("%s is refused by the reader: %s", problem, read.problems())
                        .anyMatch(place ->
                                problem.place().equals(place) || problem.place().startsWith(place + "/")));
    }
}
