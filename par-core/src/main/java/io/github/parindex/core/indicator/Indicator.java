package io.github.parindex.core.indicator;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a column of numbers means: an indicator, or the score of a node above it.
 *
 * @param code unique in its matrix, not blank
 * @param title what is measured
 * @param direction which end is good
 * @param unit unit of measurement, blank where there is none
 * @param denominator code of the column its values are to be divided by, such as population; empty for none
 * @param target a value to reach, in raw units; finite; empty for none
 */
public record Indicator(
        String code,
        Title title,
        Direction direction,
        String unit,
        Optional<String> denominator,
        OptionalDouble target) {

    /** Refuses a blank code and a target that is no number. */
    public Indicator {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(direction, "direction");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(denominator, "denominator");
        Objects.requireNonNull(target, "target");
        if (code.isBlank()) {
            throw Refusal.refused("indicator.code.blank", code);
        }
        if (target.isPresent() && !Double.isFinite(target.getAsDouble())) {
            throw Refusal.refused("indicator.target.infinite", code, target.getAsDouble());
        }
    }

    /**
     * An indicator of which more is better.
     *
     * @param code unique in its matrix, also used as its title
     * @return the indicator
     */
    public static Indicator of(String code) {
        Objects.requireNonNull(code, "code");
        return of(code, code.isBlank() ? "-" : code);
    }

    /**
     * An indicator of which more is better.
     *
     * @param code unique in its matrix
     * @param name what is measured
     * @return the indicator
     */
    public static Indicator of(String code, String name) {
        Objects.requireNonNull(name, "name");
        return new Indicator(
                code, Title.of(name), Direction.HIGHER_IS_BETTER, "", Optional.empty(), OptionalDouble.empty());
    }

    /**
     * Changes the direction.
     *
     * @param other which end is good
     * @return a copy
     */
    public Indicator with(Direction other) {
        Objects.requireNonNull(other, "other");
        return new Indicator(code, title, other, unit, denominator, target);
    }

    /**
     * Names the column to divide by.
     *
     * @param column code of that column
     * @return a copy
     */
    public Indicator per(String column) {
        Objects.requireNonNull(column, "column");
        return new Indicator(code, title, direction, unit, Optional.of(column), target);
    }

    /**
     * Sets the target.
     *
     * @param value to reach, in raw units, finite
     * @return a copy
     */
    public Indicator withTarget(double value) {
        return new Indicator(code, title, direction, unit, denominator, OptionalDouble.of(value));
    }

    /**
     * What a score of this indicator means: more is better, and raw units and target no longer hold.
     *
     * @return a copy without unit, denominator and target
     */
    public Indicator asScore() {
        return new Indicator(code, title, Direction.HIGHER_IS_BETTER, "", Optional.empty(), OptionalDouble.empty());
    }

    /** What is left of its meaning after a division: no denominator any more, and no target in undivided units. */
    Indicator divided() {
        return new Indicator(code, title, direction, unit, Optional.empty(), OptionalDouble.empty());
    }

    @Override
    public String toString() {
        return code
                + (title.toString().equals(code) ? "" : " " + title)
                + (direction == Direction.HIGHER_IS_BETTER ? "" : ", " + direction);
    }
}
