package io.github.parindex.io.csv;

import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Frameworks as CSV files in UTF-8: one line for each node or indicator, with the node that it is part of.
 *
 * <p>The columns are known by any of these headings, in upper or lower case, the first of them that is there:
 *
 * <ul>
 *   <li>{@code code}, {@code iCode}, {@code structure_id}, {@code id}: the code, which must be there; it stands
 *       again for each further node that it is part of, with nothing else but that node and its weight there;
 *   <li>{@code parent}, {@code pillar}: the code of the node it is part of, blank for the one above all;
 *   <li>{@code weight}, {@code weight_percent}: its weight in that node, such as {@code 0.25} or {@code 1/4}, negative for a
 *       part that is taken off a sum; either all parts of a node have one, or none has and each counts 1;
 *   <li>{@code title}, {@code label}, {@code name}, {@code iName}, each also with {@code _en} but the last: what it is, its
 *       code if blank; {@code title_vi}, {@code label_vi}, {@code name_vi}: the same in Vietnamese;
 *   <li>{@code direction}: {@code 1} or {@code higher-is-better}, also if blank, {@code -1} or {@code lower-is-better};
 *   <li>{@code unit}: its unit of measurement; {@code target}: a number to reach; {@code denominator}: the code of the column
 *       it is divided by;
 *   <li>{@code min}, {@code max}, {@code cap}, {@code scale}: the goalposts it is normalised by, or these settings of the
 *       method that {@code normalize} names; {@link #readTable} reads them;
 *   <li>{@code type}: lines of the type {@code Group}, {@code Denominator} or {@code Other} are no parts and left out; one of
 *       the type {@code Tree} is a node above all beside the first.
 * </ul>
 *
 * <p>A heading that looks like one of these is refused. Others are passed over with a warning, but for those of remarks:
 * {@code level}, {@code note}, {@code comment}, {@code description}, {@code source}, {@code remark}, {@code year}.
 *
 * <p>What others are part of is a node, everything else an indicator. Without a column of parents all lines are indicators of
 * one node {@code index}. A parent without a line of its own is a node as well, unless the file has a line for the root, or for
 * a node of almost the same code: then it is taken for misspelt. A file with any error is not usable.
 */
public final class FrameworkCsv {

    private FrameworkCsv() {}

    /**
     * A framework with what its table states of normalisation.
     *
     * @param framework of all lines
     * @param steps a method and its settings by code, as far as the line states them
     */
    public record Table(Framework framework, Map<String, Method> steps) {

        /** Copies the steps. */
        public Table {
            Objects.requireNonNull(framework, "framework");
            steps = Map.copyOf(steps);
        }
    }

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the framework, or all problems by line and column
     */
    public static Loaded<Framework> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the framework, or all problems by line and column
     */
    public static Loaded<Framework> read(Source source) {
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused; its depth is that of nodes inside each other
     * @return the framework, or all problems by line and column; a warning if the table states how to normalise, which a
     *     framework does not hold
     */
    public static Loaded<Framework> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return CsvTable.told(CsvTable.read(source, limits, table -> {
            FrameworkLines lines = FrameworkLines.read(table, DecimalMark.POINT);
            lines.warnOfSteps();
            return FrameworkTree.of(lines, table, limits.depth());
        }));
    }

    /**
     * Reads any source, with what it states of normalisation.
     *
     * @param source a file, a stream, bytes or text
     * @param mark of its numbers
     * @param limits beyond which it is refused; its depth is that of nodes inside each other
     * @return the table, or all problems by line and column
     */
    public static Loaded<Table> readTable(Source source, DecimalMark mark, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
        return CsvTable.told(CsvTable.read(source, limits, table -> {
            FrameworkLines lines = FrameworkLines.read(table, mark);
            @Nullable Framework framework = FrameworkTree.of(lines, table, limits.depth());
            return framework == null ? null : new Table(framework, FrameworkTree.steps(lines));
        }));
    }

    /**
     * Tells a problem of a node or an indicator at its line, such as one that only a recipe can have with it.
     *
     * @param tree the file that was read
     * @param mark of its numbers
     * @param limits beyond which it is refused
     * @param code of the node or indicator
     * @param problem what is said of it, at any place
     * @return the same at the line; empty if no line has the code
     */
    public static Optional<Problem> problemAt(
            Source tree, DecimalMark mark, ReadLimits limits, String code, Problem problem) {
        Objects.requireNonNull(tree, "tree");
        Objects.requireNonNull(mark, "mark");
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(problem, "problem");
        return CsvTable.read(
                        tree, limits, table -> FrameworkLines.read(table, mark).at(code, problem))
                .usable()
                .orElse(Optional.empty());
    }
}
