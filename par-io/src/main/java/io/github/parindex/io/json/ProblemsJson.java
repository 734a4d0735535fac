package io.github.parindex.io.json;

import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.token.Json;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Problems of files as a JSON list, for programs that filter and count them. */
public final class ProblemsJson {

    private ProblemsJson() {}

    // A problem; what is empty is left out.
    private record Document(
            String code,
            String severity,
            String file,
            @Nullable String place,
            @Nullable Integer line,
            @Nullable Integer column,
            @Nullable String value,
            String message,
            @Nullable String advice,
            @Nullable String unit) {}

    /**
     * Writes problems as text.
     *
     * @param problems in any order
     * @param locale of the sentences
     * @return a list with {@code code}, {@code severity} (error, warning, notice), {@code file}, {@code place}, {@code line},
     *     {@code column}, {@code value}, {@code message}, {@code advice} and {@code unit}; pretty, and ending with a line break
     */
    public static String toText(List<Problem> problems, Locale locale) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(locale, "locale");
        return Json.write(
                problems.stream().map(problem -> document(problem, locale)).toList());
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param problems in any order
     * @param path of the file
     * @param locale of the sentences
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(List<Problem> problems, Path path, Locale locale) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Json.write(problems.stream().map(problem -> document(problem, locale)).toList(), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param problems in any order
     * @param out takes it
     * @param locale of the sentences
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Problem> problems, OutputStream out, Locale locale) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(locale, "locale");
        Json.write(problems.stream().map(problem -> document(problem, locale)).toList(), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param problems in any order
     * @param out takes it
     * @param locale of the sentences
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Problem> problems, Writer out, Locale locale) {
        Objects.requireNonNull(problems, "problems");
        Objects.requireNonNull(locale, "locale");
        Json.write(problems.stream().map(problem -> document(problem, locale)).toList(), out);
    }

    private static Document document(Problem problem, Locale locale) {
        return new Document(
                problem.code(),
                problem.severity().name().toLowerCase(Locale.ROOT),
                visible(problem.file()),
                unlessEmpty(problem.place()),
                problem.line() == 0 ? null : problem.line(),
                problem.column() == 0 ? null : problem.column(),
                unlessEmpty(problem.value()),
                visible(problem.message().in(locale)),
                problem.advice()
                        .map((Wording advice) -> visible(advice.in(locale)))
                        .orElse(null),
                problem.unit().map(ProblemsJson::visible).orElse(null));
    }

    private static @Nullable String unlessEmpty(String text) {
        return text.isEmpty() ? null : visible(text);
    }

    private static String visible(String text) {
        return PlainText.visible(text);
    }
}
