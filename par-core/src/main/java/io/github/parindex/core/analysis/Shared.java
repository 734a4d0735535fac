package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.statistics.Correlation;
import io.github.parindex.core.statistics.Moments;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/** The numbers of two columns in the rows that both hold. */
final class Shared {

    private final double[] x;
    private final double[] y;

    private Shared(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Shared of(Column one, Column other) {
        if (!one.rows().equals(other.rows())) {
            throw new IllegalArgumentException("Indicators (" + one.code() + ") and (" + other.code()
                    + ") are of different rows.\nMaybe take both from one matrix.");
        }
        int[] rows = IntStream.range(0, one.size())
                .filter(row -> !one.isMissing(row) && !other.isMissing(row))
                .toArray();
        return new Shared(
                IntStream.of(rows).mapToDouble(one::at).toArray(),
                IntStream.of(rows).mapToDouble(other::at).toArray());
    }

    static Shared ofTwoRows(Column one, Column other) {
        Shared shared = of(one, other);
        if (shared.size() < 2) {
            throw new IllegalArgumentException("Indicators (" + one.code() + ") and (" + other.code() + ") share ("
                    + shared.size() + ") units, and need 2.\nMaybe impute them first, or leave one out.");
        }
        return shared;
    }

    int size() {
        return x.length;
    }

    double[] x() {
        return x.clone();
    }

    double[] y() {
        return y.clone();
    }

    double covariance() {
        return Moments.SAMPLE.covariance(x, y);
    }

    /** Pearson's; empty with fewer than two rows, or where one column is constant over them. */
    OptionalDouble correlation() {
        return Correlation.PEARSON.of(x, y);
    }
}
