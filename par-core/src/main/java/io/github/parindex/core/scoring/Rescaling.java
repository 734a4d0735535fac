package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How an assessed block from which criteria were removed was brought back to its nominal maximum: percentage =
 * achieved / applicable × 100, rounded, and points = percentage × nominal / 100, exact.
 *
 * <p>Example (Bắc Giang's form): 61.46 achieved of a block of 70 from which 2.5 do not apply is 61.46 / 67.5 = 91.05 %,
 * and 91.05 % of 70 are 63.735 points.
 *
 * @param achieved points of the block
 * @param applicable maximum of the block after the removal, above 0
 * @param nominal maximum of the block before the removal
 * @param percentage the rounded completion ratio in percent
 * @param rounding how it was rounded
 */
public record Rescaling(Points achieved, Points applicable, Points nominal, BigDecimal percentage, Rounding rounding) {

    /** Refuses null. */
    public Rescaling {
        Objects.requireNonNull(achieved, "achieved");
        Objects.requireNonNull(applicable, "applicable");
        Objects.requireNonNull(nominal, "nominal");
        Objects.requireNonNull(percentage, "percentage");
        Objects.requireNonNull(rounding, "rounding");
    }

    /** The rescaling of a set's assessed block, that is its plain leaves, where the policy asks for it. */
    static Optional<Rescaling> of(CriteriaSet set, List<LeafScore> leaves) {
        if (set.policy().notApplicable() != Policy.WhenNotApplicable.RESCALE_BLOCK) {
            return Optional.empty();
        }
        Points achieved = Points.ZERO;
        Points applicable = Points.ZERO;
        Points removed = Points.ZERO;
        for (int i = 0; i < leaves.size(); i++) {
            LeafScore leaf = leaves.get(i);
            if (set.kindOf(i) == Group.Kind.PLAIN) {
                boolean gone = leaf.treatment() == Treatment.NOT_APPLICABLE_REMOVED;
                achieved = achieved.plus(leaf.points());
                applicable = applicable.plus(leaf.applicable());
                removed = gone ? removed.plus(leaf.award().max()) : removed;
            }
        }
        return removed.sign() > 0 && applicable.sign() > 0
                ? Optional.of(of(achieved, applicable, removed, set.policy().block()))
                : Optional.empty();
    }

    private static Rescaling of(Points achieved, Points applicable, Points removed, Rounding rounding) {
        BigDecimal percentage = rounding.divide(achieved.value().movePointRight(2), applicable.value());
        return new Rescaling(achieved, applicable, applicable.plus(removed), percentage, rounding);
    }

    /**
     * The same block with other points.
     *
     * @param other points achieved in the block
     * @return a copy with those points, their percentage rounded as stated
     */
    public Rescaling with(Points other) {
        Objects.requireNonNull(other, "other");
        return of(other, applicable, removed(), rounding);
    }

    /** Gives the points that rescaling adds to those the block achieved. */
    Points gained() {
        return points().minus(achieved);
    }

    /** Gives the points that left the maximum of the block, as they did not apply. */
    Points removed() {
        return nominal.minus(applicable);
    }

    /**
     * The points of the block on its nominal maximum.
     *
     * @return percentage × nominal / 100
     */
    public Points points() {
        return nominal.times(percentage.movePointLeft(2));
    }

    @Override
    public String toString() {
        return achieved + " of " + applicable + " is " + percentage.toPlainString() + " % (" + rounding + "), of "
                + nominal + " that is " + points();
    }
}
