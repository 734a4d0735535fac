package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Units × indicators as doubles, with the framework above them. Immutable.
 *
 * <p>Beside the indicators a matrix may hold other columns of numbers, such as denominators, and columns of texts that
 * put rows in groups. With several periods it is a panel: a row for each unit and period.
 *
 * <p>Many threads may share it without a lock: nothing in it ever changes.
 */
public final class IndicatorMatrix {

    /** The code of the top node of a matrix made from a scored board. */
    public static final String BOARD_TOP = "INDEX";

    private static final int MOST_ROWS = 10;
    private static final int MOST_COLUMNS = 14;

    private final List<Row> rows;
    private final Map<String, Column> columns;
    private final Map<String, List<String>> groups;
    private final Framework framework;

    /** Scores that stand in the table in place of values, by indicator. */
    private final Map<String, Column> given;

    /** The codes of indicators that have been divided by their denominator. */
    private final Set<String> denominated;

    private IndicatorMatrix(
            List<Row> rows,
            Map<String, Column> columns,
            Map<String, List<String>> groups,
            Framework framework,
            Map<String, Column> given,
            Set<String> denominated) {
        this.rows = rows;
        this.columns = columns;
        this.groups = groups;
        this.framework = framework;
        this.given = given;
        this.denominated = Set.copyOf(denominated);
    }

    /**
     * The one door from exact scores: a scored board as shares of maximum points.
     *
     * <p>Every leaf that counts is an indicator in per cent of its applicable maximum, missing where nothing was
     * applicable, with its maximum as weight; groups are nodes of the same codes below a node {@code CRITERIA}. Where
     * totals hold anything else (bonus, deductions, rounded groups, a rescaled block), that is one indicator {@code
     * OUTSIDE} in percentage points of the index. Both are parts of {@link #BOARD_TOP}.
     *
     * @param board of scored units
     * @return the matrix, in the order of the board
     * @throws IllegalArgumentException if no criterion of the set counts
     */
    public static IndicatorMatrix of(Scoreboard board) {
        Objects.requireNonNull(board, "board");
        return new BoardDoor(board).matrix();
    }

    /**
     * A scored board as one mean, so that the weights of its criteria can vary: of the shares of maximum points in per cent,
     * weighed by maximum points, of all leaves at once. What a total holds beside them (bonus, deductions, rounded groups, a
     * rescaled block) is the same for any weights, and is added to every share of the unit. For a leaf that does not count for a
     * unit stands the unit's own index, which changes nothing in that. A unit without an index has no values.
     *
     * @param board of scored units
     * @return a column for each leaf, under one node {@value #BOARD_TOP}
     * @throws IllegalArgumentException if no leaf can give points
     */
    public static IndicatorMatrix weighable(Scoreboard board) {
        Objects.requireNonNull(board, "board");
        return new BoardDoor(board).weighable();
    }

    /**
     * A matrix of columns, all of them indicators of one node {@code index} with equal weights.
     *
     * @param columns of the same rows, at least one
     * @return the matrix
     * @throws IllegalArgumentException if a code or a row occurs twice, or the rows differ
     */
    public static IndicatorMatrix of(List<Column> columns) {
        Objects.requireNonNull(columns, "columns");
        List<Indicator> indicators = columns.stream().map(Column::indicator).toList();
        return of(columns, Map.of(), Framework.flat("index", indicators));
    }

