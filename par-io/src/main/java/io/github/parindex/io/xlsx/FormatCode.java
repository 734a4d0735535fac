package io.github.parindex.io.xlsx;

import java.util.Locale;

/**
 * The code of a number format (ECMA-376, part 1, 18.8.31), read from left to right once: what is quoted, in brackets, or
 * behind a sign that takes the next character as it is, says nothing of numbers.
 */
final class FormatCode {

    private static final String OF_DATES = "ymdhs";
    private static final String GENERAL = "general";

    private final String code;
    private final int lastQuote;
    private final int lastBracket;
    private final StringBuilder signs = new StringBuilder();

    private FormatCode(String code) {
        this.code = code;
        this.lastQuote = code.lastIndexOf('"');
        this.lastBracket = code.lastIndexOf(']');
    }

    static NumberFormats.Kind kind(String code) {
        FormatCode format = new FormatCode(code);
        for (int i = 0; i < code.length(); ) {
            i = format.read(i);
        }
        return format.kind();
    }

    /** Reads what begins at an index, and says where the next begins. A quote or bracket that is not closed is a sign. */
    private int read(int at) {
        char sign = code.charAt(at);
        if (sign == '"' && at < lastQuote) {
            return code.indexOf('"', at + 1) + 1;
        }
        if (sign == '[' && at < lastBracket) {
            return code.indexOf(']', at) + 1;
        }
        if ((sign == '\\' || sign == '_' || sign == '*') && at + 1 < code.length()) {
            return at + 2;
        }
        signs.append(sign);
        return at + 1;
    }

    private NumberFormats.Kind kind() {
        String shown = signs.toString().toLowerCase(Locale.ROOT);
        if (shown.indexOf('%') >= 0) {
            return NumberFormats.Kind.PERCENT;
        }
        boolean date = !shown.equals(GENERAL) && shown.chars().anyMatch(sign -> OF_DATES.indexOf(sign) >= 0);
        return date ? NumberFormats.Kind.DATE : NumberFormats.Kind.PLAIN;
    }
}
