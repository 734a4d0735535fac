package io.github.parindex.core.scoring;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import java.util.Optional;

/** Percentages of a maximum, half up to 2 places, for comparisons across criteria sets. */
final class Percent {

    private static final Points HUNDRED = Points.of(100);
    private static final Rounding ROUNDING = Rounding.halfUp(2);

    private Percent() {}

    static Optional<Points> of(Points points, Points max) {
        return max.sign() <= 0 ? Optional.empty() : Optional.of(HUNDRED.times(points.value(), max.value(), ROUNDING));
    }
}
