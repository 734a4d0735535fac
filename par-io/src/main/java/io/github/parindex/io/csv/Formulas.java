package io.github.parindex.io.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import io.github.parindex.io.OpenStream;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.WholeFile;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Texts on their way out and in: a text that a spreadsheet would take for a formula gets an apostrophe before it, which
 * reading takes off again. So does a text that itself begins with an apostrophe. Plain numbers and the sign - stay.
 *
 * <p>A spreadsheet may divide the file at other signs than this writer does, and heeds quotation marks only where a cell of
 * its own begins. So what stands behind a semicolon, a tab or a line break is treated like a text of its own, and a cell with
 * one of them is quoted.
 */
final class Formulas {

    /** What begins a formula (OWASP, CSV Injection), the wide forms of East Asia included. */
    private static final String DANGEROUS = "=+-@\t\r'\uff1d\uff0b\uff0d\uff20";

    private static final String SEPARATORS = ";\t\n\r";
    private static final Pattern HARMLESS = Pattern.compile("-|[+-]?[0-9]+(?:[.,][0-9]+)?(?: ?%)?");

    private Formulas() {}

    static String defused(String text) {
        String inside = inside(text, piece -> isDangerousInside(piece) ? "'" + piece : piece);
        return isDangerous(text) ? "'" + inside : inside;
    }

    static String undone(String cell) {
        if (cell.indexOf('\'') < 0) {
            return cell;
        }
        String text = inside(
                cell,
                piece -> piece.startsWith("'") && isDangerousInside(piece.substring(1)) ? piece.substring(1) : piece);
        return text.startsWith("'") && isDangerous(text.substring(1)) ? text.substring(1) : text;
    }

    private static boolean isDangerous(String text) {
        return !text.isEmpty()
                && DANGEROUS.indexOf(text.charAt(0)) >= 0
                && !HARMLESS.matcher(text).matches();
    }

    /** A quotation mark before the sign is one that the spreadsheet may take for the beginning of a quoted cell. */
    private static boolean isDangerousInside(String piece) {
        int first = 0;
        while (first < piece.length() && piece.charAt(first) == '"') {
            first++;
        }
        return isDangerous(piece.substring(first));
    }

    // What becomes of a piece of a text.
    private interface Change {
        String of(String piece);
    }

    /** Changes each piece behind a separator; that before the first stays. */
    private static String inside(String text, Change change) {
        int from = separator(text, 0);
        if (from == text.length()) {
            return text;
        }
        StringBuilder changed = new StringBuilder(text.length() + 1).append(text, 0, from);
        while (from < text.length()) {
            int end = separator(text, from + 1);
            changed.append(text.charAt(from)).append(change.of(text.substring(from + 1, end)));
            from = end;
        }
        return changed.toString();
    }

    private static int separator(String text, int from) {
        int at = from;
        while (at < text.length() && SEPARATORS.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    // Quotes what others may divide.
    private static final class Divided implements QuoteStrategy {

        @Override
        public boolean quoteValue(int line, int field, String value) {
            return separator(value, 0) < value.length();
        }
    }

    /** Writes a table with commas and line feeds. */
    static String table(List<List<String>> rows) {
        StringWriter out = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder()
                .lineDelimiter(LineDelimiter.LF)
                .quoteStrategy(new Divided())
                .build(out)) {
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

    /** In languages other than English a table is for people, and spreadsheets tell UTF-8 by its mark. */
    private static String marked(String text, Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? text : '\ufeff' + text;
    }

    static void write(String text, OutputStream out, Locale locale) {
        write(marked(text, locale), out);
    }

    static void write(String text, Writer out, Locale locale) {
        write(marked(text, locale), out);
    }

    static void write(String text, Path path, Locale locale) {
        write(marked(text, locale), path);
    }

    static void write(String text, OutputStream out) {
        OpenStream.writeText(out, writer -> writer.write(text));
    }

    static void write(String text, Writer out) {
        OpenStream.writeText(out, writer -> writer.write(text));
    }

    static void write(String text, Path path) {
        WholeFile.writeText(path, out -> out.write(text));
    }
}
