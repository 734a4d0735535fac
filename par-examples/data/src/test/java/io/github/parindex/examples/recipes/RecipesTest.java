package io.github.parindex.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.examples.ExampleData;
import io.github.parindex.io.Source;
import io.github.parindex.io.recipe.IndexRecipeJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes that the project carries. */
class RecipesTest {

    static List<String> names() {
        return List.of(
                "asem-2018",
                "bipa-2024",
                "egdi-2018",
                "fsi-2021",
                "gtmi-2022",
                "hdi-2022",
                "inform-risk-mid-2018",
                "papi-2011",
                "pci-2013",
                "tai-2008");
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsWrittenIsTheSameRecipe(String name) {
        IndexRecipe recipe = ExampleData.recipe(name);
        assertThat(IndexRecipeJson.read(Source.of(name, IndexRecipeJson.toText(recipe)))
                        .orThrow())
                .isEqualTo(recipe);
    }

    /** What is said once is what was said at length: the same recipe, and so the same result of any inputs. */
    @ParameterizedTest
    @MethodSource("names")
    void eachIsAThirdShorterThanTheSameRecipeAtLength(String name) throws IOException {
        String brief = text(name + ".json");
        String whole = text("at-length/" + name + ".json");
        assertThat(read(brief)).isEqualTo(read(whole));
        assertThat(brief.lines().count() * 3).isLessThanOrEqualTo(whole.lines().count() * 2);
    }

    private static IndexRecipe read(String text) {
        return IndexRecipeJson.read(Source.of("recipe.json", text)).orThrow();
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                RecipesTest.class.getResourceAsStream("/io/github/parindex/examples/recipes/" + name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theExampleDataIsACallAway() {
        IndexResult result = ExampleData.reform24Recipe().compute(ExampleData.reform24());
        assertThat(result.rows()).hasSize(24);
        assertThat(result.ranking().standings().get(0)).hasToString("    1   P15        86.0693");
        assertThat(ExampleData.anGiang2023().cards()).hasSize(31);
    }

    @Test
    void anExampleThatIsNotThereIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExampleData.recipe("hdi"))
                .withMessage("There is no example (recipes/hdi.json).");
    }
}
