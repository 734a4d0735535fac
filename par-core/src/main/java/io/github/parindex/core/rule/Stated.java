package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Points stated by an appraiser, a survey or another system, within the maximum.
 *
 * <p>An imported score can be checked: {@code statedUpTo("4").checkedBy(proportion("4"), "0.015")} recomputes it from the
 * basis given with it. The stated points always count; the recomputation only says whether they agree. Seen with
 * Decision 766/QĐ-TTg, where document and portal differ for digitisation and the portal's score holds; a tolerance of
 * 0.015 covered all its 2,290 compared scores. A difference of exactly the tolerance agrees. No rounding.
 *
 * @param max the most that may be stated, above 0
 * @param recomputation how a stated score is checked, if it is
 */
public record Stated(Points max, Optional<Recomputation> recomputation) implements Rule {

    /**
     * How a stated score is checked.
     *
     * @param rule scores the basis of the stated points; its maximum is that of the criterion
     * @param tolerance the largest difference, either way, that still agrees; 0 or more
     */
    public record Recomputation(Rule rule, Points tolerance) {

        /** Checks the tolerance, and that the rule needs nothing but the basis. */
        public Recomputation {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(tolerance, "tolerance");
            Checks.notNegative("rule.stated.tolerance", tolerance);
            if (rule instanceof AgainstPeers) {
                throw Refusal.refused("rule.stated.byPeers", rule.max());
            }
            if (rule instanceof Tracked || rule instanceof Stated) {
                throw Refusal.refused("rule.stated.byStated", rule.max());
            }
        }

        @Override
        public String toString() {
            return "checked by " + rule + " within " + tolerance;
        }
    }

    /** What became of the check. */
    public enum Agreement {
        /** Nothing to check with: no recomputation, or no basis that scores. */
        NOT_CHECKED,
        /** The difference is the tolerance or less. */
        WITHIN_TOLERANCE,
        /** The difference is more than the tolerance; the stated points count all the same. */
        BEYOND_TOLERANCE;

        static Agreement of(Points stated, Optional<Award> recomputed, Points tolerance) {
            if (recomputed.isEmpty() || recomputed.get().standing() != Award.Standing.SCORED) {
                return NOT_CHECKED;
            }
            Points difference = stated.minus(recomputed.get().points());
            Points size = difference.max(difference.negated());
            return size.compareTo(tolerance) <= 0 ? WITHIN_TOLERANCE : BEYOND_TOLERANCE;
        }
    }

    /**
     * What was stated, and what the recomputation gave.
     *
     * @param stated the points that count
     * @param recomputed the award of the recomputation, if there was a basis
     * @param agreement what became of the check
     */
    public record AsStated(Points stated, Optional<Award> recomputed, Agreement agreement) implements Rule.Found {

        /** Refuses null. */
        public AsStated {
            Objects.requireNonNull(stated, "stated");
            Objects.requireNonNull(recomputed, "recomputed");
            Objects.requireNonNull(agreement, "agreement");
        }

        @Override
        public String toString() {
            return switch (agreement) {
                case NOT_CHECKED -> stated + " as stated";
                case WITHIN_TOLERANCE -> stated + " as stated, in agreement with " + recomputed.orElseThrow();
                case BEYOND_TOLERANCE -> stated + " as stated, although recomputed as " + recomputed.orElseThrow();
            };
        }
    }

    /** Checks the maximum, and that a recomputation has the same. */
    public Stated {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(recomputation, "recomputation");
        Checks.positive("rule.stated.max", max);
        recomputation.filter(check -> !check.rule().max().equals(max)).ifPresent(check -> {
            throw Refusal.refused("rule.stated.recomputed", check.rule().max(), max);
        });
    }

    static Stated of(Points max) {
        return new Stated(max, Optional.empty());
    }

    /**
     * Adds a recomputation.
     *
     * @param rule scores the basis of the stated points
     * @param tolerance the largest difference that still agrees
     * @return a copy that checks what is stated
     */
    public Stated checkedBy(Rule rule, String tolerance) {
        Objects.requireNonNull(tolerance, "tolerance");
        return new Stated(max, Optional.of(new Recomputation(rule, Points.parse(tolerance))));
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Observation.StatedPoints given = given(observation);
        if (recomputation.isPresent() && given.basis().isPresent()) {
            recomputation.get().rule().check(given.basis().get());
        }
    }

    private Observation.StatedPoints given(Observation observation) {
        if (!(observation instanceof Observation.StatedPoints given)) {
            throw Checks.mismatch("rule.stated.mismatch", observation, max);
        }
        if (given.points().sign() < 0 || given.points().compareTo(max) > 0) {
            throw Refusal.refused("rule.stated.range", given.points(), max);
        }
        return given;
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Observation.StatedPoints given = given(observation);
        Optional<Award> recomputed = recomputation.flatMap(
                check -> given.basis().map(basis -> check.rule().award(basis)));
        Points tolerance = recomputation.map(Recomputation::tolerance).orElse(Points.ZERO);
        return new Award(
                max,
                given.points(),
                new AsStated(given.points(), recomputed, Agreement.of(given.points(), recomputed, tolerance)));
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        effort.requireKnown(List.of(), List.of());
        Points today = given(observation).points();
        Optional<Effort.Cost> cost = effort.each().filter(each -> each.step().isPresent());
        boolean more = effort.aim() == Effort.Aim.MORE;
        List<Ladder.Rung<Observation>> rungs = new ArrayList<>();
        rungs.add(new Ladder.Rung<>(0, Ladder.worth(today, effort), observation));
        long steps =
                cost.map(each -> steps(more ? max.minus(today) : today, each)).orElse(0L);
        for (long step = 1; step <= steps; step++) {
            Points way = Points.of(cost.get().step().orElseThrow()).times(more ? step : -step);
            Points then = today.plus(way).min(max).max(Points.ZERO);
            rungs.add(new Ladder.Rung<>(
                    step * cost.get().effort(),
                    Ladder.worth(then, effort),
                    new Observation.StatedPoints(then, Optional.empty())));
        }
        Award.Top top = cost.isPresent() ? Award.Top.EFFORT : Award.Top.STATED_BY_OTHERS;
        return Ladder.staircase(Ladder.of(rungs), this::award, effort, top);
    }

    /** The last step goes as far as there is way left. */
    private static long steps(Points way, Effort.Cost cost) {
        BigDecimal all = way.value().divide(cost.step().orElseThrow(), 0, RoundingMode.CEILING);
        long most = Math.min(all.longValue(), cost.most());
        Ladder.requireFew(most);
        return most;
    }

    @Override
    public String toString() {
        return "stated up to " + max + recomputation.map(check -> ", " + check).orElse("");
    }
}
