package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Turns one observation into points: a closed list of shapes with names an official knows.
 *
 * <p>A rule is a value: checked whole when it is made, immutable, and interpreted in exactly one place, {@link #award}.
 * There is no expression language; the day another shape is needed it gets a name too. The shapes are those read in
 * Vietnamese criteria sets since Decision 1294/QĐ-BNV of 2012; each class names where it was seen.
 *
 * <p>The factories of this interface are made for a static import, so that a rule reads like its text: {@code
 * bands(atLeast("100%", "2"), atLeast("85%", "1"), otherwise("0"))}.
 */
public sealed interface Rule
        permits Options,
                Checklist,
                Bands,
                Proportion,
                Interpolation,
                PerCase,
                AnswerShares,
                Stated,
                AgainstPeers,
                BestOf,
                SumOf,
                Rule.Tracked {

    /** The working of one shape, with the facts that this shape alone uses. */
    sealed interface Found extends Working
            permits Options.Picked,
                    Checklist.Ticked,
                    Bands.InBand,
                    Proportion.InProportion,
                    Interpolation.Between,
                    PerCase.Counted,
                    AnswerShares.Answered,
                    Stated.AsStated,
                    AgainstPeers.Compared,
                    BestOf.BestPart,
                    SumOf.PartsAdded,
                    Tracked.Noted {}

    /**
     * The most this rule can give.
     *
     * @return points, 0 for a tracked criterion, else above 0
     */
    Points max();

    /**
     * Awards points for an observation, with the working.
     *
     * <p>Points that an appraiser gave in place of an observation count under every shape; what they were given for, where it
     * is known, is scored by this rule and held against them.
     *
     * @param observation what was observed; missing and not applicable give an award without a score
     * @return the award
     * @throws IllegalArgumentException if this rule cannot score that kind of observation, or it names an option, item
     *     or kind that the rule does not have
     */
    default Award award(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        if (observation instanceof Observation.Unanswered unanswered) {
            return Award.unanswered(max(), unanswered);
        }
        return observation instanceof Observation.GivenPoints given
                ? GivenAward.of(this, given)
                : awardObserved(observation);
    }

    /**
     * Awards points for something that was observed; {@link #award} has answered for all else.
     *
     * @param observation neither missing nor not applicable, nor given points
     * @return the award
     * @throws IllegalArgumentException if this rule cannot score it
     */
    Award awardObserved(Observation observation);

    /** Which numbers a rule takes of those that were observed. */
    enum Range {
        /** Shares of a whole, 0 to 1: a larger number lacks its percent sign, or numerator and denominator are swapped. */
        SHARE,
        /** Any number, also below 0 and above 1: days, amounts, growth, more done than was planned. */
        ANY;

        /** What the bounds of a rule suggest: shares, if all lie within 0 and 1 and one of them between. */
        static Range of(List<BigDecimal> bounds) {
            boolean within = true;
            boolean between = false;
            for (BigDecimal bound : bounds) {
                within &= bound.signum() >= 0 && bound.compareTo(BigDecimal.ONE) <= 0;
                between |= bound.signum() > 0 && bound.compareTo(BigDecimal.ONE) < 0;
            }
            return within && between ? SHARE : ANY;
        }
    }

    /**
     * The awards that can be reached from an observation, exactly and completely: for each number of points the least
     * effort, and what would be observed then. None is worse than today's.
     *
     * @param observation what was observed; nothing can be reached from missing and not applicable, and points that an
     *     appraiser gave stay as they are
     * @param effort what changes cost; what it does not name stays as it is
     * @return the staircase of least effort
     * @throws IllegalArgumentException if this rule cannot score that kind of observation, the effort names what the rule
     *     does not have, or there are too many combinations to be sure of the least effort
     */
    default Award.Staircase next(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        Award today = award(observation);
        if (observation instanceof Observation.GivenPoints) {
            return Ladder.onlyToday(observation, today, Award.Top.STATED_BY_OTHERS);
        }
        return today.standing() == Award.Standing.SCORED
                ? nextObserved(observation, effort)
                : Ladder.onlyToday(observation, today, Award.Top.UNANSWERED);
    }

    /**
     * The awards that can be reached from something that was observed and scores; {@link #next} has answered for all else.
     *
     * @param observation with an award that carries a score
     * @param effort what changes cost
     * @return the staircase of least effort
     * @throws IllegalArgumentException as {@link #next} says
     */
    Award.Staircase nextObserved(Observation observation, Effort effort);

    /**
     * Refuses an observation that this rule cannot score, or that cannot be: a number beyond the rule's {@link Range}, or a
     * part of nothing such as 5/0. {@link #award} would score the latter two as the text says. What points were given for is
     * checked like any observation.
     *
     * @param observation what was observed; missing and not applicable are never refused
     * @throws IllegalArgumentException with what was given, and what is asked for
     */
    default void check(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        if (observation instanceof Observation.GivenPoints given) {
            GivenAward.check(this, given);
        } else if (!(observation instanceof Observation.Unanswered)) {
            checkObserved(observation);
        }
    }

    /**
     * Refuses something that was observed and that this rule cannot score; {@link #check} lets all else pass.
     *
     * @param observation neither missing nor not applicable, nor given points
     * @throws IllegalArgumentException with what was given, and what is asked for
     */
    default void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        awardObserved(observation);
    }

    /**
     * Follows a metric without scoring it: max 0 and never a score, which is not a score of 0.
     *
     * <p>Seen in Decision 766/QĐ-TTg, 5.1a and 5.1b (petitions classified by subject).
     */
    record Tracked() implements Rule {

        /**
         * What was noted.
         *
         * @param observed the observation
         */
        public record Noted(Observation observed) implements Found {

            /** Refuses null. */
            public Noted {
                Objects.requireNonNull(observed, "observed");
            }

            @Override
            public Award.Standing standing() {
                return Award.Standing.TRACKED;
            }

            @Override
            public String toString() {
                return observed + ", tracked only";
            }
        }

        @Override
        public Points max() {
            return Points.ZERO;
        }

        /** Notes whatever there is, also that nothing is known: a figure that never scores makes nothing provisional. */
        @Override
        public Award award(Observation observation) {
            Objects.requireNonNull(observation, "observation");
            return awardObserved(observation);
        }

        @Override
        public Award awardObserved(Observation observation) {
            Objects.requireNonNull(observation, "observation");
            return Award.unanswered(Points.ZERO, new Noted(observation));
        }

        /** Lets everything pass. */
        @Override
        public void check(Observation observation) {
            Objects.requireNonNull(observation, "observation");
            // A note needs no meaning.
        }

        @Override
        public Award.Staircase next(Observation observation, Effort effort) {
            Objects.requireNonNull(observation, "observation");
            Objects.requireNonNull(effort, "effort");
            return nextObserved(observation, effort);
        }

        @Override
        public Award.Staircase nextObserved(Observation observation, Effort effort) {
            Objects.requireNonNull(observation, "observation");
            Objects.requireNonNull(effort, "effort");
            return Ladder.onlyToday(observation, award(observation), Award.Top.TRACKED);
        }

        @Override
        public String toString() {
            return "tracked only";
        }
    }

    /**
     * One of several described options.
     *
     * @param options at least two
     * @return the rule
     */
    static Options options(Options.Option... options) {
        return new Options(List.of(Objects.requireNonNull(options, "options")));
    }

    /**
     * An option with its points.
     *
     * @param name how the observation calls it
     * @param points 0 or more
     * @return the option
     */
    static Options.Option option(String name, String points) {
        Objects.requireNonNull(points, "points");
        return new Options.Option(name, Points.parse(points));
    }

    /**
     * An option worth a share of a maximum: an ordered level, or what is left after a graded violation.
     *
     * @param name how the observation calls it
     * @param share for example {@code 75%}, at most the whole
     * @param max the points of the whole
     * @return the option, worth exactly share × max
     */
    static Options.Option level(String name, String share, String max) {
        Objects.requireNonNull(share, "share");
        Objects.requireNonNull(max, "max");
        BigDecimal part = Exact.parse(share);
        Checks.share("rule.options.level", part, Objects.requireNonNull(name, "name"));
        return new Options.Option(name, Points.parse(max).times(part));
    }

    /**
     * Items ticked and summed; the maximum is their sum unless {@link Checklist#withCap} lowers it.
     *
     * @param items at least one
     * @return the rule
     */
    static Checklist checklist(Checklist.Item... items) {
        return Checklist.of(List.of(Objects.requireNonNull(items, "items")));
    }

    /**
     * An item with its points.
     *
     * @param name how the observation calls it
     * @param points above 0
     * @return the item
     */
    static Checklist.Item item(String name, String points) {
        Objects.requireNonNull(points, "points");
        return new Checklist.Item(name, Points.parse(points));
    }

    /**
     * Points by threshold. The order in which bands are written never matters.
     *
     * @param bands bands with bounds of one direction, and one {@link #otherwise}
     * @return the rule
     */
    static Bands bands(Bands.Band... bands) {
        return new Bands(List.of(Objects.requireNonNull(bands, "bands")), ZeroDenominator.MISSING);
    }

    /**
     * A band with an inclusive lower bound.
     *
     * @param bound for example {@code 85%}
     * @param points points of the band
     * @return the band
     */
    static Bands.Band atLeast(String bound, String points) {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(points, "points");
        return Bands.Band.of(Bands.Comparison.AT_LEAST, bound, points);
    }

    /**
     * A band with an exclusive lower bound.
     *
     * @param bound for example {@code 85%}
     * @param points points of the band
     * @return the band
     */
    static Bands.Band above(String bound, String points) {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(points, "points");
        return Bands.Band.of(Bands.Comparison.ABOVE, bound, points);
    }

    /**
     * A band with an inclusive upper bound.
     *
     * @param bound for example {@code 5} days late
     * @param points points of the band
     * @return the band
     */
    static Bands.Band atMost(String bound, String points) {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(points, "points");
        return Bands.Band.of(Bands.Comparison.AT_MOST, bound, points);
    }

    /**
     * A band with an exclusive upper bound.
     *
     * @param bound for example {@code 5} days late
     * @param points points of the band
     * @return the band
     */
    static Bands.Band below(String bound, String points) {
        Objects.requireNonNull(bound, "bound");
        Objects.requireNonNull(points, "points");
        return Bands.Band.of(Bands.Comparison.BELOW, bound, points);
    }

    /**
     * The band for everything the bounds leave over.
     *
     * @param points points of the band
     * @return the band
     */
    static Bands.Band otherwise(String points) {
        Objects.requireNonNull(points, "points");
        return Bands.Band.otherwise(points);
    }

    /**
     * The maximum in proportion to a ratio, rounded half up to 2 places as the national portal does.
     *
     * @param max points of the whole
     * @return the rule
     */
    static Proportion proportion(String max) {
        return proportion(max, Rounding.halfUp(2));
    }

    /**
     * The maximum in proportion to a ratio.
     *
     * @param max points of the whole
     * @param rounding how the quotient is rounded
     * @return the rule
     */
    static Proportion proportion(String max, Rounding rounding) {
        Objects.requireNonNull(max, "max");
        return Proportion.of(Points.parse(max), rounding);
    }

    /**
     * Points between break points, rounded half up to 2 places.
     *
     * @param breakpoints at least two
     * @return the rule
     */
    static Interpolation interpolation(Interpolation.Breakpoint... breakpoints) {
        return Interpolation.of(List.of(Objects.requireNonNull(breakpoints, "breakpoints")));
    }

    /**
     * A break point of an interpolation.
     *
     * @param value the observed number, for example {@code 60%}
     * @param points the points exactly there
     * @return the break point
     */
    static Interpolation.Breakpoint at(String value, String points) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(points, "points");
        return Interpolation.Breakpoint.of(value, points);
    }

    /**
     * Starts at zero and earns for each case, up to the maximum.
     *
     * @param max the cap
     * @param kinds kinds of case with the points each earns
     * @return the rule
     */
    static PerCase perCase(String max, PerCase.Kind... kinds) {
        Objects.requireNonNull(max, "max");
        return new PerCase(PerCase.Start.EMPTY, Points.parse(max), List.of(Objects.requireNonNull(kinds, "kinds")));
    }

    /**
     * Starts full and loses for each fault, never below zero.
     *
     * @param max the points to start with
     * @param kinds kinds of fault with the points each costs
     * @return the rule
     */
    static PerCase perFault(String max, PerCase.Kind... kinds) {
        Objects.requireNonNull(max, "max");
        return new PerCase(PerCase.Start.FULL, Points.parse(max), List.of(Objects.requireNonNull(kinds, "kinds")));
    }

    /**
     * A kind of case or fault.
     *
     * @param name how the observation calls it
     * @param points what each occurrence earns or costs, above 0
     * @return the kind
     */
    static PerCase.Kind kind(String name, String points) {
        Objects.requireNonNull(points, "points");
        return new PerCase.Kind(name, Points.parse(points));
    }

    /**
     * Answers worth shares of the maximum, rounded half up to 2 places.
     *
     * @param max points of the whole
     * @param answers at least two
     * @return the rule
     */
    static AnswerShares answerShares(String max, AnswerShares.Answer... answers) {
        Objects.requireNonNull(max, "max");
        return AnswerShares.of(Points.parse(max), List.of(Objects.requireNonNull(answers, "answers")));
    }

    /**
     * An answer with the share of the maximum it is worth.
     *
     * @param name for example {@code A}
     * @param share for example {@code 60%}
     * @return the answer
     */
    static AnswerShares.Answer answer(String name, String share) {
        Objects.requireNonNull(share, "share");
        return AnswerShares.Answer.of(name, share);
    }

    /**
     * Points stated by an appraiser, a survey or another system.
     *
     * @param max the most that may be stated
     * @return the rule
     */
    static Stated statedUpTo(String max) {
        Objects.requireNonNull(max, "max");
        return Stated.of(Points.parse(max));
    }

    /**
     * The maximum in proportion to the best, the mean or the place among the unit's block, rounded half up to 2 places.
     *
     * @param max points of the whole
     * @param reference what the unit is held against
     * @return the rule
     */
    static AgainstPeers againstPeers(String max, AgainstPeers.Reference reference) {
        Objects.requireNonNull(max, "max");
        return AgainstPeers.of(Points.parse(max), reference);
    }

    /**
     * The best of alternatives.
     *
     * @param parts at least two
     * @return the rule
     */
    static BestOf bestOf(Part... parts) {
        return new BestOf(List.of(Objects.requireNonNull(parts, "parts")));
    }

    /**
     * The sum of parts; the maximum is the sum of theirs unless {@link SumOf#withCap} lowers it.
     *
     * @param parts at least two
     * @return the rule
     */
    static SumOf sumOf(Part... parts) {
        return SumOf.of(List.of(Objects.requireNonNull(parts, "parts")));
    }

    /**
     * A named part of a composed rule.
     *
     * @param name how the observation calls it
     * @param rule how the part is scored
     * @return the part
     */
    static Part part(String name, Rule rule) {
        return new Part(name, rule);
    }

    /**
     * No points, only a figure to follow.
     *
     * @return the rule
     */
    static Tracked tracked() {
        return new Tracked();
    }

    /**
     * A named part of a composed rule.
     *
     * @param name how the observation calls it
     * @param rule how the part is scored; neither relative to peers nor tracked
     */
    record Part(String name, Rule rule) {

        /** Refuses a part that could not be scored by itself. */
        public Part {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(rule, "rule");
            Checks.named("rule.parts.name", name);
            if (rule instanceof AgainstPeers) {
                throw Refusal.refused("rule.parts.peers", name);
            }
            if (rule instanceof Tracked) {
                throw Refusal.refused("rule.parts.tracked", name);
            }
        }

        @Override
        public String toString() {
            return name + ": " + rule;
        }
    }

    /**
     * What changes of an observation cost, in whole units such as days of work.
     *
     * <p>One change is: one more, or one less, above the line of a ratio; one step of a number or of stated points; one
     * item ticked; one case more or one fault less of a kind; an option reached, from wherever; an answer moved to a better
     * one. Items, kinds, options and answers are named, ratios and numbers are not.
     *
     * @param each what a change costs that is not named; empty if only what is named can change
     * @param named what a change costs by the name of an item, kind, option or answer
     * @param parts what changes cost in the parts of a composed rule; a part that is not named has {@code each}
     * @param aim whether points are to be won, or a deduction to be lowered
     */
    record Effort(Optional<Cost> each, Map<String, Cost> named, Map<String, Effort> parts, Aim aim) {

        /** Which way the points are to go. */
        public enum Aim {
            /** More points: what an award adds. */
            MORE,
            /** Fewer points: what an award takes away. */
            FEWER
        }

        /**
         * What one change costs, how often it can be made, and how far it goes.
         *
         * @param effort 1 to a million
         * @param most how many such changes there can be, 0 or more
         * @param step how far one change moves a number, above 0, the last one as far as there is way left; empty for 1 where
         *     that is what is counted, and for nothing where it is not: stated points, numbers with decimal places, and a
         *     share of a whole that is one number, such as 85 %
         */
        public record Cost(long effort, long most, Optional<BigDecimal> step) {

            /** Checks the ranges. */
            public Cost {
                Objects.requireNonNull(step, "step");
                requireWithin(effort);
                if (most < 0) {
                    throw Refusal.refused("rule.effort.most", most);
                }
                step = step.map(Exact::of);
                step.filter(size -> size.signum() <= 0).ifPresent(size -> {
                    throw Refusal.refused("rule.effort.step", size);
                });
            }

            /**
             * Refuses an effort that no change may have.
             *
             * @param effort of a change
             * @throws IllegalArgumentException if it is below 1 or above a million
             */
            public static void requireWithin(long effort) {
                if (effort < 1 || effort > Ladder.MOST_EFFORT) {
                    throw Refusal.refused("rule.effort.range", effort, Ladder.MOST_EFFORT);
                }
            }

            static Cost of(long effort) {
                return new Cost(effort, Long.MAX_VALUE, Optional.empty());
            }

            @Override
            public String toString() {
                return effort
                        + step.map(size -> " a step of " + Exact.text(size)).orElse("")
                        + (most == Long.MAX_VALUE ? "" : ", at most " + most);
            }
        }

        /** Copies the maps in order. */
        public Effort {
            Objects.requireNonNull(each, "each");
            named = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(named, "named")));
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNull(parts, "parts")));
            Objects.requireNonNull(aim, "aim");
        }

        /**
         * Nothing can change.
         *
         * @return the effort of a criterion that stays as it is; {@link #and} names what can change after all
         */
        public static Effort none() {
            return new Effort(Optional.empty(), Map.of(), Map.of(), Aim.MORE);
        }

        /**
         * Every change costs the same.
         *
         * @param effort 1 or more
         * @return the effort
         */
        public static Effort each(long effort) {
            return new Effort(Optional.of(Cost.of(effort)), Map.of(), Map.of(), Aim.MORE);
        }

        /**
         * Only what is named can change.
         *
         * @param name of an item, kind, option or answer
         * @param effort 1 or more
         * @return the effort; {@link #and} names more
         */
        public static Effort of(String name, long effort) {
            return none().and(name, effort);
        }

        /**
         * Says what a change of one name costs.
         *
         * @param name of an item, kind, option or answer
         * @param effort 1 or more
         * @return a copy with it
         */
        public Effort and(String name, long effort) {
            return and(name, Cost.of(effort));
        }

        /**
         * Says what a change of one name costs and how often it can be made.
         *
         * @param name of an item, kind, option or answer
         * @param cost of one change
         * @return a copy with it
         */
        public Effort and(String name, Cost cost) {
            Map<String, Cost> more = new LinkedHashMap<>(named);
            more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(cost, "cost"));
            return new Effort(each, more, parts, aim);
        }

        /**
         * Says what changes cost in one part of a composed rule.
         *
         * @param name of the part
         * @param effort of its changes
         * @return a copy with it
         */
        public Effort part(String name, Effort effort) {
            Map<String, Effort> more = new LinkedHashMap<>(parts);
            more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(effort, "effort"));
            return new Effort(each, named, more, aim);
        }

        /**
         * Limits the changes that are not named.
         *
         * @param most how many there can be of each, 0 or more
         * @return a copy with that limit
         */
        public Effort atMost(long most) {
            return new Effort(each.map(cost -> new Cost(cost.effort(), most, cost.step())), named, parts, aim);
        }

        /**
         * Says how far one change moves a number.
         *
         * @param step for example {@code 0.25} points, or {@code 1%}
         * @return a copy with that step
         */
        public Effort inStepsOf(String step) {
            Objects.requireNonNull(step, "step");
            Optional<BigDecimal> size = Optional.of(Exact.parse(step));
            return new Effort(each.map(cost -> new Cost(cost.effort(), cost.most(), size)), named, parts, aim);
        }

        /**
         * Says which way the points are to go.
         *
         * @param other more or fewer
         * @return a copy with that aim
         */
        public Effort toward(Aim other) {
            Objects.requireNonNull(other, "other");
            return new Effort(each, named, parts, other);
        }

        Optional<Cost> costOf(String name) {
            return Optional.ofNullable(named.get(name)).or(() -> each);
        }

        Effort ofPart(String name) {
            Effort given = parts.get(name);
            return given == null ? new Effort(each, Map.of(), Map.of(), aim) : given.toward(aim);
        }

        /** Refuses names that the rule does not have. */
        void requireKnown(List<String> names, List<String> partNames) {
            if (!names.containsAll(named.keySet())) {
                throw Checks.unknown("rule.effort.unknown", named.keySet(), names);
            }
            if (!partNames.containsAll(parts.keySet())) {
                throw Checks.unknown("rule.effort.unknown", parts.keySet(), partNames);
            }
        }

        @Override
        public String toString() {
            return each.map(cost -> "each " + cost).orElse("none")
                    + (named.isEmpty() ? "" : ", " + named)
                    + (parts.isEmpty() ? "" : ", " + parts);
        }
    }
}
