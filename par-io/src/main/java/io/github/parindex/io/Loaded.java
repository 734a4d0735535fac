package io.github.parindex.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file, with all problems of the file.
 *
 * <p>The caller chooses: {@link #orThrow()} takes the value only if there is no error; {@link #usable()} takes what could be
 * read without the faulty parts. A faulty file is never an exception before that choice. Warnings and notices stop neither:
 * who takes the value shows them.
 *
 * @param <T> what was read
 */
public final class Loaded<T> {

    private final @Nullable T value;
    private final List<Problem> problems;

    private Loaded(@Nullable T value, List<Problem> problems) {
        this.value = value;
        this.problems = List.copyOf(problems);
    }

    /**
     * A value, with the problems of what had to be left out.
     *
     * @param value what could be read
     * @param problems in the order of their places, empty if all is well
     * @param <T> what was read
     * @return the value with the problems
     */
    public static <T> Loaded<T> of(T value, List<Problem> problems) {
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(problems, "problems");
        return new Loaded<>(value, problems);
    }

    /**
     * Nothing but problems.
     *
     * @param problems at least one error, in the order of their places
     * @param <T> what should have been read
     * @return the problems without a value
     * @throws IllegalArgumentException if there is no error
     */
    public static <T> Loaded<T> failed(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        if (problems.stream().noneMatch(Problem::isError)) {
            throw new IllegalArgumentException("A file that could not be read has at least one error.");
        }
        return new Loaded<>(null, problems);
    }

    /**
     * All problems of the file, warnings and notices among them.
     *
     * @return in the order of their places, empty if all is well
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Why something was refused.
     *
     * @return the errors in the order of their places, empty if everything was read
     */
    public List<Problem> errors() {
        return problems.stream().filter(Problem::isError).toList();
    }

    /**
     * What is to be shown although it stops nothing.
     *
     * @return the warnings and notices in the order of their places
     */
    public List<Problem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }

    /**
     * The value of a file without an error; its {@link #warnings()} are to be shown.
     *
     * @return the whole content
     * @throws FaultyFileException if there is an error, with all problems
     */
    public T orThrow() {
        if (value == null || problems.stream().anyMatch(Problem::isError)) {
            throw new FaultyFileException(problems);
        }
        return value;
    }

    /**
     * What could be read without the faulty parts.
     *
     * @return the value, empty if the file cannot be used at all
     */
    public Optional<T> usable() {
        return Optional.ofNullable(value);
    }

    /**
     * The same value with its problems told in another way.
     *
     * @param other problems, among them an error if there is one here
     * @return a copy
     */
    public Loaded<T> with(List<Problem> other) {
        return value == null ? failed(other) : of(value, other);
    }

    @Override
    public String toString() {
        return (value == null ? "nothing usable" : value.toString())
                + ", "
                + problems.size()
                + (problems.size() == 1 ? " problem" : " problems");
    }
}
