package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RatioTest {

    private static final BigDecimal MAX_PRODUCT = BigDecimal.TEN.pow(303);

    @Test
    void isReadFromCountsAPercentageOrANumber() {
        assertThat(Ratio.parse("47/52")).isEqualTo(Ratio.of(47, 52)).hasToString("47/52");
        assertThat(Ratio.parse(" 47 / 52 ")).isEqualTo(Ratio.of(47, 52));
        assertThat(Ratio.parse("85%"))
                .isEqualTo(Ratio.of(new BigDecimal("0.85")))
                .hasToString("0.85/1");
        assertThat(Ratio.parse(" 0.85 ")).isEqualTo(Ratio.of(new BigDecimal("0.850")));
        assertThat(Ratio.parse("-1.5/2.50")).hasToString("-1.5/2.5");
    }

    @Test
    void refusesTextThatIsNoRatio() {
        assertThatThrownBy(() -> Ratio.parse("/52"))
                .hasMessage("Not a decimal number: ().\nMaybe write it like 94.87 or 85%.");
        assertThatThrownBy(() -> Ratio.parse("1/2/3"))
                .hasMessage("Not a decimal number: (2/3).\nMaybe write it like 94.87 or 85%.");
    }

    @Test
    void refusesANegativeWhole() {
        assertThatThrownBy(() -> Ratio.of(47, -52))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A ratio needs a denominator of 0 or more, not (-52) as in (47/-52).");
    }

    @Test
    void mayHaveNothingBelowTheLineButSaysSo() {
        assertThat(Ratio.of(0, 0).isDefined()).isFalse();
        assertThat(Ratio.of(0, 1).isDefined()).isTrue();
        assertThat(Ratio.of(0, 0)).hasToString("0/0");
    }

    @Test
    void equalsOnlyTheSameCountsButComparesByValue() {
        assertThat(Ratio.of(1, 2)).isNotEqualTo(Ratio.of(2, 4)).isEqualByComparingTo(Ratio.of(2, 4));
        assertThat(Ratio.parse("1.0/2.00")).isEqualTo(Ratio.of(1, 2));
    }

    @Test
    void isKnownToLieAboveAThresholdWithoutAQuotient() {
        BigDecimal threshold = new BigDecimal("0.85");
        assertThat(Ratio.of(47, 52).compareTo(threshold)).isPositive();
        assertThat(Ratio.of(17, 20).compareTo(threshold)).isZero();
        assertThat(Ratio.of(84_999, 100_000).compareTo(threshold)).isNegative();
        assertThat(Ratio.of(1, 3).compareTo(new BigDecimal("0.33333333333333333333")))
                .isPositive();
    }

    @Test
    void withoutAWholeItLiesNeitherAboveNorBelow() {
        assertThatThrownBy(() -> Ratio.of(3, 0).compareTo(Ratio.of(1, 2)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Cannot compare 3/0 with 1/2: nothing is below the line.");
        assertThatThrownBy(() -> Ratio.of(1, 2).compareTo(Ratio.of(0, 0)))
                .hasMessage("Cannot compare 1/2 with 0/0: nothing is below the line.");
        assertThatThrownBy(() -> Ratio.of(0, 0).compareTo(new BigDecimal("0.850")))
                .hasMessage("Cannot compare 0/0 with 0.85: nothing is below the line.");
    }

    @Test
    void hasAComplement() {
        assertThat(Ratio.of(47, 52).complement()).isEqualTo(Ratio.of(5, 52));
        assertThat(Ratio.of(53, 52).complement()).isEqualTo(Ratio.of(-1, 52));
    }

    @Test
    void isDividedByAnotherExactly() {
        assertThat(Ratio.of(1, 3).dividedBy(Ratio.of(1, 2))).isEqualTo(Ratio.of(2, 3));
        assertThat(Ratio.of(-1, 3).dividedBy(Ratio.of(5, 7))).isEqualTo(Ratio.of(-7, 15));
    }

    @Test
    void isNotDividedByZeroOrLessOrByARatioWithoutAWhole() {
        assertThatThrownBy(() -> Ratio.of(1, 3).dividedBy(Ratio.of(0, 2)))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("Cannot divide 1/3 by 0/2.");
        assertThatThrownBy(() -> Ratio.of(1, 3).dividedBy(Ratio.of(-1, 2))).hasMessage("Cannot divide 1/3 by -1/2.");
        assertThatThrownBy(() -> Ratio.of(1, 3).dividedBy(Ratio.of(1, 0))).hasMessage("Cannot divide 1/3 by 1/0.");
    }

    @Test
    void hasRoomForProductsButNotForAnything() {
        assertThat(Ratio.of(MAX_PRODUCT).numerator()).isEqualTo(MAX_PRODUCT);
        assertThatThrownBy(() -> Ratio.of(MAX_PRODUCT.multiply(BigDecimal.TEN)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number (1" + "0".repeat(39)
                        + "…) has more than 304 digits before or after the point, or in all.");
        assertThatThrownBy(() -> new Ratio(BigDecimal.ONE, new BigDecimal("1e999999999")))
                .hasMessage("The number (1E+999999999) has more than 304 digits before or after the point, or in all.");
    }

    @Test
    void theMeanOfAnswersIsTheirWorthOverTheirNumber() {
        Map<String, Long> answers = new LinkedHashMap<>(Map.of("1", 34L, "0.6", 10L, "0.2", 5L, "0", 1L));
        Ratio mean = Ratio.mean(answers.keySet(), BigDecimal::new, answers::get);
        assertThat(mean).hasToString("41/50");
        assertThat(Ratio.mean(List.<String>of(), BigDecimal::new, answers::get).isDefined())
                .isFalse();
        assertThatThrownBy(() -> Ratio.mean(List.of("0.6"), BigDecimal::new, count -> -5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A count is 0 or more, not (-5) of (0.6).");
        assertThatThrownBy(() -> Ratio.mean(List.of(1, 2), BigDecimal::valueOf, count -> Long.MAX_VALUE))
                .isInstanceOf(ArithmeticException.class);
    }
}