    /**
     * A matrix of columns, texts and a framework.
     *
     * @param columns of the same rows; those that the framework does not name are kept beside
     * @param groups texts by name of the column, one for each row; blank where unknown
     * @param framework what the columns are parts of; its indicators replace those of the columns
     * @return the matrix
     * @throws IllegalArgumentException if a code or a row occurs twice, the rows differ, or the framework names a column
     *     that is not there
     */
    public static IndicatorMatrix of(List<Column> columns, Map<String, List<String>> groups, Framework framework) {
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(framework, "framework");
        if (columns.isEmpty()) {
            throw Refusal.refused("indicator.matrix.empty");
        }
        List<Row> rows = columns.get(0).rows();
        Set<Row> distinct = new LinkedHashSet<>();
        for (Row row : rows) {
            if (!distinct.add(row)) {
                throw Refusal.refused("indicator.matrix.unitTwice", row.toString());
            }
        }
        Map<String, Column> byCode = new LinkedHashMap<>();
        for (Column column : columns) {
            if (byCode.putIfAbsent(column.code(), column) != null) {
                throw Refusal.refused("indicator.matrix.columnTwice", column.code());
            }
            if (column.rows() != rows && !column.rows().equals(rows)) {
                throw Refusal.refused(
                        "indicator.matrix.otherRows", columns.get(0).code(), column.code());
            }
        }
        Map<String, List<String>> texts = new LinkedHashMap<>();
        groups.forEach((name, values) -> {
            if (values.size() != rows.size()) {
                throw Refusal.refused("indicator.matrix.groups", name, values.size(), rows.size());
            }
            texts.put(name, List.copyOf(values));
        });
        return new IndicatorMatrix(rows, byCode, texts, framework, Map.of(), Set.of()).in(framework);
    }

    /**
     * A matrix of numbers in rows.
     *
     * @param units code of each unit
     * @param indicators code of each indicator
     * @param values a row for each unit, a number for each indicator, NaN where missing
     * @return the matrix, of one node {@code index}
     */
    public static IndicatorMatrix of(List<String> units, List<String> indicators, double[][] values) {
        Objects.requireNonNull(units, "units");
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(values, "values");
        if (values.length != units.size()) {
            throw Refusal.refused("indicator.matrix.rows", values.length, units.size());
        }
        List<Row> rows = units.stream().map(Row::of).toList();
        List<Column> columns = new ArrayList<>();
        for (int j = 0; j < indicators.size(); j++) {
            double[] column = new double[values.length];
            for (int i = 0; i < column.length; i++) {
                if (values[i].length != indicators.size()) {
                    throw Refusal.refused("indicator.matrix.values", units.get(i), values[i].length, indicators.size());
                }
                column[i] = values[i][j];
            }
            columns.add(Column.of(Indicator.of(indicators.get(j)), rows, column));
        }
        return of(columns);
    }

    /**
     * Puts the columns in another framework. An indicator that the framework only names by a text keeps what this matrix
     * says of it: direction, title, denominator and target. One that has been divided by its denominator is not to be
     * divided again, so that it gets neither the denominator nor the target in undivided units.
     *
     * @param other its indicators are columns of this matrix
     * @return a copy
     * @throws IllegalArgumentException if it names a column that is not there
     */
    public IndicatorMatrix in(Framework other) {
        Objects.requireNonNull(other, "other");
        Framework whole = other.completed(code -> column(code).indicator());
        Map<String, Column> labelled = new LinkedHashMap<>(columns);
        for (Indicator indicator : whole.indicators()) {
            boolean divided = denominated.contains(indicator.code())
                    && indicator.denominator().isPresent();
            labelled.put(indicator.code(), column(indicator.code()).with(divided ? indicator.divided() : indicator));
        }
        return new IndicatorMatrix(rows, labelled, groups, whole, given, denominated);
    }

    /** Whether an indicator has been divided by its denominator. */
    boolean isDenominated(String code) {
        return denominated.contains(code);
    }

    /** Notes that indicators have been divided. */
    IndicatorMatrix withDenominated(Set<String> codes) {
        Set<String> all = new LinkedHashSet<>(denominated);
        all.addAll(codes);
        return new IndicatorMatrix(rows, columns, groups, framework, given, all);
    }

