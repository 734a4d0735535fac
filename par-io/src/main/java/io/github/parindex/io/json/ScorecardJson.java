package io.github.parindex.io.json;

import io.github.parindex.core.scoring.Scorecard;
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
 * One scorecard as JSON: what stands for the unit in the document of its board, see {@link ScoreboardJson}.
 *
 * <p>{@link #toLine} writes it in one line, so that a stream of cards becomes lines, of which none need be kept.
 */
public final class ScorecardJson {

    private ScorecardJson() {}

    /**
     * Reads any source.
     *
     * @param source a file, a stream, bytes or text
     * @return the document, or all problems with pointer, line and column
     */
    public static Loaded<ScoreboardDocument.Unit> read(Source source) {
        Objects.requireNonNull(source, "source");
        return DocumentReader.computed(source, ReadLimits.withDefaults(), ScoreboardDocument.Unit.class);
    }

    /**
     * Writes a card as text.
     *
     * @param card of any unit
     * @param locale of the reasons, Vietnamese or any other that has words
     * @return pretty JSON that ends with a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Scorecard card, Locale locale) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(locale, "locale");
        return Json.write(ScoreboardForm.of(card, locale));
    }

    /**
     * Writes a card in one line.
     *
     * @param card of any unit
     * @param locale of the reasons, Vietnamese or any other that has words
     * @return JSON without a line break
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toLine(Scorecard card, Locale locale) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(locale, "locale");
        return Json.line(ScoreboardForm.of(card, locale));
    }

    /**
     * Writes a card to a file in UTF-8, over one that may be there.
     *
     * @param card of any unit
     * @param path of the file
     * @param locale of the reasons, Vietnamese or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Scorecard card, Path path, Locale locale) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Json.write(ScoreboardForm.of(card, locale), path);
    }

    /**
     * Writes a card to a stream, in UTF-8; it stays open.
     *
     * @param card of any unit
     * @param out takes it
     * @param locale of the reasons, Vietnamese or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scorecard card, OutputStream out, Locale locale) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Json.write(ScoreboardForm.of(card, locale), out);
    }

    /**
     * Writes a card to a writer; it stays open.
     *
     * @param card of any unit
     * @param out takes it
     * @param locale of the reasons, Vietnamese or any other that has words
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Scorecard card, Writer out, Locale locale) {
        Objects.requireNonNull(card, "card");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Json.write(ScoreboardForm.of(card, locale), out);
    }
}
