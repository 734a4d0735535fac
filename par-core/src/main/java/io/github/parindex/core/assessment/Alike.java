package io.github.parindex.core.assessment;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether two names look like one that was typed in two ways. */
final class Alike {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NUMBERS = Pattern.compile("[ivx0-9]*");

    private Alike() {}

    /** True for names that differ in marks, capitals, spaces or punctuation, or in a letter or two of long ones. */
    static boolean are(String a, String b) {
        if (a.equals(b)) {
            return false;
        }
        String left = plain(a);
        String right = plain(b);
        return left.replace(" ", "").equals(right.replace(" ", "")) || areNear(left, right);
    }

    private static String plain(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String letters = bare.toLowerCase(Locale.ROOT).replace('đ', 'd');
        return NEITHER.matcher(letters).replaceAll(" ").strip();
    }

    private static boolean areNear(String a, String b) {
        int length = Math.max(a.length(), b.length());
        if (length < 6 || length > 200 || !numbers(a).equals(numbers(b))) {
            return false;
        }
        return distance(a, b) <= (length < 12 ? 1 : 2);
    }

    /** The numbers of a name, in digits or Roman: "Cụm 1" is not "Cụm 2". */
    private static String numbers(String name) {
        StringBuilder found = new StringBuilder();
        for (String word : name.split(" ", -1)) {
            found.append(NUMBERS.matcher(word).matches() ? word + " " : "");
        }
        return found.toString();
    }

    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            above[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, Math.min(above[j], row[j - 1]) + 1);
            }
            above = row;
        }
        return above[b.length()];
    }
}
