package io.github.parindex.io.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recipe is checked with its tables. */
final class RecipeFilesTest {

    private static final Source RECIPE = Source.of("r.json", """
            {"id": "r", "at": {"index": {"aggregate": "geometric"}}}
            """);
    private static final Source TREE = Source.of("t.csv", "code,parent,weight\na,index,0.5\nb,index,0.5\n");

    private static String[] told(Loaded<?> loaded) {
        return loaded.problems().stream()
                .map(problem -> problem.toText(Locale.ENGLISH))
                .toArray(String[]::new);
    }

    @Test
    void recipeTreeAndInputsGiveAResult() {
        RecipeFiles files = RecipeFiles.of(RECIPE).withTree(TREE).with(Source.of("i.csv", "u,a,b\nX,4,9\n"));
        assertThat(files.result().orThrow().score("X")).hasValue(6);
        assertThat(files.method().orThrow().id()).isEqualTo("r");
        assertThat(files.with(DecimalMark.COMMA).result().problems())
                .allMatch(problem -> problem.file().equals("t.csv"));
    }

    @Test
    void whatIsWrongIsToldAtItsFile() {
        RecipeFiles files = RecipeFiles.of(RECIPE).with(Source.of("i.csv", "u,a,b\nX,4,-9\n"));
        assertThat(files.withTree(Source.of("t.csv", "code,parent,wieght\na,index,1\n"))
                        .result()
                        .errors())
                .extracting(Problem::file)
                .containsOnly("t.csv");
        assertThat(told(files.result()))
                .as("a recipe without a tree")
                .singleElement()
                .satisfies(text -> assertThat(text).startsWith("i.csv: The recipe (r) has no tree"));
        assertThat(files.withTree(Source.of("t.csv", "code,parent\na,index\nc,index\n"))
                        .result()
                        .errors())
                .extracting(Problem::file)
                .containsOnly("i.csv");
        Loaded<IndexResult> refused = files.withTree(TREE).result();
        assertThat(told(refused))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .startsWith("i.csv:2:3 b: Indicator (b), unit (X): the value (-9.0) is negative"));
    }

    private static String[] told(String recipe, String inputs) {
        return told(RecipeFiles.of(Source.of("r.json", "{\"id\": \"r\", " + recipe + "}"))
                .with(Source.of("i.csv", inputs))
                .result());
    }

    @Test
    void aValueThatAMethodRefusesIsToldAtItsCell() {
        String log = "\"tree\": {\"code\": \"i\", \"of\": {\"a\": {\"normalize\": \"log\"}}}";
        assertThat(told(log, "u,b,a\nX,1,1\nY,1,0\n"))
                .containsExactly(
                        "i.csv:3:3 a: Indicator (a), unit (Y): the value (0.0) plus (0.0) is not positive, as a"
                                + " logarithm needs. Maybe add more.");
        assertThat(told("\"inputs\": {\"period\": \"t\"}, " + log, "u,t,a\nX,1,1\nX,2,0\n"))
                .singleElement()
                .asString()
                .startsWith("i.csv:3:3 a: ");
        assertThat(told("\"inputs\": {\"columns\": {\"a\": \"A\"}}, " + log, "u,c,A\nX,0,1\nY,1,-2\n"))
                .singleElement()
                .asString()
                .startsWith("i.csv:3:3 A: ");
    }

    /** A value that steps before made is told with the raw value in its cell, one of a node at its row. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "tree": {"code": "i", "of": {"a": {"normalize": ["minMax", "log"]}}}                   | u,a;X,1;Y,2         | i.csv:2:2 a: Indicator (a), unit (X): the value (0.0) plus (0.0) is not positive, as a logarithm needs. It was computed from (1), which stands in this cell. Maybe add more.
            "indicators": {"normalize": "zScore"}, "tree": {"code": "i", "aggregate": "geometric", "of": ["a", "b"]} | u,b,a;X,1,7;Y,2,9 | i.csv:2:3 a: Indicator (a), unit (X): the value (-0.7071067811865475) is negative, where the geometric mean has no answer. It was computed from (7), which stands in this cell. Maybe normalise to positive numbers first, or take the arithmetic mean.
            "inputs": {"period": "t"}, "indicators": {"normalize": "minMax"}, "tree": {"code": "i", "of": {"a": {"normalize": ["minMax", "log"]}}} | u,t,a;X,1,3;X,2,1 | i.csv:3:3 a: Indicator (a), unit (X 2): the value (0.0) plus (0.0) is not positive, as a logarithm needs. It was computed from (1), which stands in this cell. Maybe add more.
            "inputs": {"values": {"none": 0}}, "tree": {"code": "i", "of": {"a": {"normalize": "log"}}} | u,a;X,1;Y,none     | i.csv:3:2 a: Indicator (a), unit (Y): the value (0.0) plus (0.0) is not positive, as a logarithm needs. It was computed from (none), which stands in this cell. Maybe add more.
            "prepare": "imputeByColumn", "tree": {"code": "i", "of": {"a": {"normalize": "log"}}} | u,a;X,;Y,2;Z,-2 | i.csv:2:2 a: Indicator (a), unit (X): the value (0.0) plus (0.0) is not positive, as a logarithm needs. The cell is blank: this was computed before. Maybe add more.
            "tree": {"code": "i", "missing": "fail", "of": ["a", "b"]}                              | u,a,b;X,1,2;Y,1,    | i.csv:3:3 b: Indicator (b), unit (Y): the value is missing, and (i) fails on gaps. Maybe impute it first, "prepare": ["imputeByColumn"], or "missing": "reweigh".
            "tree": {"code": "i", "aggregate": "geometric", "of": [{"code": "n", "normalize": "zScore", "of": ["a"]}]} | u,a;X,1;Y,2 | i.csv:2: Indicator (n), unit (X): the value (-0.7071067811865475) is negative, where the geometric mean has no answer. Maybe normalise to positive numbers first, or take the arithmetic mean.
            """)
    void aValueThatStepsMadeIsToldAtItsCell(String recipe, String inputs, String told) {
        assertThat(told(recipe, inputs.replace(';', '\n'))).containsExactly(told);
    }

    /** The average of two rows stands in no row. */
    @Test
    void aValueThatStandsInNoRowIsToldOfTheFiles() {
        assertThat(told(
                        "\"cities\": {\"unit\": \"u\"}, \"tree\": {\"code\": \"i\", \"of\": {\"a\": {\"normalize\": \"log\"}}}",
                        "u,a\nX,1\nX,-1\n"))
                .singleElement()
                .asString()
                .startsWith("r.json, i.csv: Indicator (a), unit (X): the value (0.0)");
    }

    /** What a node cannot be is told where it is described, in the recipe or in the file of its tree. */
    @Test
    void aNodeThatIsRefusedIsToldWhereItIsDescribed() {
        String told = "Node (i): of its part (b) lower values are better, of others higher ones, and the aggregation"
                + " (difference) takes values as they are.";
        assertThat(told(
                        "\"nodes\": {\"aggregate\": \"difference\"}, \"tree\": {\"code\": \"i\", \"of\": {\"a\": 1, \"b\":"
                                + " {\"direction\": \"lower-is-better\"}}}",
                        "u,a,b\nX,1,2\nY,3,4\n"))
                .singleElement()
                .asString()
                .startsWith("r.json:1:59 /tree: " + told);
        RecipeFiles beside = RecipeFiles.of(
                        Source.of("r.json", "{\"id\": \"r\", \"nodes\": {\"aggregate\": \"difference\"}}"))
                .with(Source.of("i.csv", "u,a,b\nX,1,2\nY,3,4\n"));
        assertThat(told(beside.withTree(Source.of("t.csv", "code,parent,direction\na,i,1\nb,i,-1\n"))
                        .result()))
                .singleElement()
                .asString()
                .startsWith("t.csv:3:1 code: " + told);
        assertThat(told(beside.withTree(Source.of("t.csv", "code,parent,weight\na,i,1\nb,i,-1\n"))
                        .result()))
                .containsExactly(
                        "t.csv:3:1 code: Node (i): its part (b) has a negative weight, which takes it off a sum,"
                                + " but the aggregation is difference. Maybe aggregate by sum.");
    }

    /** Two units that are published alike have the same grade and different places. */
    @Test
    void placesAreByExactScoresAndGradesByPublishedOnesInOneRun() {
        String recipe = """
                {"id": "r", "tree": {"code": "i", "publish": 0, "of": ["a", "b"]},
                 "ranking": {"compare": 9},
                 "groups": {"compare": 0, "bands": [{"name": "A", "atLeast": 80}, {"name": "B"}]}}""";
        IndexResult result = RecipeFiles.of(Source.of("r.json", recipe))
                .with(Source.of("i.csv", "u,a,b\nX,79.5,79.7\nY,79.5,79.6\nZ,79.4,79.4\nW,80.2,80\n"))
                .result()
                .orThrow();
        assertThat(result.ranking().standings().stream()
                        .map(each -> each.row().code() + " "
                                + each.place().orElseThrow().value() + " "
                                + each.group().orElseThrow())
                        .toList())
                .containsExactly("W 1 A", "X 2 A", "Y 3 A", "Z 4 B");
        assertThat(result.shown("i", 0).orElseThrow()).isEqualTo("80");
    }

    @Test
    void aRowWithoutItsWeightIsToldAtItsCell() {
        String cities =
                "\"cities\": {\"unit\": \"c\", \"weight\": \"w\"}, \"tree\": {\"code\": \"i\", \"of\": [\"a\"]}";
        assertThat(told(cities, "c,w,a\nX,1,4\nX,,2\n"))
                .containsExactly(
                        "i.csv:3:2 w: The row (X (3)) has no weight in the column (w). Maybe fill it in, with 0"
                                + " for a row that does not count.");
        assertThat(told(cities, "c,w,a\nX,1,4\nX,-1,2\n"))
                .containsExactly("i.csv:3:2 w: Indicator (w), unit (X (3)): the value (-1.0) is no weight of a row."
                        + " Maybe give a number of at least 0.");
    }

    /** Alone the recipe may yet get a tree that has the code; beside its inputs it may not. */
    @Test
    void whatIsSaidOfNoCodeIsAFaultOnceEverythingIsThere() {
        String recipe =
                "{\"id\": \"r\", \"at\": {\"aa\": {\"round\": 1}}, \"tree\": {\"code\": \"i\", \"of\": [\"a\"]}}";
        RecipeFiles alone = RecipeFiles.of(Source.of("r.json", recipe));
        assertThat(told(alone.method()))
                .containsExactly("r.json:1:26 /at/aa: Warning: There is no indicator or node (aa). Maybe (a).");
        assertThat(told(alone.with(Source.of("i.csv", "u,a\nX,1\n")).result()))
                .containsExactly("r.json:1:26 /at/aa: There is no indicator or node (aa). Maybe (a).");
    }

    @Test
    void aTreeThatNormalizesSomeIndicatorsIsToldOfTheOthers() {
        RecipeFiles files = RecipeFiles.of(Source.of("r.json", "{\"id\": \"r\"}"))
                .with(Source.of("i.csv", "u,a,b\nX,5,5\nY,6,6\n"));
        assertThat(told(files.withTree(Source.of("t.csv", "code,parent,min,max\na,i,0,10\nb,i,,\n"))
                        .result()))
                .containsExactly("r.json:1:1 /indicators: Warning: The file of the tree normalises other indicators,"
                        + " but not b, whose numbers count as they are. Maybe fill in min and max, or write none in"
                        + " the column normalize.");
        assertThat(told(files.withTree(Source.of("t.csv", "code,parent,min,max,normalize\na,i,0,10,\nb,i,,,none\n"))
                        .result()))
                .isEmpty();
    }

    @Test
    void aRecipeAloneHasNoResult() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RecipeFiles.of(RECIPE).result());
    }
}
