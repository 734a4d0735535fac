package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import java.util.Objects;
import java.util.Optional;

/**
 * What one criterion did to the change of the index. The contributions of a {@link ScoreDiff} add up exactly to the later
 * index less the earlier one.
 *
 * <p>With an index of P0 points of A0 before and of P1 points of A1 after, a criterion with p points of an applicable
 * maximum a brings
 *
 * <pre>((p1 − p0) × (A0 + A1) − (P0 + P1) × (a1 − a0)) / (2 × A0 × A1)</pre>
 *
 * <p>so what is as before brings 0, and under one maximum A the contribution is (p1 − p0) / A. A criterion of a maximum of 5
 * that came new into a set of 100 and is earned in full by a unit that holds about 80 % brings 1 percentage point: 5 × (1 −
 * 0.8). This is the decomposition of a change of a quotient with equal weight on both years (Bennet 1920); with the weights
 * of one year alone a criterion would bring another share according to which year is taken.
 *
 * @param criterion what brought it; empty for the rescaling of a block
 * @param cause in what way
 * @param change a share of 1, such as 0.0125 for 1.25 percentage points
 */
public record Contribution(Optional<Criterion> criterion, Cause cause, Ratio change) {

    private static final Points HUNDRED = Points.of(100);

    /** In what way something changed the index. */
    public enum Cause {
        /** Other points of a leaf that both have, or another applicable maximum. */
        CRITERION,
        /** A leaf that only the later set has. */
        ADDED,
        /** A leaf that only the earlier set had. */
        DROPPED,
        /** The cap of a group, or its rounding. */
        GROUP,
        /** The rescaling of the assessed block. */
        RESCALING
    }

    /** Refuses null. */
    public Contribution {
        Objects.requireNonNull(criterion, "criterion");
        Objects.requireNonNull(cause, "cause");
        Objects.requireNonNull(change, "change");
    }

    /**
     * The contribution in percentage points.
     *
     * @param rounding how they are rounded; rounded contributions may not add up
     * @return for example 1.25
     */
    public Points points(Rounding rounding) {
        return HUNDRED.times(change, rounding);
    }

    @Override
    public String toString() {
        Points points = points(Rounding.halfUp(2));
        return criterion.map(node -> node.code() + " " + node.title()).orElse("rescaling") + "   "
                + (points.sign() > 0 ? "+" : "") + points + (cause == Cause.CRITERION ? "" : ", " + cause);
    }
}
