package io.github.parindex.examples.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.csv.FrameworkCsv;
import io.github.parindex.io.csv.IndexResultCsv;
import io.github.parindex.io.csv.IndicatorMatrixCsv;
import io.github.parindex.io.recipe.IndexRecipeJson;
import io.github.parindex.io.recipe.IndexResultJson;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Kinds of indices that need no class, no table in another shape and no second run. All figures are invented, and small enough
 * to be computed by hand beside them.
 */
class SecondRunTest {

    private static IndexRecipe recipe(String recipe) {
        IndexRecipe read =
                IndexRecipeJson.read(Source.of("recipe.json", recipe)).orThrow();
        assertThat(IndexRecipeJson.read(Source.of("again.json", IndexRecipeJson.toText(read)))
                        .orThrow())
                .as("what is written is the same recipe")
                .isEqualTo(read);
        return read;
    }

    private static IndexResult computed(IndexRecipe recipe, String inputs) {
        IndexResult result = recipe.compute(
                IndicatorMatrixCsv.read(Source.of("inputs.csv", inputs), recipe).orThrow());
        IndexResult again = IndexResultJson.Document.from(result, recipe).compute();
        assertThat(IndexResultCsv.toText(again))
                .as("the written result computes again")
                .isEqualTo(IndexResultCsv.toText(result));
        return result;
    }

    private static String table(IndexRecipe recipe, String inputs) {
        return IndexResultCsv.toText(computed(recipe, inputs));
    }

    /** 0.6 × 20 + 0.4 × 120 = 60 days are 40 of 100; city by city they are 0.6 × 80 + 0.4 × 0 = 48. */
    @Test
    void averagesOfTwoCitiesBeforeAndAfterNormalizationInOneRun() {
        IndexRecipe recipe = recipe("""
                {"id": "EASE",
                 "cities": {"unit": "economy", "weight": "people"},
                 "tree": {"code": "ease", "round": 1, "of": {
                   "days": {"direction": "lower-is-better",
                            "normalize": {"method": "goalposts", "min": 0, "max": 100, "cap": "both", "upper": 100}}}},
                 "variants": {"after": {"cities": {"average": "after-normalization"}}}}
                """);
        String inputs = """
                economy,city,people,days
                VNM,Hà Nội,60,20
                VNM,Huế,40,120
                LAO,Vientiane,1,55
                """;
        assertThat(table(recipe, inputs)).isEqualTo("""
                unit,ease,ease_rank,days
                VNM,40.0,2,40
                LAO,45.0,1,45
                """);
        assertThat(table(recipe.variant("after"), inputs)).isEqualTo("""
                unit,ease,ease_rank,days
                VNM,48.0,1,48
                LAO,45.0,2,45
                """);
    }

    /** Rounded at every level and as it stands: 0.25 → 0.3 and 0.45 → 0.5 give 0.4; unrounded they give 0.35. */
    @Test
    void roundedForTheTableAndUnroundedBesideIt() {
        IndexRecipe recipe = recipe("""
                {"id": "ROUND", "nodes": {"round": 1}, "indicators": {"round": 1},
                 "tree": {"code": "index", "of": {"n": ["a"], "b": 1}},
                 "variants": {"unrounded": {"rounding": "none"}}}
                """);
        String inputs = "unit,a,b\nX,0.25,0.45\n";
        assertThat(table(recipe, inputs)).isEqualTo("unit,index,index_rank,n,n_rank,a,b\nX,0.4,1,0.3,1,0.3,0.5\n");
        assertThat(table(recipe.variant("unrounded"), inputs))
                .isEqualTo("unit,index,index_rank,n,n_rank,a,b\nX,0.35,1,0.25,1,0.25,0.45\n");
    }

