package io.github.parindex.io.csv;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.InputColumns.Meaning;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables that once gave a plausible wrong number: each is a problem at its place now. */
class QuietlyWrongCases {

    private static List<String> said(Loaded<?> loaded) {
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "code,parent,wieght | t.csv:1:3 wieght: The heading (wieght) is not understood. Maybe (weight).",
                "code,parents | t.csv:1:2 parents: The heading (parents) is not understood. Maybe (parent).",
                "code,parent,weight_within_parent_percent | t.csv:1:3 weight_within_parent_percent: The heading"
                        + " (weight_within_parent_percent) is not understood. Maybe (weight).",
                "code,parent,Sign | t.csv:1:3 Sign: The heading (Sign) is not understood. Maybe (direction).",
                "code,parent,minn | t.csv:1:3 minn: The heading (minn) is not understood. Maybe (min).",
                "code,parent,pillar | t.csv:1:3 pillar: The column (parent) says the same already. Maybe leave one of"
                        + " them out.",
                "code,parent,weight,weight_percent | t.csv:1:4 weight_percent: The column (weight) says the same"
                        + " already. Maybe leave one of them out.",
                "code,parent,maximum | t.csv:1:3 maximum: Warning: The column (maximum) is not read.",
                "code,parent,min | t.csv:1:3 min: Warning: The column (min) is not read."
            })
    void aHeadingThatIsNotReadIsSaid(String headings, String problem) {
        String blanks = ",".repeat(headings.split(",", -1).length - 2);
        Loaded<Framework> loaded =
                FrameworkCsv.read(Source.of("t.csv", headings + "\na,I" + blanks + "\nb,I" + blanks + "\n"));
        assertThat(said(loaded)).containsExactly(problem);
        assertThat(loaded.usable().isPresent()).isEqualTo(problem.contains("Warning"));
    }

    @Test
    void remarksAreNoHeadingsToUnderstand() {
        assertThat(said(FrameworkCsv.read(Source.of("t.csv", "Level,code,parent,Notes,source\n1,a,I,x,y\n"))))
                .isEmpty();
    }

    @Test
    void aSecondNodeAboveAllIsSaidToBeMeant() {
        String table = "code,parent,type\nI,,\nA,I,\na,A,\nB,,%s\nb,B,\n";
        assertThat(said(FrameworkCsv.read(Source.of("t.csv", table.formatted("")))))
                .containsExactly("t.csv:5:2 parent: (B) has no parent, as (I) has none, so it would be no part of the"
                        + " index. Maybe write its parent, or (tree) in a column (type) if it is an index beside the"
                        + " first.");
        assertThat(FrameworkCsv.read(Source.of("t.csv", table.formatted("Tree")))
                        .orThrow()
                        .roots())
                .containsExactly("I", "B");
    }

    @Test
    void aWeightIsBlankForAllPartsOrForNone() {
        assertThat(said(FrameworkCsv.read(
                        Source.of("t.csv", "code,parent,weight\na,A,60\nb,A,\nc,B,\nd,B,\nA,I,1/3\nB,I,2/3\n"))))
                .containsExactly("t.csv:3:3 weight: The weight of (b) is blank, while other parts of (A) have one."
                        + " Maybe write it, 0 for a part that does not count.");
    }

    @Test
    void weightsMayBeFractions() {
        Framework tree = FrameworkCsv.read(Source.of("t.csv", "code,parent,weight\na,A,1/16\nb,A,2 / 36\n"))
                .orThrow();
        assertThat(tree.top().weights().byCode()).isEqualTo(Map.of("a", 1.0 / 16, "b", 2.0 / 36));
    }

    @Test
    void aTreeHasTheDecimalMarkOfItsFile() {
        Source table = Source.of("t.csv", "code;parent;weight;min;max;cap\na;A;0,5;1,5;7;both\nb;A;0,25;;;\n");
        FrameworkCsv.Table read = FrameworkCsv.readTable(table, DecimalMark.COMMA, ReadLimits.withDefaults())
                .orThrow();
        assertThat(read.framework().top().weights().byCode()).isEqualTo(Map.of("a", 0.5, "b", 0.25));
        assertThat(read.steps())
                .isEqualTo(Map.of(
                        "a", new Method("goalposts", Map.<String, Object>of("min", 1.5, "max", 7.0, "cap", "both"))));
        assertThat(said(FrameworkCsv.read(Source.of("t.csv", "code;parent;weight\na;A;0,5\n"))))
                .containsExactly("t.csv:2:3 weight: The number (0,5) has a (,) where the decimal mark is (.). Maybe"
                        + " 0.5, or read the file with decimal commas: --decimal comma.");
    }

    private static IndexRecipe recipe(InputColumns inputs) {
        IndexRecipe whole = IndexRecipe.of("X", Framework.of(group("I", "a")), CompositeIndex.plain());
        return new IndexRecipe(whole.id(), whole.title(), "", inputs, Optional.empty(), whole.index(), Map.of());
    }

    @Test
    void aForgottenTreeIsNotTheMeanOfAllColumns() {
        Source data = Source.of("a.csv", "unit,a,b\nX,1,2\n");
        assertThat(said(IndicatorMatrixCsv.read(data, recipe(InputColumns.withDefaults()))))
                .containsExactly("a.csv: The recipe (X) has no tree, so that nothing says which columns are indicators."
                        + " Maybe give the file of the tree after the inputs, or write \"tree\": \"all-columns\" in the"
                        + " recipe.");
        assertThat(IndicatorMatrixCsv.read(
                                data, recipe(InputColumns.withDefaults().allColumns()))
                        .orThrow()
                        .framework()
                        .top()
                        .partCodes())
                .containsExactly("a", "b");
    }

    @Test
    void aMisspeltNodeIsNotBlamedOnTheData() {
        IndexRecipe recipe = IndexRecipe.of(
                "X",
                Framework.of(group("I", "infrastucture", group("infrastructure", "roads"))),
                CompositeIndex.plain());
        assertThat(said(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,roads,towns\nX,1,2\n"), recipe)))
                .containsExactly("a.csv:1: The tree names (infrastucture), which is neither a node nor a column of this"
                        + " table. Maybe (infrastructure).");
    }

    @Test
    void whatIsWrongManyTimesIsSaidOnce() {
        IndexRecipe recipe = IndexRecipe.of("X", Framework.of(group("I", "a", "b")), CompositeIndex.plain());
        StringBuilder table = new StringBuilder("unit;a;b\n");
        for (int i = 0; i < 51; i++) {
            table.append("U").append(i).append(";1,").append(i).append(";none\n");
        }
        assertThat(said(IndicatorMatrixCsv.read(Source.of("a.csv", table.toString()), recipe)))
                .containsExactly(
                        "a.csv:2:2 a: The number (1,0) has a (,) where the decimal mark is (.). 51 times, first here."
                                + " Maybe 1.0, or read the file with decimal commas: --decimal comma.",
                        "a.csv:2:3 b: (none) is not a number. 51 times, first here. Maybe list (none) under"
                                + " inputs.missing, or leave the cell blank.");
    }

    /** Of two numbers and one text the text is refused; of one number and two texts the column is no indicator. */
    @Test
    void aColumnOfTextsAndNumbersIsNeitherInSilence() {
        assertThat(said(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,x,y\nA,1,1\nB,q,2\nC,r,3\n"))))
                .containsExactly("a.csv:1:2 x: Warning: The column (x) holds more texts than numbers, so that it groups"
                        + " units and is no indicator. Maybe list the column under inputs.groups if that is meant, or"
                        + " its texts under inputs.missing.");
        assertThat(said(IndicatorMatrixCsv.read(Source.of("a.csv", "unit,x,y\nA,1,1\nB,q,2\nC,2,3\n"))))
                .containsExactly("a.csv:3:2 x: (q) is not a number. Maybe list (q) under inputs.missing, or the column"
                        + " under inputs.groups if it groups units.");
        assertThat(said(IndicatorMatrixCsv.read(
                        Source.of("a.csv", "unit,x,y\nA,1,1\nB,q,2\nC,r,3\n"),
                        InputColumns.withDefaults().groups("x"))))
                .isEmpty();
    }

    /** Sixty units in two years, and a tree of sixty weights with commas: one line each. */
    @Test
    void aFaultOfEveryRowIsToldOnce() {
        StringBuilder panel = new StringBuilder("unit,year,a\n");
        StringBuilder tree = new StringBuilder("code;parent;weight\n");
        for (int i = 0; i < 120; i++) {
            panel.append("P").append(i % 60).append(',').append(2025 + i / 60).append(",1\n");
            tree.append("i").append(i).append(";index;0,").append(i + 1).append('\n');
        }
        IndexRecipe recipe = IndexRecipe.of("X", Framework.of(group("I", "a")), CompositeIndex.plain());
        assertThat(said(IndicatorMatrixCsv.read(Source.of("a.csv", panel.toString()), recipe)))
                .containsExactly(
                        "a.csv:62:1 unit: The unit (P0) occurs twice, first in line 2. 60 times, first here. Maybe"
                                + " name the column of years under inputs.period.");
        assertThat(said(FrameworkCsv.read(Source.of("t.csv", tree.toString()))))
                .containsExactly(
                        "t.csv:2:3 weight: The number (0,1) has a (,) where the decimal mark is (.). 120 times,"
                                + " first here. Maybe 0.1, or read the file with decimal commas: --decimal comma.");
    }

    @Test
    void textsMayStandForNumbers() {
        IndexRecipe recipe = recipe(InputColumns.withDefaults()
                .values(Map.of("No Practice", Meaning.value(0), "a", Meaning.value(4)))
                .missing("No VAT")
                .allColumns());
        IndicatorMatrix matrix = IndicatorMatrixCsv.read(
                        Source.of("a.csv", "unit,x,y\nA,No Practice,a\nB,2,No VAT\n"), recipe)
                .orThrow();
        assertThat(matrix.column("x").toArray()).containsExactly(0, 2);
        assertThat(matrix.column("y").toArray()).containsExactly(4, Double.NaN);
    }
}
