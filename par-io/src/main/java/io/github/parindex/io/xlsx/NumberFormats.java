package io.github.parindex.io.xlsx;

import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.RefusedFile;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How the cells of each style show a number: as it is, as a percentage or as a date. */
final class NumberFormats {

    private final Map<Integer, Kind> byFormat = new HashMap<>();
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

    static NumberFormats read(Markup styles, ReadLimits limits) throws IOException {
        NumberFormats formats = new NumberFormats();
        boolean inside = false;
        while (styles.next()) {
            inside = styles.begins("cellXfs") || (inside && !styles.ends("cellXfs"));
            if (styles.begins("numFmt")) {
                formats.add(styles, limits);
            } else if (inside && styles.begins("xf")) {
                requireRoom(formats.byStyle.size(), limits);
                formats.byStyle.add(formats.kindOf(styles.attribute("numFmtId")));
            }
        }
        return formats;
    }

    private static void requireRoom(int size, ReadLimits limits) throws RefusedFile {
        if (size >= limits.formats()) {
            throw RefusedFile.of(Wording.of("xlsx.workbookHasMoreFormats", limits.formats()));
        }
    }

    private void add(Markup format, ReadLimits limits) throws RefusedFile {
        requireRoom(byFormat.size(), limits);
        String code = format.attribute("formatCode");
        if (code.length() > format.longest()) {
            throw format.tooLong();
        }
        byFormat.put(Digits.number(format.attribute("numFmtId")), FormatCode.kind(code));
    }

    private Kind kindOf(String format) {
        int number = Digits.number(format);
        Kind own = byFormat.get(number);
        return own != null ? own : builtIn(number);
    }

    /** The formats every workbook has (ECMA-376, part 1, 18.8.30). */
    private static Kind builtIn(int number) {
        boolean date = isIn(number, 14, 22) || isIn(number, 27, 36) || isIn(number, 45, 47) || isIn(number, 50, 58);
        return date ? Kind.DATE : number == 9 || number == 10 ? Kind.PERCENT : Kind.PLAIN;
    }

    private static boolean isIn(int number, int from, int to) {
        return number >= from && number <= to;
    }

    Kind of(String style) {
        int index = Digits.number(style);
        return index >= 0 && index < byStyle.size() ? byStyle.get(index) : Kind.PLAIN;
    }
}
