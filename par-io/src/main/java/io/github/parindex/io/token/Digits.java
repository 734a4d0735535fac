package io.github.parindex.io.token;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Turns the digits of a JSON number into an exact decimal, within the limits of {@link Exact}. */
public final class Digits {

    /** Longer ones have needless zeros at best. */
    private static final int LONGEST = 200;

    private Digits() {}

    /** Points in the fewest digits, so that equal points are written alike. */
    public static BigDecimal of(Points points) {
        BigDecimal stripped = points.value().stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The number, or null if it exceeds the limits. */
    public static @Nullable BigDecimal parse(String digits) {
        return parse(digits.toCharArray(), 0, digits.length());
    }

    /** The number whose digits stand there, or null if it exceeds the limits. */
    public static @Nullable BigDecimal parse(char[] text, int offset, int length) {
        if (length > LONGEST) {
            return null;
        }
        try {
            return Exact.of(new BigDecimal(text, offset, length));
        } catch (IllegalArgumentException beyond) {
            return null;
        }
    }

    static boolean areWithinLimits(BigDecimal number) {
        try {
            Exact.of(number);
            return true;
        } catch (IllegalArgumentException beyond) {
            return false;
        }
    }

    static boolean areIn(String text) {
        return parse(text) != null;
    }
}
