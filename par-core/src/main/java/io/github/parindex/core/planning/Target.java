package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/** What a plan is to reach. */
public sealed interface Target {

    /**
     * An index: points / applicable maximum × 100, exact and not rounded.
     *
     * @param percent at least, for example 80
     */
    record Index(Points percent) implements Target {

        /** Refuses null. */
        public Index {
            Objects.requireNonNull(percent, "percent");
        }

        @Override
        public String toString() {
            return "index " + percent;
        }
    }

    /**
     * A total.
     *
     * @param points at least
     */
    record Score(Points points) implements Target {

        /** Refuses null. */
        public Score {
            Objects.requireNonNull(points, "points");
        }

        @Override
        public String toString() {
            return points + (points.equals(Points.of(1)) ? " point" : " points");
        }
    }

    /**
     * A grade, or a better one.
     *
     * @param name as the grades of the ranking have it
     */
    record Grade(String name) implements Target {

        /** Refuses null. */
        public Grade {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public String toString() {
            return "grade " + name;
        }
    }

    /**
     * A place in the block, or a better one.
     *
     * @param place 1 for the best
     */
    record Rank(int place) implements Target {

        /** Refuses a place before the first. */
        public Rank {
            if (place < 1) {
                throw Refusal.refused("planning.target.place", place);
            }
        }

        @Override
        public String toString() {
            return "place " + place;
        }
    }

    /**
     * An index.
     *
     * @param percent for example {@code 80}
     * @return the target
     */
    static Target index(String percent) {
        Objects.requireNonNull(percent, "percent");
        return new Index(Points.parse(percent));
    }

    /**
     * A total.
     *
     * @param points for example {@code 72.5}
     * @return the target
     */
    static Target score(String points) {
        Objects.requireNonNull(points, "points");
        return new Score(Points.parse(points));
    }

    /**
     * A grade, or a better one.
     *
     * @param name as the grades of the ranking have it
     * @return the target
     */
    static Target grade(String name) {
        return new Grade(name);
    }

    /**
     * A place, or a better one.
     *
     * @param place 1 for the best
     * @return the target
     */
    static Target place(int place) {
        return new Rank(place);
    }
}
