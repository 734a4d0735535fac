package io.github.parindex.io.html;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Charts of an index and of its indicators, each an SVG document of its own. */
final class IndexChartsTest {

    private static final IndicatorMatrix MATRIX = IndicatorMatrix.of(
            List.of("A", "B", "C"), List.of("x", "y", "flat"), new double[][] {{90, 10, 5}, {60, 20, 5}, {30, 30, 5}});

    @Test
    void barsArePutTogetherFromWhatThePartsAdd() {
        var result = CompositeIndex.plain().compute(MATRIX.in(Framework.of(group("INDEX", "x", "y", "flat"))));
        var svg = Elements.of(IndexBarsChart.of(result).in(Locale.ENGLISH).toSvg());
        assertThat(svg.texts("title")).containsExactly("Index of each unit: INDEX");
        assertThat(svg.texts("text")).contains("All units", "x", "y", "flat", "A", "B", "C");
        assertThat(svg.named("rect"))
                .filteredOn(bar -> bar.attribute("class").equals("s0"))
                .hasSize(1 + 3);
        assertThat(IndexBarsChart.of(result)).hasToString("bars of 3 units");
    }

    @Test
    void correlationsAreCellsWithTheirCoefficient() {
        var chart = CorrelationChart.of(MATRIX);
        var svg = Elements.of(chart.toSvg());
        assertThat(svg.texts("text"))
                .containsExactly(
                        "Tương quan giữa 3 cột",
                        "x",
                        "x",
                        "1,0",
                        "−1,0",
                        "–",
                        "y",
                        "y",
                        "−1,0",
                        "1,0",
                        "–",
                        "flat",
                        "flat",
                        "–",
                        "–",
                        "–");
        assertThat(svg.named("rect").stream().map(cell -> cell.attribute("fill")))
                .containsExactly("#2c5f9a", "#b3541e", "#b3541e", "#2c5f9a");
        assertThat(chart).hasToString("correlations of 3 columns");
    }

    private static final IndicatorMatrix WIDE = IndicatorMatrix.of(
                    List.of("A", "B", "C", "D", "E"),
                    List.of("x", "y", "z"),
                    new double[][] {{90, 10, 5}, {60, 20, 6}, {30, 30, 5.5}, {50, Double.NaN, 5.2}, {45, 25, 99}})
            .in(Framework.of(group("INDEX", group("G", "x", "y"), "z")));

    private static final IndexResult RESULT = CompositeIndex.plain().compute(WIDE);

    private static Elements english(IndexChart chart) {
        return Elements.of(chart.in(Locale.ENGLISH).toSvg());
    }

    private static long count(Elements svg, String element, String role) {
        return svg.named(element).stream()
                .filter(each -> role.equals(each.attribute("class")))
                .count();
    }

    /** Title and description in both languages, well-formed, and nothing that is no number. */
    @Test
    void everyChartSaysWhatItIsInBothLanguages() {
        RankSpread spread = MonteCarlo.of(200, 1).run(Scenario.of(CompositeIndex.plain(), WIDE), Factor.anyWeights());
        for (IndexChart chart : List.of(
                IndexChart.contributions(RESULT),
                IndexChart.acceptability(spread),
                IndexChart.distribution(WIDE),
                IndexChart.scatter(WIDE, "x", "y"),
                IndexChart.dots(RESULT, "A", "E"),
                IndexChart.radar(RESULT, "D"),
                IndexChart.framework(RESULT))) {
            assertThat(chart.toSvg()).doesNotContain("NaN", "Infinity");
            Elements vietnamese = Elements.of(chart.toSvg());
            Elements english = english(chart);
            assertThat(english.texts("title")).hasSize(1).isNotEqualTo(vietnamese.texts("title"));
            assertThat(english.texts("title")).containsExactly(chart.toString());
            assertThat(english.texts("desc")).hasSize(1).isNotEqualTo(vietnamese.texts("desc"));
            assertThat(chart.toPng(1)).startsWith(0x89, 'P', 'N', 'G');
        }
    }