    /**
     * Replaces or adds a column.
     *
     * @param column of the same rows
     * @return a copy
     */
    public IndicatorMatrix with(Column column) {
        Objects.requireNonNull(column, "column");
        if (column.rows() != rows && !column.rows().equals(rows)) {
            throw Refusal.refused("indicator.matrix.columnRows", column.code());
        }
        Map<String, Column> more = new LinkedHashMap<>(columns);
        more.put(column.code(), column);
        Set<String> left = new LinkedHashSet<>(denominated);
        left.remove(column.code());
        return new IndicatorMatrix(rows, more, groups, framework, given, left);
    }

    /**
     * Adds scores that stand in the table in place of values, such as 0 where there is no practice to measure. They go before
     * what would be computed, whatever the normalisation, and no preparation sees them.
     *
     * @param scores of the indicator of the same code, missing where they are to be computed
     * @return a copy
     * @throws IllegalArgumentException if the rows differ, or there is no column of that code
     */
    public IndicatorMatrix withGiven(Column scores) {
        Objects.requireNonNull(scores, "scores");
        if (!scores.rows().equals(column(scores.code()).rows())) {
            throw Refusal.refused("indicator.matrix.columnRows", scores.code());
        }
        Map<String, Column> more = new LinkedHashMap<>(given);
        more.put(scores.code(), scores);
        return new IndicatorMatrix(rows, columns, groups, framework, more, denominated);
    }

    /**
     * The scores that stand in the table in place of values.
     *
     * @return by code of the indicator; none for most matrices
     */
    public Map<String, Column> given() {
        return Collections.unmodifiableMap(given);
    }

    /**
     * Changes every indicator's column.
     *
     * @param change from a column to one of the same rows and code
     * @return a copy
     */
    public IndicatorMatrix mapIndicators(UnaryOperator<Column> change) {
        Objects.requireNonNull(change, "change");
        Map<String, Column> more = new LinkedHashMap<>(columns);
        for (Column column : indicators()) {
            more.put(column.code(), change.apply(column));
        }
        return new IndicatorMatrix(rows, more, groups, framework, given, denominated);
    }

    /**
     * Keeps some rows.
     *
     * @param kept by position, from 0
     * @return a copy with these rows only
     */
    public IndicatorMatrix keepRows(IntPredicate kept) {
        Objects.requireNonNull(kept, "kept");
        int[] positions = IntStream.range(0, rows.size()).filter(kept).toArray();
        List<Row> fewer = IntStream.of(positions).mapToObj(rows::get).toList();
        Map<String, Column> columnsLeft = new LinkedHashMap<>();
        columns.forEach((code, column) -> columnsLeft.put(
                code,
                Column.of(
                        column.indicator(),
                        fewer,
                        IntStream.of(positions).mapToDouble(column::at).toArray())));
        Map<String, List<String>> groupsLeft = new LinkedHashMap<>();
        groups.forEach((name, texts) -> groupsLeft.put(
                name, IntStream.of(positions).mapToObj(texts::get).toList()));
        Map<String, Column> givenLeft = new LinkedHashMap<>();
        given.forEach((code, column) -> givenLeft.put(code, column.keepRows(positions)));
        return new IndicatorMatrix(fewer, columnsLeft, groupsLeft, framework, givenLeft, denominated);
    }

    /**
     * The rows of one period.
     *
     * @param period as in the rows
     * @return a copy with these rows only
     * @throws IllegalArgumentException if no row is of that period
     */
    public IndicatorMatrix period(String period) {
        Objects.requireNonNull(period, "period");
        if (!periods().contains(period)) {
            throw Refusal.refused("indicator.matrix.noPeriod", period, List.copyOf(periods()));
        }
        return keepRows(row -> rows.get(row).period().equals(period));
    }

    /**
     * The periods of the rows.
     *
     * @return each once, in text order
     */
    public List<String> periods() {
        return rows.stream().map(Row::period).distinct().sorted().toList();
    }

