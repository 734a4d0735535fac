package io.github.parindex.io.xlsx;

import java.util.ArrayList;
import java.util.List;

/** A sheet to be written: rows, and how they are shown and filled in. */
final class SheetOut {

    final String name;
    final List<List<CellOut>> rows = new ArrayList<>();
    final List<Integer> widths = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    final List<String> merged = new ArrayList<>();
    Printed printed = Printed.AS_USUAL;
    boolean hidden;
    boolean locked;
    boolean filtered;
    int frozenRows;

    // How many of the frozen rows are printed on every page, the last of them.
    int repeatedRows = 1;

    /** How it comes out of a printer. */
    enum Printed {
        /** As the program that opens it usually does. */
        AS_USUAL,
        /** On A4 across, as wide as the paper, with the rows that stay in view on every page. */
        LANDSCAPE
    }

    /**
     * What the cells of a range are filled in with.
     *
     * @param range such as {@code D4:D20}
     * @param list the range of the choices, empty if any text may be written
     * @param prompt shown beside a cell
     */
    record Choice(String range, String list, String prompt) {}

    SheetOut(String name) {
        this.name = name;
    }

    SheetOut row(CellOut... cells) {
        rows.add(List.of(cells));
        return this;
    }

    SheetOut wide(Integer... characters) {
        widths.addAll(List.of(characters));
        return this;
    }
}
