package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * Standard scores: mean + sd × s (x − x̄) / sd(x), with s = +1 for a benefit and −1 for a cost. Mean and standard
 * deviation run over all rows, of all periods. With 100, 10 and ddof 0 it is the scaling of the Mazziotta-Pareto index.
 *
 * <p>A constant column is refused. OECD/JRC Handbook (2008), section 5.2, DOI 10.1787/9789264043466-en.
 *
 * @param mean of the scores
 * @param sd standard deviation of the scores, positive
 * @param ddof 1 for the deviation of a sample, 0 for that of a population
 */
public record ZScore(double mean, double sd, int ddof) implements Normalization {

    /** Refuses a deviation that is not positive and a ddof other than 0 and 1. */
    public ZScore {
        Settings.requireFinite("mean", mean);
        Settings.requireFinitePositive("sd", sd);
        if (ddof != 0 && ddof != 1) {
            throw Refusal.refused("normalization.zScore.ddof", ddof);
        }
        mean = Settings.unsigned(mean);
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        Settings.spread(column, "normalization.zScore.constant");
        double spread = column.direction().sign() * column.standardDeviation(ddof);
        return column.standardized(column.mean(), spread, sd, mean)
                .with(column.indicator().asScore());
    }

    @Override
    public Method method() {
        return Method.of("zScore").with("mean", mean).with("sd", sd).with("ddof", ddof);
    }

    @Override
    public String toString() {
        return method().toString();
    }

    static ZScore of(Method method) {
        method.allowing("mean", "sd", "ddof");
        return new ZScore(method.number("mean", 0), method.number("sd", 1), method.whole("ddof", 1));
    }
}
