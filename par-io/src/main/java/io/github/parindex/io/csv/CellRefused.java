package io.github.parindex.io.csv;

import io.github.parindex.io.Wording;
import java.util.Optional;
import java.util.function.Supplier;

/** What a cell says cannot be understood; caught where the place of the cell is known. */
final class CellRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording message;
    private final transient Optional<Wording> advice;

    private CellRefused(Wording message, Optional<Wording> advice) {
        super(message.en());
        this.message = message;
        this.advice = advice;
    }

    static CellRefused of(Wording message) {
        return new CellRefused(message, Optional.empty());
    }

    static CellRefused of(Wording message, Wording advice) {
        return new CellRefused(message, Optional.of(advice));
    }

    /** Turns a refusal of the core, which ends with its advice, into one of a cell. */
    static <T> T unlessAccepted(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            int advice = message.indexOf("\nMaybe ");
            throw advice < 0
                    ? of(Wording.of(message))
                    : of(Wording.of(message.substring(0, advice)), Wording.of(message.substring(advice + 1)));
        }
    }

    Wording message() {
        return message;
    }

    Optional<Wording> advice() {
        return advice;
    }
}
