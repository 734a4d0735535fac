package io.github.parindex.examples.conformance;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Proportion;
import io.github.parindex.core.scoring.GroupScore;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.Score;
import java.math.BigDecimal;
import java.util.Optional;

/** Which value of a scored node a column publishes. */
enum NodeValue {
    /** The points; none where a leaf has no score, or no leaf of a group has one. */
    POINTS {
        @Override
        Optional<BigDecimal> of(Score score) {
            return isScored(score) ? Optional.of(score.points().value()) : Optional.empty();
        }
    },
    /** The most points the criterion gives, whether they apply or not. */
    MAX {
        @Override
        Optional<BigDecimal> of(Score score) {
            return Optional.of(score.criterion().max().value());
        }
    },
    /** The ratio behind a leaf in proportion, in percent, half up to 2 places. */
    PERCENT {
        @Override
        Optional<BigDecimal> of(Score score) {
            return score instanceof LeafScore leaf
                            && leaf.award().working() instanceof Proportion.InProportion proportion
                    ? Optional.of(HUNDRED.times(proportion.ratio(), HALF_UP_2).value())
                    : Optional.empty();
        }
    };

    private static final Points HUNDRED = Points.of(100);
    private static final Rounding HALF_UP_2 = Rounding.halfUp(2);

    abstract Optional<BigDecimal> of(Score score);

    private static boolean isScored(Score score) {
        return score instanceof LeafScore leaf
                ? leaf.award().standing() == Award.Standing.SCORED
                : ((GroupScore) score).children().stream().anyMatch(NodeValue::isScored);
    }
}
