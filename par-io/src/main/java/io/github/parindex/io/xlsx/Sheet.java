package io.github.parindex.io.xlsx;

import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of a sheet one after the other, hidden ones too, blank ones left out. */
final class Sheet implements AutoCloseable {

    /** What is said of a sheet of no concern. */
    static final Wording NO_TABLE = Wording.of("xlsx.sheetIgnored");

    /** How many texts of the greatest length, and rows of the greatest width, are held at once. */
    private static final int AT_ONCE = 16;

    private final String name;
    private final boolean isHidden;
    private final Markup part;
    private final CellReader cells;
    private final ReadLimits limits;
    private int lastRow;
    private final BitSet hiddenColumns = new BitSet();
    private Optional<Cell> firstHidden = Optional.empty();
    private Optional<Cell> first = Optional.empty();
    private boolean isIgnored;
    private int hiddenRows;
    private int rows;

    Sheet(String name, boolean isHidden, Markup part, CellReader cells, ReadLimits limits) {
        this.name = name;
        this.isHidden = isHidden;
        this.part = part;
        this.cells = cells;
        this.limits = limits;
    }

    String name() {
        return name;
    }

    Optional<SheetRow> next() throws IOException {
        while (part.next()) {
            if (part.begins("col") && isTrue(part.attribute("hidden"))) {
                hide(part.attribute("min"), part.attribute("max"));
            }
            if (part.begins("row")) {
                boolean isRowHidden = isTrue(part.attribute("hidden"));
                SheetRow row = row();
                if (!row.isBlank()) {
                    first = first.or(() -> row.contents().findFirst());
                    noteHidden(row, isRowHidden);
                    return Optional.of(row);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    private void hide(String from, String to) {
        try {
            hiddenColumns.set(Integer.parseInt(from), Math.min(Integer.parseInt(to), Reference.COLUMNS) + 1);
        } catch (IndexOutOfBoundsException | NumberFormatException broken) {
            // A column that is not there hides nothing.
        }
    }

    private void noteHidden(SheetRow row, boolean isRowHidden) {
        Optional<Cell> hidden = isRowHidden
                ? row.contents().findFirst()
                : hiddenColumns.isEmpty()
                        ? Optional.empty()
                        : row.contents()
                                .filter(cell -> hiddenColumns.get(cell.column()))
                                .findFirst();
        if (hidden.isPresent()) {
            hiddenRows++;
            firstHidden = firstHidden.or(() -> hidden);
        }
    }

    /** Warns once of values that were read though they are not shown. */
    void tellHidden(CellFindings findings) {
        if (isIgnored) {
            return;
        }
        Optional<Cell> at = isHidden ? first : firstHidden;
        Wording message = isHidden ? Wording.of("xlsx.hiddenSheet") : Wording.of("xlsx.hidden", hiddenRows);
        at.ifPresent(cell -> findings.add(
                problem(findings, cell, message).withValue(cell.text()).as(Problem.Severity.WARNING)));
    }

    /** A notice that nothing of the sheet was read, at its first cell. */
    Problem ignored(CellFindings findings, Wording message) {
        isIgnored = true;
        return problem(findings, first.orElseThrow(), message).as(Problem.Severity.NOTICE);
    }

    private static Problem problem(CellFindings findings, Cell cell, Wording message) {
        return findings.problem(cell.line(), cell.column(), message).at(cell.place());
    }

    private SheetRow row() throws IOException {
        if (++rows > limits.rows()) {
            throw RefusedFile.of(limits.tooManyRows());
        }
        String number = part.attribute("r");
        lastRow = number.isEmpty()
                ? lastRow + 1
                : ordered(Reference.parse("A" + number).row(), lastRow, number);
        Map<Integer, Cell> found = new LinkedHashMap<>();
        int column = 0;
        int characters = 0;
        while (part.next() && !part.ends("row")) {
            if (part.begins("c")) {
                String at = part.attribute("r");
                Reference reference = at.isEmpty() ? new Reference(lastRow, column + 1) : Reference.parse(at);
                column = ordered(reference.column(), column, at);
                if (reference.row() != lastRow || column > Reference.COLUMNS) {
                    throw Reference.refused(at);
                }
                if (column > limits.columns()) {
                    throw RefusedFile.of(limits.tooManyColumns());
                }
                Cell cell = cells.read(part, reference);
                characters += SheetRow.characters(cell);
                check(characters);
                if (!cell.text().isEmpty() || cell.fault().isPresent()) {
                    found.put(column, cell);
                }
            }
        }
        return new SheetRow(lastRow, found, cells);
    }

    private static int ordered(int number, int before, String text) throws RefusedFile {
        if (number <= before) {
            throw Reference.refused(text);
        }
        return number;
    }

    /** What is held at once is limited, in a row and in a form. */
    void check(long characters) throws RefusedFile {
        long most = mostCharacters(limits);
        if (characters > most) {
            throw RefusedFile.of(Wording.of("xlsx.sheetHasRowForm", name, most));
        }
    }

    static long mostCharacters(ReadLimits limits) {
        return (long) AT_ONCE * limits.textLength();
    }

    /** The same for the cells of several rows. */
    void checkCells(long cells) throws RefusedFile {
        long most = (long) AT_ONCE * limits.columns();
        if (cells > most) {
            throw RefusedFile.of(Wording.of("xlsx.sheetHasMoreCells", name, most));
        }
    }

    @Override
    public void close() throws IOException {
        part.close();
    }
}
