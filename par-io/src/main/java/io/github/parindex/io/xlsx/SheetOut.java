package io.github.parindex.io.xlsx;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A sheet to be written: rows, and how they are shown and filled in. */
final class SheetOut {

    /** Excel shows no row that is higher than 409 points. */
    private static final int MOST_LINES = 27;

    /** Styles of cells that have room beside them. */
    private static final Set<CellOut.Style> SPREAD =
            EnumSet.of(CellOut.Style.TITLE, CellOut.Style.PLAIN, CellOut.Style.CENTRED);

    final String name;
    final List<List<CellOut>> rows = new ArrayList<>();
    final List<Integer> widths = new ArrayList<>();
    final List<Choice> choices = new ArrayList<>();
    final List<String> merged = new ArrayList<>();

    // The numbers of the rows that hold a text across all columns.
    private final Set<Integer> texts = new HashSet<>();

    boolean hidden;
    boolean locked;
    boolean filtered;
    int frozenRows;

    // How many of the frozen rows are printed on every page, the last of them.
    int repeatedRows = 1;

    Page page = Page.AS_IS;

    // Printed over every page; the title in the first cell, which says it too, is then printed as far as the columns
    // go.
    String notice = "";

    /** How a sheet is printed on A4. */
    enum Page {
        /** As the program that prints it likes. */
        AS_IS,
        /** Upright, as wide as the paper. */
        UPRIGHT,
        /** Across, as wide as the paper, the frozen row of headings on each page. */
        ACROSS,
        /** Across, on as many papers as it takes, the frozen rows and the first two columns on each. */
        ACROSS_MANY
    }

    /**
     * What the cells of a range are filled in with.
     *
     * @param range such as {@code D4:D20}
     * @param list the range of the choices, empty if any text may be written
     * @param prompt shown beside a cell
     * @param most the largest number that may be written, empty if any text may be
     */
    record Choice(String range, String list, String prompt, String most) {

        Choice(String range, String list, String prompt) {
            this(range, list, prompt, "");
        }
    }

    SheetOut(String name) {
        this.name = name;
    }

    SheetOut row(CellOut... cells) {
        rows.add(List.of(cells));
        return this;
    }

    SheetOut wide(Integer... characters) {
        return wide(List.of(characters));
    }

    SheetOut wide(List<Integer> characters) {
        widths.addAll(characters);
        return this;
    }

    /** Adds a text across all columns, in as many lines as it takes. */
    SheetOut text(String text) {
        row(CellOut.of(text, CellOut.Style.PLAIN));
        merge(1, widths.size());
        texts.add(rows.size());
        return this;
    }

    /** How many lines the texts of a row take in their columns on a printed sheet; programs do not find it out when they load. Numbers take one. */
    int lines(int row) {
        List<CellOut> cells = rows.get(row - 1);
        if (texts.contains(row)) {
            int width = widths.stream().mapToInt(Integer::intValue).sum();
            return Math.min(lines(cells.get(0).text(), width), MOST_LINES);
        }
        int most = 1;
        for (int i = 0; page != Page.AS_IS && i < Math.min(cells.size(), widths.size()); i++) {
            CellOut cell = cells.get(i);
            if (!SPREAD.contains(cell.style()) && !cell.isNumber()) {
                most = Math.max(most, lines(cell.text(), widths.get(i)));
            }
        }
        return Math.min(most, MOST_LINES);
    }

    private static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            lines += 1 + (line.length() - 1) / Math.max(1, width - 1);
        }
        return lines;
    }

    /** Merges the cells of the last row from one column to another, 1 for the first. */
    void merge(int from, int to) {
        if (from < to) {
            merged.add(Reference.letters(from) + rows.size() + ":" + Reference.letters(to) + rows.size());
        }
    }
}
