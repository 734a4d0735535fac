package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.table.Line;
import io.github.parindex.io.table.Numbering;
import io.github.parindex.io.table.Rows;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.Reader;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lines of assessments of a CSV file behind that of its headings. */
final class CsvRows implements Rows {

    private final CsvRecords records;
    private final CriteriaSet set;
    private final ReadLimits limits;
    private final CellFindings findings;
    private @Nullable Columns columns;

    private CsvRows(CsvRecords records, CriteriaSet set, ReadLimits limits, CellFindings findings) {
        this.records = records;
        this.set = set;
        this.limits = limits;
        this.findings = findings;
    }

    static Rows open(Reader reader, CriteriaSet set, ReadLimits limits, CellFindings findings) throws IOException {
        return new CsvRows(CsvRecords.open(reader, limits, findings), set, limits, findings);
    }

    @Override
    public Optional<Line> next() throws IOException {
        if (columns == null) {
            columns = records.first().map(row -> Columns.of(row, set, findings)).orElseGet(Columns::none);
            return columns.suffice() ? first().map(this::line) : Optional.empty();
        }
        return columns.suffice() ? records.next().map(this::line) : Optional.empty();
    }

    /** The row below the headings, or the next one if that only numbers the columns. */
    private Optional<CsvRow> first() throws IOException {
        Optional<CsvRow> row = records.next();
        if (row.isEmpty() || !Numbering.isBelowHeadings(row.get().texts())) {
            return row;
        }
        Cell cell = row.get().cell(0);
        findings.add(findings.problem(cell.line(), cell.column(), Wording.of("table.numbersColumns"))
                .as(Problem.Severity.NOTICE));
        return records.next();
    }

    private Line line(CsvRow row) {
        Columns known = Objects.requireNonNull(columns);
        Line line = Line.of(row, known, findings, limits);
        return row.size() == known.size()
                ? line
                : line.with(records.ragged(row, known.size())).unreadable();
    }

    @Override
    public boolean isWhole() {
        return records.isWhole() && (columns == null || columns.suffice());
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
