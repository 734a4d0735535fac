package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Small tables of parts: units u1, u2, … and parts a, b, … */
record Table(List<Column> parts) {

    static final double GAP = Double.NaN;

    /** One array for each unit. */
    static Table of(double[]... units) {
        List<Row> rows = IntStream.rangeClosed(1, units.length)
                .mapToObj(unit -> Row.of("u" + unit))
                .toList();
        List<Column> parts = new ArrayList<>();
        for (int part = 0; part < units[0].length; part++) {
            double[] values = new double[units.length];
            for (int unit = 0; unit < values.length; unit++) {
                values[unit] = units[unit][part];
            }
            parts.add(Column.of(Indicator.of(name(part)), rows, values));
        }
        return new Table(parts);
    }

    private static String name(int part) {
        return part < 26 ? Character.toString('a' + part) : "p" + part;
    }

    static double[] row(double... values) {
        return values;
    }

    /** The last columns turned into costs: a sign for each part. */
    Table directed(int... signs) {
        List<Column> directed = new ArrayList<>();
        for (int part = 0; part < signs.length; part++) {
            Column column = parts.get(part);
            directed.add(column.with(column.indicator().with(Direction.of(signs[part]))));
        }
        return new Table(directed);
    }

    /** The same units in another order. */
    Table rows(List<Integer> order) {
        return new Table(parts.stream()
                .map(part -> Column.of(
                        part.indicator(),
                        order.stream().map(part.rows()::get).toList(),
                        order.stream().mapToDouble(part::at).toArray()))
                .toList());
    }

    List<String> codes() {
        return parts.stream().map(Column::code).toList();
    }

    Weights equal() {
        return Weights.equal(codes());
    }

    Weights weights(double... values) {
        return Weights.of(codes(), values);
    }

    Column score(Aggregation method, Weights weights, Missing missing) {
        return method.aggregate(Indicator.of("N"), parts, weights, missing);
    }

    double[] scores(Aggregation method, double... weights) {
        return score(method, weights.length == 0 ? equal() : weights(weights), Missing.reweigh())
                .toArray();
    }

    double[] scores(Aggregation method, Missing missing, double... weights) {
        return score(method, weights.length == 0 ? equal() : weights(weights), missing)
                .toArray();
    }
}
