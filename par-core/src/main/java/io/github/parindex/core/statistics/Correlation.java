package io.github.parindex.core.statistics;

import java.util.Arrays;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * How two lists of numbers go together, from −1 to 1. Numbers are taken as they are: there is no good end here, and turning
 * one list around turns the sign. The order of units does not matter, to the last bit.
 */
public enum Correlation {
    /** Of the values. */
    PEARSON {
        @Override
        public double[][] between(double[]... columns) {
            return Products.of(columns).correlations();
        }
    },
    /** Of the ranks, where ties share the mean of theirs. */
    SPEARMAN {
        @Override
        public double[][] between(double[]... columns) {
            return PEARSON.between(
                    Arrays.stream(columns).map(TiedRanks.AVERAGE::ranks).toArray(double[][]::new));
        }
    },
    /** Of the order of pairs, less ties: {@linkplain Pairs#tauB Kendall's tau-b}. */
    KENDALL {
        @Override
        public double[][] between(double[]... columns) {
            int[][] places = Arrays.stream(columns).map(Pairs::places).toArray(int[][]::new);
            double[][] taus = new double[columns.length][columns.length];
            for (int j = 0; j < taus.length; j++) {
                taus[j][j] = 1;
                for (int k = j + 1; k < taus.length; k++) {
                    Pairs pairs = Pairs.ofPlaces(places[j], places[k]);
                    taus[j][k] = pairs.isTied() ? 0 : pairs.tauB();
                    taus[k][j] = taus[j][k];
                }
            }
            return taus;
        }
    };

    /**
     * All correlations between columns. A constant column has 1 with itself and 0 with every other.
     *
     * @param columns of the same units, without missing values, at least one
     * @return as many rows and columns as there are columns; symmetric
     */
    public abstract double[][] between(double[]... columns);

    /**
     * The correlation of two lists.
     *
     * @param x a number for each unit, none missing
     * @param y another for each
     * @return −1 to 1; empty for fewer than two units, and where all numbers of a list are equal
     */
    public OptionalDouble of(double[] x, double[] y) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        return x.length < 2 || Moments.isConstant(x) || Moments.isConstant(y)
                ? OptionalDouble.empty()
                : OptionalDouble.of(between(x, y)[0][1]);
    }
}
