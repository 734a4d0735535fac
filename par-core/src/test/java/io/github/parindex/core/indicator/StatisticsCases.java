package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Statistics.Flag;
import io.github.parindex.core.indicator.Statistics.Percentile;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.Quantile;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantiles, moments and trends of small samples; the moments are those of pandas too. */
final class StatisticsCases {

    private static final Offset<Double> CLOSE = Offset.offset(1e-12);
    private static final double[] TWELVE = {2, 7.5, 3, 3, 11, 0.5, 6, 6, 6, 14.25, 9, -1};

    private static Column column(double... values) {
        var rows = IntStream.rangeClosed(1, values.length)
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
        return Column.of(Indicator.of("x"), rows, values);
    }

    private static Column panel(List<String> periods, double... values) {
        var rows = periods.stream().map(period -> Row.of("u").in(period)).toList();
        return Column.of(Indicator.of("x"), rows, values);
    }

    @ParameterizedTest
    @CsvSource({
        "TYPE_1, 0.1, 0.5, 0.25, 2, 0.75, 7.5",
        "TYPE_2, 0.1, 0.5, 0.25, 2.5, 0.75, 8.25",
        "TYPE_3, 0.1, -1, 0.25, 2, 0.75, 7.5",
        "TYPE_4, 0.1, -0.7, 0.25, 2, 0.75, 7.5",
        "TYPE_5, 0.1, 0.05, 0.25, 2.5, 0.75, 8.25",
        "TYPE_6, 0.1, -0.55, 0.25, 2.25, 0.75, 8.625",
        "TYPE_7, 0.1, 0.65, 0.25, 2.75, 0.75, 7.875"
    })
    void quantilesOfTwelveNumbers(
            Quantile type, double p, double first, double q, double second, double r, double third) {
        assertThat(type.of(TWELVE, p)).isCloseTo(first, CLOSE);
        assertThat(type.of(TWELVE, q)).isCloseTo(second, CLOSE);
        assertThat(type.of(TWELVE, r)).isCloseTo(third, CLOSE);
    }

    @Test
    void mediansAgreeAndEndsAreTheExtremes() {
        for (var type : Quantile.values()) {
            assertThat(type.of(TWELVE, 0)).isEqualTo(-1);
            assertThat(type.of(TWELVE, 1)).isEqualTo(14.25);
            assertThat(type.of(TWELVE, 0.5)).isEqualTo(6);
            assertThat(type.of(new double[] {3}, 0.3)).isEqualTo(3);
        }
        assertThat(Quantile.TYPE_8.of(new double[] {1, 2, 3, 4, 5}, 0.25)).isCloseTo(5 / 3.0, CLOSE);
        assertThat(Quantile.TYPE_9.of(new double[] {1, 2, 3, 4, 5}, 0.25)).isCloseTo(1.6875, CLOSE);
    }

