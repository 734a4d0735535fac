package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.io.BrokenDocuments;
import io.github.parindex.io.Damage;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What the schema of recipes refuses their reader refuses at the same place, and every faulty recipe is only problems. */
final class RecipeAgreementProperties {

    private static final List<String> VALUES = List.of(
            "0",
            "-1",
            "1.5",
            "19",
            "1e38",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"equal\"",
            "\"half-up\"",
            "true",
            "null",
            "{}",
            "[]",
            "[1]",
            "[\"x\"]",
            "{\"method\": \"minMax\"}",
            "{\"quantile\": 0.5}",
            "{\"x\": 1, \"y\": -1}",
            "{\"x\": {\"code\": \"y\"}, \"z\": [\"b\"]}",
            "{\"\": {}}",
            "{\"step\": \"twice\"}",
            "{\"upper\": 7}",
            "{\"places\": 2}");
    private static final List<String> FIELDS = List.of(
            "of",
            "code",
            "weights",
            "weight",
            "aggregate",
            "normalize",
            "method",
            "step",
            "title",
            "nmae",
            "bands",
            "name",
            "é");

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.randomValue(random -> new Random(random.nextLong()));
    }

    @Property(tries = 600)
    void whatTheSchemaRefusesTheReaderRefuses(@ForAll("randoms") Random random) {
        String whole = Source.of(BrokenDocuments.resource("recipes/every-field.json"))
                .text(ReadLimits.withDefaults())
                .orThrow();
        Source source = Source.of("recipe.json", Damage.of(whole, VALUES, FIELDS, random));
        Loaded<IndexRecipe> read = IndexRecipeJson.read(source);
        List<String> refused = read.problems().stream().map(Problem::place).toList();
        assertThat(read.usable().isPresent()).isEqualTo(read.errors().isEmpty());
        assertThat(DocumentSchema.INDEX_RECIPE.check(source).problems())
                .allSatisfy(problem -> assertThat(refused)
                        .as("%s is refused by the reader: %s", problem, read.problems())
                        .anyMatch(place ->
                                problem.place().equals(place) || problem.place().startsWith(place + "/")));
    }

    @Property(tries = 600)
    void whatIsReadIsReadAgainAsItWas(@ForAll("randoms") Random random) {
        String whole = Source.of(BrokenDocuments.resource("recipes/every-field.json"))
                .text(ReadLimits.withDefaults())
                .orThrow();
        Source source = Source.of("recipe.json", Damage.of(whole, VALUES, FIELDS, random));
        IndexRecipeJson.read(source).usable().ifPresent(recipe -> {
            String written = IndexRecipeJson.toText(recipe);
            IndexRecipe again =
                    IndexRecipeJson.read(Source.of("again.json", written)).orThrow();
            assertThat(again.index()).as(written).isEqualTo(recipe.index());
            assertThat(again.inputs()).as(written).isEqualTo(recipe.inputs());
            assertThat(again.variants()).as(written).isEqualTo(recipe.variants());
            assertThat(again).as(written).isEqualTo(recipe);
        });
    }
}
