package io.github.parindex.io.action;

import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import io.github.parindex.io.token.WordOf;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
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
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diffs, "diffs");
        return ComparisonForm.of(before, after, diffs);
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
            @Required List<@Required @Valid Change> criteria) {

        /** Copies the list. */
        public Unit {
            criteria = Copies.of(criteria);
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
     */
    public record Change(
            @Filled String code,
            @Filled String earlierCode,
            @Required @Valid TitleDocument title,
            @Required BigDecimal before,
            @Required BigDecimal beforeMax,
            @Required BigDecimal after,
            @Required BigDecimal afterMax,
            @Nullable BigDecimal change) {}
}
