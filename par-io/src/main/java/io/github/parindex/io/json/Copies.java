package io.github.parindex.io.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep what a document may hold before it is validated: nulls, and the absence of the whole. */
final class Copies {

    private Copies() {}

    @SuppressWarnings("NullAway") // A component that must not be null is null until its constraint says so.
    static <T> List<T> of(@Nullable List<T> values) {
        return values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
    }

    @SuppressWarnings("NullAway") // As above.
    static <V> Map<String, V> of(@Nullable Map<String, V> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    static <T> @Nullable List<T> ofNullable(@Nullable List<T> values) {
        return values == null ? null : Collections.unmodifiableList(new ArrayList<>(values));
    }

    static <V> @Nullable Map<String, V> ofNullable(@Nullable Map<String, V> values) {
        return values == null ? null : Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
