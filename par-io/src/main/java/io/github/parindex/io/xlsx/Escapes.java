package io.github.parindex.io.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that XML cannot hold stand in a workbook as {@code _x000D_}, and so does an underscore before such a text. */
final class Escapes {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final Pattern SPECIAL = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)|[\\r\\ufffe\\uffff]");

    private Escapes() {}

    static String decoded(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(found ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    static String encoded(String text) {
        return SPECIAL.matcher(text)
                .replaceAll(
                        found -> String.format("_x%04X_", (int) found.group().charAt(0)));
    }
}
