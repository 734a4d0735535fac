package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.ZeroDenominator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The points a rule gives for one observation, with the working that gave them.
 *
 * @param max the most the rule can give
 * @param points what it gives, 0 to max; 0 where nothing could be scored
 * @param working the facts used
 */
public record Award(Points max, Points points, Working working) {

    /** Whether an award carries a score. */
    public enum Standing {
        /** Points were awarded; they may be zero. */
        SCORED,
        /** Nothing is known yet: no score. */
        MISSING,
        /** Nothing could be observed: no score. */
        NOT_APPLICABLE,
        /** Followed without points: never a score. */
        TRACKED
    }

    /**
     * What can be reached from an observation, and no more.
     *
     * @param stairs the awards that are more than any cheaper change brings, by rising effort; today's is the first, at
     *     effort 0, and never missing
     * @param top why there is none above the last
     * @param assumes what is taken for granted of others
     */
    public record Staircase(List<Stair> stairs, Top top, Assumes assumes) {

        /** Copies the stairs. */
        public Staircase {
            stairs = List.copyOf(Objects.requireNonNull(stairs, "stairs"));
            Objects.requireNonNull(top, "top");
            Objects.requireNonNull(assumes, "assumes");
            if (stairs.isEmpty() || stairs.get(0).effort() != 0) {
                throw new AssertionError("a staircase begins today");
            }
        }

        /**
         * Where the unit stands.
         *
         * @return the first stair, effort 0
         */
        public Stair today() {
            return stairs.get(0);
        }

        /**
         * What follows today's award.
         *
         * @return all stairs but the first, by rising effort
         */
        public List<Stair> next() {
            return stairs.subList(1, stairs.size());
        }

        /**
         * The best that can be reached.
         *
         * @return the last stair, which may be today's
         */
        public Stair last() {
            return stairs.get(stairs.size() - 1);
        }

        @Override
        public String toString() {
            return stairs.stream().map(Stair::toString).collect(Collectors.joining("; ")) + "; " + top;
        }
    }

    /**
     * One award that can be reached.
     *
     * @param effort the least that reaches it, 0 for today's
     * @param award points and working of the rule for the observation
     * @param observation what would be observed then
     */
    public record Stair(long effort, Award award, Observation observation) {

        /** Refuses null. */
        public Stair {
            Objects.requireNonNull(award, "award");
            Objects.requireNonNull(observation, "observation");
        }

        /**
         * The points of the award.
         *
         * @return 0 to max
         */
        public Points points() {
            return award.points();
        }

        @Override
        public String toString() {
            return points() + " for " + effort + " (" + observation + ")";
        }
    }

    /** Why a staircase ends where it does. */
    public enum Top {
        /** Nothing more can be won: the maximum is reached, or nothing is deducted any more. */
        FULL("nothing more can be won"),
        /** What was observed can go no further: a part never exceeds its whole, a count not what it counts. */
        OBSERVED("what is observed goes no further"),
        /** More could be won by changes for which no effort is stated, or which it limits. */
        EFFORT("no effort is stated for more"),
        /** The points are stated by others, and no effort says how they move. */
        STATED_BY_OTHERS("others state the points"),
        /** Nothing was observed, or nothing that scores: observe first. */
        UNANSWERED("nothing was observed that could change"),
        /** Followed without points. */
        TRACKED("tracked only");

        private final String words;

        Top(String words) {
            this.words = words;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** What a staircase takes for granted of others. */
    public enum Assumes {
        /** Nothing: the unit's own observation says all. */
        NOTHING,
        /** All other units of the block stay as they are. */
        OTHERS_UNCHANGED
    }

    /** Refuses points outside 0 to max: a rule that gives them is wrong. */
    public Award {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(working, "working");
        if (points.sign() < 0 || points.compareTo(max) > 0) {
            throw Refusal.refused("rule.award.range", max, points);
        }
    }

    static Award unanswered(Points max, Working working) {
        return new Award(max, Points.ZERO, working);
    }

    static Award ofNothing(Points max, Observation observed, ZeroDenominator meaning) {
        Points points = meaning.meaning() == ZeroDenominator.Meaning.FULL_SCORE ? max : Points.ZERO;
        return new Award(max, points, new Working.OfNothing(observed, meaning));
    }

    /**
     * Whether this award carries a score.
     *
     * @return the standing the working gives
     */
    public Standing standing() {
        return working.standing();
    }

    /**
     * Points that were within reach and not earned.
     *
     * @return max - points
     */
    public Points lost() {
        return max.minus(points);
    }

    @Override
    public String toString() {
        return (standing() == Standing.SCORED ? points + " of " + max : "no score") + ", " + working;
    }
}
