package io.github.parindex.core.statistics;

import java.util.Objects;

/**
 * Numbers between 0 and 1, each a function of its place: a draw, counted from 0, and a dimension, counted from 0. Any of
 * them can be made at any time and on any thread, and is always the same to the last bit.
 */
public sealed interface UniformSequence permits CounterUniform, SobolSequence {

    /**
     * One number.
     *
     * @param draw 0 or more
     * @param dimension 0 or more
     * @return 0 or more and less than 1
     * @throws IllegalArgumentException if the sequence does not reach so far
     */
    double at(long draw, int dimension);

    /**
     * The numbers of several draws.
     *
     * @param draws in any order
     * @param count how many of them are read
     * @param dimension 0 or more
     * @param into takes one number for each draw
     */
    default void fill(long[] draws, int count, int dimension, double[] into) {
        Objects.requireNonNull(draws, "draws");
        Objects.requireNonNull(into, "into");
        for (int i = 0; i < count; i++) {
            into[i] = at(draws[i], dimension);
        }
    }
}
