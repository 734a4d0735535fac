package io.github.parindex.io;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.parindex.io.recipe.IndexRecipeJson;

/** Any bytes as the recipe of an index. */
final class RecipeFuzzTest {

    @FuzzTest(maxDuration = "10m")
    @DictionaryFile(resourcePath = "/fuzz/json.dict")
    void recipes(byte[] bytes) {
        Outcome.check(
                IndexRecipeJson.read(Source.of("a.json", bytes)),
                recipe -> IndexRecipeJson.read(Source.of("b.json", IndexRecipeJson.toText(recipe)))
                        .orThrow());
    }
}
