package io.github.parindex.core.survey;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.rule.Observation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A share of satisfaction, exact, with what it was counted from. Where answers are worth 1 or 0 and no weights are stated,
 * it is the satisfied of the answers; otherwise the weights and the worth of the answers say what it is.
 */
public final class Satisfaction {

    private final long satisfied;
    private final long answers;
    private final long respondents;
    private final @Nullable Fraction share;
    private final @Nullable Fraction variance;
    private final long degreesOfFreedom;

    Satisfaction(
            long satisfied,
            long answers,
            long respondents,
            @Nullable Fraction share,
            @Nullable Fraction variance,
            long degreesOfFreedom) {
        this.satisfied = satisfied;
        this.answers = answers;
        this.respondents = respondents;
        this.share = share;
        this.variance = variance;
        this.degreesOfFreedom = degreesOfFreedom;
    }

    /**
     * How many answers are satisfied; of people, how many are wholly so.
     *
     * @return 0 to {@link #answers}
     */
    public long satisfied() {
        return satisfied;
    }

    /**
     * How many answers there are; of people, how many.
     *
     * @return 0 or more
     */
    public long answers() {
        return answers;
    }

    /**
     * How many valid forms the answers stand on.
     *
     * @return 0 or more
     */
    public long respondents() {
        return respondents;
    }

    /**
     * Whether anybody answered what counts.
     *
     * @return false if there is no share
     */
    public boolean isDefined() {
        return share != null;
    }

    /**
     * The share, exact.
     *
     * @return 0 to 1; over the answers where it is the satisfied of them, such as 281/310, otherwise in lowest terms
     * @throws IllegalArgumentException if nobody answered, or weights give it too many digits
     */
    public Ratio share() {
        Fraction exact = defined();
        return exact.equals(Fraction.of(satisfied, answers))
                ? Ratio.of(satisfied, answers)
                : new Ratio(new BigDecimal(exact.numerator()), new BigDecimal(exact.denominator()));
    }

    /**
     * The share in percent, rounded once, as it is published.
     *
     * @param rounding such as half up to 2 places
     * @return 0 to 100
     * @throws IllegalArgumentException if nobody answered
     */
    public Points percent(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        Fraction exact = defined();
        return Points.quotient(
                new BigDecimal(exact.numerator()).movePointRight(2), new BigDecimal(exact.denominator()), rounding);
    }

    private Fraction defined() {
        if (share == null) {
            throw Refusal.refused("survey.answers.none");
        }
        return share;
    }

    /**
     * The variance of the share as an estimate for all who might have been asked: that of Taylor linearisation with
     * respondents drawn one by one within unit, form and stratum, less what a known population takes off. Source: Lumley,
     * Complex Surveys (2010), chapter 2.
     *
     * @return 0 or more, to 34 digits; empty where nobody answered, or a stratum has one respondent, who says nothing of how
     *     people differ
     */
    public Optional<BigDecimal> variance() {
        return Optional.ofNullable(variance)
                .map(exact -> new BigDecimal(exact.numerator())
                        .divide(new BigDecimal(exact.denominator()), MathContext.DECIMAL128));
    }

    /**
     * How many respondents the variance rests on, less one for each stratum.
     *
     * @return 0 or more
     */
    public long degreesOfFreedom() {
        return degreesOfFreedom;
    }

    /**
     * The share as what was observed for a criterion, with numbers that a document keeps.
     *
     * @param longShares how a share is rounded that has a number of more than 38 digits; others stay exact
     * @return the ratio, as of {@link #share}, or its rounded value to 1
     * @throws IllegalArgumentException if nobody answered
     */
    public Observation toObservation(Rounding longShares) {
        Objects.requireNonNull(longShares, "longShares");
        Fraction exact = defined();
        if (isShort(exact.numerator()) && isShort(exact.denominator())) {
            return Observation.ratio(share());
        }
        return Observation.ratio(
                Ratio.of(longShares.divide(new BigDecimal(exact.numerator()), new BigDecimal(exact.denominator()))));
    }

    private static boolean isShort(BigInteger number) {
        return new BigDecimal(number).precision() <= Exact.MAX_DIGITS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Satisfaction same
                && satisfied == same.satisfied
                && answers == same.answers
                && respondents == same.respondents
                && degreesOfFreedom == same.degreesOfFreedom
                && Objects.equals(share, same.share)
                && Objects.equals(variance, same.variance);
    }

    @Override
    public int hashCode() {
        return Objects.hash(satisfied, answers, share);
    }

    @Override
    public String toString() {
        return share == null
                ? "no answers"
                : satisfied + " of " + answers + " satisfied, " + percent(Rounding.halfUp(2)) + " %";
    }
}
