package io.github.parindex.io.recipe;

import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.InShort;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A printed figure with which a score is compared.
 *
 * @param column heading of the column that holds it
 * @param within how far the two may differ; 0 if left out
 */
@InShort("column")
record CheckText(
        @Filled String column,

        @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @Nullable
        BigDecimal within) {}
