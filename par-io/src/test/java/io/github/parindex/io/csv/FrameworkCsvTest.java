package io.github.parindex.io.csv;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Frameworks as tables of nodes and indicators. */
final class FrameworkCsvTest {

    private static Loaded<Framework> read(String text) {
        return FrameworkCsv.read(Source.of("t.csv", text));
    }

    private static List<String> problems(String text) {
        Loaded<Framework> loaded = read(text);
        assertThat(loaded.usable()).isEmpty();
        return loaded.problems().stream().map(Problem::toString).toList();
    }

    @Test
    void aTreeIsReadWithItsTitles() {
        Framework tree = read("""
                code,parent,label,label_vi
                PAPI,,Unweighted PAPI,Chỉ số PAPI
                D1,PAPI,Participation,Tham gia
                D1.1,D1,Civic Knowledge,Tri thức công dân
                D1.2,D1,"Quality, of Elections",
                """).orThrow();
        assertThat(tree.nodes()).extracting(Framework.Node::code).containsExactly("PAPI", "D1");
        assertThat(tree.top().title().in(Locale.forLanguageTag("vi"))).isEqualTo("Chỉ số PAPI");
        assertThat(tree.indicators()).extracting(Indicator::code).containsExactly("D1.1", "D1.2");
        assertThat(tree.indicator("D1.1").title().in(Locale.ENGLISH)).isEqualTo("Civic Knowledge");
        assertThat(tree.indicator("D1.2").title().in(Locale.forLanguageTag("vi")))
                .isEqualTo("Quality, of Elections");
    }

    @Test
    void withoutParentsAllArePartsOfOneNode() {
        Framework tree =
                read("code;weight_percent\nentry_costs;5\ntransparency;20\n").orThrow();
        assertThat(tree.top().code()).isEqualTo("index");
        assertThat(tree.top().weights().byCode())
                .containsEntry("entry_costs", 5.0)
                .containsEntry("transparency", 20.0);
        assertThat(problems("code\nindex\nx\n"))
                .containsExactly(
                        "t.csv:2:1 code: Without a column (parent), (index) is the code of the node above all.");
    }

    @Test
    void aParentWithoutALineIsANode() {
        Framework pillars = read("code,pillar,label,maximum\nC1,Cohesion,security,10\nE1,Economic,economy,10\n")
                .orThrow();
        assertThat(pillars.roots()).containsExactly("Cohesion", "Economic");
        Framework tree = read("code,parent\na,P\nb,Q\nP,INDEX\nQ,INDEX\n").orThrow();
        assertThat(tree.roots()).containsExactly("INDEX");
        assertThat(tree.nodes())
                .containsExactlyInAnyOrderElementsOf(Framework.of(group("INDEX", group("P", "a"), group("Q", "b")))
                        .nodes());
    }

