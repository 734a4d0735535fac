package io.github.parindex.io.shape;

import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;

/** Numbers that stand for a whole object and that a portal's binding therefore gives as a double. */
final class ExactlyBound {

    /** A double keeps every decimal of so many digits. */
    private static final int DIGITS = 15;

    private ExactlyBound() {}

    /** The number as it stood in the document; refused where a double may have lost digits of it. */
    static BigDecimal of(double bound) {
        BigDecimal number = BigDecimal.valueOf(bound);
        if (number.precision() > DIGITS) {
            throw Wording.of("shape.boundDigits", number, DIGITS).toException();
        }
        return number;
    }
}
