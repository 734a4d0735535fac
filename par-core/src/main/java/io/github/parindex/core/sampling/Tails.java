package io.github.parindex.core.sampling;

/**
 * How much of a distribution lies beyond a value, to about 14 digits of the answer however small it is, and the same on
 * every machine. Beta distributions come first, as Student's is one of them in disguise.
 */
final class Tails {

    private static final double LOG_TWO_PI = StrictMath.log(2 * Math.PI);

    /** The terms of Stirling's series for ln n! − ((n + ½) ln n − n + ½ ln 2π), from the first power of 1/n on. */
    private static final double[] STIRLING = {1 / 12.0, -1 / 360.0, 1 / 1260.0, -1 / 1680.0, 1 / 1188.0, -691 / 360360.0
    };

    /** From here on the series has its full precision. */
    private static final double LARGE = 16;

    private static final double TINY = 1e-300;
    private static final double CONVERGED = 5e-16;
    private static final int MOST_TERMS = 1_000_000;
    private static final int MOST_STEPS = 200;

    private Tails() {}

    /** The part of the standard normal distribution above z, for z above 0. */
    static double normal(double z) {
        return z < 2 ? 0.5 - density(z) * series(z) : density(z) / fraction(z);
    }

    private static double density(double z) {
        return StrictMath.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
    }

    /** Marsaglia (2004), "Evaluating the normal distribution": z + z³/3 + z⁵/(3·5) + … */
    private static double series(double z) {
        double term = z;
        double sum = z;
        for (int odd = 3; term > sum * 1e-17; odd += 2) {
            term *= z * z / odd;
            sum += term;
        }
        return sum;
    }

    /** The continued fraction z + 1/(z + 2/(z + 3/(z + …))). */
    private static double fraction(double z) {
        double value = z;
        for (int k = 200; k > 0; k--) {
            value = z + k / value;
        }
        return value;
    }

    /** The part of Student's distribution beyond t on both sides, for t of 0 or more. */
    static double student(double t, double freedom) {
        double square = t * t;
        return beta(freedom / 2, 0.5, freedom / (freedom + square), square / (freedom + square));
    }

    /** Beyond which value, on both sides, so much of Student's distribution lies; guess is any value above 0. */
    static double studentBeyond(double tail, double freedom, double guess) {
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double t = guess;
        for (int step = 0; step < MOST_STEPS; step++) {
            double excess = student(t, freedom) - tail;
            low = excess > 0 ? t : low;
            high = excess > 0 ? high : t;
            double square = t * t;
            double ratio = ratio(freedom / 2, 0.5, freedom / (freedom + square), square / (freedom + square));
            double next = t + excess * t / (freedom * ratio);
            if (!(next > low && next < high)) {
                next = high == Double.POSITIVE_INFINITY ? 2 * t : low + (high - low) / 2;
            }
            if (Math.abs(next - t) <= 2 * Math.ulp(t)) {
                return next;
            }
            t = next;
        }
        return t;
    }

    /** Below which value so much of a beta distribution lies. */
    static double betaBelow(double tail, double a, double b) {
        double low = 0;
        double high = 1;
        double x = a / (a + b);
        for (int step = 0; step < MOST_STEPS && high - low > Math.ulp(low); step++) {
            double excess = beta(a, b, x, 1 - x) - tail;
            low = excess < 0 ? x : low;
            high = excess < 0 ? high : x;
            double next = x - excess * x * (1 - x) / (a * ratio(a, b, x, 1 - x));
            if (!(next > low && next < high)) {
                next = low + (high - low) / 2;
            }
            if (Math.abs(next - x) <= Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }

    /**
     * The part of a beta distribution below x, with y = 1 − x: the regularised incomplete beta function, by its continued
     * fraction of DiDonato and Morris (1992), algorithm TOMS 708, DOI 10.1145/131766.131776, on the side of the smaller part.
     */
    static double beta(double a, double b, double x, double y) {
        if (x <= 0 || y <= 0) {
            return x <= 0 ? 0 : 1;
        }
        return x * b <= y * a
                ? a * ratio(a, b, x, y) / continued(a, b, x, y)
                : 1 - b * ratio(b, a, y, x) / continued(b, a, y, x);
    }

    /** x^a y^b / (a B(a, b)), without the loss of logarithms of large factorials: Loader (2000), as for binomial terms. */
    private static double ratio(double a, double b, double x, double y) {
        double n = a + b;
        double exponent = stirling(n) - stirling(a) - stirling(b) - deviance(a, n * x) - deviance(b, n * y);
        return StrictMath.exp(exponent - 0.5 * (LOG_TWO_PI + StrictMath.log(a) + StrictMath.log(b / n))) * b / n;
    }

    /** The error of Stirling's formula for ln n!; below {@link #LARGE} from the next larger n. */
    private static double stirling(double n) {
        double large = n;
        double sum = 0;
        for (; large < LARGE; large++) {
            sum += (large + 0.5) * StrictMath.log1p(1 / large) - 1;
        }
        double power = 1 / large;
        for (double term : STIRLING) {
            sum += term * power;
            power /= large * large;
        }
        return sum;
    }

    /** k ln(k / m) + m − k, also where both are nearly equal. */
    private static double deviance(double k, double m) {
        double difference = k - m;
        double v = difference / (k + m);
        if (Math.abs(v) >= 0.1) {
            return k * StrictMath.log(k / m) - difference;
        }
        double sum = difference * v;
        double term = 2 * k * v;
        for (int odd = 3; ; odd += 2) {
            term *= v * v;
            double next = sum + term / odd;
            if (next == sum) {
                return next;
            }
            sum = next;
        }
    }

    /** The continued fraction by Lentz's method; y beside x keeps the digits of both where one is near 1. */
    private static double continued(double a, double b, double x, double y) {
        double value = notZero(denominator(0, a, b, x, y));
        double c = value;
        double d = 0;
        for (int m = 1; m < MOST_TERMS; m++) {
            double place = a + 2 * m - 1;
            double numerator = (a + m - 1) / place * ((a + b + m - 1) / place) * m * (b - m) * x * x;
            double denominator = denominator(m, a, b, x, y);
            d = 1 / notZero(denominator + numerator * d);
            c = notZero(denominator + numerator / c);
            value *= c * d;
            if (Math.abs(c * d - 1) <= CONVERGED) {
                return value;
            }
        }
        return value;
    }

    private static double denominator(int m, double a, double b, double x, double y) {
        double above = (a + m) * (a * y - b * x + 1 + m * (1 + y)) / (a + 2 * m + 1);
        return m == 0 ? above : m + m * (b - m) * x / (a + 2 * m - 1) + above;
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
