package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/**
 * The share of the satisfied in a population that was asked group by group, each with a simple random sample without
 * replacement; such as those who used different public services.
 *
 * <p>With the share of the population W and of the satisfied p of each group, the share is Σ W·p, and its variance
 * Σ W² (1 − n/N) p (1 − p) / (n − 1) for n asked of N. Source: Cochran, Sampling Techniques, 3rd edition (1977), section
 * 5.10.
 *
 * @param strata the groups, at least one
 */
public record StratifiedProportion(List<Stratum> strata) {

    /**
     * A group.
     *
     * @param code of the group
     * @param satisfied how many of the asked are satisfied
     * @param asked how many answered, 1 or more
     * @param population how many there are, not fewer than were asked
     */
    public record Stratum(String code, double satisfied, double asked, double population) {

        /** Refuses counts that do not fit into each other. */
        public Stratum {
            Objects.requireNonNull(code, "code");
            boolean fits = satisfied >= 0 && satisfied <= asked && asked > 0 && asked <= population;
            if (!fits || population == Double.POSITIVE_INFINITY) {
                throw Refusal.refused("sampling.stratum.counts", code, satisfied, asked, population);
            }
        }

        /**
         * The share of the satisfied among the asked.
         *
         * @return 0 to 1
         */
        public double share() {
            return satisfied / asked;
        }

        /** The variance of the share. */
        private double variance() {
            if (asked == population) {
                return 0;
            }
            if (asked <= 1) {
                throw Refusal.refused("sampling.stratum.asked", code, asked);
            }
            return (1 - asked / population) * share() * (1 - share()) / (asked - 1);
        }
    }

    /** Copies the groups, and refuses none. */
    public StratifiedProportion {
        strata = List.copyOf(Objects.requireNonNull(strata, "strata"));
        if (strata.isEmpty()) {
            throw Refusal.refused("sampling.strata.none");
        }
    }

    /**
     * The share of the satisfied, each group weighted by its population.
     *
     * @return 0 to 1
     */
    public double share() {
        double population = sum(Stratum::population);
        return Math.min(1, sum(group -> group.population() / population * group.share()));
    }

    /**
     * The share of the satisfied among all asked, whatever their groups.
     *
     * @return 0 to 1
     */
    public double unweightedShare() {
        return sum(Stratum::satisfied) / sum(Stratum::asked);
    }

    /**
     * The standard error of {@link #share}.
     *
     * @return 0 or more
     * @throws IllegalArgumentException if only one was asked in a group of more
     */
    public double standardError() {
        double population = sum(Stratum::population);
        return Math.sqrt(
                sum(group -> group.population() / population * (group.population() / population) * group.variance()));
    }

    /**
     * Share ∓ z standard errors.
     *
     * @param confidence of the interval
     * @return the interval, not cut to 0 to 1
     */
    public SurveyEstimate.Interval interval(Confidence confidence) {
        Objects.requireNonNull(confidence, "confidence");
        double half = confidence.z() * standardError();
        return new SurveyEstimate.Interval(share() - half, share() + half);
    }

    private double sum(ToDoubleFunction<Stratum> of) {
        return ExactSum.of(strata.stream().mapToDouble(of).toArray());
    }
}
