package io.github.parindex.examples.conformance;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.parindex.core.number.Exact;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A CSV file with a header.
 *
 * @param header names of the columns
 * @param rows all others, as they are
 */
record Table(List<String> header, List<Row> rows) {

    private static final Pattern MEASURED =
            Pattern.compile("[+-]?[0-9]{1,400}(\\.[0-9]{0,400})?([eE][+-]?[0-9]{1,4})?");

    /**
     * A row, whose cells are looked at when they are asked for, so that a faulty one fails alone.
     *
     * @param line where it starts in the file, 1 for the header's
     * @param header names of the columns
     * @param cells as many as there are
     */
    record Row(long line, List<String> header, List<String> cells) {

        boolean has(String column) {
            return header.contains(column);
        }

        String text(String column) {
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(
                        "has " + cells.size() + " cells under " + header.size() + " columns.");
            }
            int index = header.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("there is no column (" + column + ") among " + header + ".");
            }
            return cells.get(index).strip();
        }

        /** A measured number, which may be written with an exponent; NaN where the cell is empty. */
        double measured(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return Double.NaN;
            }
            if (!MEASURED.matcher(text).matches() || Double.isInfinite(Double.parseDouble(text))) {
                throw new IllegalArgumentException(
                        "line " + line + ", column (" + column + "): (" + text + ") is no number.");
            }
            return Double.parseDouble(text);
        }

        private boolean isMeasured(String column) {
            try {
                return measured(column) < Double.POSITIVE_INFINITY
                        || text(column).isEmpty();
            } catch (IllegalArgumentException none) {
                return false;
            }
        }

        BigDecimal number(String column) {
            String text = text(column);
            try {
                return Exact.parse(text);
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException("column (" + column + "): " + refused.getMessage());
            }
        }
    }

    /** Whether there are rows, and every cell after the first column is a number or empty. */
    boolean isNumbers() {
        List<String> columns = header.subList(1, header.size());
        return !columns.isEmpty()
                && !rows.isEmpty()
                && rows.stream().allMatch(row -> columns.stream().allMatch(row::isMeasured));
    }

    /** Reads a file; empty lines are skipped. */
    static Table read(Path file) {
        String text = textOf(file);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
            return of(reader.stream().toList());
        } catch (CsvParseException | IOException refused) {
            throw new IllegalArgumentException("not a CSV file: " + refused.getMessage());
        }
    }

    private static String textOf(Path file) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a text in UTF-8.");
        } catch (IOException e) {
            throw new IllegalArgumentException("cannot be read: " + e);
        }
    }

    private static Table of(List<CsvRecord> records) {
        if (records.isEmpty()) {
            throw new IllegalArgumentException("is empty.");
        }
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        if (header.stream().distinct().count() < header.size()) {
            throw new IllegalArgumentException("a column of " + header + " occurs twice.");
        }
        return new Table(
                header,
                records.stream()
                        .skip(1)
                        .map(each -> new Row(each.getStartingLineNumber(), header, each.getFields()))
                        .toList());
    }
}
