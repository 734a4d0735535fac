package io.github.parindex.core.index;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.statistics.PrintedTable;
import io.github.parindex.core.weighting.Weighting;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a researcher sees at the prompt can be read: tables, trees, numbers of six digits, errors that name a call. */
final class PromptCases {

    private static final double GAP = Double.NaN;

    private static final IndicatorMatrix MATRIX = IndicatorMatrix.of(
                    List.of("X", "Y", "Z"),
                    List.of("a", "b", "c"),
                    new double[][] {{1, 20, 1.0 / 3}, {2, 10, 3}, {4, 40, GAP}})
            .in(Framework.of(group("I", group("A", "a", "b"), "c")));

    @Test
    void weightsInTheIndexAreATree() {
        assertThat(CompositeIndex.plain().compute(MATRIX).effectiveWeights()).hasToString("""
                       weight
                I        1.00
                  A      0.50
                    a    0.25
                    b    0.25
                  c      0.50""");
    }

    @Test
    void aRankingIsATable() {
        assertThat(CompositeIndex.plain().compute(MATRIX)).hasToString("""
                place  unit        I
                1      Z     22.0000
                2      X      5.4167
                3      Y      4.5000""");
    }

    @Test
    void whatWasFilledInIsATable() {
        assertThat(Preparation.imputeByColumn(Imputation.Statistic.MEAN).impute(MATRIX))
                .hasToString("""
                filled  indicator    value
                Z       c          1.66667""");
    }

    @Test
    void anErrorNamesTheCallThatHelps() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CompositeIndex.standard()
                        .with(Normalization.zScore())
                        .with(Weighting.entropy())
                        .compute(MATRIX.in(MATRIX.framework().without("c"))))
                .withMessageEndingWith("is negative, which entropy cannot take.\n"
                        + "Maybe normalise to a range above 0 first, as in index.with(Normalization.minMax(1, 100)).");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1, 1",
        "0.5, 0.5",
        "43.42727272727273, 43.4273",
        "-1.5781503756274755, -1.57815",
        "1234567.8, 1234568",
        "0.000012345678, 0.0000123457",
        "NaN, -"
    })
    void aNumberHasSixDigits(double number, String shown) {
        assertThat(PrintedTable.number(number)).isEqualTo(shown);
    }

    @Test
    void theNumbersOfAColumnStandByTheirPoints() {
        assertThat(PrintedTable.of("", "n", "text")
                        .row("one", 1000.25, "x")
                        .row("two", GAP, "yy")
                        .row("three", OptionalDouble.of(-0.5), "")
                        .row("four", 1e-9, "z"))
                .hasToString("""
                                     n  text
                        one    1000.25  x
                        two          -  yy
                        three    -0.50
                        four      1E-9  z""");
    }
}
