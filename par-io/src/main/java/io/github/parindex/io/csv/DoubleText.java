package io.github.parindex.io.csv;

import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of indicators: decimal text such as {@code -12.5} or {@code 1.2e-5}, read as the nearest double. Words such as NaN
 * and Infinity, hexadecimal digits and thousands that are grouped are no numbers.
 */
final class DoubleText {

    private static final int LONGEST = 400;
    private static final double LARGEST_WHOLE = 0x1p53;
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(?:[0-9]+(?:([.,])[0-9]*)?|([.,])[0-9]+)(?:[eE][+-]?[0-9]{1,9})?");
    private static final Pattern GROUPED = Pattern.compile("[+-]?[1-9][0-9]{0,2}[.,][0-9]{3}");
    private static final Pattern THOUSANDS =
            Pattern.compile("[+-]?[1-9][0-9]{0,2}(?:[.,\u2009\u202f '’][0-9]{3})+(?:[.,][0-9]+)?");

    /** The code of a problem that all numbers of a file have, whatever they are. */
    static final String OTHER_MARK = "number.numberHasWhereDecimal";

    private DoubleText() {}

    // What is wrong with a text, and what may help.
    record Refusal(Wording message, Wording advice) {

        static Refusal of(Wording message, Wording advice, Object... parts) {
            return new Refusal(message.filledWith(parts), advice.filledWith(parts));
        }

        Problem on(Problem problem) {
            return problem.withAdvice(advice);
        }
    }

    /** A number with the fewest digits that give the same double, without an exponent; blank for NaN. */
    static String of(double number) {
        if (Double.isNaN(number)) {
            return "";
        }
        BigDecimal shortest = BigDecimal.valueOf(number).stripTrailingZeros();
        return shortest.setScale(Math.max(shortest.scale(), 0)).toPlainString();
    }

    /** The number, finite, zero without a sign, or NaN if the text is none. */
    static double parsed(String text, DecimalMark mark) {
        Matcher number = NUMBER.matcher(text);
        if (text.length() > LONGEST || !number.matches() || !isRight(text, number, mark)) {
            return Double.NaN;
        }
        double value = Double.parseDouble(text.replace(',', '.'));
        boolean lost = Double.isInfinite(value) || (value == 0 && isPositive(text));
        return lost ? Double.NaN : unsigned(value);
    }

    /** Zero has no sign, as none is written. */
    static double unsigned(double value) {
        return value == 0 ? 0 : value;
    }

    /** Whether a whole number has digits that its double has not; of a fraction every double is only the nearest. */
    static boolean isCut(String text, double value) {
        return Math.abs(value) >= LARGEST_WHOLE
                && text.chars().allMatch(c -> "+-0123456789".indexOf(c) >= 0)
                && new BigDecimal(text).compareTo(new BigDecimal(value)) != 0;
    }

    private static boolean isRight(String text, Matcher number, DecimalMark mark) {
        String found = sign(number);
        return switch (mark) {
            case POINT -> !found.equals(",");
            case COMMA -> !found.equals(".");
            case EITHER -> !GROUPED.matcher(text).matches();
        };
    }

    private static String sign(Matcher number) {
        String whole = number.group(1);
        String only = number.group(2);
        return whole != null ? whole : only != null ? only : "";
    }

    /** Whether a digit before the exponent is not zero. */
    private static boolean isPositive(String text) {
        return text.toLowerCase(java.util.Locale.ROOT)
                .replaceFirst("e.*", "")
                .chars()
                .anyMatch(c -> c >= '1' && c <= '9');
    }

    /** Whether a text that is no number looks like one: with another mark, grouped thousands or a percent sign. */
    static boolean isMeant(String text) {
        String bare = text.endsWith("%") ? text.substring(0, text.length() - 1).strip() : text;
        return text.length() <= LONGEST
                && (NUMBER.matcher(bare).matches() || THOUSANDS.matcher(bare).matches());
    }

    /** Why a text is no number. */
    static Refusal refusal(String text, DecimalMark mark, Wording missing) {
        String shown = Problem.shortened(text);
        Matcher number = NUMBER.matcher(text);
        if (text.length() <= LONGEST && number.matches()) {
            return isRight(text, number, mark) ? beyond(shown) : otherMark(text, sign(number));
        }
        if (text.length() <= LONGEST && THOUSANDS.matcher(text).matches()) {
            return grouped(text);
        }
        Wording message = Wording.of("number.notNumber");
        if (text.endsWith("%") && isMeant(text)) {
            return percent(text, mark);
        }
        boolean digits = text.chars().anyMatch(c -> c >= '0' && c <= '9');
        return digits
                ? Refusal.of(message, Wording.of("number.maybeWriteLikeE"), shown)
                : Refusal.of(message, missing, shown);
    }

    private static Refusal percent(String text, DecimalMark mark) {
        String bare = text.substring(0, text.length() - 1).strip();
        return Double.isNaN(parsed(bare, mark))
                ? Refusal.of(Wording.of("number.notNumber"), Wording.of("number.maybeNoPercentSign"), text)
                : Refusal.of(Wording.of("number.notNumber"), Wording.of("number.maybeWithoutPercentSign"), text, bare);
    }

    private static Refusal beyond(String shown) {
        return Refusal.of(Wording.of("number.numberTooLargeToo"), Wording.of("number.maybeUseAnotherUnit"), shown);
    }

    private static Refusal otherMark(String text, String found) {
        String right = found.equals(",") ? "." : ",";
        String decimal = text.replace(found, right);
        if (GROUPED.matcher(text).matches()) {
            return Refusal.of(
                    Wording.of("number.numberMay"),
                    Wording.of("number.maybeWrite"),
                    text,
                    text.replace(found, ""),
                    decimal);
        }
        return Refusal.of(
                Wording.of(OTHER_MARK),
                Wording.of("number.maybeWritten"),
                text,
                found,
                right,
                decimal,
                found.equals(",") ? "comma" : "point");
    }

    private static Refusal grouped(String text) {
        String plain = text.replaceAll("[\u2009\u202f '’]", "");
        int last = Math.max(plain.lastIndexOf('.'), plain.lastIndexOf(','));
        char mark = last < 0 ? '.' : plain.charAt(last);
        boolean decimals = last >= 0 && plain.indexOf(mark) == last && plain.length() - last != 4;
        String whole = decimals ? plain.substring(0, last) : plain;
        String rest = decimals ? "." + plain.substring(last + 1) : "";
        return Refusal.of(
                Wording.of("number.numberHasMarksBetween"),
                Wording.of("number.maybeWriteWithoutThem"),
                text,
                whole.replaceAll("[.,]", "") + rest);
    }
}
