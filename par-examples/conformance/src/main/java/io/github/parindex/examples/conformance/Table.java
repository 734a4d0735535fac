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

/**
 * A CSV file with a header.
 *
 * @param header names of the columns
 * @param rows all others, as they are
 */
record Table(List<String> header, List<Row> rows) {

    /**
     * A row, whose cells are looked at when they are asked for, so that a faulty one fails alone.
     *
     * @param line where it starts in the file, 1 for the header's
     * @param header names of the columns
     * @param cells as many as there are
     */
    record Row(long line, List<String> header, List<String> cells) {

        String text(String column) {
            if (cells.size() != header.size()) {
                throw new IllegalArgumentException(
                        "has " + cells.size() + " cells under " + header.size() + " columns.");
            }
            if (!header.contains(column)) {
                throw new IllegalArgumentException("there is no column (" + column + ") among " + header + ".");
            }
            return cells.get(header.indexOf(column)).strip();
        }

        BigDecimal number(String column) {
            String text = text(column);
            try {
                return Exact.parse(text);
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException("column (" + column + "): " + refused.getMessage());
            }
        }

        /** A measured number, which may be written with an exponent; NaN where the cell is empty. */
        double measured(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                return Double.NaN;
            }
            if (!text.matches("[+-]?[0-9]+(\\.[0-9]*)?([eE][+-]?[0-9]{1,3})?")
                    || Double.isInfinite(Double.parseDouble(text))) {
                throw new IllegalArgumentException(
                        "line " + line + ", column (" + column + "): (" + text + ") is no number.");
            }
            return Double.parseDouble(text);
        }
    }

    /** The first column. */
    List<String> names() {
        return rows.stream().map(row -> row.text(header.get(0))).toList();
    }

    double[] numbers(String column) {
        return rows.stream().mapToDouble(row -> row.measured(column)).toArray();
    }

    /** Reads a file; empty lines are skipped. */
    static Table read(Path file) {
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(Files.readString(file).replaceFirst("^\\uFEFF", ""))) {
            List<CsvRecord> records = reader.stream().toList();
            if (records.isEmpty()) {
                throw new IllegalArgumentException("is empty.");
            }
            List<String> header =
                    records.get(0).getFields().stream().map(String::strip).toList();
            return new Table(
                    header,
                    records.stream()
                            .skip(1)
                            .map(row -> new Row(row.getStartingLineNumber(), header, row.getFields()))
                            .toList());
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("not a text in UTF-8.");
        } catch (CsvParseException | IOException refused) {
            throw new IllegalArgumentException("not a CSV file: " + refused.getMessage());
        }
    }
}
