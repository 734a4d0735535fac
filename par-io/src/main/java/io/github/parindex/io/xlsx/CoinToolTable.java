package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.Problem;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cells of a workbook of the COIN Tool on their way into a matrix. */
final class CoinToolTable {

    private static final int WEIGHT = 7;
    private static final int DIRECTION = 8;
    private static final int GOALPOST = 9;
    private static final int OTHER_GOALPOST = 10;
    private static final int INDEX = 11;
    private static final int LOWEST = 14;
    private static final int NAME = 15;
    private static final int CODE = 16;
    private static final int FIRST_NODE = 5;
    private static final String TOP = "Index";

    /** In row 4, or in row 5 of the tool's older version. */
    private static final String NODE_HEADING = "Code";

    // Columns from 0.
    private static final int UNIT_NAME = 1;
    private static final int UNIT_CODE = 2;
    private static final int FIRST = 4;
    private static final int NODE_CODE = 2;
    private static final int NODE_WEIGHT = 4;
    private static final int NODE_NAME = 7;

    private final CellFindings findings;
    private final Map<Integer, SheetRow> head = new HashMap<>();
    private final Map<Integer, String> codes = new TreeMap<>();
    private final List<Row> units = new ArrayList<>();
    private final Map<Integer, List<Double>> values = new TreeMap<>();
    private final Map<String, Double> weights = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    CoinToolTable(CellFindings findings) {
        this.findings = findings;
    }

    void addFramework(SheetRow row) {
        String code = row.cell(NODE_CODE).text().trim();
        if (row.line() >= FIRST_NODE && !code.isEmpty() && !code.equals(NODE_HEADING)) {
            double weight = number(row.cell(NODE_WEIGHT));
            if (!Double.isNaN(weight)) {
                weights.put(code, weight);
            }
            String name = row.cell(NODE_NAME).text().trim();
            if (!name.isEmpty()) {
                names.put(code, name);
            }
        }
    }

    void addDatabase(SheetRow row) {
        if (row.line() < CODE) {
            head.put(row.line(), row);
        } else if (row.line() == CODE) {
            head.put(CODE, row);
            for (int column = FIRST; column < row.size(); column++) {
                String code = row.cell(column).text().trim();
                if (!code.isEmpty()) {
                    codes.put(column, code);
                    values.put(column, new ArrayList<>());
                }
            }
        } else {
            addUnit(row);
        }
    }

    /** Lines that the tool keeps ready for units have no number. */
    private void addUnit(SheetRow row) {
        String code = row.cell(UNIT_CODE).text().trim();
        String name = row.cell(UNIT_NAME).text().trim();
        Map<Integer, Double> measured = new HashMap<>();
        codes.keySet().forEach(column -> measured.put(column, number(row.cell(column))));
        if (measured.values().stream().allMatch(number -> number.isNaN())) {
            return;
        }
        if (code.isEmpty() && name.isEmpty()) {
            findings.add(problem(row.cell(UNIT_CODE), Wording.of("coinTool.unitBlank")));
        } else {
            units.add(Row.of(code.isEmpty() ? name : code, name.isEmpty() ? code : name));
            values.forEach((column, numbers) -> numbers.add(measured.getOrDefault(column, Double.NaN)));
        }
    }

    /** Columns that the tool keeps ready for indicators have no number. */
    private void leaveOutEmptyColumns() {
        values.values().removeIf(numbers -> numbers.stream().allMatch(number -> number.isNaN()));
        codes.keySet().retainAll(values.keySet());
    }

