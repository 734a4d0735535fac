package io.github.parindex.io.json;

import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.ExactDecimal;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as part of a JSON document: an object with exactly one of these fields.
 *
 * @param options one of several
 * @param checklist items that are ticked
 * @param bands points by threshold
 * @param proportion the maximum in proportion to a ratio
 * @param interpolation points between break points
 * @param perCase points for each case
 * @param perFault points lost for each fault
 * @param answerShares answers worth shares of the maximum
 * @param stated points given by someone else
 * @param againstPeers relative to the block
 * @param bestOf the best of alternatives
 * @param sumOf the sum of parts
 * @param tracked no points
 */
@OneField
public record RuleDocument(
        @Valid @Nullable Options options,
        @Valid @Nullable Checklist checklist,
        @Valid @Nullable Bands bands,
        @Valid @Nullable Proportion proportion,
        @Valid @Nullable Interpolation interpolation,
        @Valid @Nullable PerCase perCase,
        @Valid @Nullable PerCase perFault,
        @Valid @Nullable AnswerShares answerShares,
        @Valid @Nullable Stated stated,
        @Valid @Nullable AgainstPeers againstPeers,
        @Valid @Nullable BestOf bestOf,
        @Valid @Nullable SumOf sumOf,
        @Valid @Nullable Tracked tracked) {

    /**
     * A name with points.
     *
     * @param name of an option, an item or a kind of case
     * @param points what it earns or costs
     */
    public record Named(
            @Filled String name,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal points) {}

    /**
     * One of several.
     *
     * @param options at least two
     */
    public record Options(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Named> options) {

        /** Copies the list. */
        public Options {
            options = Copies.of(options);
        }
    }

    /**
     * Items that are ticked.
     *
     * @param items at least one
     * @param cap the most they give together; their sum if left out
     */
    public record Checklist(
            @Required @Size(min = 1, message = "{io.github.parindex.size}")
            List<@Required @Valid Named> items,

            @Positive(message = "{io.github.parindex.positive}") @ExactDecimal @Nullable
            BigDecimal cap) {

        /** Copies the list. */
        public Checklist {
            items = Copies.of(items);
        }
    }

    /**
     * A band; without any bound it takes the rest.
     *
     * @param atLeast the bound or more
     * @param above more than the bound
     * @param atMost the bound or less
     * @param below less than the bound
     * @param points of the band
     * @param inProportion if the points are times the ratio, how they are rounded
     */
    @OneField(
            of = {"atLeast", "above", "atMost", "below"},
            min = 0,
            message = "{io.github.parindex.atMostOneField}")
    public record Band(
            @ExactDecimal @Nullable BigDecimal atLeast,
            @ExactDecimal @Nullable BigDecimal above,
            @ExactDecimal @Nullable BigDecimal atMost,
            @ExactDecimal @Nullable BigDecimal below,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal points,

            @Valid @Nullable RoundingDocument inProportion) {}

    /**
     * Points by threshold.
     *
     * @param bands at least two, one without a bound
     * @param zeroDenominator what a ratio without a whole means
     */
    public record Bands(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Band> bands,

            @Valid @Nullable Zero zeroDenominator) {

        /** Copies the list. */
        public Bands {
            bands = Copies.of(bands);
        }
    }

    /**
     * The maximum in proportion to a ratio.
     *
     * @param max points of the whole
     * @param fullFrom the ratio that earns the maximum, above 0; 1 if left out
     * @param floor the ratio below which nothing is given, 0 or more; 0 if left out
     * @param side {@code part} if left out, or {@code complement}
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what a ratio without a whole means
     */
    public record Proportion(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Positive(message = "{io.github.parindex.positive}") @ExactDecimal @Nullable
            BigDecimal fullFrom,

            @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal @Nullable
            BigDecimal floor,

            @WordOf(io.github.parindex.core.rule.Proportion.Side.class) @Nullable
            String side,

            @Valid @Nullable RoundingDocument rounding,
            @Valid @Nullable Zero zeroDenominator) {}

    /**
     * A break point.
     *
     * @param value the observed number
     * @param points exactly there
     */
    public record Breakpoint(
            @Required @ExactDecimal BigDecimal value,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal points) {}

    /**
     * Points between break points.
     *
     * @param breakpoints at least two
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what a ratio without a whole means
     */
    public record Interpolation(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Breakpoint> breakpoints,

            @Valid @Nullable RoundingDocument rounding,
            @Valid @Nullable Zero zeroDenominator) {

        /** Copies the list. */
        public Interpolation {
            breakpoints = Copies.of(breakpoints);
        }
    }

    /**
     * Points for each case or fault.
     *
     * @param max the most they give, or where they start to be taken away
     * @param kinds at least one
     */
    public record PerCase(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Required @Size(min = 1, message = "{io.github.parindex.size}")
            List<@Required @Valid Named> kinds) {

        /** Copies the list. */
        public PerCase {
            kinds = Copies.of(kinds);
        }
    }

    /**
     * An answer.
     *
     * @param name of the answer
     * @param share of the maximum it is worth, 0 to 1
     */
    public record Answer(
            @Filled String name,

            @Required
            @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}")
            @Max(value = 1, message = "{io.github.parindex.max}")
            @ExactDecimal
            BigDecimal share) {}

    /**
     * Answers worth shares of the maximum.
     *
     * @param max points of the whole
     * @param answers at least two
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what it means that nobody answered
     */
    public record AnswerShares(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Answer> answers,

            @Valid @Nullable RoundingDocument rounding,
            @Valid @Nullable Zero zeroDenominator) {

        /** Copies the list. */
        public AnswerShares {
            answers = Copies.of(answers);
        }
    }

    /**
     * How stated points are checked.
     *
     * @param rule scores their basis
     * @param tolerance the largest difference that still agrees
     */
    public record Recomputation(
            @Required @Valid RuleDocument rule,

            @Required @PositiveOrZero(message = "{io.github.parindex.positiveOrZero}") @ExactDecimal
            BigDecimal tolerance) {}

    /**
     * Points given by someone else.
     *
     * @param max the most that may be stated
     * @param recomputation how they are checked, if they are
     */
    public record Stated(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Valid @Nullable Recomputation recomputation) {}

    /**
     * The maximum relative to the block.
     *
     * @param max points of the whole
     * @param reference {@code best}, {@code mean} or {@code place}
     * @param rounding half up to 2 places if left out
     * @param zeroDenominator what a ratio without a whole means
     */
    public record AgainstPeers(
            @Required @Positive(message = "{io.github.parindex.positive}") @ExactDecimal
            BigDecimal max,

            @Required @WordOf(io.github.parindex.core.rule.AgainstPeers.Reference.class)
            String reference,

            @Valid @Nullable RoundingDocument rounding,
            @Valid @Nullable Zero zeroDenominator) {}

    /**
     * A named part.
     *
     * @param name how observations call it
     * @param rule how it is scored
     */
    public record Part(@Filled String name, @Required @Valid RuleDocument rule) {}

    /**
     * The best of alternatives.
     *
     * @param parts at least two
     */
    public record BestOf(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Part> parts) {

        /** Copies the list. */
        public BestOf {
            parts = Copies.of(parts);
        }
    }

    /**
     * The sum of parts.
     *
     * @param parts at least two
     * @param cap the most they give together; the sum of their maxima if left out
     */
    public record SumOf(
            @Required @Size(min = 2, message = "{io.github.parindex.size}")
            List<@Required @Valid Part> parts,

            @Positive(message = "{io.github.parindex.positive}") @ExactDecimal @Nullable
            BigDecimal cap) {

        /** Copies the list. */
        public SumOf {
            parts = Copies.of(parts);
        }
    }

    /** No points; an object without fields. */
    public record Tracked() {}

    /**
     * What a ratio means when nothing stands below its line.
     *
     * @param meaning {@code full-score}, {@code zero}, {@code not-applicable} or {@code missing}
     * @param previousYearParts if given, the previous year's total divided by this many parts is tried before
     */
    public record Zero(
            @Required @WordOf(ZeroDenominator.Meaning.class) String meaning,

            @Min(value = 1, message = "{io.github.parindex.min}")
            @Max(value = 12, message = "{io.github.parindex.max}")
            @Nullable
            Integer previousYearParts) {}
}
