package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a unit is to change, what that costs and what it brings.
 *
 * <p>Of plans with the same effort and points, the one is taken that leaves the last criterion of the set as it is, or
 * changes it least; then the one before it, and so on.
 *
 * @param before the unit as it was scored
 * @param steps what changes, in the order of the set; empty if nothing need change
 * @param effort of all steps together
 * @param points the total after all steps, as the policy of the set makes it
 * @param proof what is known of better plans
 */
public record Plan(Scorecard before, List<Step> steps, long effort, Points points, Proof proof) implements Outcome {

    /**
     * One criterion that changes.
     *
     * @param criterion the leaf
     * @param from what was observed
     * @param to what is to be observed
     * @param before what the rule awards for what was observed
     * @param after what it will award; fewer points, where they are deducted
     * @param effort of the change
     * @param assignment who sees to it, by when
     * @param assumes what is taken for granted of others
     */
    public record Step(
            Leaf criterion,
            Observation from,
            Observation to,
            Award before,
            Award after,
            long effort,
            Assignment assignment,
            Award.Assumes assumes) {

        /** Refuses null. */
        public Step {
            Objects.requireNonNull(criterion, "criterion");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(assignment, "assignment");
            Objects.requireNonNull(assumes, "assumes");
        }

        /**
         * What the change brings by itself, before caps and rounding of the groups around it.
         *
         * @return points won, or no longer deducted; above 0
         */
        public Points won() {
            Points more = after.points().minus(before.points());
            return more.max(more.negated());
        }

        @Override
        public String toString() {
            return criterion.code() + " " + criterion.title() + "   " + from + " → " + to + "   " + before.points()
                    + " → " + after.points() + "   effort " + effort
                    + (assignment.equals(Assignment.NOBODY) ? "" : "   " + assignment);
        }
    }

    /**
     * What is known of better plans. Where a tie-breaker decides whether the target is reached, only plans that reach it count.
     *
     * @param leastEffort no plan with as many points has less effort than this; the plan's own effort if it is proven
     * @param mostPoints no plan with as little effort has more points than this; the plan's own if it is proven
     */
    public record Proof(long leastEffort, Points mostPoints) {

        /** Refuses null. */
        public Proof {
            Objects.requireNonNull(mostPoints, "mostPoints");
        }
    }

    /** Copies the steps. */
    public Plan {
        Objects.requireNonNull(before, "before");
        steps = List.copyOf(Objects.requireNonNull(steps, "steps"));
        Objects.requireNonNull(points, "points");
        Objects.requireNonNull(proof, "proof");
    }

    static Plan of(Task task, Search search, Search.Entry entry) {
        return of(task, entry, proof(search, entry));
    }

    /** A plan of which nothing cheaper reaches its target. */
    static Plan of(Task task, Search.Entry entry) {
        return of(task, entry, new Proof(entry.effort(), entry.points()));
    }

    private static Plan of(Task task, Search.Entry entry, Proof proof) {
        int[] byLeaf = entry.byLeaf(task.stairs().size());
        List<Step> steps = new ArrayList<>();
        for (int leaf = 0; leaf < byLeaf.length; leaf++) {
            if (byLeaf[leaf] > 0) {
                steps.add(step(task, leaf, task.stair(leaf, byLeaf[leaf])));
            }
        }
        return new Plan(task.card(), steps, entry.effort(), entry.points(), proof);
    }

    /** The same plan, if something cheaper may reach its target. */
    Plan provenTo(long leastEffort) {
        long least = Math.min(leastEffort, proof.leastEffort());
        return new Plan(before, steps, effort, points, new Proof(least, proof.mostPoints()));
    }

    private static Step step(Task task, int leaf, Award.Stair stair) {
        Award.Staircase staircase = task.staircases().get(leaf);
        Leaf criterion = task.card().set().leaves().get(leaf);
        return new Step(
                criterion,
                staircase.today().observation(),
                stair.observation(),
                staircase.today().award(),
                stair.award(),
                stair.effort(),
                task.efforts().assignment(criterion.code()),
                staircase.assumes());
    }

    private static Proof proof(Search search, Search.Entry entry) {
        long least = entry.effort();
        Points most = entry.points();
        for (Search.Entry open : search.open()) {
            least = open.points().compareTo(entry.points()) >= 0 ? Math.min(least, open.effort()) : least;
            most = open.effort() <= entry.effort() ? most.max(open.points()) : most;
        }
        return new Proof(least, most);
    }

    /**
     * Who it is for.
     *
     * @return the unit
     */
    public Unit unit() {
        return before.unit();
    }

    /**
     * What the plan brings.
     *
     * @return the total after all steps less the total before, 0 or more
     */
    public Points won() {
        return points.minus(before.total());
    }

    /**
     * The index after all steps.
     *
     * @return points / applicable maximum, not rounded
     * @throws IllegalArgumentException if nothing applies to the unit
     */
    public Ratio index() {
        return new Ratio(points.value(), before.applicable().value());
    }

    /**
     * Whether it is proven that no plan brings as much for less, or more for as little.
     *
     * @return true, unless links between criteria, or many ways to the same index, made the search too long
     */
    public boolean isOptimal() {
        return proof.leastEffort() == effort && proof.mostPoints().equals(points);
    }

    /**
     * The assessment if all steps are done. Scoring it gives the promised points, if all other units stay as they are.
     *
     * @return a copy of the assessment with the changed observations as final ones
     */
    public Assessment after() {
        Assessment after = before.assessment();
        for (Step step : steps) {
            after = after.with(step.criterion().code(), step.to());
        }
        return after;
    }

    @Override
    public Plan plan() {
        return this;
    }

    @Override
    public boolean isReached() {
        return true;
    }

    @Override
    public Plan orThrow() {
        return this;
    }

    /**
     * Holds the plan against what came of it.
     *
     * @param later the unit scored in a later round, or year
     * @return planned, done and won, step by step
     * @throws IllegalArgumentException if the card is of another unit, or a criterion of the plan is not in its set, or is
     *     there with another rule or kind
     */
    public FollowUp against(Scorecard later) {
        Objects.requireNonNull(later, "later");
        return FollowUp.of(this, later);
    }

    @Override
    public String toString() {
        return unit() + "   " + before.total() + " → " + points + ", effort " + effort
                + steps.stream().map(step -> "\n" + step).collect(Collectors.joining());
    }
}
