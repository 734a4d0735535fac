package io.github.parindex.core.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

/** What looks like one name typed in two ways, held against the number of changes between them. */
final class AlikeProperties {

    /** Levenshtein's distance by its definition. */
    private static int distance(String a, String b) {
        int[][] changes = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    changes[i][j] = i + j;
                } else {
                    int kept = changes[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    changes[i][j] = Math.min(kept, Math.min(changes[i - 1][j], changes[i][j - 1]) + 1);
                }
            }
        }
        return changes[a.length()][b.length()];
    }

    @Property(tries = 2_000)
    void namesAreAlikeWithinOneChangeAndLongOnesWithinTwo(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 5, max = 14) String one,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 5, max = 14) String other) {
        int length = Math.max(one.length(), other.length());
        boolean alike = length >= 6 && distance(one, other) <= (length < 12 ? 1 : 2);
        assertThat(Alike.of(one).isLike(Alike.of(other))).isEqualTo(!one.equals(other) && alike);
        assertThat(Alike.of(other).isLike(Alike.of(one))).isEqualTo(!one.equals(other) && alike);
    }
}
