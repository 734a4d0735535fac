package io.github.parindex.io.shape;

import io.github.parindex.core.number.Exact;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Numbers in cells, exact, with the decimal mark of their file. */
final class CellNumbers {

    /** How a number is written, where nobody knows what rule it is for. */
    static final Wording LIKE = Wording.of("number.maybeWriteLike");

    private static final int LONGEST = 200;

    /** Digits that a long holds, and a mark. */
    private static final int SHORT = 18;

    private static final Pattern LIKE_A_NUMBER = Pattern.compile("[+-]?[0-9][0-9.,]*(?: ?%)?");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+(?:([.,])[0-9]+)?(?: ?%)?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}(?: ?%)?");
    private static final Pattern REPEATED = Pattern.compile("[+-]?[0-9]+(?:[.,][0-9]+){2,}(?: ?%)?");

    private CellNumbers() {}

    /** Whether a text is written like a number. */
    static boolean isNumber(String text) {
        return LIKE_A_NUMBER.matcher(text).matches();
    }

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
        @Nullable BigDecimal plain = plain(text, mark);
        return plain == null ? carefully(text, mark) : plain;
    }

    /** A short number of digits with at most one mark that can mean nothing else, as most are; null for any other. */
    private static @Nullable BigDecimal plain(String text, DecimalMark mark) {
        long digits = 0;
        int point = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                digits = 10 * digits + (c - '0');
            } else if (point < 0 && isMark(c, mark)) {
                point = i;
            } else {
                return null;
            }
        }
        int behind = point < 0 ? 0 : text.length() - 1 - point;
        boolean isEnded = text.isEmpty() || text.length() > SHORT || point == 0 || point == text.length() - 1;
        boolean isAmbiguous = point >= 0 && mark == DecimalMark.EITHER && behind == 3;
        return isEnded || isAmbiguous ? null : Exact.of(BigDecimal.valueOf(digits, behind));
    }

    private static boolean isMark(char c, DecimalMark mark) {
        return (c == '.' && mark != DecimalMark.COMMA) || (c == ',' && mark != DecimalMark.POINT);
    }

    private static BigDecimal carefully(String text, DecimalMark mark) {
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
        return CellRefused.of(Wording.of("number.notNumber", shown), LIKE);
    }

    private static CellRefused tooLong(String text) {
        String shown = Problem.shortened(text);
        return CellRefused.of(Wording.of("number.numberHasMoreThan", shown, Exact.MAX_DIGITS));
    }

    private static CellRefused repeated(String text) {
        String plain = text.replaceAll("[.,]", "");
        return CellRefused.of(
                Wording.of("number.severalMarks", text), Wording.of("number.maybeWriteWithoutMarks", plain));
    }

    private static CellRefused otherMark(String text, String mark) {
        String right = mark.equals(",") ? "." : ",";
        return CellRefused.of(
                Wording.of("number.numberHasWhereDecimal", text, mark, right),
                Wording.of("number.maybeOne", text.replace(mark, right)));
    }

    private static CellRefused ambiguous(String text, String mark) {
        String plain = text.replace(mark, "");
        String padded = text.replaceFirst("([0-9])( ?%)?$", "$10$2");
        return CellRefused.of(
                Wording.of("number.numberMay", text, plain, padded),
                Wording.of("number.maybeWriteStateDecimal", plain, padded));
    }
}
