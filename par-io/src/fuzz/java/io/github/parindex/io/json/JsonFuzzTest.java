package io.github.parindex.io.json;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Outcome;
import io.github.parindex.io.Source;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.token.Json;

/** Any bytes as any of the JSON documents. */
final class JsonFuzzTest {

    private static Source source(byte[] bytes) {
        return Source.of("a.json", bytes);
    }

    private static Source source(String text) {
        return Source.of("a.json", text);
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void documents(byte[] bytes) {
        Outcome.check(
                CriteriaSetJson.read(source(bytes)),
                set -> CriteriaSetJson.read(source(CriteriaSetJson.toText(set))).orThrow());
        Outcome.check(
                ScoreboardJson.read(source(bytes)),
                board -> ScoreboardJson.read(source(Json.write(board))).orThrow());
        Outcome.check(
                RankingJson.read(source(bytes)),
                ranking -> RankingJson.read(source(Json.write(ranking))).orThrow());
        Outcome.check(
                IndexRecipeJson.read(source(bytes)),
                recipe -> IndexRecipeJson.read(source(IndexRecipeJson.toText(recipe))).orThrow());
        Loaded<Assessments> assessments = AssessmentsJson.read(source(bytes), Outcome.SET);
        Outcome.check(
                assessments,
                value -> AssessmentsJson.read(source(AssessmentsJson.toText(value)), Outcome.SET)
                        .orThrow());
        Outcome.check(AssessmentsJson.stream(source(bytes), Outcome.SET), assessments);
    }
}
