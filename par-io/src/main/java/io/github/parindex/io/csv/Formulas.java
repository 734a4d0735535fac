package io.github.parindex.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.WholeFile;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Texts on their way out and in: a text that a spreadsheet would take for a formula gets an apostrophe before it, which
 * reading takes off again. So does a text that itself begins with an apostrophe. Plain numbers and the sign - stay.
 */
final class Formulas {

    private static final String DANGEROUS = "=+-@\t\r'";
    private static final Pattern HARMLESS = Pattern.compile("-|[+-]?[0-9]+(?:[.,][0-9]+)?(?: ?%)?");

    private Formulas() {}

    static String defused(String text) {
        return isDangerous(text) ? "'" + text : text;
    }

    static String undone(String cell) {
        return cell.startsWith("'") && isDangerous(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty()
                && DANGEROUS.indexOf(text.charAt(0)) >= 0
                && !HARMLESS.matcher(text).matches();
    }

    /** Writes a table with commas and line feeds. */
    static String table(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            for (List<String> row : rows) {
                writer.writeRecord(row.stream()
                        .map(cell -> defused(PlainText.checked(cell)))
                        .toList());
            }
        } catch (IOException impossible) {
            throw new AssertionError("the text is in memory", impossible);
        }
        return out.toString();
    }

    static void write(String text, Path path) {
        WholeFile.writeText(path, out -> out.write(text));
    }
}
