package io.github.parindex.io;

import io.github.parindex.io.words.Wording;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How much a reader takes from a file before it refuses; what protects a portal from a hostile upload.
 *
 * <p>The digits of a number are limited by {@link io.github.parindex.core.number.Exact}, as everything that computes relies
 * on it.
 */
public final class ReadLimits {

    private static final int DEEPEST = 1_000;

    private static final ReadLimits DEFAULTS = new ReadLimits(Limit.all());

    private final EnumMap<Limit, Integer> most;

    // What is limited, and the default.
    private enum Limit {
        BYTES(256 << 20),
        HELD(32 << 20),
        DEPTH(100),
        TEXT_LENGTH(100_000),
        PROBLEMS(1_000),
        ROWS(100_000),
        COLUMNS(16_384),
        CELLS(4 << 20),
        UNITS(100_000),
        CODE_LENGTH(1_000),
        UNPACKED(512 << 20),
        SHARED_TEXT(128 << 20),
        PARTS(1_000),
        SHEETS(1_000),
        NAMES(1_000),
        FORMATS(65_536);

        private final int usual;

        Limit(int usual) {
            this.usual = usual;
        }

        static EnumMap<Limit, Integer> all() {
            EnumMap<Limit, Integer> all = new EnumMap<>(Limit.class);
            for (Limit limit : values()) {
                all.put(limit, limit.usual);
            }
            return all;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    private ReadLimits(EnumMap<Limit, Integer> most) {
        this.most = most;
    }

    /**
     * The defaults that each accessor names.
     *
     * @return the limits
     */
    public static ReadLimits withDefaults() {
        return DEFAULTS;
    }

    private int of(Limit limit) {
        return Objects.requireNonNull(most.get(limit));
    }

    private ReadLimits with(Limit limit, int value) {
        if (value < 1) {
            throw Wording.of("limit.atLeastOne", value, limit.toString()).toException();
        }
        EnumMap<Limit, Integer> other = new EnumMap<>(most);
        other.put(limit, value);
        return new ReadLimits(other);
    }

    /**
     * The size of a file, so that a stream of it may be as large: CSV and JSON unit by unit, Excel as it is packed.
     *
     * @return bytes, or characters of a text in memory; 256 MiB unless said otherwise, room for 10,000 units of 100 criteria
     */
    public int bytes() {
        return of(Limit.BYTES);
    }

    /**
     * Changes the size of a file that is read piece by piece.
     *
     * @param value bytes
     * @return a copy
     */
    public ReadLimits withBytes(int value) {
        return with(Limit.BYTES, value);
    }

    /**
     * The size of a document that is held in memory as a whole: JSON that is not read unit by unit, and tables in CSV that
     * are not. The size of a file holds too.
     *
     * @return bytes; 32 MiB unless said otherwise, room for 3,000 units of 100 criteria
     */
    public int held() {
        return of(Limit.HELD);
    }

    /**
     * Changes the size of a document that is held in memory.
     *
     * @param value bytes
     * @return a copy
     */
    public ReadLimits withHeld(int value) {
        return with(Limit.HELD, value);
    }

    /**
     * How deep things may stand inside each other.
     *
     * @return JSON objects and lists, elements of a part of an Excel file, nodes of a tree; 100 unless said otherwise
     */
    public int depth() {
        return of(Limit.DEPTH);
    }

    /**
     * Changes the depth.
     *
     * @param value objects and lists inside each other, at most 1000: readers go down call by call
     * @return a copy
     * @throws IllegalArgumentException if the value is above 1000
     */
    public ReadLimits withDepth(int value) {
        if (value > DEEPEST) {
            throw new IllegalArgumentException("A depth is at most " + DEEPEST + ", not " + value + ".");
        }
        return with(Limit.DEPTH, value);
    }

    /**
     * The length of one text: a value, a name, a cell, a number format. A row of an Excel file may hold sixteen times as much,
     * and so may a sheet that is the form of one unit.
     *
     * @return characters; 100,000 unless said otherwise
     */
    public int textLength() {
        return of(Limit.TEXT_LENGTH);
    }

    /**
     * Changes the length of a text.
     *
     * @param value characters
     * @return a copy
     */
    public ReadLimits withTextLength(int value) {
        return with(Limit.TEXT_LENGTH, value);
    }

    /**
     * How many problems are listed. Those beyond are only counted, and a file with more than ten times as many is not read to
     * its end.
     *
     * @return 1,000 unless said otherwise
     */
    public int problems() {
        return of(Limit.PROBLEMS);
    }

    /**
     * Changes how many problems are listed.
     *
     * @param value problems, after which one more says that there are others
     * @return a copy
     */
    public ReadLimits withProblems(int value) {
        return with(Limit.PROBLEMS, value);
    }

    /**
     * The lines of a table in CSV, and of one sheet in Excel, blank ones included.
     *
     * @return 100,000 unless said otherwise, room for 10,000 units in five rounds with their headings
     */
    public int rows() {
        return of(Limit.ROWS);
    }

    /**
     * Changes the lines of a table.
     *
     * @param value lines of a CSV file or of a sheet
     * @return a copy
     */
    public ReadLimits withRows(int value) {
        return with(Limit.ROWS, value);
    }

    /**
     * The cells of a line, blank ones included. A sheet of Excel has no more than the default in any case; what stands above
     * the headings of one may have sixteen times as many.
     *
     * @return 16,384 unless said otherwise
     */
    public int columns() {
        return of(Limit.COLUMNS);
    }

    /**
     * Changes the cells of a line.
     *
     * @param value cells
     * @return a copy
     */
    public ReadLimits withColumns(int value) {
        return with(Limit.COLUMNS, value);
    }

    /**
     * The cells of a table of indicators, which is held in memory as a whole, blank ones included.
     *
     * @return 4,194,304 unless said otherwise, room for 10,000 units of 400 indicators
     */
    public int cells() {
        return of(Limit.CELLS);
    }

    /**
     * Changes the cells of a table of indicators.
     *
     * @param value cells
     * @return a copy
     */
    public ReadLimits withCells(int value) {
        return with(Limit.CELLS, value);
    }

    /**
     * The units of a table of assessments, in all sheets of an Excel file together, faulty ones included.
     *
     * @return 100,000 unless said otherwise
     */
    public int units() {
        return of(Limit.UNITS);
    }

    /**
     * Changes the units of a table of assessments.
     *
     * @param value units
     * @return a copy
     */
    public ReadLimits withUnits(int value) {
        return with(Limit.UNITS, value);
    }

    /**
     * The length of the code of a unit in a table of assessments, all of which are kept in memory.
     *
     * @return characters; 1,000 unless said otherwise
     */
    public int codeLength() {
        return of(Limit.CODE_LENGTH);
    }

    /**
     * Changes the length of the code of a unit.
     *
     * @param value characters
     * @return a copy
     */
    public ReadLimits withCodeLength(int value) {
        return with(Limit.CODE_LENGTH, value);
    }

    /**
     * The size of all parts of an Excel file together once they are unpacked, as counted, not as declared; and of the text of
     * all its cells.
     *
     * @return bytes of the parts, characters of the cells; 512 MiB unless said otherwise
     */
    public int unpacked() {
        return of(Limit.UNPACKED);
    }

    /**
     * Changes the size of an unpacked Excel file.
     *
     * @param value bytes of all parts together
     * @return a copy
     */
    public ReadLimits withUnpacked(int value) {
        return with(Limit.UNPACKED, value);
    }

    /**
     * The memory for the texts that the cells of an Excel file share.
     *
     * @return bytes; 128 MiB unless said otherwise, room for more than a million short ones
     */
    public int sharedText() {
        return of(Limit.SHARED_TEXT);
    }

    /**
     * Changes the room for texts that cells share.
     *
     * @param value bytes
     * @return a copy
     */
    public ReadLimits withSharedText(int value) {
        return with(Limit.SHARED_TEXT, value);
    }

    /**
     * How many parts an Excel file is packed of, and to how many others one of them may refer.
     *
     * @return 1,000 unless said otherwise
     */
    public int parts() {
        return of(Limit.PARTS);
    }

    /**
     * Changes how many parts an Excel file may have.
     *
     * @param value files in the archive
     * @return a copy
     */
    public ReadLimits withParts(int value) {
        return with(Limit.PARTS, value);
    }

    /**
     * How many sheets an Excel file lists.
     *
     * @return 1,000 unless said otherwise
     */
    public int sheets() {
        return of(Limit.SHEETS);
    }

    /**
     * Changes how many sheets an Excel file may list.
     *
     * @param value sheets, those that are not read included
     * @return a copy
     */
    public ReadLimits withSheets(int value) {
        return with(Limit.SHEETS, value);
    }

    /**
     * How many different names of elements and attributes a part of an Excel file has.
     *
     * @return 1,000 unless said otherwise
     */
    public int names() {
        return of(Limit.NAMES);
    }

    /**
     * Changes how many different names a part of an Excel file may have.
     *
     * @param value names of elements and attributes
     * @return a copy
     */
    public ReadLimits withNames(int value) {
        return with(Limit.NAMES, value);
    }

    /**
     * How many number formats an Excel file has, and how many styles of cells.
     *
     * @return 65,536 of each unless said otherwise, as many as Excel itself takes
     */
    public int formats() {
        return of(Limit.FORMATS);
    }

    /**
     * Changes how many number formats and styles an Excel file may have.
     *
     * @param value of each
     * @return a copy
     */
    public ReadLimits withFormats(int value) {
        return with(Limit.FORMATS, value);
    }

    /**
     * Says that a table is too long.
     *
     * @return one sentence with the limit
     */
    public Wording tooManyRows() {
        return Wording.of("limit.tableHasMoreThan", rows());
    }

    /**
     * Says that a table has too many units.
     *
     * @return one sentence with the limit
     */
    public Wording tooManyUnits() {
        return Wording.of("limit.fileHasMoreUnits", units());
    }

    /**
     * The same limits for a table that is held in memory as a whole.
     *
     * @return a copy whose size of a file is not above {@link #held()}
     */
    public ReadLimits whole() {
        return withBytes(Math.min(bytes(), held()));
    }

    /**
     * Says that a line is too long.
     *
     * @return one sentence with the limit
     */
    public Wording tooManyColumns() {
        return Wording.of("limit.lineHasMoreThan", columns());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ReadLimits that && most.equals(that.most);
    }

    @Override
    public int hashCode() {
        return most.hashCode();
    }

    @Override
    public String toString() {
        return Arrays.stream(Limit.values())
                .map(limit -> limit + " " + of(limit))
                .collect(Collectors.joining(", ", "at most ", ""));
    }
}
