package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The maximum in proportion to the best, the mean or the place among the ranked units of the unit's block.
 *
 * <p>Seen as "(x / max over units) × 40" in the ICT ranking's annex 1B; the other two references are those of the
 * OECD/JRC Handbook (2008, table 3: distance to a reference, ranking). More observed is always better. This is the one
 * shape that looks beyond its unit: {@link #award(Observation)} refuses, and {@link #award(Observation, Peers)} is given
 * the block.
 *
 * @param max points of the whole, above 0
 * @param reference what the unit is held against
 * @param rounding how the points are rounded
 * @param whenNothing what a ratio without a whole means, and a block whose best or mean is zero or less; without a
 *     previous year, as a unit is compared with a block it is part of
 */
public record AgainstPeers(Points max, Reference reference, Rounding rounding, ZeroDenominator whenNothing)
        implements Rule {

    private static final String MISMATCH = "rule.againstPeers.mismatch";

    /** What a unit is held against. */
    public enum Reference {
        /** The best of the block: max × x / best. */
        BEST,
        /**
         * The arithmetic mean of the block: max × x / mean, at most max. Shares are cut off after 12 places before their
         * mean is taken, so that a unit exactly at the mean has it all; quantities are exact.
         */
        MEAN,
        /** The place in the block: max × (n - units strictly better) / n, so the best of the block has it all. */
        PLACE
    }

    /** The observations of a block for one criterion, best first; the order they came in never matters. */
    public static final class Peers {

        private static final Rounding SHARE = new Rounding(12, RoundingMode.FLOOR);
        private final List<Ratio> bestFirst;
        private final Ratio mean;

        private Peers(List<Ratio> bestFirst) {
            this.bestFirst = bestFirst;
            this.mean = mean(bestFirst);
        }

        /**
         * Takes what the ranked units of a block have observed; what is missing, not applicable or without a whole is
         * left out. Of equal ratios the one in the smallest numbers stands first, so that the working never depends on
         * their order.
         *
         * @param observations one for each unit, its own included
         * @return the peers
         */
        public static Peers of(Collection<? extends Observation> observations) {
            Objects.requireNonNull(observations, "observations");
            List<Ratio> ratios = new ArrayList<>();
            for (Observation observation : observations) {
                if (observation instanceof Observation.Measured measured
                        && measured.ratio().isDefined()) {
                    ratios.add(measured.ratio());
                }
            }
            ratios.sort(Comparator.<Ratio>reverseOrder().thenComparing(Ratio::denominator));
            return new Peers(List.copyOf(ratios));
        }

        /**
         * The peers after one of them has observed something else.
         *
         * @param before what it had observed; what is missing, not applicable or without a whole is not among the peers
         * @param after what it observes then
         * @return the peers with the one in place of the other
         */
        public Peers replacing(Observation before, Observation after) {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            List<Observation> observed = new ArrayList<>();
            bestFirst.forEach(ratio -> observed.add(Observation.ratio(ratio)));
            if (before instanceof Observation.Measured measured && bestFirst.contains(measured.ratio())) {
                observed.remove(bestFirst.indexOf(measured.ratio()));
            }
            observed.add(after);
            return of(observed);
        }

        /** Where points of a unit turn as it moves alone: at 0, at the best, and where the sum of all is 0. */
        private List<BigDecimal> kinks(Ratio own) {
            List<BigDecimal> kinks = new ArrayList<>(List.of(BigDecimal.ZERO));
            if (!bestFirst.isEmpty() && own.isDefined()) {
                Ratio best = bestFirst.get(0);
                kinks.add(best.numerator().divide(best.denominator(), 0, RoundingMode.CEILING));
                kinks.add(SHARE.divide(own.numerator(), own.denominator()).subtract(mean.numerator()));
            }
            return kinks;
        }

        private static Ratio mean(List<Ratio> ratios) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Ratio ratio : ratios) {
                boolean whole = ratio.denominator().compareTo(BigDecimal.ONE) == 0;
                sum = sum.add(whole ? ratio.numerator() : SHARE.divide(ratio.numerator(), ratio.denominator()));
            }
            return new Ratio(sum, BigDecimal.valueOf(ratios.size()));
        }

        /**
         * How many units were observed.
         *
         * @return 0 or more
         */
        public int size() {
            return bestFirst.size();
        }

        private int better(Ratio ratio) {
            int from = 0;
            int to = bestFirst.size();
            while (from < to) {
                int middle = (from + to) >>> 1;
                if (bestFirst.get(middle).compareTo(ratio) > 0) {
                    from = middle + 1;
                } else {
                    to = middle;
                }
            }
            return from;
        }

        private @Nullable Ratio relative(Ratio ratio, Reference reference) {
            if (bestFirst.isEmpty()) {
                return null;
            }
            if (reference == Reference.PLACE) {
                return Ratio.of(size() - better(ratio), size());
            }
            Ratio held = reference == Reference.BEST ? bestFirst.get(0) : mean;
            return held.numerator().signum() <= 0 ? null : ratio.dividedBy(held);
        }

        @Override
        public String toString() {
            return size() + (size() == 1 ? " peer" : " peers") + (size() == 0 ? "" : ", best " + bestFirst.get(0));
        }
    }

    /**
     * How the unit compares.
     *
     * @param observed the share or quantity
     * @param relative x / best, x / mean, or the place from below over the number of units
     * @param peers the number of units compared with
     * @param rule the rule that was applied
     */
    public record Compared(Observation.Measured observed, Ratio relative, int peers, AgainstPeers rule)
            implements Rule.Found {

        /** Refuses null. */
        public Compared {
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(relative, "relative");
            Objects.requireNonNull(rule, "rule");
        }

        @Override
        public String toString() {
            return rule.max + " × " + relative + ", as " + observed + " is held against the "
                    + rule.reference.name().toLowerCase(Locale.ROOT) + " of " + peers
                    + (peers == 1 ? " unit, " : " units, ")
                    + rule.rounding;
        }
    }

    /** Checks the maximum. */
    public AgainstPeers {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(whenNothing, "whenNothing");
        Checks.positive("rule.againstPeers.max", max);
        Checks.keptBy("rule.againstPeers.rounded", rounding, max);
        Checks.thisYearOnly("rule.againstPeers.year", whenNothing);
    }

    static AgainstPeers of(Points max, Reference reference) {
        return new AgainstPeers(max, reference, Rounding.halfUp(2), ZeroDenominator.MISSING);
    }

    /**
     * Changes the rounding.
     *
     * @param other how the points are rounded
     * @return a copy that rounds so
     */
    public AgainstPeers with(Rounding other) {
        Objects.requireNonNull(other, "other");
        return new AgainstPeers(max, reference, other, whenNothing);
    }

    /**
     * Says what a ratio without a whole means, and a block whose best or mean is zero or less.
     *
     * @param meaning for example zero points
     * @return a copy with that meaning
     */
    public AgainstPeers withZeroDenominator(ZeroDenominator meaning) {
        Objects.requireNonNull(meaning, "meaning");
        return new AgainstPeers(max, reference, rounding, meaning);
    }

    /**
     * Refuses, as the unit alone does not say.
     *
     * @throws IllegalArgumentException always
     */
    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        throw Refusal.refused("rule.againstPeers.alone", max, reference);
    }

    /**
     * Awards points among peers.
     *
     * @param observation a share or quantity; missing and not applicable give an award without a score, and points that were
     *     given count as they are
     * @param peers the observations of the unit's block
     * @return the award
     * @throws IllegalArgumentException if the observation is no number
     */
    public Award award(Observation observation, Peers peers) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(peers, "peers");
        if (observation instanceof Observation.Unanswered || observation instanceof Observation.GivenPoints) {
            return award(observation);
        }
        Observation.Measured measured = Checks.measured(MISMATCH, observation);
        @Nullable Ratio ratio = Checks.defined(measured, whenNothing);
        @Nullable Ratio relative = ratio == null ? null : peers.relative(ratio, reference);
        if (relative == null) {
            return Award.ofNothing(max, measured, whenNothing);
        }
        Points points = max.times(relative, rounding).min(max).max(Points.ZERO);
        return new Award(max, points, new Compared(measured, relative, peers.size(), this));
    }

    /**
     * Refuses, as the unit alone does not say.
     *
     * @throws IllegalArgumentException always
     */
    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        throw Refusal.refused("rule.againstPeers.alone", max, reference);
    }

    /**
     * The awards that can be reached among peers, if all others stay as they are.
     *
     * @param observation a share or quantity; nothing can be reached from missing and not applicable
     * @param effort what changes cost
     * @param peers the observations of the unit's block, for whatever the unit itself observes
     * @return the staircase of least effort
     * @throws IllegalArgumentException as {@link Rule#next} says
     */
    public Award.Staircase next(Observation observation, Effort effort, Function<Observation, Peers> peers) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        Objects.requireNonNull(peers, "peers");
        Function<Observation, Award> award = seen -> award(seen, peers.apply(seen));
        Award today = award.apply(observation);
        if (observation instanceof Observation.GivenPoints) {
            return Ladder.onlyToday(observation, today, Award.Top.STATED_BY_OTHERS);
        }
        if (today.standing() != Award.Standing.SCORED) {
            return Ladder.onlyToday(observation, today, Award.Top.UNANSWERED);
        }
        Observation.Measured measured = Checks.measured(MISMATCH, observation);
        List<BigDecimal> kinks = peers.apply(observation).kinks(measured.ratio());
        Line.Span span = new Line.Span(kinks, Optional.of(BigDecimal.ZERO), Optional.empty());
        Award.Staircase next = Line.climb(measured, award, span, whenNothing, effort);
        return new Award.Staircase(next.stairs(), next.top(), Award.Assumes.OTHERS_UNCHANGED);
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Checks.observed(Checks.measured(MISMATCH, observation), Range.ANY, whenNothing);
    }

    @Override
    public String toString() {
        String held = reference.name().toLowerCase(Locale.ROOT);
        return max + " against the " + held + " of the block, " + rounding;
    }
}
