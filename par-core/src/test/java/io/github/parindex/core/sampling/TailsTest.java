package io.github.parindex.core.sampling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles and tails agree with printed tables, and with Hipparchus. */
final class TailsTest {

    @ParameterizedTest
    @CsvSource({
        "0.95, 1, 12.706204736174707",
        "0.95, 2, 4.302652729749462",
        "0.95, 9, 2.2621571627982013",
        "0.95, 30, 2.0422724563012373",
        "0.99, 5, 4.032142983555227",
        "0.5, 1, 1",
        "0.9, 4, 2.13184678632665"
    })
    void studentsQuantilesAreThoseOfTheTables(double level, int freedom, double quantile) {
        assertThat(Confidence.of(level).student(freedom)).isCloseTo(quantile, withinPercentage(1e-11));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12, 50, 89, 400, 10_000})
    void studentsQuantilesAreThoseOfHipparchus(int freedom) {
        for (double level : new double[] {0.05, 0.5, 0.9, 0.95, 0.99}) {
            double oracle = new TDistribution(freedom, 1e-14).inverseCumulativeProbability((1 + level) / 2);
            assertThat(Confidence.of(level).student(freedom)).isCloseTo(oracle, withinPercentage(1e-7));
        }
    }

    @Test
    void withManyDegreesOfFreedomStudentsQuantileIsTheNormalOne() {
        Confidence sure = Confidence.of(0.95);
        double z = sure.z();
        for (int freedom : new int[] {1_000_000, Integer.MAX_VALUE}) {
            double second = z * (5 * z * z * z * z + 16 * z * z + 3) / 96 / freedom / freedom;
            double expansion = z + z * (z * z + 1) / 4 / freedom + second;
            assertThat(sure.student(freedom)).isCloseTo(expansion, withinPercentage(1e-11));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.001, 0.5, 0.9, 0.95, 0.99, 0.999_999})
    void theRiskIsWhatTheLevelLeaves(double level) {
        assertThat(Confidence.of(level).risk()).isCloseTo(1 - level, withinPercentage(1e-8));
    }

    @Test
    void farTailsKeepTheirDigits() {
        assertThat(Tails.normal(10)).isCloseTo(7.619853024160527e-24, withinPercentage(1e-11));
        assertThat(Tails.normal(1.5)).isCloseTo(0.06680720126885807, withinPercentage(1e-11));
        assertThat(Tails.student(1e6, 2)).isCloseTo(1e-12, withinPercentage(1e-7));
    }

    @ParameterizedTest
    @CsvSource({"0.025, 281, 30", "0.5, 0.5, 0.5", "0.025, 1, 1000", "0.975, 3.5, 7.25", "1e-6, 20000, 90000"})
    void betaQuantilesAreThoseOfHipparchus(double tail, double a, double b) {
        double value = Tails.betaBelow(tail, a, b);
        assertThat(new BetaDistribution(a, b, 1e-14).cumulativeProbability(value))
                .isCloseTo(tail, withinPercentage(1e-6));
        assertThat(Tails.beta(a, b, value, 1 - value)).isCloseTo(tail, withinPercentage(1e-10));
    }

    @Test
    void withoutDegreesOfFreedomThereIsNoInterval() {
        Confidence sure = Confidence.of(0.95);
        assertThatThrownBy(() -> sure.student(0))
                .hasMessage("An error estimated with (0) degrees of freedom gives no interval.\n"
                        + "Maybe ask more, or in more clusters.");
    }
}
