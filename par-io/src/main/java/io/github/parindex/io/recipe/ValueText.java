package io.github.parindex.io.recipe;

import io.github.parindex.io.token.InShort;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a text in a column of numbers stands for: a number, the words "leave out", or an object with a score.
 *
 * @param value a number or the words
 * @param score of the indicator, whatever its normalisation
 */
@InShort(value = "value", named = false)
record ValueText(@Nullable Object value, @Nullable BigDecimal score) {

    /** Says that a text is missing. */
    static final String LEAVE_OUT = "leave out";
}
