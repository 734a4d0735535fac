package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.sampling.SurveyEstimate.Interval;
import io.github.parindex.core.survey.Satisfaction;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * A mean, share, total or difference estimated from a sample, with its error under the design of the sample.
 *
 * @param value what is estimated, in the unit of the answers; a share is from 0 to 1
 * @param standardError in the same unit, 0 or more
 * @param respondents how many answers it rests on
 * @param degreesOfFreedom clusters less strata, of those in which anybody counts; 0 if the error cannot be judged
 * @param designEffect the variance over that of a simple random sample with replacement of as many answers; empty where
 *     all answers are equal, and for what is no mean
 */
public record DesignEstimate(
        double value, double standardError, int respondents, int degreesOfFreedom, OptionalDouble designEffect) {

    /** Refuses an error that is none. */
    public DesignEstimate {
        Objects.requireNonNull(designEffect, "designEffect");
        boolean finite = Math.abs(value) < Double.POSITIVE_INFINITY && standardError < Double.POSITIVE_INFINITY;
        if (!finite || !(standardError >= 0) || degreesOfFreedom < 0) {
            throw Refusal.refused("sampling.estimate", value, standardError, degreesOfFreedom);
        }
    }

    /**
     * What a survey that was counted says of all who might have been asked.
     *
     * @param counted a share of its results
     * @return the estimate; its design effect is over one answer a respondent, so that respondents with many answers may have
     *     one below 1
     * @throws IllegalArgumentException if nobody answered, or a stratum has one respondent, who says nothing of how people differ
     */
    public static DesignEstimate of(Satisfaction counted) {
        Objects.requireNonNull(counted, "counted");
        double share = counted.share().numerator().doubleValue()
                / counted.share().denominator().doubleValue();
        double variance = counted.variance()
                .orElseThrow(() -> Refusal.refused("sampling.estimate.lonely", counted.respondents()))
                .doubleValue();
        double simple = share * (1 - share) / (counted.respondents() - 1);
        return new DesignEstimate(
                share,
                Math.sqrt(variance),
                (int) counted.respondents(),
                (int) counted.degreesOfFreedom(),
                simple > 0 && simple < Double.POSITIVE_INFINITY && variance > 0
                        ? OptionalDouble.of(variance / simple)
                        : OptionalDouble.empty());
    }

    /**
     * Value ∓ t standard errors, with Student's t for the degrees of freedom.
     *
     * @param confidence of the interval
     * @return the interval, not cut to the range of the answers
     * @throws IllegalArgumentException if there are no degrees of freedom
     */
    public Interval interval(Confidence confidence) {
        Objects.requireNonNull(confidence, "confidence");
        double half = standardError == 0 ? 0 : confidence.student(degreesOfFreedom) * standardError;
        return new Interval(value - half, value + half);
    }

    /**
     * A share as if from a simple random sample that says as much: the respondents divided by the design effect. From it
     * come intervals that stay between 0 and 1.
     *
     * @return the share and its effective number of answers
     * @throws IllegalArgumentException if the value is no share, or its design effect is 0, as where everybody was asked: no
     *     number of answers says as much
     */
    public SurveyEstimate asShare() {
        double effect = designEffect.orElse(1);
        if (effect < respondents * Double.MIN_NORMAL) {
            throw Refusal.refused("sampling.estimate.certain", value);
        }
        return new SurveyEstimate(value, respondents / effect);
    }
}
