package io.github.parindex.core.indicator;

import io.github.parindex.core.assessment.Unit;
import java.util.Comparator;

/**
 * Whose numbers a row of a matrix holds, and of when.
 *
 * @param unit the unit
 * @param period a year or another time label that sorts as text; blank where there is only one
 */
public record Row(Unit unit, String period) {

    /**
     * A row of the only period.
     *
     * @param code of the unit, also used as its name
     * @return the row
     */
    public static Row of(String code) {
        return of(code, code.isBlank() ? "-" : code);
    }

    /**
     * A row of the only period.
     *
     * @param code of the unit
     * @param name of the unit
     * @return the row
     */
    public static Row of(String code, String name) {
        return new Row(Unit.of(code, name), "");
    }

    /**
     * The text order of unit codes, then of periods, by which ties are broken where nothing else does.
     *
     * @return a total order of the rows of a matrix
     */
    public static Comparator<Row> byCode() {
        return Comparator.comparing(Row::code).thenComparing(Row::period);
    }

    /**
     * The row of the same unit at another time.
     *
     * @param other the period
     * @return a copy
     */
    public Row in(String other) {
        return new Row(unit, other);
    }

    /**
     * The code of the unit.
     *
     * @return not blank
     */
    public String code() {
        return unit.code();
    }

    @Override
    public String toString() {
        return period.isBlank() ? code() : code() + " " + period;
    }
}
