package io.github.parindex.io.token;

import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The words that documents use for the values of enums: lower case with hyphens. */
public final class EnumWords {

    private static final Map<Class<?>, List<String>> KNOWN = new ConcurrentHashMap<>();

    private EnumWords() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All words, in the order of the values; no rounding mode that does not round. */
    public static List<String> of(Class<? extends Enum<?>> type) {
        return KNOWN.computeIfAbsent(
                type,
                key -> Stream.of(type.getEnumConstants())
                        .filter(value -> value != RoundingMode.UNNECESSARY)
                        .map(EnumWords::of)
                        .toList());
    }

    public static <E extends Enum<E>> E parse(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
