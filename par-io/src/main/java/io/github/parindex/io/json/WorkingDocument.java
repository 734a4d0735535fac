package io.github.parindex.io.json;

import io.github.parindex.core.rule.Award.Standing;
import io.github.parindex.core.rule.PerCase;
import io.github.parindex.core.rule.Stated.Agreement;
import io.github.parindex.io.json.RuleDocument.AgainstPeers;
import io.github.parindex.io.json.RuleDocument.Band;
import io.github.parindex.io.json.RuleDocument.Breakpoint;
import io.github.parindex.io.json.RuleDocument.Named;
import io.github.parindex.io.json.RuleDocument.Proportion;
import io.github.parindex.io.json.RuleDocument.Zero;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Why points were given or lost, as part of a JSON document: the facts a rule used, in an object with exactly one of these
 * fields. Observations and parts of rules have the form they have in the other documents.
 *
 * @param missing why nothing was known
 * @param notApplicable why nothing could be observed
 * @param ofNothing a ratio had nothing below its line
 * @param picked an option
 * @param ticked items of a checklist
 * @param inBand the band that was hit
 * @param inProportion a ratio and the rule applied to it
 * @param between two break points
 * @param counted cases or faults
 * @param answered answers
 * @param asStated points given by someone else
 * @param compared a unit held against its block
 * @param bestPart the alternative that counts
 * @param partsAdded what each part gave
 * @param noted followed without points
 */
@OneField
public record WorkingDocument(
        @Nullable String missing,
        @Nullable String notApplicable,
        @Valid @Nullable OfNothing ofNothing,
        @Valid @Nullable Picked picked,
        @Valid @Nullable Ticked ticked,
        @Valid @Nullable InBand inBand,
        @Valid @Nullable InProportion inProportion,
        @Valid @Nullable Between between,
        @Valid @Nullable Counted counted,
        @Valid @Nullable Answered answered,
        @Valid @Nullable AsStated asStated,
        @Valid @Nullable Compared compared,
        @Valid @Nullable Part bestPart,
        @Valid @Nullable PartsAdded partsAdded,
        @Valid @Nullable Noted noted) {

    /**
     * An undivided ratio.
     *
     * @param numerator above the line
     * @param denominator below the line
     */
    public record Fraction(
            @Required BigDecimal numerator, @Required BigDecimal denominator) {}

    /**
     * A ratio had nothing below its line.
     *
     * @param observed what was observed
     * @param meaning what the rule says that means
     */
    public record OfNothing(
            @Required @Valid ObservationDocument observed,
            @Required @Valid Zero meaning) {}

    /**
     * An option was picked.
     *
     * @param option the one picked
     * @param best points of the best
     */
    public record Picked(
            @Required @Valid Named option, @Required BigDecimal best) {}

    /**
     * Items were ticked.
     *
     * @param ticked those that were
     * @param open those that were not
     * @param sum of the ticked ones
     * @param cap the most they give
     */
    public record Ticked(
            @Required List<@Required @Valid Named> ticked,
            @Required List<@Required @Valid Named> open,
            @Required BigDecimal sum,
            @Required BigDecimal cap) {

        /** Copies the lists. */
        public Ticked {
            ticked = Copies.of(ticked);
            open = Copies.of(open);
        }
    }

    /**
     * A band was hit.
     *
     * @param observed what was observed
     * @param ratio what was held against the bounds
     * @param band the one that was hit
     */
    public record InBand(
            @Required @Valid ObservationDocument observed,
            @Required @Valid Fraction ratio,
            @Required @Valid Band band) {}

    /**
     * A maximum was given in proportion.
     *
     * @param observed what was observed
     * @param ratio what counted
     * @param rule that was applied
     */
    public record InProportion(
            @Required @Valid ObservationDocument observed,
            @Required @Valid Fraction ratio,
            @Required @Valid Proportion rule) {}

    /**
     * Points between two break points.
     *
     * @param observed what was observed
     * @param ratio what counted
     * @param from the break point at or below
     * @param to the break point at or above
     * @param rounding of the points
     */
    public record Between(
            @Required @Valid ObservationDocument observed,
            @Required @Valid Fraction ratio,
            @Required @Valid Breakpoint from,
            @Required @Valid Breakpoint to,
            @Required @Valid RoundingDocument rounding) {}

    /**
     * How often a kind of case occurred.
     *
     * @param kind the kind with its points
     * @param count how often
     */
    public record Count(
            @Required @Valid Named kind, @Required Long count) {}

    /**
     * Cases or faults were counted.
     *
     * @param start {@code empty} for cases, {@code full} for faults
     * @param counts the kinds that occurred
     * @param sum of their points
     * @param max the most they give, or where they start to be taken away
     */
    public record Counted(
            @Required @WordOf(PerCase.Start.class) String start,
            @Required List<@Required @Valid Count> counts,
            @Required BigDecimal sum,
            @Required BigDecimal max) {

        /** Copies the list. */
        public Counted {
            counts = Copies.of(counts);
        }
    }

    /**
     * Answers were counted.
     *
     * @param counts of each answer
     * @param share of the maximum they are worth
     * @param max points of the whole
     * @param rounding of the points
     */
    public record Answered(
            @Required Map<String, @Required Long> counts,
            @Required @Valid Fraction share,
            @Required BigDecimal max,
            @Required @Valid RoundingDocument rounding) {

        /** Copies the map. */
        public Answered {
            counts = Copies.of(counts);
        }
    }

    /**
     * Points with the working that gave them.
     *
     * @param max the most the rule can give
     * @param points what it gives
     * @param working the facts used
     * @param standing {@code scored}, {@code missing}, {@code not-applicable} or {@code tracked}
     */
    public record Award(
            @Required BigDecimal max,
            @Required BigDecimal points,
            @Required @Valid WorkingDocument working,
            @Required @WordOf(Standing.class) String standing) {}

    /**
     * Points were stated.
     *
     * @param stated the points that count
     * @param recomputed what the recomputation gave, if there was a basis
     * @param agreement {@code not-checked}, {@code within-tolerance} or {@code beyond-tolerance}
     */
    public record AsStated(
            @Required BigDecimal stated,
            @Valid @Nullable Award recomputed,
            @Required @WordOf(Agreement.class) String agreement) {}

    /**
     * A unit was held against its block.
     *
     * @param observed what was observed
     * @param relative the value relative to the block
     * @param peers how many units there were
     * @param rule that was applied
     */
    public record Compared(
            @Required @Valid ObservationDocument observed,
            @Required @Valid Fraction relative,
            @Required Integer peers,
            @Required @Valid AgainstPeers rule) {}

    /**
     * A part of a composed rule, with what it gave.
     *
     * @param part its name
     * @param award what it gave
     */
    public record Part(@Filled String part, @Required @Valid Award award) {}

    /**
     * The sum of parts.
     *
     * @param parts what each gave
     * @param sum of all
     * @param cap the most they give
     */
    public record PartsAdded(
            @Required List<@Required @Valid Part> parts,
            @Required BigDecimal sum,
            @Required BigDecimal cap) {

        /** Copies the list. */
        public PartsAdded {
            parts = Copies.of(parts);
        }
    }

    /**
     * Followed without points.
     *
     * @param observed what was observed
     */
    public record Noted(@Required @Valid ObservationDocument observed) {}
}
