package io.github.parindex.core.ranking;

import java.util.Locale;

/** Which value of a unit is compared with those of others. */
public enum ComparedValue {
    /** The index as published, so that units that show the same figure share a place (94.871 and 94.874 as 94.87). */
    PUBLISHED,
    /** The exact index, compared by cross-multiplying. */
    EXACT;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
