package io.github.parindex.core.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Exact decimal numbers from text, within limits that keep every later computation cheap.
 *
 * <p>A number has at most {@value #MAX_DIGITS} significant digits and at most {@value #MAX_DIGITS} places before or
 * after the point, the capacity of an SQL {@code DECIMAL(38)}. A hostile {@code 1e999999999} is refused before any
 * arithmetic touches it.
 */
public final class Exact {

    /** The most significant digits, and the most places on either side of the point, that a number may have. */
    public static final int MAX_DIGITS = 38;

    /** A long holds every number of so many digits, and the sum of two. */
    static final int LONG_DIGITS = 18;

    private static final Pattern DECIMAL = Pattern.compile("[+-]?[0-9]{1,80}(\\.[0-9]{1,80})?( ?%)?");
    private static final int MAX_TEXT = 170;

    /** Two numbers of so many digits multiply within a long, and so does one with its power of ten. */
    private static final int SMALL = 9;

    private static final long[] POWERS_OF_TEN = powersOfTen();

    private Exact() {}

    private static long[] powersOfTen() {
        long[] powers = new long[LONG_DIGITS + 1];
        powers[0] = 1;
        for (int i = 1; i <= LONG_DIGITS; i++) {
            powers[i] = 10 * powers[i - 1];
        }
        return powers;
    }

    /** Gives 10^exponent, for 0 to {@value #LONG_DIGITS}. */
    static long powerOfTen(int exponent) {
        return POWERS_OF_TEN[exponent];
    }

    /** Whether the unscaled value has at most 9 digits, and so has its scale. */
    static boolean isSmall(BigDecimal value) {
        return value.scale() >= 0 && value.scale() <= SMALL && value.precision() <= SMALL;
    }

    /** Whether the unscaled value has at most 9 digits when the number is written with so many places. */
    static boolean isSmallWith(BigDecimal value, int places) {
        return value.scale() >= 0 && value.precision() + places - value.scale() <= SMALL;
    }

    /** Gives the digits of a number without its point, for a number whose digits fit a long. */
    static long unscaled(BigDecimal value) {
        return value.scaleByPowerOfTen(value.scale()).longValue();
    }

    /**
     * Reads a decimal such as {@code 0.5}, {@code 12} or {@code 85%}, which is 0.85.
     *
     * @param text digits with at most one point; a percent sign at the end divides by 100
     * @return the number, exact
     * @throws IllegalArgumentException if the text is no such decimal or exceeds the limits of this class
     */
    public static BigDecimal parse(String text) {
        Objects.requireNonNull(text, "text");
        if (text.length() > MAX_TEXT || !DECIMAL.matcher(text).matches()) {
            throw Refusal.refused("number.decimal", shortened(text));
        }
        if (text.endsWith("%")) {
            return of(new BigDecimal(text.substring(0, text.length() - 1).strip()).movePointLeft(2));
        }
        return of(new BigDecimal(text));
    }

    /**
     * Takes a number as it is, without the trailing zeros that carry no value, so that 1.5 equals 1.50.
     *
     * @param value any decimal
     * @return the same number with a scale of 0 or more and no needless zeros
     * @throws IllegalArgumentException if the value exceeds the limits of this class
     */
    public static BigDecimal of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return within(MAX_DIGITS, value);
    }

    /** Does the same within limits eight times as wide, for products of numbers that were within the usual ones. */
    static BigDecimal ofProduct(BigDecimal value) {
        return within(8 * MAX_DIGITS, value);
    }

    private static BigDecimal within(int digits, BigDecimal value) {
        if (value.scale() == 0 && value.precision() <= digits) {
            return value;
        }
        if (value.scale() > 2 * digits || value.scale() < -digits || value.precision() > 3 * digits) {
            throw tooLong(digits, value);
        }
        BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (stripped.precision() > digits
                || stripped.scale() > digits
                || stripped.precision() - stripped.scale() > digits) {
            throw tooLong(digits, value);
        }
        return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
    }

    /**
     * Writes a number in plain digits without needless zeros.
     *
     * @param value any decimal
     * @return for example {@code 4.39}
     */
    public static String text(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /**
     * Writes a share as a percentage.
     *
     * @param share for example 0.85
     * @return for example {@code 85 %}
     */
    public static String percent(BigDecimal share) {
        Objects.requireNonNull(share, "share");
        return text(share.movePointRight(2)) + " %";
    }

    private static RefusalException tooLong(int digits, BigDecimal value) {
        return Refusal.refused("number.digits", shortened(value.toString()), digits);
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
