package io.github.parindex.io.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** How the cells of each style show a number: as it is, as a percentage or as a date. */
final class NumberFormats {

    private static final int MOST = 100_000;
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.|\\*.");
    private static final Pattern DATE = Pattern.compile("[ymdhsYMDHS]");

    private final Map<String, Kind> byFormat = new HashMap<>();
    private final List<Kind> byStyle = new ArrayList<>();

    enum Kind {
        PLAIN,
        PERCENT,
        DATE
    }

    /** A workbook without styles shows every number as it is. */
    static NumberFormats plain() {
        return new NumberFormats();
    }

    static NumberFormats read(Markup styles) throws IOException {
        NumberFormats formats = new NumberFormats();
        boolean inside = false;
        while (styles.next()) {
            inside = styles.begins("cellXfs") || (inside && !styles.ends("cellXfs"));
            if (styles.begins("numFmt") && formats.byFormat.size() < MOST) {
                formats.byFormat.put(styles.attribute("numFmtId"), kind(styles.attribute("formatCode")));
            } else if (inside && styles.begins("xf") && formats.byStyle.size() < MOST) {
                formats.byStyle.add(formats.kindOf(styles.attribute("numFmtId")));
            }
        }
        return formats;
    }

    private Kind kindOf(String format) {
        Kind own = byFormat.get(format);
        return own != null ? own : builtIn(format);
    }

    /** The formats every workbook has (ECMA-376, part 1, 18.8.30). */
    private static Kind builtIn(String format) {
        int number = format.matches("[0-9]{1,3}") ? Integer.parseInt(format) : 0;
        boolean date = isIn(number, 14, 22) || isIn(number, 27, 36) || isIn(number, 45, 47) || isIn(number, 50, 58);
        return date ? Kind.DATE : number == 9 || number == 10 ? Kind.PERCENT : Kind.PLAIN;
    }

    private static boolean isIn(int number, int from, int to) {
        return number >= from && number <= to;
    }

    static Kind kind(String code) {
        String signs = ASIDE.matcher(code).replaceAll("");
        if (signs.indexOf('%') >= 0) {
            return Kind.PERCENT;
        }
        return !signs.equalsIgnoreCase("General") && DATE.matcher(signs).find() ? Kind.DATE : Kind.PLAIN;
    }

    Kind of(String style) {
        int index = style.matches("[0-9]{1,6}") ? Integer.parseInt(style) : 0;
        return index < byStyle.size() ? byStyle.get(index) : Kind.PLAIN;
    }
}
