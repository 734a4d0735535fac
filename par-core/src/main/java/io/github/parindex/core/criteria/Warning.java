package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What is allowed although it looks wrong, as a key with facts; it stops nothing. Its {@code toString} is the English
 * sentence.
 *
 * @param told the key, its facts and its sentences, built like those of a refusal
 * @param unit the code of the unit it is about, empty if it is about none or several
 * @param criterion the code of the criterion it is about, empty if it is about none or several
 */
public record Warning(Refusal told, Optional<String> unit, Optional<String> criterion) {

    /** Refuses null. */
    public Warning {
        Objects.requireNonNull(told, "told");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(criterion, "criterion");
    }

    /**
     * A warning about no unit or criterion of its own.
     *
     * @param key of its sentence, which is its code
     * @param facts in the order of the places of the sentence
     * @return the warning
     */
    public static Warning of(String key, Object... facts) {
        Objects.requireNonNull(facts, "facts");
        return new Warning(Refusal.of(key, facts), Optional.empty(), Optional.empty());
    }

    /**
     * Says which unit it is about.
     *
     * @param code of the unit
     * @return a copy about that unit
     */
    public Warning ofUnit(String code) {
        Objects.requireNonNull(code, "code");
        return new Warning(told, Optional.of(code), criterion);
    }

    /**
     * Says which criterion it is about.
     *
     * @param code of the criterion
     * @return a copy about that criterion
     */
    public Warning ofCriterion(String code) {
        Objects.requireNonNull(code, "code");
        return new Warning(told, unit, Optional.of(code));
    }

    /**
     * What it is silenced by.
     *
     * @return the key of its sentence
     */
    public String code() {
        return told.key();
    }

    /**
     * Leaves out what was silenced.
     *
     * @param warnings any
     * @param silences with their reasons
     * @return those that no silence covers, in the same order
     */
    public static List<Warning> unsilenced(Collection<Warning> warnings, Collection<Silence> silences) {
        Objects.requireNonNull(warnings, "warnings");
        Objects.requireNonNull(silences, "silences");
        Map<String, List<Silence>> byCode = silences.stream().collect(Collectors.groupingBy(Silence::code));
        return warnings.stream()
                .filter(warning -> byCode.getOrDefault(warning.code(), List.of()).stream()
                        .noneMatch(silence -> silence.covers(warning)))
                .toList();
    }

    @Override
    public String toString() {
        return told.toString();
    }
}
