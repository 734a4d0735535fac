package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * What all units of a board together lost on one leaf.
 *
 * @param criterion the leaf
 * @param lost points lost by all units
 * @param applicable points all units could get
 * @param losing the number of units that lost something
 * @param scored the number of units to which the leaf applied
 * @param change points lost per unit scored, less the same on the earlier board, each as a share of the leaf's maximum
 *     in percentage points half up to 2 places; empty without an earlier board
 */
public record CriterionLoss(
        Leaf criterion, Points lost, Points applicable, int losing, int scored, Optional<Points> change) {

    /** Refuses null. */
    public CriterionLoss {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(lost, "lost");
        Objects.requireNonNull(applicable, "applicable");
        Objects.requireNonNull(change, "change");
    }

    static final Comparator<CriterionLoss> LARGEST_FIRST = Comparator.comparing(CriterionLoss::lost)
            .reversed()
            .thenComparing(CriterionLoss::criterion, Criterion.BY_CODE);

    CriterionLoss since(Optional<CriterionLoss> earlier) {
        Optional<Points> moved = earlier.flatMap(before -> Percent.of(lost, applicable)
                .flatMap(now -> Percent.of(before.lost, before.applicable).map(now::minus)));
        return new CriterionLoss(criterion, lost, applicable, losing, scored, moved);
    }

    @Override
    public String toString() {
        return criterion.code() + " " + criterion.title() + "   −" + lost + " in " + losing + " of " + scored
                + (scored == 1 ? " unit" : " units")
                + change.map(points -> "   change " + points + " % of the maximum")
                        .orElse("");
    }
}
