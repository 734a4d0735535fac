package io.github.parindex.core.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.hipparchus.distribution.continuous.NormalDistribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Quantiles of the normal distribution against those of Hipparchus. */
final class NormalCases {

    @ParameterizedTest
    @ValueSource(doubles = {0x1p-53, 0.001, 0.05, 0.3, 0.5, 0.6, 0.925, 0.975, 0.9999, 1 - 0x1p-53})
    void quantilesAreThoseOfTheOracle(double share) {
        double oracle = new NormalDistribution().inverseCumulativeProbability(share);
        assertThat(Normal.quantile(share)).isCloseTo(oracle, within(1e-9));
    }

    @Test
    void aShareAroundTheMiddleLiesWithinItsDistance() {
        assertThat(Normal.within(0.95)).isCloseTo(1.959963984540054, within(1e-15));
        assertThat(Normal.quantile(0.975)).isCloseTo(1.959963984540054, within(1e-15));
        assertThat(Normal.quantile(0.025)).isCloseTo(-1.959963984540054, within(1e-15));
        assertThat(Normal.quantile(0.5)).isZero();
    }

    /** Far out, where 1 less the share is 1; by SciPy. */
    @Test
    void smallSharesKeepTheirDigits() {
        assertThat(Normal.quantile(1e-20)).isCloseTo(-9.26234008979841, within(1e-13));
        assertThat(Normal.quantile(1e-300)).isCloseTo(-37.0471, within(1e-4));
    }

    @Test
    void thereIsNoQuantileAtTheEnds() {
        assertThatThrownBy(() -> Normal.quantile(0))
                .hasMessage("A quantile of the normal distribution is at a share above 0 and below 1, not at (0.0).");
        assertThatThrownBy(() -> Normal.within(1)).hasMessageStartingWith("A quantile of the normal");
    }
}
