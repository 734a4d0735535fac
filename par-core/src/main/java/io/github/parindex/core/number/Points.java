package io.github.parindex.core.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;

/**
 * Points of a score, exact: born from text or whole numbers, never from a binary fraction.
 *
 * <p>Values that are equal are equal: 1.5 equals 1.50. Nothing rounds here; a {@link Rounding} does, where a text asks
 * for one. Points may be negative, as the difference of two scores is.
 */
public final class Points implements Comparable<Points> {

    /** No points: a score of nothing, which is not the same as no score. */
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    private final BigDecimal value;

    Points(BigDecimal value) {
        this.value = value;
    }

    /**
     * Whole points.
     *
     * @param points any whole number
     * @return the points
     */
    public static Points of(long points) {
        return points == 0 ? ZERO : new Points(BigDecimal.valueOf(points));
    }

    /**
     * Points from an exact decimal.
     *
     * @param points any decimal within the limits of {@link Exact}
     * @return the points
     * @throws IllegalArgumentException if the decimal exceeds those limits
     */
    public static Points of(BigDecimal points) {
        return new Points(Exact.of(points));
    }

    /**
     * Reads points such as {@code 0.5}.
     *
     * @param text digits with at most one point
     * @return the points, exact
     * @throws IllegalArgumentException if the text is no decimal number, or a percentage, which says no points
     */
    public static Points parse(String text) {
        BigDecimal points = Exact.parse(text);
        if (text.endsWith("%")) {
            throw new IllegalArgumentException("Points are a plain number such as 0.5, not the share (" + text + ").");
        }
        return new Points(points);
    }

    /**
     * Adds up any number of points; the order never changes the sum.
     *
     * @param parts the summands
     * @return their exact sum, zero if there are none
     */
    public static Points sum(Collection<Points> parts) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Points part : parts) {
            sum = sum.add(part.value);
        }
        return new Points(sum);
    }

    /**
     * These points as a decimal.
     *
     * @return the exact value
     */
    public BigDecimal value() {
        return value;
    }

    /**
     * Adds.
     *
     * @param other points to add
     * @return the exact sum
     */
    public Points plus(Points other) {
        if (other.value.signum() == 0) {
            return this;
        }
        return value.signum() == 0 ? other : new Points(value.add(other.value));
    }

    /**
     * Subtracts.
     *
     * @param other points to take away
     * @return the exact difference, which may be negative
     */
    public Points minus(Points other) {
        return other.value.signum() == 0 ? this : new Points(value.subtract(other.value));
    }

    /**
     * Multiplies.
     *
     * @param factor any exact number, such as a count or a share
     * @return the exact product
     */
    public Points times(BigDecimal factor) {
        return new Points(value.multiply(factor));
    }

    /**
     * Takes a ratio of these points: multiplies and divides, and rounds once.
     *
     * @param ratio a ratio whose denominator is not zero
     * @param rounding how the quotient is rounded
     * @return the rounded points
     * @throws ArithmeticException if the denominator is zero
     */
    public Points times(Ratio ratio, Rounding rounding) {
        return times(ratio.numerator(), ratio.denominator(), rounding);
    }

    /**
     * Multiplies, divides, and rounds once.
     *
     * @param factor any number
     * @param divisor any number but zero
     * @param rounding how the quotient is rounded
     * @return the rounded points
     * @throws ArithmeticException if the divisor is zero
     */
    public Points times(BigDecimal factor, BigDecimal divisor, Rounding rounding) {
        return new Points(rounding.divide(value.multiply(factor), divisor));
    }

    /**
     * The points with the other sign.
     *
     * @return zero minus these points
     */
    public Points negated() {
        return new Points(value.negate());
    }

    /**
     * The smaller of two.
     *
     * @param other points to compare with
     * @return these points if they are not greater, else the other
     */
    public Points min(Points other) {
        return value.compareTo(other.value) <= 0 ? this : other;
    }

    /**
     * The greater of two.
     *
     * @param other points to compare with
     * @return these points if they are not smaller, else the other
     */
    public Points max(Points other) {
        return value.compareTo(other.value) >= 0 ? this : other;
    }

    /**
     * The sign of these points.
     *
     * @return -1, 0 or 1
     */
    public int sign() {
        return value.signum();
    }

    /**
     * Writes the points with a fixed number of places, as a table prints them.
     *
     * @param places decimal places, not fewer than the points have
     * @return for example {@code 94.80} for 94.8 and 2
     * @throws ArithmeticException if the points have more places: round them first
     */
    public String toText(int places) {
        return value.setScale(places, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    public int compareTo(Points other) {
        return value.compareTo(other.value);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && value.compareTo(points.value) == 0;
    }

    @Override
    public int hashCode() {
        return value.signum() == 0 ? 0 : value.stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return Exact.text(value);
    }
}
