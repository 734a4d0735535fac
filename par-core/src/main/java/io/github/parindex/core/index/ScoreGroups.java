package io.github.parindex.core.index;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.statistics.Quantile;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Groups by score, such as very high, high, medium and low. Bounds are scores, or quantiles of type 7 of the ranked scores
 * of the same block and period: the scores from the quantile 0.75 up are the best quarter, and those that tie with it.
 *
 * @param compared rounding of the scores before they are grouped
 * @param bands from the highest bound down; at least one
 */
public record ScoreGroups(Rounding compared, List<Band> bands) {

    /**
     * One group.
     *
     * @param name as published, not blank
     * @param bound the lowest score or its quantile, or empty for all that is left
     * @param side whether the bound itself belongs to the group
     * @param reading whether the bound is a score or a quantile
     */
    public record Band(String name, Optional<BigDecimal> bound, Side side, Reading reading) {

        private static final int LONGEST_DOUBLE = 310;

        /** Refuses a blank name, and a quantile outside 0 to 1. */
        public Band {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(side, "side");
            Objects.requireNonNull(reading, "reading");
            if (name.isBlank()) {
                throw Refusal.refused("index.groups.name");
            }
            boolean outside = bound.filter(least -> least.signum() < 0 || least.compareTo(BigDecimal.ONE) > 0)
                    .isPresent();
            if (reading == Reading.QUANTILE && outside) {
                throw Refusal.refused("index.groups.quantile", name, bound.get());
            }
            bound = bound.map(Band::inDigits);
        }

        /** Without an exponent, as it is written: 9000 and 9E+3 are then equal. */
        private static BigDecimal inDigits(BigDecimal least) {
            boolean hasExponent = least.scale() < 0 && least.scale() > -LONGEST_DOUBLE;
            return hasExponent ? least.setScale(0) : least;
        }

        private boolean holds(BigDecimal score) {
            return bound.isEmpty() || score.compareTo(bound.get()) > (side == Side.INCLUSIVE ? -1 : 0);
        }

        private Band among(double[] sorted, Rounding compared) {
            return new Band(
                    name,
                    bound.map(p -> Decimals.rounded(Quantile.TYPE_7.ofSorted(sorted, p.doubleValue()), compared)),
                    side,
                    Reading.SCORE);
        }

        private Refusal said() {
            if (bound.isEmpty()) {
                return Refusal.of("index.band.rest", name);
            }
            String quantile = side == Side.INCLUSIVE ? "index.band.fromQuantile" : "index.band.aboveQuantile";
            String score = side == Side.INCLUSIVE ? "index.band.from" : "index.band.above";
            return Refusal.of(reading == Reading.QUANTILE ? quantile : score, name, bound.get());
        }

        @Override
        public String toString() {
            String bounded = side == Side.INCLUSIVE ? " from " : " above ";
            String what = reading == Reading.QUANTILE ? "the quantile " : "";
            return name
                    + bound.map(least -> bounded + what + least.toPlainString()).orElse(" for the rest");
        }
    }

    /** What the bounds of groups are. */
    public enum Reading {
        /** Scores. */
        SCORE,
        /** Quantiles of the scores, from 0 to 1. */
        QUANTILE
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
        Objects.requireNonNull(compared, "compared");
        Objects.requireNonNull(bands, "bands");
        bands = List.copyOf(bands);
        if (bands.isEmpty()) {
            throw Refusal.refused("index.groups.none");
        }
        boolean mixed = bands.stream()
                        .filter(band -> band.bound().isPresent())
                        .map(Band::reading)
                        .distinct()
                        .count()
                > 1;
        if (mixed) {
            throw Refusal.refused(
                    "index.groups.mixed", bands.stream().map(Band::said).toList());
        }
        for (int i = 1; i < bands.size(); i++) {
            Optional<BigDecimal> before = bands.get(i - 1).bound();
            Optional<BigDecimal> after = bands.get(i).bound();
            if (before.isEmpty() || (after.isPresent() && after.get().compareTo(before.get()) >= 0)) {
                throw Refusal.refused(
                        "index.groups.order",
                        bands.get(i - 1).said(),
                        bands.get(i).said());
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
        Objects.requireNonNull(bound, "bound");
        return new Band(name, Optional.of(new BigDecimal(bound)), Side.INCLUSIVE, Reading.SCORE);
    }

    /**
     * A group with the quantile of its lowest score.
     *
     * @param name as published
     * @param quantile from 0 to 1, as text: 0.75 for the best quarter
     * @return the band
     */
    public static Band fromQuantile(String name, String quantile) {
        Objects.requireNonNull(quantile, "quantile");
        return new Band(name, Optional.of(new BigDecimal(quantile)), Side.INCLUSIVE, Reading.QUANTILE);
    }

    /**
     * A group above a score.
     *
     * @param name as published
     * @param bound the highest score that is not in the group, as text
     * @return the band
     */
    public static Band above(String name, String bound) {
        Objects.requireNonNull(bound, "bound");
        return new Band(name, Optional.of(new BigDecimal(bound)), Side.EXCLUSIVE, Reading.SCORE);
    }

    /**
     * The group of all that is left.
     *
     * @param name as published
     * @return the band
     */
    public static Band otherwise(String name) {
        return new Band(name, Optional.empty(), Side.INCLUSIVE, Reading.SCORE);
    }

    /**
     * Groups by scores that are compared half up to 9 places.
     *
     * @param bands from the highest bound down
     * @return the groups
     */
    public static ScoreGroups of(Band... bands) {
        Objects.requireNonNull(bands, "bands");
        return new ScoreGroups(Rounding.halfUp(9), List.of(bands));
    }

    /**
     * The group of a score.
     *
     * @param score finite
     * @return the name, or empty below the last bound
     * @throws IllegalArgumentException if the bounds are quantiles, which are of all scores
     */
    public Optional<String> group(double score) {
        if (areQuantiles()) {
            throw Refusal.refused("index.groups.alone");
        }
        return group(score, bands);
    }

    /**
     * The group of a score among others.
     *
     * @param score finite
     * @param scores of all ranked units, from which quantiles are read; finite
     * @return the name, or empty below the last bound, or of a quantile of no scores
     */
    public Optional<String> group(double score, double... scores) {
        Objects.requireNonNull(scores, "scores");
        return among(scores).apply(score);
    }

    /** The group of each score among these; without any there are no quantiles. */
    Function<Double, Optional<String>> among(double... scores) {
        if (!areQuantiles()) {
            return score -> group(score, bands);
        }
        if (scores.length == 0) {
            return score -> Optional.empty();
        }
        double[] sorted = scores.clone();
        Arrays.sort(sorted);
        List<Band> bounded =
                bands.stream().map(band -> band.among(sorted, compared)).toList();
        return score -> group(score, bounded);
    }

    private boolean areQuantiles() {
        return bands.get(0).reading() == Reading.QUANTILE;
    }

    private Optional<String> group(double score, List<Band> bounded) {
        BigDecimal decimal = Decimals.rounded(score, compared);
        return bounded.stream()
                .filter(band -> band.holds(decimal))
                .map(Band::name)
                .findFirst();
    }

    @Override
    public String toString() {
        return bands.stream().map(Band::toString).collect(Collectors.joining(", ")) + ", compared " + compared;
    }
}
