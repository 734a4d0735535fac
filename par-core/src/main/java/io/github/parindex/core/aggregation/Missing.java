package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.Objects;

/**
 * What a missing part does to the score of its node.
 *
 * <p>A score is missing where all parts are, whatever the rule, except that {@link Effect#FAIL} refuses. Parts of weight
 * 0 do not count. The three minimums work together: a unit that misses one of them gets no score. A share that falls
 * short of its minimum by no more than 1e-12 reaches it.
 *
 * @param rule what happens
 * @param atLeast how many parts must be there; 1 or more
 * @param share what share of the parts must be there, 0 to 1; the data availability threshold of COINr
 * @param weightShare what share of the sum of weights must be there, 0 to 1
 */
public record Missing(Effect rule, int atLeast, double share, double weightShare) {

    private static final double SLACK = 1e-12;

    /** What happens to a node of which a part is missing. */
    public enum Effect {
        /** The part is left out, and the weights of the others are scaled to the sum of all. */
        REWEIGH,
        /**
         * The part is left out, and the weights of the others stay: a sum lacks a term, a product a factor. An
         * arithmetic mean still divides by all weights, as if the part were 0; minimum, maximum and median know no
         * weights; other methods refuse the rule.
         */
        LEAVE_OUT,
        /** The part counts as the number 0. */
        ZERO,
        /** The score is missing too. */
        PROPAGATE,
        /** The indicator and the unit are refused. */
        FAIL;

        private boolean answersAnyway() {
            return this != PROPAGATE && this != FAIL;
        }
    }

    /** Refuses minimums out of range, and minimums of a rule that gives no score anyway. */
    public Missing {
        Objects.requireNonNull(rule, "rule");
        if (atLeast < 1) {
            throw Refusal.refused("aggregation.missing.atLeast", atLeast);
        }
        checkShare("aggregation.missing.share", share);
        checkShare("aggregation.missing.weightShare", weightShare);
        if (!rule.answersAnyway() && (atLeast > 1 || share > 0 || weightShare > 0)) {
            throw Refusal.refused("aggregation.missing.minimum", Method.camel(rule));
        }
    }

    private static void checkShare(String refusal, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw Refusal.refused(refusal, share);
        }
    }

    private static Missing of(Effect rule) {
        return new Missing(rule, 1, 0, 0);
    }

    /**
     * Leaves missing parts out and scales the weights of the others.
     *
     * @return {@link Effect#REWEIGH} without a minimum, which is the default
     */
    public static Missing reweigh() {
        return of(Effect.REWEIGH);
    }

    /**
     * Leaves missing parts out and keeps the weights of the others.
     *
     * @return {@link Effect#LEAVE_OUT} without a minimum
     */
    public static Missing leaveOut() {
        return of(Effect.LEAVE_OUT);
    }

    /**
     * Counts missing parts as 0.
     *
     * @return {@link Effect#ZERO} without a minimum
     */
    public static Missing zero() {
        return of(Effect.ZERO);
    }

    /**
     * Gives no score where a part is missing.
     *
     * @return {@link Effect#PROPAGATE}
     */
    public static Missing propagate() {
        return of(Effect.PROPAGATE);
    }

    /**
     * Refuses a missing part.
     *
     * @return {@link Effect#FAIL}
     */
    public static Missing fail() {
        return of(Effect.FAIL);
    }

    /**
     * Sets how many parts must be there.
     *
     * @param parts 1 or more
     * @return a copy
     */
    public Missing withAtLeast(int parts) {
        return new Missing(rule, parts, share, weightShare);
    }

    /**
     * Sets what share of the parts must be there.
     *
     * @param least 0 to 1
     * @return a copy
     */
    public Missing withShare(double least) {
        return new Missing(rule, atLeast, least, weightShare);
    }

    /**
     * Sets what share of the sum of weights must be there.
     *
     * @param least 0 to 1
     * @return a copy
     */
    public Missing withWeightShare(double least) {
        return new Missing(rule, atLeast, share, least);
    }

    /** The same minimums under another rule. */
    Missing with(Effect other) {
        return other.answersAnyway() ? new Missing(other, atLeast, share, weightShare) : of(other);
    }

    /** Whether a row of which at least one value is NaN gets a score. */
    boolean answers(double[] values, double[] weights) {
        int present = 0;
        double weight = 0;
        for (int part = 0; part < values.length; part++) {
            boolean there = !Double.isNaN(values[part]);
            present += there ? 1 : 0;
            weight += there ? weights[part] : 0;
        }
        return rule.answersAnyway()
                && present >= atLeast
                && (double) present / values.length >= share - SLACK
                && weight / Shares.total(weights) >= weightShare - SLACK;
    }

    /**
     * The name and settings.
     *
     * @return what {@link #of(Method)} makes this rule of again
     */
    public Method method() {
        Method method = Method.of(Method.camel(rule));
        method = atLeast == 1 ? method : method.with("atLeast", atLeast);
        method = share == 0 ? method : method.with("share", share);
        return weightShare == 0 ? method : method.with("weightShare", weightShare);
    }

    /**
     * A rule by its name.
     *
     * @param method {@code reweigh}, {@code leaveOut}, {@code zero}, {@code propagate} or {@code fail}, with
     *     {@code atLeast}, {@code share} and {@code weightShare}
     * @return the rule
     * @throws IllegalArgumentException if the name or a setting is not known
     */
    public static Missing of(Method method) {
        Objects.requireNonNull(method, "method");
        method.allowing("atLeast", "share", "weightShare");
        return new Missing(
                Catalogue.rule(method),
                method.whole("atLeast", 1),
                method.number("share", 0),
                method.number("weightShare", 0));
    }

    /**
     * What a recipe may state of each of them.
     *
     * @return every rule by name, with the settings that it knows
     */
    public static List<Method.Signature> signatures() {
        return Catalogue.rules();
    }
}
