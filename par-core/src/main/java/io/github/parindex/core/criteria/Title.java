package io.github.parindex.core.criteria;

import java.util.Locale;

/**
 * A title in Vietnamese and English. The Vietnamese one is the official text.
 *
 * @param vi Vietnamese, not blank
 * @param en English, not blank
 */
public record Title(String vi, String en) {

    /** Refuses a blank title. */
    public Title {
        if (vi.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("A title has a text in Vietnamese and in English, not (" + vi + ") and ("
                    + en + ").\nMaybe give the same text twice.");
        }
    }

    /**
     * One text for both languages.
     *
     * @param text not blank
     * @return the title
     */
    public static Title of(String text) {
        return new Title(text, text);
    }

    /**
     * The title for a reader.
     *
     * @param locale Vietnamese, or any other for English
     * @return the text
     */
    public String in(Locale locale) {
        return locale.getLanguage().equals("vi") ? vi : en;
    }

    @Override
    public String toString() {
        return vi;
    }
}
