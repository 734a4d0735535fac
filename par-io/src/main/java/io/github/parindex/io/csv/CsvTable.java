package io.github.parindex.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.github.parindex.io.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table of cells, each knowing its line and column.
 *
 * @param rows the line of headings first, then the others, empty ones left out; ragged ones included
 * @param isWhole false if the text broke off in the middle, which was reported
 */
record CsvTable(List<Row> rows, boolean isWhole) {

    private static final Pattern LINE = Pattern.compile("^(.*) \\(record starting at line ([0-9]+)\\)$");
    private static final Wording QUOTES = new Wording(
            "Có lẽ có ngoặc kép chưa đóng, hoặc có chữ sau ngoặc kép đóng.",
            "Maybe a quotation mark is not closed, or not doubled inside a quoted cell.");

    /**
     * A row.
     *
     * @param line where it begins, 1 for the first
     * @param cells the texts
     */
    record Row(int line, List<String> cells) {

        /** A cell as it stands in the file; a cell before it may contain line breaks. */
        Cell cell(int index) {
            int breaks = 0;
            for (String before : cells.subList(0, index)) {
                breaks += (int) before.chars().filter(c -> c == '\n').count();
            }
            return new Cell(Cells.undone(cells.get(index)), line + breaks, index + 1);
        }
    }

    /**
     * A cell.
     *
     * @param text without the apostrophe that defuses it
     * @param line 1 for the first
     * @param column 1 for the first
     */
    record Cell(String text, int line, int column) {}

    static CsvTable of(String text, CsvFindings findings) {
        List<Row> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord found : reader) {
                rows.add(new Row(Math.toIntExact(found.getStartingLineNumber()), found.getFields()));
            }
            return new CsvTable(rows, true);
        } catch (CsvParseException broken) {
            report(String.valueOf(broken.getMessage()), findings);
            return new CsvTable(rows, false);
        } catch (IOException impossible) {
            throw new AssertionError("the text is in memory", impossible);
        }
    }

    private static void report(String message, CsvFindings findings) {
        Matcher line = LINE.matcher(message);
        boolean known = line.matches();
        String reason = known ? line.group(1) : message;
        Wording wording = new Wording("Đây không phải CSV: " + reason + ".", "This is not CSV: " + reason + ".");
        findings.add(findings.problem(known ? Integer.parseInt(line.group(2)) : 0, 0, wording)
                .withAdvice(QUOTES));
    }

    /** The sign that occurs most often in the first line, outside quotation marks. */
    private static char separator(String text) {
        Map<Character, Integer> counts = new LinkedHashMap<>(Map.of(',', 0));
        boolean quoted = false;
        for (int i = 0; i < text.length() && text.charAt(i) != '\n'; i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ',' || c == ';' || c == '\t')) {
                counts.merge(c, 1, Integer::sum);
            }
        }
        return Collections.max(counts.entrySet(), Map.Entry.comparingByValue()).getKey();
    }
}
