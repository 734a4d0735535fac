package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
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
        BEYOND_TOLERANCE
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
        return new Stated(max, Optional.of(new Recomputation(rule, Points.parse(tolerance))));
    }

    @Override
    public void checkObserved(Observation observation) {
        Observation.StatedPoints given = given(observation);
        if (recomputation.isPresent() && given.basis().isPresent()) {
            recomputation.get().rule().award(given.basis().get());
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
        Observation.StatedPoints given = given(observation);
        Optional<Award> recomputed = recomputation.flatMap(
                check -> given.basis().map(basis -> check.rule().award(basis)));
        return new Award(max, given.points(), new AsStated(given.points(), recomputed, agreement(given, recomputed)));
    }

    private Agreement agreement(Observation.StatedPoints given, Optional<Award> recomputed) {
        if (recomputed.isEmpty() || recomputed.get().standing() != Award.Standing.SCORED) {
            return Agreement.NOT_CHECKED;
        }
        Points difference = given.points().minus(recomputed.get().points());
        Points size = difference.max(difference.negated());
        Points tolerance = recomputation.orElseThrow().tolerance();
        return size.compareTo(tolerance) <= 0 ? Agreement.WITHIN_TOLERANCE : Agreement.BEYOND_TOLERANCE;
    }

    @Override
    public String toString() {
        return "stated up to " + max + recomputation.map(check -> ", " + check).orElse("");
    }
}
