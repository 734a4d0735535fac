package io.github.parindex.io;

import io.github.parindex.io.words.Wording;
import java.util.Objects;
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
        Objects.requireNonNull(text, "text");
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
     * Shows a text to people so that it cannot command a terminal, begin a line of a log, or turn the direction of what
     * stands around it.
     *
     * @param text any text
     * @return the text with controls, line breaks, bidirectional and other format characters, and halves of surrogate pairs as
     *     escapes such as <code>&#92;u001b</code>
     */
    public static String visible(String text) {
        Objects.requireNonNull(text, "text");
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (isSeen(character)) {
                visible.appendCodePoint(character);
            } else {
                visible.append(String.format(Character.isBmpCodePoint(character) ? "\\u%04x" : "\\u{%x}", character));
            }
        });
        return visible.toString();
    }

    private static boolean isSeen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }

    /**
     * Says what is wrong with a character.
     *
     * @param text any text
     * @param index of the character
     * @return for example that U+0000 is not allowed
     */
    public static Wording refusal(String text, int index) {
        Objects.requireNonNull(text, "text");
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
        Objects.requireNonNull(text, "text");
        faultIn(text).ifPresent(index -> {
            throw Wording.of("text.characterStands", refusal(text, index), Problem.shortened(text))
                    .toException();
        });
        return text;
    }
}
