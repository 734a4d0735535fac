package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.statistics.ExactSum;
import io.github.parindex.core.statistics.Moments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;

/**
 * One number for each row, some of them missing. Immutable.
 *
 * <p>A missing number is held as NaN, and NaN given to {@link #of} means missing; every other number is finite.
 * Statistics run over the numbers that are there. Sums are exact and rounded once, so that the order of rows does not
 * matter to the last bit.
 */
public final class Column {

    private final Indicator indicator;
    private final List<Row> rows;
    private final double[] values;
    private final int present;
    private final double min;
    private final double max;

    private Column(Indicator indicator, List<Row> rows, double[] values) {
        if (rows.size() != values.length) {
            throw Refusal.refused("indicator.column.length", indicator.code(), values.length, rows.size());
        }
        this.indicator = indicator;
        this.rows = rows;
        this.values = values;
        int count = 0;
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                count++;
                low = value < low ? value : low;
                high = value > high ? value : high;
            }
        }
        if (count > 0 && (low == Double.NEGATIVE_INFINITY || high == Double.POSITIVE_INFINITY)) {
            throw infinite();
        }
        this.present = count;
        this.min = low;
        this.max = high;
    }

    private Column(Indicator indicator, List<Row> rows, double[] values, int present, double min, double max) {
        this.indicator = indicator;
        this.rows = rows;
        this.values = values;
        this.present = present;
        this.min = min;
        this.max = max;
    }

    private Column(Column source, Indicator indicator) {
        this.indicator = indicator;
        this.rows = source.rows;
        this.values = source.values;
        this.present = source.present;
        this.min = source.min;
        this.max = source.max;
    }

    private IllegalArgumentException infinite() {
        int row = 0;
        while (!Double.isInfinite(values[row])) {
            row++;
        }
        return refused(row, "indicator.value.infinite");
    }

    /**
     * A column of numbers.
     *
     * @param indicator what they mean
     * @param rows whose they are
     * @param values one for each row, finite, or NaN where missing; copied
     * @return the column
     * @throws IllegalArgumentException if the sizes differ or a value is infinite
     */
    public static Column of(Indicator indicator, List<Row> rows, double... values) {
        Objects.requireNonNull(indicator, "indicator");
        Objects.requireNonNull(rows, "rows");
        Objects.requireNonNull(values, "values");
        return new Column(indicator, List.copyOf(rows), values.clone());
    }

    /**
     * The same rows with other numbers.
     *
     * @param other one for each row, finite, or NaN where missing; copied
     * @return a copy with these numbers
     * @throws IllegalArgumentException if the sizes differ or a value is infinite
     */
    public Column with(double... other) {
        Objects.requireNonNull(other, "other");
        return new Column(indicator, rows, other.clone());
    }

    /**
     * The same numbers with another meaning.
     *
     * @param other what they mean now
     * @return a copy
     */
    public Column with(Indicator other) {
        Objects.requireNonNull(other, "other");
        return new Column(this, other);
    }

    /**
     * Each number that is there turned into another; missing stays missing.
     *
     * @param function from finite to finite
     * @return a copy
     * @throws IllegalArgumentException with the indicator and the unit if a number comes out that is not finite
     */
    public Column map(DoubleUnaryOperator function) {
        Objects.requireNonNull(function, "function");
        double[] mapped = new double[values.length];
        for (int row = 0; row < mapped.length; row++) {
            mapped[row] = isMissing(row) ? Double.NaN : function.applyAsDouble(values[row]);
        }
        return answered(mapped);
    }

    /**
     * Each number turned into factor × number + offset; missing stays missing.
     *
     * @param factor finite
     * @param offset finite
     * @return a copy
     * @throws IllegalArgumentException with the indicator and the unit if a number comes out that is not finite
     */
    public Column linear(double factor, double offset) {
        double[] mapped = new double[values.length];
        for (int row = 0; row < mapped.length; row++) {
            mapped[row] = factor * values[row] + offset;
        }
        return answered(mapped, factor * min + offset, factor * max + offset);
    }

    /**
     * Each number turned into (number − origin) / spread × factor + offset; missing stays missing. Unlike
     * {@link #linear}, it gives the offset exactly at the origin, and factor + offset at a whole spread from it.
     *
     * @param origin finite
     * @param spread not zero; negative to turn the scale round
     * @param factor finite
     * @param offset finite
     * @return a copy
     * @throws IllegalArgumentException if the spread is zero or not finite, or with the indicator and the unit if a
     *     number comes out that is not finite
     */
    public Column standardized(double origin, double spread, double factor, double offset) {
        if (!(Math.abs(spread) > 0) || Double.isInfinite(spread)) {
            throw Refusal.refused("indicator.column.spread", code(), spread);
        }
        double[] mapped = new double[values.length];
        for (int row = 0; row < mapped.length; row++) {
            mapped[row] = (values[row] - origin) / spread * factor + offset;
        }
        double ofMin = (min - origin) / spread * factor + offset;
        return answered(mapped, ofMin, (max - origin) / spread * factor + offset);
    }

    /** For a function that only rises or only falls, the minimum and maximum map to the new minimum and maximum. */
    private Column answered(double[] mapped, double ofMin, double ofMax) {
        return Double.isFinite(ofMin) && Double.isFinite(ofMax)
                ? new Column(indicator, rows, mapped, present, Math.min(ofMin, ofMax), Math.max(ofMin, ofMax))
                : answered(mapped);
    }

    private Column answered(double[] mapped) {
        Column answer = new Column(indicator, rows, mapped);
        for (int row = 0; answer.present < present && row < mapped.length; row++) {
            if (answer.isMissing(row) && !isMissing(row)) {
                throw refused(row, "indicator.value.noAnswer");
            }
        }
        return answer;
    }

    /**
     * The numbers of some rows.
     *
     * @param kept positions of the rows, from 0
     * @return a copy with these rows only, in this order
     */
    public Column keepRows(int... kept) {
        Objects.requireNonNull(kept, "kept");
        double[] left = new double[kept.length];
        List<Row> whose = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            left[i] = values[kept[i]];
            whose.add(rows.get(kept[i]));
        }
        return new Column(indicator, List.copyOf(whose), left);
    }

    /**
     * The numbers turned so that more is better.
     *
     * @return this column, or one of the opposite numbers where less is better
     */
    public Column directed() {
        return direction() == Direction.HIGHER_IS_BETTER
                ? this
                : linear(-1, 0).with(indicator.with(Direction.HIGHER_IS_BETTER));
    }

    /**
     * What the numbers mean.
     *
     * @return the indicator
     */
    public Indicator indicator() {
        return indicator;
    }

    /**
     * The code of the indicator.
     *
     * @return not blank
     */
    public String code() {
        return indicator.code();
    }

    /**
     * Which end is good.
     *
     * @return the direction of the indicator
     */
    public Direction direction() {
        return indicator.direction();
    }

    /**
     * Whose the numbers are.
     *
     * @return one for each number
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * How many rows there are.
     *
     * @return 0 or more
     */
    public int size() {
        return values.length;
    }

    /**
     * How many rows hold a number.
     *
     * @return 0 to {@link #size()}
     */
    public int present() {
        return present;
    }

    /**
     * Whether every row holds a number.
     *
     * @return true if none is missing
     */
    public boolean isComplete() {
        return present == values.length;
    }

    /**
     * Whether a row holds no number.
     *
     * @param row from 0
     * @return true if it is missing
     */
    public boolean isMissing(int row) {
        return Double.isNaN(values[row]);
    }

    /**
     * The number of a row, for loops.
     *
     * @param row from 0
     * @return a finite number, or NaN where {@link #isMissing(int) missing}
     */
    public double at(int row) {
        return values[row];
    }

    /**
     * The number of a row.
     *
     * @param row from 0
     * @return empty where missing
     */
    public OptionalDouble value(int row) {
        return isMissing(row) ? OptionalDouble.empty() : OptionalDouble.of(values[row]);
    }

    /**
     * All numbers.
     *
     * @return a copy, NaN where missing
     */
    public double[] toArray() {
        return values.clone();
    }

    /**
     * The numbers that are there.
     *
     * @return in the order of the rows
     */
    public double[] presentValues() {
        double[] there = new double[present];
        int count = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                there[count++] = value;
            }
        }
        return there;
    }

    /**
     * The smallest number.
     *
     * @return finite
     * @throws IllegalArgumentException if all are missing
     */
    public double min() {
        requirePresent(1);
        return min;
    }

    /**
     * The largest number.
     *
     * @return finite
     * @throws IllegalArgumentException if all are missing
     */
    public double max() {
        requirePresent(1);
        return max;
    }

    /**
     * Whether all numbers that are there are equal; such a column separates no units.
     *
     * @return true if there is at most one distinct number
     */
    public boolean isConstant() {
        return present == 0 || min == max;
    }

    /**
     * The sum of the numbers that are there, rounded once.
     *
     * @return 0 if all are missing
     */
    public double sum() {
        return ExactSum.of(isComplete() ? values : presentValues());
    }

    /**
     * The arithmetic mean.
     *
     * @return between {@link #min()} and {@link #max()}
     * @throws IllegalArgumentException if all are missing
     */
    public double mean() {
        requirePresent(1);
        return min == max ? min : sum() / present;
    }

    /**
     * The standard deviation.
     *
     * @param ddof what is taken from the number of values in the divisor: 1 for a sample, 0 for a population
     * @return 0 or more; 0 exactly for a constant column
     * @throws IllegalArgumentException if not more than {@code ddof} numbers are there
     */
    public double standardDeviation(int ddof) {
        return Math.sqrt(variance(ddof));
    }

    /**
     * The variance.
     *
     * @param ddof what is taken from the number of values in the divisor: 1 for a sample, 0 for a population
     * @return 0 or more; 0 exactly for a constant column
     * @throws IllegalArgumentException if not more than {@code ddof} numbers are there
     */
    public double variance(int ddof) {
        requirePresent(ddof + 1);
        if (min == max) {
            return 0;
        }
        return Moments.squares(isComplete() ? values : presentValues(), mean()) / (present - ddof);
    }

    /**
     * Refuses a column with too few numbers.
     *
     * @param count how many are needed
     * @return this column
     * @throws IllegalArgumentException if fewer are there
     */
    public Column requirePresent(int count) {
        if (present < count) {
            throw Refusal.refused("indicator.column.few", code(), present, count);
        }
        return this;
    }

    /**
     * Refuses a column whose numbers are all equal, where a method divides by their spread.
     *
     * @param method the name of what needs different numbers
     * @return this column
     * @throws IllegalArgumentException if all are equal or missing
     */
    public Column requireSpread(String method) {
        Objects.requireNonNull(method, "method");
        requirePresent(1);
        if (isConstant()) {
            throw Refusal.refused("indicator.column.constant", code(), min, method);
        }
        return this;
    }

    /**
     * Refuses a column with a number that is zero or negative, where a method takes logarithms or ratios.
     *
     * @param method the name of what needs positive numbers
     * @return this column
     * @throws IllegalArgumentException with the first unit whose number is not positive
     */
    public Column requirePositive(String method) {
        Objects.requireNonNull(method, "method");
        requirePresent(1);
        if (min <= 0) {
            int row = 0;
            while (!(values[row] <= 0)) {
                row++;
            }
            throw refused(row, "indicator.value.notPositive", method);
        }
        return this;
    }

    /**
     * A refusal of one value: its first facts are the code of the indicator, the unit and the value.
     *
     * @param row from 0
     * @param key of the sentence
     * @param more facts, from {@code {3}} on
     * @return to be thrown
     */
    public RefusalException refused(int row, String key, Object... more) {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(more, "more");
        List<Object> facts = new ArrayList<>(List.of(code(), rows.get(row).toString(), values[row]));
        facts.addAll(List.of(more));
        return Refusal.refused(key, facts.toArray());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Column column
                && indicator.equals(column.indicator)
                && rows.equals(column.rows)
                && Arrays.equals(values, column.values);
    }

    @Override
    public int hashCode() {
        return 31 * indicator.hashCode() + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return indicator.code() + ": " + present + " of " + values.length + " values"
                + (present == 0 ? "" : ", " + min + " to " + max);
    }
}
