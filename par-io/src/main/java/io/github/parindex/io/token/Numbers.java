package io.github.parindex.io.token;

import io.github.parindex.core.number.Exact;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How many digits the numbers of a document may have. */
public enum Numbers {
    /** What people and systems enter. */
    GIVEN(Exact.MAX_DIGITS) {
        @Override
        @Nullable
        BigDecimal parse(String digits) {
            return Digits.parse(digits);
        }
    },
    /** What was computed from such numbers, as it stands: room for the products of the core's ratios, and their zeros. */
    COMPUTED(16 * Exact.MAX_DIGITS) {
        @Override
        @Nullable
        BigDecimal parse(String digits) {
            if (digits.length() > 2 * most()) {
                return null;
            }
            try {
                BigDecimal number = new BigDecimal(digits);
                boolean isWithin = Math.max(number.precision(), Math.abs((long) number.scale())) <= most();
                return isWithin ? number.setScale(Math.max(number.scale(), 0)) : null;
            } catch (NumberFormatException beyond) {
                return null;
            }
        }
    };

    private final int most;

    Numbers(int most) {
        this.most = most;
    }

    int most() {
        return most;
    }

    /** The number, or null if it exceeds the limit. */
    @Nullable
    abstract BigDecimal parse(String digits);
}
