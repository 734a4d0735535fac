package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Numbers before they have directions and row keys.
 *
 * @param names of the columns
 * @param units names of the rows; empty where they have none
 * @param values a list for each column, NaN where missing
 */
record Grid(List<String> names, List<String> units, List<double[]> values) {

    static Grid ofRows(String where, List<JsonNode> rows, Optional<List<String>> stated) {
        List<double[]> cells = new ArrayList<>();
        rows.forEach(row -> cells.add(Fields.numbers(where + "[" + cells.size() + "]", row)));
        int width = cells.isEmpty() ? 0 : cells.get(0).length;
        List<String> names = stated.orElseGet(() ->
                IntStream.rangeClosed(1, width).mapToObj(i -> "column " + i).toList());
        for (double[] row : cells) {
            if (row.length != names.size()) {
                throw new IllegalArgumentException(
                        where + " has a row of " + row.length + " numbers for " + names.size() + " columns.");
            }
        }
        List<double[]> columns = IntStream.range(0, names.size())
                .mapToObj(i -> cells.stream().mapToDouble(row -> row[i]).toArray())
                .toList();
        return new Grid(names, List.of(), columns);
    }

    static Grid ofColumns(Fields columns, Optional<List<String>> stated) {
        List<String> names = stated.orElseGet(columns::names);
        List<double[]> values = names.stream().map(columns::numbers).toList();
        if (values.stream().mapToInt(column -> column.length).distinct().count() > 1) {
            throw new IllegalArgumentException("input.columns are of different lengths.");
        }
        return new Grid(names, List.of(), values);
    }

    static Grid ofData(Table table, Optional<List<String>> stated) {
        List<String> header = table.header();
        List<String> names = stated.orElse(header.subList(1, header.size()));
        List<double[]> values = new ArrayList<>();
        for (String name : names) {
            values.add(
                    table.rows().stream().mapToDouble(row -> row.measured(name)).toArray());
        }
        List<String> units =
                table.rows().stream().map(row -> row.text(header.get(0))).toList();
        return new Grid(names, units, List.copyOf(values));
    }
}
