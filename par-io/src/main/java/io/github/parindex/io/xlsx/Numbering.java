package io.github.parindex.io.xlsx;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How columns are numbered below their headings: (1), (2), (3)=(1)+(2), or A, B, 1, 2. */
final class Numbering {

    private static final Pattern NUMBER = Pattern.compile("\\(?(?:([0-9]{1,2})|([A-Za-z]))\\)?(?:\\s*=.{0,30})?");

    private Numbering() {}

    /** Whether texts number columns one after the other, letters before digits; wherever they begin. */
    static boolean isInOrder(List<String> texts) {
        int digit = 0;
        int letter = 0;
        for (String text : texts) {
            Matcher number = NUMBER.matcher(text.strip());
            if (!number.matches()) {
                return false;
            }
            if (number.group(1) != null) {
                int next = Integer.parseInt(number.group(1));
                if (digit > 0 && next != digit + 1) {
                    return false;
                }
                digit = next;
            } else {
                int next = number.group(2).toUpperCase(Locale.ROOT).charAt(0);
                if (digit > 0 || (letter > 0 && next != letter + 1)) {
                    return false;
                }
                letter = next;
            }
        }
        return true;
    }
}
