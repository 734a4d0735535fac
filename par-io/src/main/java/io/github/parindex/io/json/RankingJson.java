package io.github.parindex.io.json;

import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.Source;
import io.github.parindex.io.token.DocumentReader;
import io.github.parindex.io.token.Json;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Rankings as JSON files; {@link RankingDocument} says which fields they have.
 *
 * <p>The {@code index} has the places it is published with; all other numbers are exact. What is written is read back as the
 * same document, to the last digit; it is not ranked again.
 */
public final class RankingJson {

    private RankingJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<RankingDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<RankingDocument> read(Source source) {
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<RankingDocument> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return DocumentReader.computed(source, limits, RankingDocument.class);
    }

    /**
     * Writes a ranking as text.
     *
     * @param ranking of any units
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Ranking ranking) {
        Objects.requireNonNull(ranking, "ranking");
        return Json.write(RankingForm.of(ranking));
    }

    /**
     * The same for readers of a language, whose {@code tieBreak}, {@code grades} and {@code separatedBy} are clauses of it.
     *
     * @param ranking of any units
     * @param locale Vietnamese, or any other that has words
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Ranking ranking, Locale locale) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(locale, "locale");
        return Json.write(RankingForm.of(ranking, locale));
    }

    /**
     * Writes a ranking in one line, for readers of a language.
     *
     * @param ranking of any units
     * @param locale Vietnamese, or any other that has words
     * @return JSON without a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toLine(Ranking ranking, Locale locale) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(locale, "locale");
        return Json.line(RankingForm.of(ranking, locale));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param ranking of any units
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Ranking ranking, Path path) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(path, "path");
        Json.write(RankingForm.of(ranking), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param ranking of any units
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking ranking, OutputStream out) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(out, "out");
        Json.write(RankingForm.of(ranking), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param ranking of any units
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking ranking, Writer out) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(out, "out");
        Json.write(RankingForm.of(ranking), out);
    }

    /**
     * Writes the same for readers of a language.
     *
     * @param ranking of any units
     * @param path of the file
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Ranking ranking, Path path, Locale locale) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Json.write(RankingForm.of(ranking, locale), path);
    }

    /**
     * Writes the same, for readers of a language, to a stream, in UTF-8; it stays open.
     *
     * @param ranking of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking ranking, OutputStream out, Locale locale) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Json.write(RankingForm.of(ranking, locale), out);
    }

    /**
     * Writes the same, for readers of a language, to a writer; it stays open.
     *
     * @param ranking of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking ranking, Writer out, Locale locale) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Json.write(RankingForm.of(ranking, locale), out);
    }
}
