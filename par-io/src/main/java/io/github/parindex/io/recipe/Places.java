package io.github.parindex.io.recipe;

import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * A rounding.
 *
 * @param places decimal places kept, 0 to 18
 * @param mode half up if left out
 */
@InShort("places")
record Places(
        @Required
        @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}")
        @Max(value = 18, message = "{io.github.parindex.max}")
        Integer places,

        @WordOf(RoundingMode.class) @Nullable String mode) {}
