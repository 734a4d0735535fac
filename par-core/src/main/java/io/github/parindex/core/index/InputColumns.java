package io.github.parindex.core.index;

import io.github.parindex.core.number.Refusal;
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
 * @param values what texts stand for in all columns of numbers, such as points by answer
 * @param valuesOf the same for single columns, by code; a text that a column does not list stands for what {@code values} says
 * @param only texts by heading: a row is read if its cell in each of these columns holds one of the texts
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
        Map<String, Meaning> values,
        Map<String, Map<String, Meaning>> valuesOf,
        Map<String, List<String>> only,
        Indicators indicators) {

    /**
     * What a text stands for in a column of numbers.
     *
     * @param kind what is done with it
     * @param number 0 where it is left out
     */
    public record Meaning(Kind kind, double number) {

        /** What is done with a text. */
        public enum Kind {

            /** It is a value like any other, which is prepared and normalised. */
            VALUE,

            /** It is a score: the indicator has it in place of what would be computed. */
            SCORE,

            /** It is missing. */
            LEFT_OUT
        }

        /** Refuses a number that is not finite. */
        public Meaning {
            Objects.requireNonNull(kind, "kind");
            if (!Double.isFinite(number)) {
                throw Refusal.refused("index.inputs.meaning", number);
            }
        }

        /**
         * A text that stands for a value.
         *
         * @param number in the units of the column
         * @return the meaning
         */
        public static Meaning value(double number) {
            return new Meaning(Kind.VALUE, number);
        }

        /**
         * A text that stands for a score, whatever the normalisation, such as 0 for "no practice".
         *
         * @param number as a score of the indicator
         * @return the meaning
         */
        public static Meaning score(double number) {
            return new Meaning(Kind.SCORE, number);
        }

        /**
         * A text that stands for a missing value.
         *
         * @return the meaning
         */
        public static Meaning leftOut() {
            return new Meaning(Kind.LEFT_OUT, 0);
        }
    }

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
        Objects.requireNonNull(valuesOf, "valuesOf");
        Objects.requireNonNull(only, "only");
        Objects.requireNonNull(indicators, "indicators");
        values = copy(values);
        Map<String, Map<String, Meaning>> each = new LinkedHashMap<>();
        valuesOf.forEach((code, own) -> each.put(code, copy(own)));
        each.values().removeIf(Map::isEmpty);
        valuesOf = Collections.unmodifiableMap(each);
        Map<String, List<String>> kept = new LinkedHashMap<>();
        only.forEach((heading, texts) -> kept.put(heading, List.copyOf(texts)));
        only = Collections.unmodifiableMap(kept);
        missing = List.copyOf(missing);
        groups = List.copyOf(groups);
        Map<String, String> other = new LinkedHashMap<>(columns);
        other.entrySet().removeIf(column -> column.getKey().equals(column.getValue()));
        columns = Collections.unmodifiableMap(other);
    }

    private static Map<String, Meaning> copy(Map<String, Meaning> values) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(values));
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
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(label, "label");
        return new InputColumns(
                Optional.of(code),
                Optional.of(label),
                period,
                block,
                missing,
                groups,
                columns,
                values,
                valuesOf,
                only,
                indicators);
    }

    /**
     * Names the column of the period.
     *
     * @param heading of that column
     * @return a copy
     */
    public InputColumns period(String heading) {
        Objects.requireNonNull(heading, "heading");
        return new InputColumns(
                unit, name, Optional.of(heading), block, missing, groups, columns, values, valuesOf, only, indicators);
    }

    /**
     * Names the column of the block of comparable units.
     *
     * @param heading of that column
     * @return a copy
     */
    public InputColumns block(String heading) {
        Objects.requireNonNull(heading, "heading");
        return new InputColumns(
                unit, name, period, Optional.of(heading), missing, groups, columns, values, valuesOf, only, indicators);
    }

    /**
     * Lists what stands for a missing number.
     *
     * @param texts such as {@code ..} and {@code n/a}
     * @return a copy
     */
    public InputColumns missing(String... texts) {
        Objects.requireNonNull(texts, "texts");
        return new InputColumns(
                unit, name, period, block, List.of(texts), groups, columns, values, valuesOf, only, indicators);
    }

    /**
     * Lists the columns of texts that group units.
     *
     * @param headings of these columns
     * @return a copy
     */
    public InputColumns groups(String... headings) {
        Objects.requireNonNull(headings, "headings");
        return new InputColumns(
                unit, name, period, block, missing, List.of(headings), columns, values, valuesOf, only, indicators);
    }

    /**
     * Names the column of an indicator, or of another column of numbers.
     *
     * @param code of the indicator
     * @param heading of the column
     * @return a copy
     */
    public InputColumns column(String code, String heading) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(heading, "heading");
        Map<String, String> more = new LinkedHashMap<>(columns);
        more.put(code, heading);
        return new InputColumns(unit, name, period, block, missing, groups, more, values, valuesOf, only, indicators);
    }

    /**
     * Says what texts stand for in all columns of numbers.
     *
     * @param meanings by text, such as the value 4 for an answer a
     * @return a copy
     */
    public InputColumns values(Map<String, Meaning> meanings) {
        Objects.requireNonNull(meanings, "meanings");
        return new InputColumns(
                unit, name, period, block, missing, groups, columns, meanings, valuesOf, only, indicators);
    }

    /**
     * Says what texts stand for in one column.
     *
     * @param code of an indicator
     * @param meanings by text, such as the value 4 for an answer a
     * @return a copy
     */
    public InputColumns values(String code, Map<String, Meaning> meanings) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(meanings, "meanings");
        Map<String, Map<String, Meaning>> more = new LinkedHashMap<>(valuesOf);
        more.put(code, meanings);
        return new InputColumns(unit, name, period, block, missing, groups, columns, values, more, only, indicators);
    }

    /**
     * Reads only rows that hold one of some texts in a column, such as those of one year or of one group.
     *
     * @param heading of the column
     * @param texts of the rows that are read
     * @return a copy
     */
    public InputColumns only(String heading, String... texts) {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(texts, "texts");
        Map<String, List<String>> more = new LinkedHashMap<>(only);
        more.put(heading, List.of(texts));
        return new InputColumns(
                unit, name, period, block, missing, groups, columns, values, valuesOf, more, indicators);
    }

    /**
     * Says that all columns of numbers are indicators, so that no tree is missed.
     *
     * @return a copy
     */
    public InputColumns allColumns() {
        return new InputColumns(
                unit, name, period, block, missing, groups, columns, values, valuesOf, only, Indicators.ALL_COLUMNS);
    }

    /**
     * What texts stand for in a column.
     *
     * @param code of an indicator or another column of numbers
     * @return by text
     */
    public Map<String, Meaning> meanings(String code) {
        Objects.requireNonNull(code, "code");
        Map<String, Meaning> all = new LinkedHashMap<>(values);
        all.putAll(valuesOf.getOrDefault(code, Map.of()));
        return all;
    }

    /**
     * The heading of a column of numbers.
     *
     * @param code of an indicator, a denominator or a weight
     * @return the heading that is stated for it, otherwise the code
     */
    public String heading(String code) {
        Objects.requireNonNull(code, "code");
        return columns.getOrDefault(code, code);
    }
}
