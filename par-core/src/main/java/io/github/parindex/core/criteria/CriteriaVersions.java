package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The versions of a criteria set by the day from which each applies, as a set may be replaced inside the year it measures.
 *
 * <p>Example: Sơn La's set of 31 August 2025 (2211/QĐ-UBND) was replaced on 31 October 2025 (2712/QĐ-UBND). What was observed
 * under the one is scored under the other by {@link io.github.parindex.core.assessment.Restated}.
 */
public final class CriteriaVersions {

    private final List<Version> all;

    /**
     * A set and its first day.
     *
     * @param set which names its decision in its edition
     * @param from the first day on which it applies
     */
    public record Version(CriteriaSet set, LocalDate from) {

        /** Refuses null. */
        public Version {
            Objects.requireNonNull(set, "set");
            Objects.requireNonNull(from, "from");
        }

        @Override
        public String toString() {
            return "from " + from + " " + set;
        }
    }

    private CriteriaVersions(List<Version> all) {
        this.all = List.copyOf(all);
    }

    /**
     * A set that was not replaced yet.
     *
     * @param set the first version
     * @param from the first day on which it applies
     * @return its versions
     */
    public static CriteriaVersions of(CriteriaSet set, LocalDate from) {
        return new CriteriaVersions(List.of(new Version(set, from)));
    }

    /**
     * Replaces the last version.
     *
     * @param set which differs from the one before it
     * @param from the first day on which it applies, after that of the one before it
     * @return a copy with it
     * @throws IllegalArgumentException if the set is the same, or the day is not later
     */
    public CriteriaVersions with(CriteriaSet set, LocalDate from) {
        Version last = last();
        Version next = new Version(set, from);
        if (!from.isAfter(last.from())) {
            throw Refusal.refused(
                    "criteria.versions.day",
                    set.id(),
                    from.toString(),
                    last.from().toString());
        }
        if (set.equals(last.set())) {
            throw Refusal.refused("criteria.versions.same", set.id(), from.toString());
        }
        List<Version> more = new ArrayList<>(all);
        more.add(next);
        return new CriteriaVersions(more);
    }

    /**
     * All versions.
     *
     * @return at least one, in the order of their days
     */
    public List<Version> all() {
        return all;
    }

    /**
     * The version that replaced all others.
     *
     * @return the last one
     */
    public Version last() {
        return all.get(all.size() - 1);
    }

    /**
     * The version that applies on a day.
     *
     * @param day any day from the first version on
     * @return the version
     * @throws IllegalArgumentException if no version applied yet
     */
    public Version on(LocalDate day) {
        Objects.requireNonNull(day, "day");
        Version found = null;
        for (Version version : all) {
            found = version.from().isAfter(day) ? found : version;
        }
        if (found == null) {
            throw Refusal.refused(
                    "criteria.versions.before",
                    day.toString(),
                    all.get(0).from().toString());
        }
        return found;
    }

    /**
     * The versions that apply in a period. More than one says that the set was replaced inside it.
     *
     * @param first day of the period
     * @param last day of the period
     * @return in the order of their days; none if the period ends before the first version applies
     */
    public List<Version> within(LocalDate first, LocalDate last) {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(last, "last");
        List<Version> within = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            boolean begins = !all.get(i).from().isAfter(last);
            boolean replaced = i + 1 < all.size() && !all.get(i + 1).from().isAfter(first);
            if (begins && !replaced) {
                within.add(all.get(i));
            }
        }
        return List.copyOf(within);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CriteriaVersions versions && all.equals(versions.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.stream().map(Version::toString).collect(Collectors.joining("; "));
    }
}
