package io.github.parindex.examples.words;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Template;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The sentences of the examples: {@code Examples.properties} in English, and a file such as {@code Examples_vi.properties}
 * for another language. Where that file is lacking, a reader gets the English sentence.
 */
public final class ExampleWords {

    private static final Map<Locale, Map<String, Template>> FILES = files();

    private ExampleWords() {}

    /**
     * A sentence of these files.
     *
     * @param key of the sentence
     * @param facts in the order of its places
     * @return the filled sentence, in every language there is
     */
    public static Wording of(String key, Object... facts) {
        Map<Locale, String> texts = new LinkedHashMap<>();
        FILES.forEach((language, sentences) -> {
            if (sentences.containsKey(key)) {
                texts.put(language, sentences.get(key).fill(List.of(facts), Words.in(language)::text));
            }
        });
        return Wording.literal(Title.of(texts));
    }

    private static Map<Locale, Map<String, Template>> files() {
        Map<Locale, Map<String, Template>> files = new LinkedHashMap<>();
        Words.languages().forEach(language -> file(language).ifPresent(file -> files.put(language, file)));
        return files;
    }

    private static Optional<Map<String, Template>> file(Locale language) {
        String name = language.equals(Locale.ENGLISH) ? "Examples" : "Examples_" + language.getLanguage();
        try (InputStream file = ExampleWords.class.getResourceAsStream(name + ".properties")) {
            return file == null ? Optional.empty() : Optional.of(Template.readAll(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("the file " + name + " is in the jar", broken);
        }
    }
}
