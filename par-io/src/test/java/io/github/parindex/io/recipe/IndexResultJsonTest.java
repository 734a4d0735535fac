package io.github.parindex.io.recipe;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.json.DocumentSchema;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results of an index as documents. */
final class IndexResultJsonTest {

    private static final Framework TREE = Framework.of(group("I", group("A", "a1", "a2"), "b"));
    private static final CompositeIndex INDEX = CompositeIndex.plain()
            .at("I", NodeRecipe.unstated().published(Rounding.halfUp(2)))
            .ranked(RankingRule.withDefaults().with(TiePolicy.FRACTIONAL))
            .grouped("A", ScoreGroups.of(ScoreGroups.atLeast("high", "1")));

    private static IndexResult result() {
        Row first = new Row(Unit.of("x", "Hà Nội").in("N"), "2024");
        Row second = new Row(Unit.of("y", "y"), "");
        List<Row> rows = List.of(first, second);
        return INDEX.compute(IndicatorMatrix.of(
                List.of(
                        Column.of(Indicator.of("a1"), rows, 1, Double.NaN),
                        Column.of(Indicator.of("a2"), rows, 0.1, Double.NaN),
                        Column.of(Indicator.of("b"), rows, 1e10, 1.0 / 3)),
                Map.of(),
                TREE));
    }

    @Test
    void aResultIsWrittenWithItsMethodAndWeights() {
        String text = IndexResultJson.toText(
                IndexResultJson.Document.from(result(), IndexRecipe.of("test-2024", TREE, INDEX)));
        assertThat(text)
                .startsWith("{\n  \"recipe\": \"test-2024\",\n  \"method\": [\n    \"Indicators: normalization none\",")
                .contains("\"weight\": 1,\n      \"parts\": [\n        {\n          \"code\": \"A\",\n")
                .contains("\"code\": \"A\",\n          \"weight\": 0.5\n        },\n")
                .contains("\"score\": 0.33,\n          \"place\": 1,\n          \"unrounded\": 0.3333333333333333\n")
                .contains("\"score\": 10000000000,\n          \"prepared\": 10000000000\n")
                .contains("\"score\": 0.3333333333333333,\n")
                .contains("\"period\": \"2024\",\n      \"block\": \"N\",")
                .doesNotContain("null");
    }

