package io.github.parindex.io.table;

import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of one file while it is read. */
public final class CellFindings {

    /** How many times as many problems are counted as are listed, before a file is given up. */
    private static final int COUNTED = 10;

    private static final Wording MORE = Wording.of("problem.moreProblemsWhichNot");

    private final String file;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private long count;
    private long errors;

    /** Ends the reading of a file that is nothing but problems; caught where the findings are asked for. */
    static final class TooMany extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }

    private CellFindings(String file, int most) {
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
    public static CellFindings of(String file, int most) {
        return new CellFindings(file, most);
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
     * Adds a problem, unless as many are listed as may be; then it is only counted.
     *
     * @param problem of this file
     */
    public void add(Problem problem) {
        count++;
        errors += problem.isError() ? 1 : 0;
        if (errors > (long) COUNTED * most) {
            throw new TooMany();
        }
        if (!isFull()) {
            problems.add(problem);
        }
    }

    /**
     * Whether as many problems are listed as may be, so that nobody sees the advice of another one.
     *
     * @return true once no further one is listed
     */
    public boolean isFull() {
        return problems.size() >= most;
    }

    /** How many problems there were so far, those that are not listed too. */
    long count() {
        return count;
    }

    /**
     * Whether nothing was refused so far.
     *
     * @return false if there is an error
     */
    public boolean areNone() {
        return errors == 0;
    }

    /**
     * Reads something of which nothing counts if there are too many problems.
     *
     * @param reading of the file
     * @param <T> what is read
     * @return what was read with the problems, or only these
     * @throws IOException if the file cannot be read
     */
    public <T> Loaded<T> load(Reading<T> reading) throws IOException {
        @Nullable T value;
        try {
            value = reading.read();
        } catch (TooMany given) {
            value = null;
        }
        return value == null ? Loaded.failed(problems()) : Loaded.of(value, problems());
    }

    /**
     * The reading of a file.
     *
     * @param <T> what is read
     */
    @FunctionalInterface
    public interface Reading<T> {

        /**
         * Reads to the end.
         *
         * @return what was read, null if nothing counts
         * @throws IOException if the file cannot be read
         */
        @Nullable
        T read() throws IOException;
    }

    /**
     * All problems so far.
     *
     * @return in the order of their places
     */
    public List<Problem> problems() {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Problem.BY_POSITION);
        if (count > problems.size()) {
            sorted.add(Problem.of(file, MORE));
        }
        return sorted;
    }
}
