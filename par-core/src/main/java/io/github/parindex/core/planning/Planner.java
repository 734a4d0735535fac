package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.ComparedValue;
import io.github.parindex.core.ranking.GradeBands;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Award.Staircase;
import io.github.parindex.core.scoring.Scorecard;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Plans how one unit wins points back: {@code Planner.of(assessments, "SNV").cheapest(Target.grade("tốt"))}.
 *
 * <p>A planner is an immutable recipe. Every answer is exact; {@link Plan#isOptimal} says whether it is also proven to be the
 * cheapest, which only a long search under many links may leave open. What has no score today has none in a plan, unless
 * the efforts state what can be reported.
 */
public final class Planner {

    private final Board board;
    private final String unit;
    private final Efforts efforts;
    private final RankingMethod method;
    private final Drift drift;

    Planner(Board board, String unit, Efforts efforts, RankingMethod method, Drift drift) {
        this.board = Objects.requireNonNull(board, "board");
        this.unit = Objects.requireNonNull(unit, "unit");
        this.efforts = Objects.requireNonNull(efforts, "efforts");
        this.method = Objects.requireNonNull(method, "method");
        this.drift = Objects.requireNonNull(drift, "drift");
        efforts.requireCodesOf(board.assessments().set());
        drift.byUnit().keySet().forEach(board.assessments()::assessment);
        board.board().card(unit);
    }

    /**
     * Plans for a unit among others.
     *
     * @param assessments all units
     * @param unit the code of the one
     * @return a planner with the defaults: every change costs one, units are ranked by their published index, others stay
     * @throws IllegalArgumentException if there is no such unit, or it is out of scope
     */
    public static Planner of(Assessments assessments, String unit) {
        return new Planner(
                Board.of(assessments), unit, Efforts.oneAChange(), RankingMethod.withDefaults(), Drift.none());
    }

    /**
     * Plans for a unit by itself.
     *
     * @param assessment of the unit; it is its own block
     * @return a planner with the defaults
     */
    public static Planner of(Assessment assessment) {
        Objects.requireNonNull(assessment, "assessment");
        return of(
                Assessments.of(assessment.set(), assessment), assessment.unit().code());
    }

    /**
     * States what changes cost.
     *
     * @param other criterion by criterion
     * @return a copy
     * @throws IllegalArgumentException if a criterion is named that the set does not have
     */
    public Planner with(Efforts other) {
        Objects.requireNonNull(other, "other");
        return new Planner(board, unit, other, method, drift);
    }

    /**
     * States how units are ranked and graded.
     *
     * @param other with the grades, if a target is one
     * @return a copy
     */
    public Planner with(RankingMethod other) {
        Objects.requireNonNull(other, "other");
        return new Planner(board, unit, efforts, other, drift);
    }

    /**
     * States how far the others move by then.
     *
     * @param other in points of the index
     * @return a copy
     * @throws IllegalArgumentException if a unit is named that is not assessed
     */
    public Planner with(Drift other) {
        Objects.requireNonNull(other, "other");
        return new Planner(board, unit, efforts, method, other);
    }

    private Task task() {
        return new Task(board.board().card(unit), efforts, board.peers());
    }

    /**
     * The next awards of every criterion, by its code.
     *
     * @return in the order of the set; for a deduction, the points deducted fall
     */
    public Map<String, Staircase> nextAwards() {
        List<Staircase> all = task().staircases();
        Map<String, Staircase> byCode = new LinkedHashMap<>();
        board.assessments().set().leaves().forEach(leaf -> byCode.put(leaf.code(), all.get(byCode.size())));
        return byCode;
    }

    /**
     * The next awards of one criterion.
     *
     * @param code of a leaf
     * @return its staircase of least effort
     * @throws IllegalArgumentException if there is no such leaf
     */
    public Staircase nextAwards(String code) {
        return task().staircases().get(board.assessments().set().indexOf(code));
    }

    /**
     * Everything that is worth its effort.
     *
     * @return the whole curve
     * @throws IllegalArgumentException if there are too many sums of points and efforts to be sure
     */
    public TradeOff curve() {
        return new TradeOff(task(), Long.MAX_VALUE);
    }

    /**
     * The cheapest plan for a target, with the most points that its effort brings.
     *
     * <p>Where a tie-breaker decides, or others are scored relative to the unit, plans are tried too that bring fewer points
     * than others of the same effort. If there are too many of them, {@link Plan#proof} says from which effort on.
     *
     * <p>A place or a grade that depends on others is reached if all others stay, or move as the drift says; units that are
     * scored relative to peers are scored anew. Where units tie, the plan's own marks break the tie.
     *
     * @param target index, score, grade or place
     * @return the plan, or the most there is
     * @throws IllegalArgumentException if the target makes no sense here: an unknown grade, or a place for a unit that is not
     *     ranked
     */
    public Outcome cheapest(Target target) {
        Objects.requireNonNull(target, "target");
        Predicate<Plan> good = good(target);
        TradeOff curve = curve();
        int first = curve.first(good);
        boolean reached = first < curve.points().size();
        if (first == 0 || !mayHangOnMore(target, curve.plan(first - 1))) {
            return reached ? curve.plan(first) : new Outcome.Unattainable(target, curve.last());
        }
        OffTheCurve off = curve.cheaperThan(first, enough(curve.points().get(first - 1)), good);
        if (off.found().isPresent()) {
            return off.found().get();
        }
        Plan best = (reached ? curve.plan(first) : curve.last()).provenTo(off.leastEffort());
        return reached ? best : new Outcome.Unattainable(target, best);
    }

    /** Whether cheaper plans of no more points than a plan that misses the target may reach it, by a tie or by what peers get. */
    private boolean mayHangOnMore(Target target, Plan missing) {
        boolean onOthers = target instanceof Target.Rank
                || (target instanceof Target.Grade
                        && method.grades().filter(GradeBands.class::isInstance).isEmpty());
        return onOthers
                && (board.peers().isPresent() || board.with(missing.after()).isTied(unit, method, drift));
    }

    /** The points of plans that stand no lower than one of the curve before ties are broken; all, where others score by them. */
    private Predicate<Points> enough(TradeOff.Point missing) {
        if (board.peers().isPresent()) {
            return points -> true;
        }
        Points least = compared(missing.points());
        return points -> compared(points).compareTo(least) >= 0;
    }

    private Points compared(Points points) {
        if (method.compared() == ComparedValue.EXACT) {
            return points;
        }
        Ratio share = new Ratio(points.value(), card().applicable().value());
        return Points.of(100).times(share, card().set().policy().published());
    }

    /**
     * The best plan within a budget, with the least effort that brings its points.
     *
     * @param budget the most effort, 0 or more
     * @return the plan
     * @throws IllegalArgumentException if the budget is negative
     */
    public Plan best(long budget) {
        return within(budget).last();
    }

    TradeOff within(long budget) {
        if (budget < 0) {
            throw Refusal.refused("planning.budget", budget);
        }
        return new TradeOff(task(), budget);
    }

    /**
     * What the unit may lose and still keep its place and its grade, if all others stay, or move as the drift says.
     *
     * @return the cushion, in steps of the published index
     * @throws IllegalArgumentException if the unit is not ranked
     */
    public Cushion cushion() {
        return Cushion.of(board, unit, method, drift);
    }

    private Predicate<Plan> good(Target target) {
        if (target instanceof Target.Index index) {
            return plan -> plan.before().applicable().sign() > 0
                    && plan.index().compareTo(index.percent().value().movePointLeft(2)) >= 0;
        }
        if (target instanceof Target.Score score) {
            return plan -> plan.points().compareTo(score.points()) >= 0;
        }
        board.requireRanked(unit);
        if (target instanceof Target.Rank rank) {
            Place place = Place.of(rank.place());
            return plan -> standing(plan)
                    .place()
                    .filter(reached -> reached.compareTo(place) <= 0)
                    .isPresent();
        }
        List<String> enough = enough(((Target.Grade) target).name());
        return plan -> standing(plan).grade().filter(enough::contains).isPresent();
    }

    private List<String> enough(String grade) {
        List<String> names = method.grades()
                .map(scale -> names(scale))
                .orElseThrow(() -> Refusal.refused("planning.grade.none", grade));
        if (!names.contains(grade)) {
            throw Refusal.refused("planning.grade.unknown", grade, names);
        }
        return names.subList(0, names.indexOf(grade) + 1);
    }

    private List<String> names(GradeScale scale) {
        return scale.names(board.board().card(unit).unit().block());
    }

    private Standing standing(Plan plan) {
        return board.with(plan.after()).standing(unit, method, drift, Points.ZERO);
    }

    Scorecard card() {
        return board.board().card(unit);
    }
}
