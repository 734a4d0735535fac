package io.github.parindex.io.csv;

import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The problems of one table while it is read. */
final class CsvFindings {

    private static final Wording MORE =
            new Wording("Còn nhiều lỗi khác không được liệt kê.", "There are more problems, which are not listed.");

    private final String file;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private boolean full;

    CsvFindings(String file, int most) {
        this.file = file;
        this.most = most;
    }

    Problem problem(int line, int column, Wording message) {
        return Problem.of(file, message).at(line, column);
    }

    void add(Problem problem) {
        if (problems.size() < most) {
            problems.add(problem);
        } else {
            full = true;
        }
    }

    <T> Loaded<T> loaded(@Nullable T value) {
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Problem.BY_POSITION);
        if (full) {
            sorted.add(Problem.of(file, MORE));
        }
        return value == null ? Loaded.failed(sorted) : Loaded.of(value, sorted);
    }
}
