package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.io.token.Digits;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Caps of sums, which documents leave out where they are the sum itself. */
final class Caps {

    private Caps() {}

    static Points capOr(@Nullable BigDecimal cap, Points sum) {
        return cap == null ? sum : Points.of(cap);
    }

    static @Nullable BigDecimal unlessReached(Points cap, Points sum) {
        return cap.equals(sum) ? null : Digits.of(cap);
    }
}