    /**
     * Whose the numbers are.
     *
     * @return one for each row
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The position of a unit.
     *
     * @param unit its code, or its code and period with a space between
     * @return from 0
     * @throws IllegalArgumentException if there is none, or one in each of several periods
     */
    public int row(String unit) {
        return Row.position(rows, unit);
    }

    /**
     * What the columns are parts of.
     *
     * @return the framework
     */
    public Framework framework() {
        return framework;
    }

    /**
     * The columns that the framework names.
     *
     * @return in the order of the framework
     */
    public List<Column> indicators() {
        return framework.indicators().stream()
                .map(indicator -> column(indicator.code()))
                .toList();
    }

    /**
     * All columns of numbers.
     *
     * @return indicators and others, in order
     */
    public List<Column> columns() {
        return List.copyOf(columns.values());
    }

    /**
     * A column of numbers.
     *
     * @param code of an indicator or of a column beside
     * @return the column
     * @throws IllegalArgumentException if there is none
     */
    public Column column(String code) {
        Objects.requireNonNull(code, "code");
        @Nullable Column found = columns.get(code);
        if (found == null) {
            throw Refusal.refused("indicator.matrix.noColumn", code, List.copyOf(columns.keySet()));
        }
        return found;
    }

    /**
     * A single number.
     *
     * @param unit its code, or its code and period with a space between
     * @param code of an indicator or of a column beside
     * @return a finite number, or NaN where it is missing
     * @throws IllegalArgumentException if there is no such unit or column, or the unit has a row in each of several periods
     */
    public double at(String unit, String code) {
        Objects.requireNonNull(code, "code");
        return column(code).at(row(unit));
    }

    /**
     * The group of each row.
     *
     * @param name of a column of texts
     * @return a text for each row, blank where unknown
     * @throws IllegalArgumentException if there is no such column
     */
    public List<String> group(String name) {
        Objects.requireNonNull(name, "name");
        @Nullable List<String> found = groups.get(name);
        if (found == null) {
            throw Refusal.refused("indicator.matrix.noGroups", name, List.copyOf(groups.keySet()));
        }
        return found;
    }

    /**
     * The columns of texts.
     *
     * @return texts by name, one for each row
     */
    public Map<String, List<String>> groups() {
        return Collections.unmodifiableMap(groups);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicatorMatrix matrix
                && columns().equals(matrix.columns())
                && groups.equals(matrix.groups)
                && given.equals(matrix.given)
                && framework.equals(matrix.framework);
    }

    @Override
    public int hashCode() {
        return 31 * columns.hashCode() + framework.hashCode();
    }

    /**
     * How large it is, in a line.
     *
     * @return how many units, indicators and periods, how many values are missing, and its framework
     */
    public String inBrief() {
        long units = rows.stream().map(Row::code).distinct().count();
        int missing = indicators().stream()
                .mapToInt(column -> column.size() - column.present())
                .sum();
        return units + " units × " + framework.indicators().size() + " indicators"
                + (periods().size() > 1 ? " in " + periods().size() + " periods" : "")
                + (missing == 0 ? "" : ", " + missing + " values missing") + ", " + framework.inBrief();
    }

    /** Its size, then the first rows and indicators as a table. */
    @Override
    public String toString() {
        List<Column> shown = indicators().stream().limit(MOST_COLUMNS).toList();
        List<String> headings = new ArrayList<>(List.of(""));
        shown.forEach(column -> headings.add(column.code()));
        PrintedTable table = PrintedTable.of(headings);
        for (int i = 0; i < Math.min(rows.size(), MOST_ROWS); i++) {
            int row = i;
            table.row(
                    rows.get(i).toString(),
                    shown.stream().map(column -> column.at(row)).toList());
        }
        return inBrief() + "\n" + table + more(rows.size() - MOST_ROWS, "rows")
                + more(framework.indicators().size() - MOST_COLUMNS, "indicators");
    }

    private static String more(int count, String what) {
        return count > 0 ? "\nand " + count + " more " + what : "";
    }
}