    /**
     * z-scores of the indicators (a: −1, 0, 1; b: 0, −1, 1), their means scaled from 0 to 1 over all units (−0.5, −0.5, 1 →
     * 0, 0, 1), with 3 : 1 beside c (0, 1, 0) in per cent.
     */
    @Test
    void threeStagesOfNormalization() {
        IndexRecipe recipe = recipe("""
                {"id": "STAGES", "indicators": {"normalize": "zScore"},
                 "tree": {"code": "index", "normalize": {"method": "linear", "factor": 100}, "of": {
                   "n": {"weight": 3, "normalize": "minMax", "of": ["a", "b"]},
                   "c": {"normalize": "minMax"}}}}
                """);
        assertThat(table(recipe, "unit,a,b,c\nX,1,20,5\nY,2,10,9\nZ,3,30,5\n")).isEqualTo("""
                unit,index,index_rank,n,n_rank,a,b,c
                X,0,3,0,2,-1,0,0
                Y,25,2,0,2,0,-1,1
                Z,75,1,1,1,1,1,0
                """);
    }

    /** q1 counts in both halves. X: (4 + 3) / 2 = 3.5 and (4 + 0) / 2 = 2; q3 is the other way round and half as fine. */
    @Test
    void answersWithALeafUnderTwoParents() {
        IndexRecipe recipe = recipe("""
                {"id": "SURVEY", "inputs": {"values": {"a": 4, "b": 3, "c": 2, "d": 1, "e": 0}},
                 "tree": {"code": "index", "of": {"law": ["q1", "q2"], "practice": ["q1", "q3"]}},
                 "at": {"q3": {"values": {"a": 0, "b": 2, "c": 4}}}}
                """);
        assertThat(table(recipe, "unit,q1,q2,q3\nX,a,b,a\nY,e,c,c\n")).isEqualTo("""
                unit,index,index_rank,law,law_rank,practice,practice_rank,q1,q2,q3
                X,2.75,1,3.5,1,2,1,4,3,0
                Y,1.5,2,1,2,2,1,0,2,4
                """);
    }

    /** The same leaf under two parents, in a table. */
    @Test
    void aLeafUnderTwoParentsInATable() {
        FrameworkCsv.Table tree = FrameworkCsv.readTable(
                        Source.of("tree.csv", """
                                code,parent,weight,direction,title
                                index,,,,Index
                                law,index,1,,Law
                                practice,index,3,,
                                q1,law,1,-1,First question
                                q2,law,1,,
                                q1,practice,2,,
                                q3,practice,1,,
                                """), DecimalMark.POINT, ReadLimits.withDefaults())
                .orThrow();
        assertThat(tree.framework()).hasToString("""
                index
                  law
                    q1 First question, lower is better
                    q2
                  practice × 3
                    q1 First question, lower is better × 2
                    q3""");
    }

    /**
     * A rating of rights from 1, the best, to 7, by the points of questions less those taken off; one of liberties alike; the
     * status by their mean. X: 20 + 16 − 2 = 34 is 2 and 55 is 1, so 1.5. Y: 30 is 2 and 30 is 4. Z: 11 − 8 = 3 is 7 and 20 is 5.
     */
    @Test
    void aStatusFromTwoRatingsWithDeductions() {
        IndexRecipe recipe = recipe("""
                {"id": "FREEDOM", "ranking": {"best": "lower-is-better"},
                 "tree": {"code": "status", "of": {
                   "rights": {"aggregate": "sum", "of": {"elections": 1, "parties": 1, "taken off": -1},
                     "normalize": {"method": "bands", "bounds": [6, 12, 18, 24, 30, 36], "scores": [7, 6, 5, 4, 3, 2, 1]}},
                   "liberties": {"of": ["expression"],
                     "normalize": {"method": "bands", "bounds": [8, 17, 26, 35, 44, 53], "scores": [7, 6, 5, 4, 3, 2, 1]}}}},
                 "groups": [{"name": "not free", "atLeast": 5.5}, {"name": "partly free", "atLeast": 3}, {"name": "free"}]}
                """);
        String inputs = """
                unit,elections,parties,taken off,expression
                X,20,16,2,55
                Y,15,15,0,30
                Z,5,6,8,20
                """;
        IndexResult result = computed(recipe, inputs);
        assertThat(IndexResultCsv.toText(result)).isEqualTo("""
                unit,status,status_rank,status_group,rights,rights_rank,liberties,liberties_rank,elections,parties,taken off,expression
                X,1.5,1,free,2,1,1,1,20,16,2,55
                Y,3,2,partly free,2,1,4,2,15,15,0,30
                Z,6,3,not free,7,3,5,3,5,6,8,20
                """);
        assertThat(result.explain("X").toString())
                .contains("▸ rights                               2.0000   50.0 %    +1.0000")
                .contains("· taken off                          2.0000   33.3 %    -2.0000");
    }

