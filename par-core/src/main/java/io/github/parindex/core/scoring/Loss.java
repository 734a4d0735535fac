package io.github.parindex.core.scoring;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import java.util.Comparator;
import java.util.Objects;

/**
 * Points a unit did not get on one leaf, and why (tiêu chí mất điểm).
 *
 * @param score the scored leaf, whose working is the reason
 */
public record Loss(LeafScore score) {

    /** Refuses null. */
    public Loss {
        Objects.requireNonNull(score, "score");
    }

    static final Comparator<Loss> LARGEST_FIRST = Comparator.comparing(Loss::lost)
            .reversed()
            .thenComparing(loss -> loss.score().criterion(), Criterion.BY_CODE);

    /**
     * How many points were lost.
     *
     * @return above 0
     */
    public Points lost() {
        return score.lost();
    }

    @Override
    public String toString() {
        String stated = score.treatment().isStated() ? ", " + score.treatment() : "";
        return score.criterion().code() + " " + score.criterion().title() + "   " + score.points() + " of "
                + score.applicable() + "   −" + lost() + "   " + score.award().working() + stated;
    }
}
