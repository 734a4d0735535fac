package io.github.parindex.io.table;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The words that cells use for the values of enums: lower case with hyphens. */
public final class Words {

    private Words() {}

    /**
     * The word of a value.
     *
     * @param value of an enum
     * @return for example {@code self-assessed}
     */
    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The words of all values.
     *
     * @param type of the values
     * @return in their order
     */
    public static List<String> of(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Words::of).toList();
    }

    /**
     * The value that a word names.
     *
     * @param type of the value
     * @param word in any case, with any spaces around
     * @param <E> of this type
     * @return none if it is no word of the type
     */
    public static <E extends Enum<E>> Optional<E> parse(Class<E> type, String word) {
        String wanted = word.strip().toLowerCase(Locale.ROOT);
        return Stream.of(type.getEnumConstants())
                .filter(value -> of(value).equals(wanted))
                .findFirst();
    }
}
