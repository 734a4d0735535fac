package io.github.parindex.io.action;

import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Treatment;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.shape.FractionDocument;
import io.github.parindex.io.shape.Shapes.WorkingDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two rankings held against each other, as a JSON document: two years or two rounds. Its components are the fields of the
 * document; those that may be null may be left out.
 *
 * @param earlierSet id of the earlier criteria set
 * @param laterSet id of the later one, or the same
 * @param units that both have, in the order in which they were compared
 * @param gone codes of units that only the earlier ranking has
 * @param come codes of units that only the later ranking has
 */
public record ComparisonDocument(
        @Filled String earlierSet,
        @Filled String laterSet,
        @Required List<@Required @Valid Unit> units,
        @Required List<@Required String> gone,
        @Required List<@Required String> come) {

    /** Copies the lists. */
    public ComparisonDocument {
        units = Copies.of(units);
        gone = Copies.of(gone);
        come = Copies.of(come);
    }

    /**
     * Puts a comparison into its document.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @return the document that {@link ComparisonJson} writes
     * @throws IllegalArgumentException if a ranking lacks a unit
     */
    public static ComparisonDocument from(Ranking before, Ranking after, List<ScoreDiff> diffs) {
        return ComparisonForm.of(before, after, diffs);
    }

    /**
     * Puts the difference of two cards into its document: two verifiers, two rounds or two years of one unit, without places.
     *
     * @param diff of any two cards
     * @return the document that {@link ComparisonJson} writes
     */
    public static ComparisonDocument from(ScoreDiff diff) {
        return ComparisonForm.of(diff);
    }

    /**
     * One unit in both.
     *
     * @param unit its code
     * @param name of the unit
     * @param basis what is compared: points, or percentages of the maximum across two sets
     * @param before the earlier index as it is published; left out if there is none
     * @param after the later index as it is published; left out if there is none
     * @param change of the whole in points or percentage points; left out if there is none
     * @param partial whether only what both were observed on is compared
     * @param placeBefore the earlier place; left out if it had none
     * @param placeAfter the later place; left out if it has none
     * @param criteria leaves that both have, in the order of the later set
     * @param dropped codes of leaves of the earlier set without a successor; left out if there are none
     * @param added codes of leaves of the later set without a predecessor; left out if there are none
     * @param contributions what brought the change of the index; left out if one of the two has no index
     */
    public record Unit(
            @Filled String unit,
            @Required String name,
            @Required @WordOf(ScoreDiff.Basis.class) String basis,
            @Nullable BigDecimal before,
            @Nullable BigDecimal after,
            @Nullable BigDecimal change,
            @Required Boolean partial,
            @Nullable BigDecimal placeBefore,
            @Nullable BigDecimal placeAfter,
            @Required List<@Required @Valid Change> criteria,
            @Nullable List<@Filled String> dropped,
            @Nullable List<@Filled String> added,
            @Nullable List<@Required @Valid Contributed> contributions) {

        /** Copies the lists. */
        public Unit {
            criteria = Copies.of(criteria);
            dropped = Copies.ofNullable(dropped);
            added = Copies.ofNullable(added);
            contributions = Copies.ofNullable(contributions);
        }
    }

    /**
     * One leaf in both.
     *
     * @param code of the later leaf
     * @param earlierCode of the earlier leaf, or the same
     * @param title of the later leaf
     * @param before points it earned earlier
     * @param beforeMax the most it could earn earlier
     * @param after points it earned later
     * @param afterMax the most it could earn later
     * @param change in points or percentage points; left out if one of the two has no score
     * @param whyBefore why it had its points earlier; left out where both have the same working and treatment
     * @param whyAfter why it has them later; left out with the other
     */
    public record Change(
            @Filled String code,
            @Filled String earlierCode,
            @Required @Valid TitleDocument title,
            @Required BigDecimal before,
            @Required BigDecimal beforeMax,
            @Required BigDecimal after,
            @Required BigDecimal afterMax,
            @Nullable BigDecimal change,
            @Valid @Nullable Why whyBefore,
            @Valid @Nullable Why whyAfter) {}

    /**
     * Why a leaf has its points.
     *
     * @param treatment what the policy made of it, such as {@code scored} or {@code missing-as-zero}
     * @param working the facts its rule used
     * @param reason the English sentence for the working
     */
    public record Why(
            @Required @WordOf(Treatment.class) String treatment,
            @Required @Valid WorkingDocument working,
            @Required String reason) {}

    /**
     * What one criterion did to the change of the index; all of a unit add up to it exactly.
     *
     * @param criterion its code, of the later set where that has it; left out for the rescaling of a block
     * @param cause in what way
     * @param change a share of 1, undivided
     */
    public record Contributed(
            @Nullable String criterion,
            @Required @WordOf(Contribution.Cause.class) String cause,
            @Required @Valid FractionDocument change) {}
}
