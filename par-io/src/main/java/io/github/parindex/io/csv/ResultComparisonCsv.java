package io.github.parindex.io.csv;

import io.github.parindex.core.index.ResultComparison;
import io.github.parindex.core.index.ResultComparison.Cell;
import io.github.parindex.core.index.ResultComparison.Side;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.Place;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * What differs between two results of composite indices, as CSV files in UTF-8: one line for each unit and code of which the
 * score, the place or the group is not the same.
 *
 * <p>The columns are {@code unit}; {@code name}, {@code period} and {@code block} where they say anything; {@code code},
 * {@code before}, {@code after}, {@code change}, {@code rank_before}, {@code rank_after}, {@code group_before} and
 * {@code group_after}. Scores have the fewest digits that give the same double. What is missing is blank.
 */
public final class ResultComparisonCsv {

    private static final List<String> HEADINGS =
            List.of("code", "before", "after", "change", "rank_before", "rank_after", "group_before", "group_after");

    private ResultComparisonCsv() {}

    /**
     * Writes a comparison as text. Texts that a spreadsheet would take for a formula get an apostrophe before them.
     *
     * @param comparison of two results
     * @return a table with commas and line feeds, of headings only if all cells are the same
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(ResultComparison comparison) {
        Objects.requireNonNull(comparison, "comparison");
        Map<String, Function<Row, String>> labels =
                LabelColumns.of(comparison.cells().stream().map(Cell::row).toList());
        List<List<String>> lines = new ArrayList<>();
        List<String> first = new ArrayList<>(labels.keySet());
        first.addAll(HEADINGS);
        lines.add(first);
        for (Cell cell : comparison.different(0)) {
            List<String> line = new ArrayList<>();
            labels.values().forEach(label -> line.add(label.apply(cell.row())));
            line.addAll(List.of(
                    cell.code(),
                    score(cell.before()),
                    score(cell.after()),
                    DoubleText.of(cell.change().orElse(Double.NaN)),
                    place(cell.before()),
                    place(cell.after()),
                    cell.before().group().orElse(""),
                    cell.after().group().orElse("")));
            lines.add(line);
        }
        return Formulas.table(lines);
    }

    private static String score(Side side) {
        return DoubleText.of(side.score().orElse(Double.NaN));
    }

    private static String place(Side side) {
        return side.place().map(Place::toString).orElse("");
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param comparison of two results
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(ResultComparison comparison, Path path) {
        Objects.requireNonNull(path, "path");
        Formulas.write(toText(comparison), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param comparison of two results
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(ResultComparison comparison, OutputStream out) {
        Formulas.write(toText(comparison), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param comparison of two results
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(ResultComparison comparison, Writer out) {
        Formulas.write(toText(comparison), out);
    }
}
