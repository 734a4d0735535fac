package io.github.parindex.io.json;

import io.github.parindex.core.survey.Survey;
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
 * Surveys as JSON files; {@link SurveyDocument} says which fields they have.
 *
 * <p>What is written is read back as it was. Reading is as strict as for {@link CriteriaSetJson}. A survey with any problem is
 * not usable.
 */
public final class SurveyJson {

    private SurveyJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the survey, or all problems with pointer, line and column
     */
    public static Loaded<Survey> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the survey, or all problems with pointer, line and column
     */
    public static Loaded<Survey> read(Source source) {
        Objects.requireNonNull(source, "source");
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the survey, or all problems with pointer, line and column
     */
    public static Loaded<Survey> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.read(source, limits, SurveyDocument.class, SurveyMeaning::of);
    }

    /**
     * Takes a document that was bound elsewhere, such as by the controller of a portal.
     *
     * @param document with any content; it is validated again
     * @return the survey, or all problems by pointer; they have no line, as there is no file
     */
    public static Loaded<Survey> from(SurveyDocument document) {
        Objects.requireNonNull(document, "document");
        return DocumentReader.bound(document, SurveyMeaning::of);
    }

    /**
     * Writes a survey as text; what is as usual is left out, and scales get names.
     *
     * @param survey any
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Survey survey) {
        Objects.requireNonNull(survey, "survey");
        return Json.write(Validation.checked(SurveyWritten.of(survey)));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param survey any
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Survey survey, Path path) {
        Objects.requireNonNull(survey, "survey");
        Objects.requireNonNull(path, "path");
        Json.write(Validation.checked(SurveyWritten.of(survey)), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param survey any
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Survey survey, OutputStream out) {
        Objects.requireNonNull(survey, "survey");
        Json.write(Validation.checked(SurveyWritten.of(survey)), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param survey any
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Survey survey, Writer out) {
        Objects.requireNonNull(survey, "survey");
        Json.write(Validation.checked(SurveyWritten.of(survey)), out);
    }
}
