package io.github.parindex.io.table;

import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of one file while it is read. */
public final class Findings {

    private static final Wording MORE = Wording.of("problem.moreProblemsWhichNot");

    private final String file;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private boolean full;

    private Findings(String file, int most) {
        this.file = file;
        this.most = most;
    }

    /**
     * None yet.
     *
     * @param file what problems call it
     * @param most how many are kept
     * @return the findings
     */
    public static Findings of(String file, int most) {
        return new Findings(file, most);
    }

    /**
     * A problem of this file, which is not added yet.
     *
     * @param line 1 for the first, 0 for the whole file
     * @param column 1 for the first, 0 for the whole line
     * @param message one sentence
     * @return the problem
     */
    public Problem problem(int line, int column, Wording message) {
        return Problem.of(file, message).at(line, column);
    }

    /**
     * Adds a problem, unless there are too many.
     *
     * @param problem of this file
     */
    public void add(Problem problem) {
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            full = true;
        }
    }

    /**
     * All problems so far.
     *
     * @return in the order of their places
     */
    public List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Problem.BY_POSITION);
        if (full) {
            sorted.add(Problem.of(file, MORE));
        }
        return sorted;
    }

    /**
     * A value with the problems.
     *
     * @param value what was read, null if nothing counts
     * @param <T> what was read
     * @return the value with the problems
     */
    public <T> Loaded<T> loaded(@Nullable T value) {
        return value == null ? Loaded.failed(problems()) : Loaded.of(value, problems());
    }
}
