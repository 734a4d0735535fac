package io.github.parindex.core.assessment;

/**
 * Whether a unit takes part in the ranking.
 *
 * <p>In 2021 two ministries were assessed and published without a rank, and three offices were out of scope: three
 * different things.
 */
public enum Participation {
    /** Scored and ranked. */
    RANKED,
    /** Scored and published without a rank; it neither takes a place nor sets the best of its block. */
    SCORED_ONLY,
    /** Out of scope: not scored. */
    EXCLUDED
}
