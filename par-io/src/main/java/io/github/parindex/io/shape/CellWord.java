package io.github.parindex.io.shape;

import io.github.parindex.io.words.Words;
import java.text.Normalizer;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A word that people write into a cell in place of data, in any language and case; each means one thing everywhere. */
enum CellWord {
    /** Not known yet. */
    MISSING("cell.prefix.missing"),
    /** Cannot arise at the unit. */
    NOT_APPLICABLE("cell.prefix.notApplicable"),
    /** Points follow, in place of data. */
    GIVEN("cell.prefix.given"),
    /** Data follow, where points are usual. */
    DATA("cell.prefix.data"),
    /** There is none: no item, no case, a number of 0. */
    NONE("cell.word.none"),
    /** There was nothing that it could have been: 0 of 0. */
    NOTHING_AROSE("cell.word.nothingArose"),
    /** The one thing that is asked for is so. */
    TICK("cell.word.tick"),
    /** Stands behind points. */
    POINTS("cell.word.points");

    private static final int LONGEST = 60;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Map<CellWord, Set<String>> WORDS = new EnumMap<>(CellWord.class);
    private static final Map<String, CellWord> ALONE = new HashMap<>();

    static {
        for (CellWord word : values()) {
            WORDS.put(
                    word,
                    Words.languages().stream()
                            .flatMap(language -> Words.in(language).alternatives(word.key).stream())
                            .map(CellWord::plain)
                            .collect(Collectors.toUnmodifiableSet()));
        }
        for (CellWord word : EnumSet.range(NONE, TICK)) {
            word.words().forEach(text -> ALONE.put(text, word));
        }
    }

    private final String key;

    CellWord(String key) {
        this.key = key;
    }

    Set<String> words() {
        return WORDS.getOrDefault(this, Set.of());
    }

    boolean is(String text) {
        return words().contains(plain(text));
    }

    /** Which of the words that stand alone a text is. */
    static Optional<CellWord> of(String text) {
        return isNone(text) ? Optional.empty() : Optional.ofNullable(ALONE.get(plain(text)));
    }

    /** A word as words are compared. */
    static String plain(String word) {
        String bare = word.strip();
        String composed = isPlain(bare)
                ? bare
                : SPACES.matcher(Normalizer.normalize(bare, Normalizer.Form.NFC)).replaceAll(" ");
        return composed.toLowerCase(Locale.ROOT);
    }

    /** Whether there is nothing to compose and no space to be made one: most cells are so. */
    private static boolean isPlain(String text) {
        char before = 'x';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return true;
    }

    /** Whether a text is too long for a word, or begins like a number, as no word does. */
    static boolean isNone(String text) {
        return text.isEmpty() || text.length() > LONGEST || Character.isDigit(text.charAt(0));
    }
}
