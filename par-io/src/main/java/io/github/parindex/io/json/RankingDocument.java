package io.github.parindex.io.json;

import io.github.parindex.core.ranking.ComparedValue;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.io.shape.ClosedDocument;
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
 * A ranking as a JSON document. Its components are the fields of the document; those that may be null may be left out.
 *
 * @param criteriaSet id of the criteria set
 * @param version of the criteria set
 * @param method how units were ranked
 * @param blocks in Vietnamese order of their names
 */
public record RankingDocument(
        @Filled String criteriaSet,
        @Required String version,
        @Required @Valid Method method,
        @Required List<@Required @Valid Block> blocks)
        implements ClosedDocument {

    /** Copies the list. */
    public RankingDocument {
        blocks = Copies.of(blocks);
    }

    /**
     * Puts a ranking into its document.
     *
     * @param ranking of any units
     * @return the document that {@link RankingJson} writes
     */
    public static RankingDocument from(Ranking ranking) {
        Objects.requireNonNull(ranking, "ranking");
        return RankingForm.of(ranking);
    }

    /**
     * How units were ranked.
     *
     * @param compared {@code published} or {@code exact}
     * @param tieBreak what separated equal values, in words; left out if nothing did
     * @param ties {@code competition}, {@code modified-competition}, {@code dense}, {@code ordinal} or {@code fractional}
     * @param grades the scale of grades, in words, if there is one
     */
    public record Method(
            @Required @WordOf(ComparedValue.class) String compared,
            @Nullable String tieBreak,
            @Required @WordOf(TiePolicy.class) String ties,
            @Nullable String grades)
            implements ClosedDocument {}

    /**
     * A ranked block.
     *
     * @param name of the block, blank where there is only one
     * @param standings ranked units best first, then those without a place
     */
    public record Block(@Required String name, @Required List<@Required @Valid Standing> standings)
            implements ClosedDocument {

        /** Copies the list. */
        public Block {
            standings = Copies.of(standings);
        }
    }

    /**
     * Where a unit stands.
     *
     * @param place 1 for the best, such as 2.5 where ties share the mean; left out for a unit without a place
     * @param code of the unit
     * @param name of the unit
     * @param total points in all, exact
     * @param applicable maximum that applied
     * @param index as it is published, left out if nothing could be scored at all
     * @param share total / applicable, exact and undivided
     * @param grade if it has one
     * @param provisional whether something that counts is missing
     * @param separatedBy the tie-break step that put it behind the unit before it
     */
    public record Standing(
            @Nullable BigDecimal place,
            @Filled String code,
            @Filled String name,
            @Required BigDecimal total,
            @Required BigDecimal applicable,
            @Nullable BigDecimal index,
            @Valid @Nullable FractionDocument share,
            @Nullable String grade,
            @Required Boolean provisional,
            @Nullable String separatedBy)
            implements ClosedDocument {}
}
