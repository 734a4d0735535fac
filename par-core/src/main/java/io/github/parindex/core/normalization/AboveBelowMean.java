package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * Above, around or below the mean: s if x / mean &gt; 1 + threshold, −s if x / mean &lt; 1 − threshold, else 0, with s =
 * +1 for a benefit and −1 for a cost. In a constant column every row gets 0. A mean that is not positive is refused.
 *
 * <p>OECD/JRC Handbook (2008), section 5.6, whose example takes 0.2; DOI 10.1787/9789264043466-en.
 *
 * @param threshold half width of the neutral zone as a share of the mean, 0 or more
 */
public record AboveBelowMean(double threshold) implements Normalization {

    /** Refuses a negative threshold. */
    public AboveBelowMean {
        if (!(Settings.requireFinite("threshold", threshold) >= 0)) {
            throw Refusal.refused("normalization.threshold.negative", threshold);
        }
        threshold = Settings.unsigned(threshold);
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        double mean = column.mean();
        if (!(mean > 0)) {
            throw Refusal.refused("normalization.mean.notPositive", column.code(), mean);
        }
        int sign = column.direction().sign();
        return column.map(value -> value / mean > 1 + threshold ? sign : value / mean < 1 - threshold ? -sign : 0)
                .with(column.indicator().asScore());
    }

    @Override
    public Method method() {
        return Method.of("aboveBelowMean").with("threshold", threshold);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static AboveBelowMean of(Method method) {
        return new AboveBelowMean(method.allowing("threshold").number("threshold", 0.2));
    }
}
