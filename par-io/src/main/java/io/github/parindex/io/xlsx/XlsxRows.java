package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Meter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.table.Findings;
import io.github.parindex.io.table.Line;
import io.github.parindex.io.table.Rows;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of a workbook, sheet by sheet: rows of a table, or those made of a form. */
final class XlsxRows implements Rows {

    /** How far down the headings of a sheet are looked for, and how many rows they may take. */
    static final int TOP = 40;

    private static final Wording NO_TABLE = Wording.of("xlsx.sheetHoldsNoTable");
    private static final Wording HEAD_IT = Wording.of("xlsx.maybeHeadColumnsM");
    private static final Wording MOVE_NOTE = Wording.of("xlsx.maybeMoveNote");
    private static final Wording NO_HEADING = Wording.of("xlsx.cellStandsUnderNo");

    private final Workbook workbook;
    private final CriteriaSet set;
    private final ReadLimits limits;
    private final Findings findings;
    private final Queue<Line> made = new ArrayDeque<>();
    private @Nullable Sheet sheet;
    private @Nullable Columns columns;
    private @Nullable SheetRow ahead;
    private int opened;
    private boolean found;
    private boolean whole = true;

    private XlsxRows(Workbook workbook, CriteriaSet set, ReadLimits limits, Findings findings) {
        this.workbook = workbook;
        this.set = set;
        this.limits = limits;
        this.findings = findings;
    }

    static Rows open(Source source, CriteriaSet set, ReadLimits limits, Findings findings, Meter meter)
            throws IOException {
        return new XlsxRows(Workbook.open(source, limits, meter), set, limits, findings);
    }

    @Override
    public Optional<Line> next() throws IOException {
        while (made.isEmpty()) {
            Optional<SheetRow> row = columns == null ? Optional.empty() : nextRow();
            if (row.isPresent()) {
                made.add(line(row.get()));
            } else if (!nextSheet()) {
                return Optional.empty();
            }
        }
        return Optional.of(made.remove());
    }

    private Optional<SheetRow> nextRow() throws IOException {
        SheetRow waiting = ahead;
        ahead = null;
        return waiting != null ? Optional.of(waiting) : sheet == null ? Optional.empty() : sheet.next();
    }

    private boolean nextSheet() throws IOException {
        closeSheet();
        while (opened < workbook.size() && Sheets.GUIDES.contains(Columns.composed(workbook.name(opened)))) {
            opened++;
        }
        if (opened == workbook.size()) {
            end();
            return false;
        }
        sheet = workbook.sheet(opened++);
        begin(sheet);
        return true;
    }

    private void end() {
        if (!found && whole) {
            whole = false;
            findings.add(findings.problem(0, 0, Wording.of("xlsx.workbookHoldsNoTable")));
        }
    }

    /** Looks for the headings; what stands above them may name the unit of a form. */
    private void begin(Sheet begun) throws IOException {
        List<SheetRow> above = new ArrayList<>();
        long characters = 0;
        long cells = 0;
        for (Optional<SheetRow> row = begun.next(); row.isPresent() && above.size() < TOP; row = begun.next()) {
            characters += row.get().characters();
            begun.check(characters);
            cells += row.get().filled().size();
            begun.checkCells(cells);
            if (isForm(row.get())) {
                made.addAll(new Form(begun, set, limits, findings).read(above, row.get()));
                found = true;
                return;
            }
            if (isTable(row.get())) {
                table(row.get());
                return;
            }
            above.add(row.get());
        }
        if (!above.isEmpty()) {
            Cell first = above.get(0).cell(0);
            findings.add(findings.problem(first.line(), first.column(), NO_TABLE)
                    .at(first.place())
                    .withValue(begun.name())
                    .withAdvice(HEAD_IT));
        }
    }

    private static boolean isForm(SheetRow row) {
        return Set.copyOf(row.filled().stream()
                        .flatMap(cell -> Headings.Kind.of(cell.text()).stream())
                        .toList())
                .containsAll(Set.of(Headings.Kind.NUMBER, Headings.Kind.TITLE));
    }

    private static boolean isTable(SheetRow row) {
        return row.filled().stream()
                        .flatMap(cell -> Columns.fixed(cell.text()).stream())
                        .distinct()
                        .count()
                >= 2;
    }

    private void table(SheetRow headings) throws IOException {
        found = true;
        SheetRow all = headings;
        Optional<SheetRow> row = nextRow();
        for (int i = 1; i < TOP && row.isPresent() && isHeading(row.get(), headings); i++) {
            all = all.over(row.get());
            row = nextRow();
        }
        ahead = row.orElse(null);
        Columns read = Columns.of(all, set, findings);
        columns = read.suffice() ? read : null;
        whole &= read.suffice();
    }

    /** A row below the headings belongs to them if it names criteria and no unit. */
    private boolean isHeading(SheetRow row, SheetRow headings) {
        return row.filled().stream().anyMatch(cell -> set.codes().contains(Columns.composed(cell.text())))
                && headings.filled().stream()
                        .filter(cell -> Columns.fixed(cell.text()).isPresent())
                        .allMatch(cell -> row.cell(cell.column() - 1).text().isBlank());
    }

    private Line line(SheetRow row) {
        Columns known = Objects.requireNonNull(columns);
        Line line = Line.of(row.atLeast(known.size()), known, findings, limits);
        Optional<Cell> note =
                row.only().filter(cell -> known.cell(row, Columns.UNIT).equals(Optional.of(cell)));
        if (note.isPresent()) {
            return line.with(noUnit(note.get())).unreadable();
        }
        row.contents()
                .filter(cell -> !known.isHeaded(cell.column() - 1))
                .forEach(cell -> line.with(problem(cell, NO_HEADING)));
        return line;
    }

    private Problem noUnit(Cell cell) {
        return problem(cell, Wording.of("xlsx.rowNamesNoUnit", Problem.shortened(cell.text())))
                .withAdvice(MOVE_NOTE);
    }

    private Problem problem(Cell cell, Wording message) {
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.place())
                .withValue(cell.text());
    }

    @Override
    public boolean isWhole() {
        return whole;
    }

    private void closeSheet() throws IOException {
        columns = null;
        ahead = null;
        if (sheet != null) {
            sheet.close();
        }
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        workbook.close();
    }
}
