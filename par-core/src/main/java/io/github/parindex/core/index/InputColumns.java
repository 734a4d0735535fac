package io.github.parindex.core.index;

import java.util.List;
import java.util.Optional;

/**
 * Which columns of an input table say whose a row is. All others are indicators, other numbers, or texts that group rows.
 *
 * @param unit heading of the column with the code of the unit; empty for the first column
 * @param name heading of the column with its name; empty if there is none
 * @param period heading of the column with the year or other period; empty if there is one only
 * @param block heading of the column with the block of comparable units; empty if there is one only
 * @param missing texts that stand for a missing number, beside an empty cell
 */
public record InputColumns(
        Optional<String> unit,
        Optional<String> name,
        Optional<String> period,
        Optional<String> block,
        List<String> missing) {

    private static final InputColumns DEFAULTS =
            new InputColumns(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    /** Copies the texts. */
    public InputColumns {
        missing = List.copyOf(missing);
    }

    /**
     * The first column is the unit, and only empty cells are missing.
     *
     * @return the columns
     */
    public static InputColumns withDefaults() {
        return DEFAULTS;
    }

    /**
     * Names the columns of code and name.
     *
     * @param code heading of the column with the code of the unit
     * @param label heading of the column with its name
     * @return a copy
     */
    public InputColumns unit(String code, String label) {
        return new InputColumns(Optional.of(code), Optional.of(label), period, block, missing);
    }

    /**
     * Names the column of the period.
     *
     * @param heading of that column
     * @return a copy
     */
    public InputColumns period(String heading) {
        return new InputColumns(unit, name, Optional.of(heading), block, missing);
    }
}
