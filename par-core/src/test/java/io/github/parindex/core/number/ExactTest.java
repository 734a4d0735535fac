package io.github.parindex.core.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ExactTest {

    private static final String DIGITS_38 = "12345678901234567890123456789012345678";

    @ParameterizedTest
    @CsvSource({
        "0.5, 0.5",
        "12, 12",
        "94.870, 94.87",
        "85%, 0.85",
        "85 %, 0.85",
        "88.42%, 0.8842",
        "0.5%, 0.005",
        "200%, 2",
        "-3.25, -3.25",
        "+3, 3",
        "007.50, 7.5",
        "-0.00, 0",
        "1000, 1000"
    })
    void readsDecimalsAndPercentages(String text, String number) {
        assertThat(Exact.parse(text)).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".5",
                "5.",
                "1,5",
                "1e5",
                "1e999999999",
                "NaN",
                "Infinity",
                "--1",
                "1 2",
                " 5",
                "5 ",
                "5%%",
                "%",
                "0x10",
                "٣",
                "1.2.3",
                "½",
                "5  %"
            })
    void refusesWhatIsNoDecimalNumber(String text) {
        assertThatThrownBy(() -> Exact.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Not a decimal number: (" + text + ").\nMaybe write it like 94.87 or 85%.");
    }

    @Test
    void quotesNoMoreThanFortyCharactersOfAWrongText() {
        assertThatThrownBy(() -> Exact.parse("x".repeat(40)))
                .hasMessage("Not a decimal number: (" + "x".repeat(40) + ").\nMaybe write it like 94.87 or 85%.");
        assertThatThrownBy(() -> Exact.parse("x".repeat(1_000_000)))
                .hasMessage("Not a decimal number: (" + "x".repeat(40) + "…).\nMaybe write it like 94.87 or 85%.");
    }

    @Test
    void readsLeadingAndTrailingZerosThatCarryNoValue() {
        assertThat(Exact.parse("0".repeat(79) + "1." + "0".repeat(76))).isEqualTo(BigDecimal.ONE);
        assertThat(Exact.parse("0".repeat(80) + "." + "0".repeat(74) + " %")).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void refusesMoreThanEightyDigitsOnOneSideBeforeReadingThem() {
        assertThatThrownBy(() -> Exact.parse("0".repeat(81))).hasMessageStartingWith("Not a decimal number: (0000");
        assertThatThrownBy(() -> Exact.parse("0." + "0".repeat(81)))
                .hasMessageStartingWith("Not a decimal number: (0.");
    }

    @Test
    void holdsThirtyEightDigitsOnEitherSideOfThePoint() {
        assertThat(Exact.parse(DIGITS_38)).isEqualTo(new BigDecimal(DIGITS_38));
        assertThat(Exact.parse("0." + DIGITS_38)).isEqualTo(new BigDecimal("0." + DIGITS_38));
        assertThat(Exact.parse("12345678.901234567890123456789012345678")).hasScaleOf(30);
        assertThat(Exact.of(BigDecimal.TEN.pow(37))).isEqualTo(new BigDecimal("1" + "0".repeat(37)));
        assertThat(Exact.of(BigDecimal.ONE.movePointLeft(38))).hasScaleOf(38);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012345678901234567890123456789",
                "100000000000000000000000000000000000000",
                "0.123456789012345678901234567890123456789",
                "0.000000000000000000000000000000000000001",
                "12345678901234567890.1234567890123456789"
            })
    void refusesAThirtyNinthDigit(String text) {
        String shown = new BigDecimal(text).toString();
        assertThatThrownBy(() -> Exact.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The number (" + (shown.length() > 40 ? shown.substring(0, 40) + "…" : shown)
                        + ") has more than 38 digits before or after the point, or in all.");
    }

    @Test
    void refusesAbsurdExponentsWithoutWritingThemOut() {
        assertThatThrownBy(() -> Exact.of(new BigDecimal("1e999999999")))
                .hasMessage("The number (1E+999999999) has more than 38 digits before or after the point, or in all.");
        assertThatThrownBy(() -> Exact.of(new BigDecimal("-1e-999999999")))
                .hasMessage("The number (-1E-999999999) has more than 38 digits before or after the point, or in all.");
        assertThatThrownBy(() -> Exact.of(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE)))
                .hasMessage("The number (0E+2147483648) has more than 38 digits before or after the point, or in all.");
        assertThatThrownBy(() -> Exact.of(new BigDecimal(BigInteger.ONE, Integer.MAX_VALUE)))
                .hasMessage("The number (1E-2147483647) has more than 38 digits before or after the point, or in all.");
    }

    @Test
    void dropsZerosBehindThePointUpToTwiceTheLimit() {
        assertThat(Exact.of(BigDecimal.ONE.setScale(76))).isEqualTo(BigDecimal.ONE);
        assertThatThrownBy(() -> Exact.of(BigDecimal.ONE.setScale(77)))
                .hasMessage("The number (1." + "0".repeat(38)
                        + "…) has more than 38 digits before or after the point, or in all.");
        assertThat(Exact.of(BigDecimal.TEN.pow(37).setScale(76))).isEqualTo(new BigDecimal("1" + "0".repeat(37)));
        assertThat(Exact.of(new BigDecimal("0E+38"))).isEqualTo(BigDecimal.ZERO);
        assertThatThrownBy(() -> Exact.of(new BigDecimal("0E+39")))
                .hasMessage("The number (0E+39) has more than 38 digits before or after the point, or in all.");
    }

    @Test
    void writesPlainDigitsWithoutNeedlessZeros() {
        assertThat(Exact.text(new BigDecimal("4.390"))).isEqualTo("4.39");
        assertThat(Exact.text(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(Exact.text(new BigDecimal("0.000"))).isEqualTo("0");
        assertThat(Exact.text(new BigDecimal("-0.50"))).isEqualTo("-0.5");
        assertThat(Exact.text(new BigDecimal("1E-10"))).isEqualTo("0.0000000001");
    }

    @Test
    void writesAShareAsAPercentage() {
        assertThat(Exact.percent(new BigDecimal("0.85"))).isEqualTo("85 %");
        assertThat(Exact.percent(new BigDecimal("0.8842"))).isEqualTo("88.42 %");
        assertThat(Exact.percent(BigDecimal.ONE)).isEqualTo("100 %");
        assertThat(Exact.percent(BigDecimal.ZERO)).isEqualTo("0 %");
        assertThat(Exact.percent(BigDecimal.TEN)).isEqualTo("1000 %");
    }
}
