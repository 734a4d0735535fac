package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a recipe may say once: the short form is the same recipe as the long one. */
class SaidOnceCases {

    private static Loaded<IndexRecipe> read(String body) {
        return IndexRecipeJson.read(Source.of("r.json", "{\"id\": \"X\", " + body + "}"));
    }

    private static List<String> problems(String body) {
        return read(body).problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            weights beside names            | "tree": {"code": "i", "of": {"PMD": 55, "HAD": "1/3"}}                                                  | "tree": {"code": "i", "of": [{"code": "PMD", "weight": 55}, {"code": "HAD", "weight": "1/3"}]}
            parts beside names              | "tree": {"code": "i", "of": {"a": ["x", "y"], "b": {"p": 2}}}                                          | ``
            descriptions beside names       | "tree": {"code": "i", "of": {"a": {"weight": 2, "unit": "%"}, "b": {"of": {"c": 3}}}}                  | "tree": {"code": "i", "of": [{"code": "a", "weight": 2, "unit": "%"}, {"code": "b", "of": [{"code": "c", "weight": 3}]}]}
            a node in a list                | "tree": {"code": "i", "of": {"a": ["x", {"code": "y", "of": {"z": 1}}]}}                               | "tree": {"code": "i", "of": [{"code": "a", "of": ["x", {"code": "y", "of": ["z"]}]}]}
            a named step                    | "steps": {"s": "log"}, "tree": {"code": "i", "of": {"a": {"normalize": {"step": "s"}}}}                | "tree": {"code": "i", "of": {"a": {"normalize": "log"}}}
            named steps in a list           | "steps": {"s": ["log", "minMax"]}, "tree": {"code": "i", "of": {"a": {"normalize": ["none", {"step": "s"}]}}} | "tree": {"code": "i", "of": {"a": {"normalize": ["none", "log", "minMax"]}}}
            a named step completed          | "steps": {"s": {"method": "goalposts", "cap": "both"}}, "tree": {"code": "i", "of": {"a": {"normalize": {"step": "s", "min": 1, "max": 3}}}} | "tree": {"code": "i", "of": {"a": {"normalize": {"method": "goalposts", "min": 1, "max": 3, "cap": "both"}}}}
            a description away from a node  | "tree": {"code": "i", "of": {"n": ["a"]}}, "at": {"n": {"title": "N", "direction": "lower-is-better", "round": 1}} | "tree": {"code": "i", "of": {"n": {"title": "N", "direction": "lower-is-better", "round": 1, "of": ["a"]}}}
            a description away from a part  | "tree": {"code": "i", "of": ["a"]}, "at": {"a": {"unit": "%", "direction": "lower-is-better", "column": "A", "target": 3}} | "tree": {"code": "i", "of": {"a": {"unit": "%", "direction": "lower-is-better", "column": "A", "target": 3}}}
            """)
    void theShortFormIsTheSameRecipe(String name, String brief, String whole) {
        if (whole.isEmpty()) {
            assertThat(problems(brief))
                    .as("an object says all of a part, or its weight, or lists its parts")
                    .containsExactly(
                            "r.json:1:65 /tree/of/b/p: There is no field (p). Maybe one of: code, column, title,"
                                    + " weight, direction, unit, denominator, target, values, check, weights,"
                                    + " aggregate, missing, normalize, round, publish, of.");
        } else {
            assertThat(read(brief).orThrow()).as(name).isEqualTo(read(whole).orThrow());
        }
    }

    /** The default says the method and what all have in common; each indicator says the rest. */
    @Test
    void partsOfTheDefaultAreCompletedWhereTheyDiffer() {
        String brief = """
                "indicators": {"normalize": {"method": "goalposts", "min": 0, "cap": "both"}, "round": 2},
                "tree": {"code": "i", "of": {"a": {"normalize": {"max": 18}}, "b": {"normalize": {"min": 20, "max": 85}}}}""";
        String whole = """
                "indicators": {"round": 2},
                "tree": {"code": "i", "of": {
                  "a": {"normalize": {"method": "goalposts", "min": 0, "cap": "both", "max": 18}},
                  "b": {"normalize": {"method": "goalposts", "min": 20, "cap": "both", "max": 85}}}}""";
        assertThat(read(brief).orThrow()).isEqualTo(read(whole).orThrow());
    }

    @Test
    void whatADefaultLacksEveryIndicatorStates() {
        assertThat(problems("""
                "indicators": {"normalize": {"method": "goalposts", "min": 0}},
                "tree": {"code": "i", "of": {"a": {"normalize": {"max": 18}}, "b": {}, "c": 2}}"""))
                .containsExactly("r.json:1:41 /indicators/normalize: The default (goalposts) lacks max, which b, c do"
                        + " not state.");
    }

    /** Where no tree can complete the default any more it is a fault, and where one may yet come a warning. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "indicators": {"normalize": {"method": "goalposts", "min": 0}}, "tree": "all-columns" | r.json:1:41 /indicators/normalize: The default (goalposts) lacks max, and no tree states it. Maybe state it here, as it holds for all columns.
            "indicators": {"normalize": {"method": "goalposts", "min": 0}}                        | r.json:1:41 /indicators/normalize: Warning: The default (goalposts) lacks max, and no tree states it. Maybe state it here, or read the recipe with the file of its tree.
            "nodes": {"normalize": {"method": "bands", "bounds": [1]}}                             | r.json:1:36 /nodes/normalize: Warning: The default (bands) lacks scores, and no tree states it. Maybe state it here, or read the recipe with the file of its tree.
            """)
    void aDefaultThatNothingCompletesIsToldAtItsPlace(String body, String problem) {
        assertThat(problems(body)).containsExactly(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "steps": {"s": {"method": "goalposts", "min": 1}}, "tree": {"code": "i", "of": {"a": {"normalize": {"step": "s"}}}} | r.json:1:112 /tree/of/a/normalize: The method (goalposts) needs the setting (max), a number.
            "steps": {"s": {"cap": "both"}}, "tree": {"code": "i", "of": {"a": {"normalize": {"step": "s"}}}} | r.json:1:28 /steps/s/method: A value is required here.
            "levels": {"1": {"normalize": {"min": 0}}}, "tree": {"code": "i", "of": ["a"]}                  | r.json:1:43 /levels/1/normalize/method: A value is required here.
            "levels": {"1": {"normalize": {"method": "goalposts", "min": 0}}}, "tree": {"code": "i", "of": ["a"]} | r.json:1:43 /levels/1/normalize: The method (goalposts) needs the setting (max), a number.
            "tree": {"code": "i", "aggregate": "total", "of": ["a"]}                                        | r.json:1:48 /tree/aggregate: There is no aggregation (total). Maybe one of [sum, owa, borda] or of the other 18.
            "tree": {"code": "i", "of": {"a": {"normalize": {"max": 18}}}}                                  | r.json:1:61 /tree/of/a/normalize/method: A value is required here.
            "steps": {"kept": "log"}, "tree": {"code": "i", "of": {"a": {"normalize": {"step": "keep"}}}}   | r.json:1:96 /tree/of/a/normalize/step: The recipe describes no step (keep) under steps. Maybe one of: kept.
            "steps": {"kept": "log"}, "tree": {"code": "i", "of": ["a"]}                                    | r.json:1:31 /steps/kept: The step (kept) is used nowhere. Maybe write {"step": "kept"} under normalize, or leave it out.
            "steps": {"s": ["log", "log"]}, "tree": {"code": "i", "of": {"a": {"normalize": {"step": "s", "add": 1}}}} | r.json:1:93 /tree/of/a/normalize: (s) has 2 steps, so that settings beside its name complete none of them.
            "tree": {"code": "i", "of": {"a": -1}}                                                          | r.json:1:21 /tree: Node (i): its part (a) has a negative weight, which takes it off a sum, but the aggregation is arithmetic. Maybe aggregate by sum.
            "tree": {"code": "i", "aggregate": "sum", "of": {"a": 1, "b": -1}}, "variants": {"v": {"nodes": {}, "at": {"i": {"aggregate": "max"}}}} | r.json:1:99 /variants/v: Node (i): its part (b) has a negative weight, which takes it off a sum, but the aggregation is max. Maybe aggregate by sum.
            "tree": {"code": "i", "of": {"a": true}}                                                        | r.json:1:47 /tree/of/a: Here a number is needed, not true.
            "tree": {"code": "i", "of": {"a": {"values": {"x": "leave"}}}}                                  | r.json:1:64 /tree/of/a/values/x: A text stands for a number, a score or nothing. Maybe 0, {"score": 0}, or "leave out".
            "tree": {"code": "i", "of": {"a": {"direction": "lower"}}}                                      | r.json:1:61 /tree/of/a/direction: (lower) is none of the known words: higher-is-better, lower-is-better. Maybe (lower-is-better).
            "levels": {"0": {}}                                                                             | r.json:1:29 /levels/0: (0) is no level: 1 is that of indicators, 2 that of nodes of indicators, and so on.
            "levels": {"3": {"round": 1}}, "tree": {"code": "i", "of": ["a"]}                               | r.json:1:29 /levels/3: There is no level (3): indicators are at level 1, and the top is at level (2).
            "cities": {"average": "after-normalization"}                                                    | r.json:1:23 /cities/unit: A value is required here.
            "variants": {"v": {"cities": {"unit": "c", "of": "j"}}}, "tree": {"code": "i", "of": ["a"]}     | r.json:1:62 /variants/v/cities/of: There is no node (j). Maybe one of: i.
            "tree": {"code": "i", "of": {"a": {"code": "b"}}}                                               | r.json:1:48 /tree/of/a/code: The field (code) occurs twice.
            "tree": {"code": "i", "of": {"a": {"of": {"a": 1}}}}                                            | r.json:1:21 /tree: Node (a) is part of itself, by way of [i, a].
            "at": {"a": {"direction": "lower-is-better"}}                                                   | r.json:1:25 /at/a: What is said of (a) here (direction) is held by a tree, and the recipe has none. Maybe write the tree in the recipe, or give its file after the inputs.
            "tree": {"code": "i", "of": {"n": ["a"]}}, "at": {"n": {"unit": "%"}, "a": {"missing": "zero"}} | r.json:1:77 /at/n/unit: (unit) is of indicators, but (n) is a node. Maybe state it at the indicators.
            """)
    void whatIsWrongIsSaidInItsPlace(String body, String problem) {
        assertThat(problems(body)).first().isEqualTo(problem);
    }

    /** What has no effect is said, though the recipe is usable: it may have been written by a program. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "prepare": "screen", "tree": {"code": "i", "of": {"a": {"denominator": "p"}}}        | /prepare: Warning: The denominators of a divide nothing, as nothing under prepare divides by them. Maybe add "denominate" under prepare, or leave the denominators out.
            "tree": {"code": "i", "weights": "equal", "of": {"a": 2, "b": 1}}                    | /tree: Warning: Node (i): the weights of its parts are not used by the method (equal). Maybe leave them out, or use "weights": "framework" with an aggregation that weighs.
            "tree": {"code": "i", "weights": "benefitOfTheDoubt", "of": {"a": 2, "b": 1}}        | /tree: Warning: Node (i): the weights of its parts are not used by the method (benefitOfTheDoubt). Maybe leave them out, or use "weights": "framework" with an aggregation that weighs.
            "tree": {"code": "i", "aggregate": "median", "of": {"a": 2, "b": 1}}                 | /tree: Warning: Node (i): the weights of its parts are not used by the method (median). Maybe leave them out, or use "weights": "framework" with an aggregation that weighs.
            "tree": {"code": "i", "aggregate": "mpi", "of": {"a": 2, "b": 1}}                    | /tree: Warning: Node (i): the weights of its parts are not used by the method (mpi). Maybe leave them out, or use "weights": "framework" with an aggregation that weighs.
            "tree": {"code": "i", "aggregate": {"method": "onScale", "aggregation": "meanMin", "factor": -1, "offset": 10}, "of": {"a": 2, "b": 1}} | /tree: Warning: Node (i): the weights of its parts are not used by the method (meanMin). Maybe leave them out, or use "weights": "framework" with an aggregation that weighs.
            "tree": {"code": "i", "aggregate": "max", "weights": "entropy", "of": ["a", "b"]}     | /tree: Warning: Node (i): the weights by the method (entropy) are not used by the aggregation (max). Maybe leave them out, or aggregate by a method that weighs, such as "arithmetic".
            "tree": {"code": "i", "aggregate": "difference", "of": {"a": 1, "b": 1, "c": 0}}     | ``
            "tree": {"code": "i", "aggregate": "median", "missing": {"method": "reweigh", "weightShare": 0.5}, "of": {"a": 2, "b": 1}} | ``
            "tree": {"code": "i", "aggregate": "median", "of": {"a": 2, "b": 1}}, "variants": {"v": {"at": {"i": {"aggregate": "geometric"}}}} | ``
            "inputs": {"columns": {"ab": "A"}}, "tree": {"code": "i", "of": ["a"]}               | /inputs/columns/ab: Warning: Nothing of the code (ab) is read. Maybe (a).
            "tree": {"code": "i", "of": {"a": {"target": 5}, "b": 1}}                            | /tree/of/a/target: Warning: The target of a is not used, as no step distanceToTarget reads it. Maybe normalise by "distanceToTarget" without a target of its own, or leave this out.
            "tree": {"code": "i", "of": {"a": {"target": 5, "normalize": {"method": "distanceToTarget", "target": 9}}}} | /tree/of/a/target: Warning: The target of a is not used, as no step distanceToTarget reads it. Maybe normalise by "distanceToTarget" without a target of its own, or leave this out.
            "nodes": {"normalize": "distanceToTarget"}, "tree": {"code": "i", "of": ["a"]}, "at": {"a": {"target": 5}} | /at/a/target: Warning: The target of a is not used, as no step distanceToTarget reads it. Maybe normalise by "distanceToTarget" without a target of its own, or leave this out.
            "indicators": {"normalize": "distanceToTarget"}, "tree": {"code": "i", "of": {"a": {"target": 5}}} | ``
            "tree": {"code": "i", "of": {"a": {"target": 5}}}, "variants": {"v": {"at": {"a": {"normalize": "distanceToTarget"}}}} | ``
            "weighOn": "raw-indicators", "tree": {"code": "i", "of": {"a": 2, "b": 1}}           | /weighOn: Warning: (weighOn) has no effect, as no weights are computed from what it names. Maybe weigh by a method that looks at data, such as "entropy", or leave it out.
            "weighOn": "raw-indicators", "tree": {"code": "i", "weights": "critic", "of": [{"code": "n", "of": ["a", "b"]}, {"code": "m", "of": ["c"]}]} | /weighOn: Warning: (weighOn) has no effect, as no weights are computed from what it names. Maybe weigh by a method that looks at data, such as "entropy", or leave it out.
            "tree": {"code": "i", "of": ["a", "b"]}, "variants": {"v": {"weighOn": "parts"}}     | /variants/v/weighOn: Warning: (weighOn) has no effect, as no weights are computed from what it names. Maybe weigh by a method that looks at data, such as "entropy", or leave it out.
            "weighOn": "raw-indicators", "nodes": {"weights": "entropy"}, "tree": {"code": "i", "of": ["a", "b"]} | ``
            "weighOn": "all-indicators", "nodes": {"weights": "equal"}, "tree": {"code": "i", "of": ["a", "b"]} | ``
            "weighOn": "raw-indicators", "tree": {"code": "i", "of": ["a", "b"]}, "variants": {"v": {"nodes": {"weights": "entropy"}}} | ``
            "weighOn": "all-indicators", "nodes": {"weights": "pca"}, "tree": {"code": "i", "of": ["a", "b"]}, "variants": {"v": {"weighOn": "parts", "nodes": {"weights": "equal"}}} | ``
            "count": "present-indicators", "tree": {"code": "i", "aggregate": "sum", "of": ["a"]} | /count: Warning: (count) has no effect, as every node states an aggregation of its own. Maybe state the aggregation under nodes, or leave it out.
            "tree": {"code": "i", "aggregate": "sum", "of": ["a"]}, "variants": {"v": {"count": "present-indicators"}} | /variants/v/count: Warning: (count) has no effect, as every node states an aggregation of its own. Maybe state the aggregation under nodes, or leave it out.
            "count": "present-indicators", "tree": {"code": "i", "of": [{"code": "n", "aggregate": "sum", "of": ["a"]}]} | ``
            "tree": {"code": "i", "weights": "benefitOfTheDoubt", "aggregate": "geometric", "missing": "zero", "of": ["a", "b"]} | /tree: Warning: Node (i): what is stated of it (aggregate, missing) has no effect beside the method (benefitOfTheDoubt). Maybe leave it out, or weigh by another method.
            "nodes": {"weights": "benefitOfTheDoubt"}, "tree": {"code": "i", "of": ["a"]}, "at": {"i": {"missing": "zero"}} | /at/i: Warning: Node (i): what is stated of it (missing) has no effect beside the method (benefitOfTheDoubt). Maybe leave it out, or weigh by another method.
            "nodes": {"weights": "benefitOfTheDoubt", "aggregate": "median"}, "tree": {"code": "i", "of": ["a"]} | /nodes/aggregate: Warning: (aggregate) has no effect beside the method (benefitOfTheDoubt). Maybe leave it out, or weigh by another method.
            "nodes": {"weights": "benefitOfTheDoubt", "aggregate": "median"}, "tree": {"code": "i", "of": [{"code": "n", "weights": "equal", "of": ["a"]}]} | ``
            "tree": {"code": "i", "of": ["a"]}, "variants": {"v": {"rounding": "none", "nodes": {"round": 1}}} | /variants/v/nodes/round: Warning: (round) has no effect, as the variant rounds nothing. Maybe leave out "rounding": "none", or state it under at.
            "tree": {"code": "i", "of": ["a"]}, "variants": {"v": {"rounding": "as-stated", "nodes": {"round": 1}}} | ``
            "tree": {"code": "i", "of": ["a"]}, "variants": {"v": {"rounding": "none", "at": {"i": {"round": 1}}}} | ``
            "prepare": ["denominate"], "tree": {"code": "i", "of": {"a": {"denominator": "p"}}}  | ``
            "inputs": {"columns": {"p": "P"}}, "tree": {"code": "i", "of": {"a": {"denominator": "p"}}} | ``
            "nodes": {"weights": "equal"}, "tree": {"code": "i", "of": {"a": 2, "b": 1}}         | ``
            "tree": {"code": "i", "weights": "equal", "of": {"a": 2, "b": 2}}                    | ``
            """)
    void whatHasNoEffectIsSaid(String body, String problem) {
        assertThat(read(body).usable()).isPresent();
        if (problem.isEmpty()) {
            assertThat(problems(body)).isEmpty();
        } else {
            assertThat(problems(body)).singleElement().asString().endsWith(" " + problem);
        }
    }

    @Test
    void whatIsSaidAwayFromATreeHoldsForThatOfAFile() {
        IndexRecipe recipe = IndexRecipeJson.read(
                        Source.of("r.json", """
                                {"id": "X", "indicators": {"normalize": {"method": "goalposts", "min": 0, "upper": 100}},
                                 "at": {"a": {"direction": "lower-is-better", "column": "A in full"}, "b": {"normalize": {"max": 7}}}}"""),
                        ReadLimits.withDefaults(),
                        Framework.of(Framework.group("i", "a", "b")),
                        Map.of("a", new Method("goalposts", Map.of("max", 5.0))))
                .orThrow();
        assertThat(recipe.framework().orElseThrow().indicator("a").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(recipe.inputs()).isEqualTo(InputColumns.withDefaults().column("a", "A in full"));
        assertThat(recipe.index().stated().toString())
                .isEqualTo("{a=normalization goalposts (min 0, max 5, lower 0, upper 100, cap none, scale linear),"
                        + " b=normalization goalposts (min 0, max 7, lower 0, upper 100, cap none, scale linear)}");
    }
}
