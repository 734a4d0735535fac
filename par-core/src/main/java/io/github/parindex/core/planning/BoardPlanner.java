package io.github.parindex.core.planning;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Award.Staircase;
import io.github.parindex.core.rule.Award.Top;
import io.github.parindex.core.scoring.CriterionLoss;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Loss;
import io.github.parindex.core.scoring.Scorecard;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Plans for all units at once. An immutable recipe. */
public final class BoardPlanner {

    private final Board board;
    private final Efforts efforts;
    private final Map<String, Efforts> byUnit;
    private final RankingMethod method;
    private final Drift drift;

    private BoardPlanner(Board board, Efforts efforts, Map<String, Efforts> byUnit, RankingMethod method, Drift drift) {
        this.board = board;
        this.efforts = Objects.requireNonNull(efforts, "efforts")
                .requireCodesOf(board.assessments().set());
        this.byUnit = byUnit;
        this.method = Objects.requireNonNull(method, "method");
        this.drift = Objects.requireNonNull(drift, "drift");
        byUnit.keySet().forEach(board.board()::card);
    }

    /**
     * Plans for all units in scope.
     *
     * @param assessments of the campaign
     * @return a planner with the defaults: every change costs one, units are ranked by their published index, others stay
     */
    public static BoardPlanner of(Assessments assessments) {
        return new BoardPlanner(
                Board.of(assessments), Efforts.oneAChange(), Map.of(), RankingMethod.withDefaults(), Drift.none());
    }

    /**
     * States what changes cost.
     *
     * @param other criterion by criterion
     * @return a copy
     */
    public BoardPlanner with(Efforts other) {
        Objects.requireNonNull(other, "other");
        return new BoardPlanner(board, other, byUnit, method, drift);
    }

    /**
     * States what changes cost in one unit.
     *
     * @param unit its code
     * @param other criterion by criterion
     * @return a copy
     */
    public BoardPlanner with(String unit, Efforts other) {
        Map<String, Efforts> more = new LinkedHashMap<>(byUnit);
        more.put(Objects.requireNonNull(unit, "unit"), Objects.requireNonNull(other, "other"));
        return new BoardPlanner(board, efforts, more, method, drift);
    }

    /**
     * States how units are ranked and graded.
     *
     * @param other with the grades, if there are any
     * @return a copy
     */
    public BoardPlanner with(RankingMethod other) {
        Objects.requireNonNull(other, "other");
        return new BoardPlanner(board, efforts, byUnit, other, drift);
    }

    /**
     * States how far others move while one unit carries out its plan.
     *
     * @param other in points of the index
     * @return a copy
     */
    public BoardPlanner with(Drift other) {
        Objects.requireNonNull(other, "other");
        return new BoardPlanner(board, efforts, byUnit, method, other);
    }

    /**
     * The planner of one unit.
     *
     * @param unit its code
     * @return a planner with what was stated here
     * @throws IllegalArgumentException if there is no such unit in scope
     */
    public Planner unit(String unit) {
        Objects.requireNonNull(unit, "unit");
        return new Planner(board, unit, byUnit.getOrDefault(unit, efforts), method, drift);
    }

    /**
     * The cheapest plan of each unit for the same target, each as if it alone had one.
     *
     * @param target index, score, grade or place
     * @return by the code of the unit, in the order of the board
     */
    public Map<String, Outcome> cheapest(Target target) {
        Objects.requireNonNull(target, "target");
        Map<String, Outcome> plans = new LinkedHashMap<>();
        codes().forEach(code -> plans.put(code, unit(code).cheapest(target)));
        return plans;
    }

    private List<String> codes() {
        return board.board().cards().stream().map(card -> card.unit().code()).toList();
    }

