package io.github.parindex.core.index;

import io.github.parindex.core.number.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;

/** Doubles on their way to decimals: binary noise beyond 15 digits goes before a decimal rounding sees the number. */
final class Decimals {

    private static final MathContext DIGITS = new MathContext(15);

    private Decimals() {}

    static BigDecimal rounded(double value, Rounding rounding) {
        return new BigDecimal(value, DIGITS).setScale(rounding.places(), rounding.mode());
    }
}
