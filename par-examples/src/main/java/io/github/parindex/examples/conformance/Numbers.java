package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * A table of numbers: the columns of an input with their directions.
 *
 * <p>It comes as {@code rows} (a list for each unit), as {@code columns} (a list for each indicator, by name) or as a
 * {@code dataset} (all columns of a CSV file after its first, or those that {@code indicators} name). {@code units} and
 * {@code indicators} (or {@code names}, {@code items}) name rows and columns, {@code polarity} gives directions in the
 * order of the columns or by name; null is missing. Rows have codes in the order of the input.
 *
 * @param units names of the rows
 * @param columns in the order of the input
 */
record Numbers(List<String> units, List<Column> columns) {

    private static final List<String> NAMES = List.of("indicators", "names", "items");

    static Numbers of(Question question, String rows) {
        return of(question, rows, names(question.input()));
    }

    /** Columns of stated names. */
    static Numbers of(Question question, String rows, Optional<List<String>> names) {
        Fields input = question.input();
        Grid grid = grid(question, rows, names);
        List<Direction> directions = directions(input, grid.names());
        List<String> units = units(input, grid);
        List<Row> keys = IntStream.range(0, units.size())
                .mapToObj(row -> Row.of(String.format("%06d", row + 1), units.get(row)))
                .toList();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < grid.names().size(); i++) {
            Indicator indicator = Indicator.of(grid.names().get(i)).with(directions.get(i));
            columns.add(Column.of(indicator, keys, grid.values().get(i)));
        }
        return new Numbers(units, List.copyOf(columns));
    }

    private static Grid grid(Question question, String rows, Optional<List<String>> names) {
        Fields input = question.input();
        if (input.stated("dataset")) {
            return Grid.ofData(question.around().data(input.text("dataset")), names);
        }
        return input.stated("columns")
                ? Grid.ofColumns(input.object("columns"), names)
                : Grid.ofRows("input." + rows, input.list(rows), names);
    }

    private static Optional<List<String>> names(Fields input) {
        for (String name : NAMES) {
            if (input.stated(name)) {
                return Optional.of(different("input." + name, input.texts(name)));
            }
        }
        return input.stated("column") ? Optional.of(List.of(input.text("column"))) : Optional.empty();
    }

    private static List<String> different(String where, List<String> names) {
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException(where + " names one twice.");
        }
        return names;
    }

    private static List<String> units(Fields input, Grid grid) {
        List<String> units = input.stated("units") ? input.texts("units") : grid.units();
        int rows = grid.values().isEmpty() ? 0 : grid.values().get(0).length;
        if (!units.isEmpty() && units.size() != rows) {
            throw new IllegalArgumentException("input has " + rows + " rows for " + units.size() + " units.");
        }
        return units.isEmpty()
                ? IntStream.rangeClosed(1, rows).mapToObj(Integer::toString).toList()
                : units;
    }

    private static List<Direction> directions(Fields input, List<String> names) {
        List<Direction> directions = new ArrayList<>();
        for (Optional<JsonNode> sign : byColumn(input, "polarity", names)) {
            directions.add(sign.map(node -> Direction.of(Fields.whole("input.polarity", node)))
                    .orElse(Direction.HIGHER_IS_BETTER));
        }
        return directions;
    }

    /** Settings in the order of columns or by their names; empty where the field is not there. */
    static List<Optional<JsonNode>> byColumn(Fields fields, String field, List<String> names) {
        if (!fields.stated(field)) {
            return names.stream().map(name -> Optional.<JsonNode>empty()).toList();
        }
        if (fields.required(field).isObject()) {
            Fields byName = fields.object(field);
            List<Optional<JsonNode>> found = names.stream()
                    .map(name -> Optional.of(byName.required(name)))
                    .toList();
            byName.nothingElse();
            return found;
        }
        List<JsonNode> inOrder = fields.list(field);
        if (inOrder.size() != names.size()) {
            throw new IllegalArgumentException(
                    field + " has " + inOrder.size() + " entries for " + names.size() + " columns.");
        }
        return inOrder.stream().map(Optional::of).toList();
    }

    List<String> names() {
        return columns.stream().map(Column::code).toList();
    }

    /** The weights of the columns, equal where none are stated. */
    Weights weights(Fields input) {
        return input.stated("weights") ? weights(input, "weights") : Weights.equal(names());
    }

    Weights weights(Fields fields, String field) {
        return Weights.of(
                names(),
                byColumn(fields, field, names()).stream()
                        .mapToDouble(node -> Fields.finite(field, node.orElseThrow()))
                        .toArray());
    }

    /** The columns as scores, with the weights of an input, equal where none are stated. */
    IndicatorMatrix matrix(Fields input) {
        IndicatorMatrix matrix = IndicatorMatrix.of(columns.stream()
                .map(column -> column.with(column.indicator().asScore()))
                .toList());
        return matrix.in(matrix.framework().with(weights(input).byCode()));
    }

    Numbers with(List<Column> other) {
        return new Numbers(units, other);
    }

    /** The numbers of each row, in the order of the columns. */
    Actual byRow() {
        return Actual.of(IntStream.range(0, units.size())
                .mapToObj(row ->
                        columns.stream().mapToDouble(column -> column.at(row)).toArray())
                .toArray(double[][]::new));
    }

    Map<String, Actual> byColumn() {
        Map<String, Actual> named = new LinkedHashMap<>();
        columns.forEach(column -> named.put(column.code(), Actual.of(column)));
        return named;
    }

    /** Something about each unit, by its name; names that occur twice are refused. */
    Actual byUnit(IntFunction<Actual> ofRow) {
        different("input.units", units);
        Map<String, Actual> named = new LinkedHashMap<>();
        for (int row = 0; row < units.size(); row++) {
            named.put(units.get(row), ofRow.apply(row));
        }
        return new Actual.Named(named);
    }
}
