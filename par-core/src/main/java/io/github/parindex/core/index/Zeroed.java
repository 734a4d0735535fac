package io.github.parindex.core.index;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import java.util.List;
import java.util.Objects;

/**
 * A score that is 0 because of single parts, whatever the others are.
 *
 * @param row the unit, and of when
 * @param node whose score is 0
 * @param aggregation that makes it 0, such as a geometric mean
 * @param parts with weight that are 0
 */
public record Zeroed(Row row, String node, Method aggregation, List<String> parts) {

    static final String ADVICE = "Maybe normalise to a range above 0, such as minMax(1, 100).";

    /** Copies the parts. */
    public Zeroed {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(node, "node");
        Objects.requireNonNull(aggregation, "aggregation");
        Objects.requireNonNull(parts, "parts");
        parts = List.copyOf(parts);
    }

    @Override
    public String toString() {
        return row + ": " + node + " is 0 by the aggregation " + aggregation + ", as " + String.join(", ", parts)
                + (parts.size() == 1 ? " is 0" : " are 0");
    }
}
