package io.github.parindex.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Ranks with ties, and pairs counted by sorting, against counting them one by one. */
final class PairsProperties {

    @Provide
    Arbitrary<double[]> tied() {
        return Arbitraries.integers()
                .between(-3, 4)
                .map(number -> number / 2.0)
                .array(double[].class)
                .ofSize(9);
    }

    @Property(tries = 300)
    void pairsAreCounted(@ForAll("tied") double[] x, @ForAll("tied") double[] y) {
        double[] counted = new double[6];
        for (int i = 0; i < x.length; i++) {
            for (int j = i + 1; j < x.length; j++) {
                double order = Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
                counted[0]++;
                counted[1] += order > 0 ? 1 : 0;
                counted[2] += order < 0 ? 1 : 0;
                counted[3] += x[i] == x[j] ? 1 : 0;
                counted[4] += y[i] == y[j] ? 1 : 0;
                counted[5] += x[i] == x[j] && y[i] == y[j] ? 1 : 0;
            }
        }
        assertThat(Pairs.of(x, y))
                .isEqualTo(new Pairs(counted[0], counted[1], counted[2], counted[3], counted[4], counted[5]));
    }

    @Property(tries = 300)
    void aRankIsTheNumberOfSmallerOnesAndHalfOfTheEqual(@ForAll("tied") double[] x) {
        double[] average = TiedRanks.AVERAGE.ranks(x);
        for (int i = 0; i < x.length; i++) {
            double own = x[i];
            double smaller = Arrays.stream(x).filter(number -> number < own).count();
            double equal = Arrays.stream(x).filter(number -> number == own).count();
            assertThat(average[i]).isEqualTo(smaller + (equal + 1) / 2);
            assertThat(TiedRanks.MIN.ranks(x)[i]).isEqualTo(smaller + 1);
            assertThat(TiedRanks.MAX.ranks(x)[i]).isEqualTo(smaller + equal);
        }
        assertThat(Arrays.stream(TiedRanks.runs(x)).sum()).isEqualTo(x.length);
    }

    @Example
    void theOtherWaysToRankTies() {
        double[] numbers = {85, Double.NaN, 80, 90, 85, -0.0, 0.0};
        assertThat(TiedRanks.DENSE.ranks(numbers)).containsExactly(3, Double.NaN, 2, 4, 3, 1, 1);
        assertThat(TiedRanks.ORDINAL.ranks(numbers)).containsExactly(4, Double.NaN, 3, 6, 5, 1, 2);
        assertThat(TiedRanks.runs(numbers)).containsExactly(2, 1, 2, 1);
    }
}
