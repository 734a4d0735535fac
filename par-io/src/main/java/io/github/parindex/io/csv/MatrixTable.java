package io.github.parindex.io.csv;

import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;

/** A matrix on its way into a table. */
final class MatrixTable {

    private final IndicatorMatrix matrix;
    private final Map<String, Function<Row, String>> labels;
    private final Map<String, IntFunction<String>> wide = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();

    private MatrixTable(IndicatorMatrix matrix) {
        this.matrix = matrix;
        this.labels = LabelColumns.of(matrix.rows());
    }

    static MatrixTable of(IndicatorMatrix matrix) {
        MatrixTable table = new MatrixTable(matrix);
        List<Row> rows = matrix.rows();
        table.labels.forEach((name, label) -> table.wide.put(table.headingOf(name), row -> label.apply(rows.get(row))));
        // Texts are read by their heading, and numbers by a code, so that of both only texts must keep their name.
        matrix.groups().forEach((name, values) -> {
            table.texts.add(name);
            table.wide.put(name, values::get);
        });
        for (Column column : matrix.columns()) {
            String heading = LabelColumns.free(column.code(), table.wide);
            table.headings.put(column.code(), heading);
            table.wide.put(heading, row -> DoubleText.of(column.at(row)));
        }
        return table;
    }

    List<List<String>> wide() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(wide.keySet()));
        for (int i = 0; i < matrix.rows().size(); i++) {
            int row = i;
            lines.add(wide.values().stream().map(column -> column.apply(row)).toList());
        }
        return lines;
    }

    List<List<String>> tidy() {
        List<List<String>> lines = new ArrayList<>();
        List<String> first = new ArrayList<>(labels.keySet());
        first.addAll(List.of("code", "value"));
        lines.add(first);
        for (Column column : matrix.columns()) {
            for (int row = 0; row < column.size(); row++) {
                Row whose = column.rows().get(row);
                List<String> line = new ArrayList<>();
                labels.values().forEach(label -> line.add(label.apply(whose)));
                line.addAll(List.of(column.code(), DoubleText.of(column.at(row))));
                lines.add(line);
            }
        }
        return lines;
    }

    InputColumns columns() {
        InputColumns columns = InputColumns.withDefaults().groups(texts.toArray(String[]::new));
        for (Map.Entry<String, String> heading : headings.entrySet()) {
            columns = columns.column(heading.getKey(), heading.getValue());
        }
        String unit = headingOf(LabelColumns.UNIT);
        columns = labels.containsKey(LabelColumns.NAME) ? columns.unit(unit, headingOf(LabelColumns.NAME)) : columns;
        columns = labels.containsKey(LabelColumns.PERIOD) ? columns.period(headingOf(LabelColumns.PERIOD)) : columns;
        columns = labels.containsKey(LabelColumns.BLOCK) ? columns.block(headingOf(LabelColumns.BLOCK)) : columns;
        return columns.allColumns();
    }

    private String headingOf(String label) {
        return LabelColumns.free(label, " of the row", matrix.groups());
    }
}
