package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How far the other units move by the time the plan is carried out, in points of the index, of 100.
 *
 * @param others by how much each of them rises, or falls if negative
 * @param byUnit by how much those of which more is known move, by the code of the unit
 */
public record Drift(Points others, Map<String, Points> byUnit) {

    private static final Drift NONE = new Drift(Points.ZERO, Map.of());

    /** Copies the map in order. */
    public Drift {
        Objects.requireNonNull(others, "others");
        byUnit = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(byUnit, "byUnit")));
    }

    /**
     * All others stay as they are.
     *
     * @return the default
     */
    public static Drift none() {
        return NONE;
    }

    /**
     * All others move alike.
     *
     * @param points of the index, for example {@code 1.5}
     * @return the drift
     */
    public static Drift others(String points) {
        Objects.requireNonNull(points, "points");
        return new Drift(Points.parse(points), Map.of());
    }

    /**
     * Says how one unit moves.
     *
     * @param unit its code
     * @param points of the index
     * @return a copy with it
     */
    public Drift with(String unit, String points) {
        Objects.requireNonNull(points, "points");
        Map<String, Points> more = new LinkedHashMap<>(byUnit);
        more.put(Objects.requireNonNull(unit, "unit"), Points.parse(points));
        return new Drift(others, more);
    }

    Points of(String unit) {
        return byUnit.getOrDefault(unit, others);
    }

    @Override
    public String toString() {
        return "others move by " + others + (byUnit.isEmpty() ? "" : ", " + byUnit);
    }
}
