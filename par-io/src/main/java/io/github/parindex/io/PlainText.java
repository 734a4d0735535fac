package io.github.parindex.io;

import io.github.parindex.io.words.Wording;
import java.util.OptionalInt;

/**
 * Which characters a text of a document may have: all of Unicode but control characters and halves of surrogate pairs.
 *
 * <p>Tab and line breaks are allowed. A NUL cannot be stored in many databases and half a pair cannot be written as UTF-8,
 * so readers report them and writers refuse them.
 */
public final class PlainText {

    private PlainText() {}

    /**
     * Finds the first character that is not allowed.
     *
     * @param text any text
     * @return its index, empty if there is none
     */
    public static OptionalInt faultIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isControl(c)) {
                return OptionalInt.of(i);
            }
            if (Character.isSurrogate(c)) {
                if (!isPair(text, i)) {
                    return OptionalInt.of(i);
                }
                i++;
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isControl(char c) {
        return c < ' ' ? c != '\t' && c != '\n' && c != '\r' : c == '\u007f';
    }

    private static boolean isPair(String text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }

    /**
     * Says what is wrong with a character.
     *
     * @param text any text
     * @param index of the character
     * @return for example that U+0000 is not allowed
     */
    public static Wording refusal(String text, int index) {
        String name = String.format("U+%04X", (int) text.charAt(index));
        return Wording.of("text.characterNotAllowed", name);
    }

    /**
     * Refuses a text that could not be read back.
     *
     * @param text what is to be written
     * @return the same text
     * @throws IllegalArgumentException if a character is not allowed
     */
    public static String checked(String text) {
        faultIn(text).ifPresent(index -> {
            throw new IllegalArgumentException(
                    refusal(text, index) + " It stands in (" + Problem.shortened(text) + ").");
        });
        return text;
    }
}
