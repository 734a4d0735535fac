package io.github.parindex.io.csv;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Row;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row of the file, which knows the line of each cell: one before it may contain line breaks. */
final class CsvRow implements Row {

    private final List<String> cells;
    private final int line;
    private int @Nullable [] lines;

    private CsvRow(List<String> cells, int line) {
        this.cells = cells;
        this.line = line;
    }

    static CsvRow of(int line, List<String> cells) {
        return new CsvRow(cells, line);
    }

    private int[] lines() {
        int[] known = lines;
        if (known == null) {
            known = new int[cells.size() + 1];
            known[0] = line;
            for (int i = 0; i < cells.size(); i++) {
                known[i + 1] = known[i] + breaks(cells.get(i));
            }
            lines = known;
        }
        return known;
    }

    private static int breaks(String text) {
        int breaks = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            breaks++;
        }
        return breaks;
    }

    /** What stands in the cells that hold something. */
    List<String> texts() {
        return cells.stream().filter(cell -> !cell.isBlank()).toList();
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public Cell cell(int index) {
        return Cell.of(Formulas.undone(cells.get(index)), lines()[index], index + 1);
    }

    @Override
    public String text(int index) {
        return Formulas.undone(cells.get(index));
    }
}
