package io.github.parindex.core.statistics;

import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Whose moments are meant: mean, variance, skewness and kurtosis of plain numbers. Every sum is exact, so that the order of
 * the numbers does not matter to the last bit. Numbers are finite.
 */
public enum Moments {
    /** Those of the numbers themselves: divisor n. */
    POPULATION,
    /** Estimates for what the numbers are a sample of, without bias for a normal distribution: divisor n − 1. */
    SAMPLE;

    /**
     * The arithmetic mean.
     *
     * @param numbers at least one
     * @return between the smallest and the largest; not a number of none
     */
    public static double mean(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        double first = numbers.length == 0 ? Double.NaN : numbers[0];
        return isConstant(numbers) ? first : ExactSum.of(numbers) / numbers.length;
    }

    /**
     * The weighted mean, Σ w·x / Σ w.
     *
     * @param numbers at least one
     * @param weights as many, of a sum that is not 0
     * @return the mean
     */
    public static double mean(double[] numbers, double[] weights) {
        Objects.requireNonNull(numbers, "numbers");
        Objects.requireNonNull(weights, "weights");
        return products(numbers, weights) / ExactSum.of(weights);
    }

    /**
     * Whether all numbers are equal.
     *
     * @param numbers any
     * @return true for none and for one
     */
    public static boolean isConstant(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        for (double number : numbers) {
            if (number != numbers[0]) {
                return false;
            }
        }
        return true;
    }

    /**
     * The sum of products, Σ x·y, each product rounded once.
     *
     * @param x numbers
     * @param y as many
     * @return the sum
     */
    public static double products(double[] x, double[] y) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        double[] products = new double[x.length];
        for (int i = 0; i < products.length; i++) {
            products[i] = x[i] * y[i];
        }
        return ExactSum.of(products);
    }

    /** How many of n numbers are free to vary: the divisor. */
    private double divisor(int n) {
        return this == SAMPLE ? n - 1.0 : n;
    }

    /**
     * The variance.
     *
     * @param numbers at least one, of a sample at least two
     * @return 0 or more, and 0 exactly for equal numbers; not a number for fewer
     */
    public double variance(double... numbers) {
        return squares(numbers) / divisor(numbers.length);
    }

    /**
     * The standard deviation.
     *
     * @param numbers at least one, of a sample at least two
     * @return 0 or more, and 0 exactly for equal numbers; not a number for fewer
     */
    public double standardDeviation(double... numbers) {
        return Math.sqrt(variance(numbers));
    }

    /**
     * The covariance, Σ (x − x̄)(y − ȳ) / divisor.
     *
     * @param x numbers
     * @param y as many, of the same units in the same order
     * @return not a number for too few
     */
    public double covariance(double[] x, double[] y) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        return products(centred(x), centred(y)) / divisor(x.length);
    }

    /**
     * The sum of squared distances from the mean.
     *
     * @param numbers any
     * @return 0 or more, and 0 exactly for equal numbers
     */
    public static double squares(double... numbers) {
        return squares(numbers, mean(numbers));
    }

    /**
     * The sum of squared distances from some number.
     *
     * @param numbers any
     * @param centre such as their mean, where it is known
     * @return 0 or more
     */
    public static double squares(double[] numbers, double centre) {
        Objects.requireNonNull(numbers, "numbers");
        double[] squares = new double[numbers.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (numbers[i] - centre) * (numbers[i] - centre);
        }
        return ExactSum.of(squares);
    }

    private static double[] centred(double[] numbers) {
        double mean = mean(numbers);
        double[] centred = new double[numbers.length];
        for (int i = 0; i < centred.length; i++) {
            centred[i] = numbers[i] - mean;
        }
        return centred;
    }

    /**
     * The skewness: m3 / m2^1.5 with mk the k-th central moment; of a sample, that times √(n (n − 1)) / (n − 2).
     *
     * @param numbers any
     * @return empty for equal numbers, and for fewer than 3 of a sample
     */
    public OptionalDouble skewness(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        double n = numbers.length;
        if (isConstant(numbers) || (this == SAMPLE && n < 3)) {
            return OptionalDouble.empty();
        }
        double[] scaled = withinOne(numbers);
        double skew = moment(scaled, 3) / StrictMath.pow(moment(scaled, 2), 1.5);
        return OptionalDouble.of(this == POPULATION ? skew : skew * Math.sqrt(n * (n - 1)) / (n - 2));
    }

    /**
     * The excess kurtosis: g = m4 / m2² − 3; of a sample, ((n + 1) g + 6) (n − 1) / ((n − 2) (n − 3)).
     *
     * @param numbers any
     * @return empty for equal numbers, and for fewer than 4 of a sample
     */
    public OptionalDouble kurtosis(double... numbers) {
        Objects.requireNonNull(numbers, "numbers");
        double n = numbers.length;
        if (isConstant(numbers) || (this == SAMPLE && n < 4)) {
            return OptionalDouble.empty();
        }
        double[] scaled = withinOne(numbers);
        double square = moment(scaled, 2);
        double excess = moment(scaled, 4) / (square * square) - 3;
        return OptionalDouble.of(this == POPULATION ? excess : ((n + 1) * excess + 6) * (n - 1) / ((n - 2) * (n - 3)));
    }

    /** Less the mean and divided by the largest distance from it, so that no power can overflow. */
    private static double[] withinOne(double[] numbers) {
        double[] scaled = centred(numbers);
        double width = 0;
        for (double number : scaled) {
            width = Math.max(width, Math.abs(number));
        }
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] /= width;
        }
        return scaled;
    }

    private static double moment(double[] centred, int power) {
        double[] powers = new double[centred.length];
        for (int i = 0; i < powers.length; i++) {
            double square = centred[i] * centred[i];
            powers[i] = power == 2 ? square : power == 3 ? square * centred[i] : square * square;
        }
        return ExactSum.of(powers) / powers.length;
    }
}
