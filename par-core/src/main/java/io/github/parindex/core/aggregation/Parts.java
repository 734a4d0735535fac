package io.github.parindex.core.aggregation;

import io.github.parindex.core.aggregation.Missing.Effect;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The parts of a node that count, with their weights, handed out row by row. */
final class Parts {

    private final Indicator result;
    private final List<Column> columns;
    private final double[] weights;

    private Parts(Indicator result, List<Column> columns, double[] weights) {
        this.result = result;
        this.columns = columns;
        this.weights = weights;
    }

    /** The parts of a method for units: those of weight 0 do not count, unless weights belong to positions. */
    static Parts of(Indicator result, List<Column> parts, Weights weights, UnitAggregation method) {
        return method.weighsPositions()
                ? new Parts(result, parts, checked(result, parts, weights))
                : weighing(result, parts, weights);
    }

    /** The parts of positive weight. */
    static Parts weighing(Indicator result, List<Column> parts, Weights weights) {
        double[] all = checked(result, parts, weights);
        int count = 0;
        for (double weight : all) {
            count += weight > 0 ? 1 : 0;
        }
        return count == all.length ? new Parts(result, parts, all) : positive(result, parts, all, count);
    }

    private static Parts positive(Indicator result, List<Column> parts, double[] all, int count) {
        List<Column> columns = new ArrayList<>();
        double[] weights = new double[count];
        for (int part = 0; part < all.length; part++) {
            if (all[part] > 0) {
                weights[columns.size()] = all[part];
                columns.add(parts.get(part));
            }
        }
        return new Parts(result, columns, weights);
    }

    private static double[] checked(Indicator result, List<Column> parts, Weights weights) {
        if (parts.isEmpty()) {
            throw Refusal.refused("aggregation.parts.none", result.code());
        }
        double[] found = new double[parts.size()];
        double total = 0;
        for (int part = 0; part < found.length; part++) {
            Column column = parts.get(part);
            if (!column.rows().equals(parts.get(0).rows())) {
                throw Refusal.refused("aggregation.parts.rows", parts.get(0).code(), column.code());
            }
            found[part] = weights.of(column.code());
            total += found[part];
        }
        if (!(total > 0)) {
            throw Refusal.refused("aggregation.parts.weightless", result.code());
        }
        return found;
    }

    int count() {
        return weights.length;
    }

    int size() {
        return columns.get(0).size();
    }

    List<Column> columns() {
        return columns;
    }

    double[] weights() {
        return weights.clone();
    }

    boolean isComplete() {
        for (Column column : columns) {
            if (!column.isComplete()) {
                return false;
            }
        }
        return true;
    }

    Column column(double[] scores) {
        return Column.of(result, columns.get(0).rows(), scores);
    }

    /** Σ w·x of each row, column by column, divided by a number; for complete parts. */
    Column weightedSums(double divisor) {
        double[] sums = new double[size()];
        for (int part = 0; part < weights.length; part++) {
            add(columns.get(part), weights[part], sums);
        }
        for (int row = 0; row < sums.length; row++) {
            sums[row] = finite(row, sums[row] / divisor);
        }
        return column(sums);
    }

    private static void add(Column column, double weight, double[] sums) {
        for (int row = 0; row < sums.length; row++) {
            sums[row] += weight * column.at(row);
        }
    }

    /** The score of each row by itself. */
    Column scores(UnitAggregation method, Missing missing) {
        double[] scores = new double[size()];
        double[] values = new double[weights.length];
        for (int row = 0; row < scores.length; row++) {
            scores[row] = score(method, missing, row, values);
        }
        return column(scores);
    }

    private double score(UnitAggregation method, Missing missing, int row, double[] values) {
        int present = read(row, values);
        try {
            if (present == values.length) {
                return finite(row, method.score(values, weights));
            }
            return answers(row, values, missing) ? finite(row, withGaps(method, missing, values)) : Double.NaN;
        } catch (Refused refused) {
            throw refused.of(result, missing.rule() == Effect.ZERO ? columns : present(row), row);
        }
    }

    private List<Column> present(int row) {
        return columns.stream().filter(column -> !column.isMissing(row)).toList();
    }

    /** Fills in the values of a row and counts those that are there. */
    int read(int row, double[] values) {
        int present = 0;
        for (int part = 0; part < values.length; part++) {
            values[part] = columns.get(part).at(row);
            present += !Double.isNaN(values[part]) ? 1 : 0;
        }
        return present;
    }

    /** Whether a row gets a score in spite of its gaps. */
    boolean answers(int row, double[] values, Missing missing) {
        if (missing.rule() == Effect.FAIL) {
            throw gap(row, values);
        }
        return missing.answers(values, weights);
    }

    private IllegalArgumentException gap(int row, double[] values) {
        int part = 0;
        while (!Double.isNaN(values[part])) {
            part++;
        }
        return Refusal.refused(
                "aggregation.parts.gap",
                columns.get(part).code(),
                columns.get(part).rows().get(row).toString(),
                result.code());
    }

    private double withGaps(UnitAggregation method, Missing missing, double[] values) {
        Gaps gaps = new Gaps(values, weights);
        return switch (missing.rule()) {
            case ZERO -> method.score(gaps.zeroFilled(), weights);
            case LEAVE_OUT -> method.score(gaps.values(), gaps.weights());
            default ->
                method.score(gaps.values(), method.weighsPositions() ? gaps.positionWeights() : gaps.reweighed());
        };
    }

    private double finite(int row, double score) {
        if (!Double.isFinite(score)) {
            throw Refused.unit(Refusal.of("aggregation.parts.large")).of(result, columns, row);
        }
        return score;
    }
}
