package io.github.parindex.core.years;

import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Any number of years of an index, in their order, with what changed from each to the next.
 *
 * <pre>{@code
 * Years years = Years.of(Year.of("2022", then)).with(Year.of("2023", last)).with(Year.of("2024", now), mapping);
 * System.out.println(years.course("SNV"));
 * }</pre>
 */
public final class Years {

    private final List<Year> all;
    private final List<YearChange> changes;

    private Years(List<Year> all, List<YearChange> changes) {
        this.all = List.copyOf(all);
        this.changes = List.copyOf(changes);
    }

    /**
     * A series that begins.
     *
     * @param first year
     * @return a series of one
     */
    public static Years of(Year first) {
        Objects.requireNonNull(first, "first");
        return new Years(List.of(first), List.of());
    }

    /**
     * Adds a year under the same criteria set, in which units are those of the same code.
     *
     * @param next year
     * @return a longer series
     * @throws IllegalArgumentException if a year has its label, or the sets differ: a mapping is needed
     */
    public Years with(Year next) {
        Objects.requireNonNull(next, "next");
        return with(next, Succession.sameCodes());
    }

    /**
     * Adds a year under the same criteria set.
     *
     * @param next year
     * @param succession which unit came from which
     * @return a longer series
     * @throws IllegalArgumentException if a year has its label, the sets differ, or a unit is not there
     */
    public Years with(Year next, Succession succession) {
        Objects.requireNonNull(next, "next");
        return with(YearChange.between(last(), next, succession));
    }

    /**
     * Adds a year under another criteria set, in which units are those of the same code.
     *
     * @param next year
     * @param mapping which leaf became which
     * @return a longer series
     * @throws IllegalArgumentException if a year has its label, or the mapping is between other sets
     */
    public Years with(Year next, CriteriaMapping mapping) {
        Objects.requireNonNull(next, "next");
        return with(next, mapping, Succession.sameCodes());
    }

    /**
     * Adds a year under another criteria set.
     *
     * @param next year
     * @param mapping which leaf became which
     * @param succession which unit came from which
     * @return a longer series
     * @throws IllegalArgumentException if a year has its label, the mapping is between other sets, or a unit is not there
     */
    public Years with(Year next, CriteriaMapping mapping, Succession succession) {
        Objects.requireNonNull(next, "next");
        return with(YearChange.between(last(), next, mapping, succession));
    }

    private Years with(YearChange change) {
        String label = change.after().label();
        if (all.stream().anyMatch(year -> year.label().equals(label))) {
            throw Refusal.refused("years.twice", label);
        }
        List<Year> more = new ArrayList<>(all);
        more.add(change.after());
        List<YearChange> changed = new ArrayList<>(changes);
        changed.add(change);
        return new Years(more, changed);
    }

    /**
     * All years.
     *
     * @return at least one, in their order
     */
    public List<Year> all() {
        return all;
    }

    /**
     * The latest year.
     *
     * @return the last one
     */
    public Year last() {
        return all.get(all.size() - 1);
    }

    /**
     * What changed from each year to the next.
     *
     * @return one less than there are years
     */
    public List<YearChange> changes() {
        return changes;
    }

    /**
     * A unit of the last year through all years, back to those it came from.
     *
     * @param unit its code in the last year
     * @return its course
     * @throws IllegalArgumentException if there is none
     */
    public Course course(String unit) {
        Objects.requireNonNull(unit, "unit");
        return Course.of(this, unit);
    }

    @Override
    public String toString() {
        return all.stream().map(Year::label).collect(Collectors.joining(" → "));
    }
}
