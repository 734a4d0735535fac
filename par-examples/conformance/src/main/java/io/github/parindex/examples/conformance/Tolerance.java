package io.github.parindex.examples.conformance;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How far a number may be off: {@code |actual - expected| <= abs + rel × |expected|}.
 *
 * @param abs 0 or more
 * @param rel 0 or more
 */
record Tolerance(BigDecimal abs, BigDecimal rel) {

    private static final Tolerance NONE = new Tolerance(BigDecimal.ZERO, BigDecimal.ZERO);

    Tolerance {
        if (abs.signum() < 0 || rel.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is 0 or more, not (" + abs + ") and (" + rel + ").");
        }
    }

    static Tolerance of(Optional<Fields> tol) {
        return tol.map(Tolerance::of).orElse(NONE);
    }

    private static Tolerance of(Fields tol) {
        Tolerance tolerance = new Tolerance(number(tol, "abs"), number(tol, "rel"));
        tol.nothingElse();
        return tolerance;
    }

    private static BigDecimal number(Fields tol, String name) {
        return tol.optional(name)
                .map(node -> Fields.number("tol." + name, node))
                .orElse(BigDecimal.ZERO);
    }

    boolean allows(BigDecimal expected, BigDecimal actual) {
        BigDecimal allowed = abs.add(rel.multiply(expected.abs()));
        return actual.subtract(expected).abs().compareTo(allowed) <= 0;
    }
}
