package io.github.parindex.core.ranking;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.scoring.Scoreboard;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How units are ranked: which value is compared, what breaks ties, which places ties take, how units are graded.
 *
 * <p>{@link #withDefaults()}: the published value, no tie-break, {@link TiePolicy#COMPETITION}, no grades, and {@link
 * Incomplete#APART}.
 *
 * @param compared the value that is compared
 * @param tieBreak what separates equal values
 * @param ties the places of units that nothing separates
 * @param grades how units are graded, if they are
 * @param incomplete whether units that were observed on less are ranked with the others
 */
public record RankingMethod(
        ComparedValue compared, TieBreak tieBreak, TiePolicy ties, Optional<GradeScale> grades, Incomplete incomplete) {

    /** Refuses null. */
    public RankingMethod {
        Objects.requireNonNull(compared, "compared");
        Objects.requireNonNull(tieBreak, "tieBreak");
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(grades, "grades");
        Objects.requireNonNull(incomplete, "incomplete");
    }

    /**
     * A method that keeps apart what was observed on less.
     *
     * @param compared the value that is compared
     * @param tieBreak what separates equal values
     * @param ties the places of units that nothing separates
     * @param grades how units are graded, if they are
     */
    public RankingMethod(ComparedValue compared, TieBreak tieBreak, TiePolicy ties, Optional<GradeScale> grades) {
        this(compared, tieBreak, ties, grades, Incomplete.APART);
    }

    private static final RankingMethod DEFAULTS =
            new RankingMethod(ComparedValue.PUBLISHED, TieBreak.none(), TiePolicy.COMPETITION, Optional.empty());

    /**
     * The defaults named above.
     *
     * @return the method
     */
    public static RankingMethod withDefaults() {
        return DEFAULTS;
    }

    /**
     * Changes the compared value.
     *
     * @param other published or exact
     * @return a copy
     */
    public RankingMethod with(ComparedValue other) {
        Objects.requireNonNull(other, "other");
        return new RankingMethod(other, tieBreak, ties, grades, incomplete);
    }

    /**
     * Changes what separates equal values.
     *
     * @param other a chain of steps
     * @return a copy
     */
    public RankingMethod with(TieBreak other) {
        Objects.requireNonNull(other, "other");
        return new RankingMethod(compared, other, ties, grades, incomplete);
    }

    /**
     * Changes the places of ties.
     *
     * @param other a policy
     * @return a copy
     */
    public RankingMethod with(TiePolicy other) {
        Objects.requireNonNull(other, "other");
        return new RankingMethod(compared, tieBreak, other, grades, incomplete);
    }

    /**
     * Grades the units.
     *
     * @param scale bands, percentiles or forced shares
     * @return a copy
     */
    public RankingMethod with(GradeScale scale) {
        Objects.requireNonNull(scale, "scale");
        return new RankingMethod(compared, tieBreak, ties, Optional.of(scale), incomplete);
    }

    /**
     * Changes what becomes of units that were observed on less than others.
     *
     * @param other apart or together
     * @return a copy
     */
    public RankingMethod with(Incomplete other) {
        Objects.requireNonNull(other, "other");
        return new RankingMethod(compared, tieBreak, ties, grades, other);
    }

    /**
     * Ranks a board.
     *
     * @param board the scored units
     * @return the ranking of every block
     * @throws IllegalArgumentException if the tie-break names a node that the board's criteria set does not have
     */
    public Ranking rank(Scoreboard board) {
        return Ranking.of(board, this);
    }

    /**
     * Ranks a board as if the index of some units were another.
     *
     * @param board scored units; those that are not ranked, or have no index, follow without a place
     * @param moved by how many points of the compared index, of 100, which units would stand higher, or lower if negative
     * @return every block, best first
     * @throws IllegalArgumentException if a tie-breaker names a criterion that the set does not have
     */
    public Ranking rank(Scoreboard board, Map<String, Points> moved) {
        Objects.requireNonNull(moved, "moved");
        return Ranking.of(board, this, moved);
    }

    @Override
    public String toString() {
        return "by the " + compared + " value, tie-break: " + tieBreak + ", ties: " + ties
                + grades.map(scale -> ", " + scale).orElse("")
                + (incomplete == Incomplete.APART ? "" : ", incomplete units together with the others");
    }
}
