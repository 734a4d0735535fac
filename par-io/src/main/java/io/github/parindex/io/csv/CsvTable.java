package io.github.parindex.io.csv;

import io.github.parindex.io.Loaded;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Repeats;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A CSV file with headings of any wording. Blank rows are left out; ragged ones and repeated headings are reported. */
final class CsvTable {

    /** Misspelt names are looked up so often, among so many: a hostile file shall not make that take minutes. */
    private static final int LOOK_UPS = 1_000;

    private static final int LOOKED_AT = 500;

    private final CsvRecords records;
    private final CellFindings findings;
    private final ReadLimits limits;
    private final List<Cell> headings = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<String, Integer> positions = new HashMap<>();
    private long cells;
    private int lookUps;

    // Makes a value of a table, or null if it has reported why not.
    interface Reading<T> {
        @Nullable
        T of(CsvTable table) throws IOException;
    }

    private CsvTable(CsvRecords records, CellFindings findings, ReadLimits limits) {
        this.records = records;
        this.findings = findings;
        this.limits = limits;
    }

    /** Reads a table; with any problem its value does not count. */
    static <T> Loaded<T> read(Source source, ReadLimits given, Reading<T> reading) {
        ReadLimits limits = given.whole();
        CellFindings findings = CellFindings.of(source.name(), limits.problems());
        try (CsvRecords records = CsvRecords.open(source.reader(limits, source.meter()), limits, findings)) {
            CsvTable table = new CsvTable(records, findings, limits);
            return findings.load(() -> table.value(reading));
        } catch (IOException failed) {
            return Loaded.failed(List.of(RefusedFile.problem(source, failed)));
        }
    }

    /** What is wrong with many cells in the same way is told once; a second row of each unit is one fault, not many. */
    static <T> Loaded<T> told(Loaded<T> loaded) {
        return loaded.with(Repeats.folded(loaded.problems(), DoubleText.OTHER_MARK, "matrix.unitOccursTwiceFirst"));
    }

    private <T> @Nullable T value(Reading<T> reading) throws IOException {
        @Nullable T value = hasHeadings() ? reading.of(this) : null;
        return isClean() ? value : null;
    }

    private boolean hasHeadings() throws IOException {
        Optional<CsvRow> first = records.first();
        Set<String> seen = new HashSet<>();
        for (int i = 0; first.isPresent() && i < first.get().size(); i++) {
            Cell cell = first.get().cell(i);
            headings.add(cell);
            String name = text(cell, "");
            names.add(name);
            positions.putIfAbsent(name, i);
            if (!name.isEmpty() && !seen.add(name)) {
                refuse(i, Wording.of("csv.columnOccursTwice"), name);
            }
        }
        return first.isPresent();
    }

    boolean isClean() {
        return findings.areNone();
    }

    /** The headings, composed and without spaces around them; some may be blank. */
    List<String> headings() {
        return names;
    }

    /** Which column has a heading, the first if it occurs twice; -1 if none has. */
    int position(String heading) {
        return positions.getOrDefault(heading, -1);
    }

    /** The next row with as many cells as there are columns. */
    Optional<CsvRow> next() throws IOException {
        Optional<CsvRow> row = records.next();
        while (row.isPresent() && (isBlank(row.get()) || isRagged(row.get()))) {
            row = records.next();
        }
        cells += row.isPresent() ? headings.size() : 0;
        if (cells > limits.cells()) {
            throw RefusedFile.of(Wording.of("limit.tableHasMoreCells", limits.cells()));
        }
        return row;
    }

    private static boolean isBlank(CsvRow row) {
        for (int i = 0; i < row.size(); i++) {
            if (!row.cell(i).text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    private boolean isRagged(CsvRow row) {
        if (row.size() != headings.size()) {
            findings.add(records.ragged(row, headings.size()));
            return true;
        }
        return false;
    }

    /** The text of a cell, composed and without spaces around it; blank and reported if it may not stand there. */
    String text(CsvRow row, int column) {
        return text(row.cell(column), names.get(column));
    }

    private String text(Cell cell, String heading) {
        String text = Columns.composed(cell.text());
        if (text.length() > limits.textLength()) {
            refuse(cell, heading, Wording.of("csv.cellHasCharactersMore", text.length(), limits.textLength()));
            return "";
        }
        OptionalInt fault = PlainText.faultIn(text);
        fault.ifPresent(at -> refuse(cell, heading, PlainText.refusal(text, at)));
        return fault.isPresent() ? "" : text;
    }

    /** The same for a cell that must not be blank. */
    Optional<String> filled(CsvRow row, int column) {
        String text = text(row, column);
        if (row.cell(column).text().isBlank()) {
            refuse(row.cell(column), names.get(column), Wording.of("csv.cellBlank"));
        }
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private void refuse(Cell cell, String heading, Wording message) {
        findings.add(problem(cell, heading, message));
    }

    private Problem problem(Cell cell, String heading, Wording message) {
        return findings.problem(cell.line(), cell.column(), message).at(heading).withValue(cell.text());
    }

    /** A problem of a cell, which is not added yet. */
    Problem problem(CsvRow row, int column, Wording message) {
        return problem(row.cell(column), names.get(column), message);
    }

    /** A problem of a row as a whole, which is not added yet. */
    Problem problem(CsvRow row, Wording message) {
        return findings.problem(row.line(), 0, message);
    }

    void add(Problem problem) {
        findings.add(problem);
    }

    /** Reports a heading. */
    void refuse(int column, Wording message, Object... parts) {
        findings.add(headingProblem(column, message.filledWith(parts)));
    }

    /** A problem of a heading, which is not added yet. */
    Problem headingProblem(int column, Wording message) {
        return problem(headings.get(column), names.get(column), message);
    }

    /** Reports that a column is not there, with the one that may be meant. */
    void missing(String heading, Collection<String> others) {
        Wording message = Wording.of("csv.columnMissing");
        Problem problem = findings.problem(headings.get(0).line(), 0, message.filledWith(Problem.shortened(heading)));
        findings.add(advised(problem, heading, others));
    }

    /** The problem with the name that may be meant. */
    Problem advised(Problem problem, String given, Collection<String> known) {
        return findings.isFull() || ++lookUps > LOOK_UPS ? problem : problem.withNearest(given, someOf(known));
    }

    /** Whether a name looks like one of the known ones. */
    boolean isNear(String given, Collection<String> known) {
        return ++lookUps <= LOOK_UPS && Nearest.to(given, someOf(known)).isPresent();
    }

    private static List<String> someOf(Collection<String> known) {
        return known.stream().filter(name -> !name.isEmpty()).limit(LOOKED_AT).toList();
    }

    /** Makes something of the whole table; what the core refuses is reported. */
    <T> @Nullable T attempt(Supplier<T> value) {
        try {
            return CellRefused.unlessAccepted(value);
        } catch (CellRefused refused) {
            Problem problem = findings.problem(headings.get(0).line(), 0, refused.message());
            findings.add(refused.advice().map(problem::withAdvice).orElse(problem));
            return null;
        }
    }

    /** Reports something of the table as a whole. */
    void refuse(Wording message) {
        findings.add(findings.problem(headings.get(0).line(), 0, message));
    }

    /** A problem of the table as a whole, which is not added yet. */
    Problem tableProblem(Wording message) {
        return findings.problem(headings.get(0).line(), 0, message);
    }

    /** Reports something of the table as a whole, with what may help. */
    void refuse(Wording message, Wording advice) {
        findings.add(findings.problem(0, 0, message).withAdvice(advice));
    }
}
