package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.RankingWords;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Rankings as CSV files in UTF-8, for people and other programs: one line for each unit, block by block.
 *
 * <p>The columns are {@code block}, {@code place} (blank without one), {@code unit}, {@code name}, {@code points},
 * {@code max} (the maximum the points are held against), {@code index} (as published, with its fixed places), {@code exact
 * index} (percent, half up to {@value #PLACES} places), {@code grade}, {@code provisional} ({@code yes} or blank),
 * {@code tie broken by}, and for each field its code and title, with the points of the unit as they are before a block is
 * rescaled, blank where nothing of the field was scored. Decimals have a point.
 */
public final class RankingCsv {

    private static final int PLACES = 10;
    private static final Rounding EXACT_INDEX = Rounding.halfUp(PLACES);
    private static final List<Wording> HEADINGS = List.of(
            Wording.of("rankingCsv.block"),
            Wording.of("rankingCsv.place"),
            Wording.of("rankingCsv.unit"),
            Wording.of("rankingCsv.name"),
            Wording.of("rankingCsv.points"),
            Wording.of("rankingCsv.max"),
            Wording.of("rankingCsv.index"),
            Wording.of("rankingCsv.exactIndex"),
            Wording.of("rankingCsv.grade"),
            Wording.of("rankingCsv.provisional"),
            Wording.of("rankingCsv.tieBrokenBy"));

    private static final Wording YES = Wording.of("rankingCsv.yes");

    private RankingCsv() {}

    /**
     * Writes a ranking as text.
     *
     * <p>Texts that a spreadsheet would take for a formula get an apostrophe before them.
     *
     * @param ranking of any units
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Ranking ranking) {
        Objects.requireNonNull(ranking, "ranking");
        return toText(ranking, step -> step.toString(), Locale.ENGLISH);
    }

    /**
     * The same for readers of a language, who get its headings and words; decimals keep their point.
     *
     * @param ranking of any units
     * @param locale Vietnamese, or any other that has words
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Ranking ranking, Locale locale) {
        Objects.requireNonNull(ranking, "ranking");
        Objects.requireNonNull(locale, "locale");
        return toText(ranking, step -> RankingWords.of(step).in(locale), locale);
    }

    private static String toText(Ranking ranking, Function<TieBreak.Step, String> ties, Locale locale) {
        List<List<String>> rows = new ArrayList<>();
        List<Criterion> fields = ranking.board().set().criteria();
        rows.add(Stream.concat(
                        HEADINGS.stream().map(heading -> heading.in(locale)),
                        fields.stream()
                                .map(field -> field.code() + " " + field.title().in(locale)))
                .toList());
        for (Ranking.Block block : ranking.blocks()) {
            block.standings().forEach(standing -> rows.add(row(block, standing, ties, locale)));
        }
        return Formulas.table(rows);
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
        Formulas.write(toText(ranking), path);
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
        Formulas.write(toText(ranking), out);
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
        Formulas.write(toText(ranking), out);
    }

    /**
     * Writes the same for readers of a language; in any but English the file begins with a byte order mark, by which
     * spreadsheets know UTF-8.
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
        Formulas.write(toText(ranking, locale), path, locale);
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
        Formulas.write(toText(ranking, locale), out, locale);
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
        Formulas.write(toText(ranking, locale), out, locale);
    }

    private static List<String> row(
            Ranking.Block block, Ranking.Standing standing, Function<TieBreak.Step, String> ties, Locale locale) {
        Scorecard card = standing.card();
        Unit unit = card.unit();
        Stream<String> result = Stream.of(
                block.name(),
                standing.place().map(Place::toString).orElse(""),
                unit.code(),
                unit.name(),
                card.total().toString(),
                card.applicable().toString(),
                published(card),
                card.index().map(RankingCsv::percent).orElse(""),
                standing.grade().orElse(""),
                card.isProvisional() ? YES.in(locale) : "",
                standing.separatedBy().map(ties).orElse(""));
        return Stream.concat(result, card.scores().stream().map(RankingCsv::points))
                .toList();
    }

    private static String points(Score field) {
        boolean outside = field.criterion() instanceof Group group
                && (group.kind() == Group.Kind.BONUS || group.kind() == Group.Kind.DEDUCTION);
        return outside || field.applicable().sign() > 0 ? field.points().toString() : "";
    }

    private static String published(Scorecard card) {
        int places = card.set().policy().published().places();
        return card.published().map(points -> points.toText(places)).orElse("");
    }

    private static String percent(Ratio share) {
        return Exact.text(EXACT_INDEX.divide(share.numerator().movePointRight(2), share.denominator()));
    }
}
