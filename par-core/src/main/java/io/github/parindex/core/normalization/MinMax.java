package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import java.util.Objects;

/**
 * Min-max: the worst row gets the lower end, the best the upper end, the others in proportion between: (x − min) / (max
 * − min) for a benefit, (max − x) / (max − min) for a cost, times (upper − lower) plus lower. Minimum and maximum run
 * over all rows, of all periods. On the log scale the same of ln x.
 *
 * <p>A constant column is refused. OECD/JRC Handbook (2008), section 5.3, DOI 10.1787/9789264043466-en.
 *
 * @param lower score of the worst, finite
 * @param upper score of the best, above {@code lower}
 * @param scale linear, or log for {@code logMinMax}
 */
public record MinMax(double lower, double upper, Scale scale) implements Normalization {

    /** Refuses a range that does not rise. */
    public MinMax {
        Objects.requireNonNull(scale, "scale");
        Settings.requireRising("normalization.range.rising", lower, upper);
        lower = Settings.unsigned(lower);
        upper = Settings.unsigned(upper);
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        Column scaled = scale.of(Settings.spread(column, "normalization.minMax.constant"));
        double min = scaled.min();
        double max = scaled.max();
        Column scores = scaled.direction() == Direction.HIGHER_IS_BETTER
                ? scaled.standardized(min, max - min, upper - lower, lower)
                : scaled.standardized(max, min - max, upper - lower, lower);
        return scores.with(column.indicator().asScore());
    }

    @Override
    public Method method() {
        return Method.of(scale == Scale.LOG ? "logMinMax" : "minMax")
                .with("lower", lower)
                .with("upper", upper);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static MinMax of(Method method, Scale scale) {
        method.allowing("lower", "upper");
        return new MinMax(method.number("lower", 0), method.number("upper", 1), scale);
    }
}
