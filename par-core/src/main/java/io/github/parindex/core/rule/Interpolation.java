package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Points on the straight line between break points.
 *
 * <p>Below the first and above the last break point the points stay as they are there. Example: {@code
 * interpolation(at("60%", "0"), at("90%", "3"))} gives 1.5 at 75 %. The points may fall with the number. The order in
 * which break points are written never matters.
 *
 * @param breakpoints at least two, at different numbers, one of them above 0 points
 * @param rounding how the points between are rounded; it must keep those of the break points, so that the line rises or
 *     falls without a step back
 * @param whenNothing what a ratio without a whole means
 * @param range which numbers are taken
 */
public record Interpolation(List<Breakpoint> breakpoints, Rounding rounding, ZeroDenominator whenNothing, Range range)
        implements Rule {

    private static final String MISMATCH = "rule.interpolation.mismatch";

    /**
     * A number and the points exactly there.
     *
     * @param value the observed number, for example 0.6
     * @param points 0 or more
     */
    public record Breakpoint(BigDecimal value, Points points) {

        /** Checks the points. */
        public Breakpoint {
            Objects.requireNonNull(value, "value");
            Objects.requireNonNull(points, "points");
            value = Exact.of(value);
            Checks.notNegative("rule.interpolation.points", points, value);
        }

        static Breakpoint of(String value, String points) {
            return new Breakpoint(Exact.parse(value), Points.parse(points));
        }

        @Override
        public String toString() {
            return Exact.text(value) + " → " + points;
        }
    }

    /**
     * The two break points between which the observation lies.
     *
     * @param observed the share or quantity
     * @param ratio what was compared
     * @param from the nearest break point at or below; the first one if there is none
     * @param to the nearest break point above; the last one if there is none
     * @param rounding how the points were rounded
     */
    public record Between(Observation.Measured observed, Ratio ratio, Breakpoint from, Breakpoint to, Rounding rounding)
            implements Rule.Found {

        /** Refuses null. */
        public Between {
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(ratio, "ratio");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(rounding, "rounding");
        }

        @Override
        public String toString() {
            return from.equals(to)
                    ? observed + " lies at or beyond (" + from + ")"
                    : observed + " lies between (" + from + ") and (" + to + "), " + rounding;
        }
    }

    /** Checks that numbers differ, and keeps the break points in rising order. */
    public Interpolation {
        Objects.requireNonNull(breakpoints, "breakpoints");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(whenNothing, "whenNothing");
        Objects.requireNonNull(range, "range");
        breakpoints = Checks.atLeast(2, "rule.interpolation.few", breakpoints).stream()
                .sorted(Comparator.comparing(Breakpoint::value))
                .toList();
        Checks.distinct("rule.interpolation.twice", breakpoints, Breakpoint::value);
        Checks.positive("rule.interpolation.best", best(breakpoints));
        for (Breakpoint breakpoint : breakpoints) {
            Checks.keptBy("rule.interpolation.rounded", rounding, breakpoint.points());
        }
    }

    /**
     * A line that takes the numbers its break points suggest: shares only, if all lie within 0 and 1; else any number.
     *
     * @param breakpoints at least two, at different numbers, one of them above 0 points
     * @param rounding how the points between are rounded
     * @param whenNothing what a ratio without a whole means
     */
    public Interpolation(List<Breakpoint> breakpoints, Rounding rounding, ZeroDenominator whenNothing) {
        this(breakpoints, rounding, whenNothing, suggested(breakpoints));
    }

    /** Between 0 and 1 there are shares only, so a line from the one to the other is one of shares. */
    private static Range suggested(List<Breakpoint> breakpoints) {
        return Objects.requireNonNull(breakpoints, "breakpoints").stream()
                        .map(Breakpoint::value)
                        .allMatch(value -> value.signum() >= 0 && value.compareTo(BigDecimal.ONE) <= 0)
                ? Range.SHARE
                : Range.ANY;
    }

    static Interpolation of(List<Breakpoint> breakpoints) {
        return new Interpolation(breakpoints, Rounding.halfUp(2), ZeroDenominator.MISSING);
    }

    private static Points best(List<Breakpoint> breakpoints) {
        Points best = Points.ZERO;
        for (Breakpoint breakpoint : breakpoints) {
            best = best.max(breakpoint.points());
        }
        return best;
    }

    /**
     * Changes the rounding.
     *
     * @param other how the points are rounded
     * @return a copy that rounds so
     */
    public Interpolation with(Rounding other) {
        Objects.requireNonNull(other, "other");
        return new Interpolation(breakpoints, other, whenNothing, range);
    }

    /**
     * Says what a ratio without a whole means; {@link ZeroDenominator#MISSING} if nothing else is said.
     *
     * @param meaning for example the full score
     * @return a copy with that meaning
     */
    public Interpolation withZeroDenominator(ZeroDenominator meaning) {
        Objects.requireNonNull(meaning, "meaning");
        return new Interpolation(breakpoints, rounding, meaning, range);
    }

    /**
     * Says which numbers are taken where the break points do not.
     *
     * @param other shares, or any number
     * @return a copy that takes these
     */
    public Interpolation with(Range other) {
        Objects.requireNonNull(other, "other");
        return new Interpolation(breakpoints, rounding, whenNothing, other);
    }

    @Override
    public Points max() {
        return best(breakpoints);
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
        Between working = between(measured, ratio);
        return new Award(max, pointsOf(working), working);
    }

    private Between between(Observation.Measured measured, Ratio ratio) {
        Breakpoint from = breakpoints.get(0);
        boolean beyond = false;
        for (Breakpoint to : breakpoints) {
            int side = ratio.compareTo(to.value());
            if (side < 0) {
                return new Between(measured, ratio, from, beyond ? to : from, rounding);
            }
            from = to;
            beyond = side > 0;
        }
        return new Between(measured, ratio, from, from, rounding);
    }

    /** from + (to - from) × (n - d × x0) / (d × (x1 - x0)), with r = n / d: one division, one rounding. */
    private Points pointsOf(Between working) {
        Breakpoint from = working.from();
        Breakpoint to = working.to();
        if (from.equals(to)) {
            return from.points();
        }
        BigDecimal denominator = working.ratio().denominator();
        BigDecimal along = working.ratio().numerator().subtract(denominator.multiply(from.value()));
        BigDecimal width = denominator.multiply(to.value().subtract(from.value()));
        Points rise = to.points().minus(from.points());
        BigDecimal earned =
                from.points().value().multiply(width).add(rise.value().multiply(along));
        return Points.quotient(earned, width, rounding);
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        List<BigDecimal> kinks = breakpoints.stream().map(Breakpoint::value).toList();
        Line.Span span = Line.Span.of(range, kinks);
        return Line.climb(Checks.measured(MISMATCH, observation), this::award, span, whenNothing, effort);
    }

    @Override
    public String toString() {
        return breakpoints.stream().map(Breakpoint::toString).collect(Collectors.joining(", ", "between ", "")) + ", "
                + rounding;
    }
}
