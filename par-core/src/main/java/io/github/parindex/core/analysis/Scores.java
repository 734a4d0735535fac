package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.List;

/** Weighted arithmetic means of complete columns, and the ranks of units by them. */
final class Scores {

    private static final double PLACES = 1e9;

    private Scores() {}

    static void requireComplete(List<Column> columns) {
        if (columns.size() < 2) {
            throw new IllegalArgumentException(
                    "The weights of at least (2) columns are varied, not of (" + columns.size() + ").");
        }
        for (Column column : columns) {
            if (!column.rows().equals(columns.get(0).rows())) {
                throw new IllegalArgumentException(
                        "Indicators (" + columns.get(0).code() + ") and (" + column.code()
                                + ") are of different rows.\nMaybe take both from one matrix.");
            }
            column.requirePresent(Math.max(1, column.size()));
        }
    }

    static double[] of(List<Column> columns, Weights weights) {
        Weights shares = weights.shares();
        double[] scores = new double[columns.get(0).size()];
        for (Column column : columns) {
            double share = shares.of(column.code());
            for (int row = 0; row < scores.length; row++) {
                scores[row] += share * column.at(row);
            }
        }
        return scores;
    }

    /** The rank of each unit, 1 for the highest score; scores equal to 9 decimals share the mean of their places. */
    static double[] ranks(double[] scores) {
        double[] turned = new double[scores.length];
        for (int unit = 0; unit < turned.length; unit++) {
            turned[unit] = Math.rint(-scores[unit] * PLACES);
        }
        return TiedRanks.AVERAGE.ranks(turned);
    }
}
