package io.github.parindex.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.recipe.ScenarioJson;

/** Any bytes as the recipe of an index, and as a whole computation of one. */
final class RecipeFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void recipes(byte[] bytes) {
        Outcome.check(
                IndexRecipeJson.read(Source.of("a.json", bytes)),
                recipe -> IndexRecipeJson.read(Source.of("b.json", IndexRecipeJson.toText(recipe)))
                        .orThrow());
    }

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    @DictionaryFile(resourcePath = "/fuzz/results.dict")
    void scenarios(byte[] bytes) {
        Loaded<ScenarioJson.Study> loaded = ScenarioJson.read(Source.of("a.json", bytes));
        Outcome.check(loaded, document -> document);
        loaded.usable().map(ScenarioJson.Study::scenario).ifPresent(scenario -> {
            Source written = Source.of("b.json", ScenarioJson.toText(scenario));
            assertThat(ScenarioJson.read(written).orThrow().scenario()).isEqualTo(scenario);
        });
    }
}
