package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.List;
import java.util.regex.Pattern;

/** Rows that add up others, as people write them in any language. */
final class Totals {

    private static final List<Pattern> NAMES = Words.languages().stream()
            .map(language -> Wording.of("form.totalRow").in(language))
            .map(words -> Pattern.compile(words, Pattern.DOTALL))
            .toList();

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,40}(?:[.,][0-9]{1,40})?");

    private Totals() {}

    /** Whether a row that is called so adds up others. */
    static boolean isName(String text) {
        String plain = Codes.title(text);
        return NAMES.stream().anyMatch(name -> name.matcher(plain).matches());
    }

    /** Whether a cell holds points, or a formula that gives them. */
    static boolean isPoints(Cell cell) {
        return !cell.formula().isEmpty() || isNumber(cell.text());
    }

    static boolean isNumber(String text) {
        return NUMBER.matcher(text.strip()).matches();
    }
}
