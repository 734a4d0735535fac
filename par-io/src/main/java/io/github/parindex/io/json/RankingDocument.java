package io.github.parindex.io.json;

import io.github.parindex.core.ranking.ComparedValue;
import io.github.parindex.core.ranking.ForcedShares;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.TieBreak;
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
     * @param tieBreakSteps the same step by step; left out if nothing did
     * @param ties {@code competition}, {@code modified-competition}, {@code dense}, {@code ordinal} or {@code fractional}
     * @param grades the scale of grades, in words, if there is one
     * @param gradeScale the same in its parts
     */
    public record Method(
            @Required @WordOf(ComparedValue.class) String compared,
            @Nullable String tieBreak,
            @Nullable List<@Required @Valid TieStep> tieBreakSteps,
            @Required @WordOf(TiePolicy.class) String ties,
            @Nullable String grades,
            @Valid @Nullable Scale gradeScale)
            implements ClosedDocument {

        /** Copies the list. */
        public Method {
            tieBreakSteps = Copies.ofNullable(tieBreakSteps);
        }
    }

    /** What a step of a tie-break looks at. */
    public enum By {
        /** The share that a unit has of a criterion. */
        CRITERION,
        /** The index of another scoreboard. */
        SCOREBOARD,
        /** Values that were given. */
        VALUES,
        /** The name, in Vietnamese order. */
        NAME
    }

    /**
     * A step of the tie-break.
     *
     * @param by {@code criterion}, {@code scoreboard}, {@code values} or {@code name}
     * @param of code of the criterion, or what the scoreboard or the values are called; left out for names
     * @param order {@code higher} or {@code lower}, what is better; left out for names
     */
    public record TieStep(
            @Required @WordOf(By.class) String by,
            @Nullable String of,
            @WordOf(TieBreak.Order.class) @Nullable String order)
            implements ClosedDocument {}

    /** How a scale gives grades. */
    public enum GradedBy {
        /** By the index, from lower bounds. */
        BANDS,
        /** By percentiles of the block. */
        PERCENTILES,
        /** By shares of the places in the block. */
        FORCED_SHARES
    }

    /**
     * A scale of grades.
     *
     * @param by {@code bands}, {@code percentiles} or {@code forced-shares}
     * @param grades the best first
     * @param blocks that have grades of their own; left out if none has
     * @param atCut {@code up} or {@code down}, where forced shares put ties at a cut; left out for others
     */
    public record Scale(
            @Required @WordOf(GradedBy.class) String by,
            @Required List<@Required @Valid Grade> grades,
            @Nullable List<@Required @Valid BlockGrades> blocks,
            @WordOf(ForcedShares.AtCut.class) @Nullable String atCut)
            implements ClosedDocument {

        /** Copies the lists. */
        public Scale {
            grades = Copies.of(grades);
            blocks = Copies.ofNullable(blocks);
        }
    }

    /**
     * A grade.
     *
     * @param name as published
     * @param from the index or the percentile from which it is given, in percent; left out for forced shares
     * @param share of the units that get it, 0 to 1, where shares are forced
     */
    public record Grade(
            @Filled String name,
            @Nullable BigDecimal from,
            @Nullable BigDecimal share) implements ClosedDocument {}

    /**
     * The grades of one block.
     *
     * @param block its name
     * @param grades the best first
     */
    public record BlockGrades(
            @Required String block, @Required List<@Required @Valid Grade> grades) implements ClosedDocument {

        /** Copies the list. */
        public BlockGrades {
            grades = Copies.of(grades);
        }
    }

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
     * @param separatedBy the tie-break step that put it behind the unit before it, in words
     * @param separatedStep its number in the tie-break, from 1
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
            @Nullable String separatedBy,
            @Nullable Integer separatedStep)
            implements ClosedDocument {}
}
