package io.github.parindex.io.shape;

import io.github.parindex.core.rule.Award;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;

/**
 * A part of a composed rule, with what it gave.
 *
 * @param part its name
 * @param award what it gave
 */
record AwardedPart(@Filled String part, @Required @Valid AwardDocument award) implements ClosedDocument {

    static AwardedPart of(String part, Award award) {
        return new AwardedPart(part, AwardDocument.of(award));
    }
}
