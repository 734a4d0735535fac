package io.github.parindex.core.planning;

import io.github.parindex.core.number.Refusal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Who sees to a criterion, and by when.
 *
 * @param office who is responsible, or blank
 * @param due the half year in which the change must be done, if one is set
 */
public record Assignment(String office, Optional<HalfYear> due) {

    static final Assignment NOBODY = new Assignment("", Optional.empty());

    /**
     * Half a year.
     *
     * @param year such as 2026
     * @param half 1 or 2
     */
    public record HalfYear(int year, int half) implements Comparable<HalfYear> {

        private static final Comparator<HalfYear> ORDER =
                Comparator.comparingInt(HalfYear::year).thenComparingInt(HalfYear::half);

        /** Checks that it is the first or the second half. */
        public HalfYear {
            if (half < 1 || half > 2) {
                throw Refusal.refused("planning.halfYear", half, year);
            }
        }

        @Override
        public int compareTo(HalfYear other) {
            Objects.requireNonNull(other, "other");
            return ORDER.compare(this, other);
        }

        @Override
        public String toString() {
            return half + "/" + year;
        }
    }

    /** Refuses null. */
    public Assignment {
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(due, "due");
    }

    /**
     * An office without a date.
     *
     * @param office who is responsible
     * @return the assignment
     */
    public static Assignment to(String office) {
        return new Assignment(office, Optional.empty());
    }

    /**
     * Sets the date.
     *
     * @param year such as 2026
     * @param half 1 or 2
     * @return a copy that is due in that half year
     */
    public Assignment by(int year, int half) {
        return new Assignment(office, Optional.of(new HalfYear(year, half)));
    }

    @Override
    public String toString() {
        return office + due.map(half -> " by " + half).orElse("");
    }
}
