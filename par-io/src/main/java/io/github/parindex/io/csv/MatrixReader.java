package io.github.parindex.io.csv;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads one table into a matrix. */
final class MatrixReader {

    private static final int NONE = -1;

    /** Texts that are kept once however often they occur, such as the names of groups. */
    private static final int SHARED = 1 << 16;

    private static final Wording MISSING = Wording.of("matrix.maybeMissing");

    private static final Wording NO_GROUP = Wording.of("matrix.maybeMissingOrGroup");

    private static final Wording NO_GROUP_MEANT = Wording.of("matrix.maybeGroupIsMeant");

    private final CsvTable table;
    private final MatrixLayout layout;
    private final DecimalMark mark;
    private final Set<String> missing;
    private final Map<Integer, MatrixColumn> columns = new LinkedHashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, String> shared = new HashMap<>();
    private final RowLabels labels;
    private final ChosenRows chosen;
    private int filled = NONE;

    private MatrixReader(CsvTable table, MatrixLayout layout, DecimalMark mark) {
        this.table = table;
        this.layout = layout;
        this.mark = mark;
        this.missing = layout.missing();
        this.chosen = ChosenRows.of(table, layout.only());
        this.labels = RowLabels.of(table, layout);
    }

    static @Nullable IndicatorMatrix read(CsvTable table, MatrixLayout layout, DecimalMark mark) throws IOException {
        if (layout.treeless().isPresent()) {
            table.refuse(
                    Wording.of("matrix.recipeHasNoTree", layout.treeless().get()), Wording.of("matrix.maybeGiveTree"));
            return null;
        }
        MatrixReader reader = new MatrixReader(table, layout, mark);
        reader.locate();
        if (!reader.labels.areThere()) {
            return null;
        }
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            if (reader.chosen.holds(row.get())) {
                reader.add(row.get());
            }
        }
        reader.chosen.check();
        return reader.matrix();
    }

    /**
     * The cell of a value, with a message. Where another value came of that of the cell, or none was there, that is said too; a
     * value of a node, which no cell has, is told at the row.
     *
     * @return empty if the table has neither
     */
    static Optional<Problem> find(
            CsvTable table, MatrixLayout layout, DecimalMark mark, RefusedValue value, Wording message)
            throws IOException {
        MatrixReader reader = new MatrixReader(table, layout, mark);
        reader.locate();
        Optional<Problem> found = Optional.empty();
        for (Optional<CsvRow> row = table.next(); row.isPresent(); row = table.next()) {
            if (reader.chosen.holds(row.get())
                    && reader.labels.of(row.get()).toString().equals(value.row())) {
                found = reader.cell(row.get(), value, message);
            }
        }
        return found;
    }

    private Optional<Problem> cell(CsvRow row, RefusedValue value, Wording message) {
        for (Map.Entry<Integer, MatrixColumn> column : columns.entrySet()) {
            if (column.getValue().codes().contains(value.code())) {
                String text = table.text(row, column.getKey());
                boolean isMissing = text.isEmpty() || missing.contains(text);
                double number = isMissing ? Double.NaN : DoubleText.parsed(text, mark);
                return Optional.of(table.problem(
                        row, column.getKey(), value.isOf(number) ? message : computed(message, isMissing ? "" : text)));
            }
        }
        boolean isNode = layout.framework()
                .filter(tree ->
                        tree.nodes().stream().anyMatch(node -> node.code().equals(value.code())))
                .isPresent();
        return isNode ? Optional.of(table.problem(row, message)) : Optional.empty();
    }

    private static Wording computed(Wording message, String text) {
        return text.isEmpty()
                ? Wording.of("matrix.refusedOfBlank", message)
                : Wording.of("matrix.refusedOfCell", message, Problem.shortened(text));
    }

    private void locate() {
        Map<String, List<String>> numbers = layout.numbers();
        Map<String, String> texts = layout.texts();
        for (int i = 0; i < table.headings().size(); i++) {
            if (!labels.has(i) || texts.containsKey(table.headings().get(i))) {
                addColumn(i, numbers, texts);
            }
        }
        checkCodes();
        filled = layout.filled().map(this::position).orElse(NONE);
        List<String> free = columns.keySet().stream()
                .map(table.headings()::get)
                .filter(heading -> !numbers.containsKey(heading))
                .toList();
        numbers.keySet().forEach(heading -> {
            if (isAbsent(heading) || labels.has(table.position(heading))) {
                missing(heading, free);
            }
        });
        texts.forEach((heading, code) -> {
            if (isAbsent(heading)) {
                table.missing(code, free);
            }
        });
    }

    /** What looks like a node is a fault of the tree, not of the table. */
    private void missing(String heading, List<String> free) {
        List<String> nodes = layout.framework().stream()
                .flatMap(tree -> tree.nodes().stream())
                .map(Framework.Node::code)
                .toList();
        if (!table.isNear(heading, free) && table.isNear(heading, nodes)) {
            Wording message = Wording.of("matrix.neitherColumnNorNode", Problem.shortened(heading));
            table.add(table.advised(table.tableProblem(message), heading, nodes));
        } else {
            table.missing(heading, free);
        }
    }

    /** A column that nothing asks for has the code of its heading, which may be that of a column that is asked for. */
    private void checkCodes() {
        Map<String, Integer> taken = new HashMap<>();
        columns.forEach((position, column) -> {
            for (String code : column.codes()) {
                @Nullable Integer before = code.isEmpty() ? null : taken.putIfAbsent(code, position);
                if (before != null && !headingOf(before).equals(headingOf(position))) {
                    table.refuse(position, Wording.of("matrix.columnsHaveOneCode"), headingOf(before), code);
                }
            }
        });
    }

    private String headingOf(int position) {
        return Problem.shortened(table.headings().get(position));
    }

    private int position(String heading) {
        return table.position(Columns.composed(heading));
    }

    private void addColumn(int position, Map<String, List<String>> numbers, Map<String, String> texts) {
        String heading = table.headings().get(position);
        MatrixColumn.Kind kind = numbers.containsKey(heading)
                ? MatrixColumn.Kind.NUMBERS
                : texts.containsKey(heading) ? MatrixColumn.Kind.TEXTS : MatrixColumn.Kind.EITHER;
        List<String> codes = numbers.getOrDefault(heading, List.of(texts.getOrDefault(heading, heading)));
        columns.put(position, new MatrixColumn(codes, kind, mark, layout::meanings));
    }

    private boolean isAbsent(String heading) {
        return table.position(heading) < 0;
    }

    private void add(CsvRow row) {
        columns.forEach((position, column) -> {
            String text = position == filled && !labels.has(position)
                    ? table.filled(row, position).orElse("")
                    : table.text(row, position);
            if (!column.add(missing.contains(text) ? "" : shared(text), row)) {
                refuse(row, position, text, MISSING);
            }
        });
        rows.add(labels.of(row));
    }

    private String shared(String text) {
        return shared.size() < SHARED ? shared.computeIfAbsent(text, each -> each) : shared.getOrDefault(text, text);
    }

    private void refuse(CsvRow row, int position, String text, Wording advice) {
        DoubleText.Refusal refusal = DoubleText.refusal(text, mark, advice);
        table.add(table.problem(row, position, refusal.message()).withAdvice(refusal.advice()));
    }

    private @Nullable IndicatorMatrix matrix() {
        if (rows.isEmpty() && table.isClean()) {
            table.refuse(Wording.of("matrix.tableHasNoUnits"));
        }
        checkHeadings();
        if (layout.framework().isEmpty()) {
            checkDoubts();
        }
        return table.isClean() ? whole() : null;
    }

    private void warn(int position, MatrixColumn column) {
        for (CsvRow row : column.cut()) {
            String text = table.text(row, position);
            BigDecimal kept = new BigDecimal(DoubleText.parsed(text, mark));
            table.add(table.problem(row, position, Wording.of("matrix.digitsLost", text, kept))
                    .as(Problem.Severity.WARNING));
        }
    }

    private @Nullable IndicatorMatrix whole() {
        columns.forEach(this::warn);
        if (layout.framework().isEmpty()) {
            columns.forEach((position, column) -> {
                if (column.isMixed()) {
                    table.add(table.headingProblem(position, Wording.of("matrix.columnOfTexts", headingOf(position)))
                            .withAdvice(NO_GROUP_MEANT)
                            .as(Problem.Severity.WARNING));
                }
            });
        }
        List<Column> numeric = columns.values().stream()
                .filter(MatrixColumn::isNumeric)
                .flatMap(column -> column.columns(rows))
                .toList();
        Map<String, List<String>> groups = new LinkedHashMap<>();
        columns.values().stream()
                .filter(column -> !column.isNumeric() && !column.isBlank())
                .forEach(column -> column.codes().forEach(code -> groups.put(code, column.texts())));
        Optional<Framework> framework = layout.framework().or(() -> flat(numeric));
        return framework.isPresent()
                ? table.attempt(() -> withGiven(IndicatorMatrix.of(numeric, groups, framework.get())))
                : null;
    }

    private IndicatorMatrix withGiven(IndicatorMatrix matrix) {
        List<Column> given = columns.values().stream()
                .filter(MatrixColumn::isNumeric)
                .flatMap(column -> column.given(rows))
                .toList();
        IndicatorMatrix whole = matrix;
        for (Column scores : given) {
            whole = whole.withGiven(scores);
        }
        return whole;
    }

    private void checkHeadings() {
        columns.forEach((position, column) -> {
            if (column.codes().contains("") && !column.isBlank()) {
                table.refuse(position, Wording.of("matrix.columnHasNoHeading"));
            }
        });
    }

    /** Without a tree nothing else tells that a column of which most cells are numbers is an indicator. */
    private void checkDoubts() {
        columns.forEach((position, column) ->
                column.doubts().forEach(row -> refuse(row, position, table.text(row, position), NO_GROUP)));
    }

    /** One node above all columns of numbers that nothing else is known about. */
    private Optional<Framework> flat(List<Column> numeric) {
        List<Column> free = numeric.stream()
                .filter(column -> !layout.beside().contains(column.code()))
                .toList();
        if (free.isEmpty()) {
            table.refuse(Wording.of("matrix.noColumnHoldsNumbers"));
            return Optional.empty();
        }
        return Optional.of(
                Framework.flat(top(free), free.stream().map(Column::indicator).toList()));
    }

    /** A code for the node that no indicator has. */
    private static String top(List<Column> columns) {
        String code = "index";
        Set<String> taken = columns.stream().map(Column::code).collect(Collectors.toSet());
        while (taken.contains(code)) {
            code += "_";
        }
        return code;
    }
}
