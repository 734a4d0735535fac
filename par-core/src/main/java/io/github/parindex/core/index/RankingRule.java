package io.github.parindex.core.index;

import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * How scores are put in order.
 *
 * <p>Scores are compared as decimals after rounding, so that scores which are equal but for the last bits of a double
 * share a place whatever the order of summation.
 *
 * @param ties which places tied units take
 * @param compared rounding of the scores before they are compared
 * @param best which end is first, or empty for the direction of the node
 * @param without codes of units that are scored but not ranked, such as an ideal unit that marks the end of a scale
 */
public record RankingRule(TiePolicy ties, Rounding compared, Optional<Direction> best, List<String> without) {

    private static final RankingRule DEFAULTS =
            new RankingRule(TiePolicy.COMPETITION, Rounding.halfUp(9), Optional.empty(), List.of());

    /** Copies the codes. */
    public RankingRule {
        Objects.requireNonNull(ties, "ties");
        Objects.requireNonNull(compared, "compared");
        Objects.requireNonNull(best, "best");
        Objects.requireNonNull(without, "without");
        without = List.copyOf(without);
    }

    /**
     * Places 1, 2, 2, 4 by scores that are compared half up to 9 places.
     *
     * @return the rule
     */
    public static RankingRule withDefaults() {
        return DEFAULTS;
    }

    /**
     * Changes the places of tied units.
     *
     * @param policy which places they take
     * @return a copy
     */
    public RankingRule with(TiePolicy policy) {
        Objects.requireNonNull(policy, "policy");
        return new RankingRule(policy, compared, best, without);
    }

    /**
     * Changes the rounding of the compared scores.
     *
     * @param rounding places and mode
     * @return a copy
     */
    public RankingRule comparing(Rounding rounding) {
        Objects.requireNonNull(rounding, "rounding");
        return new RankingRule(ties, rounding, best, without);
    }

    /**
     * Changes which end is first.
     *
     * @param first which end is first
     * @return a copy
     */
    public RankingRule with(Direction first) {
        Objects.requireNonNull(first, "first");
        return new RankingRule(ties, compared, Optional.of(first), without);
    }

    /**
     * Leaves units without a place.
     *
     * @param units their codes
     * @return a copy
     */
    public RankingRule without(String... units) {
        Objects.requireNonNull(units, "units");
        return new RankingRule(ties, compared, best, List.of(units));
    }

    /**
     * Whether a unit gets a place.
     *
     * @param unit any
     * @return false where it does not take part, or is left without one
     */
    public boolean ranks(Unit unit) {
        Objects.requireNonNull(unit, "unit");
        return unit.participation() == Participation.RANKED && !without.contains(unit.code());
    }

    /**
     * A score as it is compared with others.
     *
     * @param score finite
     * @return the decimal of its first 15 digits, rounded
     */
    public BigDecimal compared(double score) {
        return Decimals.rounded(score, compared);
    }

    @Override
    public String toString() {
        return ties + " places, compared " + compared
                + best.map(direction -> ", " + direction).orElse("")
                + (without.isEmpty() ? "" : ", without " + without);
    }
}
