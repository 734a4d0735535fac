package io.github.parindex.core.criteria;

import java.util.Objects;
import java.util.Optional;

/**
 * Which edition of an index a criteria set is.
 *
 * @param title of the index, in any languages
 * @param version of the set, for example {@code 1}; a published set never changes, its successor has another version
 * @param period what is assessed, for example {@code 2026}; may be blank
 * @param level whom it is made for, open text, for example {@code sở, ban, ngành}; may be blank
 * @param source the decision that issued it, if there is one
 */
public record Edition(Title title, String version, String period, String level, Optional<LegalSource> source) {

    /** Refuses null. */
    public Edition {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(version, "version");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(source, "source");
    }

    /**
     * A first version without period, level or source.
     *
     * @param title of the index
     * @return the edition
     */
    public static Edition of(Title title) {
        return new Edition(title, "1", "", "", Optional.empty());
    }

    /**
     * Changes the version.
     *
     * @param other for example {@code 2}
     * @return a copy
     */
    public Edition withVersion(String other) {
        Objects.requireNonNull(other, "other");
        return new Edition(title, other, period, level, source);
    }

    /**
     * Changes the period.
     *
     * @param other for example {@code 2026}
     * @return a copy
     */
    public Edition withPeriod(String other) {
        Objects.requireNonNull(other, "other");
        return new Edition(title, version, other, level, source);
    }

    /**
     * Changes the level.
     *
     * @param other for example {@code xã, phường}
     * @return a copy
     */
    public Edition withLevel(String other) {
        Objects.requireNonNull(other, "other");
        return new Edition(title, version, period, other, source);
    }

    /**
     * Names the decision.
     *
     * @param origin decision and article
     * @return a copy
     */
    public Edition with(LegalSource origin) {
        Objects.requireNonNull(origin, "origin");
        return new Edition(title, version, period, level, Optional.of(origin));
    }

    @Override
    public String toString() {
        return title + ", version " + version + (period.isBlank() ? "" : ", " + period)
                + (level.isBlank() ? "" : ", " + level)
                + source.map(origin -> ", " + origin).orElse("");
    }
}
