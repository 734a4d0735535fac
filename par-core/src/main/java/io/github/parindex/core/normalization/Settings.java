package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;

/** What several methods ask of their settings, and do with them. */
final class Settings {

    private Settings() {}

    static void requireRising(String what, double low, double high) {
        if (!Double.isFinite(low) || !(low < high) || Double.isInfinite(high)) {
            throw new IllegalArgumentException(
                    "The " + what + " from a number to a larger one, not from (" + low + ") to (" + high + ").");
        }
    }

    static double requireFinite(String what, double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("The " + what + " is a finite number, not (" + number + ").");
        }
        return number;
    }

    static double requireFinitePositive(String what, double number) {
        if (!(requireFinite(what, number) > 0)) {
            throw new IllegalArgumentException("The " + what + " is a positive number, not (" + number + ").");
        }
        return number;
    }

    static Column capped(Column column, double lower, double upper) {
        if (column.present() == 0 || (column.min() >= lower && column.max() <= upper)) {
            return column;
        }
        return column.map(value -> Math.max(lower, Math.min(upper, value)));
    }
}
