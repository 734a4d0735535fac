package io.github.parindex.io.action;

import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.token.Copies;
import io.github.parindex.io.token.Filled;
import io.github.parindex.io.token.Required;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How sure rankings are, as a JSON document. Its components are the fields of the document; those that may be null may be
 * left out.
 *
 * @param blocks the units that are ranked together, block by block
 */
public record RankSpreadDocument(@Required List<@Required @Valid Block> blocks) {

    /** Copies the list. */
    public RankSpreadDocument {
        blocks = Copies.of(blocks);
    }

    /**
     * Puts results into their document.
     *
     * @param blocks one for each block
     * @return the document that {@link RankSpreadJson} writes
     */
    public static RankSpreadDocument from(List<Robustness> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        return RankSpreadForm.of(blocks);
    }

    /**
     * Units that are ranked together.
     *
     * @param block its name; left out if they are of none
     * @param draws that count
     * @param method how it was drawn and what varied, a line each
     * @param units by their official place
     */
    public record Block(
            @Nullable String block,
            @Required Long draws,
            @Required List<@Required String> method,
            @Required List<@Required @Valid Unit> units) {

        /** Copies the lists. */
        public Block {
            method = Copies.of(method);
            units = Copies.of(units);
        }
    }

    /**
     * The places of one unit.
     *
     * @param unit its code
     * @param name of the unit
     * @param place the official one; left out if it has none
     * @param mean over the draws
     * @param median over the draws
     * @param lower the better end of the interval that holds nine tenths of the draws
     * @param upper the worse end
     * @param best over the draws
     * @param worst over the draws
     * @param firstThree share of the draws in which it is among the first three
     * @param kept share of the draws in which it keeps the official place; left out if it has none
     * @param acceptability share of the draws by place, those without a draw left out
     * @param all places by all weights; left out if they were not asked for
     */
    public record Unit(
            @Filled String unit,
            @Required String name,
            @Nullable BigDecimal place,
            @Required BigDecimal mean,
            @Required BigDecimal median,
            @Required BigDecimal lower,
            @Required BigDecimal upper,
            @Required BigDecimal best,
            @Required BigDecimal worst,
            @Required BigDecimal firstThree,
            @Nullable BigDecimal kept,
            @Required List<@Required @Valid Share> acceptability,
            @Valid @Nullable Range all) {

        /** Copies the list. */
        public Unit {
            acceptability = Copies.of(acceptability);
        }
    }

    /**
     * How often a unit is in a place.
     *
     * @param place whole, or the mean of tied places
     * @param share of the draws
     */
    public record Share(
            @Required BigDecimal place, @Required BigDecimal share) {}

    /**
     * Places by all weights.
     *
     * @param best that is attained
     * @param worst that is attained
     * @param bestProven no weights give a better one
     * @param worstProven no weights give a worse one
     */
    public record Range(
            @Required Integer best,
            @Required Integer worst,
            @Required Integer bestProven,
            @Required Integer worstProven) {}
}
