package io.github.parindex.io;

import java.util.Locale;

/**
 * One sentence in the two languages of this library.
 *
 * @param vi the sentence in Vietnamese
 * @param en the same in English
 */
public record Wording(String vi, String en) {

    /**
     * A text that reads the same in both languages, such as a name or a message of the core.
     *
     * @param text the text
     * @return the wording
     */
    public static Wording of(String text) {
        return new Wording(text, text);
    }

    /**
     * The sentence in a language.
     *
     * @param locale any locale
     * @return Vietnamese for {@code vi}, else English
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("vi") ? vi : en;
    }

    @Override
    public String toString() {
        return en;
    }
}
