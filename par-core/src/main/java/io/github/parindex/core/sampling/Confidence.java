package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Normal;

/**
 * How sure an interval is to hold what it estimates, as the quantile of the standard normal distribution that its half
 * width is a multiple of: 1.96 for 95 %.
 *
 * @param z finite, above 0
 */
public record Confidence(double z) {

    /** Refuses what is no multiple. */
    public Confidence {
        if (!(z > 0 && z < Double.POSITIVE_INFINITY)) {
            throw Refusal.refused("sampling.confidence.z", z);
        }
    }

    /**
     * A level of confidence, two-sided: z is the quantile at (1 + level) / 2 of the standard normal distribution.
     *
     * @param level between 0 and 1, such as 0.95
     * @return the confidence
     */
    public static Confidence of(double level) {
        if (!(level > 0 && level < 1)) {
            throw Refusal.refused("sampling.confidence.level", level);
        }
        return new Confidence(Normal.within(level));
    }

    /**
     * How often, in the long run, an interval misses what it estimates.
     *
     * @return above 0 and below 1, such as 0.05 for z = 1.96
     */
    public double risk() {
        return 2 * Tails.normal(z);
    }

    /**
     * The quantile of Student's distribution with the same {@link #risk}, for estimates whose own error is estimated.
     *
     * @param degreesOfFreedom 1 or more
     * @return above z; 2.262 for 95 % and 9 degrees of freedom
     * @throws IllegalArgumentException if there are no degrees of freedom
     */
    public double student(int degreesOfFreedom) {
        requireFreedom(degreesOfFreedom);
        return Tails.studentBeyond(risk(), degreesOfFreedom, z);
    }

    static void requireFreedom(int degreesOfFreedom) {
        if (degreesOfFreedom < 1) {
            throw Refusal.refused("sampling.freedom", degreesOfFreedom);
        }
    }
}
