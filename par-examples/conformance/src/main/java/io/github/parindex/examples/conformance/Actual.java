package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.number.Exact;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What was computed, to be held against what a case expects. */
interface Actual {

    /** Adds a sentence for each expectation that is not met. */
    void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences);

    /** A measured number; NaN stands for none. */
    static Actual of(double number) {
        if (Double.isInfinite(number)) {
            return word(Double.toString(number));
        }
        return Double.isNaN(number) ? new None() : new Amount(BigDecimal.valueOf(number));
    }

    /** Measured numbers in order; NaN stands for none. */
    static Actual of(double... numbers) {
        return new Items(Arrays.stream(numbers).mapToObj(Actual::of).toList());
    }

    /** The numbers of a column; a missing one is none. */
    static Actual of(Column column) {
        return of(column.toArray());
    }

    /** Rows of measured numbers. */
    static Actual of(double[]... rows) {
        return new Items(Arrays.stream(rows).map(row -> of(row)).toList());
    }

    static Actual word(String text) {
        return new Same(TextNode.valueOf(text));
    }

    static Actual flag(boolean value) {
        return new Same(BooleanNode.valueOf(value));
    }

    /** A number that has to be exact, such as a rank or a count; NaN stands for none. */
    static Actual exactly(double number) {
        return Double.isNaN(number) ? new None() : new Exactly(BigDecimal.valueOf(number));
    }

    /** Numbers that have to be exact. */
    static Actual exactly(double... numbers) {
        return new Items(Arrays.stream(numbers).mapToObj(Actual::exactly).toList());
    }

    /**
     * A number, compared within the tolerance.
     *
     * @param value exact, or with far more digits than the tolerance asks for
     */
    record Amount(BigDecimal value) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.isNumber() || !tolerance.allows(Fields.number(where, expected), value)) {
                differences.add(difference(where, expected, Exact.text(value)));
            }
        }
    }

    /**
     * A rank, a count or a position, compared exactly.
     *
     * @param value exact
     */
    record Exactly(BigDecimal value) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.isNumber() || Fields.number(where, expected).compareTo(value) != 0) {
                differences.add(difference(where, expected, Exact.text(value)));
            }
        }
    }

    /**
     * A text or a truth value.
     *
     * @param value as it is written
     */
    record Same(JsonNode value) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.equals(value)) {
                differences.add(difference(where, expected, value.toString()));
            }
        }
    }

    /** No value, compared with null. */
    record None() implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.isNull()) {
                differences.add(difference(where, expected, "null"));
            }
        }
    }

    /**
     * A value that may as well be left undefined.
     *
     * @param value compared where one is expected
     */
    record NoneOr(Actual value) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.isNull()) {
                value.compare(where, expected, tolerance, differences);
            }
        }
    }

    /**
     * A list, compared item by item.
     *
     * @param items in order
     */
    record Items(List<Actual> items) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.isArray() || expected.size() != items.size()) {
                differences.add(difference(where, expected, "a list of " + items.size()));
                return;
            }
            for (int i = 0; i < items.size(); i++) {
                items.get(i).compare(where + "[" + i + "]", expected.get(i), tolerance, differences);
            }
        }
    }

    /**
     * Named values. Everything expected must have been computed; more may have been.
     *
     * @param values by name
     */
    record Named(Map<String, Actual> values) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.isObject() || (expected.isEmpty() && !values.isEmpty())) {
                differences.add(difference(where, expected, "values of " + values.keySet()));
                return;
            }
            expected.properties().forEach(field -> {
                String path = where.isEmpty() ? field.getKey() : where + "." + field.getKey();
                Actual value = values.get(field.getKey());
                if (value == null) {
                    differences.add(difference(path, field.getValue(), "not computed"));
                } else {
                    value.compare(path, field.getValue(), tolerance, differences);
                }
            });
        }
    }

    /** A sentence about an expectation that is not met. */
    static String difference(String where, JsonNode expected, String actual) {
        String text = expected.toString();
        return (where.isEmpty() ? "" : where + " ") + "expected "
                + (text.length() <= 80 ? text : text.substring(0, 80) + "…") + ", actual " + actual;
    }
}
