package io.github.parindex.core.survey;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * What a survey lays down beside its questions. No method of SIPAS that could be read says all of it, so that each choice is
 * stated here, with the default in {@link #withDefaults}.
 *
 * @param leastAnswered the share of its items that a form must have answered to be valid, 0 to 1; a form without any answer
 *     never is
 * @param offScale what becomes of an answer that the scale does not have
 * @param pooling how answers become the index of a form
 * @param strata how strata are put together
 * @param leastRespondents how many valid forms a unit must have to be judged, 0 or more
 * @param fewRespondents what becomes of a unit that has fewer
 * @param longShares how a share is rounded before it is observed for a criterion, where no two numbers of 38 digits say it
 */
public record SurveyPolicy(
        BigDecimal leastAnswered,
        OffScale offScale,
        Pooling pooling,
        StratumShare strata,
        long leastRespondents,
        FewRespondents fewRespondents,
        Rounding longShares) {

    /** What becomes of an answer that the scale does not have. */
    public enum OffScale {
        /** Whoever counts is told, and nothing of the form counts. */
        REFUSED,
        /** It counts as if the item had been skipped. */
        SKIPPED,
        /** The whole form is not valid. */
        VOIDS_THE_FORM
    }

    /** How the answers of a form become its index. */
    public enum Pooling {
        /** The mean of the shares of the factors, by their weights; a factor without an answer does not count. */
        BY_FACTORS,
        /** The share of all answers alike, of the factors that count. */
        BY_ANSWERS
    }

    /** How strata are put together. */
    public enum StratumShare {
        /** All answers alike, whatever their strata. */
        BY_ANSWERS,
        /** The mean of the strata by their populations; each stratum that was asked must have one. */
        BY_POPULATION
    }

    /** What becomes of a unit with too few respondents. */
    public enum FewRespondents {
        /** It is judged all the same. */
        KEPT,
        /** The criterion does not apply to it: it is scored without the survey. */
        NOT_APPLICABLE,
        /** Its satisfaction is missing. */
        MISSING
    }

    /** Checks the ranges. */
    public SurveyPolicy {
        leastAnswered = Exact.of(Objects.requireNonNull(leastAnswered, "leastAnswered"));
        Objects.requireNonNull(offScale, "offScale");
        Objects.requireNonNull(pooling, "pooling");
        Objects.requireNonNull(strata, "strata");
        Objects.requireNonNull(fewRespondents, "fewRespondents");
        Objects.requireNonNull(longShares, "longShares");
        if (leastAnswered.signum() < 0 || leastAnswered.compareTo(BigDecimal.ONE) > 0) {
            throw Refusal.refused("survey.policy.answered", leastAnswered);
        }
        if (leastRespondents < 0) {
            throw Refusal.refused("survey.policy.respondents", leastRespondents);
        }
    }

    /**
     * A form with any answer is valid, answers off the scale are refused, factors count by their weights, strata are not
     * told apart, every unit is judged, and a share of more digits than a document keeps is rounded half up to 10 places.
     *
     * @return the policy
     */
    public static SurveyPolicy withDefaults() {
        return new SurveyPolicy(
                BigDecimal.ZERO,
                OffScale.REFUSED,
                Pooling.BY_FACTORS,
                StratumShare.BY_ANSWERS,
                0,
                FewRespondents.KEPT,
                Rounding.halfUp(10));
    }

    /**
     * Says how much of a form must be answered.
     *
     * @param share such as {@code 50%}
     * @return a copy that asks for it
     */
    public SurveyPolicy withLeastAnswered(String share) {
        Objects.requireNonNull(share, "share");
        return new SurveyPolicy(
                Exact.parse(share), offScale, pooling, strata, leastRespondents, fewRespondents, longShares);
    }

    /**
     * Says what becomes of an answer that the scale does not have.
     *
     * @param other refused, skipped or voids the form
     * @return a copy that does so
     */
    public SurveyPolicy with(OffScale other) {
        Objects.requireNonNull(other, "other");
        return new SurveyPolicy(leastAnswered, other, pooling, strata, leastRespondents, fewRespondents, longShares);
    }

    /**
     * Says how answers become the index of a form.
     *
     * @param other by factors or by answers
     * @return a copy that does so
     */
    public SurveyPolicy with(Pooling other) {
        Objects.requireNonNull(other, "other");
        return new SurveyPolicy(leastAnswered, offScale, other, strata, leastRespondents, fewRespondents, longShares);
    }

    /**
     * Says how strata are put together.
     *
     * @param other by answers or by population
     * @return a copy that does so
     */
    public SurveyPolicy with(StratumShare other) {
        Objects.requireNonNull(other, "other");
        return new SurveyPolicy(leastAnswered, offScale, pooling, other, leastRespondents, fewRespondents, longShares);
    }

    /**
     * Says what becomes of units with too few respondents.
     *
     * @param least how many valid forms a unit must have
     * @param other what becomes of one that has fewer
     * @return a copy that does so
     */
    public SurveyPolicy with(long least, FewRespondents other) {
        Objects.requireNonNull(other, "other");
        return new SurveyPolicy(leastAnswered, offScale, pooling, strata, least, other, longShares);
    }

    /**
     * Says how a share is rounded before it is observed for a criterion. A share that two numbers of 38 digits say, such as
     * 281/310, stays exact; means of many factors, forms or strata have longer ones.
     *
     * @param other such as half up to 4 places
     * @return a copy that rounds so
     */
    public SurveyPolicy with(Rounding other) {
        Objects.requireNonNull(other, "other");
        return new SurveyPolicy(leastAnswered, offScale, pooling, strata, leastRespondents, fewRespondents, other);
    }
}
