package io.github.parindex.io.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How columns are numbered in the row below their headings: (1), (2), (3)=(1)+(2), or A, B, 1, 2. */
public final class Numbering {

    private static final Pattern NUMBER =
            Pattern.compile("[(\\[]?(?:([0-9]{1,2})|([A-Za-z]))[.)\\]]?(?:\\s*=.{0,30})?", Pattern.DOTALL);
    private static final int NONE = 0;
    private static final int DIGITS = 100;
    private static final Set<Integer> BEGINNINGS = Set.of(1, DIGITS + 1);

    private Numbering() {}

    /**
     * Whether texts number columns one after the other, letters before digits.
     *
     * @param texts of a row from left to right, blank ones left out
     * @return true if each stands behind the one before it, wherever they begin
     */
    public static boolean isInOrder(List<String> texts) {
        int before = NONE;
        for (String text : texts) {
            int place = place(text);
            if (place <= before) {
                return false;
            }
            before = place;
        }
        return true;
    }

    /**
     * Whether a row below the headings of units numbers its columns, so that it is no unit.
     *
     * @param texts of the row from left to right, blank ones left out
     * @return true if they begin with 1 or A and reach beyond what every unit has
     */
    public static boolean isBelowHeadings(List<String> texts) {
        return texts.size() > 3 && BEGINNINGS.contains(place(texts.get(0))) && isInOrder(texts);
    }

    private static int place(String text) {
        Matcher number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return NONE;
        }
        return number.group(1) == null
                ? number.group(2).toUpperCase(Locale.ROOT).charAt(0) - 'A' + 1
                : DIGITS + Integer.parseInt(number.group(1));
    }
}
