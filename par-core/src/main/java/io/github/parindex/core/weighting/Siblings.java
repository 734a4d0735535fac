package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.Correlation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The columns that a method weighs against each other. */
record Siblings(String method, List<Column> columns) {

    Siblings {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException(
                    "Weights by " + method + " are of at least one column.\nMaybe the framework has an empty node.");
        }
        Set<String> codes = new HashSet<>();
        for (Column column : columns) {
            checkPlace(columns.get(0), column, codes);
        }
    }

    private static void checkPlace(Column first, Column column, Set<String> codes) {
        if (!codes.add(column.code())) {
            throw new IllegalArgumentException(
                    "The indicator (" + column.code() + ") occurs twice.\nMaybe leave one out.");
        }
        if (column.rows() != first.rows() && !column.rows().equals(first.rows())) {
            throw new IllegalArgumentException(
                    "The columns (" + first.code() + ") and (" + column.code() + ") have different rows.");
        }
    }

    List<String> codes() {
        return columns.stream().map(Column::code).toList();
    }

    int count() {
        return columns.size();
    }

    double[][] values() {
        return columns.stream().map(Column::toArray).toArray(double[][]::new);
    }

    int rows() {
        return columns.get(0).size();
    }

    /** Refuses a missing value. */
    Siblings complete() {
        columns.forEach(this::requireComplete);
        return this;
    }

    private void requireComplete(Column column) {
        if (!column.isComplete()) {
            int row = IntStream.range(0, column.size())
                    .filter(column::isMissing)
                    .findFirst()
                    .orElse(0);
            throw new IllegalArgumentException("Indicator (" + column.code() + "), unit ("
                    + column.rows().get(row) + ") has no value, and " + method
                    + " needs every value.\nMaybe impute first.");
        }
    }

    /** The rows without missing values. */
    Siblings onCompleteRows(int fewest) {
        int[] complete = IntStream.range(0, rows())
                .filter(row -> columns.stream().noneMatch(column -> column.isMissing(row)))
                .toArray();
        if (complete.length < fewest) {
            throw new IllegalArgumentException("Only (" + complete.length + ") units have a value on all of " + codes()
                    + ", and (" + fewest + ") are needed for " + method + ".\nMaybe impute first.");
        }
        return new Siblings(
                method,
                columns.stream().map(column -> column.keepRows(complete)).toList());
    }

    /** Columns of which less is better times −1. */
    Siblings directed() {
        return new Siblings(
                method,
                columns.stream()
                        .map(column -> column.linear(column.direction().sign(), 0))
                        .toList());
    }

    /** Refuses a column with fewer values. */
    Siblings atLeast(int values) {
        columns.forEach(column -> column.requirePresent(values));
        return this;
    }

    /** Refuses a column whose values are all equal. */
    Siblings spread() {
        columns.forEach(column -> column.requireSpread(method));
        return this;
    }

    PrincipalComponents components() {
        return PrincipalComponents.of(codes(), rows(), Correlation.PEARSON.between(values()));
    }

    /** Refuses a negative value, and a column of zeros. */
    Siblings notNegative() {
        for (Column column : columns) {
            if (column.min() < 0) {
                int row = first(column, value -> value < 0);
                throw column.refusal(row, "is negative, which " + method + " cannot take", "Maybe normalise first.");
            }
            if (!(column.max() > 0)) {
                positiveMean(column);
            }
        }
        return this;
    }

    /** The mean, refused where nothing can be divided by it. */
    double positiveMean(Column column) {
        double mean = column.mean();
        if (!(mean > 0)) {
            throw new IllegalArgumentException("Indicator (" + column.code() + ") has the mean (" + mean + "), and "
                    + method + " divides by it.\nMaybe normalise first, or leave the indicator out.");
        }
        return mean;
    }

    static int first(Column column, DoublePredicate test) {
        return IntStream.range(0, column.size())
                .filter(row -> test.test(column.at(row)))
                .findFirst()
                .orElse(0);
    }

    Weights weigh(ToDoubleFunction<Column> importance) {
        return weights(columns.stream().mapToDouble(importance).toArray());
    }

    /** Shares of the importances, which are finite and not negative; one sibling alone has all the weight. */
    Weights weights(double... importances) {
        if (importances.length == 1) {
            return Weights.equal(codes());
        }
        double total = 0;
        for (double importance : importances) {
            total += importance;
        }
        if (!(total > 0)) {
            throw new IllegalArgumentException("Nothing separates the units on " + codes() + ", so " + method
                    + " has no answer.\nMaybe equal weights.");
        }
        return Weights.of(codes(), importances).shares();
    }
}
