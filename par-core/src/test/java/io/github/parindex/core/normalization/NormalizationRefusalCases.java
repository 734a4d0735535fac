package io.github.parindex.core.normalization;

import static io.github.parindex.core.normalization.Columns.GAP;
import static io.github.parindex.core.normalization.Columns.benefit;
import static io.github.parindex.core.normalization.Columns.cost;
import static io.github.parindex.core.normalization.Columns.panel;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.normalization.OverTime.AnnualChange.Base;
import io.github.parindex.core.normalization.ToReference.Form;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a method has no answer it says so, with the indicator and the unit. */
final class NormalizationRefusalCases {

    private static void refused(Normalization normalization, Column column, String message) {
        refused(() -> normalization.apply(column), message);
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    @Test
    void aConstantColumnHasNoSpread() {
        refused(
                Normalization.minMax(),
                benefit(5, 5, GAP),
                "Indicator (x) is (5.0) in every row, so min-max has no answer.\n"
                        + "Maybe leave the indicator out, or give goalposts.");
        refused(
                Normalization.zScore(),
                benefit(5),
                "Indicator (x) is (5.0) in every row, so a z-score has no answer.\n"
                        + "Maybe leave the indicator out, or give goalposts.");
        refused(
                Normalization.adjustedMazziottaPareto(),
                benefit(5, 5),
                "Indicator (x) has the goalposts (5.0) and (5.0), which do not rise.\n"
                        + "Maybe leave the indicator out, or give goalposts.");
    }

    @Test
    void numbersTooCloseOrTooFarApartHaveNoSpreadInDoubles() {
        refused(
                Normalization.zScore(),
                benefit(0, 1e-200),
                "Indicator (x) has the spread (0.0), by which nothing can be divided.\n"
                        + "Maybe its values are too close or too far apart.");
        refused(
                Normalization.minMax(),
                benefit(-1e308, 1e308),
                "Indicator (x) has the spread (Infinity), by which nothing can be divided.\n"
                        + "Maybe its values are too close or too far apart.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "minMax",
                "logMinMax",
                "zScore",
                "rank",
                "borda",
                "ratioToBest",
                "distanceToReference",
                "sum",
                "vector",
                "categorical",
                "aboveBelowMean",
                "ampi"
            })
    void aColumnWithoutNumbersHasNoScores(String name) {
        refused(
                Normalization.of(Method.of(name)),
                benefit(GAP, GAP),
                "Indicator (x) has (0) values, and needs 1.\nMaybe impute it first, or leave it out.");
    }

    @Test
    void oneRowHasNoPercentRank() {
        refused(
                Normalization.percentRank(TiedRanks.MIN),
                benefit(1, GAP),
                "Indicator (x) has (1) value, and needs 2.\nMaybe impute it first, or leave it out.");
    }

    @Test
    void ratiosAndLogarithmsNeedPositiveNumbers() {
        refused(
                Normalization.ratioToBest(),
                cost(3, 0),
                "Indicator (x), unit (u2): the value (0.0) is not positive, as a ratio needs.\nMaybe another method.");
        refused(
                Normalization.logMinMax(0, 1),
                benefit(-1, 3),
                "Indicator (x), unit (u1): the value (-1.0) is not positive, as a logarithm needs.\n"
                        + "Maybe another method.");
        refused(
                Normalization.log(),
                benefit(1, 0),
                "Indicator (x), unit (u2): the value (0.0) plus (0.0) is not positive, as a logarithm needs.\n"
                        + "Maybe add more.");
        refused(
                Normalization.power(-1),
                benefit(0),
                "Indicator (x), unit (u1): the value (0.0) has no power (-1.0).\nMaybe another method.");
        refused(
                Normalization.sum(),
                benefit(1, -2),
                "Indicator (x), unit (u2): the value (-2.0) is negative, which a share of the sum cannot be.\n"
                        + "Maybe another method.");
        refused(
                Normalization.sum(),
                cost(1, 0),
                "Indicator (x), unit (u2): the value (0.0) is not positive, as a share of reciprocals needs.\n"
                        + "Maybe another method.");
        refused(
                Normalization.vector(),
                benefit(0, 0),
                "Indicator (x) is (0.0) in every row, so it has no shares.\nMaybe leave the indicator out.");
        refused(
                Normalization.aboveBelowMean(0.2),
                benefit(-1, 1),
                "Indicator (x) has the mean (0.0), and needs a positive one.\nMaybe another method.");
    }

    @Test
    void referencesAndTargetsMustMakeSense() {
        refused(
                Normalization.distanceToMean(Form.RELATIVE_DIFFERENCE),
                benefit(-1, 1),
                "Indicator (x) has the reference (0.0), to which there is no relative difference.\n"
                        + "Maybe another reference.");
        refused(
                Normalization.distanceToValue(-1, Form.RATIO),
                benefit(1),
                "Indicator (x) has the reference (-1.0), to which there is no ratio.\nMaybe another reference.");
        refused(
                Normalization.distanceToUnit("u9", Form.RATIO),
                benefit(1),
                "Indicator (x) has no unit (u9) to refer unit (u1) to.\nMaybe another unit.");
        refused(
                Normalization.distanceToUnit("u2", Form.RATIO),
                benefit(1, GAP),
                "Indicator (x) has no value of (u2), the unit to refer to.\nMaybe another unit.");
        refused(Normalization.distanceToTarget(), benefit(1), "Indicator (x) has no target.\nMaybe state one.");
        refused(
                Normalization.distanceToTarget(9),
                cost(1, 9),
                "Indicator (x) has the target (9.0), which is not better than its worst value (9.0).\n"
                        + "Maybe check its direction.");
    }

    @Test
    void changesOverTimeNeedPeriods() {
        refused(
                Normalization.cyclical(),
                benefit(1, 2),
                "Indicator (x) has (1) period, and needs at least two.\nMaybe give the rows periods.");
        refused(
                Normalization.annualChange(Base.PREVIOUS),
                panel(new double[] {0, 1}),
                "Indicator (x), unit (u1 2020): the value (0.0) is not positive, as the base of a change needs.\n"
                        + "Maybe another method.");
        refused(
                Normalization.cyclical(),
                panel(new double[] {1, 2}, new double[] {3, 3}),
                "Indicator (x), unit (u2 2020): the value (3.0) is the same in every period, so it has no cycle.\n"
                        + "Maybe another method.");
    }

    @Test
    void anAnswerBeyondDoublesIsRefused() {
        refused(
                Normalization.linear(1e300, 0),
                benefit(1, 1e300),
                "Indicator (x), unit (u2): the value (Infinity) is not finite.\nMaybe leave it out as missing.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|1|The range rises from a number to a larger one, not from (1.0) to (1.0).",
                "0|Infinity|The range rises from a number to a larger one, not from (0.0) to (Infinity).",
                "NaN|1|The range rises from a number to a larger one, not from (NaN) to (1.0)."
            })
    void aRangeRises(double lower, double upper, String message) {
        refused(() -> Normalization.minMax(lower, upper), message);
    }

    @Test
    void settingsMustMakeSense() {
        refused(
                () -> Normalization.goalposts(0, 1).with(Scale.LOG),
                "Goalposts on the log scale are positive, not (0.0).\nMaybe the linear scale.");
        refused(() -> Normalization.zScore(0, 0, 1), "The sd is a positive number, not (0.0).");
        refused(() -> Normalization.zScore(GAP, 1, 1), "The mean is a finite number, not (NaN).");
        refused(() -> Normalization.zScore(0, 1, 2), "The ddof is 0 or 1, not (2).");
        refused(() -> Normalization.aboveBelowMean(-1), "The threshold is at least 0, not (-1.0).");
        refused(() -> Normalization.linear(0, 1), "The factor is not 0, as all rows would become equal.");
        refused(() -> Normalization.power(0), "The exponent is not 0, as all rows would become equal.");
        refused(
                () -> new Transformation.Capped(OptionalDouble.empty(), OptionalDouble.empty()),
                "A cap has a lower bound, an upper bound or both.");
        refused(() -> Normalization.cap(2, 1), "The cap rises from a number to a larger one, not from (2.0) to (1.0).");
        refused(
                () -> Normalization.adjustedMazziottaPareto(2, 1),
                "The goalposts rise from a number to a larger one, not from (2.0) to (1.0).");
        refused(
                () -> Normalization.bands(List.of(20.0, 10.0), List.of(1.0, 2.0, 3.0)),
                "Bands have rising bounds in raw units and one score more than bounds, which rise or fall from the worst"
                        + " class to the best, not [20.0, 10.0] and [1.0, 2.0, 3.0].");
        refused(
                () -> Normalization.goalposts(100, 1),
                "The goalposts rise from a number to a larger one, not from (100.0) to (1.0).\n"
                        + "Maybe swap them, and say that lower is better.");
        refused(
                () -> Normalization.categorical(List.of(0.5, 0.5), List.of(1.0, 2.0, 3.0)),
                "Categories have rising cuts between 0 and 1 and one rising score more than cuts, not [0.5, 0.5] and"
                        + " [1.0, 2.0, 3.0].");
        refused(
                () -> new ToReference(ToReference.Reference.MEAN, OptionalDouble.of(1), Optional.empty(), Form.RATIO),
                "The reference (mean) has a value only if it is value, and a unit only if it is unit.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minmaxx|There is no normalization (minmaxx).\\nMaybe one of [minMax, linear, logMinMax] or of the other 27.",
                "zscore|There is no normalization (zscore).\\nMaybe one of [zScore, none, vector] or of the other 27."
            })
    void anUnknownNameIsMetWithTheNearest(String name, String message) {
        refused(() -> Normalization.of(Method.of(name)), message.replace("\\n", "\n"));
    }

    @Test
    void anUnknownSettingIsRefused() {
        refused(
                () -> Normalization.of(Method.of("minMax").with("max", 3)),
                "The method (minMax) has no setting (max).\nMaybe one of [lower, upper].");
        refused(
                () -> Normalization.of(Method.of("ratioToBest").with("max", 3)),
                "The method (ratioToBest) has no setting (max).\nMaybe leave it out.");
        refused(
                () -> Normalization.of(Method.of("rank").with("ties", "first")),
                "The setting (ties) of the method (rank) is one of [average, min, max, dense, ordinal], not (first).");
    }
}
