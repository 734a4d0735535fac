package io.github.parindex.io.action;

import io.github.parindex.core.years.Years;
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
 * Series of years as JSON files; {@link YearsDocument} says which fields they have. Numbers are exact. What is written is read
 * back as the same document; nothing is scored again.
 */
public final class YearsJson {

    private YearsJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<YearsDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<YearsDocument> read(Source source) {
        Objects.requireNonNull(source, "source");
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<YearsDocument> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return DocumentReader.computed(source, limits, YearsDocument.class);
    }

    /**
     * Writes a series as text.
     *
     * @param years of any units
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Years years) {
        Objects.requireNonNull(years, "years");
        return Json.write(YearsForm.of(years));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param years of any units
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Years years, Path path) {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(path, "path");
        Json.write(YearsForm.of(years), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param years of any units
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Years years, OutputStream out) {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(out, "out");
        Json.write(YearsForm.of(years), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param years of any units
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Years years, Writer out) {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(out, "out");
        Json.write(YearsForm.of(years), out);
    }
}
