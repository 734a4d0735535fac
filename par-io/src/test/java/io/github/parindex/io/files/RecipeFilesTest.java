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

    /** The 0 that the logarithm refuses is what min-max makes of 1. */
    @Test
    void aValueThatStandsInNoCellIsToldOfTheFiles() {
        String steps = "\"tree\": {\"code\": \"i\", \"of\": {\"a\": {\"normalize\": [\"minMax\", \"log\"]}}}";
        assertThat(told(steps, "u,a\nX,1\nY,2\n"))
                .singleElement()
                .asString()
                .startsWith("r.json, i.csv: Indicator (a), unit (X): the value (0.0)");
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
