package io.github.parindex.core.index;

import io.github.parindex.core.number.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Groups by score, such as very high, high, medium and low.
 *
 * @param compared rounding of the scores before they are grouped
 * @param bands from the highest bound down; at least one
 */
public record ScoreGroups(Rounding compared, List<Band> bands) {

    /**
     * One group.
     *
     * @param name as published, not blank
     * @param bound the lowest score, or empty for all that is left
     * @param side whether the bound itself belongs to the group
     */
    public record Band(String name, Optional<BigDecimal> bound, Side side) {

        /** Refuses a blank name. */
        public Band {
            if (name.isBlank()) {
                throw new IllegalArgumentException("A group of scores has a name that is not blank.");
            }
        }

        private boolean holds(BigDecimal score) {
            return bound.isEmpty() || score.compareTo(bound.get()) > (side == Side.INCLUSIVE ? -1 : 0);
        }

        @Override
        public String toString() {
            return name
                    + bound.map(least -> (side == Side.INCLUSIVE ? " from " : " above ") + least.toPlainString())
                            .orElse(" for the rest");
        }
    }

    /** Whether a bound belongs to the group above it. */
    public enum Side {
        /** A score equal to the bound is in the group. */
        INCLUSIVE,
        /** A score must lie above the bound. */
        EXCLUSIVE
    }

    /** Refuses bounds that do not fall. */
    public ScoreGroups {
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Groups of scores have at least one band.");
        }
        for (int i = 1; i < bands.size(); i++) {
            Optional<BigDecimal> before = bands.get(i - 1).bound();
            Optional<BigDecimal> after = bands.get(i).bound();
            if (before.isEmpty() || (after.isPresent() && after.get().compareTo(before.get()) >= 0)) {
                throw new IllegalArgumentException(
                        "The bounds of groups fall from one to the next, not (" + bands.get(i - 1) + ") and ("
                                + bands.get(i) + ").\nMaybe give the group with the highest bound first.");
            }
        }
    }

    /**
     * A group with its lowest score.
     *
     * @param name as published
     * @param bound the lowest score that is in the group, as text
     * @return the band
     */
    public static Band atLeast(String name, String bound) {
        return new Band(name, Optional.of(new BigDecimal(bound)), Side.INCLUSIVE);
    }

    /**
     * A group above a score.
     *
     * @param name as published
     * @param bound the highest score that is not in the group, as text
     * @return the band
     */
    public static Band above(String name, String bound) {
        return new Band(name, Optional.of(new BigDecimal(bound)), Side.EXCLUSIVE);
    }

    /**
     * The group of all that is left.
     *
     * @param name as published
     * @return the band
     */
    public static Band otherwise(String name) {
        return new Band(name, Optional.empty(), Side.INCLUSIVE);
    }

    /**
     * Groups by scores that are compared half up to 9 places.
     *
     * @param bands from the highest bound down
     * @return the groups
     */
    public static ScoreGroups of(Band... bands) {
        return new ScoreGroups(Rounding.halfUp(9), List.of(bands));
    }

    /**
     * The group of a score.
     *
     * @param score finite
     * @return the name, or empty below the last bound
     */
    public Optional<String> group(double score) {
        BigDecimal decimal = Decimals.rounded(score, compared);
        return bands.stream()
                .filter(band -> band.holds(decimal))
                .map(Band::name)
                .findFirst();
    }

    @Override
    public String toString() {
        return bands.stream().map(Band::toString).collect(Collectors.joining(", ")) + ", compared " + compared;
    }
}
