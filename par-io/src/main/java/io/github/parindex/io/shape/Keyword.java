package io.github.parindex.io.shape;

import io.github.parindex.io.words.Words;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One way to say something in a cell, letter by letter: read in upper and lower case, whatever spaces stand between its
 * words and however its accents are encoded.
 */
final class Keyword {

    /** A letter with more marks is none of a keyword. */
    private static final int MARKS = 4;

    private static final Map<String, List<Keyword>> ROWS = new ConcurrentHashMap<>();

    private final String said;
    private final List<String> letters;

    private Keyword(String said) {
        this.said = said;
        this.letters = letters(said);
    }

    static Keyword of(String said) {
        return new Keyword(said);
    }

    /** What a row of the bundles offers in any language, the longest first. */
    static List<Keyword> all(String row) {
        return ROWS.computeIfAbsent(
                row,
                key -> Words.languages().stream()
                        .flatMap(language -> Words.in(language).alternatives(key).stream())
                        .distinct()
                        .map(Keyword::of)
                        .sorted(Comparator.comparingInt((Keyword each) -> -each.letters.size()))
                        .toList());
    }

    private static List<String> letters(String said) {
        List<String> letters = new ArrayList<>();
        for (int at = 0; at < said.length(); ) {
            int next = letterEnd(said, at, said.length());
            letters.add(letter(said, at, next));
            at = next;
        }
        return letters;
    }

    /** Where the keyword ends that begins here, or -1 if another text stands here. */
    int end(String text, int from, int to) {
        int at = from;
        for (String letter : letters) {
            int next = at;
            if (letter.equals(" ")) {
                next = spacesEnd(text, at, to);
            } else if (at < to) {
                int end = letterEnd(text, at, to);
                next = isLetter(text, at, end, letter) ? end : at;
            }
            if (next == at) {
                return -1;
            }
            at = next;
        }
        return isInsideWord(text, at, to) ? -1 : at;
    }

    /** A letter that is one character needs no look at its encoding. */
    private static boolean isLetter(String text, int from, int to, String letter) {
        return (to == from + 1 && letter.length() == 1)
                ? Character.toLowerCase(text.charAt(from)) == letter.charAt(0)
                : letter(text, from, to).equals(letter);
    }

    private static boolean isInsideWord(String text, int at, int to) {
        return at > 0
                && at < to
                && Character.isLetterOrDigit(text.codePointBefore(at))
                && Character.isLetterOrDigit(text.codePointAt(at));
    }

    static int spacesEnd(String text, int from, int to) {
        int at = from;
        while (at < to && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static int letterEnd(String text, int from, int to) {
        int at = Math.min(to, from + Character.charCount(text.codePointAt(from)));
        for (int i = 0; i < MARKS && at < to && isMark(text.charAt(at)); i++) {
            at++;
        }
        return at;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String letter(String text, int from, int to) {
        String letter = text.substring(from, to);
        return Normalizer.normalize(letter, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return said;
    }
}
