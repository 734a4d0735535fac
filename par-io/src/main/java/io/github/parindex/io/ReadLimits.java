package io.github.parindex.io;

import io.github.parindex.io.words.Wording;
import java.util.stream.IntStream;

/**
 * How much a reader takes from a file before it refuses; what protects a portal from a hostile upload.
 *
 * <p>The digits of a number are limited by {@link io.github.parindex.core.number.Exact}, as everything that computes relies
 * on it.
 *
 * @param bytes size of the file; 256 MiB unless said otherwise, room for 10,000 units of 100 criteria
 * @param depth JSON objects and lists inside each other; 100 unless said otherwise
 * @param textLength characters of one text; 100,000 unless said otherwise. A row of an Excel file may hold sixteen times as
 *     many, and so may a sheet that is the form of one unit
 * @param problems how many are listed; 1,000 unless said otherwise. Those beyond are only counted, and a JSON document with
 *     more than ten times as many is not read to its end
 * @param rows lines of a table in CSV, and of one sheet in Excel, blank ones included; 100,000 unless said otherwise, room
 *     for 10,000 units in five rounds with their headings
 * @param unpacked bytes of all parts of an Excel file together once they are unpacked, as counted, not as declared, and
 *     characters of all its cells together; 512 MiB unless said otherwise
 * @param sharedText bytes of memory for the texts that the cells of an Excel file share; 128 MiB unless said otherwise, room
 *     for more than a million short ones
 * @param parts how many an Excel file is packed of, such as its sheets; 1,000 unless said otherwise
 */
public record ReadLimits(
        int bytes, int depth, int textLength, int problems, int rows, int unpacked, int sharedText, int parts) {

    private static final ReadLimits DEFAULTS =
            new ReadLimits(256 << 20, 100, 100_000, 1_000, 100_000, 512 << 20, 128 << 20, 1_000);

    /** Refuses limits below 1. */
    public ReadLimits {
        if (IntStream.of(bytes, depth, textLength, problems, rows, unpacked, sharedText, parts)
                .anyMatch(limit -> limit < 1)) {
            throw new IllegalArgumentException("A limit is 1 or more, not as in (" + bytes + " bytes, depth " + depth
                    + ", " + textLength + " characters, " + problems + " problems, " + rows + " rows, " + unpacked
                    + " bytes unpacked, " + sharedText + " bytes of shared text, " + parts + " parts).");
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
        return new ReadLimits(most, depth, textLength, problems, rows, unpacked, sharedText, parts);
    }

    /**
     * Changes the depth.
     *
     * @param most objects and lists inside each other
     * @return a copy
     */
    public ReadLimits withDepth(int most) {
        return new ReadLimits(bytes, most, textLength, problems, rows, unpacked, sharedText, parts);
    }

    /**
     * Changes the length of a text.
     *
     * @param most characters
     * @return a copy
     */
    public ReadLimits withTextLength(int most) {
        return new ReadLimits(bytes, depth, most, problems, rows, unpacked, sharedText, parts);
    }

    /**
     * Changes how many problems are listed.
     *
     * @param most problems, after which one more says that there are others
     * @return a copy
     */
    public ReadLimits withProblems(int most) {
        return new ReadLimits(bytes, depth, textLength, most, rows, unpacked, sharedText, parts);
    }

    /**
     * Changes the lines of a table.
     *
     * @param most lines of a CSV file or of a sheet
     * @return a copy
     */
    public ReadLimits withRows(int most) {
        return new ReadLimits(bytes, depth, textLength, problems, most, unpacked, sharedText, parts);
    }

    /**
     * Changes the size of an unpacked Excel file.
     *
     * @param most bytes of all parts together
     * @return a copy
     */
    public ReadLimits withUnpacked(int most) {
        return new ReadLimits(bytes, depth, textLength, problems, rows, most, sharedText, parts);
    }

    /**
     * Changes the room for texts that cells share.
     *
     * @param most bytes
     * @return a copy
     */
    public ReadLimits withSharedText(int most) {
        return new ReadLimits(bytes, depth, textLength, problems, rows, unpacked, most, parts);
    }

    /**
     * Changes how many parts an Excel file may have.
     *
     * @param most files in the archive
     * @return a copy
     */
    public ReadLimits withParts(int most) {
        return new ReadLimits(bytes, depth, textLength, problems, rows, unpacked, sharedText, most);
    }

    /**
     * Says that a table is too long.
     *
     * @return one sentence with the limit
     */
    public Wording tooManyRows() {
        return Wording.of("limit.tableHasMoreThan", rows);
    }
}
