package io.github.parindex.io.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets, which Excel limits in length and signs and takes once, however it is written. */
final class SheetNames {

    static final int LONGEST = 31;

    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        taken.addAll(Sheets.guides());
    }

    String of(String text) {
        String plain = text.replaceAll("[\\[\\]:*?/\\\\'\\p{Cntrl}\\ufffe\\uffff]", " ")
                .strip();
        String base = cut(plain.isEmpty() ? "-" : plain, LONGEST);
        String name = base;
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            String suffix = " (" + i + ")";
            name = cut(base, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end).strip();
    }
}
