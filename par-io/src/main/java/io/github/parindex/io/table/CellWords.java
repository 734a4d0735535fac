package io.github.parindex.io.table;

import io.github.parindex.io.words.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words of cells and headings: written in one language, read in every language there is, in any case, whatever spaces
 * are around and however accents are encoded.
 */
public final class CellWords {

    private static final Map<Class<?>, Map<String, ?>> VALUES = new ConcurrentHashMap<>();

    private CellWords() {}

    /**
     * The word of a value.
     *
     * @param value of an enum
     * @param locale of the reader
     * @return for example {@code self-assessed}
     */
    public static String of(Enum<?> value, Locale locale) {
        return Words.in(locale).text(value);
    }

    /**
     * The words of all values.
     *
     * @param type of the values
     * @param locale of the reader
     * @return in their order
     */
    public static List<String> of(Class<? extends Enum<?>> type, Locale locale) {
        return Stream.of(type.getEnumConstants())
                .map(value -> of(value, locale))
                .toList();
    }

    /**
     * The value that a word names in any language.
     *
     * @param type of the value
     * @param word as it was typed
     * @param <E> of this type
     * @return none if it is no word of the type
     */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        Map<String, ?> known = VALUES.computeIfAbsent(type, each -> read(List.of(type.getEnumConstants()), Words::key));
        return Optional.ofNullable(type.cast(known.get(compared(word))));
    }

    /**
     * All words of a type in any language.
     *
     * @param type of the values
     * @return as they are written
     */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return all(List.of(type.getEnumConstants()), Words::key);
    }

    /** The same of any values. */
    static <T> List<String> all(Collection<T> values, Function<T, String> key) {
        return Words.languages().stream()
                .flatMap(language ->
                        values.stream().flatMap(value -> Words.in(language).alternatives(key.apply(value)).stream()))
                .distinct()
                .toList();
    }

    /**
     * What each word of any language means.
     *
     * @param values that have words
     * @param key of the row with the words of a value
     * @param <T> of this type
     * @return the values by their words, written as {@link #compared(String)}
     */
    public static <T> Map<String, T> read(Collection<T> values, Function<T, String> key) {
        Map<String, T> read = new HashMap<>();
        for (Locale language : Words.languages()) {
            for (T value : values) {
                Words.in(language).alternatives(key.apply(value)).forEach(word -> read.put(compared(word), value));
            }
        }
        return Map.copyOf(read);
    }

    /**
     * A word as words are compared.
     *
     * @param word as it was typed
     * @return the same in lower case, composed and without spaces around it
     */
    public static String compared(String word) {
        return Columns.composed(word).toLowerCase(Locale.ROOT);
    }
}
