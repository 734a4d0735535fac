package io.github.parindex.io.shape;

import io.github.parindex.io.words.Wording;
import java.util.Optional;

/** A part of a cell is not what can be said of a rule; caught where the cell is known. */
final class Misheard extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int at;
    private final int end;
    private final transient Wording reason;
    private final transient Optional<Wording> advice;

    Misheard(int at, int end, Wording reason, Optional<Wording> advice) {
        super(null, null, false, false); // The reason is said only where it is shown.
        this.at = at;
        this.end = end;
        this.reason = reason;
        this.advice = advice;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    Wording reason() {
        return reason;
    }

    Optional<Wording> advice() {
        return advice;
    }
}
