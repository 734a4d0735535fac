package io.github.parindex.io.shape;

import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.Optional;
import java.util.function.Supplier;

/** What a cell says cannot be understood; caught where the place of the cell is known. */
public final class CellRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Wording message;
    private final transient Optional<Wording> advice;

    private CellRefused(Wording message, Optional<Wording> advice) {
        super(message.toString());
        this.message = message;
        this.advice = advice;
    }

    /**
     * A refusal.
     *
     * @param message one sentence
     * @return the refusal, not thrown yet
     */
    public static CellRefused of(Wording message) {
        return new CellRefused(message, Optional.empty());
    }

    /**
     * A refusal with advice.
     *
     * @param message one sentence
     * @param advice what may help
     * @return the refusal, not thrown yet
     */
    public static CellRefused of(Wording message, Wording advice) {
        return new CellRefused(message, Optional.of(advice));
    }

    /**
     * Turns a refusal of the core into one of a cell, in the words of tables.
     *
     * @param value what the core makes
     * @param <T> of this type
     * @return the value
     */
    public static <T> T unlessAccepted(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw new CellRefused(Wording.of(refused, Medium.TABLE), Wording.advice(refused, Medium.TABLE));
        }
    }

    /**
     * What is wrong.
     *
     * @return one sentence
     */
    public Wording message() {
        return message;
    }

    /**
     * What may help.
     *
     * @return one sentence, or none
     */
    public Optional<Wording> advice() {
        return advice;
    }
}
