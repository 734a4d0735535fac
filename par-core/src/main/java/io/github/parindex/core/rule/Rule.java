package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

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
     * @param observation what was observed; missing and not applicable give an award without a score
     * @return the award
     * @throws IllegalArgumentException if this rule cannot score that kind of observation, or it names an option, item
     *     or kind that the rule does not have
     */
    default Award award(Observation observation) {
        return observation instanceof Observation.Unanswered unanswered
                ? Award.unanswered(max(), unanswered)
                : awardObserved(observation);
    }

    /**
     * Awards points for something that was observed; {@link #award} has answered for all else.
     *
     * @param observation neither missing nor not applicable
     * @return the award
     * @throws IllegalArgumentException if this rule cannot score it
     */
    Award awardObserved(Observation observation);

    /**
     * Refuses an observation that this rule cannot score.
     *
     * @param observation what was observed; missing and not applicable are never refused
     * @throws IllegalArgumentException with what was given, and what is asked for
     */
    default void check(Observation observation) {
        if (!(observation instanceof Observation.Unanswered)) {
            checkObserved(observation);
        }
    }

    /**
     * Refuses something that was observed and that this rule cannot score; {@link #check} lets all else pass.
     *
     * @param observation neither missing nor not applicable
     * @throws IllegalArgumentException with what was given, and what is asked for
     */
    default void checkObserved(Observation observation) {
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
            return awardObserved(observation);
        }

        @Override
        public Award awardObserved(Observation observation) {
            return Award.unanswered(Points.ZERO, new Noted(observation));
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
        return Bands.Band.of(Bands.Comparison.BELOW, bound, points);
    }

    /**
     * The band for everything the bounds leave over.
     *
     * @param points points of the band
     * @return the band
     */
    static Bands.Band otherwise(String points) {
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
        return AnswerShares.Answer.of(name, share);
    }

    /**
     * Points stated by an appraiser, a survey or another system.
     *
     * @param max the most that may be stated
     * @return the rule
     */
    static Stated statedUpTo(String max) {
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
}