    @Test
    void columnsAreKnownByManyHeadings() {
        Framework tree = read("""
                level,structure_id,parent,name,label,Direction,unit,Target,Denominator,Weight
                index,0,,x,Whole,,,,,
                metric,1,0,y,Costs,Lower-is-better,days,12.5,people,0.25
                metric,2,0,z,,1,,,,1
                """).orThrow();
        Indicator costs = tree.indicator("1");
        assertThat(costs.title().in(Locale.forLanguageTag("vi"))).isEqualTo("Costs");
        assertThat(costs.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        assertThat(costs.unit()).isEqualTo("days");
        assertThat(costs.denominator()).contains("people");
        assertThat(costs.target()).hasValue(12.5);
        assertThat(tree.top().weights().byCode()).containsEntry("1", 0.25).containsEntry("2", 1.0);
        assertThat(tree.indicator("2").title().in(Locale.forLanguageTag("vi"))).isEqualTo("2");
    }

    @Test
    void everyProblemIsFoundAtOnce() {
        assertThat(problems("""
                code,parent,weight,direction,target
                I,,,,
                A,I,1,,
                a,A,x,up,
                a,A,,,
                b,Aa,,,1;5
                ,A,,,
                z,,,,
                c,I
                """))
                .containsExactly(
                        "t.csv:4:3 weight: (x) is not a number. Maybe leave the cell blank.",
                        "t.csv:4:4 direction: (up) is no direction of an indicator. Maybe 1 where more is better, -1"
                                + " where less is better.",
                        "t.csv:5:1 code: The code (a) occurs twice, first in line 4.",
                        "t.csv:6:2 parent: There is no node (Aa). Maybe (A).",
                        "t.csv:6:5 target: (1;5) is not a number. Maybe write it like 94.87 or 1.2e-5.",
                        "t.csv:7:1 code: The cell is blank.",
                        "t.csv:8:1 code: (z) is part of no node and has no parts.",
                        "t.csv:9: The line has 2 cells, but there are 5 columns. Maybe put cells that contain the"
                                + " separator in quotation marks, such as a number with a decimal comma.");
    }

    @Test
    void aMisspeltParentIsNoNewNode() {
        assertThat(problems("code,parent\na,Physical\nb,Physcal\nPhysical,Index\n"))
                .containsExactly("t.csv:3:2 parent: There is no node (Physcal). Maybe (Physical).");
        assertThat(read("code,parent\na,Physcal\nPhysical,\nb,Physical\n")
                        .problems()
                        .get(0)
                        .in(Locale.forLanguageTag("vi")))
                .isEqualTo("Không có nút Physcal. Có lẽ là \"Physical\".");
    }

    @Test
    void whatIsPartOfItselfIsRefused() {
        assertThat(problems("code,parent\na,a\n"))
                .containsExactly("t.csv:2:1 code: Node (a) is part of itself, by way of (a).");
        assertThat(problems("code,parent\na,b\nb,c\nc,a\nx,a\nT,\ny,T\n"))
                .containsExactly("t.csv:2:1 code: Node (a) is part of itself, by way of (a, b, c).");
    }

    @Test
    void aTreeIsNoDeeperThanTheLimit() {
        StringBuilder text = new StringBuilder("code,parent\n");
        for (int i = 1; i <= 100_000 - 1; i++) {
            text.append(i).append(",").append(i - 1).append("\n");
        }
        assertThat(problems(text.toString())).singleElement().asString().endsWith("The tree has more than 100 levels.");
        assertThat(FrameworkCsv.read(
                                Source.of("t", "code,parent\na,b\nb,c\nc,d\n"),
                                ReadLimits.withDefaults().withDepth(3))
                        .problems())
                .isEmpty();
    }

    @Test
    void typesAreThoseOfTheLayoutOfCoinr() {
        assertThat(problems("iCode,Parent,Type\nA,I,Aggregate\nx,I,Indicator\nI,,Indicator\n"))
                .containsExactly(
                        "t.csv:2:1 iCode: Node (A) has no parts.", "t.csv:4:1 iCode: The indicator (I) has parts.");
        assertThat(problems("iCode,Parent,Type\nA,,Group\n")).containsExactly("t.csv:1: The table has no indicators.");
    }

    @Test
    void aTableNeedsCodes() {
        assertThat(problems("kode,parent\na,b\n"))
                .containsExactly("t.csv:1: The column (code) is missing. Maybe (kode).");
        assertThat(problems("code,parent\n")).containsExactly("t.csv:1: The table has no indicators.");
        assertThat(problems("code,parent\n\"a,b\n")).hasSize(1);
    }

    @Test
    void whatIsPartOfTwoNodesStandsTwice() {
        String table = "code,parent,weight,unit\nI,,,\nA,I,1,\nB,I,1,\na,A,1,%%\nb,B,1,\na,B,%s\n";
        assertThat(FrameworkCsv.read(Source.of("t.csv", table.formatted("2,")))
                        .orThrow()
                        .node("B")
                        .weights()
                        .byCode())
                .isEqualTo(Map.of("b", 1.0, "a", 2.0));
        assertThat(problems(table.formatted("2,km")))
                .containsExactly("t.csv:7:4 unit: Line 5 says something else of (a).");
        assertThat(problems(table.formatted(",%")))
                .containsExactly(
                        "t.csv:7:3 weight: The weight of (a) is blank, while other parts of (B) have one. Maybe"
                                + " write it, 0 for a part that does not count.");
        assertThat(problems(table.formatted("1,%\na,B,1,")))
                .containsExactly("t.csv:8:1 code: The code (a) occurs twice, first in line 5.");
        assertThat(problems("code,parent\nI,\nA,I\na,A\nA,A\n"))
                .containsExactly("t.csv:1: Node (A) is part of itself, by way of [I, A].");
    }
}
