package io.github.parindex.io.action;

import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * How sure rankings are, as JSON files; {@link RankSpreadDocument} says which fields they have. Numbers have as many digits as
 * give the same double. What is written is read back as the same document; nothing is drawn again.
 */
public final class RankSpreadJson {

    private RankSpreadJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<RankSpreadDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<RankSpreadDocument> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), RankSpreadDocument.class);
    }

    /**
     * Writes results as text.
     *
     * @param blocks one for each block
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(List<Robustness> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        return Json.write(RankSpreadForm.of(blocks));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param blocks one for each block
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(List<Robustness> blocks, Path path) {
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(path, "path");
        Json.write(RankSpreadForm.of(blocks), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param blocks one for each block
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Robustness> blocks, OutputStream out) {
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(out, "out");
        Json.write(RankSpreadForm.of(blocks), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param blocks one for each block
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Robustness> blocks, Writer out) {
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(out, "out");
        Json.write(RankSpreadForm.of(blocks), out);
    }
}
