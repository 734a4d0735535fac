package io.github.parindex.io.csv;

import io.github.parindex.core.indicator.Framework;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Frameworks as CSV files in UTF-8: one line for each node or indicator, with the node that it is part of.
 *
 * <p>The columns are known by any of these headings, in upper or lower case, the first of them that is there; others are
 * ignored:
 *
 * <ul>
 *   <li>{@code code}, {@code iCode}, {@code structure_id}, {@code id}: the code, which must be there;
 *   <li>{@code parent}, {@code pillar}: the code of the node it is part of, blank for one that is part of none;
 *   <li>{@code weight}, {@code weight_percent}: its weight in that node, 1 if blank;
 *   <li>{@code title}, {@code label}, {@code name}, {@code iName}: what it is, its code if blank; {@code title_vi},
 *       {@code label_vi}, {@code name_vi}: the same in Vietnamese;
 *   <li>{@code direction}: {@code 1} or {@code higher-is-better}, also if blank, {@code -1} or {@code lower-is-better};
 *   <li>{@code unit}: its unit of measurement; {@code target}: a number to reach; {@code denominator}: the code of the column
 *       it is divided by;
 *   <li>{@code type}: lines of the type {@code Group}, {@code Denominator} or {@code Other} are no parts and left out.
 * </ul>
 *
 * <p>What others are part of is a node, everything else an indicator. Without a column of parents all lines are indicators of
 * one node {@code index}. A parent without a line of its own is a node as well, unless the file has a line for the root, or for
 * a node of almost the same code: then it is taken for misspelt. A file with any problem is not usable.
 */
public final class FrameworkCsv {

    private FrameworkCsv() {}

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
     * @return the framework, or all problems by line and column
     */
    public static Loaded<Framework> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return CsvTable.read(
                source, limits, table -> FrameworkTree.of(FrameworkLines.read(table), table, limits.depth()));
    }
}
