package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import java.util.Arrays;
import java.util.List;

/** How two columns are said to go together, from −1 to 1. */
public enum Correlation {
    /** Of the values. */
    PEARSON {
        @Override
        double[][] between(double[][] columns) {
            return Products.of(columns).correlations();
        }
    },
    /** Of the ranks, where ties share the mean of theirs. */
    SPEARMAN {
        @Override
        double[][] between(double[][] columns) {
            return Products.of(Arrays.stream(columns).map(Ranked::averageRanks).toArray(double[][]::new))
                    .correlations();
        }
    },
    /** Of the order of pairs, less ties: Kendall's tau-b. */
    KENDALL {
        @Override
        double[][] between(double[][] columns) {
            return Ranked.kendall(columns);
        }
    };

    abstract double[][] between(double[][] columns);

    /**
     * All correlations between columns. A constant column has 1 with itself and 0 with every other.
     *
     * @param columns of the same rows, without missing values, at least one
     * @return as many rows and columns as there are columns; symmetric
     * @throws IllegalArgumentException if a value is missing
     */
    public double[][] matrix(List<Column> columns) {
        return between(new Siblings("correlation", columns).complete().values());
    }
}
