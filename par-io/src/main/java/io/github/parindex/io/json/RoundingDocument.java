package io.github.parindex.io.json;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.token.Words;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.RoundingMode;

/**
 * A rounding as part of a JSON document.
 *
 * @param places decimal places kept, 0 to 18
 * @param mode {@code half-up}, {@code half-even}, {@code half-down}, {@code up}, {@code down}, {@code ceiling} or
 *     {@code floor}
 */
public record RoundingDocument(
        @Required
        @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}")
        @Max(value = 18, message = "{io.github.parindex.max}")
        Integer places,

        @Required @WordOf(RoundingMode.class) String mode) {

    static RoundingDocument from(Rounding rounding) {
        return new RoundingDocument(rounding.places(), Words.of(rounding.mode()));
    }

    Rounding toRounding() {
        return new Rounding(places, Words.parse(RoundingMode.class, mode));
    }
}
