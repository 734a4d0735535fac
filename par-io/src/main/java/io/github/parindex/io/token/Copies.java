package io.github.parindex.io.token;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep what a document may hold before it is validated: nulls, and the absence of the whole. */
public final class Copies {

    private Copies() {}

    @SuppressWarnings("NullAway") // A component that must not be null is null until its constraint says so.
    public static <T> List<T> of(@Nullable List<T> values) {
        return values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
    }

    @SuppressWarnings("NullAway") // As above.
    public static <V> Map<String, V> of(@Nullable Map<String, V> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public static <T> @Nullable List<T> ofNullable(@Nullable List<T> values) {
        return values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
    }

    public static <V> @Nullable Map<String, V> ofNullable(@Nullable Map<String, V> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
