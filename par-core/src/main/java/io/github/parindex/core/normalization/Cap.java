package io.github.parindex.core.normalization;

/** What becomes of a score outside its range. */
public enum Cap {
    /** It stays as it is. */
    NONE,
    /** One below the range becomes its lower end. */
    LOWER,
    /** One above the range becomes its upper end. */
    UPPER,
    /** Both, so that no score is outside. */
    BOTH;

    double lower(double bound) {
        return this == LOWER || this == BOTH ? bound : Double.NEGATIVE_INFINITY;
    }

    double upper(double bound) {
        return this == UPPER || this == BOTH ? bound : Double.POSITIVE_INFINITY;
    }
}
