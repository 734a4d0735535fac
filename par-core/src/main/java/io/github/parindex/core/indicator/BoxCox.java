package io.github.parindex.core.indicator;

/** The Box-Cox transformation of positive numbers with the most likely exponent from −5 to 5. */
final class BoxCox {

    private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;

    private final Column scaled;
    private final Column logs;

    BoxCox(Column positive) {
        Column plain = positive.map(StrictMath::log);
        double middle = plain.mean();
        this.logs = plain;
        this.scaled = plain.linear(1, -middle);
    }

    Column column() {
        double lambda = lambda();
        return logs.map(log -> power(log, lambda));
    }

    /** The maximum of a profile likelihood that has one peak, by golden section to 1e-9. */
    double lambda() {
        double from = -5;
        double to = 5;
        while (to - from > 1e-9) {
            double left = to - GOLDEN * (to - from);
            double right = from + GOLDEN * (to - from);
            if (likelihood(left) >= likelihood(right)) {
                to = right;
            } else {
                from = left;
            }
        }
        double found = (from + to) / 2;
        return Math.abs(found) < 1e-8 ? 0 : found;
    }

    /** −n/2 ln σ²(λ) of numbers divided by their geometric mean, whose Jacobian is 1. */
    private double likelihood(double lambda) {
        return -StrictMath.log(scaled.map(log -> power(log, lambda)).variance(0));
    }

    private static double power(double log, double lambda) {
        return Math.abs(lambda) < 1e-8 ? log : StrictMath.expm1(lambda * log) / lambda;
    }
}
