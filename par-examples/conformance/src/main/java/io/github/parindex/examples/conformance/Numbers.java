package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of numbers: the columns of an input with their directions.
 *
 * <p>It comes as {@code rows} or {@code normalised} (a list for each unit), as {@code columns} (a list for each indicator,
 * by name) or as a {@code dataset} (all columns of a CSV file after its first, or those that {@code indicators} name).
 * {@code units} and {@code indicators} (or {@code names}, {@code items}) name rows and columns, {@code polarity} gives
 * directions in the order of the columns or by name; null is missing.
 *
 * @param units names of the rows
 * @param columns in the order of the input, whose rows have codes in the order of the input
 */
record Numbers(List<String> units, List<Column> columns) {

    static Numbers of(Question question) {
        Fields input = question.input();
        if (input.has("column")) {
            return of(question, Optional.of(List.of(input.text("column"))));
        }
        return of(
                question,
                Stream.of("indicators", "names", "items")
                        .filter(input::has)
                        .findFirst()
                        .map(input::texts));
    }

    /** The columns as they are, in a tree of one level with the weights of an input. */
    IndicatorMatrix matrix(Fields input) {
        IndicatorMatrix matrix = IndicatorMatrix.of(columns.stream()
                .map(column -> column.with(column.indicator().asScore()))
                .toList());
        return matrix.in(matrix.framework().with(weights(input, "weights").byCode()));
    }

    /** Columns of stated names. */
    static Numbers of(Question question, Optional<List<String>> stated) {
        Fields input = question.input();
        if (input.has("dataset")) {
            Table table = question.file().data(input.text("dataset"));
            List<String> names =
                    stated.orElse(table.header().subList(1, table.header().size()));
            return of(input, names, Methods.map(names, table::numbers), table.names());
        }
        if (input.has("columns")) {
            Fields columns = input.object("columns");
            List<String> names = stated.orElseGet(columns::names);
            return of(input, names, Methods.map(names, columns::numbers), List.of());
        }
        List<double[]> rows = input.lists(input.has("normalised") ? "normalised" : "rows");
        List<String> names = stated.orElseGet(() -> numbered("column ", rows.isEmpty() ? 0 : rows.get(0).length));
        if (rows.stream().anyMatch(row -> row.length != names.size())) {
            throw new IllegalArgumentException("input has a row that is not of " + names.size() + " numbers.");
        }
        List<double[]> columns = IntStream.range(0, names.size())
                .mapToObj(i -> rows.stream().mapToDouble(row -> row[i]).toArray())
                .toList();
        return of(input, names, columns, List.of());
    }

    static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> prefix + i).toList();
    }

    private static Numbers of(Fields input, List<String> names, List<double[]> columns, List<String> inTable) {
        if (Set.copyOf(names).size() < names.size()) {
            throw new IllegalArgumentException("input names a column twice: " + names + ".");
        }
        int size = columns.isEmpty() ? 0 : columns.get(0).length;
        List<String> units =
                input.has("units") ? input.texts("units") : inTable.isEmpty() ? numbered("", size) : inTable;
        List<Row> keys = IntStream.range(0, units.size())
                .mapToObj(row -> Row.of(String.format("%06d", row + 1), units.get(row)))
                .toList();
        List<Optional<JsonNode>> signs = each(input, "polarity", names);
        List<Column> read = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            int sign = signs.get(i).map(JsonNode::asInt).orElse(1);
            read.add(Column.of(Indicator.of(names.get(i)).with(Direction.of(sign)), keys, columns.get(i)));
        }
        return new Numbers(units, read);
    }

    /** What a field says of each column, in their order or by their names, or of all in a number; empty if it is not there. */
    private static List<Optional<JsonNode>> each(Fields fields, String field, List<String> names) {
        Optional<JsonNode> stated = fields.optional(field);
        if (stated.isEmpty() || stated.get().isNumber()) {
            return Methods.map(names, name -> stated);
        }
        if (stated.get().isObject()) {
            Fields byName = fields.object(field);
            List<Optional<JsonNode>> found = Methods.map(names, byName::optional);
            byName.nothingElse();
            return found;
        }
        List<JsonNode> inOrder = fields.list(field);
        if (inOrder.size() != names.size()) {
            throw new IllegalArgumentException(
                    field + " has " + inOrder.size() + " entries for " + names.size() + " columns.");
        }
        return Methods.map(inOrder, Optional::of);
    }

    /** What a field says of a column: see {@link #each}. */
    Optional<JsonNode> setting(Fields fields, String field, Column column) {
        return each(fields, field, names()).get(names().indexOf(column.code()));
    }

    List<String> names() {
        return Methods.map(columns, Column::code);
    }

    /** The weights of the columns in a field, equal where it is not there. */
    Weights weights(Fields fields, String field) {
        if (!fields.has(field)) {
            return Weights.equal(names());
        }
        double[] weights = each(fields, field, names()).stream()
                .mapToDouble(weight -> Fields.number(field, weight.orElseThrow(() -> fields.unsupported(field))))
                .toArray();
        return Weights.of(names(), weights);
    }

    Numbers map(UnaryOperator<Column> each) {
        return new Numbers(units, Methods.map(columns, each));
    }

    double[] row(int row) {
        return columns.stream().mapToDouble(column -> column.at(row)).toArray();
    }

    List<double[]> rows() {
        return IntStream.range(0, units.size()).mapToObj(this::row).toList();
    }

    /** Something about each unit, by its name. */
    Map<String, Object> byUnit(IntFunction<? extends @Nullable Object> ofRow) {
        return Methods.each(units, unit -> ofRow.apply(units.indexOf(unit)));
    }
}