    @Test
    void contributionsAreStackedAndThoseTakenOffGoTheOtherWay() {
        Elements svg = english(IndexChart.contributions(RESULT));
        assertThat(svg.texts("title")).containsExactly("What each part adds: INDEX");
        assertThat(count(svg, "rect", "s0")).isEqualTo(1 + 5);
        assertThat(count(svg, "rect", "s1")).isEqualTo(1 + 5);
        IndexResult deducted = CompositeIndex.plain()
                .with(Aggregation.sum())
                .compute(MATRIX.in(Framework.of(group("INDEX", "x", "y")).with(Map.of("y", -1.0))));
        List<Elements.Element> taken = english(IndexChart.contributions(deducted)).named("rect").stream()
                .filter(bar -> bar.attribute("class").equals("s1"))
                .skip(1)
                .toList();
        List<Elements.Element> added = english(IndexChart.contributions(deducted)).named("rect").stream()
                .filter(bar -> bar.attribute("class").equals("s0"))
                .skip(1)
                .toList();
        for (int i = 0; i < 3; i++) {
            assertThat(Double.parseDouble(taken.get(i).attribute("x")))
                    .isLessThan(Double.parseDouble(added.get(i).attribute("x")));
        }
    }

    @Test
    void partsBeyondTheColoursAreDrawnTogether() {
        List<String> codes = IntStream.range(0, 11).mapToObj(i -> "i" + i).toList();
        double[][] table = {
            IntStream.range(1, 12).asDoubleStream().toArray(),
            IntStream.range(2, 13).asDoubleStream().toArray()
        };
        IndexResult many = CompositeIndex.plain()
                .compute(IndicatorMatrix.of(List.of("A", "B"), codes, table)
                        .in(Framework.of(group("INDEX", codes.toArray()))));
        assertThat(english(IndexChart.contributions(many)).texts("text"))
                .contains("4 other parts", "i10")
                .doesNotContain("i0");
    }

    @Test
    void sharesOfPlacesFillABar() {
        RankSpread spread = MonteCarlo.of(500, 1).run(Scenario.of(CompositeIndex.plain(), WIDE), Factor.anyWeights());
        Elements svg = english(IndexChart.acceptability(spread));
        assertThat(svg.texts("text")).contains("places 1", "places 5", "place 1", "100 %");
        double wide = svg.named("rect").stream()
                .filter(bar -> !bar.attribute("width").equals("12"))
                .mapToDouble(bar -> Double.parseDouble(bar.attribute("width")) + 0.5)
                .sum();
        assertThat(wide).isCloseTo(5 * 560, org.assertj.core.api.Assertions.within(8.0));
    }

    @Test
    void outliersAreDotsWithTheirCode() {
        Elements svg = english(IndexChart.distribution(WIDE));
        assertThat(svg.texts("text")).contains("x", "y", "z", "4 of 5 units", "5 of 5 units", "A", "E", "99");
        assertThat(count(svg, "path", "lost")).isEqualTo(2);
        assertThat(count(svg, "rect", "box")).isEqualTo(3);
        assertThat(IndexChart.distribution(MATRIX).toSvg()).doesNotContain("NaN");
    }

    @Test
    void unitsWithBothNumbersAreDots() {
        Elements svg = english(IndexChart.scatter(WIDE, "x", "y"));
        assertThat(count(svg, "path", "own")).isEqualTo(4);
        assertThat(svg.texts("desc")).containsExactly("A dot for each of 4 units; correlation -1.");
        assertThat(svg.texts("text")).contains("A", "E").doesNotContain("D");
        assertThat(english(IndexChart.scatter(MATRIX, "x", "flat")).texts("desc"))
                .containsExactly("A dot for each of 3 units.");
    }

    @Test
    void unitsAreTicksOnALineAndSomeHaveTheirName() {
        Elements svg = english(IndexChart.dots(RESULT, "A", "E", "A"));
        assertThat(svg.texts("title")).containsExactly("Units by score: INDEX");
        assertThat(count(svg, "rect", "unit")).isEqualTo(5);
        assertThat(count(svg, "path", "own")).isEqualTo(2);
        assertThat(svg.texts("text")).contains("A", "E", "median 27.5").doesNotContain("B", "D");
        assertThat(count(english(IndexChart.dots(RESULT)), "path", "own")).isZero();
        assertThat(english(IndexChart.dots(WIDE.column("y"), "E")).texts("desc"))
                .containsExactly(
                        "A tick for each of 4 units by its score, the named ones as blue dots, their median in orange.");
        assertThatThrownBy(() -> IndexChart.dots(RESULT, "Q")).hasMessageContaining("There is no unit (Q)");
        assertThatThrownBy(() -> IndexChart.dots(WIDE.column("y"), "D"))
                .hasMessage("The unit (D) has no value of (y).");
    }

