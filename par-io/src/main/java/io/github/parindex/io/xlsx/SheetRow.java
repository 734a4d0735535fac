package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Row;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A row of a sheet; cells that are not there are blank. */
final class SheetRow implements Row {

    private final int line;
    private final Map<Integer, Cell> byColumn;
    private final CellReader cells;
    private final int size;

    /** A row of these cells by their columns, as wide as the last of them. */
    SheetRow(int line, Map<Integer, Cell> byColumn, CellReader cells) {
        this(
                line,
                byColumn,
                cells,
                byColumn.keySet().stream().mapToInt(each -> each).max().orElse(0));
    }

    private SheetRow(int line, Map<Integer, Cell> byColumn, CellReader cells, int size) {
        this.line = line;
        this.byColumn = byColumn;
        this.cells = cells;
        this.size = size;
    }

    /** A row of no sheet. */
    static SheetRow blank() {
        CellReader none = new CellReader("", SharedTexts.none(), NumberFormats.plain(), characters -> {});
        return new SheetRow(1, Map.of(), none);
    }

    /** The same row with one cell in its only column and the rest of its text in another. */
    SheetRow with(int column, Cell cell, String text) {
        Cell other = new Cell(text, cell.line(), cell.column(), cell.place(), false, "", cell.fault());
        Map<Integer, Cell> both = new LinkedHashMap<>(byColumn);
        both.put(column, other);
        return new SheetRow(line, both, cells);
    }

    @Override
    public int line() {
        return line;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Cell cell(int index) {
        Cell cell = byColumn.get(index + 1);
        return cell != null ? cell : cells.blank(new Reference(line, index + 1));
    }

    /** The same row, with blank cells at its end if it is not as wide. */
    SheetRow atLeast(int width) {
        return new SheetRow(line, byColumn, cells, Math.max(size, width));
    }

    /** The cells that are there, in any order; some may be blank all the same. */
    Collection<Cell> filled() {
        return byColumn.values();
    }

    /** Those that hold something, or cannot be read, from left to right. */
    Stream<Cell> contents() {
        return byColumn.values().stream().filter(SheetRow::hasContent).sorted(Comparator.comparingInt(Cell::column));
    }

    static boolean hasContent(Cell cell) {
        return !cell.text().isBlank() || cell.fault().isPresent();
    }

    boolean isBlank() {
        return byColumn.values().stream().noneMatch(SheetRow::hasContent);
    }

    /** The only cell that holds something. */
    Optional<Cell> only() {
        return contents().count() == 1 ? contents().findFirst() : Optional.empty();
    }

    /**
     * A row of headings with the one below it: where that has a text it is the more precise one, unless only the upper one is
     * known.
     */
    SheetRow over(SheetRow below, Predicate<Cell> isKnown) {
        Map<Integer, Cell> both = new LinkedHashMap<>(byColumn);
        below.byColumn.values().stream()
                .filter(cell -> !cell.text().isBlank())
                .filter(cell -> isKnown.test(cell)
                        || !both.containsKey(cell.column())
                        || !isKnown.test(both.get(cell.column())))
                .forEach(cell -> both.put(cell.column(), cell));
        return new SheetRow(line, both, cells);
    }

    long characters() {
        return byColumn.values().stream().mapToLong(SheetRow::characters).sum();
    }

    static int characters(Cell cell) {
        return cell.text().length() + cell.formula().length();
    }
}
