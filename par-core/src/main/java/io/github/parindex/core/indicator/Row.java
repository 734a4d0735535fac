package io.github.parindex.core.indicator;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Whose numbers a row of a matrix holds, and of when.
 *
 * @param unit the unit
 * @param period a year or another time label that sorts as text; blank where there is only one
 */
public record Row(Unit unit, String period) {

    /** Refuses null. */
    public Row {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(period, "period");
    }

    /**
     * A row of the only period.
     *
     * @param code of the unit, also used as its name
     * @return the row
     */
    public static Row of(String code) {
        Objects.requireNonNull(code, "code");
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
     * The position of a unit among rows.
     *
     * @param rows of a table
     * @param unit its code, or its code and period with a space between
     * @return from 0
     * @throws IllegalArgumentException if there is none, or several of different periods
     */
    public static int position(List<Row> rows, String unit) {
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(unit, "unit");
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).toString().equals(unit)) {
                return i;
            }
            if (rows.get(i).code().equals(unit)) {
                found.add(i);
            }
        }
        if (found.isEmpty()) {
            throw Refusal.refused(
                    "indicator.row.unknown",
                    unit,
                    rows.size(),
                    rows.stream().limit(10).map(Row::toString).toList());
        }
        if (found.size() > 1) {
            throw Refusal.refused(
                    "indicator.row.periods",
                    unit,
                    found.size(),
                    rows.get(found.get(found.size() - 1)).toString());
        }
        return found.get(0);
    }

    /**
     * The row of the same unit at another time.
     *
     * @param other the period
     * @return a copy
     */
    public Row in(String other) {
        Objects.requireNonNull(other, "other");
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
