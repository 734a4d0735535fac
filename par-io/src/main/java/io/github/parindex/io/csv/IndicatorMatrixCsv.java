package io.github.parindex.io.csv;

import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Indicators of units as CSV files in UTF-8: one line for each unit, or for each unit and period.
 *
 * <p>{@link InputColumns} say which columns hold the code of the unit, its name, the period and the block; the code is in the
 * first column unless said otherwise. Every other column is headed by the code of an indicator, or of something beside the
 * indicators, unless {@link InputColumns#columns()} gives another heading. One in which all filled cells are numbers holds
 * numbers; any other holds texts that group units. A column that is known to be an indicator, a denominator or a weight must
 * hold numbers. Where no tree says so, one in which most filled cells are numbers, or look like some ({@code 12%}), must
 * too, unless {@link InputColumns#groups()} lists it.
 *
 * <p>A number is written with a decimal point, such as {@code -12.5} or {@code 1.2e-5}, unless another {@link DecimalMark} is
 * given; thousands are not grouped. A blank cell is missing, and so are the texts that {@link InputColumns#missing()} lists.
 * Comma, semicolon and tab separate columns, whichever is most frequent in the first line. A byte order mark is accepted.
 *
 * <p>A file with any problem is not usable: a unit that is left out would move the scores of others.
 */
public final class IndicatorMatrixCsv {

    private IndicatorMatrixCsv() {}

    /**
     * Reads the inputs of an index.
     *
     * @param inputs the file
     * @param recipe of the index
     * @return the matrix in the framework of the recipe, or all problems by line and column
     */
    public static Loaded<IndicatorMatrix> read(Path inputs, IndexRecipe recipe) {
        Objects.requireNonNull(inputs, "inputs");
        return read(Source.of(inputs), recipe);
    }

    /**
     * Reads the inputs of an index.
     *
     * @param inputs a file, a stream, bytes or text
     * @param recipe of the index
     * @return the matrix in the framework of the recipe, or all problems by line and column
     */
    public static Loaded<IndicatorMatrix> read(Source inputs, IndexRecipe recipe) {
        return read(inputs, recipe, DecimalMark.POINT, ReadLimits.withDefaults());
    }

    /**
     * Reads the inputs of an index.
     *
     * <p>If the recipe averages cities, each line is a city with a code of its own.
     *
     * @param inputs a file, a stream, bytes or text
     * @param recipe of the index; without a framework it must say that all columns of numbers are indicators, which then are
     *     parts of one node {@code index}
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @return the matrix in the framework of the recipe, or all problems by line and column
     */
    public static Loaded<IndicatorMatrix> read(Source inputs, IndexRecipe recipe, DecimalMark mark, ReadLimits limits) {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
        return read(inputs, MatrixLayout.of(recipe), mark, limits);
    }

    /**
     * Reads any table of which the first column holds the codes of units.
     *
     * @param data the file
     * @return all columns of numbers as parts of one node {@code index}, or all problems by line and column
     */
    public static Loaded<IndicatorMatrix> read(Path data) {
        Objects.requireNonNull(data, "data");
        return read(Source.of(data));
    }

    /**
     * Reads any table of which the first column holds the codes of units.
     *
     * @param data a file, a stream, bytes or text
     * @return all columns of numbers as parts of one node {@code index}, or all problems by line and column
     */
    public static Loaded<IndicatorMatrix> read(Source data) {
        return read(data, InputColumns.withDefaults());
    }

    /**
     * Reads any table.
     *
     * @param data the file
     * @param columns that say whose a line is
     * @return all other columns of numbers as parts of one node {@code index}, or all problems by line and column
     */
    public static Loaded<IndicatorMatrix> read(Path data, InputColumns columns) {
        Objects.requireNonNull(data, "data");
        return read(Source.of(data), columns);
    }

    /**
     * Reads any table.
     *
     * @param data a file, a stream, bytes or text
     * @param columns that say whose a line is
     * @return all other columns of numbers as parts of one node {@code index}, or all problems by line and column
     */
    public static Loaded<IndicatorMatrix> read(Source data, InputColumns columns) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(columns, "columns");
        return read(data, MatrixLayout.of(columns), DecimalMark.POINT, ReadLimits.withDefaults());
    }

    /**
     * Reads data with its description, in the layout of the R package COINr ({@code iData.csv} and {@code iMeta.csv}).
     *
     * @param data the file of units
     * @param meta the file of indicators, nodes, denominators and groups
     * @return the matrix in the described framework, or all problems of the description, or else of the data
     */
    public static Loaded<IndicatorMatrix> read(Path data, Path meta) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(meta, "meta");
        return read(Source.of(data), Source.of(meta));
    }

    /**
     * Reads data with its description, in the layout of the R package COINr.
     *
     * <p>The data have a column {@code uCode} and may have {@code uName} and {@code Time}; besides blank cells those with
     * {@code NA} are missing, as R writes them. The description is a framework as {@link FrameworkCsv} reads it; its lines
     * of the type {@code Denominator} are columns of numbers, those of the type {@code Group} columns of texts.
     *
     * @param data a file, a stream, bytes or text
     * @param meta a file, a stream, bytes or text
     * @return the matrix in the described framework, or all problems of the description, or else of the data
     */
    public static Loaded<IndicatorMatrix> read(Source data, Source meta) {
        Objects.requireNonNull(data, "data");
        Objects.requireNonNull(meta, "meta");
        ReadLimits limits = ReadLimits.withDefaults();
        Loaded<Coin> described = CsvTable.read(meta, limits, table -> Coin.of(table, limits.depth()));
        Optional<Coin> coin = described.usable();
        return coin.isEmpty()
                ? Loaded.failed(described.problems())
                : CsvTable.told(CsvTable.read(
                        data,
                        limits,
                        table -> MatrixReader.read(table, coin.get().layout(table.headings()), DecimalMark.POINT)));
    }

    /**
     * Guesses which columns of a table say whose a line is, by usual headings such as {@code code}, {@code country} and
     * {@code year}, and which texts stand for a missing number, such as {@code ..} and {@code n/a}. The unit is in the first
     * column if no heading tells.
     *
     * @param data a file, a stream, bytes or text
     * @return the columns, all others of numbers being indicators, or all problems of the table
     */
    public static Loaded<InputColumns> guess(Source data) {
        Objects.requireNonNull(data, "data");
        return CsvTable.read(data, ReadLimits.withDefaults(), GuessedColumns::of);
    }

    /**
     * Writes a matrix as text, one line for each row: {@code unit}; {@code name}, {@code period} and {@code block} where they
     * say anything; columns of texts; columns of numbers in their order, with the fewest digits that give the same double. A
     * code that is already a heading gets {@code  score} behind it; {@link #columns} says which column is what.
     *
     * @param matrix any
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return Formulas.table(MatrixTable.of(matrix).wide());
    }

    /**
     * Writes a matrix as a tidy long text, one line for each column of numbers and row: {@code unit}; {@code name},
     * {@code period} and {@code block} where they say anything; {@code code} and {@code value}, blank where it is missing.
     *
     * @param matrix any
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toLongText(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return Formulas.table(MatrixTable.of(matrix).tidy());
    }

    /**
     * Which columns of {@link #toText} hold what, to read them with: the same rows, numbers and texts come back. A recipe with
     * these columns and the framework of the matrix brings back the framework too.
     *
     * @param matrix any
     * @return the columns, all of numbers indicators where no tree says otherwise
     */
    public static InputColumns columns(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return MatrixTable.of(matrix).columns();
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param matrix any
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(IndicatorMatrix matrix, Path path) {
        Objects.requireNonNull(path, "path");
        Formulas.write(toText(matrix), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param matrix any
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndicatorMatrix matrix, OutputStream out) {
        Formulas.write(toText(matrix), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param matrix any
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndicatorMatrix matrix, Writer out) {
        Formulas.write(toText(matrix), out);
    }

    static Loaded<IndicatorMatrix> read(Source data, MatrixLayout layout, DecimalMark mark, ReadLimits limits) {
        return CsvTable.told(CsvTable.read(data, limits, table -> MatrixReader.read(table, layout, mark)));
    }

    /**
     * Tells what a method refuses at the cell that it refuses.
     *
     * @param inputs the file that was read
     * @param recipe of the index that was computed
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @param refused by the computation
     * @return the problem at its line and column, with what stands there where something else was computed of it before; of a
     *     node at its line; empty if it is about no row, or about one that is averaged of several
     */
    public static Optional<Problem> problemAt(
            Source inputs, IndexRecipe recipe, DecimalMark mark, ReadLimits limits, IllegalArgumentException refused) {
        Objects.requireNonNull(inputs, "inputs");
        Objects.requireNonNull(recipe, "recipe");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(refused, "refused");
        Wording message = Wording.of(refused, Medium.TABLE);
        return RefusedValue.in(refused)
                .flatMap(value -> CsvTable.read(
                                inputs,
                                limits,
                                table -> MatrixReader.find(table, MatrixLayout.of(recipe), mark, value, message))
                        .usable()
                        .orElse(Optional.empty()))
                .map(problem -> Wording.advice(refused, Medium.TABLE)
                        .map(problem::withAdvice)
                        .orElse(problem));
    }
}
