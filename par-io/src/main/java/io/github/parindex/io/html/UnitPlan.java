package io.github.parindex.io.html;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.planning.Target;
import io.github.parindex.core.planning.TradeOff;
import java.util.Objects;

/**
 * The plan of a unit as a report shows it: what was found for a target, and what each effort would bring.
 *
 * @param outcome the plan, or the most there is
 * @param curve of the same unit
 */
public record UnitPlan(Outcome outcome, TradeOff curve) {

    /** Refuses null. */
    public UnitPlan {
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(curve, "curve");
    }

    /**
     * Plans for a target.
     *
     * @param planner of the unit
     * @param target what is to be reached
     * @return the cheapest plan, with the whole curve
     * @throws IllegalArgumentException as for {@link Planner#cheapest}
     */
    public static UnitPlan of(Planner planner, Target target) {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(planner, "planner");
        return new UnitPlan(planner.cheapest(target), planner.curve());
    }

    /**
     * Whose plan it is.
     *
     * @return the unit
     */
    public Unit unit() {
        return outcome.plan().unit();
    }

    @Override
    public String toString() {
        return "plan of " + unit();
    }
}
