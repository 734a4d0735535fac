package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** How many points each effort brings: every plan of which none is cheaper with as many points. */
public final class TradeOff {

    private final Task task;
    private final Search search;
    private final List<Point> points;

    /**
     * One plan of the curve.
     *
     * @param effort of the plan, 0 for today
     * @param points the total after the plan
     * @param index points / applicable maximum, not rounded; empty if nothing applies
     */
    public record Point(long effort, Points points, Optional<Ratio> index) {

        /** Refuses null. */
        public Point {
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(index, "index");
        }

        @Override
        public String toString() {
            return effort + ": " + points;
        }
    }

    TradeOff(Task task, long budget) {
        this.task = task;
        this.search = new Search(task, budget);
        this.points = search.found().stream().map(this::point).toList();
    }

    private Point point(Search.Entry entry) {
        Points most = task.card().applicable();
        Optional<Ratio> index = most.sign() <= 0
                ? Optional.empty()
                : Optional.of(new Ratio(entry.points().value(), most.value()));
        return new Point(entry.effort(), entry.points(), index);
    }

    /**
     * The curve, by rising effort and rising points; today is the first.
     *
     * @return at least one point
     */
    public List<Point> points() {
        return points;
    }

    /**
     * The plan behind a point.
     *
     * @param position in {@link #points()}
     * @return the plan
     * @throws IndexOutOfBoundsException if there is no such point
     */
    public Plan plan(int position) {
        return Plan.of(task, search, search.found().get(position));
    }

    /**
     * The plan with the most points.
     *
     * @return the last of the curve
     */
    public Plan last() {
        return plan(points.size() - 1);
    }

    /**
     * Where the plans begin that are good enough, if whatever is better than a good plan is good too.
     *
     * @param good whether a plan is
     * @return a position behind one that is not good, or the first; the number of points if none is
     */
    int first(Predicate<Plan> good) {
        int from = 0;
        int to = points.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (good.test(plan(middle))) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return from;
    }

    /** All plans that are cheaper than one of the curve, tried for a target on which more than the total decides. */
    OffTheCurve cheaperThan(int position, Predicate<Points> enough, Predicate<Plan> good) {
        long budget = position == points.size()
                ? Long.MAX_VALUE
                : points.get(position).effort() - 1;
        return new OffTheCurve(task, search, budget, enough, good);
    }

    @Override
    public String toString() {
        return points.toString();
    }
}
