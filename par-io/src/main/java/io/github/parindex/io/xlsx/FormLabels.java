package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.table.KnownUnits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The cells above a form that name its unit: {@code Mã đơn vị: SNV} in one cell, or the label in one and the value in the
 * next that is filled; {@code Đơn vị: Sở Nội vụ}, a code or a name; or any cell that holds what a list of units has.
 */
final class FormLabels {

    /** The label of a code or a name. */
    private static final String EITHER = "unit or name";

    private static final Set<String> EITHERS =
            CellWords.read(List.of(EITHER), key -> "formLabel.unitOrName").keySet();

    private final Map<String, Cell> found = new HashMap<>();
    // Cells beside labels that nothing follows.
    private final Map<String, Cell> blank = new HashMap<>();
    private final List<Cell> others = new ArrayList<>();

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
            others.add(cell);
        }
    }

    private Optional<String> label(Cell cell) {
        int colon = cell.text().indexOf(':');
        Optional<String> label = named(colon < 0 ? cell.text() : cell.text().substring(0, colon));
        String rest = colon < 0 ? "" : cell.text().substring(colon + 1).strip();
        if (label.isPresent() && !rest.isEmpty()) {
            found.putIfAbsent(label.get(), with(cell, rest));
            return Optional.empty();
        }
        return label;
    }

    private static Optional<String> named(String label) {
        return EITHERS.contains(CellWords.compared(label)) ? Optional.of(EITHER) : Columns.fixed(label);
    }

    /** Whether a text stands before the name or code of a unit. */
    static boolean isLabel(String text) {
        return named(text).isPresent();
    }

    private static Cell with(Cell cell, String text) {
        return new Cell(text, cell.line(), cell.column(), cell.place(), false, "", cell.fault());
    }

    /** Whether nothing says who the unit is but its name, so that this must do as its code. */
    boolean lackCode() {
        return !found.containsKey(Columns.UNIT)
                && !blank.containsKey(Columns.UNIT)
                && (found.containsKey(EITHER) || found.containsKey(Columns.NAME));
    }

    /** The cells of the unit; what must be there but is not stands beside its label, or in the first cell of the headings. */
    Map<String, Cell> cells(SheetRow headings) {
        Map<String, Cell> cells = new HashMap<>(found);
        blank.forEach(cells::putIfAbsent);
        Optional<Cell> either = Optional.ofNullable(cells.remove(EITHER));
        either.ifPresent(cell -> cells.putIfAbsent(Columns.NAME, cell));
        if (lackCode()) {
            Cell name = found.getOrDefault(Columns.NAME, either.orElse(headings.cell(0)));
            cells.put(Columns.UNIT, name);
        }
        Cell nowhere = with(headings.cell(0), "");
        for (String heading : List.of(Columns.UNIT, Columns.NAME, Columns.BLOCK)) {
            cells.putIfAbsent(heading, nowhere);
        }
        return cells;
    }

    /** The same for a unit of a list; what the sheet says of it otherwise stays. */
    Map<String, Cell> cells(SheetRow headings, Unit unit) {
        Map<String, Cell> cells = cells(headings);
        Cell code = cells.getOrDefault(Columns.UNIT, headings.cell(0));
        cells.put(Columns.UNIT, with(code, unit.code()));
        boolean isNamed = found.containsKey(Columns.NAME);
        if (!isNamed) {
            cells.put(Columns.NAME, with(code, unit.name()));
        }
        Cell block = cells.getOrDefault(Columns.BLOCK, code);
        if (block.text().isBlank()) {
            cells.put(Columns.BLOCK, with(block, unit.block()));
        }
        if (unit.participation() != Participation.RANKED) {
            cells.putIfAbsent(Columns.PARTICIPATION, with(code, CellWords.of(unit.participation(), Locale.ENGLISH)));
        }
        return cells;
    }

    /** The unit of a list that is meant: by a label, by any other cell above the form, or by the name of the sheet. */
    Optional<Unit> unit(KnownUnits known, String sheet) {
        Stream<Cell> labelled = Stream.of(Columns.UNIT, EITHER, Columns.NAME)
                .flatMap(label -> Optional.ofNullable(found.get(label)).stream());
        Optional<Unit> said =
                labelled.flatMap(cell -> known.find(cell.text()).stream()).findFirst();
        boolean isSaid = found.containsKey(Columns.UNIT);
        return said.isPresent() || isSaid
                ? said
                : Stream.concat(others.stream().map(Cell::text), Stream.of(sheet))
                        .flatMap(text -> known.find(text).stream())
                        .findFirst();
    }
}
