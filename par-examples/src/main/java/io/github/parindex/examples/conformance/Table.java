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

        BigDecimal number(String column) {
            String text = text(column);
            try {
                return Exact.parse(text);
            } catch (IllegalArgumentException refused) {
                throw new IllegalArgumentException("column (" + column + "): " + refused.getMessage());
            }
        }
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
