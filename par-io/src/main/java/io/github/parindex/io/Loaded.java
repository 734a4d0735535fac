package io.github.parindex.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was read from a file, with all problems of the file.
 *
 * <p>The caller chooses: {@link #orThrow()} takes the value only if there is no problem at all; {@link #usable()} takes what
 * could be read without the faulty parts. A faulty file is never an exception before that choice.
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
     * @param problems at least one, in the order of their places
     * @param <T> what should have been read
     * @return the problems without a value
     * @throws IllegalArgumentException if there is no problem
     */
    public static <T> Loaded<T> failed(List<Problem> problems) {
        Objects.requireNonNull(problems, "problems");
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("A file that could not be read has at least one problem.");
        }
        return new Loaded<>(null, problems);
    }

    /**
     * All problems of the file.
     *
     * @return in the order of their places, empty if all is well
     */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * The value of a file without any problem.
     *
     * @return the whole content
     * @throws FaultyFileException if there is a problem, with all of them
     */
    public T orThrow() {
        if (value == null || !problems.isEmpty()) {
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

    @Override
    public String toString() {
        return (value == null ? "nothing usable" : value.toString()) + ", " + problems.size() + " problems";
    }
}