    /**
     * An event scores deaths + 2 × damage; a country has the mean of its events, and a region that of its countries, weighted by
     * people. X: (3 + 2 × 1 + 1 + 2 × 4) / 2 = 7, Y: 5; the region 0.75 × 7 + 0.25 × 5 = 6.5.
     */
    @Test
    void eventsAveragedToCountriesAndRegions() {
        IndexRecipe recipe = recipe("""
                {"id": "EVENTS", "inputs": {"unit": "event"},
                 "cities": {"unit": "country", "of": "severity"},
                 "tree": {"code": "risk", "aggregate": "sum", "of": {
                   "severity": {"aggregate": "sum", "of": {"deaths": 1, "damage": 2}}, "exposure": 1}},
                 "variants": {"regions": {"cities": {"unit": "region", "weight": "people", "of": "risk"}}}}
                """);
        String inputs = """
                event,country,region,people,deaths,damage,exposure
                e1,X,North,3,3,1,10
                e2,X,North,3,1,4,20
                e3,Y,North,2,5,0,4
                """;
        assertThat(table(recipe, inputs)).isEqualTo("""
                unit,risk,risk_rank,severity,severity_rank,deaths,damage,exposure
                X,22,1,7,1,2,2.5,15
                Y,9,2,5,2,5,0,4
                """);
        // (3 × 15 + 3 × 29 + 2 × 9) / 8, with the people of each event's country.
        assertThat(table(recipe.variant("regions"), inputs)).startsWith("""
                unit,risk,risk_rank,severity,severity_rank,deaths,damage,exposure
                North,18.75,1,6.5,1,2.75,""");
    }

    /** No practice is a score of 0 though 0 days would be best; without VAT the indicator is left out of the mean. */
    @Test
    void rawTextsThatScoreOrLeaveOut() {
        IndexRecipe recipe = recipe("""
                {"id": "TAX", "inputs": {"values": {"No practice": {"score": 0}, "No VAT": "leave out"}},
                 "indicators": {"normalize": {"method": "goalposts", "min": 0, "max": 50, "upper": 100}},
                 "tree": {"code": "tax", "of": {"days": {"direction": "lower-is-better"}, "refund": {"direction": "lower-is-better"}}}}
                """);
        assertThat(table(recipe, "unit,days,refund\nX,10,No practice\nY,No VAT,20\nZ,No practice,No VAT\n"))
                .isEqualTo("""
                        unit,tax,tax_rank,days,refund
                        X,40,2,80,0
                        Y,60,1,,60
                        Z,0,3,0,
                        """);
    }

