package io.github.parindex.core.rule;

import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The maximum in proportion to a ratio: points = min(max, max × r / full), rounded once.
 *
 * <p>Seen all through Decision 766/QĐ-TTg: "20 × đúng hạn / tiếp nhận" ({@code proportion("20")}), and "đạt từ 80 % trở
 * lên được điểm tối đa; dưới 80 %: tỷ lệ × điểm tối đa / 80 %" ({@code proportion("2").withFullFrom("80%")}). Below a
 * floor nothing is given: {@code withFloor("50%")}, where a ratio exactly at the floor still counts. A harmful ratio
 * counts as what is left of the whole: {@code ofComplement()}, 1 - r. A ratio over the full one gives the maximum, a
 * negative one nothing.
 *
 * <p>Example: {@code proportion("3").award(ratio(1204, 1250))} gives 3 × 1204 / 1250 = 2.8896, half up to 2 places 2.89.
 * Multiplication comes first, so the only rounding is the last step; rounding the ratio first (96.32 % here) would give
 * other last digits.
 *
 * @param max points of the whole, above 0
 * @param fullFrom the ratio that earns the maximum, above 0, and at most 1 where shares are taken; 1 if the text names
 *     none
 * @param floor the ratio below which nothing is given, 0 if the text names none
 * @param side whether the ratio itself counts, or what is left of the whole
 * @param rounding how the points are rounded
 * @param whenNothing what a ratio without a whole means
 * @param range which numbers are taken; shares of a whole unless the text lets more be done than was planned
 */
