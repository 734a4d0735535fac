package io.github.parindex.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The records of a CSV file, that of the headings included; empty lines are left out. */
final class CsvRecords implements Closeable {

    private static final int FIRST_LINE = 1 << 16;
    private static final String FIELDS = "surpassed the maximum limit";

    private static final Wording EMPTY = Wording.of("csv.fileEmpty");
    private static final Wording QUOTES = Wording.of("csv.maybeQuotationMarkNot");
    private static final Wording DECIMAL_COMMA = Wording.of("csv.maybePutCellsContain");

    private final CloseableIterator<CsvRecord> records;
    private final ReadLimits limits;
    private final CellFindings findings;
    private int rows;
    private boolean whole = true;

    private CsvRecords(CloseableIterator<CsvRecord> records, ReadLimits limits, CellFindings findings) {
        this.records = records;
        this.limits = limits;
        this.findings = findings;
    }

    static CsvRecords open(Reader reader, ReadLimits limits, CellFindings findings) throws IOException {
        BufferedReader text = new BufferedReader(reader, FIRST_LINE);
        try {
            return new CsvRecords(records(text, limits), limits, findings);
        } catch (IOException | RuntimeException failed) {
            text.close();
            throw failed;
        }
    }

    /** Empty lines are asked for, so that they can be counted. */
    private static CloseableIterator<CsvRecord> records(BufferedReader text, ReadLimits limits) throws IOException {
        return CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .skipEmptyLines(false)
                .build(CsvRecordHandler.builder().maxFields(limits.columns()).build(), text)
                .iterator();
    }

    /** The sign that occurs most often in the first line, outside quotation marks. */
    private static char separator(BufferedReader text) throws IOException {
        Map<Character, Integer> counts = new LinkedHashMap<>(Map.of(',', 0));
        boolean quoted = false;
        text.mark(FIRST_LINE);
        for (int i = 0, c = text.read(); c >= 0 && c != '\n' && i < FIRST_LINE - 1; c = text.read(), i++) {
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                counts.merge((char) c, 1, Integer::sum);
            }
        }
        text.reset();
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }

    /** The record of the headings; a file without one is reported. */
    Optional<CsvRow> first() throws IOException {
        Optional<CsvRow> first = next();
        if (first.isEmpty() && whole) {
            findings.add(findings.problem(1, 0, EMPTY));
        }
        return first;
    }

    Optional<CsvRow> next() throws IOException {
        try {
            while (whole && records.hasNext()) {
                CsvRecord found = records.next();
                if (rows++ > limits.rows()) {
                    throw RefusedFile.of(limits.tooManyRows());
                }
                if (!isEmpty(found)) {
                    return Optional.of(CsvRow.of(Math.toIntExact(found.getStartingLineNumber()), found.getFields()));
                }
            }
            return Optional.empty();
        } catch (CsvParseException broken) {
            report(broken);
            return Optional.empty();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private static boolean isEmpty(CsvRecord found) {
        return found.getFieldCount() == 1 && found.getField(0).isEmpty();
    }

    private void report(CsvParseException broken) throws RefusedFile {
        if (String.valueOf(broken.getMessage()).contains(FIELDS)) {
            throw RefusedFile.of(limits.tooManyColumns());
        }
        whole = false;
        CsvFault fault = CsvFault.of(broken);
        findings.add(findings.problem(fault.line(), 0, fault.sentence()).withAdvice(QUOTES));
    }

    /** The problem of a row that has not as many cells as there are columns. */
    Problem ragged(CsvRow row, int columns) {
        return findings.problem(row.line(), 0, Wording.of("csv.lineHasCellsBut", row.size(), columns))
                .withAdvice(DECIMAL_COMMA);
    }

    /** Whether nothing has broken off so far. */
    boolean isWhole() {
        return whole;
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
