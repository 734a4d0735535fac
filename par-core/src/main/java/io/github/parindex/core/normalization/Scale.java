package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;

/** On which scale distances are measured. */
public enum Scale {
    /** As the numbers are. */
    LINEAR {
        @Override
        Column of(Column column) {
            return column;
        }

        @Override
        double of(double number) {
            return number;
        }
    },
    /** In natural logarithms, where a doubling counts the same anywhere; numbers must be positive. */
    LOG {
        @Override
        Column of(Column column) {
            return Settings.positive(column, "normalization.scale.log").map(StrictMath::log);
        }

        @Override
        double of(double number) {
            return StrictMath.log(number);
        }
    };

    abstract Column of(Column column);

    abstract double of(double number);
}
