package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Correlation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.DoublePredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** The columns that a method, by its name or in words, weighs against each other. */
record Siblings(Object method, List<Column> columns) {

    Siblings {
        columns = List.copyOf(columns);
        if (columns.isEmpty()) {
            throw Refusal.refused("weighting.siblings.none", method);
        }
        Set<String> codes = new HashSet<>();
        for (Column column : columns) {
            checkPlace(columns.get(0), column, codes);
        }
    }

    private static void checkPlace(Column first, Column column, Set<String> codes) {
        if (!codes.add(column.code())) {
            throw Refusal.refused("weighting.siblings.twice", column.code());
        }
        if (column.rows() != first.rows() && !column.rows().equals(first.rows())) {
            throw Refusal.refused("weighting.siblings.rows", first.code(), column.code());
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
            throw Refusal.refused(
                    "weighting.siblings.missing",
                    column.code(),
                    column.rows().get(row).toString(),
                    method);
        }
    }

    /** The rows without missing values. */
    Siblings onCompleteRows(int fewest) {
        int[] complete = IntStream.range(0, rows())
                .filter(row -> columns.stream().noneMatch(column -> column.isMissing(row)))
                .toArray();
        if (complete.length < fewest) {
            throw Refusal.refused("weighting.siblings.few", complete.length, codes(), fewest, method);
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
        columns.forEach(column -> column.requireSpread(method.toString()));
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
                String unit = column.rows().get(row).toString();
                throw Refusal.refused("weighting.siblings.negative", column.code(), unit, column.at(row), method);
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
            throw Refusal.refused("weighting.siblings.mean", column.code(), mean, method);
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
            throw Refusal.refused("weighting.siblings.alike", codes(), method);
        }
        return Weights.of(codes(), importances).shares();
    }
}
