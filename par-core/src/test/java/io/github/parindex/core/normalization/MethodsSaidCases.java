package io.github.parindex.core.normalization;

import static io.github.parindex.core.normalization.Columns.assertScores;
import static io.github.parindex.core.normalization.Columns.benefit;
import static io.github.parindex.core.normalization.Columns.cost;
import static io.github.parindex.core.normalization.Columns.panel;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.normalization.OverTime.AnnualChange.Base;
import io.github.parindex.core.normalization.ToReference.Form;
import io.github.parindex.core.normalization.Transformation.Log;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.statistics.TiedRanks;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed of a normalisation, what becomes of a target, and where a rounding meets a tie. */
final class MethodsSaidCases {

    static List<Map.Entry<Normalization, String>> said() {
        return List.of(
                Map.entry(Normalization.none(), "none"),
                Map.entry(Normalization.minMax(), "minMax (lower 0, upper 1)"),
                Map.entry(Normalization.minMax(0, 10), "minMax (lower 0, upper 10)"),
                Map.entry(Normalization.logMinMax(0, 100), "logMinMax (lower 0, upper 100)"),
                Map.entry(Normalization.distanceToMax(), "minMax (lower 0, upper 1)"),
                Map.entry(
                        Normalization.goalposts(20, 85),
                        "goalposts (min 20, max 85, lower 0, upper 1, cap none, scale linear)"),
                Map.entry(
                        Normalization.scaled(1, 7, 10),
                        "goalposts (min 1, max 7, lower 0, upper 10, cap none, scale linear)"),
                Map.entry(Normalization.zScore(), "zScore (mean 0, sd 1, ddof 1)"),
                Map.entry(Normalization.zScore(100, 10, 0), "zScore (mean 100, sd 10, ddof 0)"),
                Map.entry(Normalization.mazziottaPareto(), "zScore (mean 100, sd 10, ddof 0)"),
                Map.entry(Normalization.adjustedMazziottaPareto(), "ampi"),
                Map.entry(Normalization.adjustedMazziottaPareto(1, 7), "ampi (inf 1, sup 7)"),
                Map.entry(Normalization.rank(), "rank (ties average)"),
                Map.entry(Normalization.rank(TiedRanks.MIN), "rank (ties min)"),
                Map.entry(Normalization.percentRank(TiedRanks.MAX), "percentRank (ties max)"),
                Map.entry(Normalization.borda(), "borda (ties average)"),
                Map.entry(Normalization.shareBelowOrEqual(), "shareBelowOrEqual"),
                Map.entry(Normalization.ratioToBest(), "ratioToBest"),
                Map.entry(Normalization.ratioToWorst(), "ratioToWorst"),
                Map.entry(Normalization.differenceToWorst(), "differenceToWorst"),
                Map.entry(Normalization.distanceToMean(Form.RATIO), "distanceToReference (reference mean, form ratio)"),
                Map.entry(
                        Normalization.distanceToValue(50, Form.RELATIVE_DIFFERENCE),
                        "distanceToReference (reference value, value 50, form relative-difference)"),
                Map.entry(
                        Normalization.distanceToUnit("VNM", Form.RATIO),
                        "distanceToReference (reference unit, unit VNM, form ratio)"),
                Map.entry(Normalization.distanceToTarget(), "distanceToTarget (cap none)"),
                Map.entry(Normalization.distanceToTarget(95), "distanceToTarget (target 95, cap none)"),
                Map.entry(Normalization.sum(), "sum"),
                Map.entry(Normalization.vector(), "vector"),
                Map.entry(
                        Normalization.categorical(),
                        "categorical (cuts [0.15, 0.25, 0.65, 0.85, 0.95], scores [0.0, 20.0, 40.0, 60.0, 80.0, 100.0], quantile type-7)"),
                Map.entry(
                        Normalization.categorical(List.of(0.25, 0.75), List.of(0.0, 50.0, 100.0)),
                        "categorical (cuts [0.25, 0.75], scores [0.0, 50.0, 100.0], quantile type-7)"),
                Map.entry(
                        Normalization.bands(List.of(10.0, 20.0), List.of(1.0, 2.0, 3.0)),
                        "bands (bounds [10.0, 20.0], scores [1.0, 2.0, 3.0])"),
                Map.entry(Normalization.aboveBelowMean(0.2), "aboveBelowMean (threshold 0.2)"),
                Map.entry(Normalization.annualChange(Base.PREVIOUS), "annualChange (base previous)"),
                Map.entry(Normalization.cyclical(), "cyclical"),
                Map.entry(Normalization.balanceOfOpinions(), "balanceOfOpinions"),
                Map.entry(Normalization.linear(-2, 10), "linear (factor -2, offset 10)"),
                Map.entry(Normalization.log(), "log (base natural, add 0)"),
                Map.entry(Normalization.log(Log.Base.TEN, 1), "log (base ten, add 1)"),
                Map.entry(Normalization.power(0.5), "power (exponent 0.5)"),
                Map.entry(Normalization.reverse(1, 5), "reverse (lower 1, upper 5)"),
                Map.entry(Normalization.cap(0, 100), "cap (lower 0, upper 100)"),
                Map.entry(Normalization.round(Rounding.halfUp(1)), "round (places 1, mode half-up)"));
    }

