package io.github.parindex.io.action;

import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * Comparisons of two rankings as JSON files; {@link ComparisonDocument} says which fields they have. Numbers are exact. What is
 * written is read back as the same document; nothing is scored again.
 */
public final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<ComparisonDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<ComparisonDocument> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), ComparisonDocument.class);
    }

    /**
     * Writes a comparison as text.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL, or a ranking lacks a
     *     unit
     */
    public static String toText(Ranking before, Ranking after, List<ScoreDiff> diffs) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diffs, "diffs");
        return Json.write(ComparisonForm.of(before, after, diffs));
    }

    /**
     * Writes the difference of two cards as text: two verifiers, two rounds or two years of one unit, without places.
     *
     * @param diff of any two cards
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(ScoreDiff diff) {
        Objects.requireNonNull(diff, "diff");
        return Json.write(ComparisonForm.of(diff));
    }

    /**
     * Writes the difference of two cards to a file in UTF-8, over one that may be there.
     *
     * @param diff of any two cards
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText(ScoreDiff)}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(ScoreDiff diff, Path path) {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(path, "path");
        Json.write(ComparisonForm.of(diff), path);
    }

    /**
     * Writes the difference of two cards to a stream, in UTF-8; it stays open.
     *
     * @param diff of any two cards
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(ScoreDiff)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(ScoreDiff diff, OutputStream out) {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(out, "out");
        Json.write(ComparisonForm.of(diff), out);
    }

    /**
     * Writes the difference of two cards to a writer; it stays open.
     *
     * @param diff of any two cards
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText(ScoreDiff)}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(ScoreDiff diff, Writer out) {
        Objects.requireNonNull(diff, "diff");
        Objects.requireNonNull(out, "out");
        Json.write(ComparisonForm.of(diff), out);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Ranking before, Ranking after, List<ScoreDiff> diffs, Path path) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diffs, "diffs");
        Objects.requireNonNull(path, "path");
        Json.write(ComparisonForm.of(before, after, diffs), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking before, Ranking after, List<ScoreDiff> diffs, OutputStream out) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diffs, "diffs");
        Objects.requireNonNull(out, "out");
        Json.write(ComparisonForm.of(before, after, diffs), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking before, Ranking after, List<ScoreDiff> diffs, Writer out) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diffs, "diffs");
        Objects.requireNonNull(out, "out");
        Json.write(ComparisonForm.of(before, after, diffs), out);
    }
}
