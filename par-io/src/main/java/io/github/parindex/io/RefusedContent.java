package io.github.parindex.io;

import java.io.IOException;

/** Ends the reading of a source for a reason that has its own words. */
final class RefusedContent extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RefusedContent(Problem problem) {
        super(problem.toString());
        this.problem = problem;
    }

    Problem problem() {
        return problem;
    }
}
