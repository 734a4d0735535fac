package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.number.Refusal;
import java.util.List;
import java.util.OptionalDouble;

/** What several methods ask of their settings, and do with them. */
final class Settings {

    private Settings() {}

    /** Zero has no sign, as no document keeps one: a recipe that is written and read stays the same. */
    static double unsigned(double number) {
        return number == 0 ? 0 : number;
    }

    static OptionalDouble unsigned(OptionalDouble number) {
        return number.isPresent() ? OptionalDouble.of(unsigned(number.getAsDouble())) : number;
    }

    static List<Double> unsigned(List<Double> numbers) {
        return numbers.stream().map(number -> unsigned((double) number)).toList();
    }

    static void requireRising(String key, double low, double high) {
        if (!Double.isFinite(low) || !(low < high) || Double.isInfinite(high)) {
            throw Refusal.refused(key, low, high);
        }
    }

    static double requireFinite(String setting, double number) {
        if (!Double.isFinite(number)) {
            throw Refusal.refused("normalization.setting.infinite", setting, number);
        }
        return number;
    }

    static void requireFinite(double number, String key) {
        if (!Double.isFinite(number)) {
            throw Refusal.refused(key, number);
        }
    }

    static double requireFinitePositive(String setting, double number) {
        if (!(requireFinite(setting, number) > 0)) {
            throw Refusal.refused("normalization.setting.notPositive", setting, number);
        }
        return number;
    }

    /** Refuses a column whose numbers are all equal. */
    static Column spread(Column column, String key) {
        if (column.requirePresent(1).isConstant()) {
            throw Refusal.refused(key, column.code(), column.min());
        }
        return column;
    }

    /** Refuses a column with a number that is zero or negative. */
    static Column positive(Column column, String key) {
        column.requirePresent(1);
        for (int row = 0; row < column.size() && column.min() <= 0; row++) {
            if (column.at(row) <= 0) {
                throw column.refused(row, key);
            }
        }
        return column;
    }

    static Column capped(Column column, double lower, double upper) {
        if (column.present() == 0 || (column.min() >= lower && column.max() <= upper)) {
            return column;
        }
        return column.map(value -> Math.max(lower, Math.min(upper, value)));
    }
}
