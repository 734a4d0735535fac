package io.github.parindex.core.criteria;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import java.util.Objects;
import java.util.Optional;

/**
 * What a criteria set does with what is missing and what does not apply, and where it rounds above the leaves.
 *
 * <p>{@link #withDefaults()}: what is missing makes the total provisional, what does not apply leaves the maximum, sums
 * are exact, and the index is published half up to 2 places, as the national portal's figures show.
 *
 * @param missing what a missing observation does
 * @param notApplicable what a criterion that does not apply does
 * @param groups how the points of every group are rounded, or empty for exact sums
 * @param block how the percentage of an assessed block is rounded where it is rescaled
 * @param published how the index is rounded for publication
 */
public record Policy(
        WhenMissing missing,
        WhenNotApplicable notApplicable,
        Optional<Rounding> groups,
        Rounding block,
        Rounding published) {

    /** What a missing observation does. It never passes for a zero in silence: the score says which of these applied. */
    public enum WhenMissing {
        /**
         * Leaves the maximum for the time being: the total is provisional until the observation is there, and the index
         * is a share of what could be scored so far.
         */
        PROVISIONAL,
        /** Scores zero of the full maximum, as where evidence was due and did not come. */
        ZERO
    }

    /** What a criterion that does not apply to a unit does. */
    public enum WhenNotApplicable {
        /** Leaves the maximum: index = achieved / applicable maximum × 100 (Hà Nội, cấp phòng). */
        RESCALE_EVERYTHING,
        /**
         * Leaves the maximum of the assessed block only, and the block is brought back to its nominal maximum: achieved
         * / (max - removed) × 100, rounded as the policy says, × nominal max / 100. Survey blocks keep their maximum
         * (Bắc Giang: completion ratio to 2 places, then rescaled).
         */
        RESCALE_BLOCK,
        /** Scores in full, as where nothing arose ("không phát sinh"). */
        FULL_SCORE,
        /** Scores zero of the full maximum. */
        ZERO
    }

    /** Refuses to round groups and rescale their block, as no text says which comes first. */
    public Policy {
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(notApplicable, "notApplicable");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(published, "published");
        if (groups.isPresent() && notApplicable == WhenNotApplicable.RESCALE_BLOCK) {
            throw Refusal.refused("criteria.policy.groups", groups.get());
        }
    }

    private static final Policy DEFAULTS = new Policy(
            WhenMissing.PROVISIONAL,
            WhenNotApplicable.RESCALE_EVERYTHING,
            Optional.empty(),
            Rounding.halfUp(2),
            Rounding.halfUp(2));

    /**
     * The defaults named above.
     *
     * @return the policy
     */
    public static Policy withDefaults() {
        return DEFAULTS;
    }

    /**
     * Changes what a missing observation does.
     *
     * @param treatment provisional or zero
     * @return a copy
     */
    public Policy with(WhenMissing treatment) {
        Objects.requireNonNull(treatment, "treatment");
        return new Policy(treatment, notApplicable, groups, block, published);
    }

    /**
     * Changes what a criterion that does not apply does.
     *
     * @param treatment one of four
     * @return a copy
     */
    public Policy with(WhenNotApplicable treatment) {
        Objects.requireNonNull(treatment, "treatment");
        return new Policy(missing, treatment, groups, block, published);
    }

    /**
     * Rounds the points of every group before they are added up further.
     *
     * @param rounding how
     * @return a copy
     */
    public Policy withGroups(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return new Policy(missing, notApplicable, Optional.of(rounding), block, published);
    }

    /**
     * Changes how the percentage of a rescaled block is rounded.
     *
     * @param rounding how, counted in places of the percentage
     * @return a copy
     */
    public Policy withBlock(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return new Policy(missing, notApplicable, groups, rounding, published);
    }

    /**
     * Changes how the index is published.
     *
     * @param rounding how
     * @return a copy
     */
    public Policy withPublished(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return new Policy(missing, notApplicable, groups, block, rounding);
    }

    @Override
    public String toString() {
        return "missing: " + missing + ", not applicable: " + notApplicable + ", groups: "
                + groups.map(Rounding::toString).orElse("exact") + ", published: " + published;
    }
}
