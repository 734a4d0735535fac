package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import java.util.List;
import java.util.Objects;

/**
 * Standard deviations (divided by n − 1) over the values that are there.
 *
 * <p>Source of the scaled form: Diakoulaki, Mavrotas and Papayannakis (1995), Computers and Operations Research 22,
 * DOI 10.1016/0305-0548(94)00059-H.
 *
 * @param scaling before the deviation is taken
 */
public record StandardDeviation(Scaling scaling) implements Weighting {

    /** What is done to a column before its spread is taken. */
    public enum Scaling {
        /** Nothing: the weights then depend on the units of measurement, so that this is not recommended. */
        NONE,
        /** Scaled to 0–1 by its least and its greatest value. */
        MIN_MAX
    }

    /** Refuses null. */
    public StandardDeviation {
        Objects.requireNonNull(scaling, "scaling");
    }

    /**
     * Changes the scaling.
     *
     * @param other before the deviation is taken
     * @return a copy
     */
    public StandardDeviation with(Scaling other) {
        Objects.requireNonNull(other, "other");
        return new StandardDeviation(other);
    }

    @Override
    public Weights weigh(List<Column> siblings) {
        Objects.requireNonNull(siblings, "siblings");
        return new Siblings("stdev", siblings)
                .atLeast(2)
                .weigh(column -> scaling == Scaling.NONE ? column.standardDeviation(1) : Dispersion.scaled(column));
    }

    @Override
    public Method method() {
        Method method = Method.of("stdev");
        return scaling == Scaling.MIN_MAX ? method : method.with("scaling", Method.word(scaling));
    }
}
