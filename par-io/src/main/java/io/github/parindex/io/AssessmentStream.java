package io.github.parindex.io;

import io.github.parindex.core.assessment.Assessment;
import java.util.List;
import java.util.stream.Stream;

/**
 * The assessments of a large file, one unit at a time; in memory is only the one that is being read.
 *
 * <pre>{@code
 * try (AssessmentStream units = AssessmentsCsv.stream(Source.of(path), set)) {
 *     Scorer.score(units.assessments()).forEach(card -> System.out.println(card.total()));
 *     units.problems().forEach(System.err::println);
 * }
 * }</pre>
 *
 * <p>A unit with a problem is left out and its problems are collected. What was given out before a file turned out to be
 * broken has been given out: look at {@link #problems()} before anything is made of it. The lines of a unit stand together
 * in the file.
 */
public interface AssessmentStream extends AutoCloseable {

    /**
     * The units without a problem, read as they are asked for.
     *
     * @return in the order of the file, to be gone through once
     */
    Stream<Assessment> assessments();

    /**
     * The problems met so far.
     *
     * @return all of them once the stream is at its end; in the order of their places
     */
    List<Problem> problems();

    /** Closes the file. */
    @Override
    void close();
}
