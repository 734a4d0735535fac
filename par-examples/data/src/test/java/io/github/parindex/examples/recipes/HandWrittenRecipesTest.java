package io.github.parindex.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.IndexResultCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.recipe.IndexRecipeJson;
import org.junit.jupiter.api.Test;

/** Kinds of indices that are no published ones, each as short as can be. All figures are invented. */
class HandWrittenRecipesTest {

    private static IndexResult computed(String recipe, String inputs) {
        IndexRecipe read =
                IndexRecipeJson.read(Source.of("recipe.json", recipe)).orThrow();
        return read.compute(
                IndicatorMatrixCsv.read(Source.of("inputs.csv", inputs), read).orThrow());
    }

    /** 0.6 × 20 + 0.4 × 120 = 60 days are 40 of 100; city by city they are 0.6 × 80 + 0.4 × 0 = 48. */
    @Test
    void cityAveragesBeforeAndAfterNormalization() {
        String recipe = """
                {"id": "EASE",
                 "inputs": {"block": "region"},
                 "cities": {"unit": "economy", "name": "title", "weight": "people", "average": "before-normalization"},
                 "tree": {"code": "ease", "round": 1, "of": [
                   {"code": "days", "direction": "lower-is-better",
                    "normalize": {"method": "goalposts", "min": 0, "max": 100, "cap": "both", "upper": 100}}]}}
                """;
        String inputs = """
                economy,title,region,city,people,days
                VNM,Viet Nam,Asia,Hà Nội,60,20
                VNM,Viet Nam,Asia,Huế,40,120
                LAO,Laos,Asia,Vientiane,1,55
                FRA,France,Europe,Paris,1,90
                """;
        assertThat(IndexResultCsv.toText(computed(recipe, inputs))).isEqualTo("""
                unit,name,block,ease,ease_rank,days
                VNM,Viet Nam,Asia,40.0,2,40
                LAO,Laos,Asia,45.0,1,45
                FRA,France,Europe,10.0,1,10
                """);
        assertThat(IndexResultCsv.toText(computed(recipe.replace("before-", "after-"), inputs)))
                .contains("VNM,Viet Nam,Asia,48.0,1,48\n");
    }

    /** z-scores of the indicators, their means scaled over all units, the mean of these scaled again. */
    @Test
    void threeStagesOfNormalization() {
        String recipe = """
                {"id": "STAGES",
                 "indicators": {"normalize": "zScore"},
                 "tree": {"code": "index", "normalize": {"method": "minMax", "upper": 100}, "of": [
                   {"code": "lines", "normalize": "minMax", "of": [{"code": "fixed", "column": "Fixed lines (%)"}, "mobile"]},
                   {"code": "skills", "normalize": "minMax", "of": ["literacy"]}]}}
                """;
        String inputs = """
                code,Fixed lines (%),mobile,literacy
                A,10,30,80
                B,20,10,
                C,30,50,90
                D,40,,100
                """;
        // Fixed: mean 25, sd √(500/3); mobile: mean 30, sd 20. Means of z: A −0.581, B −0.694, C 0.694, D 1.162.
        assertThat(computed(recipe, inputs).ranking().toString().lines())
                .containsExactly(
                        "place  unit    index",
                        "1      D     100.000",
                        "2      C      62.383",
                        "3      A       3.037",
                        "4      B       0.000");
    }

    /** Bands by fixed bounds, groups by quarters, and the change on last year as a second tree. */
    @Test
    void bandsQuartersAndTheChangeOnLastYear() {
        String recipe = """
                {"id": "PEACE",
                 "nodes": {"round": 1},
                 "tree": [
                   {"code": "peace", "of": [
                     {"code": "homicides", "weight": 60, "direction": "lower-is-better",
                      "normalize": {"method": "bands", "bounds": [1, 5, 10], "scores": [1, 2, 3, 4]}},
                     {"code": "trust", "weight": 40, "normalize": {"method": "bands", "bounds": [30, 50, 70], "scores": [1, 2, 3, 4]}}]},
                   {"code": "change", "aggregate": "difference", "of": ["peace", "last year"]}],
                 "ranking": {"without": ["Ideal"]},
                 "groups": [{"name": "best quarter", "atLeast": {"quantile": 0.75}}, {"name": "other"}]}
                """;
        String inputs = """
                code,homicides,trust,last year
                A,0.5,75,3.5
                B,5,50,3.4
                C,12,20,
                D,5.1,70,2.2
                Ideal,0,100,
                """;
        assertThat(IndexResultCsv.toText(computed(recipe, inputs))).isEqualTo("""
                unit,peace,peace_rank,peace_group,change,change_rank,homicides,trust,last year
                A,4.0,1,best quarter,0.5,2,4,4,3.5
                B,3.0,2,other,-0.4,3,3,3,3.4
                C,1.0,4,other,,,1,1,
                D,2.8,3,other,0.6,1,2,4,2.2
                Ideal,4.0,,best quarter,,,4,4,
                """);
    }
}
