package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * Min-max between fixed goalposts instead of the numbers that occur, so that scores of other years and other units
 * compare: (x − min) / (max − min) for a benefit, (max − x) / (max − min) for a cost, times (upper − lower) plus lower.
 * A constant column has an answer.
 *
 * <p>The Human Development Index takes 20 and 85 years for life expectancy, and the logarithms of 100 and 75,000
 * dollars for income, capped at the upper end: UNDP, Human Development Report, technical notes.
 *
 * @param min low goalpost in raw units; positive on the log scale
 * @param max high goalpost in raw units, above {@code min}
 * @param lower score at the worse goalpost
 * @param upper score at the better goalpost, above {@code lower}
 * @param cap what becomes of scores outside {@code lower} to {@code upper}
 * @param scale linear or log
 */
public record Goalposts(double min, double max, double lower, double upper, Cap cap, Scale scale)
        implements Normalization {

    /** Refuses goalposts or a range that do not rise, and goalposts that have no logarithm. */
    public Goalposts {
        Objects.requireNonNull(cap, "cap");
        Objects.requireNonNull(scale, "scale");
        if (min > max && Double.isFinite(min) && Double.isFinite(max)) {
            throw Refusal.refused("normalization.goalposts.swapped", min, max);
        }
        Settings.requireRising("normalization.goalposts.rising", min, max);
        Settings.requireRising("normalization.range.rising", lower, upper);
        if (scale == Scale.LOG && min <= 0) {
            throw Refusal.refused("normalization.goalposts.log", min);
        }
        min = Settings.unsigned(min);
        max = Settings.unsigned(max);
        lower = Settings.unsigned(lower);
        upper = Settings.unsigned(upper);
    }

    /**
     * Changes the range of scores.
     *
     * @param worse score at the worse goalpost
     * @param better score at the better goalpost
     * @return a copy
     */
    public Goalposts to(double worse, double better) {
        return new Goalposts(min, max, worse, better, cap, scale);
    }

    /**
     * Changes what becomes of scores outside the range.
     *
     * @param other none, lower, upper or both
     * @return a copy
     */
    public Goalposts with(Cap other) {
        Objects.requireNonNull(other, "other");
        return new Goalposts(min, max, lower, upper, other, scale);
    }

    /**
     * Changes the scale.
     *
     * @param other linear or log
     * @return a copy
     */
    public Goalposts with(Scale other) {
        Objects.requireNonNull(other, "other");
        return new Goalposts(min, max, lower, upper, cap, other);
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        Column scaled = scale.of(column.requirePresent(1));
        double low = scale.of(min);
        double high = scale.of(max);
        Column scores = scaled.direction() == Direction.HIGHER_IS_BETTER
                ? scaled.standardized(low, high - low, upper - lower, lower)
                : scaled.standardized(high, low - high, upper - lower, lower);
        return Settings.capped(scores, cap.lower(lower), cap.upper(upper))
                .with(column.indicator().asScore());
    }

    @Override
    public Method method() {
        return Method.of("goalposts")
                .with("min", min)
                .with("max", max)
                .with("lower", lower)
                .with("upper", upper)
                .with("cap", Method.word(cap))
                .with("scale", Method.word(scale));
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static Goalposts of(Method method) {
        method.allowing("min", "max", "lower", "upper", "cap", "scale");
        return new Goalposts(
                method.number("min"),
                method.number("max"),
                method.number("lower", 0),
                method.number("upper", 1),
                method.choice("cap", Cap.NONE),
                method.choice("scale", Scale.LINEAR));
    }
}
