package io.github.parindex.io.table;

import io.github.parindex.core.assessment.Origin;
import io.github.parindex.io.shape.CellRefused;
import java.util.Optional;

/**
 * A cell of a table, as text.
 *
 * @param text what it holds; empty if it is blank or at fault
 * @param line 1 for the first
 * @param column 1 for the first
 * @param place how a problem names it, such as {@code Sheet1!B7}; empty if by the heading of its column
 * @param isNumber whether it holds a number rather than text: then its decimal mark is a point
 * @param formula what computed it, without the equals sign; empty if nothing did
 * @param fault why it cannot be read, whatever it should hold
 */
public record Cell(
        String text,
        int line,
        int column,
        String place,
        boolean isNumber,
        String formula,
        Optional<CellRefused> fault) {

    /**
     * A cell of text that is named by its heading.
     *
     * @param text what it holds
     * @param line 1 for the first
     * @param column 1 for the first
     * @return the cell
     */
    public static Cell of(String text, int line, int column) {
        return new Cell(text, line, column, "", false, "", Optional.empty());
    }

    /**
     * How its value came into the file.
     *
     * @return by a formula, as a number shown as a percentage, or typed
     */
    public Origin origin() {
        if (!formula.isEmpty()) {
            return new Origin.Formula(formula);
        }
        return isNumber && text.endsWith("%") ? new Origin.PercentCell() : new Origin.Typed();
    }

    /**
     * How a problem names the cell.
     *
     * @param heading of its column
     * @return its place, or the heading where it has none
     */
    public String placeUnder(String heading) {
        return place.isEmpty() ? heading : place;
    }
}
