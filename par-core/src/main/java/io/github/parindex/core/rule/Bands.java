package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Points by the threshold that a ratio or a quantity reaches.
 *
 * <p>Seen as "≥ 100 % → 2, ≥ 85 % → 1, còn lại 0", as days late, and as growth on last year. A value exactly on an
 * inclusive bound belongs to that band; thresholds compare by cross-multiplying, so nothing is divided or rounded. A
 * band may instead be {@link Band#inProportion}: its points × the ratio, at most its points ("từ 80 % đến dưới 100 %:
 * tỷ lệ × điểm tối đa").
 *
 * <p>Bounds have one direction, every bound is different, and one band takes the rest, so there is neither a gap nor an
 * overlap. The order in which bands are written never matters: they are kept from the best bound on.
 *
 * @param bands at least two: bounds of one direction, and one band without a bound
 * @param whenNothing what a ratio without a whole means
 * @param range which numbers are taken
 */
public record Bands(List<Band> bands, ZeroDenominator whenNothing, Range range) implements Rule {

    private static final String MISMATCH = "rule.bands.mismatch";

    /** How a bound is held against the observed number. */
    public enum Comparison {
        /** The number is the bound or more. */
        AT_LEAST("from"),
        /** The number is more than the bound. */
        ABOVE("above"),
        /** The number is the bound or less. */
        AT_MOST("up to"),
        /** The number is less than the bound. */
        BELOW("below");

        private final String words;

        Comparison(String words) {
            this.words = words;
        }

        private boolean rising() {
            return this == AT_LEAST || this == ABOVE;
        }

        private boolean holds(int comparison) {
            return switch (this) {
                case AT_LEAST -> comparison >= 0;
                case ABOVE -> comparison > 0;
                case AT_MOST -> comparison <= 0;
                case BELOW -> comparison < 0;
            };
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /**
     * Where a band begins or ends.
     *
     * @param comparison which side belongs to the band
     * @param value the threshold, for example 0.85
     */
    public record Bound(Comparison comparison, BigDecimal value) {

        /** Drops the zeros that carry no value. */
        public Bound {
            Objects.requireNonNull(comparison, "comparison");
            Objects.requireNonNull(value, "value");
            value = Exact.of(value);
        }

        private boolean holds(Ratio ratio) {
            return comparison.holds(ratio.compareTo(value));
        }

        @Override
        public String toString() {
            return comparison + " " + Exact.text(value);
        }
    }

    /**
     * A band with its points.
     *
     * @param bound none for the band that takes the rest
     * @param points 0 or more
     * @param proportional if present, the band gives its points × the ratio, at most its points, rounded so
     */
    public record Band(Optional<Bound> bound, Points points, Optional<Rounding> proportional) {

        /** Checks the points. */
        public Band {
            Objects.requireNonNull(bound, "bound");
            Objects.requireNonNull(points, "points");
            Objects.requireNonNull(proportional, "proportional");
            Checks.notNegative("rule.bands.points", points);
        }

        static Band of(Comparison comparison, String bound, String points) {
            return new Band(
                    Optional.of(new Bound(comparison, Exact.parse(bound))), Points.parse(points), Optional.empty());
        }

        static Band otherwise(String points) {
            return new Band(Optional.empty(), Points.parse(points), Optional.empty());
        }

        /**
         * Makes the band proportional.
         *
         * @param rounding how points × ratio is rounded
         * @return a copy that gives its points × the ratio, at most its points and at least 0
         */
        public Band inProportion(Rounding rounding) {
            Objects.requireNonNull(rounding, "rounding");
            return new Band(bound, points, Optional.of(rounding));
        }

        private String start() {
            return bound.map(Bound::toString).orElse("otherwise");
        }

        private Points pointsFor(Ratio ratio) {
            return proportional
                    .map(rounding -> points.times(ratio, rounding).min(points).max(Points.ZERO))
                    .orElse(points);
        }

        @Override
        public String toString() {
            return start() + " → " + points + (proportional.isPresent() ? " × ratio" : "");
        }
    }

    /**
     * The band that was hit.
     *
     * @param observed the share or quantity
     * @param ratio what was compared: the observed ratio, or the one over the previous year
     * @param band the band
     */
    public record InBand(Observation.Measured observed, Ratio ratio, Band band) implements Rule.Found {

        /** Refuses null. */
        public InBand {
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(ratio, "ratio");
            Objects.requireNonNull(band, "band");
        }

        @Override
        public String toString() {
            String where = band.bound()
                    .map(bound -> "in the band " + bound.comparison() + " " + shown(bound.value()))
                    .orElse("in none of the bands");
            String how = band.proportional()
                    .map(rounding -> ", in proportion " + rounding)
                    .orElse("");
            return observed + " is " + where + how;
        }

        private String shown(BigDecimal bound) {
            return observed instanceof Observation.Share ? Exact.percent(bound) : Exact.text(bound);
        }
    }

    /** Checks that there is neither gap nor overlap, and keeps the bands from the best bound on. */
    public Bands {
        Objects.requireNonNull(bands, "bands");
        Objects.requireNonNull(whenNothing, "whenNothing");
        Objects.requireNonNull(range, "range");
        bands = Checks.atLeast(2, "rule.bands.few", bands);
        requireOneRest(bands);
        requireOneDirection(bands);
        bands = bands.stream().sorted(BEST_FIRST).toList();
        requireDistinct(bands);
        Checks.positive("rule.bands.best", best(bands));
    }

    /**
     * Bands that take the numbers their bounds suggest: shares only, if all bounds lie within 0 and 1 and one of them
     * between; else any number.
     *
     * @param bands at least two: bounds of one direction, and one band without a bound
     * @param whenNothing what a ratio without a whole means
     */
    public Bands(List<Band> bands, ZeroDenominator whenNothing) {
        this(bands, whenNothing, Range.of(values(bounds(Objects.requireNonNull(bands, "bands")))));
    }

    private static final Comparator<Band> BEST_FIRST = (a, b) -> {
        if (a.bound().isEmpty() || b.bound().isEmpty()) {
            return Boolean.compare(a.bound().isEmpty(), b.bound().isEmpty());
        }
        Bound left = a.bound().get();
        Bound right = b.bound().get();
        int byValue = left.value().compareTo(right.value());
        int rising = left.comparison().rising() ? -byValue : byValue;
        boolean leftStrict = left.comparison() == Comparison.ABOVE || left.comparison() == Comparison.BELOW;
        boolean rightStrict = right.comparison() == Comparison.ABOVE || right.comparison() == Comparison.BELOW;
        return rising != 0 ? rising : Boolean.compare(rightStrict, leftStrict);
    };

    private static void requireOneRest(List<Band> bands) {
        List<Points> rests = bands.stream()
                .filter(band -> band.bound().isEmpty())
                .map(Band::points)
                .toList();
        if (rests.isEmpty()) {
            throw Refusal.refused("rule.bands.gap", values(bounds(bands)));
        }
        if (rests.size() > 1) {
            throw Refusal.refused("rule.bands.rests", rests);
        }
    }

    private static void requireOneDirection(List<Band> bands) {
        Map<Boolean, List<Bound>> byDirection = bounds(bands).stream()
                .collect(Collectors.partitioningBy(bound -> bound.comparison().rising()));
        List<BigDecimal> lower = values(byDirection.getOrDefault(true, List.of()));
        List<BigDecimal> upper = values(byDirection.getOrDefault(false, List.of()));
        if (!lower.isEmpty() && !upper.isEmpty()) {
            throw Refusal.refused("rule.bands.directions", lower, upper);
        }
    }

    private static void requireDistinct(List<Band> bands) {
        Set<Bound> seen = new HashSet<>();
        for (Bound bound : bounds(bands)) {
            if (!seen.add(bound)) {
                throw Refusal.refused("rule.bands.twice", bound.comparison(), bound.value());
            }
        }
    }

    private static List<Bound> bounds(List<Band> bands) {
        return bands.stream().flatMap(band -> band.bound().stream()).toList();
    }

    private static List<BigDecimal> values(List<Bound> bounds) {
        return bounds.stream().map(Bound::value).toList();
    }

    private static Points best(List<Band> bands) {
        Points best = Points.ZERO;
        for (Band band : bands) {
            best = best.max(band.points());
        }
        return best;
    }

    /**
     * Says what a ratio without a whole means.
     *
     * @param meaning for example the full score
     * @return a copy with that meaning
     */
    public Bands withZeroDenominator(ZeroDenominator meaning) {
        Objects.requireNonNull(meaning, "meaning");
        return new Bands(bands, meaning, range);
    }

    /**
     * Says which numbers are taken where the bounds do not: growth, for example, may be below 0 and above 1.
     *
     * @param other shares, or any number
     * @return a copy that takes these
     */
    public Bands with(Range other) {
        Objects.requireNonNull(other, "other");
        return new Bands(bands, whenNothing, other);
    }

    @Override
    public Points max() {
        return best(bands);
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Checks.observed(Checks.measured(MISMATCH, observation), range, whenNothing);
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Points max = max();
        Observation.Measured measured = Checks.measured(MISMATCH, observation);
        @Nullable Ratio ratio = Checks.defined(measured, whenNothing);
        if (ratio == null) {
            return Award.ofNothing(max, measured, whenNothing);
        }
        Band hit = hit(ratio);
        return new Award(max, hit.pointsFor(ratio), new InBand(measured, ratio, hit));
    }

    private Band hit(Ratio ratio) {
        for (Band band : bands) {
            if (band.bound().isEmpty() || band.bound().get().holds(ratio)) {
                return band;
            }
        }
        throw new AssertionError("a band without a bound takes the rest");
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        List<BigDecimal> kinks = new ArrayList<>(List.of(BigDecimal.ZERO, BigDecimal.ONE));
        kinks.addAll(values(bounds(bands)));
        Line.Span span = Line.Span.of(range, kinks);
        boolean looksBelow = range == Range.ANY && bounds(bands).contains(new Bound(Comparison.BELOW, BigDecimal.ZERO));
        return Line.climb(
                Checks.measured(MISMATCH, observation),
                this::award,
                looksBelow ? span.openBelow() : span,
                whenNothing,
                effort);
    }

    @Override
    public String toString() {
        return bands.stream().map(Band::toString).collect(Collectors.joining(", "));
    }
}
