package io.github.parindex.io.csv;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Row;
import java.util.List;

// A row of the file. A cell before another may contain line breaks, so lines are counted when they are asked for.
record CsvRow(int line, List<String> cells) implements Row {

    @Override
    public int size() {
        return cells.size();
    }

    @Override
    public Cell cell(int index) {
        int breaks = 0;
        for (String before : cells.subList(0, index)) {
            breaks += (int) before.chars().filter(c -> c == '\n').count();
        }
        return Cell.of(Formulas.undone(cells.get(index)), line + breaks, index + 1);
    }
}
