package io.github.parindex.examples.conformance;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a subject has, by the names that cases have for them; each is computed where it is expected.
 *
 * @param <T> the subject
 */
final class Answers<T> {

    private final Map<String, Function<? super T, ? extends @Nullable Object>> answers = new LinkedHashMap<>();

    Answers<T> with(String name, Function<? super T, ? extends @Nullable Object> answer) {
        answers.put(name, answer);
        return this;
    }

    Map<String, Object> of(T subject) {
        Map<String, Object> later = new LinkedHashMap<>();
        answers.forEach((name, answer) -> later.put(name, (Supplier<@Nullable Object>) () -> answer.apply(subject)));
        return later;
    }
}