public record Proportion(
        Points max,
        BigDecimal fullFrom,
        BigDecimal floor,
        Side side,
        Rounding rounding,
        ZeroDenominator whenNothing,
        Range range)
        implements Rule {

    private static final String MISMATCH = "rule.proportion.mismatch";

    /** Which part of the whole earns the points. */
    public enum Side {
        /** The observed part: more is better. */
        PART,
        /** What is left, 1 - r: less observed is better. */
        COMPLEMENT
    }

    /**
     * The ratio and what was made of it.
     *
     * @param observed the share or quantity
     * @param ratio what counted: the observed ratio, the one over the previous year, or its complement
     * @param rule the rule that was applied, for its maximum, full ratio, floor and rounding
     */
    public record InProportion(Observation.Measured observed, Ratio ratio, Proportion rule) implements Rule.Found {

        /** Refuses null. */
        public InProportion {
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(ratio, "ratio");
            Objects.requireNonNull(rule, "rule");
        }

        /**
         * Whether the ratio was below the floor.
         *
         * @return true if it gave no points for that reason
         */
        public boolean isBelowFloor() {
            return ratio.compareTo(rule.floor) < 0;
        }

        /**
         * Whether the ratio reached the full one.
         *
         * @return true if it gave the maximum
         */
        public boolean isFull() {
            return ratio.compareTo(rule.fullFrom) >= 0;
        }

        @Override
        public String toString() {
            String left = rule.side == Side.COMPLEMENT ? ", leaving " + ratio + "," : "";
            if (isBelowFloor()) {
                return observed + left + " is below the floor of " + Exact.percent(rule.floor);
            }
            if (isFull()) {
                return observed + left + " reaches " + Exact.percent(rule.fullFrom);
            }
            String over = rule.fullFrom.compareTo(BigDecimal.ONE) == 0 ? "" : " / " + Exact.text(rule.fullFrom);
            return rule.max + " × " + ratio + over + ", " + rule.rounding;
        }
    }

    /** Checks the ranges. */
    public Proportion {
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(fullFrom, "fullFrom");
        Objects.requireNonNull(floor, "floor");
        Objects.requireNonNull(side, "side");
        Objects.requireNonNull(rounding, "rounding");
        Objects.requireNonNull(whenNothing, "whenNothing");
        Objects.requireNonNull(range, "range");
        Checks.positive("rule.proportion.max", max);
        fullFrom = Exact.of(fullFrom);
        floor = Exact.of(floor);
        if (fullFrom.signum() <= 0) {
            throw Refusal.refused("rule.proportion.fullFrom", fullFrom);
        }
        if (range == Range.SHARE && fullFrom.compareTo(BigDecimal.ONE) > 0) {
            BigDecimal percent = fullFrom.movePointLeft(2);
            throw fullFrom.compareTo(BigDecimal.TEN) >= 0 && percent.compareTo(BigDecimal.ONE) <= 0
                    ? Refusal.refused("rule.proportion.fullFromPercent", fullFrom, Exact.text(percent))
                    : Refusal.refused("rule.proportion.fullFromBeyond", fullFrom);
        }
        if (floor.signum() < 0 || floor.compareTo(fullFrom) > 0) {
            throw Refusal.refused("rule.proportion.floor", floor, fullFrom);
        }
        Checks.keptBy("rule.proportion.rounded", rounding, max);
    }

    /**
     * A proportion of shares.
     *
     * @param max points of the whole, above 0
     * @param fullFrom the share that earns the maximum, above 0 and at most 1
     * @param floor the share below which nothing is given
     * @param side whether the share itself counts, or what is left of the whole
     * @param rounding how the points are rounded
     * @param whenNothing what a ratio without a whole means
     */
    public Proportion(
            Points max,
            BigDecimal fullFrom,
            BigDecimal floor,
            Side side,
            Rounding rounding,
            ZeroDenominator whenNothing) {
        this(max, fullFrom, floor, side, rounding, whenNothing, Range.SHARE);
    }

    static Proportion of(Points max, Rounding rounding) {
        return new Proportion(max, BigDecimal.ONE, BigDecimal.ZERO, Side.PART, rounding, ZeroDenominator.MISSING);
    }

    /**
     * Gives the maximum from a lower ratio on.
     *
     * @param ratio for example {@code 80%}
     * @return a copy with that ratio
     * @throws IllegalArgumentException if it is above 1 and the rule takes shares only
     */
    public Proportion withFullFrom(String ratio) {
        Objects.requireNonNull(ratio, "ratio");
        return new Proportion(max, Exact.parse(ratio), floor, side, rounding, whenNothing, range);
    }

    /**
     * Gives nothing below a ratio.
     *
     * @param ratio for example {@code 50%}
     * @return a copy with that floor
     */
    public Proportion withFloor(String ratio) {
        Objects.requireNonNull(ratio, "ratio");
        return new Proportion(max, fullFrom, Exact.parse(ratio), side, rounding, whenNothing, range);
    }

    /**
     * Counts what is left of the whole, 1 - r.
     *
     * @return a copy for a ratio of which less is better
     */
    public Proportion ofComplement() {
        return new Proportion(max, fullFrom, floor, Side.COMPLEMENT, rounding, whenNothing, range);
    }

    /**
     * Says what a ratio without a whole means; {@link ZeroDenominator#MISSING} if nothing else is said.
     *
     * @param meaning for example the full score
     * @return a copy with that meaning
     */
    public Proportion withZeroDenominator(ZeroDenominator meaning) {
        Objects.requireNonNull(meaning, "meaning");
        return new Proportion(max, fullFrom, floor, side, rounding, meaning, range);
    }

    /**
     * Says which numbers are taken: {@link Range#ANY} where more may be done than was planned, so that 53 of 52 is no
     * mistake. It earns the maximum, as all from the full ratio on does.
     *
     * @param other shares, or any number
     * @return a copy that takes these
     */
    public Proportion with(Range other) {
        Objects.requireNonNull(other, "other");
        return new Proportion(max, fullFrom, floor, side, rounding, whenNothing, other);
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Checks.observed(Checks.measured(MISMATCH, observation), range, whenNothing);
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Observation.Measured measured = Checks.measured(MISMATCH, observation);
        @Nullable Ratio seen = Checks.defined(measured, whenNothing);
        if (seen == null) {
            return Award.ofNothing(max, measured, whenNothing);
        }
        Ratio ratio = side == Side.PART ? seen : seen.complement();
        InProportion working = new InProportion(measured, ratio, this);
        return new Award(max, pointsFor(ratio), working);
    }

    private Points pointsFor(Ratio ratio) {
        if (ratio.numerator().signum() <= 0 || ratio.compareTo(floor) < 0) {
            return Points.ZERO;
        }
        if (ratio.compareTo(fullFrom) >= 0) {
            return max;
        }
        return max.times(ratio.numerator(), ratio.denominator().multiply(fullFrom), rounding);
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        List<BigDecimal> counted = List.of(BigDecimal.ZERO, floor, fullFrom);
        List<BigDecimal> kinks = side == Side.PART
                ? counted
                : counted.stream().map(BigDecimal.ONE::subtract).toList();
        Line.Span span = Line.Span.of(range, kinks);
        return Line.climb(Checks.measured(MISMATCH, observation), this::award, span, whenNothing, effort);
    }

    @Override
    public String toString() {
        String full = fullFrom.compareTo(BigDecimal.ONE) == 0 ? "" : ", full from " + Exact.percent(fullFrom);
        String low = floor.signum() == 0 ? "" : ", nothing below " + Exact.percent(floor);
        String counted = side == Side.PART ? "ratio" : "(1 - ratio)";
        return max + " × " + counted + full + low + ", " + rounding;
    }
}
