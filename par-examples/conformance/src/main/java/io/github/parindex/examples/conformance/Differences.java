package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.ranking.Place;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What was computed against what a case expects: numbers within {@code abs + rel × |expected|}, all else exactly.
 *
 * <p>A computed value is a number, a text, a truth value, a list, a set (a list in any order), a map of named values of
 * which a case may expect some, or a supplier of one of these, asked only where one is expected. {@link Place} and {@link
 * Integer} are compared exactly, {@link Drawn} within standard errors. None is null or NaN, and what a supplier refuses to compute.
 */
final class Differences {

    private final BigDecimal abs;
    private final BigDecimal rel;
    private final BigDecimal standardErrors;
    private final List<String> found = new ArrayList<>();

    /**
     * A number that was drawn: it may be as many standard errors off as a case says.
     *
     * @param value as it came out
     * @param draws how many
     * @param deviation the standard deviation of one draw; NaN for a share, whose expected value says it
     */
    record Drawn(double value, long draws, double deviation) {

        static Drawn share(double value, long draws) {
            return new Drawn(value, draws, Double.NaN);
        }

        private double error(double expected) {
            return Double.isNaN(deviation)
                    ? Math.sqrt(Math.max(0, expected * (1 - expected)) / draws)
                    : deviation / Math.sqrt((double) draws);
        }
    }

    private Differences(BigDecimal abs, BigDecimal rel, BigDecimal standardErrors) {
        this.abs = abs;
        this.rel = rel;
        this.standardErrors = standardErrors;
        if (abs.signum() < 0 || rel.signum() < 0 || standardErrors.signum() < 0) {
            throw new IllegalArgumentException(
                    "a tolerance is 0 or more, not (" + abs + ") and (" + rel + ") and (" + standardErrors + ").");
        }
    }

    /** With the tolerance of a case. */
    static Differences within(Fields fields) {
        if (!fields.has("tol")) {
            return new Differences(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
        }
        Fields tol = fields.object("tol");
        Differences differences = new Differences(
                BigDecimal.valueOf(tol.number("abs", 0)),
                BigDecimal.valueOf(tol.number("rel", 0)),
                BigDecimal.valueOf(tol.number("standardErrors", 0)));
        tol.nothingElse();
        return differences;
    }

    /** A sentence for each expectation that is not met. */
    List<String> found() {
        return found;
    }

    void compare(String where, @Nullable Object actual, JsonNode expected) {
        if (actual instanceof Supplier<?> later) {
            supplied(where, later, expected);
        } else if (actual instanceof Map<?, ?> named) {
            named(where, named, expected);
        } else if (actual instanceof Set<?> unordered) {
            List<String> stated = new ArrayList<>();
            expected.forEach(item -> stated.add(item.toString()));
            boolean same = stated.size() == unordered.size() && unordered.containsAll(stated);
            require(where, same, expected, unordered);
        } else if (actual instanceof Column column) {
            compare(where, column.toArray(), expected);
        } else if (actual instanceof double[] numbers) {
            list(where, Arrays.stream(numbers).boxed().toList(), expected);
        } else if (actual instanceof Object[] items) {
            list(where, Arrays.asList(items), expected);
        } else if (actual instanceof Collection<?> items) {
            list(where, items, expected);
        } else {
            single(where, actual, expected);
        }
    }

    private void supplied(String where, Supplier<?> later, JsonNode expected) {
        try {
            compare(where, later.get(), expected);
        } catch (IllegalArgumentException refused) {
            require(where, expected.isNull(), expected, "refused: " + refused.getMessage());
        }
    }

    private void named(String where, Map<?, ?> named, JsonNode expected) {
        if (!expected.isObject() || (expected.isEmpty() && !named.isEmpty())) {
            require(where, false, expected, "values of " + named.keySet());
            return;
        }
        expected.properties().forEach(field -> {
            String path = where.isEmpty() ? field.getKey() : where + "." + field.getKey();
            if (named.containsKey(field.getKey())) {
                compare(path, named.get(field.getKey()), field.getValue());
            } else {
                require(path, false, field.getValue(), "not computed");
            }
        });
    }

    private void list(String where, Collection<?> items, JsonNode expected) {
        if (!expected.isArray() || expected.size() != items.size()) {
            require(where, false, expected, "a list of " + items.size());
            return;
        }
        int next = 0;
        for (Object item : items) {
            compare(where + "[" + next + "]", item, expected.get(next++));
        }
    }

    private void single(String where, @Nullable Object actual, JsonNode expected) {
        if (actual instanceof Drawn drawn) {
            drawn(where, drawn, expected);
        } else if (actual == null || (actual instanceof Double nan && nan.isNaN())) {
            require(where, expected.isNull(), expected, "null");
        } else if (actual instanceof BigDecimal || (actual instanceof Double finite && !finite.isInfinite())) {
            BigDecimal number = new BigDecimal(actual.toString());
            require(
                    where,
                    expected.isNumber() && isNear(expected.decimalValue(), number),
                    expected,
                    Exact.text(number));
        } else if (actual instanceof Place || actual instanceof Integer) {
            BigDecimal number = new BigDecimal(actual.toString());
            require(where, expected.isNumber() && expected.decimalValue().compareTo(number) == 0, expected, actual);
        } else {
            String text = actual instanceof String ? "\"" + actual + "\"" : String.valueOf(actual);
            require(where, expected.toString().equals(text), expected, text);
        }
    }

    private void drawn(String where, Drawn drawn, JsonNode expected) {
        double error = drawn.error(expected.doubleValue()) * standardErrors.doubleValue();
        boolean met = expected.isNumber()
                && (isNear(expected.decimalValue(), BigDecimal.valueOf(drawn.value()))
                        || Math.abs(drawn.value() - expected.doubleValue()) <= error);
        require(where, met, expected, drawn.value() + " of " + drawn.draws() + " draws");
    }

    private boolean isNear(BigDecimal expected, BigDecimal actual) {
        return actual.subtract(expected).abs().compareTo(abs.add(rel.multiply(expected.abs()))) <= 0;
    }

    private void require(String where, boolean met, JsonNode expected, Object actual) {
        if (!met) {
            found.add((where + " expected " + Fields.shortened(expected) + ", actual " + actual).strip());
        }
    }
}
