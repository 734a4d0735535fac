package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Meter;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.table.KnownUnits;
import io.github.parindex.io.table.Line;
import io.github.parindex.io.table.Numbering;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a workbook, sheet by sheet: rows of a table, or those made of a form. */
final class XlsxRows implements Rows {

    /** How far down the headings of a sheet are looked for, and how many rows they may take. */
    static final int TOP = 40;

    private static final Wording NO_TABLE = Wording.of("xlsx.sheetHoldsNoTable");
    private static final Wording HEAD_IT = Wording.of("xlsx.maybeHeadColumnsM");
    private static final Wording MOVE_NOTE = Wording.of("xlsx.maybeMoveNote");
    private static final Wording NO_TABLES = Wording.of("xlsx.workbookHoldsNoTable");
    private static final Wording NUMBERING = Wording.of("table.numbersColumns");
    private static final Wording NO_HEADING = Wording.of("xlsx.cellStandsUnderNo");

    private final Workbook workbook;
    private final CriteriaSet set;
    private final ReadLimits limits;
    private final CellFindings findings;
    private final KnownUnits known;
    private final Foot foot;
    private final Queue<Line> made = new ArrayDeque<>();
    private @Nullable Sheet sheet;
    private @Nullable Columns columns;
    private @Nullable SheetRow ahead;
    private int opened;
    private boolean found;
    private boolean whole = true;

    private XlsxRows(Workbook workbook, CriteriaSet set, ReadLimits limits, CellFindings findings, KnownUnits known) {
        this.workbook = workbook;
        this.set = set;
        this.limits = limits;
        this.findings = findings;
        this.known = known;
        this.foot = new Foot(Foot.Of.UNITS, findings, limits);
    }

    static Rows open(
            Source source, CriteriaSet set, ReadLimits limits, KnownUnits known, CellFindings findings, Meter meter)
            throws IOException {
        return new XlsxRows(Workbook.open(source, limits, meter), set, limits, findings, known);
    }

    @Override
    public Optional<Line> next() throws IOException {
        while (made.isEmpty()) {
            Optional<SheetRow> row = columns == null ? Optional.empty() : nextRow();
            if (row.isPresent()) {
                add(row.get());
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
        while (opened < workbook.size() && Sheets.isGuide(workbook.name(opened))) {
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
            findings.add(findings.problem(0, 0, NO_TABLES).withAdvice(HEAD_IT));
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
            if (isTable(row.get())) {
                table(row.get());
                checkTitles(above);
                return;
            }
            above.add(row.get());
            if (isForm(row.get())) {
                List<SheetRow> labels = above.subList(0, above.size() - 1);
                Optional<List<Line>> lines = new Form(begun, set, limits, findings, known).read(labels, row.get());
                found |= lines.isPresent();
                lines.ifPresent(made::addAll);
                return;
            }
        }
        if (!above.isEmpty()) {
            findings.add(begun.ignored(findings, NO_TABLE));
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
            all = all.over(row.get(), cell -> false);
            row = nextRow();
        }
        ahead = row.filter(below -> !isNumbering(below)).orElse(null);
        Columns read = Columns.of(all, set, findings);
        columns = read.suffice() ? read : null;
        whole &= read.suffice();
    }

    private boolean isNumbering(SheetRow row) {
        boolean isNumbering =
                Numbering.isBelowHeadings(row.contents().map(Cell::text).toList());
        if (isNumbering) {
            Cell first = row.contents().findFirst().orElseGet(() -> row.cell(0));
            findings.add(problem(first, NUMBERING).as(Problem.Severity.NOTICE));
        }
        return isNumbering;
    }

    /** Titles right above the codes of a table tell when a column was moved, or the table is of another set. */
    private void checkTitles(List<SheetRow> above) {
        Columns known = columns;
        if (known == null || above.isEmpty()) {
            return;
        }
        SheetRow row = above.get(above.size() - 1).atLeast(known.size());
        boolean areTitles = row.contents()
                .anyMatch(cell -> set.leaves().stream().anyMatch(leaf -> Codes.isTitle(cell.text(), leaf)));
        for (Leaf leaf : areTitles ? set.leaves() : List.<Leaf>of()) {
            known.cell(row, Columns.heading(leaf))
                    .filter(cell -> !Codes.isTitle(cell.text(), leaf))
                    .ifPresent(cell ->
                            findings.add(problem(cell, Wording.of("form.notTitleCriterion", leaf.code(), leaf.title()))
                                    .withAdvice(Wording.of("xlsx.maybeColumnMoved"))));
        }
    }

    /** A row below the headings belongs to them if it names criteria and no unit. */
    private boolean isHeading(SheetRow row, SheetRow headings) {
        return row.filled().stream().anyMatch(cell -> set.codes().contains(Columns.composed(cell.text())))
                && headings.filled().stream()
                        .filter(cell -> Columns.fixed(cell.text()).isPresent())
                        .allMatch(cell -> row.cell(cell.column() - 1).text().isBlank());
    }

    /** Notes, totals and signatures may stand below the last unit; above it they are told. */
    private void add(SheetRow row) {
        Columns known = Objects.requireNonNull(columns);
        if (isTotal(row, known)) {
            return;
        }
        if (isFoot(row, known)) {
            foot.note(row, row.contents().limit(1).map(this::noUnit));
            return;
        }
        foot.goOn(findings::add);
        Line line = Line.of(row.atLeast(known.size()), known, findings, limits);
        row.contents()
                .filter(cell -> !known.isHeaded(cell.column() - 1))
                .forEach(cell -> line.with(problem(cell, NO_HEADING)));
        made.add(line);
    }

    private static boolean isTotal(SheetRow row, Columns known) {
        return Stream.of(Columns.UNIT, Columns.NAME).anyMatch(heading -> Totals.isName(text(row, known, heading)))
                && (text(row, known, Columns.UNIT).isEmpty()
                        || text(row, known, Columns.NAME).isEmpty());
    }

    /** A row that names no unit: it has neither code nor name, or nothing else. */
    private static boolean isFoot(SheetRow row, Columns known) {
        String code = text(row, known, Columns.UNIT);
        String name = text(row, known, Columns.NAME);
        boolean isNote =
                code.indexOf(' ') >= 0 && text(row, known, Columns.BLOCK).isEmpty();
        return row.only().isPresent() || (name.isEmpty() && (code.isEmpty() || isNote));
    }

    private static String text(SheetRow row, Columns known, String heading) {
        return known.cell(row.atLeast(known.size()), heading)
                .map(Cell::text)
                .map(String::strip)
                .orElse("");
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
            foot.end(findings::add);
            sheet.tellHidden(findings);
            sheet.close();
            sheet = null;
        }
    }

    @Override
    public void close() throws IOException {
        closeSheet();
        workbook.close();
    }
}