    /**
     * The plans of a block under one budget that bring all its units together the most points, for the least effort.
     *
     * @param block name of the block
     * @param budget the most effort of all units together, 0 or more
     * @return one plan a unit, in the order of the board
     * @throws IllegalArgumentException if the budget is negative, or there is no unit in such a block
     */
    public List<Plan> best(String block, long budget) {
        Objects.requireNonNull(block, "block");
        List<TradeOff> curves = new ArrayList<>();
        for (Scorecard card : board.board().cards()) {
            if (card.unit().block().equals(block)) {
                curves.add(unit(card.unit().code()).within(budget));
            }
        }
        if (curves.isEmpty()) {
            throw Refusal.refused("planning.block.unknown", block);
        }
        Combination together =
                new Combination(curves.stream().map(BoardPlanner::stairs).toList(), budget);
        int[] choice = together.choice(together.stairs().last());
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < choice.length; i++) {
            plans.add(curves.get(i).plan(choice[i]));
        }
        return Collections.unmodifiableList(plans);
    }

    private static Stairs stairs(TradeOff curve) {
        return new Stairs(
                curve.points().stream().map(TradeOff.Point::effort).toList(),
                curve.points().stream().map(TradeOff.Point::points).toList());
    }

    /**
     * What one action brings all units, each going as far as it leads.
     *
     * @param action for example a circular
     * @return unit by unit, and together
     */
    public ActionEffect effect(Action action) {
        Objects.requireNonNull(action, "action");
        List<Plan> plans = new ArrayList<>();
        List<Assessment> after = new ArrayList<>();
        for (String code : codes()) {
            Plan plan = new Planner(board, code, action.efforts(), method, drift)
                    .curve()
                    .last();
            plans.add(plan);
            after.add(plan.after());
        }
        Board then = Board.of(Assessments.of(board.assessments().set(), after));
        return ActionEffect.of(action, plans, method.rank(board.board()), method.rank(then.board()));
    }

    /**
     * What a criterion costs all units, and why it is not won back.
     *
     * @param loss points lost, in how many units
     * @param units what each unit lost there, with the working as reason, in the order of the board
     * @param attainable points that could be won back with the effort that was stated
     * @param tops in how many losing units the way ends for which reason
     */
    public record Weakness(CriterionLoss loss, List<Loss> units, Points attainable, Map<Top, Integer> tops) {

        /** Copies the collections in order. */
        public Weakness {
            Objects.requireNonNull(loss, "loss");
            units = List.copyOf(Objects.requireNonNull(units, "units"));
            Objects.requireNonNull(attainable, "attainable");
            tops = Collections.unmodifiableMap(new TreeMap<>(Objects.requireNonNull(tops, "tops")));
        }

        @Override
        public String toString() {
            return loss + "   attainable " + attainable + " " + tops;
        }
    }

    /**
     * The criteria on which all units together lose most, the largest loss first.
     *
     * @return every criterion with a loss
     */
    public List<Weakness> weaknesses() {
        Map<String, Map<String, Staircase>> next = new LinkedHashMap<>();
        codes().forEach(code -> next.put(code, unit(code).nextAwards()));
        return board.board().losses().stream().map(loss -> weakness(loss, next)).toList();
    }

    private Weakness weakness(CriterionLoss loss, Map<String, Map<String, Staircase>> next) {
        String code = loss.criterion().code();
        int leaf = board.board().set().indexOf(code);
        List<Loss> units = new ArrayList<>();
        Map<Top, Integer> tops = new TreeMap<>();
        Points attainable = Points.ZERO;
        for (Scorecard card : board.board().cards()) {
            LeafScore score = card.leaves().get(leaf);
            if (score.lost().sign() > 0) {
                Map<String, Staircase> staircases =
                        Objects.requireNonNull(next.get(card.unit().code()));
                Staircase staircase = Objects.requireNonNull(staircases.get(code));
                Points way = staircase.last().points().minus(staircase.today().points());
                units.add(new Loss(score));
                tops.merge(staircase.top(), 1, Integer::sum);
                attainable = attainable.plus(way.max(way.negated()));
            }
        }
        return new Weakness(loss, units, attainable, tops);
    }

    @Override
    public String toString() {
        return "plans for " + board.board();
    }
}
