package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.ranking.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** What was computed, to be held against what a case expects. */
sealed interface Actual {

    /** Adds a sentence for each expectation that is not met. */
    void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences);

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
     * A place, compared exactly.
     *
     * @param place of a unit
     */
    record Rank(Place place) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            if (!expected.isNumber() || Fields.number(where, expected).compareTo(place.value()) != 0) {
                differences.add(difference(where, expected, place.toString()));
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
            if (!expected.isObject() || expected.isEmpty()) {
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

    private static String difference(String where, JsonNode expected, String actual) {
        String text = expected.toString();
        return (where.isEmpty() ? "" : where + " ") + "expected "
                + (text.length() <= 80 ? text : text.substring(0, 80) + "…") + ", actual " + actual;
    }
}
