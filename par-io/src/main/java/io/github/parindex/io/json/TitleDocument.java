package io.github.parindex.io.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.InShort;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.token.Rest;
import io.github.parindex.io.token.SomeText;
import io.github.parindex.io.words.Wording;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A title in a JSON document: a text, or an object of texts by language such as {@code {"vi": "…", "en": "…"}}. No language
 * is obligatory, and any code of a language will do.
 *
 * @param text in a language that is not stated; null if there are texts by language
 * @param texts by language, the official one first; null if there is one text
 */
@InShort(value = "text", named = false)
public record TitleDocument(
        @SomeText @Nullable String text,

        @Rest @Size(min = 1, message = "{io.github.parindex.size}") @Nullable
        Map<String, @Filled String> texts) {

    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[0-9A-Za-z]{1,8})*");

    /** Copies the texts. */
    public TitleDocument {
        texts = text != null && texts != null && texts.isEmpty() ? null : Copies.ofNullable(texts);
    }

    /**
     * A text whose language is not stated.
     *
     * @param text not blank
     * @return the document
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TitleDocument of(String text) {
        Objects.requireNonNull(text, "text");
        return new TitleDocument(text, null);
    }

    /**
     * Texts by language.
     *
     * @param texts by codes such as {@code vi} and {@code en}
     * @return the document
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static TitleDocument of(Map<String, String> texts) {
        Objects.requireNonNull(texts, "texts");
        return new TitleDocument(null, texts);
    }

    /**
     * Puts a title into its document.
     *
     * @param title in any languages
     * @return a text if the title has no more than one whose language is not stated
     */
    public static TitleDocument from(Title title) {
        Objects.requireNonNull(title, "title");
        @Nullable String unstated = title.texts().get(Locale.ROOT);
        if (unstated != null && title.texts().size() == 1) {
            return of(unstated);
        }
        Map<String, String> texts = new LinkedHashMap<>();
        title.texts().forEach((language, text) -> texts.put(language.toLanguageTag(), text));
        return of(texts);
    }

    /**
     * What stands in the document.
     *
     * @return the text, or the texts by language
     */
    @JsonValue
    public @Nullable Object written() {
        return text == null ? texts : text;
    }

    /**
     * Reads the title.
     *
     * @param at where it stands
     * @param findings what is wrong with the whole document
     * @return the title, or null if something in it is faulty
     */
    @SuppressWarnings("exports") // For the rooms of this module.
    public @Nullable Title read(String at, Findings findings) {
        if (text != null || texts == null) {
            return findings.build(at, () -> Title.of(String.valueOf(text)));
        }
        Map<Locale, String> byLanguage = new LinkedHashMap<>();
        texts.forEach((language, each) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                findings.add(findings.problem(Pointers.child(at, language), Wording.of("title.noLanguage", language))
                        .withValue(language)
                        .withAdvice(Wording.of("title.maybe")));
            }
            byLanguage.put(Locale.forLanguageTag(language), each);
        });
        return findings.build(at, () -> Title.of(byLanguage));
    }
}
