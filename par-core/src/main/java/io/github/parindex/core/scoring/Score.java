package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;

/**
 * A scored node of the criteria tree. At every node earned + lost = applicable maximum.
 *
 * <p>Bonus and deduction nodes stand outside the maximum: their applicable maximum is 0, a bonus earns points (and so has
 * a negative loss), a deduction earns negative points and loses as many.
 */
public sealed interface Score permits GroupScore, LeafScore {

    /**
     * What was scored.
     *
     * @return the group or leaf
     */
    Criterion criterion();

    /**
     * The most the unit could get here.
     *
     * @return the maximum less what does not apply or is not known yet, 0 outside the maximum
     */
    Points applicable();

    /**
     * What the unit got.
     *
     * @return points, negative for a deduction
     */
    Points points();

    /**
     * What the unit did not get.
     *
     * @return applicable - points
     */
    default Points lost() {
        return applicable().minus(points());
    }
}
