package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import java.util.Objects;

/**
 * Divides a column by its own size: by its sum, or by its Euclidean norm.
 *
 * <p>The sum needs numbers of at least 0, a cost positive ones; the norm needs one that is not 0. A constant column has
 * an answer.
 *
 * @param by the sum or the norm
 */
record Share(By by) implements Normalization {

    /** What a column is divided by. */
    enum By {
        /** x / Σx for a benefit, (1/x) / Σ(1/x) for a cost; adds up to 1. */
        SUM,
        /** x / √Σx² for a benefit, 1 − x / √Σx² for a cost, as TOPSIS does. */
        VECTOR
    }

    @Override
    public Column apply(Column column) {
        Objects.requireNonNull(column, "column");
        boolean benefit = column.direction() == Direction.HIGHER_IS_BETTER;
        Column scores = by == By.SUM ? sum(column, benefit) : vector(column, benefit);
        return scores.with(column.indicator().asScore());
    }

    private static Column sum(Column column, boolean benefit) {
        Column summed = benefit ? nonNegative(column) : Settings.positive(column, "normalization.share.reciprocal");
        Column parts = benefit ? summed : summed.map(value -> 1 / value);
        return parts.standardized(0, size(column, parts.sum()), 1, 0);
    }

    private static Column nonNegative(Column column) {
        for (int row = 0; row < column.size() && column.min() < 0; row++) {
            if (column.at(row) < 0) {
                throw column.refused(row, "normalization.share.negative");
            }
        }
        return column;
    }

    private static Column vector(Column column, boolean benefit) {
        double largest = Math.max(Math.abs(column.min()), Math.abs(column.max()));
        Column scaled = column.standardized(0, size(column, largest), 1, 0);
        double norm = Math.sqrt(scaled.map(value -> value * value).sum());
        return benefit ? scaled.standardized(0, norm, 1, 0) : scaled.standardized(0, norm, -1, 1);
    }

    private static double size(Column column, double size) {
        if (size == 0) {
            throw Refusal.refused(
                    "normalization.share.zero", column.requirePresent(1).code());
        }
        return size;
    }

    @Override
    public Method method() {
        return Method.of(Method.camel(by));
    }

    @Override
    public String toString() {
        return method().toString();
    }
}
