package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Statistics.Flag;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What COINr 1.1.14 says of the raw ASEM data. */
final class StatisticsAsemGolden {

    @Test
    void statisticsOfEveryIndicator() {
        var expected = AsemData.table("stats_raw.csv");
        for (var column : AsemData.matrix("iData.csv").indicators()) {
            var statistics = Statistics.of(column);
            var line = expected.remove(column.code());
            AsemData.assertClose(statistics.min(), AsemData.number(line.get("Min")), "min");
            AsemData.assertClose(statistics.max(), AsemData.number(line.get("Max")), "max");
            AsemData.assertClose(statistics.mean(), AsemData.number(line.get("Mean")), "mean");
            AsemData.assertClose(statistics.median(), AsemData.number(line.get("Median")), "median");
            AsemData.assertClose(
                    statistics.standardDeviation().orElseThrow(), AsemData.number(line.get("Std")), "deviation");
            AsemData.assertClose(statistics.skewness().orElseThrow(), AsemData.number(line.get("Skew")), "skewness");
            AsemData.assertClose(statistics.kurtosis().orElseThrow(), AsemData.number(line.get("Kurt")), "kurtosis");
            AsemData.assertClose(statistics.present(), AsemData.number(line.get("N.Avail")), "present");
            AsemData.assertClose(statistics.nonZero(), AsemData.number(line.get("N.NonZero")), "not zero");
            AsemData.assertClose(statistics.distinct(), AsemData.number(line.get("N.Unique")), "distinct");
            AsemData.assertClose(statistics.mostTied(), AsemData.number(line.get("N.Same")), "tied");
            AsemData.assertClose(statistics.availability(), AsemData.number(line.get("Frc.Avail")), "availability");
            AsemData.assertClose(statistics.nonZeroShare(), AsemData.number(line.get("Frc.NonZero")), "not zero");
            AsemData.assertClose(statistics.distinctShare(), AsemData.number(line.get("Frc.Unique")), "distinct");
            AsemData.assertClose(statistics.mostTiedShare(), AsemData.number(line.get("Frc.Same")), "tied");
            var flags = statistics.flags();
            assertThat(flags.contains(Flag.LOW_AVAILABILITY))
                    .isEqualTo(!line.get("Flag.Avail").equals("ok"));
            assertThat(flags.contains(Flag.FEW_NON_ZERO))
                    .isEqualTo(!line.get("Flag.NonZero").equals("ok"));
            assertThat(flags.contains(Flag.FEW_DISTINCT))
                    .isEqualTo(!line.get("Flag.Unique").equals("ok"));
            assertThat(flags.contains(Flag.OUTLIERS))
                    .isEqualTo(line.get("Flag.SkewKurt").equals("OUT"));
        }
        assertThat(expected).isEmpty();
    }

    /** COINr's prc_change as its source has it: slope / (intercept + slope × first year) × 100 of {@code lm(y ~ x)}. */
    @ParameterizedTest
    @ValueSource(strings = {"iData_panel.csv", "panel_holes.csv"})
    void percentageChangeIsThatOfTheLineOfLeastSquares(String file) {
        int compared = 0;
        for (var column : AsemData.matrix(file).indicators()) {
            for (var trend : Statistics.trends(column)) {
                var years = IntStream.range(0, column.size())
                        .filter(row -> column.rows().get(row).code().equals(trend.unit()) && !column.isMissing(row))
                        .boxed()
                        .sorted(Comparator.comparing(
                                row -> column.rows().get(row).period()))
                        .toList();
                double[] x = years.stream()
                        .mapToDouble(
                                row -> Double.parseDouble(column.rows().get(row).period()))
                        .toArray();
                double[] y = years.stream().mapToDouble(column::at).toArray();
                if (x.length < 2) {
                    assertThat(trend.percentChange()).isEmpty();
                } else if (trend.percentChange().isPresent()) {
                    double expected = percentChange(x, y);
                    assertThat(trend.percentChange().getAsDouble())
                            .as(trend.toString())
                            .isCloseTo(expected, within(1e-6 * Math.max(1e-3, Math.abs(expected))));
                    compared++;
                } else {
                    assertThat(y[0]).as(trend.toString()).isZero();
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    private static double percentChange(double[] x, double[] y) {
        if (Arrays.stream(y).distinct().count() == 1) {
            return 0;
        }
        double meanX = Arrays.stream(x).average().orElseThrow();
        double meanY = Arrays.stream(y).average().orElseThrow();
        double products = 0;
        double squares = 0;
        for (int i = 0; i < x.length; i++) {
            products += (x[i] - meanX) * (y[i] - meanY);
            squares += (x[i] - meanX) * (x[i] - meanX);
        }
        double slope = products / squares;
        double intercept = meanY - slope * meanX;
        return slope / (intercept + slope * x[0]) * 100;
    }
}
