package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A title in one language or several. The first text is the official one; no language is obligatory.
 *
 * @param texts by language, at least one, none blank; {@link Locale#ROOT} stands for a text whose language is not stated.
 *     Their order is kept and says which text stands in for a language that is lacking; equal titles may differ in it.
 */
public record Title(Map<Locale, String> texts) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** Copies the texts in order; refuses none at all, and a blank one. */
    public Title {
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(texts, "texts")));
        if (texts.isEmpty()) {
            throw Refusal.refused("criteria.title.none");
        }
        texts.forEach((language, text) -> {
            if (Objects.requireNonNull(text, "text").isBlank()) {
                throw Refusal.refused("criteria.title.blank", language.toLanguageTag());
            }
        });
    }

    /**
     * A text whose language is not stated; every reader gets it.
     *
     * @param text not blank
     * @return the title
     */
    public static Title of(String text) {
        return new Title(Map.of(Locale.ROOT, Objects.requireNonNull(text, "text")));
    }

    /**
     * A title in any languages.
     *
     * @param texts by language, the official one first
     * @return the title
     * @throws IllegalArgumentException if there is no text, or a blank one
     */
    public static Title of(Map<Locale, String> texts) {
        return new Title(texts);
    }

    /**
     * A title in Vietnamese, the official text, and in English.
     *
     * @param vi Vietnamese, not blank
     * @param en English, not blank
     * @return the title
     */
    public static Title of(String vi, String en) {
        Objects.requireNonNull(vi, "vi");
        Objects.requireNonNull(en, "en");
        return vi(vi).with(Locale.ENGLISH, en);
    }

    /**
     * A title in Vietnamese; {@link #with} adds other languages.
     *
     * @param text not blank
     * @return the title
     */
    public static Title vi(String text) {
        return new Title(Map.of(VIETNAMESE, Objects.requireNonNull(text, "text")));
    }

    /**
     * Adds a language behind the others, or changes its text.
     *
     * @param language of the text
     * @param text not blank
     * @return a copy with that text
     */
    public Title with(Locale language, String text) {
        Objects.requireNonNull(text, "text");
        Map<Locale, String> more = new LinkedHashMap<>(texts);
        more.put(Objects.requireNonNull(language, "language"), Objects.requireNonNull(text, "text"));
        return new Title(more);
    }

    /**
     * The title for a reader.
     *
     * @param reader whose language is asked for; {@link Locale#ROOT} asks for none
     * @return the text in that language, else the one whose language is not stated, else the first
     */
    public String in(Locale reader) {
        Objects.requireNonNull(reader, "reader");
        String exact = texts.get(reader);
        if (exact != null) {
            return exact;
        }
        for (Map.Entry<Locale, String> text : texts.entrySet()) {
            if (text.getKey().getLanguage().equals(reader.getLanguage())) {
                return text.getValue();
            }
        }
        String unstated = texts.get(Locale.ROOT);
        return unstated != null ? unstated : texts.values().iterator().next();
    }

    /** The text whose language is not stated, else the first. */
    @Override
    public String toString() {
        return in(Locale.ROOT);
    }
}
