package io.github.parindex.core.analysis;

/** The uniform numbers of one draw, by dimension. */
@FunctionalInterface
interface Coordinates {

    double at(int dimension);

    /** The choice of several, each equally likely. */
    default int choice(int dimension, int size) {
        return Math.min(size - 1, (int) (at(dimension) * size));
    }
}
