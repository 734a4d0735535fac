package io.github.parindex.io.xlsx;

import java.math.BigDecimal;

/**
 * A cell to be written.
 *
 * @param text what it holds; a text is never taken for a formula
 * @param style how it looks and whether it may be filled in
 * @param isNumber whether it is a number
 * @param formula what computes the number, without the equals sign; empty if nothing does
 */
record CellOut(String text, Style style, boolean isNumber, String formula) {

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
        POINTS(9),
        MAXIMUM(10),
        TOTAL(11),
        CENTRED(12),
        SCORE(13),
        FINE(14);

        private final int number;

        Style(int number) {
            this.number = number;
        }

        int number() {
            return number;
        }
    }

    static CellOut of(String text, Style style) {
        return new CellOut(text, style, false, "");
    }

    static CellOut label(String text) {
        return of(text, Style.LABEL);
    }

    static CellOut number(BigDecimal number) {
        return number(number, Style.NUMBER);
    }

    static CellOut number(BigDecimal number, Style style) {
        return new CellOut(number.toPlainString(), style, number.precision() <= KEPT, "");
    }

    /** A number that is computed from others, and was so far. */
    static CellOut computed(String formula, BigDecimal soFar, Style style) {
        return new CellOut(soFar.toPlainString(), style, true, formula);
    }

    static CellOut count(int units) {
        return number(BigDecimal.valueOf(units));
    }

    /** A number that shows 2 places, whatever it has. */
    static CellOut score(BigDecimal number) {
        return number(number, Style.SCORE);
    }

    /** A text that begins like a formula is marked as text, so that it stays one when it is edited. */
    Style shown() {
        boolean formula = !isNumber && !text.isEmpty() && "=+-@'\t\r".indexOf(text.charAt(0)) >= 0;
        if (!formula) {
            return style;
        }
        return style == Style.INPUT || style == Style.POINTS ? Style.QUOTED_INPUT : Style.QUOTED_LABEL;
    }
}
