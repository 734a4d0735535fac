package io.github.parindex.core.index;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A score that is printed in the table, with which the computed one is compared, such as a total beside its parts.
 *
 * @param column code of the column of numbers that holds it
 * @param within how far the two may differ, 0 or more
 */
public record PrintedScore(String column, double within) {

    /** What doubles may add to a difference of decimal figures. */
    private static final double NOISE = 1e-9;

    /** Refuses a tolerance that is negative or not finite. */
    public PrintedScore {
        Objects.requireNonNull(column, "column");
        if (!(within >= 0) || Double.isInfinite(within)) {
            throw Refusal.refused("index.printed.within", column, within);
        }
    }

    /**
     * A computed score that is farther from the printed one than it may be.
     *
     * @param row whose it is
     * @param code of the node or indicator
     * @param computed as it is shown
     * @param printed in the table
     */
    public record Difference(Row row, String code, BigDecimal computed, BigDecimal printed) {

        /** Refuses null. */
        public Difference {
            Objects.requireNonNull(row, "row");
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(computed, "computed");
            Objects.requireNonNull(printed, "printed");
        }
    }

    /** Whether two figures are farther apart than they may be. */
    boolean isApart(double computed, double printed) {
        return Math.abs(computed - printed) > within + NOISE * Math.max(1, Math.abs(printed));
    }

    @Override
    public String toString() {
        return column + ", within " + within;
    }
}
