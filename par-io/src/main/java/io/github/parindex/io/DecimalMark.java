package io.github.parindex.io;

/**
 * Which sign stands before the decimal places of a file's numbers: "94.87" or "94,87".
 *
 * <p>No mark ever groups thousands: 1.204.500 is refused. A cell of Excel that holds a number rather than text has no mark
 * and is never in doubt.
 */
public enum DecimalMark {
    /**
     * Either, number by number. What could also be a grouped thousand is refused as ambiguous: one to three digits without
     * a leading zero, one mark, and exactly three digits, such as 1.204 or 12,500.
     */
    EITHER,
    /** A point only. */
    POINT,
    /** A comma only. */
    COMMA
}
