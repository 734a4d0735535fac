package io.github.parindex.core.number;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Points of a score, exact: born from text or whole numbers, never from a binary fraction.
 *
 * <p>Values that are equal are equal: 1.5 equals 1.50. Nothing rounds here; a {@link Rounding} does, where a text asks
 * for one. Points may be negative, as the difference of two scores is.
 */
public final class Points implements Comparable<Points> {

    /** No points: a score of nothing, which is not the same as no score. */
    public static final Points ZERO = new Points(BigDecimal.ZERO);

    /** The product of two smaller numbers has at most {@value Exact#LONG_DIGITS} digits. */
    private static final long BILLION = 1_000_000_000;

    /** Nearly all points are small: this many units of 10^-scale, which add and compare without a big number. */
    private final long unscaled;

    private final int scale;
    private final @Nullable BigDecimal large;

    Points(BigDecimal value) {
        boolean small =
                value.scale() >= 0 && value.scale() <= Exact.LONG_DIGITS && value.precision() <= Exact.LONG_DIGITS;
        this.scale = value.scale();
        this.unscaled = small ? Exact.unscaled(value) : 0;
        this.large = small ? null : value;
    }

    private Points(long unscaled, int scale) {
        this.unscaled = unscaled;
        this.scale = scale;
        this.large = null;
    }

    /** Whether these points are still small when they are written with so many places. */
    private boolean isSmallWith(int places) {
        return large == null && isSmall(unscaled, places - scale);
    }

    private static boolean isSmall(long unscaled, int morePlaces) {
        return morePlaces <= Exact.LONG_DIGITS && Math.abs(unscaled) < Exact.powerOfTen(Exact.LONG_DIGITS - morePlaces);
    }

    private long unscaledWith(int places) {
        return unscaled * Exact.powerOfTen(places - scale);
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
        Objects.requireNonNull(points, "points");
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
            throw Refusal.refused("number.points.share", text);
        }
        return new Points(points);
    }

    /**
     * Divides once and rounds once.
     *
     * @param dividend any number
     * @param divisor any number but zero
     * @param rounding how the quotient is rounded
     * @return the rounded points
     * @throws ArithmeticException if the divisor is zero
     */
    public static Points quotient(BigDecimal dividend, BigDecimal divisor, Rounding rounding) {
        Objects.requireNonNull(dividend, "dividend");
        Objects.requireNonNull(divisor, "divisor");
        Objects.requireNonNull(rounding, "rounding");
        return new Points(rounding.divide(dividend, divisor));
    }

    /**
     * Adds up any number of points; the order never changes the sum.
     *
     * @param parts the summands
     * @return their exact sum, zero if there are none
     */
    public static Points sum(Collection<Points> parts) {
        return sum(parts, Function.identity());
    }

    /**
     * Adds up the points of anything that has some; the order never changes the sum.
     *
     * @param <T> what has points
     * @param parts those whose points are added
     * @param points what each of them contributes
     * @return the exact sum, zero if there is nothing to add
     */
    public static <T> Points sum(Collection<? extends T> parts, Function<T, Points> points) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(points, "points");
        Points large = ZERO;
        long sum = 0;
        int places = 0;
        for (T part : parts) {
            Points next = points.apply(part);
            int common = Math.max(places, next.scale);
            if (next.isSmallWith(common) && isSmall(sum, common - places)) {
                sum = sum * Exact.powerOfTen(common - places) + next.unscaledWith(common);
                places = common;
            } else {
                large = large.plus(next);
            }
        }
        Points small = new Points(BigDecimal.valueOf(sum, places));
        return large.plus(small);
    }

    /**
     * These points as a decimal.
     *
     * @return the exact value
     */
    public BigDecimal value() {
        return large == null ? BigDecimal.valueOf(unscaled, scale) : large;
    }

    /**
     * Adds.
     *
     * @param other points to add
     * @return the exact sum
     */
    public Points plus(Points other) {
        Objects.requireNonNull(other, "other");
        if (other.sign() == 0) {
            return this;
        }
        return sign() == 0 ? other : sum(other);
    }

    private Points sum(Points other) {
        int places = Math.max(scale, other.scale);
        if (isSmallWith(places) && other.isSmallWith(places)) {
            long sum = unscaledWith(places) + other.unscaledWith(places);
            if (Math.abs(sum) < Exact.powerOfTen(Exact.LONG_DIGITS)) {
                return new Points(sum, places);
            }
        }
        return new Points(value().add(other.value()));
    }

    /**
     * Subtracts.
     *
     * @param other points to take away
     * @return the exact difference, which may be negative
     */
    public Points minus(Points other) {
        Objects.requireNonNull(other, "other");
        return plus(other.negated());
    }

    /**
     * Multiplies.
     *
     * @param count any whole number
     * @return the exact product
     */
    public Points times(long count) {
        boolean small = large == null && Math.abs(unscaled) < BILLION && count > -BILLION && count < BILLION;
        return small ? new Points(unscaled * count, scale) : times(BigDecimal.valueOf(count));
    }

    /**
     * Multiplies.
     *
     * @param factor any exact number, such as a count or a share
     * @return the exact product
     */
    public Points times(BigDecimal factor) {
        Objects.requireNonNull(factor, "factor");
        return new Points(product(factor));
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
        Objects.requireNonNull(ratio, "ratio");
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
        Objects.requireNonNull(factor, "factor");
        return quotient(product(factor), divisor, rounding);
    }

    private BigDecimal product(BigDecimal factor) {
        return large == null && Math.abs(unscaled) < BILLION && Exact.isSmall(factor)
                ? BigDecimal.valueOf(unscaled * Exact.unscaled(factor), scale + factor.scale())
                : value().multiply(factor);
    }

    /**
     * The points with the other sign.
     *
     * @return zero minus these points
     */
    public Points negated() {
        return large == null ? new Points(-unscaled, scale) : new Points(large.negate());
    }

    /**
     * The smaller of two.
     *
     * @param other points to compare with
     * @return these points if they are not greater, else the other
     */
    public Points min(Points other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) <= 0 ? this : other;
    }

    /**
     * The greater of two.
     *
     * @param other points to compare with
     * @return these points if they are not smaller, else the other
     */
    public Points max(Points other) {
        Objects.requireNonNull(other, "other");
        return compareTo(other) >= 0 ? this : other;
    }

    /**
     * The sign of these points.
     *
     * @return -1, 0 or 1
     */
    public int sign() {
        return large == null ? Long.signum(unscaled) : large.signum();
    }

    /**
     * Writes the points with a fixed number of places, as a table prints them.
     *
     * @param places decimal places, not fewer than the points have
     * @return for example {@code 94.80} for 94.8 and 2
     * @throws ArithmeticException if the points have more places: round them first
     */
    public String toText(int places) {
        return value().setScale(places, RoundingMode.UNNECESSARY).toPlainString();
    }

    @Override
    public int compareTo(Points other) {
        Objects.requireNonNull(other, "other");
        if (scale == other.scale && large == null && other.large == null) {
            return Long.compare(unscaled, other.unscaled);
        }
        int places = Math.max(scale, other.scale);
        return isSmallWith(places) && other.isSmallWith(places)
                ? Long.compare(unscaledWith(places), other.unscaledWith(places))
                : value().compareTo(other.value());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Points points && compareTo(points) == 0;
    }

    @Override
    public int hashCode() {
        return sign() == 0 ? 0 : value().stripTrailingZeros().hashCode();
    }

    @Override
    public String toString() {
        return Exact.text(value());
    }
}
