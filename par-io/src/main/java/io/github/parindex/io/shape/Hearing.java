package io.github.parindex.io.shape;

import io.github.parindex.core.number.Points;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What is known while a rule is heard.
 *
 * @param max printed beside the rule, if that is known
 * @param depth how many rules stand around
 * @param faults found so far
 */
record Hearing(Optional<Points> max, int depth, List<Misheard> faults) {

    private static final int DEEPEST = 20;
    private static final int MOST = 20;

    /** Of a rule inside another, whose maximum is printed nowhere. */
    Hearing inside(Phrase phrase) {
        return inside(phrase, Optional.empty());
    }

    /** Of a rule inside another with a known maximum. */
    Hearing inside(Phrase phrase, Optional<Points> known) {
        if (depth >= DEEPEST) {
            throw phrase.misheard(Wording.of("spoken.fault.deep"));
        }
        return new Hearing(known, depth + 1, faults);
    }

    /** Reads a piece, or keeps its fault and goes on with the next. */
    <T> @Nullable T attempt(Supplier<@Nullable T> reading) {
        try {
            return reading.get();
        } catch (Misheard fault) {
            add(fault);
            return null;
        }
    }

    /** Keeps a fault, unless the cell has as many as anyone reads. */
    void add(Misheard fault) {
        if (faults.size() < MOST) {
            faults.add(fault);
        }
    }

    /** A value of the core; what it refuses is a fault of this piece. */
    <T> T build(Phrase phrase, Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw new Misheard(
                    phrase.at(), phrase.to(), Wording.of(refused, Medium.TABLE), Wording.advice(refused, Medium.TABLE));
        }
    }
}
