package io.github.parindex.io.action;

import io.github.parindex.core.scoring.RoundReview;
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
 * Reviews of rounds as JSON files; {@link RoundReviewDocument} says which fields they have. Numbers are exact. What is written is
 * read back as the same document; nothing is scored again.
 */
public final class RoundReviewJson {

    private RoundReviewJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<RoundReviewDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<RoundReviewDocument> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), RoundReviewDocument.class);
    }

    /**
     * Writes a review as text.
     *
     * @param review of two rounds
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(RoundReview review) {
        Objects.requireNonNull(review, "review");
        return Json.write(RoundReviewForm.of(review));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param review of two rounds
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(RoundReview review, Path path) {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(path, "path");
        Json.write(RoundReviewForm.of(review), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param review of two rounds
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(RoundReview review, OutputStream out) {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(out, "out");
        Json.write(RoundReviewForm.of(review), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param review of two rounds
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(RoundReview review, Writer out) {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(out, "out");
        Json.write(RoundReviewForm.of(review), out);
    }
}