    @ParameterizedTest
    @MethodSource("said")
    void aMethodSaysItsSettingsFromWhichItIsBuiltAgain(Map.Entry<Normalization, String> row) {
        Normalization method = row.getKey();
        assertThat(method).hasToString(row.getValue());
        assertThat(method.method()).hasToString(row.getValue());
        assertThat(Normalization.of(method.method())).isEqualTo(method);
    }

    private static Column withTarget(Column column, double target) {
        Indicator plain = column.indicator();
        return column.with(new Indicator(
                plain.code(),
                plain.title(),
                plain.direction(),
                "days",
                plain.denominator(),
                OptionalDouble.of(target)));
    }

    private static void moved(Normalization step, double target, double expected, Direction direction) {
        Indicator indicator = step.apply(withTarget(benefit(1, 4), target)).indicator();
        assertThat(indicator.target()).hasValue(expected);
        assertThat(indicator.direction()).isEqualTo(direction);
        assertThat(indicator.unit()).isEmpty();
    }

    @Test
    void aTargetMovesWithItsValues() {
        moved(Normalization.linear(3, 1), 2, 7, Direction.HIGHER_IS_BETTER);
        moved(Normalization.linear(-3, 1), 2, -5, Direction.LOWER_IS_BETTER);
        moved(Normalization.reverse(1, 5), 2, 4, Direction.LOWER_IS_BETTER);
        moved(Normalization.log(Log.Base.TEN, 8), 2, 1, Direction.HIGHER_IS_BETTER);
        moved(Normalization.power(2), 3, 9, Direction.HIGHER_IS_BETTER);
        moved(Normalization.power(-1), 4, 0.25, Direction.LOWER_IS_BETTER);
    }

    @Test
    void stepsMoveValuesAsTheySay() {
        assertScores(Normalization.linear(3, 1).apply(benefit(2, -1)), 7, -2);
        assertScores(Normalization.reverse(1, 5).apply(benefit(2, 5)), 4, 1);
        assertScores(Normalization.log(Log.Base.TEN, 1).apply(benefit(9, 99)), 1, 2);
        assertScores(Normalization.power(0.5).apply(benefit(0, 9)), 0, 3);
        assertScores(Normalization.cap(1, 2).apply(benefit(0, 1.5, 3)), 1, 1.5, 2);
        assertThat(Normalization.none().apply(benefit(1, 2)).toArray()).containsExactly(1, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "2.5,         HALF_UP,   0, 3",
        "2.5,         HALF_EVEN, 0, 2",
        "2.5,         HALF_DOWN, 0, 2",
        "2.7,         DOWN,      0, 2",
        "2.2,         UP,        0, 3",
        "-2.7,        FLOOR,     0, -3",
        "-2.7,        CEILING,   0, -2",
        "1.005,       HALF_UP,   2, 1.01",
        "1.015,       HALF_EVEN, 2, 1.02",
        "94.864,      HALF_UP,   2, 94.86",
        "1e12,        HALF_UP,   2, 1e12",
        "123456789.8, HALF_UP,   0, 123456790",
        "2000000000.6,HALF_UP,   0, 2000000001",
    })
    void aRoundingMeetsATieAsItsModeSays(double value, RoundingMode mode, int places, double rounded) {
        Normalization round = Normalization.round(new Rounding(places, mode));
        assertThat(round.apply(benefit(value)).at(0)).isEqualTo(rounded);
    }

    @Test
    void nothingIsRoundedToMinusZero() {
        double zero =
                Normalization.round(Rounding.halfUp(1)).apply(benefit(-0.01)).at(0);
        assertThat(1 / zero).isPositive();
    }

    @Test
    void aBalanceOfOpinionsIsThePercentOfChangesForTheBetterLessThatForTheWorse() {
        Column opinions = Normalization.balanceOfOpinions()
                .apply(panel(
                        new double[] {1, 2, 3}, new double[] {5, 4, 4}, new double[] {1, 3, 2}, new double[] {1, 2, 3
                        }));
        assertThat(opinions.at(1)).isEqualTo(50);
        Column costs = panel(new double[] {1, 2}, new double[] {5, 4}, new double[] {1, 3}, new double[] {1, 2});
        Column turned = Normalization.balanceOfOpinions()
                .apply(costs.with(costs.indicator().with(Direction.LOWER_IS_BETTER)));
        assertThat(turned.at(1)).isEqualTo(-50);
    }

    @Test
    void aboveAndBelowTheMeanBeginBeyondTheThreshold() {
        // The mean is 4; a quarter of it off is 3 to 5, which still is as the mean.
        assertScores(Normalization.aboveBelowMean(0.25).apply(benefit(3, 5, 1, 7)), 0, 0, -1, 1);
        assertScores(Normalization.aboveBelowMean(0).apply(cost(3, 5, 4)), 1, -1, 0);
    }

    @Test
    void classesMayFallWhereLessIsBetter() {
        Column falling =
                Normalization.bands(List.of(10.0, 20.0), List.of(3.0, 2.0, 1.0)).apply(benefit(5, 10, 25));
        assertThat(falling.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        Column rising =
                Normalization.bands(List.of(10.0, 20.0), List.of(1.0, 2.0, 3.0)).apply(benefit(5, 10, 25));
        assertThat(rising.direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
    }
}
