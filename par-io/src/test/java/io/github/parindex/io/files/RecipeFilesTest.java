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
                        .startsWith("r.json, i.csv: Indicator (b), unit (X): ")
                        .contains("(-9.0)"));
    }

    @Test
    void aRecipeAloneHasNoResult() {
        assertThatIllegalStateException()
                .isThrownBy(() -> RecipeFiles.of(RECIPE).result());
    }
}
