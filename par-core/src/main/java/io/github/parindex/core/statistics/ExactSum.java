package io.github.parindex.core.statistics;

import java.util.Objects;

/**
 * The sum of doubles as if there were no rounding, rounded once at the end to the nearest double, ties to even. So the
 * order of the numbers does not matter, to the last bit; of a compensated sum, such as Neumaier's, that is seldom untrue,
 * but it is.
 *
 * <p>What is added is split into whole numbers of 32 bits at fixed places, which add up without loss: the small
 * superaccumulator of Neal, "Fast exact summation using small and large superaccumulators" (2015), arXiv 1505.05571.
 */
public final class ExactSum {

    private static final int DIGIT = 32;
    private static final long MASK = (1L << DIGIT) - 1;
    private static final int DIGITS = 67;
    private static final int MANTISSA = 52;
    private static final long IMPLICIT = 1L << MANTISSA;
    private static final int EXPONENTS = 0x7ff;
    private static final int LEAST_EXPONENT = -1074;

    /** How often a digit takes a part of up to 52 bits before it passes on what it carries. */
    private static final int MOST_UNCARRIED = 1 << 10;

    private final long[] digits = new long[DIGITS];
    private int uncarried;
    private double notFinite;

    private ExactSum() {}

    /**
     * A sum to which numbers are added one by one.
     *
     * @return the sum of no numbers
     */
    public static ExactSum zero() {
        return new ExactSum();
    }

    /**
     * The sum of some numbers.
     *
     * <p>A sum in two doubles is taken first; where its error bound leaves no doubt, it is the answer, otherwise the
     * numbers are added again without loss.
     *
     * @param numbers in any order
     * @return the sum, 0 of none; infinite if it is out of range, and not a number if one of them is not
     */
    public static double of(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        double sum = 0;
        double lost = 0;
        double size = 0;
        for (double number : numbers) {
            double next = sum + number;
            double taken = next - sum;
            double error = (sum - (next - taken)) + (number - taken);
            lost += error;
            size += Math.abs(error);
            sum = next;
        }
        double doubt = size * Math.ulp(1.0) * (numbers.length + 2);
        double nearest = sum + (lost - doubt);
        return nearest == sum + (lost + doubt) ? nearest : withoutLoss(numbers);
    }

    private static double withoutLoss(double[] numbers) {
        ExactSum sum = zero();
        for (double number : numbers) {
            sum.add(number);
        }
        return sum.value();
    }

    /**
     * Adds a number.
     *
     * @param number any
     */
    public void add(double number) {
        long bits = Double.doubleToRawLongBits(number);
        int exponent = (int) (bits >>> MANTISSA) & EXPONENTS;
        if (exponent == EXPONENTS) {
            notFinite += number;
            return;
        }
        int normal = Math.min(exponent, 1);
        long whole = (bits & (IMPLICIT - 1)) + normal * IMPLICIT;
        int place = (exponent - normal) / DIGIT;
        int shift = (exponent - normal) % DIGIT;
        long sign = bits < 0 ? -1 : 1;
        digits[place] += sign * ((whole << shift) & MASK);
        digits[place + 1] += sign * (whole >>> (DIGIT - shift));
        if (++uncarried == MOST_UNCARRIED) {
            carry(digits);
            uncarried = 0;
        }
    }

    /** Leaves a number from 0 to 2^32 − 1 in every digit but the last, which has the sign of the sum. */
    private static void carry(long[] digits) {
        for (int place = 0; place < DIGITS - 1; place++) {
            digits[place + 1] += digits[place] >> DIGIT;
            digits[place] &= MASK;
        }
    }

    /**
     * The sum of what was added.
     *
     * @return 0 of nothing; infinite if it is out of range, and not a number if one of the numbers is not
     */
    public double value() {
        if (notFinite != 0) {
            return notFinite;
        }
        long[] sum = digits.clone();
        carry(sum);
        if (sum[DIGITS - 1] >= 0) {
            return rounded(sum);
        }
        for (int place = 0; place < DIGITS; place++) {
            sum[place] = -sum[place];
        }
        carry(sum);
        return -rounded(sum);
    }

    /** Of digits that are not negative: the first 64 bits, of which the last says whether any follow, as a double. */
    private static double rounded(long[] sum) {
        int first = DIGITS - 1;
        while (first > 0 && sum[first] == 0) {
            first--;
        }
        int free = Long.numberOfLeadingZeros(sum[first]);
        if (free == Long.SIZE) {
            return 0;
        }
        long second = first > 0 ? sum[first - 1] : 0;
        long third = first > 1 ? sum[first - 2] : 0;
        long window = (sum[first] << free) | (second << (free - DIGIT)) | (third >>> (Long.SIZE - free));
        boolean more = (third & ((1L << (Long.SIZE - free)) - 1)) != 0;
        for (int place = 0; place < first - 2; place++) {
            more |= sum[place] != 0;
        }
        long rest = (window & 1) | (more ? 1 : 0);
        return Math.scalb((double) ((window >>> 1) | rest), DIGIT * first + LEAST_EXPONENT + 1 - free);
    }
}
