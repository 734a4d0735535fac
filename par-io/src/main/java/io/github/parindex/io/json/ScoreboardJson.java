package io.github.parindex.io.json;

import io.github.parindex.core.scoring.Scoreboard;
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
 * Scoreboards as JSON files, for portals and other programs: for each unit the total, every node of the tree, and why each
 * point was given or lost.
 *
 * <p>A leaf carries its {@code working}, the typed facts the rule used; a document of {@link io.github.parindex.io.shape}. Its {@code
 * reason} is the sentence for them; with a language titles stand beside the codes. The {@code index} has the places it is published with; all other numbers are
 * exact. What is written is read back as the same document, to the last digit; it is not scored again.
 */
public final class ScoreboardJson {

    private ScoreboardJson() {}

    /**
     * Reads a file.
     *
     * @param path of the file
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<ScoreboardDocument> read(Path path) {
        return read(Source.of(path));
    }

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<ScoreboardDocument> read(Source source) {
        return read(source, ReadLimits.withDefaults());
    }

    /**
     * Reads any source within given limits.
     *
     * @param source a file, a stream, bytes or text
     * @param limits beyond which it is refused
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<ScoreboardDocument> read(Source source, ReadLimits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return DocumentReader.computed(source, limits, ScoreboardDocument.class);
    }

    /**
     * Writes a board as text.
     *
     * @param board of any units
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Scoreboard board) {
        Objects.requireNonNull(board, "board");
        return Json.write(ScoreboardForm.inTurn(board));
    }

    /**
     * The same for readers of a language, with the titles of the criteria and the {@code reason}s in it.
     *
     * @param board of any units
     * @param locale Vietnamese, or any other that has words
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Scoreboard board, Locale locale) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(locale, "locale");
        return Json.write(ScoreboardForm.inTurn(board, locale));
    }

    /**
     * Writes a board in one line, for readers of a language.
     *
     * @param board of any units
     * @param locale Vietnamese, or any other that has words
     * @return JSON without a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toLine(Scoreboard board, Locale locale) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(locale, "locale");
        return Json.line(ScoreboardForm.inTurn(board, locale));
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param board of any units
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Scoreboard board, Path path) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(path, "path");
        Json.write(ScoreboardForm.inTurn(board), path);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param board of any units
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scoreboard board, OutputStream out) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(out, "out");
        Json.write(ScoreboardForm.inTurn(board), out);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param board of any units
     * @param out takes it
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scoreboard board, Writer out) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(out, "out");
        Json.write(ScoreboardForm.inTurn(board), out);
    }

    /**
     * Writes the same for readers of a language.
     *
     * @param board of any units
     * @param path of the file
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Scoreboard board, Path path, Locale locale) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Json.write(ScoreboardForm.inTurn(board, locale), path);
    }

    /**
     * Writes the same, for readers of a language, to a stream, in UTF-8; it stays open.
     *
     * @param board of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scoreboard board, OutputStream out, Locale locale) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Json.write(ScoreboardForm.inTurn(board, locale), out);
    }

    /**
     * Writes the same, for readers of a language, to a writer; it stays open.
     *
     * @param board of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scoreboard board, Writer out, Locale locale) {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Json.write(ScoreboardForm.inTurn(board, locale), out);
    }
}
