package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a researcher types into the shell without a guide: it works, or the answer names what works. */
class TypedByGuessTest {

    private static final String PANEL = """
            unit,name,year,a,b
            P1,One,2025,1,9
            P2,Two,2025,2,7
            P3,Three,2025,3,8
            P1,One,2026,3,9
            P2,Two,2026,1,7
            P3,Three,2026,2,8
            """;

    private final List<String> lines = new ArrayList<>();
    private final List<String[]> expected = new ArrayList<>();

    /** A line, and what its answer contains. */
    private void type(String line, String... answers) {
        lines.add("System.out.println(\"<" + expected.size() + ">\")");
        lines.add(line);
        expected.add(answers);
    }

    private void check() throws Exception {
        String out = JShellGuideTest.typed(
                String.join("\n", lines) + "\nSystem.out.println(\"<" + expected.size() + ">\")\n");
        for (int i = 0; i < expected.size(); i++) {
            String answer = out.substring(out.indexOf("<" + i + ">"), out.indexOf("<" + (i + 1) + ">"));
            assertThat(answer).as(lines.get(2 * i + 1)).doesNotContain("Caused by", "\tat ");
            if (expected.get(i).length == 0) {
                assertThat(answer).as(lines.get(2 * i + 1)).doesNotContain("Error", "Exception");
            } else {
                assertThat(answer).as(lines.get(2 * i + 1)).contains(expected.get(i));
            }
        }
    }

    @Test
    void namesThatAreGuessedWorkOrLeadOn() throws Exception {
        type("var m = ExampleData.reform24()");
        type("var index = CompositeIndex.standard()");
        type("var result = index.compute(m)");
        type("show(index.with(benefitOfTheDoubt()).compute(m))", "place  unit    INDEX", "1      P06   1.00000");
        type("show(NodeRecipe.of(harmonic()))", "aggregation harmonic");
        type("show(NodeRecipe.of(minMax(1, 100)))", "normalization minMax");
        type("show(Indicator.of(\"days\").with(Direction.LOWER))", "days, lower is better");
        type(
                "show(index.with(given(2, 1, 1)).compute(m))",
                "Node (ACCESS): There are (3) weights for [onestop_pct, online_services].",
                "index.at(\"CODE\", NodeRecipe.of(Weighting.given(2, 1, 1)))");
        type("show(index.at(\"INDEX\", NodeRecipe.of(Weighting.given(2, 1, 1))).compute(m).weights(\"INDEX\"))", "0.5");
        type(
                "show(index.with(borda()).compute(m))",
                "reference to borda is ambiguous",
                "borda() in io.github.parindex.core.aggregation.Aggregation",
                "borda() in io.github.parindex.core.normalization.Normalization");
        type("show(index.with(Aggregation.power(2)).compute(m))", "place  unit    INDEX");
        type("show(HtmlReport.of(result))", "report on INDEX of 8 indicators in 4 levels for 24 units");
        type("show(Correlations.within(m.indicators()))", "online_services", "+0.564");
        type("show(RankComparison.of(result, index.with(rank()).compute(m)))", "24 units, Spearman 0.994783");
        type(
                "show(RankComparison.ofRanks(new double[] {61.9, 2}, new double[] {1, 2}))",
                "The rank of unit (1) is from 1 to (2), not (61.9).",
                "ofScores");
        type(
                "show(index.with(zScore()).with(entropy()).compute(m))",
                "is negative, which entropy cannot take.",
                "index.with(Normalization.minMax(1, 100))");
        type(
                "show(BenefitOfTheDoubt.of().evaluate(m.indicators()))",
                "of which less is better",
                "index.compute(matrix).normalised().indicators()");
        type(
                "show(index.with(geometric()).compute(m))",
                "P04: ACCESS is 0 by the aggregation geometric, as online_services is 0",
                "minMax(1, 100)");
        check();
    }

    @Test
    void whatIsPrintedIsReadable() throws Exception {
        type("var m = ExampleData.reform24()");
        type("var index = CompositeIndex.standard()");
        type("show(Availability.of(m))", "P01: 8 of 8, 0 of them 0\nP02: 8 of 8");
        type(
                "show(Statistics.of(m.column(\"cost_usd_per_case\")))",
                "cost_usd_per_case   24 of 24 rows",
                "mean 16.5362");
        type("show(Preparation.treat().treat(m))", "onestop_pct: as it was\nonline_services: as it was");
        type("show(LeaveOneOut.of(index, m))", "without                   moved     mean     most\nonestop_pct ");
        type(
                "show(index.compute(m).effectiveWeights())",
                "SERVICE                0.50000\n    ACCESS               0.30000");
        type(
                "show(index.with(benefitOfTheDoubt()).compute(m).frontier(\"SPEED\"))",
                "score  ontime_pct   avg_days\nP01  0.47584");
        type("show(m.framework())", "INDEX\n  SERVICE × 50\n    ACCESS × 3");
        type("show(Reliability.of(index.compute(m).normalised().indicators()))", "alpha 0.882346 of");
        type("show(OneAtATime.of(index, m, \"SPEED\"))", "P15 wins with the weight of SPEED from 0.201148 to 0.541957");
        type("show(MethodologyCheck.of(index, m))", "nothing found");
        check();
    }

    /** Years are read by their column, counted as periods, compared with each other and never ranked together. */
    @Test
    void aPanelOfTwoYears() throws Exception {
        Path panel = Path.of("target", "panel.csv");
        Files.createDirectories(panel.getParent());
        Files.writeString(panel, PANEL);
        type("var at = Path.of(\"target\", \"panel.csv\")");
        type(
                "IndicatorMatrixCsv.read(at).orThrow()",
                "The unit (P1) occurs twice, first in line 2.",
                "Maybe name the column of years: InputColumns.withDefaults().period(\"year\")");
        type("var columns = InputColumns.withDefaults().unit(\"unit\", \"name\").period(\"year\")");
        type("var panel = IndicatorMatrixCsv.read(at, columns).orThrow()");
        type("show(panel)", "3 units × 2 indicators in 2 periods");
        type("var old = CompositeIndex.standard().compute(panel.period(\"2025\"))");
        type("var now = CompositeIndex.standard().compute(panel.period(\"2026\"))");
        type("show(now.shiftFrom(old))", "2 of 3 units moved, on average 0.67 places", "P1 2026   2 → 1");
        type("show(RankTable.of(\"2026\", now).and(\"2025\", old))", "2026       2025");
        type("show(CompositeIndex.standard().compute(panel).shift(\"2025\", \"2026\"))", "moved");
        check();
    }
}
