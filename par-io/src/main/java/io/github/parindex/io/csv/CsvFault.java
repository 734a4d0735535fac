package io.github.parindex.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import io.github.parindex.io.words.Wording;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why a text is not CSV, and in which line.
 *
 * <p>FastCSV has one type of exception for all faults and tells the line in its message alone. This is the one place that
 * looks there; broken files among the tests hold every fault, so that another version of FastCSV cannot say it differently
 * unnoticed.
 *
 * @param line where the faulty record begins; 0 if that is not known
 * @param sentence what is wrong, in our words
 */
record CsvFault(int line, Wording sentence) {

    private static final Pattern LINE = Pattern.compile("record starting at line ([0-9]{1,9})\\)");

    static CsvFault of(CsvParseException broken) {
        String message = String.valueOf(broken.getMessage());
        Matcher line = LINE.matcher(message);
        return new CsvFault(line.find() ? Integer.parseInt(line.group(1)) : 0, sentence(message));
    }

    private static Wording sentence(String message) {
        if (message.startsWith("The maximum buffer size")) {
            return Wording.of("csv.cellTooLargeRead");
        }
        if (message.startsWith("Unclosed quoted field")) {
            return Wording.of("csv.quoteNotClosed");
        }
        return message.startsWith("Unexpected character after closing quote")
                ? Wording.of("csv.textBehindQuote")
                : Wording.of("csv.notCsv");
    }
}
