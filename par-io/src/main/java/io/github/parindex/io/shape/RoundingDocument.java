package io.github.parindex.io.shape;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

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

        @Required @WordOf(RoundingMode.class) String mode)
        implements ClosedDocument {

    /** What a rule takes where it names no rounding. */
    static final Rounding USUAL = Rounding.halfUp(2);

    /**
     * Puts a rounding into its document.
     *
     * @param rounding any
     * @return the document
     */
    public static RoundingDocument from(Rounding rounding) {
        return new RoundingDocument(rounding.places(), EnumWords.of(rounding.mode()));
    }

    /** The same, unless it is as usual. */
    static @Nullable RoundingDocument unlessUsual(Rounding rounding) {
        return rounding.equals(USUAL) ? null : from(rounding);
    }

    static Rounding orUsual(@Nullable RoundingDocument document) {
        return document == null ? USUAL : document.toRounding();
    }

    /**
     * The rounding that this document means.
     *
     * @return the rounding
     * @throws IllegalArgumentException if the places or the mode are not valid
     */
    public Rounding toRounding() {
        return new Rounding(places, EnumWords.parse(RoundingMode.class, mode));
    }
}
