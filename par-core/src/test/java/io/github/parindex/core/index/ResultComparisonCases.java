package io.github.parindex.core.index;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.index.ResultComparison.Cell;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Rounding;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two whole results, and what a result keeps of its way. */
final class ResultComparisonCases {

    private static final double GAP = Double.NaN;
    private static final CompositeIndex INDEX = CompositeIndex.plain();

    private static IndicatorMatrix matrix(List<String> units, double[]... values) {
        return IndicatorMatrix.of(units, List.of("a", "b", "c"), values)
                .in(Framework.of(group("I", group("A", "a", "b"), "c")));
    }

    private static final IndicatorMatrix MATRIX =
            matrix(List.of("X", "Y", "Z"), new double[][] {{1, 2, 3}, {2, 2, 3}, {4, GAP, 4}});

    @Test
    void aResultIsTheSameAsItself() {
        ResultComparison same = ResultComparison.of(INDEX.compute(MATRIX), INDEX.compute(MATRIX));
        assertThat(same.isSame()).isTrue();
        assertThat(same.cells()).hasSize(3 * 5);
        assertThat(same).hasToString("0 of 15 cells differ");
    }

    @Test
    void everyCellThatDiffersIsNamedWithItsScorePlaceAndGroup() {
        CompositeIndex grouped =
                INDEX.grouped("I", ScoreGroups.of(ScoreGroups.atLeast("high", "3"), ScoreGroups.otherwise("low")));
        IndicatorMatrix changed = matrix(List.of("X", "Y", "Z"), new double[][] {{1, 6, 3}, {2, 2, 3}, {4, GAP, 4}});
        ResultComparison comparison = ResultComparison.of(grouped.compute(MATRIX), grouped.compute(changed));
        assertThat(comparison.isSame()).isFalse();
        assertThat(comparison.different(0))
                .extracting(cell -> cell.row() + " " + cell.code())
                .containsExactly("X I", "Y I", "X A", "Y A", "X b");
        Cell top = comparison.different(0).get(0);
        assertThat(top.change()).hasValue(1);
        assertThat(top.before().place()).hasToString("Optional[3]");
        assertThat(top.after().place()).hasToString("Optional[2]");
        assertThat(top.before().group()).contains("low");
        assertThat(top.after().group()).contains("high");
        assertThat(comparison.different(1)).extracting(Cell::code).containsExactly("I", "I", "A", "A", "b");
        assertThat(comparison).hasToString("""
                        5 of 15 cells differ
                           units  differ  mean change  largest  of  other places
                        I      3       2      0.33333        1  X              2
                        A      3       2      0.66667        2  X              2
                        b      3       1      1.33333        4  X              0""");
    }

    @Test
    void aTolerancePassesOverSmallDifferences() {
        IndexResult exact = INDEX.compute(MATRIX);
        IndexResult rounded =
                INDEX.at("A", NodeRecipe.unstated().rounded(Rounding.halfUp(0))).compute(MATRIX);
        ResultComparison comparison = ResultComparison.of(exact, rounded);
        assertThat(comparison.different(0)).isNotEmpty();
        assertThat(comparison.different(0.6))
                .as("places that differ are told whatever the scores")
                .allSatisfy(cell -> assertThat(cell.before().place())
                        .isNotEqualTo(cell.after().place()));
    }

    @Test
    void whatOnlyOneResultHasIsListed() {
        IndicatorMatrix other = matrix(List.of("X", "W"), new double[][] {{1, 2, 3}, {2, 2, 3}});
        IndexResult without = INDEX.compute(other.in(other.framework().without("c")));
        ResultComparison comparison = ResultComparison.of(INDEX.compute(MATRIX), without);
        assertThat(comparison.unitsOnlyBefore()).extracting(Row::code).containsExactly("Y", "Z");
        assertThat(comparison.unitsOnlyAfter()).extracting(Row::code).containsExactly("W");
        assertThat(comparison.codesOnlyBefore()).containsExactly("c");
        assertThat(comparison.codesOnlyAfter()).isEmpty();
        assertThat(comparison.toString())
                .endsWith("units only before: Y, Z\nunits only after: W\ncodes only before: c");
    }

    @Test
    void yearsAreComparedByUnit() {
        List<Row> rows = List.of(Row.of("X").in("2024"), Row.of("X").in("2025"));
        IndexResult panel = INDEX.compute(IndicatorMatrix.of(List.of(Column.of(Indicator.of("a"), rows, 1, 2))));
        assertThat(ResultComparison.of(panel.period("2024"), panel.period("2025"))
                        .different(0))
                .extracting(cell -> cell.change().orElseThrow())
                .containsExactly(1.0, 1.0);
        assertThat(ResultComparison.of(panel, panel.period("2025")).unitsOnlyBefore())
                .hasToString("[X 2024]");
    }

    @Test
    void aResultKeepsWhatWasReadAndWhatWasFilledIn() {
        IndexResult result = INDEX.prepared(
                        Preparation.screen(0.5), Preparation.imputeByColumn(Imputation.Statistic.MEAN))
                .compute(MATRIX);
        assertThat(result.given("b").isMissing(2)).isTrue();
        assertThat(result.imputed()).containsExactly(new Imputation.Filled(Row.of("Z"), "b", 2));
        assertThat(result.score("Z", "b")).hasValue(2);
        assertThat(result.score("Z", "A")).hasValue(3);
        assertThat(result.ranking().column().toArray()).containsExactly(1, 2, 3);
        assertThat(result.ranking().column().rows()).extracting(Row::code).containsExactly("Z", "Y", "X");
    }
}
