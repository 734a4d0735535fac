package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.normalization.ToReference;
import io.github.parindex.core.normalization.Transformation;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import io.github.parindex.io.token.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Recipes of indices as JSON: what is read, written, and refused. */
class IndexRecipeJsonCases {

    private static String everyField() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(IndexRecipeJsonCases.class.getResourceAsStream("/recipes/every-field.json"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Loaded<IndexRecipe> read(String text) {
        return IndexRecipeJson.read(Source.of("recipe.json", text));
    }

    private static List<String> problems(String text) {
        return read(text).problems().stream().map(Problem::toString).toList();
    }

    @Test
    void theShortestRecipeIsATreeOfCodes() {
        IndexRecipe recipe = read("{\"id\": \"X\", \"tree\": {\"code\": \"index\", \"of\": [\"a\", \"b\"]}}")
                .orThrow();
        assertThat(recipe)
                .isEqualTo(
                        IndexRecipe.of("X", Framework.of(Framework.group("index", "a", "b")), CompositeIndex.plain()));
    }

    @Test
    void everyFieldIsRead() throws IOException {
        IndexRecipe recipe = read(everyField()).orThrow();
        Framework tree = recipe.framework().orElseThrow();
        assertThat(recipe.title().in(Locale.ENGLISH)).isEqualTo("Every field");
        assertThat(recipe.inputs().missing()).containsExactly("..", "n/a");
        assertThat(tree.roots()).containsExactly("top", "second");
        assertThat(tree.node("top").weights().byCode()).containsEntry("x", 2.0);
        assertThat(tree.node("x").direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(tree.indicator("a").denominator()).contains("people");
        assertThat(tree.indicator("a").target()).hasValue(12.5);
        assertThat(recipe.index().stated().get("x"))
                .isEqualTo(NodeRecipe.unstated()
                        .with(Weighting.framework())
                        .with(Aggregation.power(-2))
                        .with(Missing.propagate())
                        .with(Normalization.none())
                        .rounded(Rounding.halfUp(1))
                        .published(Rounding.halfUp(0)));
        assertThat(recipe.index().nodes().missing()).contains(Missing.reweigh().withAtLeast(2));
        assertThat(recipe.index().groups().get("top").group(6.45)).contains("good");
        assertThat(recipe.index().description())
                .contains(
                        "Average: rows averaged by country, weighted by people, after normalization, scores of [y]",
                        "Compared: top with Printed, within 0.05",
                        "Weighed on: all indicators",
                        "Counting: present indicators",
                        "Ranking: dense places, compared half up to 4 places, lower is better, without [Ideal]",
                        "Groups of second: best quarter from the quantile 0.75, compared half up to 9 places");
    }

    @Test
    void whatIsWrittenIsReadAgainAsTheSameRecipe() throws IOException {
        IndexRecipe recipe = read(everyField()).orThrow();
        assertThat(read(IndexRecipeJson.toText(recipe)).orThrow()).isEqualTo(recipe);
    }

    private static Iterator<String> fields(JsonNode schema) {
        return schema.path("properties").fieldNames();
    }

    @Test
    void everyFieldOfTheSchemaIsReadAndWritten() throws IOException {
        JsonNode schema = Json.tree(DocumentSchema.INDEX_RECIPE.text());
        Set<String> known = new TreeSet<>();
        fields(schema).forEachRemaining(known::add);
        schema.get("$defs").forEach(definition -> fields(definition).forEachRemaining(known::add));
        String written = IndexRecipeJson.toText(read(everyField()).orThrow());
        // Written is what they stand for, each in its place.
        assertThat(known.removeAll(Set.of("steps", "step", "levels"))).isTrue();
        assertThat(known)
                .hasSizeGreaterThan(35)
                .allSatisfy(field -> assertThat(written).contains("\"" + field + "\""));
    }

    @Test
    void aDenominatorIsDividedByUnlessPreparationIsStated() {
        String tree = "\"tree\": {\"code\": \"i\", \"of\": [{\"code\": \"a\", \"denominator\": \"p\"}]}";
        IndexRecipe divided = read("{\"id\": \"X\", " + tree + "}").orThrow();
        IndexRecipe left =
                read("{\"id\": \"X\", \"prepare\": [], " + tree + "}").orThrow();
        assertThat(divided.index().preparations()).hasSize(1);
        assertThat(left.index().preparations()).isEmpty();
        assertThat(read(IndexRecipeJson.toText(left)).orThrow()).isEqualTo(left);
        assertThat(read(IndexRecipeJson.toText(divided)).orThrow()).isEqualTo(divided);
    }

    @Test
    void bandsOfTheTopMayStandAlone() {
        IndexRecipe recipe = read("""
                {"id": "X", "tree": {"code": "i", "of": ["a"]},
                 "groups": [{"name": "A", "atLeast": 0.75}, {"name": "B"}]}""").orThrow();
        assertThat(recipe.index().groups()).containsOnlyKeys("i");
    }

    @Test
    void allProblemsOfTheShapeAreReportedAtOnce() {
        assertThat(problems("""
                {"id": "X", "nodes": {"agregate": "geometric"},
                 "tree": {"code": "i", "of": [{"code": "a", "weight": "a"}, 7], "round": 2.5}}"""))
                .containsExactly(
                        "recipe.json:1:23 /nodes/agregate: There is no field (agregate). Maybe (aggregate).",
                        "recipe.json:2:55 /tree/of/0/weight: Here a number is needed, not \"a\".",
                        "recipe.json:2:61 /tree/of/1: Here a text \"…\" or an object {…} is needed, not 7.",
                        "recipe.json:2:74 /tree/round: Here a whole number or an object {…} is needed, not 2.5.");
    }

    @Test
    void allProblemsOfTheMeaningAreReportedAtOnce() {
        assertThat(problems("""
                {"id": "X",
                 "indicators": {"normalize": [{"method": "minMx"}]},
                 "tree": {"code": "i", "weights": {"a": 1, "c": 2}, "aggregate": {"method": "power", "q": 2}, "of": [
                   {"code": "a", "weight": 2},
                   {"code": "b", "of": ["a", "a"]},
                   {"code": "i"}]}}"""))
                .satisfies(found -> assertThat(found.get(0))
                        .startsWith("recipe.json:2:31 /indicators/normalize/0: There is no normalization (minMx)."))
                .anySatisfy(problem ->
                        assertThat(problem).contains("/tree/aggregate: The method (power) has no setting (q)."))
                .anySatisfy(problem -> assertThat(problem).contains("/tree/weights/c: There is no part (c)."))
                .anySatisfy(problem -> assertThat(problem)
                        .contains("/tree/of/0/weight: The weight of (a) stands at /tree/weights already."))
                .anySatisfy(problem -> assertThat(problem).contains("/tree/of/1: Node (b) has the part (a) twice."));
    }

    @Test
    void aVariantIsCheckedAsTheRecipeIs() throws IOException {
        assertThat(problems(everyField()
                        .replace("\"before\": {\"cities\": {", "\"before\": {\"cities\": {\"name\": \" \", ")))
                .contains("recipe.json:64:35 /variants/before/cities/name: The text is blank.");
    }

    @Test
    void whatIsWrongInsideAnIndicatorIsToldBesideItsCode() throws IOException {
        assertThat(problems(everyField()
                        .replace("\"code\": \"a\",", "\"code\": {},")
                        .replace("\"values\": {\"a\": 4}", "\"values\": {\"a\": []}")))
                .contains(
                        "recipe.json:37:23 /tree/0/of/0/of/0/code: Here a text \"…\" is needed, not an object {…}.",
                        "recipe.json:45:31 /tree/0/of/0/of/0/values/a: Here a number is needed, not a list […].");
    }

    @Test
    void whatAMethodLacksIsToldBesideASettingThatWasRefused() throws IOException {
        assertThat(problems(everyField()
                        .replace("{\"method\": \"power\", \"p\": -2}", "{\"method\": \"power\", \"title\": null}")))
                .containsExactlyInAnyOrder(
                        "recipe.json:30:53 /tree/0/of/0/aggregate/title: null is not a value. Maybe leave the field or element out.",
                        "recipe.json:30:24 /tree/0/of/0/aggregate/p: A value is required here.");
    }

    @Test
    void anObjectInPlaceOfANumberIsToldThoughSomethingInItIsWrongToo() throws IOException {
        assertThat(problems(everyField().replace("\"factor\": 2", "\"factor\": {\"x\": 1, \"y\": null}")))
                .anyMatch(problem -> problem.contains(
                        "/factor: The setting (factor) of the method (linear) is a number, not (an object {…})."));
    }

    @Test
    void weightsThatAddUpToNothingAreNoFaultUntilSomethingIsWeighed() {
        Loaded<IndexRecipe> read = IndexRecipeJson.read(Source.of("recipe.json", """
                {"id": "R", "title": "R", "tree": {"code": "t", "weights": {"a": 0, "b": 0}, "of": ["a", "b"]}}"""));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().framework()).isPresent();
    }

    @Test
    void aRecipeIsTheSameWhereverItDescribesANodeThatStandsInTwoPlaces() throws IOException {
        String above = """
                {"id": "X", "title": "X", "tree": [
                  {"code": "top", "of": [{"code": "y", "of": ["a", {"code": "c", "of": ["d", "b"]}]}, {"code": "z", "of": ["c", "e"]}]}]}""";
        String below = """
                {"id": "X", "title": "X", "tree": [
                  {"code": "top", "of": [{"code": "y", "of": ["a", "c"]}, {"code": "z", "of": [{"code": "c", "of": ["d", "b"]}, "e"]}]}]}""";
        IndexRecipe recipe =
                IndexRecipeJson.read(Source.of("below.json", below)).orThrow();
        assertThat(recipe)
                .isEqualTo(IndexRecipeJson.read(Source.of("above.json", above)).orThrow())
                .isEqualTo(IndexRecipeJson.read(Source.of("again.json", IndexRecipeJson.toText(recipe)))
                        .orThrow());
    }

    @Test
    void allSettingsOfAMethodAreToldAtOnce() throws IOException {
        assertThat(problems(everyField()
                        .replace(
                                "\"method\": \"minMax\", \"lower\": 0, \"upper\": 10",
                                "\"method\": \"minMax\", \"lower\": null, \"upper\": \"ten\", \"uper\": 1")))
                .hasSize(4);
    }

    @Test
    void whatIsDescribedElsewhereIsOnlyNamed() {
        assertThat(problems("""
                {"id": "X", "tree": [
                  {"code": "i", "of": [{"code": "x", "of": ["a"]}, {"code": "a", "unit": "%"}]},
                  {"code": "j", "of": [{"code": "x", "round": 1}, {"code": "a", "unit": "km"}]},
                  {"code": "i", "of": ["x"]}]}"""))
                .containsExactly(
                        "recipe.json:3:24 /tree/1/of/0: The node (x) is described at /tree/0/of/0; here only its code and weight"
                                + " may stand, not round.",
                        "recipe.json:3:60 /tree/1/of/1/code: The code (a) is used at /tree/0/of/1 already.",
                        "recipe.json:4:12 /tree/2/code: The code (i) is used at /tree/0 already.");
    }

    @Test
    void whatSaysNothingWhereItStandsIsAProblem() {
        assertThat(problems("""
                {"id": "X", "nodes": {"weights": {"a": 1, "b": 2}},
                 "tree": {"code": "i", "denominator": "p", "of": [
                   {"code": "a", "aggregate": "geometric"},
                   {"code": "b", "missing": "zero"}]}}"""))
                .containsExactly(
                        "recipe.json:1:34 /nodes/weights: Weights by part are of one node, not of all nodes. Maybe"
                                + " state them at that node, or under (at).",
                        "recipe.json:2:39 /tree/denominator: (denominator) is of indicators, but (i) is a node. Maybe"
                                + " state it at the indicators.",
                        "recipe.json:3:31 /tree/of/0/aggregate: (aggregate) is of nodes, but (a) has no parts (of), so"
                                + " it is an indicator. Maybe state it at the node above.",
                        "recipe.json:4:29 /tree/of/1/missing: (missing) is of nodes, but (b) has no parts (of), so it"
                                + " is an indicator. Maybe state it at the node above.");
    }

    @Test
    void weightsByPartMayStandAwayFromTheTree() {
        IndexRecipe recipe = read("{\"id\": \"X\", \"at\": {\"i\": {\"weights\": {\"a\": 3, \"b\": 1}}}}")
                .orThrow();
        assertThat(recipe.index().stated().get("i").weighting()).contains(Weighting.given(Map.of("a", 3.0, "b", 1.0)));
        assertThat(read(IndexRecipeJson.toText(recipe)).orThrow()).isEqualTo(recipe);
    }

    @Test
    void aStepIsForWhatIsInTheTree() {
        assertThat(problems("""
                {"id": "X", "prepare": [{"method": "clip", "lower": 0.1, "only": ["index", "jbs"]}],
                 "tree": {"code": "index", "of": ["jobs"]}}"""))
                .containsExactly(
                        "recipe.json:1:76 /prepare/0/only/1: There is no indicator or node (jbs). Maybe (jobs).");
    }

    @Test
    void groupsAreOfANodeOfTheTree() {
        assertThat(problems("""
                {"id": "X", "tree": {"code": "index", "of": ["a"]},
                 "groups": [{"of": "indx", "bands": [{"name": "good", "atLeast": 5}]}]}"""))
                .containsExactly("recipe.json:2:20 /groups/0/of: There is no node (indx). Maybe (index).");
    }

    @Test
    void problemsSpeakVietnamese() {
        assertThat(read("{\"id\": \"X\", \"tree\": {\"code\": \"i\", \"of\": [7]}}")
                        .problems()
                        .get(0)
                        .toText(Locale.forLanguageTag("vi")))
                .isEqualTo(
                        "recipe.json:1:42 /tree/of/0: Ở đây cần một chuỗi \"…\" hoặc một đối tượng {…}, không phải 7.");
    }

    @Test
    void faultsOfShapeAndOfMeaningAreReportedTogether() {
        assertThat(problems("""
                {"id": " ", "sorce": "x",
                 "prepare": {"method": "clip", "only": ["jbs"]},
                 "nodes": {"agregate": "geometric", "normalize": "minMx"},
                 "weighOn": "part",
                 "tree": {"code": "i", "weights": {"a": -1, "b": "2"}, "of": [
                   {"code": "a", "round": {"places": 19}},
                   {"code": "b", "aggregate": {"method": "power", "q": 2}, "of": ["jobs", "jobs", 7]}]},
                 "ranking": {"compare": {"places": 2, "mode": "half"}},
                 "groups": [{"of": "bb", "bands": [{"name": "x", "atLeast": {"quantil": 1}}]}]}"""))
                .satisfiesExactly(
                        each -> assertThat(each).isEqualTo("recipe.json:1:8 /id: The text is blank."),
                        each -> assertThat(each)
                                .isEqualTo("recipe.json:1:13 /sorce: There is no field (sorce). Maybe (source)."),
                        each -> assertThat(each)
                                .startsWith("recipe.json:3:12 /nodes/agregate: There is no field (agregate). Maybe"),
                        each -> assertThat(each)
                                .startsWith("recipe.json:3:50 /nodes/normalize: There is no normalization (minMx)."),
                        each -> assertThat(each).startsWith("recipe.json:4:13 /weighOn: (part) is none of the known"),
                        each -> assertThat(each)
                                .isEqualTo("recipe.json:5:41 /tree/weights/a: The number must be 0 or more."),
                        each -> assertThat(each)
                                .isEqualTo("recipe.json:5:50 /tree/weights/b: Here a number is needed, not \"2\"."
                                        + " Maybe 2 without the quotes."),
                        each -> assertThat(each)
                                .isEqualTo(
                                        "recipe.json:6:38 /tree/of/0/round/places: The number must not be more than 18."),
                        each -> assertThat(each)
                                .startsWith(
                                        "recipe.json:7:31 /tree/of/1/aggregate: The method (power) has no setting (q)."),
                        each -> assertThat(each)
                                .isEqualTo("recipe.json:7:83 /tree/of/1/of/2: Here a text \"…\" or an object {…} is"
                                        + " needed, not 7."),
                        each -> assertThat(each).startsWith("recipe.json:8:47 /ranking/compare/mode: (half) is none"),
                        each -> assertThat(each)
                                .isEqualTo("recipe.json:9:20 /groups/0/of: There is no node (bb). Maybe (b)."),
                        each -> assertThat(each)
                                .isEqualTo("recipe.json:9:62 /groups/0/bands/0/atLeast/quantil: There is no field"
                                        + " (quantil). Maybe (quantile)."));
    }

    @Test
    void groupsAreBandsOfTheTopOrGroupsOfNodes() {
        String tree = "{\"id\": \"X\", \"tree\": {\"code\": \"i\", \"of\": [\"a\"]}, \"groups\": ";
        assertThat(problems(tree + "{\"name\": \"A\", \"atLeast\": 1}}"))
                .containsExactly("recipe.json:1:59 /groups/bands: A value is required here.");
        assertThat(problems(tree + "[{\"name\": \"A\", \"atLeast\": 1, \"above\": 0}]}"))
                .containsExactly("recipe.json:1:60 /groups/0: At most one of these fields may be given: atLeast, above."
                        + " Found: atLeast, above.");
        assertThat(problems(tree + "[{\"name\": \"A\", \"atLeast\": 1}, {\"bands\": [{\"name\": \"B\"}]}]}"))
                .containsExactly("recipe.json:1:89 /groups/1: Bands of the top and groups of nodes do not stand in one"
                        + " list.");
        assertThat(problems(tree + "[{\"name\": \"A\", \"atLeast\": {}}]}"))
                .containsExactly("recipe.json:1:85 /groups/0/atLeast/quantile: A value is required here.");
        assertThat(problems(tree + "[{\"of\": \"i\"}]}"))
                .containsExactly(
                        "recipe.json:1:60 /groups/0: A field needs another beside it: of → bands.",
                        "recipe.json:1:60 /groups/0: Exactly one of these fields is needed: bands, name. Found: 0.");
    }

    @Test
    void aRootHasParts() {
        assertThat(problems("{\"id\": \"X\", \"tree\": [{\"code\": \"i\", \"of\": [\"a\"]}, {\"code\": \"b\"}]}"))
                .containsExactly("recipe.json:1:50 /tree/1/of: The top of a tree has parts (of).");
    }

    @Test
    void aRootThatIsPartOfAnotherIsWrittenAsItIsRead() {
        IndexRecipe recipe = read("""
                {"id": "R", "tree": [{"code": "x", "of": ["y", "b"]}, {"code": "y", "of": ["a"]}]}""").orThrow();
        assertThat(recipe.framework().orElseThrow().roots()).containsExactly("x", "y");
        assertThat(read(IndexRecipeJson.toText(recipe)).orThrow()).isEqualTo(recipe);
    }

    @Test
    void aBoundWithAnExponentIsReadBackAsTheSame() {
        IndexRecipe recipe = IndexRecipe.of(
                "X",
                Framework.of(Framework.group("i", "a")),
                CompositeIndex.plain()
                        .grouped(
                                "i",
                                ScoreGroups.of(ScoreGroups.atLeast("rich", "9.0E9"), ScoreGroups.otherwise("poor"))));
        assertThat(read(IndexRecipeJson.toText(recipe)).orThrow()).isEqualTo(recipe);
    }

    static Stream<Normalization> withZeros() {
        return Stream.of(
                Normalization.goalposts(-0.0, 1),
                Normalization.goalposts(-1, -0.0).to(-0.0, 1),
                Normalization.minMax(-0.0, 1),
                Normalization.zScore(-0.0, 1, 0),
                Normalization.aboveBelowMean(-0.0),
                Normalization.distanceToTarget(-0.0),
                Normalization.adjustedMazziottaPareto(-0.0, 1),
                Normalization.categorical(List.of(0.5), List.of(-0.0, 1.0)),
                Normalization.bands(List.of(-0.0), List.of(-0.0, 1.0)),
                Normalization.distanceToValue(-0.0, ToReference.Form.RELATIVE_DIFFERENCE),
                Normalization.linear(2, -0.0),
                Normalization.log(Transformation.Log.Base.TEN, -0.0),
                Normalization.reverse(-0.0, 1),
                Normalization.cap(-0.0, 1));
    }

    @ParameterizedTest
    @MethodSource("withZeros")
    void aZeroBelowNothingIsReadBackAsTheSame(Normalization method) {
        IndexRecipe recipe = IndexRecipe.of(
                "X",
                Framework.of(Framework.group("i", "a")),
                CompositeIndex.plain().with(method));
        assertThat(read(IndexRecipeJson.toText(recipe)).orThrow()).isEqualTo(recipe);
    }

    @Test
    void aNameOfAnyLengthIsReadOrRefused() {
        String name = "n".repeat(60_000);
        assertThat(problems("{\"id\": \"R\", \"at\": {\"t\": {\"weights\": {\"" + name + "\": 1}}}}"))
                .isEmpty();
        assertThat(problems("{\"id\": \"R\", \"inputs\": {\"columns\": {\"" + name + name + "\": \"a\"}}}"))
                .singleElement()
                .asString()
                .contains("The name of a field has more than 100000 characters.");
    }

    @Test
    void aChainOfNodesThatStandsUpsideDownIsNoDeeperThanOthers() {
        String nodes = IntStream.range(1, 3000)
                .mapToObj(i -> ", {\"code\": \"n" + i + "\", \"of\": [\"n" + (i - 1) + "\"]}")
                .collect(Collectors.joining());
        assertThat(problems("{\"id\": \"R\", \"tree\": [{\"code\": \"n0\", \"of\": [\"a\"]}" + nodes + "]}"))
                .containsExactly("recipe.json:1:21 /tree: Node (n200) has more than 200 levels below it.");
    }

    @Test
    void manyTreesAreReadInTime() {
        String trees = IntStream.range(0, 40_000)
                .mapToObj(i -> "{\"code\": \"t" + i + "\", \"of\": [\"a" + i + "\"]}")
                .collect(Collectors.joining(", "));
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(problems("{\"id\": \"R\", \"tree\": [" + trees + "]}"))
                        .isEmpty());
    }

    @Test
    void aWeightBelowNothingIsAProblem() {
        assertThat(problems("{\"id\": \"R\", \"tree\": {\"code\": \"t\", \"weights\": {\"a\": -1, \"b\": 1}, \"of\":"
                        + " [\"a\", \"b\"]}}"))
                .containsExactly("recipe.json:1:52 /tree/weights/a: The number must be 0 or more.");
    }

    @Test
    void hundredsOfThousandsOfEmptyPartsAreCountedUpToALimit() {
        assertThat(read("{\"id\": \"R\", \"tree\": {\"code\": \"t\", \"of\": [" + "{},".repeat(400_000) + "{}]}}")
                        .problems())
                .hasSize(1001);
    }

    @Test
    void aDeepDocumentIsReadToTheDepthThatIsAllowed() {
        String deep = "{\"id\": \"R\", \"prepare\": {\"method\": \"x\", \"only\": " + "[".repeat(900) + "]".repeat(900)
                + "}}";
        assertThat(IndexRecipeJson.read(
                                Source.of("recipe.json", deep),
                                ReadLimits.withDefaults().withDepth(1000))
                        .problems())
                .singleElement()
                .asString()
                .startsWith("recipe.json:1:24 /prepare: There is no preparation (x).");
    }
}
