package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Steps that change each number by itself, without looking at the others. They keep which rows are better: one that
 * turns the order round also turns the direction round. A target of the indicator is changed with its numbers, or
 * dropped where it has no answer.
 */
public sealed interface Transformation extends Normalization {

    /**
     * factor × x + offset.
     *
     * @param factor not 0; a negative one turns the direction round
     * @param offset added
     */
    record Linear(double factor, double offset) implements Transformation {

        /** Refuses a factor of 0 and numbers that are not finite. */
        public Linear {
            Settings.requireFinite("offset", offset);
            if (Settings.requireFinite("factor", factor) == 0) {
                throw Refusal.refused("normalization.linear.zero");
            }
            offset = Settings.unsigned(offset);
        }

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            Column mapped = column.linear(factor, offset);
            return mapped.with(relabelled(column.indicator(), value -> factor * value + offset, factor < 0));
        }

        @Override
        public Method method() {
            return Method.of("linear").with("factor", factor).with("offset", offset);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * The logarithm of x + add, which must be positive.
     *
     * @param base natural or ten
     * @param add added before, such as 1 where 0 occurs
     */
    record Log(Base base, double add) implements Transformation {

        /** The base of a logarithm. */
        public enum Base {
            /** e. */
            NATURAL,
            /** 10. */
            TEN
        }

        /** Refuses an addend that is not finite. */
        public Log {
            Objects.requireNonNull(base, "base");
            Settings.requireFinite("add", add);
            add = Settings.unsigned(add);
        }

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            for (int row = 0; row < column.size(); row++) {
                if (column.at(row) + add <= 0) {
                    throw column.refused(row, "normalization.log.notPositive", add);
                }
            }
            return column.map(this::log).with(relabelled(column.indicator(), this::log, false));
        }

        private double log(double value) {
            return base == Base.TEN ? StrictMath.log10(value + add) : StrictMath.log(value + add);
        }

        @Override
        public Method method() {
            return Method.of("log").with("base", Method.word(base)).with("add", add);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * x to a power; x must be at least 0, and positive for a negative exponent. A negative exponent turns the order and
     * the direction round.
     *
     * @param exponent not 0; 0.5 is the square root
     */
    record Power(double exponent) implements Transformation {

        /** Refuses an exponent of 0. */
        public Power {
            if (Settings.requireFinite("exponent", exponent) == 0) {
                throw Refusal.refused("normalization.power.zero");
            }
        }

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            for (int row = 0; row < column.size(); row++) {
                if (column.at(row) < 0 || (column.at(row) == 0 && exponent < 0)) {
                    throw column.refused(row, "normalization.power.none", exponent);
                }
            }
            return column.map(this::power).with(relabelled(column.indicator(), this::power, exponent < 0));
        }

        private double power(double value) {
            return StrictMath.pow(value, exponent);
        }

        @Override
        public Method method() {
            return Method.of("power").with("exponent", exponent);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * Turns a scale round: lower + upper − x, and the direction with it.
     *
     * @param lower one end of the scale
     * @param upper the other end
     */
    record Reverse(double lower, double upper) implements Transformation {

        /** Refuses ends that do not rise. */
        public Reverse {
            Settings.requireRising("normalization.scale.rising", lower, upper);
            lower = Settings.unsigned(lower);
            upper = Settings.unsigned(upper);
        }

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            Column mapped = column.linear(-1, lower + upper);
            return mapped.with(relabelled(column.indicator(), value -> lower + upper - value, true));
        }

        @Override
        public Method method() {
            return Method.of("reverse").with("lower", lower).with("upper", upper);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * Cuts numbers to bounds.
     *
     * @param lower smaller numbers become it; empty for no bound
     * @param upper larger numbers become it; empty for no bound
     */
    record Capped(OptionalDouble lower, OptionalDouble upper) implements Transformation {

        /** Refuses bounds that do not rise, and a cap without a bound. */
        public Capped {
            Objects.requireNonNull(lower, "lower");
            Objects.requireNonNull(upper, "upper");
            if (lower.isEmpty() && upper.isEmpty()) {
                throw Refusal.refused("normalization.cap.none");
            }
            lower.ifPresent(bound -> Settings.requireFinite(bound, "normalization.cap.lower"));
            upper.ifPresent(bound -> Settings.requireFinite(bound, "normalization.cap.upper"));
            if (lower.isPresent() && upper.isPresent()) {
                Settings.requireRising("normalization.cap.rising", lower.getAsDouble(), upper.getAsDouble());
            }
            lower = Settings.unsigned(lower);
            upper = Settings.unsigned(upper);
        }

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            return Settings.capped(
                    column, lower.orElse(Double.NEGATIVE_INFINITY), upper.orElse(Double.POSITIVE_INFINITY));
        }

        @Override
        public Method method() {
            return Method.of("cap").with("lower", lower).with("upper", upper);
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * Rounds the decimal number that a double stands for: its first 15 significant digits, and those to places. The
     * mean of 0.10, 0.37, 0.58 and 0.05 is 0.275 in decimals and 0.27499999999999997 in binary; here it counts as
     * 0.275, and half up gives 0.28. Digits behind the 15th are taken for the noise of binary arithmetic.
     *
     * @param rounding places and mode
     */
    record Rounded(Rounding rounding) implements Transformation {

        private static final MathContext WITHOUT_NOISE = new MathContext(15);

        /** Further from a tie than 15 digits of a number below the largest can tell. */
        private static final double CLEAR_OF_A_TIE = 1e-5;

        private static final double LARGEST = 1e9;

        private static final double[] UNITS = IntStream.rangeClosed(0, 18)
                .mapToDouble(places -> Double.parseDouble("1e" + places))
                .toArray();

        /** Refuses null. */
        public Rounded {
            Objects.requireNonNull(rounding, "rounding");
        }

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            return column.map(this::round);
        }

        /** Only near a tie do decimals decide; elsewhere the nearest whole number of last places is the answer. */
        private double round(double value) {
            double unit = UNITS[rounding.places()];
            double scaled = value * unit;
            double nearest = Math.rint(scaled);
            boolean clear = Math.abs(scaled - nearest) < 0.5 - CLEAR_OF_A_TIE && Math.abs(scaled) < LARGEST;
            return clear && goesToNearest() ? nearest / unit + 0.0 : decimal(value);
        }

        private boolean goesToNearest() {
            return rounding.mode() == RoundingMode.HALF_UP || rounding.mode() == RoundingMode.HALF_EVEN;
        }

        private double decimal(double value) {
            return new BigDecimal(value, WITHOUT_NOISE)
                    .setScale(rounding.places(), rounding.mode())
                    .doubleValue();
        }

        @Override
        public Method method() {
            return Method.of("round").with("places", rounding.places()).with("mode", Method.word(rounding.mode()));
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /** Leaves every number as it is. */
    record None() implements Transformation {

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            return column;
        }

        @Override
        public Method method() {
            return Method.of("none");
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    private static Indicator relabelled(Indicator indicator, DoubleUnaryOperator change, boolean turned) {
        OptionalDouble target = indicator.target();
        double moved = target.isPresent() ? change.applyAsDouble(target.getAsDouble()) : Double.NaN;
        return new Indicator(
                indicator.code(),
                indicator.title(),
                turned ? indicator.direction().reversed() : indicator.direction(),
                "",
                indicator.denominator(),
                Double.isFinite(moved) ? OptionalDouble.of(moved) : OptionalDouble.empty());
    }
}
