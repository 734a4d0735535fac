package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.Ranking.Standing;
import java.util.List;
import java.util.Objects;

/**
 * What an action brings all units.
 *
 * @param action what is done
 * @param units every unit in scope, in the order of the board
 */
public record ActionEffect(Action action, List<UnitEffect> units) {

    /**
     * What an action brings one unit.
     *
     * @param plan what the unit changes, and its total then
     * @param before how it stands today
     * @param after how it stands once all units have done their part
     */
    public record UnitEffect(Plan plan, Standing before, Standing after) {

        /** Refuses null. */
        public UnitEffect {
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * Who it is.
         *
         * @return the unit
         */
        public Unit unit() {
            return plan.unit();
        }

        /**
         * What the unit wins.
         *
         * @return its total after less before; where points depend on peers, it may be negative
         */
        public Points won() {
            return after.card().total().minus(before.card().total());
        }

        /**
         * Whether the unit has another grade then.
         *
         * @return false without grades
         */
        public boolean changesGrade() {
            return !before.grade().equals(after.grade());
        }

        @Override
        public String toString() {
            return unit() + "   " + before.card().total() + " → " + after.card().total();
        }
    }

    /** Copies the list. */
    public ActionEffect {
        Objects.requireNonNull(action, "action");
        units = List.copyOf(Objects.requireNonNull(units, "units"));
    }

    static ActionEffect of(Action action, List<Plan> plans, Ranking before, Ranking after) {
        return new ActionEffect(
                action,
                plans.stream()
                        .map(plan -> new UnitEffect(
                                plan,
                                before.standing(plan.unit().code()),
                                after.standing(plan.unit().code())))
                        .toList());
    }

    /**
     * What all units win together.
     *
     * @return points
     */
    public Points won() {
        return Points.sum(units, UnitEffect::won);
    }

    /**
     * How many units win something.
     *
     * @return 0 or more
     */
    public long winning() {
        return units.stream().filter(unit -> unit.won().sign() > 0).count();
    }

    /**
     * How many units have another grade then.
     *
     * @return 0 or more
     */
    public long changingGrade() {
        return units.stream().filter(UnitEffect::changesGrade).count();
    }

    @Override
    public String toString() {
        return action.name() + "   +" + won() + " in " + winning() + " of " + units.size()
                + (units.size() == 1 ? " unit, " : " units, ") + changingGrade()
                + (changingGrade() == 1 ? " changes grade" : " change grade");
    }
}
