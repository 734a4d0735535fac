package io.github.parindex.io.xlsx;

import java.math.BigDecimal;

/**
 * A cell to be written.
 *
 * @param text what it holds; a text is never taken for a formula
 * @param style how it looks and whether it may be filled in
 * @param isNumber whether it is a number
 */
record CellOut(String text, Style style, boolean isNumber) {

    /** Excel keeps 15 digits of a number; one with more is written as text. */
    private static final int KEPT = 15;

    // Each with its number in the part of styles.
    enum Style {
        PLAIN(0),
        TITLE(1),
        HEADING(2),
        LABEL(3),
        INPUT(4),
        NUMBER(5),
        BOLD(6),
        QUOTED_LABEL(7),
        QUOTED_INPUT(8),
        SCORE(9);

        private final int number;

        Style(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    static CellOut of(String text, Style style) {
        return new CellOut(text, style, false);
    }

    static CellOut label(String text) {
        return of(text, Style.LABEL);
    }

    static CellOut number(BigDecimal number) {
        return new CellOut(number.toPlainString(), Style.NUMBER, number.precision() <= KEPT);
    }

    static CellOut count(int units) {
        return number(BigDecimal.valueOf(units));
    }

    /** A number that shows 2 places, whatever it has. */
    static CellOut score(BigDecimal number) {
        return new CellOut(number.toPlainString(), Style.SCORE, number.precision() <= KEPT);
    }

    /** A text that begins like a formula is marked as text, so that it stays one when it is edited. */
    Style shown() {
        boolean formula = !isNumber && !text.isEmpty() && "=+-@'\t\r".indexOf(text.charAt(0)) >= 0;
        if (!formula) {
            return style;
        }
        return style == Style.INPUT ? Style.QUOTED_INPUT : Style.QUOTED_LABEL;
    }
}
