package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/** A plan that reaches its target, or the best there is where none does. */
public sealed interface Outcome permits Plan, Outcome.Unattainable {

    /**
     * No plan reaches the target.
     *
     * @param target what was asked for
     * @param most the cheapest plan that brings the most points there can be
     */
    record Unattainable(Target target, Plan most) implements Outcome {

        /** Refuses null. */
        public Unattainable {
            Objects.requireNonNull(target, "target");
            Objects.requireNonNull(most, "most");
        }

        @Override
        public Plan plan() {
            return most;
        }

        @Override
        public boolean isReached() {
            return false;
        }

        @Override
        public Plan orThrow() {
            String unit = most.unit().code();
            Points limit = most.before().applicable();
            if (target instanceof Target.Index index) {
                throw Refusal.refused("planning.unattainable.index", unit, index.percent(), most.points(), limit);
            }
            if (target instanceof Target.Score score) {
                throw Refusal.refused("planning.unattainable.score", unit, score.points(), most.points(), limit);
            }
            throw target instanceof Target.Grade grade
                    ? Refusal.refused("planning.unattainable.grade", unit, grade.name(), most.points(), limit)
                    : Refusal.refused(
                            "planning.unattainable.place", unit, ((Target.Rank) target).place(), most.points(), limit);
        }

        @Override
        public String toString() {
            return target + " is unattainable; at most " + most.points();
        }
    }

    /**
     * The plan there is, which may fall short of the target.
     *
     * @return the plan that reaches the target, or the one that brings the most
     */
    Plan plan();

    /**
     * Whether the plan reaches its target.
     *
     * @return false if {@link #plan} is only the most there is
     */
    boolean isReached();

    /**
     * The plan.
     *
     * @return the plan that reaches the target
     * @throws IllegalArgumentException if there is none, with the most points there can be
     */
    Plan orThrow();
}
