package io.github.parindex.io.json;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.json.CriteriaSetDocument.PolicyPart;
import io.github.parindex.io.shape.ClosedDocument;
import io.github.parindex.io.shape.RoundingDocument;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Needs;
import io.github.parindex.io.token.OneField;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A scoreboard as a JSON document. Its components are the fields of the document; those that may be null may be left out.
 *
 * @param criteriaSet id of the criteria set
 * @param version of the criteria set
 * @param policy of the criteria set, with nothing left out that it says
 * @param units scored units
 */
public record ScoreboardDocument(
        @Filled String criteriaSet,
        @Required String version,
        @Required @Valid PolicyPart policy,
        @Required List<@Required @Valid Unit> units)
        implements ClosedDocument {

    /** Copies the list. */
    public ScoreboardDocument {
        units = Copies.of(units);
    }

    /**
     * Puts a board into its document.
     *
     * @param board of any units
     * @return the document that {@link ScoreboardJson} writes
     */
    public static ScoreboardDocument from(Scoreboard board) {
        Objects.requireNonNull(board, "board");
        return ScoreboardForm.of(board);
    }

    /**
     * The same for readers of a language.
     *
     * @param board of any units
     * @param locale Vietnamese, or any other that has words
     * @return the document with the reasons as sentences of it
     */
    public static ScoreboardDocument from(Scoreboard board, Locale locale) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(locale, "locale");
        return ScoreboardForm.of(board, locale);
    }

    /**
     * A scored unit.
     *
     * @param code of the unit
     * @param name as published
     * @param block the comparable units it is ranked with; blank if left out
     * @param participation {@code ranked}, {@code scored-only} or {@code excluded}
     * @param total points in all, exact
     * @param applicable maximum that applied
     * @param lost applicable - total
     * @param index as it is published, left out if nothing could be scored at all
     * @param provisional whether something that counts is missing
     * @param rescaling how the assessed block was rescaled, if it was
     * @param scores of the criteria
     */
    public record Unit(
            @Filled String code,
            @Filled String name,
            @Nullable String block,
            @Required @WordOf(Participation.class) String participation,
            @Required BigDecimal total,
            @Required BigDecimal applicable,
            @Required BigDecimal lost,
            @Nullable BigDecimal index,
            @Required Boolean provisional,
            @Valid @Nullable Rescaling rescaling,
            @Required List<@Required @Valid Node> scores)
            implements ClosedDocument {

        /** Copies the list. */
        public Unit {
            scores = Copies.of(scores);
        }

        /**
         * Puts a card into its document.
         *
         * @param card of any unit
         * @return what stands for it in the document of a board, with English reasons
         */
        public static Unit from(Scorecard card) {
            Objects.requireNonNull(card, "card");
            return ScoreboardForm.of(card);
        }

        /**
         * Puts a card into its document for readers of a language.
         *
         * @param card of any unit
         * @param locale Vietnamese, or any other that has words
         * @return the same with the reasons as sentences of it
         */
        public static Unit from(Scorecard card, Locale locale) {
            Objects.requireNonNull(card, "card");
            Objects.requireNonNull(locale, "locale");
            return ScoreboardForm.of(card, locale);
        }
    }

    /**
     * How the assessed block was brought back to its nominal maximum.
     *
     * @param achieved points of the block
     * @param applicable maximum of the block after the removal
     * @param nominal maximum of the block before the removal
     * @param percentage the rounded completion ratio in percent
     * @param rounding how it was rounded
     * @param points of the block on its nominal maximum
     */
    public record Rescaling(
            @Required BigDecimal achieved,
            @Required BigDecimal applicable,
            @Required BigDecimal nominal,
            @Required BigDecimal percentage,
            @Required @Valid RoundingDocument rounding,
            @Required BigDecimal points)
            implements ClosedDocument {}

    /**
     * A scored criterion: a group has children, a leaf the last three.
     *
     * @param code of the criterion
     * @param applicable maximum that applied
     * @param points given
     * @param lost applicable - points
     * @param children of a group
     * @param treatment of a leaf, what the policy made of it, such as {@code scored} or {@code missing-as-zero}
     * @param working of a leaf, the facts its rule used
     * @param reason of a leaf, the English sentence for the working
     */
    @OneField(of = {"children", "working"})
    @Needs({"treatment → working", "working → treatment", "working → reason", "reason → working"})
    public record Node(
            @Filled String code,
            @Required BigDecimal applicable,
            @Required BigDecimal points,
            @Required BigDecimal lost,
            @Nullable List<@Required @Valid Node> children,
            @WordOf(Treatment.class) @Nullable String treatment,
            @Valid @Nullable WorkingDocument working,
            @Nullable String reason)
            implements ClosedDocument {

        /** Copies the list. */
        public Node {
            children = Copies.ofNullable(children);
        }
    }
}
