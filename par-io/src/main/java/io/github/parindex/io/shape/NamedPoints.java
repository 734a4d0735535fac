package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.words.Wording;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * A name with points, in a document.
 *
 * @param name of an option, an item or a kind of case
 * @param points what it earns or costs
 */
record NamedPoints(
        @Filled String name,

        @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
        BigDecimal points)
        implements ClosedDocument {

    static NamedPoints of(String name, Points points) {
        return new NamedPoints(name, Digits.of(points));
    }

    /** The same in a sentence. */
    static Wording clause(String name, Points points) {
        return Wording.of("clause.namedPoints", name, points);
    }
}
