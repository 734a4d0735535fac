package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * A proportion estimated from answers, such as the share of the satisfied.
 *
 * @param share 0 to 1
 * @param size how many answers it rests on: the number of answers, or their effective number where they are weighted;
 *     above 0
 */
public record SurveyEstimate(double share, double size) {

    /**
     * Between which values something lies.
     *
     * @param lower end
     * @param upper end
     */
    public record Interval(double lower, double upper) {}

    /** Refuses a share that is none and a size of nothing. */
    public SurveyEstimate {
        if (!(share >= 0 && share <= 1)) {
            throw Refusal.refused("sampling.share.range", share);
        }
        if (!(size > 0 && size < Double.POSITIVE_INFINITY)) {
            throw Refusal.refused("sampling.share.size", size);
        }
    }

    /**
     * The interval of Wald, p ∓ z √(p (1 − p) / N). It has no width for shares of 0 and 1, may reach beyond them, and is
     * too narrow for few answers: prefer {@link #wilson}.
     *
     * @param confidence of the interval
     * @return the interval, not cut to 0 to 1
     */
    public Interval wald(Confidence confidence) {
        Objects.requireNonNull(confidence, "confidence");
        double half = confidence.z() * Math.sqrt(share * (1 - share) / size);
        return new Interval(share - half, share + half);
    }

    /**
     * The score interval of Wilson (1927), DOI 10.1080/01621459.1927.10502953: with its centre at (p + z²/2N) / (1 + z²/N)
     * and a half width of z / (1 + z²/N) · √(p (1 − p)/N + z²/4N²).
     *
     * @param confidence of the interval
     * @return the interval, within 0 to 1
     */
    public Interval wilson(Confidence confidence) {
        Objects.requireNonNull(confidence, "confidence");
        double z = confidence.z();
        double shrink = 1 + z * z / size;
        double centre = (share + z * z / (2 * size)) / shrink;
        double half = z / shrink * Math.sqrt(share * (1 - share) / size + z * z / (4 * size * size));
        return new Interval(share == 0 ? 0 : centre - half, share == 1 ? 1 : centre + half);
    }

    /**
     * The exact interval of Clopper and Pearson (1934), DOI 10.1093/biomet/26.4.404: of all shares that leave the observed one
     * more than half the risk on either side. It never holds less often than stated, and is wider than {@link #wilson}.
     *
     * @param confidence of the interval
     * @return the interval, within 0 to 1
     */
    public Interval clopperPearson(Confidence confidence) {
        Objects.requireNonNull(confidence, "confidence");
        double side = confidence.risk() / 2;
        double satisfied = share * size;
        double others = (1 - share) * size;
        return new Interval(
                share == 0 ? 0 : Tails.betaBelow(side, satisfied, others + 1),
                share == 1 ? 1 : 1 - Tails.betaBelow(side, others, satisfied + 1));
    }
}
