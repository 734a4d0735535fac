package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a criterion's code may be, and how codes are ordered: numbers in them count as numbers. */
final class Codes {

    private static final Pattern VALID = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._/-]{0,63}");
    private static final Pattern RUN = Pattern.compile("[0-9]+|[^0-9]+");

    /** "1.2" before "1.10", and "3.5" before "3.5b". */
    static final Comparator<String> ORDER = Codes::compare;

    private Codes() {}

    static String valid(String code) {
        if (!VALID.matcher(Objects.requireNonNull(code, "code")).matches()) {
            throw Refusal.refused("criteria.code.invalid", code);
        }
        return code;
    }

    /** Finds up to five known codes that differ least from the given one. */
    static List<String> near(String code, Collection<String> known) {
        return known.stream()
                .sorted(Comparator.comparingInt((String other) -> distance(code, other))
                        .thenComparing(ORDER))
                .limit(5)
                .sorted(ORDER)
                .toList();
    }

    private static int compare(String a, String b) {
        Matcher left = RUN.matcher(a);
        Matcher right = RUN.matcher(b);
        while (left.find()) {
            if (!right.find()) {
                return 1;
            }
            int byRun = compareRun(left.group(), right.group());
            if (byRun != 0) {
                return byRun;
            }
        }
        return right.find() ? -1 : a.compareTo(b);
    }

    private static int compareRun(String a, String b) {
        if (!isNumber(a) || !isNumber(b)) {
            return a.compareTo(b);
        }
        String left = a.replaceFirst("^0+(?=.)", "");
        String right = b.replaceFirst("^0+(?=.)", "");
        return left.length() != right.length() ? Integer.compare(left.length(), right.length()) : left.compareTo(right);
    }

    private static boolean isNumber(String run) {
        return run.charAt(0) >= '0' && run.charAt(0) <= '9';
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int substituted = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
