package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.io.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is written of a recipe is short, is read as the same recipe, and is written again to the letter. */
class WrittenShortCases {

    private static String written(String body) {
        IndexRecipe recipe = IndexRecipeJson.read(Source.of("r.json", "{\"id\": \"X\", " + body + "}"))
                .orThrow();
        String text = IndexRecipeJson.toText(recipe);
        IndexRecipe again = IndexRecipeJson.read(Source.of("again.json", text)).orThrow();
        assertThat(again).isEqualTo(recipe);
        assertThat(IndexRecipeJson.toText(again)).isEqualTo(text);
        return text.replaceAll("\\s*\\n\\s*", " ")
                .replace("{ ", "{")
                .replace(" }", "}")
                .replace("[ ", "[")
                .replace(" ]", "]")
                .strip();
    }

    /** The long form gives the short one. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            codes alone          | "tree": {"code": "i", "of": [{"code": "a"}, {"code": "b", "weight": 1}]}                                    | "tree": {"code": "i", "of": ["a", "b"]}
            weights              | "tree": {"code": "i", "of": [{"code": "a", "weight": "1/4"}, "b", {"code": "c", "weight": 3.0}]}            | "tree": {"code": "i", "of": {"a": 0.25, "b": 1, "c": 3}}
            deductions           | "tree": {"code": "i", "aggregate": {"method": "sum"}, "of": [{"code": "a", "weight": -1}, "b"]}             | "tree": {"code": "i", "aggregate": "sum", "of": {"a": -1, "b": 1}}
            lists of parts       | "tree": {"code": "i", "of": [{"code": "n", "of": ["a", "b"]}, {"code": "m", "weight": 2, "of": ["c"]}]}     | "tree": {"code": "i", "of": {"n": ["a", "b"], "m": {"weight": 2, "of": ["c"]}}}
            nothing but a part   | "tree": {"code": "i", "of": ["a", {"code": "b", "unit": "%"}]}                                              | "tree": {"code": "i", "of": {"a": {}, "b": {"unit": "%"}}}
            usual settings       | "nodes": {"normalize": [{"method": "minMax", "lower": 0, "upper": 10}]}, "tree": {"code": "i", "of": ["a"]} | "nodes": {"normalize": {"method": "minMax", "upper": 10}}, "tree": {"code": "i", "of": ["a"]}
            a usual preparation  | "prepare": ["denominate"], "tree": {"code": "i", "of": [{"code": "a", "denominator": "p"}]}                 | "tree": {"code": "i", "of": {"a": {"denominator": "p"}}}
            no preparation       | "prepare": [], "tree": {"code": "i", "of": [{"code": "a", "denominator": "p"}]}                             | "prepare": [], "tree": {"code": "i", "of": {"a": {"denominator": "p"}}}
            no steps             | "indicators": {"normalize": "zScore"}, "tree": {"code": "i", "of": [{"code": "a", "normalize": []}, "b"]}   | "indicators": {"normalize": "zScore"}, "tree": {"code": "i", "of": {"a": {"normalize": []}, "b": {}}}
            bands of the top     | "tree": {"code": "i", "of": ["a"]}, "groups": [{"of": "i", "compare": 9, "bands": [{"name": "all"}]}]       | "tree": {"code": "i", "of": ["a"]}, "groups": [{"name": "all"}]
            groups of a node     | "tree": {"code": "i", "of": ["a"]}, "groups": [{"of": "i", "compare": 1, "bands": [{"name": "all"}]}]       | "tree": {"code": "i", "of": ["a"]}, "groups": {"compare": 1, "bands": [{"name": "all"}]}
            completed            | "indicators": {"normalize": {"method": "goalposts", "min": 0, "max": 9, "cap": "both"}}, "tree": {"code": "i", "of": [{"code": "a", "normalize": {"method": "goalposts", "min": 0, "max": 18}}, "b"]} | "indicators": {"normalize": {"method": "goalposts", "min": 0, "max": 9, "cap": "both"}}, "tree": {"code": "i", "of": {"a": {"normalize": {"max": 18, "cap": "none"}}, "b": {}}}
            in common            | "tree": {"code": "i", "of": [{"code": "a", "normalize": {"method": "goalposts", "min": 0, "max": 9, "cap": "both"}}, {"code": "b", "normalize": {"method": "goalposts", "min": 0, "max": 7, "cap": "both"}}]} | "indicators": {"normalize": {"method": "goalposts", "min": 0, "cap": "both"}}, "tree": {"code": "i", "of": {"a": {"normalize": {"max": 9}}, "b": {"normalize": {"max": 7}}}}
            whole in common      | "tree": {"code": "i", "of": [{"code": "a", "normalize": {"method": "goalposts", "min": 0, "max": 9}}, {"code": "b", "normalize": {"method": "goalposts", "min": 0, "max": 9}}]} | "tree": {"code": "i", "of": {"a": {"normalize": {"method": "goalposts", "min": 0, "max": 9}}, "b": {"normalize": {"method": "goalposts", "min": 0, "max": 9}}}}
            weights by a method  | "nodes": {"weights": "equal"}, "tree": {"code": "i", "weights": "framework", "of": [{"code": "a", "weight": 2}, "b"]} | "nodes": {"weights": "equal"}, "tree": {"code": "i", "of": {"a": 2, "b": 1}}
            the frontier         | "tree": {"code": "i", "weights": {"method": "benefitOfTheDoubt", "least": 0, "greatest": 0.5}, "of": ["a", "b"]} | "tree": {"code": "i", "weights": {"method": "benefitOfTheDoubt", "greatest": 0.5}, "of": ["a", "b"]}
            """)
    void theLongFormIsWrittenShort(String name, String whole, String brief) {
        assertThat(written(whole)).as(name).isEqualTo("{\"id\": \"X\", " + brief + "}");
        assertThat(written(brief)).as(name).isEqualTo("{\"id\": \"X\", " + brief + "}");
    }

    /** A node that stands further up is only named. */
    @Test
    void aNodeOfTwoTreesIsWrittenOnce() {
        String trees = """
                "tree": [{"code": "i", "of": {"n": {"round": 1, "of": ["a"]}, "b": {}}}, {"code": "j", "of": ["n", "b"]}]""";
        assertThat(written(trees)).isEqualTo("{\"id\": \"X\", " + trees + "}");
    }
}
