package io.github.parindex.io;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Loaded#orThrow()} for a file with problems; the message lists all of them, one a line. */
public final class FaultyFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    FaultyFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = problems;
    }

    /**
     * What is wrong with the file.
     *
     * @return at least one problem, in the order of their places
     */
    public List<Problem> problems() {
        return problems;
    }
}
