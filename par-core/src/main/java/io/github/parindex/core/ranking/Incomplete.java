package io.github.parindex.core.ranking;

import java.util.Locale;

/** What becomes of units that were not observed on everything on which others of their block were. */
public enum Incomplete {
    /**
     * They have no place and no grade: a share of 20 points is not held against a share of 100. Ranked are the units that were
     * observed on most of the points, and on the same criteria as each other; a unit of which nothing is filled in is not
     * ranked either.
     */
    APART,
    /** They are ranked with the others, by what was observed. */
    TOGETHER;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
