package io.github.parindex.core.assessment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name as it is held against others, to tell whether they look like one that was typed in two ways. */
final class Alike {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERS = Pattern.compile("[ivx0-9]*");

    private final String name;
    private final String plain;
    private final String letters;
    private final String numbers;

    private Alike(String name, String plain) {
        this.name = name;
        this.plain = plain;
        this.letters = plain.replace(" ", "");
        this.numbers = numbers(plain);
    }

    static Alike of(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return new Alike(name, NEITHER.matcher(lower).replaceAll(" ").strip());
    }

    String name() {
        return name;
    }

    /** True for names that differ in marks, capitals, spaces or punctuation, or in a letter or two of long ones. */
    boolean isLike(Alike other) {
        return !name.equals(other.name) && (letters.equals(other.letters) || isNear(other));
    }

    private boolean isNear(Alike other) {
        int length = Math.max(plain.length(), other.plain.length());
        return length >= 6
                && length <= 200
                && numbers.equals(other.numbers)
                && isWithin(plain, other.plain, length < 12 ? 1 : 2);
    }

    /** The numbers of a name, in digits or Roman: "Cụm 1" is not "Cụm 2". */
    private static String numbers(String plain) {
        StringBuilder found = new StringBuilder();
        for (String word : plain.split(" ", -1)) {
            found.append(NUMBERS.matcher(word).matches() ? word + " " : "");
        }
        return found.toString();
    }

    /** Whether so few letters need to be changed, added or left out; what both begin with never has to be. */
    private static boolean isWithin(String a, String b, int changes) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        String left = a.substring(same);
        String right = b.substring(same);
        if (Math.abs(left.length() - right.length()) > changes || left.isEmpty() || right.isEmpty()) {
            return Math.max(left.length(), right.length()) <= changes;
        }
        return changes > 0
                && (isWithin(left.substring(1), right.substring(1), changes - 1)
                        || isWithin(left.substring(1), right, changes - 1)
                        || isWithin(left, right.substring(1), changes - 1));
    }
}