    /** Indicator k runs from k to 2 k + 10, and its value is a tenth of the way: 46 times 10, so is their mean. */
    @Test
    void fortySixGoalpostsFromATable() {
        StringBuilder tree = new StringBuilder("code,parent,weight,direction,min,max,label,unit\nindex,,,,,,Index,\n");
        StringBuilder headings = new StringBuilder("unit");
        StringBuilder values = new StringBuilder("\nX");
        IntStream.rangeClosed(1, 46).forEach(k -> {
            boolean falls = k % 2 == 0;
            tree.append(
                    "i%d,index,%d/46,%s,%d,%d,Indicator %d,%%\n".formatted(k, 1, falls ? "-1" : "1", k, 2 * k + 10, k));
            headings.append(",i").append(k);
            values.append(',').append(falls ? 2 * k + 10 - (k + 10) * 0.1 : k + (k + 10) * 0.1);
        });
        FrameworkCsv.Table table = FrameworkCsv.readTable(
                        Source.of("tree.csv", tree.toString()), DecimalMark.POINT, ReadLimits.withDefaults())
                .orThrow();
        IndexRecipe recipe = IndexRecipeJson.read(
                        Source.of("recipe.json", """
                                {"id": "GOALS", "nodes": {"round": 9},
                                 "indicators": {"normalize": {"method": "goalposts", "cap": "both", "upper": 100}}}"""), ReadLimits.withDefaults(), table.framework(), table.steps())
                .orThrow();
        assertThat(table(recipe, headings.toString() + values + "\n"))
                .startsWith(headings.toString().replace("unit", "unit,index,index_rank") + "\nX,10.000000000,1,10");
    }

    /** The printed total of Y is 0.2 off the sum of its printed parts, that of X within 0.05. */
    @Test
    void totalsAreCheckedAgainstPrintedParts() {
        IndexRecipe recipe = recipe("""
                {"id": "CHECK", "tree": {"code": "total", "aggregate": "sum", "check": {"column": "Total", "within": 0.05}, "of": ["a", "b"]}}
                """);
        assertThat(computed(recipe, "unit,a,b,Total\nX,1.2,2.3,3.55\nY,1,2,3.2\nZ,1,,\n")
                        .differences())
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.row()).hasToString("Y");
                    assertThat(difference)
                            .isEqualTo(new PrintedScore.Difference(
                                    difference.row(), "total", new BigDecimal("3"), new BigDecimal("3.2")));
                });
    }

    /** 2.999 and −0.05 are cut, not rounded: 2.99 and 0. */
    @Test
    void truncationIsARounding() {
        IndexRecipe recipe = recipe("""
                {"id": "CUT", "tree": {"code": "i", "round": {"places": 1, "mode": "down"}, "of": ["a"]}}
                """);
        assertThat(table(recipe, "unit,a\nX,2.99\nY,-0.05\n"))
                .isEqualTo("unit,i,i_rank,a\nX,2.9,1,2.99\nY,0.0,2,-0.05\n");
    }

    /** Only Asia in 2021: the mean of 1 and 3 is 2, and Europe's 100 does not move the scale. */
    @Test
    void rowsAreChosenByTextAndPeriod() {
        IndexRecipe recipe = recipe("""
                {"id": "ROWS", "inputs": {"only": {"region": "Asia", "year": ["2021"]}},
                 "tree": {"code": "i", "normalize": "minMax", "of": ["a"]}}
                """);
        assertThat(table(
                        recipe, "unit,region,year,a\nX,Asia,2021,1\nX,Asia,2020,9\nY,Asia,2021,3\nZ,Europe,2021,100\n"))
                .isEqualTo("unit,i,i_rank,a\nX,0,2,1\nY,1,1,3\n");
    }

    /** Level 2 has geometric means, but for one node: √(4 × 9) = 6 and (2 + 4) / 2 = 3; above it 4.5. */
    @Test
    void aLevelIsSaidOnce() {
        IndexRecipe recipe = recipe("""
                {"id": "LEVELS", "levels": {"2": {"aggregate": "geometric"}},
                 "tree": {"code": "i", "of": {"n": ["a", "b"], "m": {"aggregate": "arithmetic", "of": ["c", "d"]}}}}
                """);
        assertThat(table(recipe, "unit,a,b,c,d\nX,4,9,2,4\n")).contains("X,4.5,1,6,1,3,1,");
    }
}
