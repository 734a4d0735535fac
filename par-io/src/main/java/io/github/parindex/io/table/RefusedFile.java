package io.github.parindex.io.table;

import io.github.parindex.io.Problem;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.Optional;

/** Ends the reading of a file that is broken, is of another kind or exceeds a limit. Nothing of it counts then. */
public final class RefusedFile extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Wording message;
    private final transient Optional<Wording> advice;

    private RefusedFile(Wording message, Optional<Wording> advice) {
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
    public static RefusedFile of(Wording message) {
        return new RefusedFile(message, Optional.empty());
    }

    /**
     * A refusal with advice.
     *
     * @param message one sentence
     * @param advice what may help
     * @return the refusal, not thrown yet
     */
    public static RefusedFile of(Wording message, Wording advice) {
        return new RefusedFile(message, Optional.of(advice));
    }

    /**
     * Puts a failure to read a source into words.
     *
     * @param source what was read
     * @param failure what ended the reading
     * @return the problem of the file as a whole
     */
    public static Problem problem(Source source, IOException failure) {
        return failure instanceof RefusedFile refused ? refused.of(source.name()) : source.problem(failure);
    }

    private Problem of(String file) {
        Problem problem = Problem.of(file, message);
        return advice.map(problem::withAdvice).orElse(problem);
    }
}
