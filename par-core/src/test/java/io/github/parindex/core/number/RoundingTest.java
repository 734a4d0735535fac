package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundingTest {

    @ParameterizedTest(name = "{0} becomes {1} half up, {2} half even, {3} cut off")
    @CsvSource({
        "1.124, 1.12, 1.12, 1.12",
        "1.125, 1.13, 1.12, 1.12",
        "1.1250000000001, 1.13, 1.13, 1.12",
        "1.1249999999999, 1.12, 1.12, 1.12",
        "1.135, 1.14, 1.14, 1.13",
        "1.129, 1.13, 1.13, 1.12",
        "0.005, 0.01, 0, 0",
        "0.0049, 0, 0, 0",
        "9.995, 10, 10, 9.99",
        "-1.125, -1.13, -1.12, -1.12",
        "7, 7, 7, 7"
    })
    void twoPlacesAreKept(String exact, String halfUp, String halfEven, String down) {
        assertThat(Rounding.halfUp(2).apply(Points.parse(exact))).hasToString(halfUp);
        assertThat(Rounding.halfEven(2).apply(Points.parse(exact))).hasToString(halfEven);
        assertThat(Rounding.down(2).apply(Points.parse(exact))).hasToString(down);
    }

    @Test
    void pointsThatNeedNoRoundingAreLeftAsTheyAre() {
        Points points = Points.parse("1.12");
        assertThat(Rounding.halfUp(2).apply(points)).isSameAs(points);
        assertThat(Rounding.halfUp(3).apply(points)).isSameAs(points);
    }

    @Test
    void aQuotientIsRoundedOnce() {
        BigDecimal two = BigDecimal.valueOf(2);
        BigDecimal three = BigDecimal.valueOf(3);
        assertThat(Rounding.halfUp(2).divide(two, three)).isEqualTo(new BigDecimal("0.67"));
        assertThat(Rounding.down(2).divide(two, three)).isEqualTo(new BigDecimal("0.66"));
        assertThat(new Rounding(0, RoundingMode.CEILING).divide(two, three)).isEqualTo(BigDecimal.ONE);
        assertThatThrownBy(() -> Rounding.halfUp(2).divide(two, BigDecimal.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("/ by zero");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 17, 18})
    void zeroToEighteenPlacesCanBeKept(int places) {
        assertThat(Rounding.halfUp(places)).isEqualTo(new Rounding(places, RoundingMode.HALF_UP));
        assertThat(Rounding.halfEven(places)).isEqualTo(new Rounding(places, RoundingMode.HALF_EVEN));
        assertThat(Rounding.down(places)).isEqualTo(new Rounding(places, RoundingMode.DOWN));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 19, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void anyOtherNumberOfPlacesIsRefused(int places) {
        assertThatThrownBy(() -> Rounding.halfUp(places))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rounding keeps 0 to 18 places, not (" + places + ").");
    }

    @Test
    void aRoundingThatDoesNotRoundIsRefused() {
        assertThatThrownBy(() -> new Rounding(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A rounding must round: (UNNECESSARY) does not.\nMaybe HALF_UP.");
    }
}
