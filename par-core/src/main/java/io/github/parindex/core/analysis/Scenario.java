package io.github.parindex.core.analysis;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.scoring.Scorer;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A whole computation as one value: what was observed, how the index is built from it, and how units are ranked. It holds
 * the choices that were made; a {@link Factor} says which could have been made as well.
 *
 * @param assessments what was observed, where the matrix is the scored board of these; empty otherwise
 * @param matrix of the indicators, with their tree
 * @param index how it is built and ranked
 */
public record Scenario(Optional<Assessments> assessments, IndicatorMatrix matrix, CompositeIndex index) {

    /** Refuses nothing, and asks for each part. */
    public Scenario {
        Objects.requireNonNull(assessments, "assessments");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(index, "index");
    }

    /**
     * A scenario of a composite index.
     *
     * @param index how it is built and ranked
     * @param matrix of the indicators, with their tree
     * @return the scenario
     */
    public static Scenario of(CompositeIndex index, IndicatorMatrix matrix) {
        return new Scenario(Optional.empty(), matrix, index);
    }

    /**
     * A scenario of exact scores: the official index of a criteria set, whose maximum points are its weights.
     *
     * @param assessments one for each unit, scored exactly here and wherever an observation varies
     * @return the scenario
     * @throws IllegalArgumentException as {@link IndicatorMatrix#of(io.github.parindex.core.scoring.Scoreboard)} does
     */
    public static Scenario of(Assessments assessments) {
        Objects.requireNonNull(assessments, "assessments");
        return new Scenario(
                Optional.of(assessments), IndicatorMatrix.of(Scorer.score(assessments)), CompositeIndex.official());
    }

    /**
     * Builds the index another way.
     *
     * @param other how
     * @return a copy
     */
    public Scenario with(CompositeIndex other) {
        Objects.requireNonNull(other, "other");
        return new Scenario(assessments, matrix, other);
    }

    /**
     * Takes other indicators. They are no longer those of the assessments.
     *
     * @param other with the tree of the index
     * @return a copy
     */
    public Scenario with(IndicatorMatrix other) {
        Objects.requireNonNull(other, "other");
        return new Scenario(Optional.empty(), other, index);
    }

    /**
     * Takes other observations, and scores them.
     *
     * @param other of the same criteria set
     * @return a copy
     */
    public Scenario with(Assessments other) {
        Objects.requireNonNull(other, "other");
        return new Scenario(Optional.of(other), IndicatorMatrix.of(Scorer.score(other)), index);
    }

    /**
     * Computes the index.
     *
     * @return scores, ranks and contributions of every level
     * @throws IllegalArgumentException with the indicator, node and unit for which a method has no answer
     */
    public IndexResult result() {
        return index.compute(matrix);
    }

    /**
     * Ranks the units.
     *
     * @return the places of the units
     * @throws IllegalArgumentException as {@link #result} does
     */
    public IndexRanking ranking() {
        return result().ranking();
    }

    /**
     * Every choice, one a line.
     *
     * @return lines to be printed with a result
     */
    public List<String> description() {
        return index.description();
    }

    @Override
    public String toString() {
        return matrix + "\n" + index;
    }
}
