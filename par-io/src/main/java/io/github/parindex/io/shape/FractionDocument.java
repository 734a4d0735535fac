package io.github.parindex.io.shape;

import io.github.parindex.core.number.Ratio;
import io.github.parindex.io.token.Required;
import java.math.BigDecimal;

/**
 * An undivided ratio.
 *
 * @param numerator above the line
 * @param denominator below the line
 */
public record FractionDocument(
        @Required BigDecimal numerator, @Required BigDecimal denominator) implements ClosedDocument {

    /**
     * Puts a ratio into its document.
     *
     * @param ratio any
     * @return the document
     */
    public static FractionDocument from(Ratio ratio) {
        return new FractionDocument(ratio.numerator(), ratio.denominator());
    }
}
