package io.github.parindex.io.json;

import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.UnitProfile;
import io.github.parindex.io.shape.FractionDocument;
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
 * The summary of a ranking as a JSON document. Its components are the fields of the document; those that may be null may be
 * left out. Percentages are rounded as the published index is, means and distances are exact.
 *
 * @param criteriaSet id of the criteria set
 * @param version of the criteria set
 * @param blocks in Vietnamese order of their names
 */
public record SummaryDocument(
        @Filled String criteriaSet,
        @Required String version,
        @Required List<@Required @Valid Block> blocks) {

    /** Copies the list. */
    public SummaryDocument {
        blocks = Copies.of(blocks);
    }

    /**
     * Puts a summary into its document.
     *
     * @param summary of any ranking
     * @return the document that {@link SummaryJson} writes
     */
    public static SummaryDocument from(BoardSummary summary) {
        Objects.requireNonNull(summary, "summary");
        return SummaryForm.of(summary);
    }

    /**
     * A block in figures.
     *
     * @param name of the block, blank where there is only one
     * @param units all of them
     * @param index of the units with a place, left out if none has one
     * @param grades one for each grade of the scale, best first
     * @param ungraded how many units have no grade
     * @param fields the top criteria, in the order of the set
     * @param profiles of all units, in the order of the ranking
     */
    public record Block(
            @Required String name,
            @Required BigDecimal units,
            @Valid @Nullable Spread index,
            @Required List<@Required @Valid GradeCount> grades,
            @Required BigDecimal ungraded,
            @Required List<@Required @Valid Field> fields,
            @Required List<@Required @Valid Profile> profiles) {

        /** Copies the lists. */
        public Block {
            grades = Copies.of(grades);
            fields = Copies.of(fields);
            profiles = Copies.of(profiles);
        }
    }

    /**
     * Percentages of at least one unit.
     *
     * @param units how many
     * @param mean exact and undivided, in percent
     * @param best the highest, in percent
     * @param lowest the lowest, in percent
     * @param leaders codes of the units with the highest
     */
    public record Spread(
            @Required BigDecimal units,
            @Required @Valid FractionDocument mean,
            @Required BigDecimal best,
            @Required BigDecimal lowest,
            @Required List<@Filled String> leaders) {

        /** Copies the list. */
        public Spread {
            leaders = Copies.of(leaders);
        }
    }

    /**
     * How many units of a block got a grade.
     *
     * @param grade its name
     * @param units 0 or more
     */
    public record GradeCount(@Filled String grade, @Required BigDecimal units) {}

    /**
     * A field of a block.
     *
     * @param code of the top criterion
     * @param percent of the ranked units, left out if none has one
     */
    public record Field(
            @Filled String code, @Valid @Nullable Spread percent) {}

    /**
     * A unit among its block.
     *
     * @param code of the unit
     * @param name of the unit
     * @param fields in the order of the set
     * @param nearest at most three ranked units, nearest first
     */
    public record Profile(
            @Filled String code,
            @Filled String name,
            @Required List<@Required @Valid Standing> fields,
            @Required List<@Required @Valid Peer> nearest) {

        /** Copies the lists. */
        public Profile {
            fields = Copies.of(fields);
            nearest = Copies.of(nearest);
        }
    }

    /**
     * A unit in one field.
     *
     * @param code of the top criterion
     * @param percent of the applicable maximum, left out if nothing is applicable
     * @param place 1 for the best, left out without a percentage or for a unit that is not ranked
     * @param among how many ranked units have a percentage
     * @param mark {@code strength}, {@code weakness} or {@code none}
     */
    public record Standing(
            @Filled String code,
            @Nullable BigDecimal percent,
            @Nullable BigDecimal place,
            @Required BigDecimal among,
            @Required @WordOf(UnitProfile.Mark.class) String mark) {}

    /**
     * A unit near to another.
     *
     * @param code of the unit
     * @param distance mean absolute difference of the percentages, exact and undivided
     */
    public record Peer(@Filled String code, @Required @Valid FractionDocument distance) {}
}
