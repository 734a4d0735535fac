package io.github.parindex.core.planning;

import io.github.parindex.core.criteria.CriteriaChange;
import io.github.parindex.core.criteria.CriteriaChange.Aspect;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Scorecard;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A plan held against what came of it. Every criterion of the plan must score then as it did: points of another maximum or
 * rule say nothing of how far the plan was carried out.
 *
 * @param plan what was planned
 * @param later the unit as it was scored later
 * @param items what came of each step, in the order of the plan
 */
public record FollowUp(Plan plan, Scorecard later, List<Item> items) {

    /** What came of a step. */
    public enum Status {
        /** All points that were planned, or more. */
        DONE,
        /** Some of them. */
        PARTLY,
        /** None. */
        NOT_DONE,
        /** Fewer points than before the plan. */
        WORSE,
        /** No longer scored: missing or not applicable later. */
        NOT_SCORED
    }

    /**
     * What came of one step.
     *
     * @param step what was planned
     * @param observed what was observed later
     * @param status how far it came
     * @param won points won, or no longer deducted, since before the plan; negative if they were lost
     */
    public record Item(Plan.Step step, Observation observed, Status status, Points won) {

        /** Refuses null. */
        public Item {
            Objects.requireNonNull(step, "step");
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(status, "status");
            Objects.requireNonNull(won, "won");
        }

        @Override
        public String toString() {
            return step.criterion().code() + " " + step.criterion().title() + "   planned " + step.to() + ", is "
                    + observed + "   " + status + ", won " + won + " of " + step.won();
        }
    }

    /** Copies the items. */
    public FollowUp {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(later, "later");
        items = List.copyOf(Objects.requireNonNull(items, "items"));
    }

    static FollowUp of(Plan plan, Scorecard later) {
        if (!later.unit().code().equals(plan.unit().code())) {
            throw Refusal.refused(
                    "planning.otherUnit", plan.unit().code(), later.unit().code());
        }
        plan.steps().forEach(step -> requireSame(step.criterion(), plan.before().set(), later.set()));
        return new FollowUp(
                plan,
                later,
                plan.steps().stream().map(step -> item(step, later)).toList());
    }

    private static void requireSame(Leaf planned, CriteriaSet before, CriteriaSet after) {
        int position = after.indexOf(planned.code());
        Leaf leaf = after.leaves().get(position);
        Set<Aspect> otherwise = EnumSet.noneOf(Aspect.class);
        if (!leaf.rule().equals(planned.rule())) {
            otherwise.add(leaf.max().equals(planned.max()) ? Aspect.RULE : Aspect.MAX);
        }
        if (after.kindOf(position) != before.kindOf(before.indexOf(planned.code()))) {
            otherwise.add(Aspect.KIND);
        }
        if (!otherwise.isEmpty()) {
            throw Refusal.refused(
                    "planning.otherCriterion", planned.code(), before.id(), after.id(), List.copyOf(otherwise));
        }
    }

    private static Item item(Plan.Step step, Scorecard later) {
        int leaf = later.set().indexOf(step.criterion().code());
        LeafScore score = later.leaves().get(leaf);
        boolean deducted = step.after().points().compareTo(step.before().points()) < 0;
        Points more = score.award().points().minus(step.before().points());
        Points won = deducted ? more.negated() : more;
        boolean scored = score.award().standing() == Award.Standing.SCORED;
        Status status = scored ? status(won, step.won()) : Status.NOT_SCORED;
        return new Item(step, later.assessment().observations().get(leaf), status, scored ? won : Points.ZERO);
    }

    private static Status status(Points won, Points planned) {
        if (won.compareTo(planned) >= 0) {
            return Status.DONE;
        }
        return won.sign() > 0 ? Status.PARTLY : won.sign() == 0 ? Status.NOT_DONE : Status.WORSE;
    }

    /**
     * What the steps brought.
     *
     * @return points of all items together, before caps and rounding of groups
     */
    public Points won() {
        return Points.sum(items, Item::won);
    }

    /**
     * In what the set of the later card differs from that of the plan. The totals of two sets say nothing of each other; the
     * items do, as their criteria are the same.
     *
     * @return empty under one set
     */
    public Optional<Refusal> otherSet() {
        CriteriaSet planned = plan.before().set();
        return planned.equals(later.set())
                ? Optional.empty()
                : Optional.of(CriteriaChange.difference(planned, later.set()));
    }

    @Override
    public String toString() {
        return plan.unit() + "   planned " + plan.points() + ", is " + later.total()
                + otherSet().map(other -> " under another set").orElse("")
                + items.stream().map(item -> "\n" + item).collect(Collectors.joining());
    }
}
