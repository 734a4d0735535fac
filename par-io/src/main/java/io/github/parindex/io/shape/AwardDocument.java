package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Award;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import io.github.parindex.io.words.Wording;
import jakarta.validation.Valid;
import java.math.BigDecimal;

/**
 * Points with the working that gave them, inside another working.
 *
 * @param max the most the rule can give
 * @param points what it gives
 * @param working the facts used
 * @param standing {@code scored}, {@code missing}, {@code not-applicable} or {@code tracked}
 */
record AwardDocument(
        @Required BigDecimal max,
        @Required BigDecimal points,
        @Required @Valid WorkingDocument working,
        @Required @WordOf(Award.Standing.class) String standing)
        implements ClosedDocument {

    static AwardDocument of(Award award) {
        return new AwardDocument(
                Digits.of(award.max()),
                Digits.of(award.points()),
                Shapes.written(award.working()),
                EnumWords.of(award.standing()));
    }

    /** The points, and why. */
    static Wording clause(Award award) {
        return Wording.of("working.award", award.points(), Shapes.reason(award.working()));
    }
}
