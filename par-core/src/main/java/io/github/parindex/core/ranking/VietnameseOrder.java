package io.github.parindex.core.ranking;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Orders Vietnamese names as a directory does: syllable by syllable, "Ba Đình" before "Bạc Liêu", "Hà Nội" before "Hạ
 * Long".
 *
 * <p>Names are brought to NFC and split at spaces and hyphens; syllables are compared by the JDK's Vietnamese collator,
 * which orders letters before tones within a syllable. The collator applied to a whole name ignores spaces and gets the
 * first example wrong. Capitals count only where all syllables have the same letters and tones. Names that differ only in
 * Unicode form are ordered by their text, so that 0 means equal.
 */
public final class VietnameseOrder implements Comparator<String> {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s\\u00a0-]+");
    private final Collator tones = collator(Collator.SECONDARY);
    private final Collator capitals = collator(Collator.TERTIARY);

    private VietnameseOrder() {}

    /**
     * The order of names.
     *
     * @return a comparator
     */
    public static Comparator<String> names() {
        return new VietnameseOrder();
    }

    private static Collator collator(int strength) {
        Collator collator = Collator.getInstance(Locale.forLanguageTag("vi"));
        collator.setStrength(strength);
        return collator;
    }

    @Override
    public int compare(String a, String b) {
        Objects.requireNonNull(a, "a");
        Objects.requireNonNull(b, "b");
        String[] left = syllables(a);
        String[] right = syllables(b);
        int byTones = compare(tones, left, right);
        int byCapitals = byTones != 0 ? byTones : compare(capitals, left, right);
        return byCapitals != 0 ? byCapitals : a.compareTo(b);
    }

    private static int compare(Collator collator, String[] left, String[] right) {
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int bySyllable = collator.compare(left[i], right[i]);
            if (bySyllable != 0) {
                return bySyllable;
            }
        }
        return Integer.compare(left.length, right.length);
    }

    private static String[] syllables(String name) {
        return SEPARATOR.split(Normalizer.normalize(name, Normalizer.Form.NFC).strip());
    }
}