    /** Names of units with scores close together stand on rows above each other. */
    @Test
    void namesOfUnitsDoNotCoverEachOther() {
        List<String> codes = IntStream.range(0, 30).mapToObj(i -> "a unit " + i).toList();
        Column close = Column.of(
                Indicator.of("x"),
                codes.stream().map(Row::of).toList(),
                IntStream.range(0, 30).mapToDouble(i -> 50 + i / 100.0).toArray());
        Elements svg = english(IndexChart.dots(close, codes.toArray(String[]::new)));
        record Name(double x, double y, int letters) {}
        List<Name> names = svg.named("text").stream()
                .filter(text -> "ink".equals(text.attribute("class"))
                        && text.text().toString().startsWith("a unit"))
                .map(text -> new Name(
                        Double.parseDouble(text.attribute("x")),
                        Double.parseDouble(text.attribute("y")),
                        text.text().length()))
                .toList();
        assertThat(names).hasSize(30);
        for (Name one : names) {
            assertThat(names)
                    .filteredOn(other -> !other.equals(one)
                            && other.y() == one.y()
                            && Math.abs(other.x() - one.x()) < 7 * one.letters())
                    .isEmpty();
        }
    }

    @Test
    void aUnitStandsAgainstTheMedian() {
        assertThat(english(IndexChart.radar(RESULT, "A")).texts("text"))
                .contains("this unit", "median of all units", "x", "90", "y", "10", "z", "5");
        assertThatThrownBy(() -> IndexChart.radar(RESULT, "Q")).hasMessageContaining("There is no unit (Q)");
    }

    @Test
    void theMedianIsThatOfThePeriodAndBlockOfTheUnit() {
        List<Row> rows = Stream.of("A", "B", "C", "D", "E")
                .map(code -> new Row(Unit.of(code, code).in(code.compareTo("D") < 0 ? "north" : "south"), ""))
                .toList();
        IndicatorMatrix blocks = IndicatorMatrix.of(List.of(
                Column.of(Indicator.of("x"), rows, 90, 60, 30, 1000, 1000),
                Column.of(Indicator.of("y"), rows, 10, 20, 30, 2000, 2000),
                Column.of(Indicator.of("z"), rows, 5, 6, 7, 3000, 3000)));
        IndexResult result = CompositeIndex.plain().compute(blocks.in(Framework.of(group("INDEX", "x", "y", "z"))));
        Elements north = english(IndexChart.radar(result, "A"));
        assertThat(north.texts("text")).contains("median of north", "90").doesNotContain("3000");
        assertThat(count(english(IndexChart.radar(result, "D")), "path", "s1-line"))
                .isEqualTo(1);
    }

    @Test
    void columnsOfOtherRowsAreNotDrawnAgainstEachOther() {
        assertThatThrownBy(() -> IndexChart.scatter(WIDE.column("x"), MATRIX.column("y")))
                .hasMessage("The columns (x) and (y) have different rows.");
    }

    private static Framework.Node node(String code, String one, String other) {
        return new Framework.Node(
                code,
                Title.of(code),
                Direction.HIGHER_IS_BETTER,
                List.of(new Framework.Part(one, 1), new Framework.Part(other, 1)));
    }

    /** Each level of this tree stands below both nodes of the one above it: 2^40 ways down. */
    @Test
    void aNodeBelowSeveralIsDrawnOnce() {
        List<Framework.Node> nodes = new ArrayList<>(List.of(node("INDEX", "L0", "R0")));
        for (int i = 0; i < 40; i++) {
            nodes.add(node("L" + i, "L" + (i + 1), "R" + (i + 1)));
            nodes.add(node("R" + i, "L" + (i + 1), "R" + (i + 1)));
        }
        nodes.add(node("L40", "x", "y"));
        nodes.add(node("R40", "x", "y"));
        IndexResult result = CompositeIndex.plain()
                .compute(WIDE.in(Framework.of(List.of(Indicator.of("x"), Indicator.of("y")), nodes)));
        assertThat(english(IndexChart.framework(result)).texts("text").stream().filter("L40"::equals))
                .hasSize(2);
    }

    @Test
    void theTreeHasALineForEachPart() {
        assertThat(english(IndexChart.framework(RESULT)).texts("text"))
                .contains("INDEX", "G", "x", "25.00 %", "50.00 %", "100.00 %");
    }
}
