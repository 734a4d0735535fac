package io.github.parindex.io.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import io.github.parindex.io.action.ComparisonJson;
import io.github.parindex.io.action.PlanJson;
import io.github.parindex.io.action.RankSpreadJson;
import io.github.parindex.io.action.RoundReviewJson;
import io.github.parindex.io.recipe.IndexResultJson;
import io.github.parindex.io.token.Json;

/** Any bytes as surveys, and as results that were computed elsewhere. */
final class ResultFuzzTest {

    private static Source source(byte[] bytes) {
        return Source.of("a.json", bytes);
    }

    private static Source source(Object document) {
        return Source.of("a.json", Json.write(document));
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/results.dict")
    void results(byte[] bytes) {
        Outcome.check(
                IndexResultJson.read(source(bytes)),
                result -> IndexResultJson.read(Source.of("b.json", IndexResultJson.toText(result)))
                        .orThrow());
        Outcome.check(
                PlanJson.read(source(bytes)),
                plan -> PlanJson.read(source((Object) plan)).orThrow());
        Outcome.check(
                ComparisonJson.read(source(bytes)),
                comparison -> ComparisonJson.read(source((Object) comparison)).orThrow());
        Outcome.check(
                RoundReviewJson.read(source(bytes)),
                review -> RoundReviewJson.read(source((Object) review)).orThrow());
        Outcome.check(
                RankSpreadJson.read(source(bytes)),
                spread -> RankSpreadJson.read(source((Object) spread)).orThrow());
        Outcome.check(
                SummaryJson.read(source(bytes)),
                summary -> SummaryJson.read(source((Object) summary)).orThrow());
        Outcome.check(
                SurveyResultsJson.read(source(bytes)),
                results -> SurveyResultsJson.read(source((Object) results)).orThrow());
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/survey.dict")
    void surveys(byte[] bytes) {
        Outcome.check(
                SurveyJson.read(source(bytes)),
                survey -> SurveyJson.read(Source.of("b.json", SurveyJson.toText(survey)))
                        .orThrow());
    }
}
