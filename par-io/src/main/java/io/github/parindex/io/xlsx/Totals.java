package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Rows that add up others or are signed, as people write them in any language. */
final class Totals {

    private static final List<Pattern> NAMES = patterns(Wording.of("form.totalRow"));
    private static final List<Pattern> SIGNATURES = patterns(Wording.of("form.signatureRow"));

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,40}(?:[.,][0-9]{1,40})?");

    private Totals() {}

    private static List<Pattern> patterns(Wording words) {
        return Words.languages().stream()
                .map(language -> Pattern.compile(words.in(language), Pattern.DOTALL))
                .toList();
    }

    /** Whether a row that is called so adds up others. */
    static boolean isName(String text) {
        return isAny(NAMES, text);
    }

    /** Whether a text is the date of a signature, or says who signs. */
    static boolean isSignature(String text) {
        return isAny(SIGNATURES, text);
    }

    private static boolean isAny(List<Pattern> patterns, String text) {
        String plain = Codes.title(text);
        return patterns.stream().anyMatch(pattern -> pattern.matcher(plain).matches());
    }

    /** Whether a cell holds points, or a formula that gives them. */
    static boolean isPoints(Cell cell) {
        return !cell.formula().isEmpty() || isNumber(cell.text());
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }
}
