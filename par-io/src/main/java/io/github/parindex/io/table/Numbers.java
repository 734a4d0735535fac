package io.github.parindex.io.table;

import io.github.parindex.core.number.Exact;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in cells, exact, with the decimal mark of their file. */
final class Numbers {

    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:([.,])[0-9]+)?(?: ?%)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}(?: ?%)?");
    private static final Pattern REPEATED = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+){2,}(?: ?%)?");

    private Numbers() {}

    /** Writes a number so that it reads back under {@link DecimalMark#EITHER} and {@link DecimalMark#POINT}. */
    static String text(BigDecimal number) {
        String text = Exact.text(Exact.of(number));
        return GROUPED.matcher(text).matches() ? text + "0" : text;
    }

    /**
     * Reads a number such as 94.87, 94,87 or 85%.
     *
     * @throws CellRefused if it is no number, or an ambiguous one
     */
    static BigDecimal parse(String text, DecimalMark mark) {
        Matcher number = NUMBER.matcher(text);
        if (text.length() > LONGEST || !number.matches()) {
            throw text.length() <= LONGEST && REPEATED.matcher(text).matches() ? repeated(text) : notANumber(text);
        }
        Optional<String> found = Optional.ofNullable(number.group(1));
        if (found.isPresent() && found.get().equals(other(mark))) {
            throw otherMark(text, found.get());
        }
        if (mark == DecimalMark.EITHER && GROUPED.matcher(text).matches()) {
            throw ambiguous(text, found.orElse(""));
        }
        try {
            return Exact.parse(text.replace(',', '.'));
        } catch (IllegalArgumentException beyond) {
            throw tooLong(text);
        }
    }

    private static String other(DecimalMark mark) {
        return switch (mark) {
            case EITHER -> "";
            case POINT -> ",";
            case COMMA -> ".";
        };
    }

    private static CellRefused notANumber(String text) {
        String shown = Problem.shortened(text);
        return CellRefused.of(
                new Wording("(" + shown + ") không phải là số.", "(" + shown + ") is not a number."),
                new Wording("Có lẽ viết như 94.87, 94,87 hoặc 85%.", "Maybe write it like 94.87, 94,87 or 85%."));
    }

    private static CellRefused tooLong(String text) {
        String shown = Problem.shortened(text);
        return CellRefused.of(new Wording(
                "Số (" + shown + ") có hơn " + Exact.MAX_DIGITS + " chữ số trước hoặc sau dấu phẩy, hoặc tất cả.",
                "The number (" + shown + ") has more than " + Exact.MAX_DIGITS
                        + " digits before or after the point, or in all."));
    }

    private static CellRefused repeated(String text) {
        String plain = text.replaceAll("[.,]", "");
        return CellRefused.of(
                new Wording(
                        "Số (" + text + ") có nhiều dấu chấm hoặc phẩy.",
                        "The number (" + text + ") has more than one mark."),
                new Wording("Có lẽ viết liền: " + plain + ".", "Maybe write it without marks: " + plain + "."));
    }

    private static CellRefused otherMark(String text, String mark) {
        String right = mark.equals(",") ? "." : ",";
        return CellRefused.of(
                new Wording(
                        "Số (" + text + ") dùng dấu (" + mark + ") nhưng dấu thập phân là (" + right + ").",
                        "The number (" + text + ") has a (" + mark + ") where the decimal mark is (" + right + ")."),
                new Wording("Có lẽ là " + text.replace(mark, right) + ".", "Maybe " + text.replace(mark, right) + "."));
    }

    private static CellRefused ambiguous(String text, String mark) {
        String plain = text.replace(mark, "");
        String padded = text.replaceFirst("([0-9])( ?%)?$", "$10$2");
        return CellRefused.of(
                new Wording(
                        "Số (" + text + ") có thể là " + plain + " hoặc " + padded + ".",
                        "The number (" + text + ") may be " + plain + " or " + padded + "."),
                new Wording(
                        "Có lẽ viết " + plain + " hoặc " + padded + ", hoặc nêu rõ dấu thập phân.",
                        "Maybe write " + plain + " or " + padded + ", or state the decimal mark."));
    }
}
