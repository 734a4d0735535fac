package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Supplier;

/**
 * A value that is computed only where one is expected. What the library refuses to compute is not defined, which is
 * what null expects.
 *
 * @param computation of the value
 */
record Later(Supplier<Actual> computation) implements Actual {

    @Override
    public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
        Actual value;
        try {
            value = computation.get();
        } catch (IllegalArgumentException refused) {
            if (!expected.isNull()) {
                differences.add(Actual.difference(where, expected, "refused: " + refused.getMessage()));
            }
            return;
        }
        value.compare(where, expected, tolerance, differences);
    }
}
