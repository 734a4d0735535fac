package io.github.parindex.io.json;

import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Summaries of rankings as JSON files; {@link SummaryDocument} says which fields they have.
 *
 * <p>What is written is read back as the same document, to the last digit; it is not summed up again.
 */
public final class SummaryJson {

    private SummaryJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<SummaryDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<SummaryDocument> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), SummaryDocument.class);
    }

    /**
     * Writes a summary as text.
     *
     * @param summary of any ranking
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(BoardSummary summary) {
        Objects.requireNonNull(summary, "summary");
        return Json.write(SummaryForm.of(summary));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param summary of any ranking
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(BoardSummary summary, Path path) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(path, "path");
        Json.write(SummaryForm.of(summary), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param summary of any ranking
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(BoardSummary summary, OutputStream out) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(out, "out");
        Json.write(SummaryForm.of(summary), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param summary of any ranking
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(BoardSummary summary, Writer out) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(out, "out");
        Json.write(SummaryForm.of(summary), out);
    }
}
