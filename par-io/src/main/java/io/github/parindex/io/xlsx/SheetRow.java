package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Row;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

// A row of a sheet; cells that are not there are blank.
record SheetRow(int line, Map<Integer, Cell> filled, CellReader cells) implements Row {

    @Override
    public int size() {
        return filled.isEmpty() ? 0 : Collections.max(filled.keySet());
    }

    @Override
    public Cell cell(int index) {
        Cell cell = filled.get(index + 1);
        return cell != null ? cell : cells.blank(new Reference(line, index + 1));
    }

    boolean isBlank() {
        return filled.values().stream()
                .allMatch(cell -> cell.text().isBlank() && cell.fault().isEmpty());
    }

    /** A row of headings with the one below it: where that has a text it is the more precise one. */
    SheetRow over(SheetRow below) {
        Map<Integer, Cell> both = new HashMap<>(filled);
        below.filled.values().stream().filter(cell -> !cell.text().isBlank()).forEach(cell -> {
            both.put(cell.column(), cell);
        });
        return new SheetRow(line, both, cells);
    }

    int characters() {
        return filled.values().stream().mapToInt(cell -> cell.text().length()).sum();
    }
}