    @Test
    void aQuantileNeedsNumbersAndAProbability() {
        assertThatThrownBy(() -> Quantile.TYPE_7.of(TWELVE, 25))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A quantile is of at least one number at 0 to 1, not of (12) at (25.0).");
        assertThatThrownBy(() -> Quantile.TYPE_7.of(new double[0], 0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A quantile is of at least one number at 0 to 1, not of (0) at (0.5).");
    }

    @Test
    void momentsOfTwelveNumbers() {
        var column = column(TWELVE);
        assertThat(Statistics.skewness(column, Moments.POPULATION).orElseThrow())
                .isCloseTo(0.37881306675999293, CLOSE);
        assertThat(Statistics.skewness(column, Moments.SAMPLE).orElseThrow()).isCloseTo(0.43522307866599436, CLOSE);
        assertThat(Statistics.kurtosis(column, Moments.POPULATION).orElseThrow())
                .isCloseTo(-0.569241009364576, CLOSE);
        assertThat(Statistics.kurtosis(column, Moments.SAMPLE).orElseThrow()).isCloseTo(-0.17112738154593735, CLOSE);
        assertThat(Statistics.medianAbsoluteDeviation(column)).isEqualTo(3);
        assertThat(Statistics.interquartileRange(column, Quantile.TYPE_7)).isEqualTo(5.125);
        assertThat(Statistics.coefficientOfVariation(column, Moments.SAMPLE)).isCloseTo(0.7901323794739304, CLOSE);
        assertThat(Statistics.coefficientOfVariation(column, Moments.POPULATION))
                .isCloseTo(4.23951934841151 / 5.604166666666667, CLOSE);
    }

    @Test
    void momentsThatDoNotExistAreEmpty() {
        assertThat(Statistics.skewness(column(4, 4, 4, 4), Moments.POPULATION)).isEmpty();
        assertThat(Statistics.kurtosis(column(4, 4, 4, 4), Moments.SAMPLE)).isEmpty();
        assertThat(Statistics.skewness(column(1, 2), Moments.SAMPLE)).isEmpty();
        assertThat(Statistics.kurtosis(column(1, 2, 3), Moments.SAMPLE)).isEmpty();
        assertThat(Statistics.of(column(1)).standardDeviation()).isEmpty();
        assertThatThrownBy(() -> Statistics.coefficientOfVariation(column(-1, 1), Moments.SAMPLE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Indicator (x) has the mean (0.0), so it has no coefficient of variation.\n"
                        + "Maybe another method.");
    }

    @Test
    void enormousNumbersHaveAShapeToo() {
        assertThat(Statistics.skewness(column(0, 0, 3e150), Moments.SAMPLE).orElseThrow())
                .isCloseTo(Statistics.skewness(column(0, 0, 3), Moments.SAMPLE).orElseThrow(), CLOSE);
    }

    @ParameterizedTest
    @CsvSource({
        "STRICT, 40, 40, 0, 80, 100",
        "WEAK, 80, 40, 0, 100, 100",
        "MEAN, 60, 40, 0, 90, 100",
        "RANK, 70, 40, 0, 100, 100",
        "INCLUSIVE, 50, , , 100,"
    })
    void percentilesOfScores(Percentile percentile, Double at3, Double at25, Double at0, Double at4, Double at9) {
        var column = column(1, 2, 3, 3, 4);
        var expected = Arrays.asList(at3, at25, at0, at4, at9);
        var scores = new double[] {3, 2.5, 0, 4, 9};
        for (int i = 0; i < scores.length; i++) {
            var value = expected.get(i);
            assertThat(Statistics.percentileOfScore(column, scores[i], percentile))
                    .isEqualTo(value == null ? OptionalDouble.empty() : OptionalDouble.of(value));
        }
    }

    @Test
    void suspiciousColumnsAreFlagged() {
        var values = new double[40];
        Arrays.fill(values, 30, 40, Double.NaN);
        values[0] = 1;
        assertThat(Statistics.of(column(values)).flags())
                .containsExactly(Flag.FEW_NON_ZERO, Flag.FEW_DISTINCT, Flag.OUTLIERS);
        assertThat(Statistics.of(column(1, 2, 3, Double.NaN, Double.NaN, Double.NaN))
                        .flags())
                .containsExactly(Flag.LOW_AVAILABILITY);
        assertThat(Statistics.of(column(1, 2, 3, 4)).flags()).isEmpty();
    }

    @Test
    void growthOverFourYears() {
        var years = List.of("2018", "2019", "2020", "2021", "2022");
        var trend = Statistics.trends(panel(years, 16, Double.NaN, 5, 7, 81)).get(0);
        assertThat(trend.growth().orElseThrow()).isCloseTo(0.5, CLOSE);
        assertThat(trend.availability()).isEqualTo(0.8);
        assertThat(trend.first()).contains("2018");
        assertThat(trend.last()).contains("2022");
    }

    /** The line of least squares through (0, 10), (1, 13), (3, 13) is 10.857 + 0.857 t; R: lm(c(10, 13, 13) ~ c(0, 1, 3)). */
    @Test
    void percentageChangeByRegression() {
        var years = List.of("2018", "2019", "2020", "2021");
        assertThat(Statistics.trends(panel(years, 10, 13, Double.NaN, 13))
                        .get(0)
                        .percentChange()
                        .orElseThrow())
                .isCloseTo(100 * (6.0 / 7) / (76.0 / 7), CLOSE);
        assertThat(Statistics.trends(panel(years, 8, Double.NaN, 12, Double.NaN))
                        .get(0)
                        .percentChange())
                .hasValue(25);
        assertThat(Statistics.trends(panel(years, 3, 3, 3, 3)).get(0).percentChange())
                .hasValue(0);
        assertThat(Statistics.trends(panel(years, 0, 0, 0, 0)).get(0).percentChange())
                .hasValue(0);
        assertThat(Statistics.trends(panel(years, 3, Double.NaN, Double.NaN, Double.NaN))
                        .get(0)
                        .percentChange())
                .isEmpty();
        assertThat(Statistics.trends(panel(years, 0, 1, 2, 3)).get(0).percentChange())
                .isEmpty();
    }

    /**
     * The definition of COINr's {@code prc_change}, 100 × slope / (intercept + slope × first year) of the line of least squares
     * over calendar years, by first and last value where there are two: numpy 2.4.6, {@code linalg.lstsq} of (1, year). The
     * series are invented.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            61.5, 63, NaN, 70.2, 72.9                  | 4.926108374383811
            13, 12.1, 11.2, NaN, 9.4                   | -6.92307692307685
            0.02, 0.5, 0.31, 0.44, 0.9                 | 180.8510638296694
            1200000, 1180000, 1210500, 1250000, 1233000 | 1.1452631578945074
            -4, -3, -1, 0.5, 2                         | -36.904761904757976
            NaN, 5, 7.5, NaN, NaN                      | 50
            3, NaN, 2, NaN, NaN                        | -16.666666666666668
            """)
    void percentageChangeIsThatOfCoinr(String series, double expected) {
        double[] values = Arrays.stream(series.split(",", -1))
                .mapToDouble(value -> Double.parseDouble(value.trim()))
                .toArray();
        var years = List.of("2018", "2019", "2020", "2021", "2022");
        assertThat(Statistics.trends(panel(years, values))
                        .get(0)
                        .percentChange()
                        .orElseThrow())
                .isCloseTo(expected, within(1e-8 * Math.abs(expected)));
    }

    @Test
    void severalColumnsAreDescribedInATable() {
        assertThat(Statistics.of(IndicatorMatrix.of(List.of(
                        column(1, 2, 3, 1000.5), column(1, Double.NaN, 1, 1).with(Indicator.of("y"))))))
                .hasToString("""
                           present  min  median     mean     max       sd  skewness  kurtosis  flags
                        x        4    1     2.5  251.625  1000.5  499.251         2         4
                        y        3    1       1        1       1        0         -         -  few distinct""");
    }

    @Test
    void growthThatDoesNotExistIsEmpty() {
        var years = List.of("2018", "2019");
        var none = Statistics.trends(panel(years, Double.NaN, Double.NaN)).get(0);
        assertThat(none.growth()).isEmpty();
        assertThat(none.first()).isEmpty();
        assertThat(none.availability()).isZero();
        assertThat(Statistics.trends(panel(years, Double.NaN, 3)).get(0).growth())
                .isEmpty();
        assertThat(Statistics.trends(panel(years, 0, 3)).get(0).growth()).isEmpty();
        assertThat(Statistics.trends(panel(years, 3, -3)).get(0).growth()).isEmpty();
    }

    /** As COINr 1.1.14 computes it of an artificial panel. */
    @Test
    void trendsOfThePanel() {
        var panel = AsemData.matrix("iData_panel.csv");
        var expected = AsemData.rows("expected/panel_trends_cagr.csv");
        assertThat(expected).isNotEmpty();
        for (var line : expected) {
            var trend = Statistics.trends(panel.column(line.get("iCode"))).stream()
                    .filter(found -> found.unit().equals(line.get("uCode")))
                    .findFirst()
                    .orElseThrow();
            AsemData.assertClose(trend.growth().orElseThrow(), AsemData.number(line.get("CAGR")), line.toString());
            AsemData.assertClose(trend.availability(), AsemData.number(line.get("Avail")), line.toString());
            assertThat(trend.first()).contains(line.get("t_first"));
            assertThat(trend.last()).contains(line.get("t_latest"));
        }
    }

    @Test
    void statisticsPrintInThreeLines() {
        var described = Statistics.of(column(1, 2, 2, Double.NaN, 7));
        assertThat(described).hasToString("""
                x   4 of 5 rows, 4 not 0, 3 different, the most frequent 2 times
                  min 1   median 2   mean 3   max 7
                  standard deviation 2.70801   skewness 1.8128   kurtosis 3.48347""");
    }
}
