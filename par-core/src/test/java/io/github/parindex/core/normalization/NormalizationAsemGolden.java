package io.github.parindex.core.normalization;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.AsemData;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The normalisations that COINr 1.1.14 computes of 51 economies and 49 indicators, 63 cells missing. */
final class NormalizationAsemGolden {

    private static IndicatorMatrix raw;

    @BeforeAll
    static void read() {
        raw = AsemData.matrix("iData.csv");
    }

    private static IndicatorMatrix normalised(Normalization normalization) {
        return raw.mapIndicators(normalization::apply);
    }

    @Test
    void minMaxTo100() {
        AsemData.assertEqual(normalised(Normalization.minMax(0, 100)), "norm_minmax_0_100.csv");
    }

    @Test
    void zScoresOfTheSample() {
        AsemData.assertEqual(normalised(Normalization.zScore()), "norm_zscore_0_1.csv");
    }

    @Test
    void scaledByStatedBounds() {
        Map<String, Map<String, String>> given = new LinkedHashMap<>();
        AsemData.rows("norm_params.csv").forEach(row -> given.put(row.get("iCode"), row));
        var scaled = raw.mapIndicators(column -> {
            var own = given.get(column.code());
            return Normalization.scaled(
                            AsemData.number(own.get("scaled_lower")),
                            AsemData.number(own.get("scaled_upper")),
                            AsemData.number(own.get("scale_factor")))
                    .apply(column);
        });
        AsemData.assertEqual(scaled, "norm_scaled_params.csv");
    }

    @Test
    void distanceToTheMaximum() {
        AsemData.assertEqual(normalised(Normalization.distanceToMax()), "norm_dist2max.csv");
    }

    @Test
    void ranksWithTheLowestNumberForTies() {
        AsemData.assertEqual(normalised(Normalization.rank(TiedRanks.MIN)), "norm_rank.csv");
    }

    /** COINr computes x / max for costs too, which loses the direction: here min / x, so the smallest gets 1. */
    @Test
    void ratioToTheBestOfBenefits() {
        var benefits = raw.mapIndicators(column -> column.direction() == Direction.HIGHER_IS_BETTER && column.min() > 0
                ? Normalization.ratioToBest().apply(column)
                : column.linear(1 / column.max(), 0));
        AsemData.assertEqual(benefits, "norm_fracmax_positive_only.csv");
        var cost = raw.column("CO2");
        var scores = Normalization.ratioToBest().apply(cost);
        assertThat(cost.direction()).isEqualTo(Direction.LOWER_IS_BETTER);
        for (int row = 0; row < cost.size(); row++) {
            assertThat(scores.at(row) == 1).isEqualTo(cost.at(row) == cost.min());
        }
    }
}
