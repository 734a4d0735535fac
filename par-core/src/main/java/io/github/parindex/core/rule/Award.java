package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.ZeroDenominator;
import java.util.Objects;

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
