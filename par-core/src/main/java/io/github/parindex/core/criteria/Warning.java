package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * What a criteria set is allowed to say although it looks wrong, as a key with facts. Its {@code toString} is the English
 * sentence.
 *
 * @param told the key, its facts and its sentences, built like those of a refusal
 */
public record Warning(Refusal told) {

    /** Refuses null. */
    public Warning {
        Objects.requireNonNull(told, "told");
    }

    static Warning of(String key, Object... facts) {
        return new Warning(Refusal.of(key, facts));
    }

    @Override
    public String toString() {
        return told.toString();
    }
}
