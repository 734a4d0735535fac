package io.github.parindex.io.json;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.token.Validation;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Criteria sets as JSON files; {@link CriteriaSetDocument} says which fields they have.
 *
 * <p>What is written is read back to the last digit. Reading is strict: unknown fields, duplicate ones, nulls, numbers in
 * quotes and numbers beyond the limits are problems, and so is all that the core refuses. A set with any problem is not
 * usable.
 */
public final class CriteriaSetJson {

    private CriteriaSetJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the set, or all problems with pointer, line and column
     */
    public static Loaded<CriteriaSet> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the set, or all problems with pointer, line and column
     */
    public static Loaded<CriteriaSet> read(Source source) {
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the set, or all problems with pointer, line and column
     */
    public static Loaded<CriteriaSet> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return DocumentReader.read(source, limits, CriteriaSetDocument.class, CriteriaMeaning::of);
    }

    /**
     * Takes a document that was bound elsewhere, such as by the controller of a portal.
     *
     * @param document with any content; it is validated again
     * @return the set, or all problems by pointer; they have no line, as there is no file
     */
    public static Loaded<CriteriaSet> from(CriteriaSetDocument document) {
        Objects.requireNonNull(document, "document");
        return DocumentReader.bound(document, CriteriaMeaning::of);
    }

    /**
     * Writes a set as text; what is as usual is left out.
     *
     * @param set any criteria set
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     */
    public static String toText(CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return Json.write(Validation.checked(CriteriaForm.of(set)));
    }

    /**
     * Writes a set in one line; what is as usual is left out.
     *
     * @param set any criteria set
     * @return JSON without a line break
     * @throws IllegalArgumentException as for {@link #toText}
     */
    public static String toLine(CriteriaSet set) {
        Objects.requireNonNull(set, "set");
        return Json.line(Validation.checked(CriteriaForm.of(set)));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param set any criteria set
     * @param path of the file
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(CriteriaSet set, Path path) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(path, "path");
        Json.write(Validation.checked(CriteriaForm.of(set)), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param set any criteria set
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(CriteriaSet set, OutputStream out) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(out, "out");
        Json.write(Validation.checked(CriteriaForm.of(set)), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param set any criteria set
     * @param out takes it
     * @throws IllegalArgumentException if it could not be read back: a text has a character such as NUL, or a sum has more
     *     digits than {@link io.github.parindex.core.number.Exact} takes
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(CriteriaSet set, Writer out) {
        Objects.requireNonNull(set, "set");
        Objects.requireNonNull(out, "out");
        Json.write(Validation.checked(CriteriaForm.of(set)), out);
    }
}
