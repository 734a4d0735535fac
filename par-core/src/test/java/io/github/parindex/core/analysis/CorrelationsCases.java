package io.github.parindex.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;

class CorrelationsCases {

    private static final List<Row> ROWS = List.of(Row.of("A"), Row.of("B"), Row.of("C"), Row.of("D"));

    private static Column column(String code, double... values) {
        return Column.of(Indicator.of(code), ROWS, values);
    }

    @Test
    void onlyUnitsWithBothNumbersCount() {
        Correlations all = Correlations.within(
                List.of(column("x", 1, 2, 3, Double.NaN), column("y", 2, 4, 6, 8), column("z", 3, 1, 2, 9)));
        assertThat(all.of("y", "x").coefficient()).hasValue(1);
        assertThat(all.of("x", "y").probability()).hasValue(0);
        assertThat(all.of("x", "y").units()).isEqualTo(3);
        assertThat(all.of("x", "z")).hasToString("x × z   -0.500 over 3 units");
        assertThat(all.beyond(0.9).pairs()).hasSize(1);
        assertThat(all.toString().lines()).hasSize(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> all.of("x", "w"))
                .withMessage("There is no correlation of (x) and (w).");
    }

    @Test
    void aConstantColumnCorrelatesWithNothing() {
        Correlations.Pair pair = Correlations.within(List.of(column("x", 1, 1, 1, 5), column("y", 1, 2, 3, Double.NaN)))
                .pairs()
                .get(0);
        assertThat(pair.coefficient()).isEmpty();
        assertThat(pair.probability()).isEmpty();
        assertThat(pair).hasToString("x × y   - over 3 units");
    }

    @Test
    void probabilitiesAreThoseOfStudentsDistribution() {
        double[] noise = {0.3, -1.2, 0.7, 2.1, -0.4, 0.9, -2.2, 1.4, 0.1, -0.8};
        for (int units = 3; units <= noise.length; units++) {
            double[] x = new double[units];
            double[] y = new double[units];
            for (int i = 0; i < units; i++) {
                x[i] = i;
                y[i] = 0.3 * i + noise[i];
            }
            List<Row> rows =
                    IntStream.range(0, units).mapToObj(i -> Row.of("U" + i)).toList();
            Correlations.Pair pair = Correlations.within(
                            List.of(Column.of(Indicator.of("x"), rows, x), Column.of(Indicator.of("y"), rows, y)))
                    .pairs()
                    .get(0);
            double r = pair.coefficient().orElseThrow();
            double t = Math.abs(r) * Math.sqrt((units - 2) / (1 - r * r));
            double expected = 2 * new TDistribution(units - 2).cumulativeProbability(-t);
            assertThat(pair.probability().orElseThrow()).isCloseTo(expected, within(1e-12));
        }
    }

    @Test
    void whereAUnitIsLastIsNoStrengthAndNoWeakness() {
        Column days = Column.of(Indicator.of("days").with(Direction.LOWER_IS_BETTER), ROWS, 1, 2, 3, 4);
        IndicatorMatrix matrix = IndicatorMatrix.of(List.of(
                        column("online", 9, 8, 7, 6),
                        days,
                        column("same", 1, 1, 1, 1),
                        column("gap", Double.NaN, 1, 2, 3)))
                .in(Framework.of(Framework.group(
                        "index",
                        Framework.group("x", "online", Indicator.of("days").with(Direction.LOWER_IS_BETTER)),
                        "same",
                        "gap")));
        StrengthsWeaknesses best = StrengthsWeaknesses.of(matrix, "A", 1);
        assertThat(best).hasToString("""
                        A
                        strengths
                             1   online (x)   9
                        weaknesses
                             1   days (x)   1""");
        assertThat(StrengthsWeaknesses.of(matrix, "D", 3).strengths())
                .extracting(StrengthsWeaknesses.Standing::indicator)
                .containsExactly("gap");
        assertThat(StrengthsWeaknesses.of(matrix, "D", 4, StrengthsWeaknesses.Last.KEPT)
                        .weaknesses())
                .extracting(StrengthsWeaknesses.Standing::indicator)
                .containsExactly("same", "gap", "online", "days");
    }

    @Test
    void strengthsWithinAGroupAreHeldAgainstItsUnitsOnly() {
        IndicatorMatrix matrix = IndicatorMatrix.of(
                List.of(column("x", 4, 3, 2, 1), column("y", 1, 9, 2, 3)),
                Map.of("region", List.of("north", "south", "south", "")),
                Framework.of(Framework.group("index", "x", "y")));
        var within = StrengthsWeaknesses.within("region", matrix, "C", 1, StrengthsWeaknesses.Last.KEPT);
        assertThat(within.strengths())
                .extracting(StrengthsWeaknesses.Standing::place)
                .containsExactly(2);
        assertThat(StrengthsWeaknesses.within("region", matrix, "B", 1, StrengthsWeaknesses.Last.LEFT_OUT)
                        .strengths())
                .extracting(StrengthsWeaknesses.Standing::place)
                .containsExactly(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StrengthsWeaknesses.within("region", matrix, "D", 1, StrengthsWeaknesses.Last.KEPT))
                .withMessage("The unit (D) has no group in (region).");
    }

    @Test
    void manyCorrelationsAreAMatrixThatFitsAPage() {
        List<Column> columns = IntStream.range(0, 14)
                .mapToObj(i -> column("indicator" + i, i, 2 * i % 5, 7 - i, i * i % 11))
                .toList();
        assertThat(Correlations.within(columns).toString().lines())
                .hasSize(2 * 14 + 1)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
        assertThat(Correlations.within(
                        List.of(column("x", 1, 2, 3, 4), column("y", 4, 3, 2, 1), column("z", 1, 2, 3, 5))))
                .hasToString("""
                                y       z
                        x  -1.000  +0.983
                        y          -0.983""");
    }
}
