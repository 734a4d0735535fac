package io.github.parindex.io.json;

import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Objects;

/** What surveys say as JSON files; {@link SurveyResultsDocument} says which fields they have. */
public final class SurveyResultsJson {

    private SurveyResultsJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<SurveyResultsDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<SurveyResultsDocument> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), SurveyResultsDocument.class);
    }

    /**
     * Writes results as text.
     *
     * @param results of all responses
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL, or as for {@link
     *     SurveyResults#index}
     */
    public static String toText(SurveyResults results) {
        Objects.requireNonNull(results, "results");
        return Json.write(SurveyResultsForm.of(results));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param results of all responses
     * @param path of the file
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(SurveyResults results, Path path) {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(path, "path");
        Json.write(SurveyResultsForm.of(results), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param results of all responses
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(SurveyResults results, OutputStream out) {
        Objects.requireNonNull(results, "results");
        Json.write(SurveyResultsForm.of(results), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param results of all responses
     * @param out takes it
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(SurveyResults results, Writer out) {
        Objects.requireNonNull(results, "results");
        Json.write(SurveyResultsForm.of(results), out);
    }
}