    @Test
    void whatIsWrittenIsReadBackToTheLastDigit(@TempDir Path folder) {
        Path file = folder.resolve("r.json");
        IndexResultJson.write(result(), file);
        assertThat(IndexResultJson.read(file).orThrow()).isEqualTo(IndexResultJson.Document.from(result()));
        assertThat(DocumentSchema.INDEX_RESULT.check(Source.of(file)).problems())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"method\": [ | \"methods\": [ | r:2:3 /methods: There is no field (methods). Maybe (method).",
                "\"weight\": 1, | \"weight\": \"1\", | r:13:17 /nodes/0/weight: Here a number is needed, not \"1\"."
                        + " Maybe 1 without the quotes.",
                "\"code\": \"x\" | \"code\": \" \" | r:58:15 /units/0/code: The text is blank.",
                "\"score\": 10000000000 | \"score\": 1e999999 | r:86:20 /units/0/scores/4/score: The number (1e999999)"
                        + " has more than 608 digits before or after the point, or in all.",
                "\"period\": \"2024\" | \"period\": null | r:60:17 /units/0/period: null is not a value. Maybe leave the"
                        + " field or element out.",
                "\"units\": [ | \"units\": {}, \"units\": [ | r:56:12 /units: Here a list […] is needed, not an"
                        + " object {…}."
            })
    void aDocumentThatWasChangedByHandIsRefusedWhereItIsAtFault(String from, String to, String problem) {
        String text = IndexResultJson.toText(IndexResultJson.Document.from(result()));
        assertThat(text).contains(from);
        Source broken = Source.of("r", text.replaceFirst(java.util.regex.Pattern.quote(from), to));
        Loaded<IndexResultJson.Document> loaded = IndexResultJson.read(broken);
        assertThat(loaded.usable()).isEmpty();
        assertThat(loaded.problems().get(0).toString()).isEqualTo(problem);
        assertThat(loaded.problems()).extracting(Problem::place).isNotEmpty();
        assertThat(DocumentSchema.INDEX_RESULT.check(broken).problems()).isEqualTo(loaded.problems());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"a1\": 1, | \"aa\": 1, | /inputs/rows/0/values/aa | result.noColumn",
                "\"a1\": 1, | \"a1\": 1e-400, | /inputs/rows/0/values/a1 | result.notDouble",
                "\"a1\": 1, | \"a1\": 1e400, | /inputs/rows/0/values/a1 | result.notDouble",
                "\"columns\": [ | \"columns\": [\"b\", | /inputs/columns/3 | result.columnTwice",
                "\"code\": \"y\", | \"code\": \"x\", \"period\": \"2024\", | /inputs/rows/1/code | result.rowTwice",
                "\"code\": \"y\", | \"code\": \"y\", \"groups\": {\"region\": \"N\"}, | /inputs/rows/1 |"
                        + " result.groupsDiffer"
            })
    void inputsThatWouldComputeAnotherResultAreRefused(String from, String to, String place, String code) {
        String text = IndexResultJson.toText(IndexResultJson.Document.from(result()));
        int inputs = text.indexOf("\"inputs\"");
        String changed = text.substring(inputs).replaceFirst(java.util.regex.Pattern.quote(from), to);
        assertThat(changed).isNotEqualTo(text.substring(inputs));
        assertThat(IndexResultJson.read(Source.of("r", text.substring(0, inputs) + changed))
                        .problems())
                .extracting(Problem::place, Problem::code)
                .containsExactly(tuple(place, code));
    }

    @Test
    void aComputationThatIsNoRecipeOrHasNoTreeIsRefused() {
        String text = IndexResultJson.toText(IndexResultJson.Document.from(result()));
        String head = text.substring(0, text.indexOf("\"computation\""));
        String tail = text.substring(text.indexOf("\"inputs\""));
        Source treeless = Source.of("r", head + "\"computation\": {\"id\": \"x\"},\n" + tail);
        assertThat(IndexResultJson.read(treeless).problems())
                .extracting(Problem::place, Problem::code)
                .containsExactly(tuple("/computation", "result.noTree"));
        assertThat(IndexResultJson.read(Source.of(
                                "r", text.replaceFirst("\"computation\": \\{", "\"computation\": {\"zz\": 1,")))
                        .problems())
                .extracting(Problem::place)
                .containsExactly("/computation/zz");
    }

    @Test
    void aResultIsComputedAgainFromItsDocumentToTheSameBits(@TempDir Path folder) {
        List<Row> rows = List.of(
                new Row(Unit.of("x", "Hà Nội").in("N"), "2024"),
                new Row(Unit.of("y", "y").in("N"), "2024"),
                new Row(Unit.of("z", "z").in("N"), "2024"),
                new Row(Unit.of("w", "w").in("N").with(Participation.SCORED_ONLY), "2024"));
        Framework tree = Framework.of(group("I", group("A", "a1", "a2"), "b"));
        CompositeIndex index = CompositeIndex.plain()
                .prepared(
                        Preparation.of(Method.of("screen").with("availability", 0.5)),
                        Preparation.of(Method.of("imputeByGroup").with("group", "region")))
                .withIndicators(NodeRecipe.unstated().with(Normalization.of(Method.of("zScore"))))
                .withNodes(NodeRecipe.unstated().rounded(Rounding.halfUp(3)));
        IndicatorMatrix matrix = IndicatorMatrix.of(
                List.of(
                        Column.of(Indicator.of("a1"), rows, 1, 1.0 / 3, Double.NaN, 2),
                        Column.of(Indicator.of("a2"), rows, 0.1, Double.NaN, Double.NaN, 0.7),
                        Column.of(Indicator.of("b"), rows, 1e10, 1.0 / 7, 5, 3)),
                Map.of("region", List.of("S", "S", "S", "T")),
                tree);
        Path file = folder.resolve("r.json");
        IndexRecipe recipe = IndexRecipe.of("test-2024", tree, index);
        IndexResult result = recipe.compute(matrix);
        IndexResultJson.write(IndexResultJson.Document.from(result, recipe), file);
        IndexResultJson.Document read = IndexResultJson.read(file).orThrow();
        IndexResult again = read.compute();
        for (String code : List.of("I", "A", "a1", "a2", "b")) {
            assertThat(again.scores(code)).isEqualTo(result.scores(code));
            assertThat(again.unrounded(code)).isEqualTo(result.unrounded(code));
        }
        assertThat(again.inputs().columns()).isEqualTo(matrix.columns());
        assertThat(again.inputs().groups()).isEqualTo(matrix.groups());
        assertThat(again.normalised().column("b")).isEqualTo(result.scores("b"));
        assertThat(IndexResultJson.Document.from(again, recipe)).isEqualTo(read);
        assertThat(again.ranking()).isEqualTo(result.ranking());
        assertThat(again.ranking().place("w 2024")).isEmpty();
        assertThat(read.leftOut()).containsExactly("z 2024");
        IndexResultJson.Score imputed = read.units().get(1).scores().get(3);
        assertThat(imputed.code()).isEqualTo("a2");
        assertThat(imputed.imputed()).isTrue();
        assertThat(imputed.prepared()).isEqualTo("0.1");
    }
}
