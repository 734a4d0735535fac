package io.github.parindex.core.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * A ratio kept as two exact numbers, such as 47 of 52; nothing is divided until a rule says so.
 *
 * <p>Ratios compare by cross-multiplying, so 47/52 is known to lie above 85 % without a quotient. Two ratios are equal
 * if both numbers are: 1/2 and 2/4 compare as 0 but are different observations. A ratio without a denominator lies
 * neither above nor below any other, so comparing it is refused.
 *
 * @param numerator any number; negative for a decline
 * @param denominator zero or more; what zero means is said by a {@link ZeroDenominator}
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

    /** Refuses a negative denominator. */
    public Ratio {
        Objects.requireNonNull(numerator, "numerator");
        Objects.requireNonNull(denominator, "denominator");
        numerator = Exact.ofProduct(numerator);
        denominator = Exact.ofProduct(denominator);
        if (denominator.signum() < 0) {
            throw Refusal.refused("number.ratio.negative", numerator, denominator);
        }
    }

    /**
     * A ratio of counts.
     *
     * @param numerator the part
     * @param denominator the whole, 0 or more
     * @return the ratio
     */
    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    /**
     * A plain number as a ratio to 1.
     *
     * @param value any number
     * @return the ratio
     */
    public static Ratio of(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        return new Ratio(value, BigDecimal.ONE);
    }

    /**
     * Reads a ratio.
     *
     * @param text for example {@code 47/52}, {@code 85%} or {@code 0.85}
     * @return the ratio
     * @throws IllegalArgumentException if a number is unreadable or the denominator negative
     */
    public static Ratio parse(String text) {
        Objects.requireNonNull(text, "text");
        int slash = text.indexOf('/');
        if (slash < 0) {
            return of(Exact.parse(text.strip()));
        }
        return new Ratio(
                Exact.parse(text.substring(0, slash).strip()),
                Exact.parse(text.substring(slash + 1).strip()));
    }

    /**
     * The mean of numbers that occur so many times: Σ number × count / Σ count.
     *
     * @param <T> what has a number
     * @param parts those whose numbers are averaged
     * @param number of each of them
     * @param count how often each of them occurs, 0 or more
     * @return the exact mean, undefined if nothing occurs
     * @throws IllegalArgumentException if a count is negative
     * @throws ArithmeticException if all counts together exceed a long
     */
    public static <T> Ratio mean(Collection<T> parts, Function<T, BigDecimal> number, ToLongFunction<T> count) {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(count, "count");
        int places = 0;
        for (T part : parts) {
            places = Math.max(places, number.apply(part).scale());
        }
        BigDecimal large = BigDecimal.ZERO;
        long sum = 0;
        long all = 0;
        for (T part : parts) {
            BigDecimal each = number.apply(part);
            long times = count.applyAsLong(part);
            if (times < 0) {
                throw Refusal.refused("number.ratio.count", times, part);
            }
            all = Math.addExact(all, times);
            if (Exact.isSmallWith(each, places)
                    && times < Exact.powerOfTen(8)
                    && Math.abs(sum) < Exact.powerOfTen(17)) {
                sum += Exact.unscaled(each) * Exact.powerOfTen(places - each.scale()) * times;
            } else {
                large = large.add(each.multiply(BigDecimal.valueOf(times)));
            }
        }
        BigDecimal small = BigDecimal.valueOf(sum, places);
        return new Ratio(large.signum() == 0 ? small : large.add(small), BigDecimal.valueOf(all));
    }

    /**
     * Adds another ratio.
     *
     * @param other with a denominator above 0, as this one
     * @return the sum, over the same denominator if the two have one, else in lowest terms of whole numbers
     * @throws ArithmeticException if nothing is below the line of one of the two
     * @throws IllegalArgumentException if the sum has too many digits
     */
    public Ratio plus(Ratio other) {
        Objects.requireNonNull(other, "other");
        if (!isDefined() || !other.isDefined()) {
            throw new ArithmeticException("Cannot add " + this + " and " + other + ": nothing is below the line.");
        }
        if (denominator.compareTo(other.denominator) == 0) {
            return new Ratio(numerator.add(other.numerator), denominator);
        }
        BigDecimal above = numerator.multiply(other.denominator).add(other.numerator.multiply(denominator));
        return lowest(above, denominator.multiply(other.denominator));
    }

    private static Ratio lowest(BigDecimal above, BigDecimal below) {
        int places = Math.max(0, Math.max(above.scale(), below.scale()));
        BigInteger top = above.movePointRight(places).toBigIntegerExact();
        BigInteger bottom = below.movePointRight(places).toBigIntegerExact();
        BigInteger common = top.gcd(bottom);
        return new Ratio(new BigDecimal(top.divide(common)), new BigDecimal(bottom.divide(common)));
    }

    /**
     * Whether there is anything below the line.
     *
     * @return false if the denominator is zero
     */
    public boolean isDefined() {
        return denominator.signum() != 0;
    }

    /**
     * What is left of the whole: 1 - this.
     *
     * @return for 47/52, 5/52
     */
    public Ratio complement() {
        return new Ratio(denominator.subtract(numerator), denominator);
    }

    /**
     * Divides by another ratio, exactly.
     *
     * @param other a ratio above zero
     * @return this / other
     * @throws ArithmeticException if the other is zero or less, or has no denominator
     */
    public Ratio dividedBy(Ratio other) {
        Objects.requireNonNull(other, "other");
        if (!other.isDefined() || other.numerator.signum() <= 0) {
            throw new ArithmeticException("Cannot divide " + this + " by " + other + ".");
        }
        return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
    }

    /**
     * Compares with a number by cross-multiplying.
     *
     * @param value any number
     * @return negative, zero or positive as this ratio is below, at or above the number
     * @throws ArithmeticException if this ratio has no denominator
     */
    public int compareTo(BigDecimal value) {
        Objects.requireNonNull(value, "value");
        if (!isDefined()) {
            throw incomparable(Exact.text(value));
        }
        if (isWhole() && Exact.isSmall(value)) {
            return Long.compare(
                    numerator.longValue() * Exact.powerOfTen(value.scale()),
                    Exact.unscaled(value) * denominator.longValue());
        }
        return numerator.compareTo(value.multiply(denominator));
    }

    /** Nearly all ratios are of counts that multiply within a long. */
    private boolean isWhole() {
        return numerator.scale() == 0
                && denominator.scale() == 0
                && Exact.isSmall(numerator)
                && Exact.isSmall(denominator);
    }

    @Override
    public int compareTo(Ratio other) {
        Objects.requireNonNull(other, "other");
        if (!isDefined() || !other.isDefined()) {
            throw incomparable(other.toString());
        }
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    private ArithmeticException incomparable(String other) {
        return new ArithmeticException("Cannot compare " + this + " with " + other + ": nothing is below the line.");
    }

    @Override
    public String toString() {
        return Exact.text(numerator) + "/" + Exact.text(denominator);
    }
}
