package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.Target;
import io.github.parindex.io.words.Wording;
import java.util.Optional;

/** Plans as sentences for a reader. The index stands as it is published; points are exact. */
public final class PlanWords {

    private PlanWords() {}

    /**
     * What a plan brings, or that none reaches its target and the most there is.
     *
     * @param outcome of a search for a plan
     * @return one sentence without a full stop, such as "STC: from 92.41 to 95.02 with 4 changes, effort 6"
     */
    public static Wording of(Outcome outcome) {
        if (outcome instanceof Outcome.Unattainable none) {
            Plan most = none.most();
            return Wording.of(
                    "plan.unattainable",
                    most.unit().code(),
                    of(none.target()),
                    after(most),
                    most.steps().size(),
                    most.effort());
        }
        Plan plan = outcome.orThrow();
        return plan.steps().isEmpty()
                ? Wording.of("plan.nothing", plan.unit().code(), before(plan))
                : Wording.of(
                        "plan.brings",
                        plan.unit().code(),
                        before(plan),
                        after(plan),
                        plan.steps().size(),
                        plan.effort());
    }

    /**
     * What was asked for.
     *
     * @param target of a plan
     * @return a clause, such as "place 1"
     */
    public static Wording of(Target target) {
        if (target instanceof Target.Index index) {
            return Wording.of("plan.target.index", index.percent());
        }
        if (target instanceof Target.Score score) {
            return Wording.of("plan.target.score", score.points());
        }
        return target instanceof Target.Grade grade
                ? Wording.of("plan.target.grade", grade.name())
                : Wording.of("plan.target.place", ((Target.Rank) target).place());
    }

    /**
     * One change of a plan.
     *
     * @param step of a plan
     * @return a clause with code, title, both observations, points and effort, then the office and the half year if stated
     */
    public static Wording of(Plan.Step step) {
        Wording change = Wording.of(
                "plan.step",
                step.criterion().code(),
                step.criterion().title(),
                Reasons.of(step.from()),
                Reasons.of(step.to()),
                step.won(),
                step.effort());
        String office = step.assignment().office();
        Wording assigned = office.isBlank() ? change : Wording.of("plan.then", change, office);
        return step.assignment()
                .due()
                .map(due -> Wording.of("plan.then", assigned, of(due)))
                .orElse(assigned);
    }

    /**
     * Half a year.
     *
     * @param half of a year
     * @return for example "second half of 2026"
     */
    public static Wording of(Assignment.HalfYear half) {
        return Wording.of(half.half() == 1 ? "plan.firstHalf" : "plan.secondHalf", String.valueOf(half.year()));
    }

    /**
     * Where a unit stands before its plan.
     *
     * @param plan of a unit
     * @return the published index; the points if nothing applies
     */
    public static Points before(Plan plan) {
        return index(plan, plan.before().total()).orElse(plan.before().total());
    }

    /**
     * Where it stands after.
     *
     * @param plan of a unit
     * @return the index as it would be published; the points if nothing applies
     */
    public static Points after(Plan plan) {
        return index(plan, plan.points()).orElse(plan.points());
    }

    /**
     * The index of a unit with so many points.
     *
     * @param plan of the unit
     * @param points before or after
     * @return percent, rounded as it is published; empty if nothing applies
     */
    public static Optional<Points> index(Plan plan, Points points) {
        Points most = plan.before().applicable();
        Rounding published = plan.before().set().policy().published();
        return most.sign() <= 0
                ? Optional.empty()
                : Optional.of(Points.quotient(points.value().movePointRight(2), most.value(), published));
    }
}
