package io.github.parindex.io.csv;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Row;
import java.util.List;

/** A row of the file, which knows the line of each cell: one before it may contain line breaks. */
final class CsvRow implements Row {

    private final List<String> cells;
    private final int[] lines;

    private CsvRow(List<String> cells, int[] lines) {
        this.cells = cells;
        this.lines = lines;
    }

    static CsvRow of(int line, List<String> cells) {
        int[] lines = new int[cells.size() + 1];
        lines[0] = line;
        for (int i = 0; i < cells.size(); i++) {
            lines[i + 1] = lines[i] + breaks(cells.get(i));
        }
        return new CsvRow(cells, lines);
    }

    private static int breaks(String text) {
        int breaks = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            breaks++;
        }
        return breaks;
    }

    @Override
    public int line() {
        return lines[0];
    }

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public Cell cell(int index) {
        return Cell.of(Formulas.undone(cells.get(index)), lines[index], index + 1);
    }
}
