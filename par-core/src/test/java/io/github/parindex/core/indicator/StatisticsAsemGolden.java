package io.github.parindex.core.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Statistics.Flag;
import org.junit.jupiter.api.Test;

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
}