    private double number(Cell cell) {
        String text = cell.text().trim();
        if (text.isEmpty() || text.toLowerCase(Locale.ROOT).equals("n/a") || text.equals("--")) {
            return Double.NaN;
        }
        try {
            double number = Double.parseDouble(text);
            if (cell.isNumber() && Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Told below, like a text that looks like a number.
        }
        findings.add(problem(cell, Wording.of("coinTool.noNumber", Problem.shortened(text)))
                .withValue(text));
        return Double.NaN;
    }

    private Problem problem(Cell cell, Wording message) {
        return findings.problem(cell.line(), cell.column(), message).at(cell.place());
    }

    private String text(int row, int column) {
        @Nullable SheetRow found = head.get(row);
        return found == null ? "" : found.cell(column).text().trim();
    }

    private double number(int row, int column, double otherwise) {
        @Nullable SheetRow found = head.get(row);
        double number = found == null ? Double.NaN : number(found.cell(column));
        return Double.isNaN(number) ? otherwise : number;
    }

    @Nullable
    IndicatorMatrix matrix() {
        leaveOutEmptyColumns();
        if (codes.isEmpty() || units.isEmpty()) {
            findings.add(findings.problem(0, 0, Wording.of("coinTool.empty")));
            return null;
        }
        tellGoalposts();
        List<Column> columns = new ArrayList<>();
        codes.forEach((column, code) -> columns.add(Column.of(
                indicator(column, code),
                units,
                Objects.requireNonNull(values.get(column)).stream()
                        .mapToDouble(Double::doubleValue)
                        .toArray())));
        try {
            IndicatorMatrix matrix = IndicatorMatrix.of(columns, Map.of(), framework(columns));
            return findings.areNone() ? matrix : null;
        } catch (IllegalArgumentException refused) {
            Problem problem = findings.problem(0, 0, Wording.of(refused, Medium.TABLE));
            findings.add(Wording.advice(refused, Medium.TABLE)
                    .map(problem::withAdvice)
                    .orElse(problem));
            return null;
        }
    }

    private void tellGoalposts() {
        boolean any = codes.keySet().stream()
                .anyMatch(column -> !text(GOALPOST, column).isEmpty()
                        || !text(OTHER_GOALPOST, column).isEmpty());
        if (any) {
            findings.add(findings.problem(GOALPOST, 0, Wording.of("coinTool.goalposts"))
                    .as(Problem.Severity.WARNING));
        }
    }

    private Indicator indicator(int column, String code) {
        String name = text(NAME, column);
        double direction = number(DIRECTION, column, 1);
        if (direction != 1 && direction != -1) {
            findings.add(problem(
                    Objects.requireNonNull(head.get(DIRECTION)).cell(column), Wording.of("coinTool.direction")));
        }
        return Indicator.of(code, name.isEmpty() ? code : name)
                .with(direction < 0 ? Direction.LOWER_IS_BETTER : Direction.HIGHER_IS_BETTER);
    }

    /** The rows of nodes that tell indicators apart, from the lowest up; that of the index comes last. */
    private List<Integer> levels() {
        List<Integer> levels = new ArrayList<>();
        for (int row = LOWEST; row > INDEX; row--) {
            int level = row;
            Set<String> nodes =
                    codes.keySet().stream().map(column -> text(level, column)).collect(Collectors.toSet());
            if (nodes.size() > 1) {
                levels.add(row);
            }
        }
        levels.add(INDEX);
        return levels;
    }

    private Framework framework(List<Column> columns) {
        Map<String, Map<String, Double>> parts = new LinkedHashMap<>();
        Map<String, String> above = new HashMap<>();
        codes.forEach((column, code) -> {
            String below = code;
            double weight = number(WEIGHT, column, 1);
            for (int level : levels()) {
                String node = level == INDEX && text(level, column).isEmpty() ? TOP : text(level, column);
                if (!node.isEmpty()) {
                    String before = above.putIfAbsent(below, node);
                    if (before != null && !before.equals(node)) {
                        findings.add(findings.problem(
                                level, column + 1, Wording.of("coinTool.twoParents", below, before, node)));
                    }
                    parts.computeIfAbsent(node, none -> new LinkedHashMap<>()).putIfAbsent(below, weight);
                    below = node;
                    weight = weights.getOrDefault(node, 1.0);
                }
            }
        });
        List<Framework.Node> nodes = new ArrayList<>();
        parts.forEach((code, members) -> nodes.add(new Framework.Node(
                code,
                Title.of(names.getOrDefault(code, code)),
                Direction.HIGHER_IS_BETTER,
                members.entrySet().stream()
                        .map(part -> new Framework.Part(part.getKey(), part.getValue()))
                        .toList())));
        return Framework.of(columns.stream().map(Column::indicator).toList(), nodes);
    }
}
