package io.github.parindex.io.csv;

import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Results of composite indices as CSV files in UTF-8: one line for each unit, in the order of the inputs.
 *
 * <p>The columns are {@code unit}; {@code name}, {@code period} and {@code block} where they say anything; then for each node
 * from the top down its score, headed by its code, its place {@code <code>_rank}, and where the index has groups for it
 * {@code <code>_group}; then the score of each indicator, headed by its code. A heading that is already there gets
 * {@code  score} behind it. What is missing is blank.
 *
 * <p>{@link #toLongText} is the other form: one line for each unit and code, with all that stands behind the score.
 *
 * <p>A score has the places that are stated for it, otherwise as many digits as give the same double when they are read.
 * Decimals have a point and no exponent.
 */
public final class IndexResultCsv {

    private final IndexResult result;
    private final Map<String, Column> columns = new LinkedHashMap<>();

    // What a line holds in a column.
    private interface Column {
        String text(int row);
    }

    private IndexResultCsv(IndexResult result) {
        this.result = result;
    }

    /**
     * Writes a result as text.
     *
     * <p>Texts that a spreadsheet would take for a formula get an apostrophe before them.
     *
     * @param result of any index
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(IndexResult result) {
        Objects.requireNonNull(result, "result");
        IndexResultCsv table = new IndexResultCsv(result);
        table.addLabels();
        result.framework().downwards().forEach(table::addNode);
        result.framework().indicators().stream().map(Indicator::code).forEach(table::addScore);
        return Formulas.table(table.lines());
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param result of any index
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(IndexResult result, Path path) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(path, "path");
        Formulas.write(toText(result), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param result of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndexResult result, OutputStream out) {
        Formulas.write(toText(result), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param result of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(IndexResult result, Writer out) {
        Formulas.write(toText(result), out);
    }

    /**
     * Writes all that stands behind the scores, one line for each code and unit: nodes from the top down, then indicators.
     *
     * <p>The columns are those that say whose a line is; {@code code}, {@code title_vi}, {@code title_en}; {@code part_of}, the
     * first node that it is a part of, with {@code weight_in_node}, its share there, negative for a
     * deduction; {@code weight} in the index; of an
     * indicator {@code given}, as it was read, and {@code prepared}, what was normalised; {@code unrounded}, the score before it
     * is rounded, which of an indicator is its normalised value; {@code score}, as it is published; {@code rank} and
     * {@code group} of a node. The {@code state} of an indicator is {@code imputed} where its value was filled in, and
     * {@code score given} where a text of the table stands for its score. Rows that have
     * no scores have lines of what was read, with the state {@code left out}, or {@code averaged} where their unit is scored as
     * a whole.
     *
     * @param result of any index
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toLongText(IndexResult result) {
        Objects.requireNonNull(result, "result");
        return Formulas.table(LongResult.lines(result, Optional.empty()));
    }

    /**
     * Writes the same with two more columns: {@code index}, the id of the recipe, and {@code source}, where it is published.
     *
     * @param result of the recipe
     * @param recipe that is named in every line
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toLongText(IndexResult result, IndexRecipe recipe) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(recipe, "recipe");
        return Formulas.table(LongResult.lines(result, Optional.of(recipe)));
    }

    /**
     * Writes {@link #toLongText(IndexResult) the long table} to a file in UTF-8, over one that may be there.
     *
     * @param result of any index
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void writeLong(IndexResult result, Path path) {
        Objects.requireNonNull(path, "path");
        Formulas.write(toLongText(result), path);
    }

    /**
     * Writes {@link #toLongText(IndexResult) the long table} to a stream, in UTF-8; it stays open.
     *
     * @param result of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void writeLong(IndexResult result, OutputStream out) {
        Formulas.write(toLongText(result), out);
    }

    /**
     * Writes {@link #toLongText(IndexResult) the long table} to a writer; it stays open.
     *
     * @param result of any index
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void writeLong(IndexResult result, Writer out) {
        Formulas.write(toLongText(result), out);
    }

    /**
     * Writes {@link #toLongText(IndexResult, IndexRecipe) the long table} to a file in UTF-8, over one that may be there.
     *
     * @param result of the recipe
     * @param recipe that is named in every line
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void writeLong(IndexResult result, IndexRecipe recipe, Path path) {
        Objects.requireNonNull(path, "path");
        Formulas.write(toLongText(result, recipe), path);
    }

    /**
     * Writes {@link #toLongText(IndexResult, IndexRecipe) the long table} to a stream, in UTF-8; it stays open.
     *
     * @param result of the recipe
     * @param recipe that is named in every line
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void writeLong(IndexResult result, IndexRecipe recipe, OutputStream out) {
        Formulas.write(toLongText(result, recipe), out);
    }

    /**
     * Writes {@link #toLongText(IndexResult, IndexRecipe) the long table} to a writer; it stays open.
     *
     * @param result of the recipe
     * @param recipe that is named in every line
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void writeLong(IndexResult result, IndexRecipe recipe, Writer out) {
        Formulas.write(toLongText(result, recipe), out);
    }

    private void addLabels() {
        LabelColumns.of(result.rows())
                .forEach((heading, label) ->
                        add(heading, row -> label.apply(result.rows().get(row))));
    }

    private void add(String heading, Column column) {
        columns.put(LabelColumns.free(heading, columns), column);
    }

    private void addScore(String code) {
        add(code, row -> result.shown(code, row).map(BigDecimal::toPlainString).orElse(""));
    }

    private void addNode(String code) {
        Map<Row, Standing> standings = new LinkedHashMap<>();
        result.ranking(code).standings().forEach(standing -> standings.put(standing.row(), standing));
        List<Standing> byRow = result.rows().stream().map(standings::get).toList();
        addScore(code);
        add(code + "_rank", row -> place(byRow.get(row).place()));
        if (result.index().groups().containsKey(code)) {
            add(code + "_group", row -> byRow.get(row).group().orElse(""));
        }
    }

    private static String place(Optional<Place> place) {
        return place.map(Place::toString).orElse("");
    }

    private List<List<String>> lines() {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.copyOf(columns.keySet()));
        for (int i = 0; i < result.rows().size(); i++) {
            int row = i;
            lines.add(columns.values().stream().map(column -> column.text(row)).toList());
        }
        return lines;
    }
}
