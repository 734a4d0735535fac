package io.github.parindex.io;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * How far the reading of a file of assessments has come; {@link Source#reporting} says who is told.
 *
 * @param units units met so far, those with a problem too
 * @param read how much was read: bytes of the file, characters of a text in memory, bytes of the parts of a workbook once
 *     they are unpacked; only its share in the whole says something
 * @param all how much there is in the same measure, empty for a stream of unknown length; a workbook may hold less or more
 *     than it declares
 */
public record Progress(long units, long read, OptionalLong all) {

    private static final int WHOLE = 100;

    /**
     * The share that was read.
     *
     * @return 0 to 100, empty if it is not known how much there is
     */
    public OptionalInt percent() {
        return all.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(read >= all.getAsLong() ? WHOLE : (int) (WHOLE * read / all.getAsLong()));
    }

    /**
     * The progress in a few words.
     *
     * @return for example {@code 1204 units, 37 %}
     */
    @Override
    public String toString() {
        return units
                + (units == 1 ? " unit" : " units")
                + (percent().isEmpty() ? "" : ", " + percent().getAsInt() + " %");
    }
}
