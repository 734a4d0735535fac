package io.github.parindex.io.csv;

import io.github.parindex.core.rule.Stated;
import io.github.parindex.core.scoring.RoundReview;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What became of the claims of a round, as CSV files in UTF-8: one line for each criterion that a unit claimed.
 *
 * <p>The columns are {@code unit}, {@code name}, {@code criterion}, {@code title}, {@code verifier}, {@code claimed}, {@code accepted}
 * and {@code change} in points, {@code outcome}, {@code explanation} of the unit, {@code remark} of the verifier, and {@code check},
 * what a recomputation says of points that were given. Decimals have a point.
 *
 * <p>It is for people and spreadsheets and is not read again; {@link io.github.parindex.io.action.RoundReviewJson} is.
 */
public final class RoundReviewCsv {

    private static final List<Wording> HEADINGS = Stream.of(
                    "unit",
                    "name",
                    "criterion",
                    "title",
                    "verifier",
                    "claimed",
                    "accepted",
                    "change",
                    "outcome",
                    "explanation",
                    "remark",
                    "check")
            .map(column -> Wording.of("roundReviewCsv." + column))
            .toList();

    private RoundReviewCsv() {}

    /**
     * Writes a review as text. Texts that a spreadsheet would take for a formula get an apostrophe before them.
     *
     * @param review of two rounds
     * @param locale Vietnamese, or any other that has words
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(RoundReview review, Locale locale) {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(heading -> heading.in(locale)).toList());
        review.claims().forEach(claim -> rows.add(row(claim, locale)));
        return Formulas.table(rows);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param review of two rounds
     * @param path of the file
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(RoundReview review, Path path, Locale locale) {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(review, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param review of two rounds
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(RoundReview review, OutputStream out, Locale locale) {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(review, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param review of two rounds
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(RoundReview review, Writer out, Locale locale) {
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(out, "out");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(review, locale), out, locale);
    }

    private static List<String> row(RoundReview.Claim claim, Locale locale) {
        Optional<Stated.Agreement> checked =
                claim.agreement().filter(agreement -> agreement != Stated.Agreement.NOT_CHECKED);
        return List.of(
                claim.unit().code(),
                claim.unit().name(),
                claim.criterion().code(),
                claim.criterion().title().in(locale),
                claim.verifier().orElse(""),
                claim.claimed().points().toString(),
                claim.accepted().points().toString(),
                claim.change().toString(),
                Wording.literal(claim.outcome()).in(locale),
                claim.explanation(),
                claim.remark(),
                checked.map(agreement -> Wording.literal(agreement).in(locale)).orElse(""));
    }
}
