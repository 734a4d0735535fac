package io.github.parindex.io;

/**
 * How much a reader takes from a file before it refuses; what protects a portal from a hostile upload.
 *
 * <p>The digits of a number are limited by {@link io.github.parindex.core.number.Exact}, as everything that computes relies
 * on it.
 *
 * @param bytes size of the file; 256 MiB unless said otherwise, room for 10,000 units of 100 criteria
 * @param depth JSON objects and lists inside each other; 100 unless said otherwise
 * @param textLength characters of one text; 100,000 unless said otherwise
 * @param problems how many are listed; 1,000 unless said otherwise. A JSON document with more than a hundred times as many
 *     is not read to its end
 */
public record ReadLimits(int bytes, int depth, int textLength, int problems) {

    private static final ReadLimits DEFAULTS = new ReadLimits(256 << 20, 100, 100_000, 1_000);

    /** Refuses limits below 1. */
    public ReadLimits {
        if (Math.min(Math.min(bytes, depth), Math.min(textLength, problems)) < 1) {
            throw new IllegalArgumentException("A limit is 1 or more, not as in (" + bytes + " bytes, depth " + depth
                    + ", " + textLength + " characters, " + problems + " problems).");
        }
    }

    /**
     * The defaults named above.
     *
     * @return the limits
     */
    public static ReadLimits withDefaults() {
        return DEFAULTS;
    }

    /**
     * Changes the size of the file.
     *
     * @param most bytes
     * @return a copy
     */
    public ReadLimits withBytes(int most) {
        return new ReadLimits(most, depth, textLength, problems);
    }

    /**
     * Changes the depth.
     *
     * @param most objects and lists inside each other
     * @return a copy
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(bytes, most, textLength, problems);
    }

    /**
     * Changes the length of a text.
     *
     * @param most characters
     * @return a copy
     */
    public ReadLimits withTextLength(int most) {
        return new ReadLimits(bytes, depth, most, problems);
    }

    /**
     * Changes how many problems are listed.
     *
     * @param most problems, after which one more says that there are others
     * @return a copy
     */
    public ReadLimits withProblems(int most) {
        return new ReadLimits(bytes, depth, textLength, most);
    }
}
