package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Columns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cells above a form that name its unit: {@code Mã đơn vị: SNV} in one cell, or the label in one and the value in the
 * next that is filled.
 */
final class FormLabels {

    private final Map<String, Cell> found = new HashMap<>();
    // Cells beside labels that nothing follows.
    private final Map<String, Cell> blank = new HashMap<>();

    FormLabels(List<SheetRow> above) {
        above.forEach(this::read);
    }

    private void read(SheetRow row) {
        Optional<String> label = Optional.empty();
        for (Cell cell : row.contents().toList()) {
            if (label.isPresent() && !cell.text().isBlank()) {
                found.putIfAbsent(label.get(), cell);
                label = Optional.empty();
            } else if (label.isEmpty()) {
                label = label(cell);
                label.ifPresent(each -> blank.putIfAbsent(each, row.cell(cell.column())));
            }
        }
    }

    private Optional<String> label(Cell cell) {
        int colon = cell.text().indexOf(':');
        Optional<String> label =
                Columns.fixed(colon < 0 ? cell.text() : cell.text().substring(0, colon));
        String rest = colon < 0 ? "" : cell.text().substring(colon + 1).strip();
        if (label.isPresent() && !rest.isEmpty()) {
            found.putIfAbsent(label.get(), with(cell, rest));
            return Optional.empty();
        }
        return label;
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(text, cell.line(), cell.column(), cell.place(), false, "", cell.fault());
    }

    /** The cells of the unit; what must be there but is not stands beside its label, or in the first cell of the headings. */
    Map<String, Cell> cells(SheetRow headings) {
        Map<String, Cell> cells = new HashMap<>(found);
        blank.forEach(cells::putIfAbsent);
        Cell nowhere = with(headings.cell(0), "");
        for (String heading : List.of(Columns.UNIT, Columns.NAME, Columns.BLOCK)) {
            cells.putIfAbsent(heading, nowhere);
        }
        return cells;
    }
}
