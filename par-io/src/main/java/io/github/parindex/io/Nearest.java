package io.github.parindex.io;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Finds the known name that a misspelt one was meant to be. */
public final class Nearest {

    private static final int LONGEST = 64;

    private Nearest() {}

    /**
     * Finds the name with the fewest edits, upper and lower case alike; where none is near, the only one that begins with the
     * given name and a hyphen, such as {@code lower-is-better} for {@code lower}.
     *
     * @param given a name that is not known
     * @param known the names that are; the first of equally near ones is taken
     * @return empty if all are further than a third of the given length, and none or several begin with it
     */
    public static Optional<String> to(String given, Collection<String> known) {
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(known, "known");
        if (given.length() > LONGEST) {
            return Optional.empty();
        }
        String lower = given.toLowerCase(Locale.ROOT);
        int nearest = (given.length() + 1) / 3 + 1;
        Optional<String> found = Optional.empty();
        for (String name : known) {
            int edits = name.length() > LONGEST ? nearest : edits(lower, name.toLowerCase(Locale.ROOT), nearest);
            if (edits < nearest) {
                nearest = edits;
                found = Optional.of(name);
            }
        }
        return found.or(() -> onlyLonger(lower, known));
    }

    private static Optional<String> onlyLonger(String lower, Collection<String> known) {
        List<String> longer = known.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(lower + "-"))
                .limit(2)
                .toList();
        return longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty();
    }

    /**
     * Insertions, deletions and substitutions that make one text of the other (Levenshtein); what is not below a bound is not
     * counted on.
     */
    private static int edits(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) >= bound) {
            return bound;
        }
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            if (next(row, a.charAt(i - 1), b, i) >= bound) {
                return bound;
            }
        }
        return row[b.length()];
    }

    /** Goes on to the next row of the table; gives the least of it, below which nothing later can be. */
    private static int next(int[] row, char letter, String b, int i) {
        int diagonal = row[0];
        row[0] = i;
        int least = i;
        for (int j = 1; j <= b.length(); j++) {
            int substituted = diagonal + (letter == b.charAt(j - 1) ? 0 : 1);
            diagonal = row[j];
            row[j] = Math.min(substituted, Math.min(row[j], row[j - 1]) + 1);
            least = Math.min(least, row[j]);
        }
        return least;
    }
}
