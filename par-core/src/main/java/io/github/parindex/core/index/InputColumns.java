package io.github.parindex.core.index;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Which columns of an input table say whose a row is. All others are indicators, other numbers, or texts that group rows.
 *
 * @param unit heading of the column with the code of the unit; empty for the first column
 * @param name heading of the column with its name; empty if there is none
 * @param period heading of the column with the year or other period; empty if there is one only
 * @param block heading of the column with the block of comparable units; empty if there is one only
 * @param missing texts that stand for a missing number, beside an empty cell
 * @param groups headings of columns of texts that group units, even if they look like numbers
 * @param columns headings by code, of indicators and other columns of numbers whose heading is not their code; in order
 * @param values numbers that texts stand for in columns of numbers, such as points by answer
 * @param indicators which of the other columns are indicators where no tree says so
 */
public record InputColumns(
        Optional<String> unit,
        Optional<String> name,
        Optional<String> period,
        Optional<String> block,
        List<String> missing,
        List<String> groups,
        Map<String, String> columns,
        Map<String, Double> values,
        Indicators indicators) {

    /** Which columns are indicators. */
    public enum Indicators {

        /** Those of a tree, which must be there. */
        IN_THE_TREE,

        /** All columns of numbers, as parts of one node, where there is no tree. */
        ALL_COLUMNS
    }

    private static final InputColumns DEFAULTS = new InputColumns(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Map.of(),
            Map.of(),
            Indicators.IN_THE_TREE);

    /** Copies the lists, and leaves out headings that are the code itself. */
    public InputColumns {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(block, "block");
        Objects.requireNonNull(missing, "missing");
        Objects.requireNonNull(groups, "groups");
        Objects.requireNonNull(columns, "columns");
        Objects.requireNonNull(values, "values");
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        Objects.requireNonNull(indicators, "indicators");
        missing = List.copyOf(missing);
        groups = List.copyOf(groups);
        Map<String, String> other = new LinkedHashMap<>(columns);
        other.entrySet().removeIf(column -> column.getKey().equals(column.getValue()));
        columns = Collections.unmodifiableMap(other);
    }

    /**
     * The first column is the unit, and only empty cells are missing.
     *
     * @return the columns
     */
    public static InputColumns withDefaults() {
        return DEFAULTS;
    }

    /**
     * Names the columns of code and name.
     *
     * @param code heading of the column with the code of the unit
     * @param label heading of the column with its name
     * @return a copy
     */
    public InputColumns unit(String code, String label) {
        return new InputColumns(
                Optional.of(code), Optional.of(label), period, block, missing, groups, columns, values, indicators);
    }

    /**
     * Names the column of the period.
     *
     * @param heading of that column
     * @return a copy
     */
    public InputColumns period(String heading) {
        return new InputColumns(unit, name, Optional.of(heading), block, missing, groups, columns, values, indicators);
    }

    /**
     * Names the column of the block of comparable units.
     *
     * @param heading of that column
     * @return a copy
     */
    public InputColumns block(String heading) {
        return new InputColumns(unit, name, period, Optional.of(heading), missing, groups, columns, values, indicators);
    }

    /**
     * Lists what stands for a missing number.
     *
     * @param texts such as {@code ..} and {@code n/a}
     * @return a copy
     */
    public InputColumns missing(String... texts) {
        return new InputColumns(unit, name, period, block, List.of(texts), groups, columns, values, indicators);
    }

    /**
     * Lists the columns of texts that group units.
     *
     * @param headings of these columns
     * @return a copy
     */
    public InputColumns groups(String... headings) {
        return new InputColumns(unit, name, period, block, missing, List.of(headings), columns, values, indicators);
    }

    /**
     * Names the column of an indicator, or of another column of numbers.
     *
     * @param code of the indicator
     * @param heading of the column
     * @return a copy
     */
    public InputColumns column(String code, String heading) {
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.put(code, heading);
        return new InputColumns(unit, name, period, block, missing, groups, more, values, indicators);
    }

    /**
     * Says which numbers texts stand for.
     *
     * @param numbers by text, such as 4 for an answer a
     * @return a copy
     */
    public InputColumns values(Map<String, Double> numbers) {
        return new InputColumns(unit, name, period, block, missing, groups, columns, numbers, indicators);
    }

    /**
     * Says that all columns of numbers are indicators, so that no tree is missed.
     *
     * @return a copy
     */
    public InputColumns allColumns() {
        return new InputColumns(unit, name, period, block, missing, groups, columns, values, Indicators.ALL_COLUMNS);
    }

    /**
     * The heading of a column of numbers.
     *
     * @param code of an indicator, a denominator or a weight
     * @return the heading that is stated for it, otherwise the code
     */
    public String heading(String code) {
        return columns.getOrDefault(code, code);
    }
}
