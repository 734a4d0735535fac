package io.github.parindex.io.csv;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.util.List;
import java.util.Optional;

/**
 * A value that a method refuses.
 *
 * @param code of its indicator, or of another column
 * @param row the unit, with its period if there is one
 * @param number not a number where it is missing or not told
 */
record RefusedValue(String code, String row, double number) {

    /** The value that a refusal is about; empty if it is about something else. */
    static Optional<RefusedValue> in(IllegalArgumentException refused) {
        return refused instanceof RefusalException typed ? in(typed.refusal()) : Optional.empty();
    }

    private static Optional<RefusedValue> in(Refusal refusal) {
        List<Object> facts = refusal.arguments();
        if (facts.size() > 1 && facts.get(0) instanceof String code && facts.get(1) instanceof String row) {
            boolean hasNumber = facts.size() > 2 && facts.get(2) instanceof Double;
            return Optional.of(new RefusedValue(code, row, hasNumber ? (Double) facts.get(2) : Double.NaN));
        }
        return facts.stream()
                .filter(Refusal.class::isInstance)
                .flatMap(inner -> in((Refusal) inner).stream())
                .findFirst();
    }

    boolean isOf(double other) {
        return number == other || (Double.isNaN(number) && Double.isNaN(other));
    }
}
