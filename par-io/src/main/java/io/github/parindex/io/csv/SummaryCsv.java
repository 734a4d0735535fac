package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.BoardSummary.Spread;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.UnitProfile;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Summaries of rankings as CSV files in UTF-8: one line for the index and for each field of each block, or one for each unit
 * and field. Headings are those of a language, decimals have a point; a mean is half up to {@value #PLACES} places.
 */
public final class SummaryCsv {

    private static final int PLACES = 10;
    private static final Rounding MEAN = Rounding.halfUp(PLACES);
    private static final List<String> BLOCKS =
            List.of("block", "field", "title", "units", "mean", "best", "lowest", "spread", "leaders");
    private static final List<String> UNITS =
            List.of("block", "unit", "name", "field", "title", "percent", "place", "among", "mark");

    private SummaryCsv() {}

    /**
     * Mean, best, lowest and spread of each block: of its index, whose field is blank, and of each field.
     *
     * @param summary of any ranking
     * @param locale of the headings and titles
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(BoardSummary summary, Locale locale) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>(List.of(headings(BLOCKS, locale)));
        for (BoardSummary.Block block : summary.blocks()) {
            block.index()
                    .ifPresent(index -> rows.add(
                            row(block.name(), "", Wording.of("fields.index").in(locale), index)));
            block.fields()
                    .forEach(field -> field.percent()
                            .ifPresent(percent -> rows.add(row(
                                    block.name(),
                                    field.criterion().code(),
                                    field.criterion().title().in(locale),
                                    percent))));
        }
        return Formulas.table(rows);
    }

    /**
     * Percentage, place and mark of each unit in each field.
     *
     * @param summary of any ranking
     * @param locale of the headings and titles
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String unitsToText(BoardSummary summary, Locale locale) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>(List.of(headings(UNITS, locale)));
        for (Ranking.Block block : summary.ranking().blocks()) {
            for (Ranking.Standing standing : block.standings()) {
                Unit unit = standing.card().unit();
                summary.profile(unit.code()).fields().forEach(field -> rows.add(row(unit, field, locale)));
            }
        }
        return Formulas.table(rows);
    }

    /**
     * Writes a file of blocks in UTF-8, over one that may be there.
     *
     * @param summary of any ranking
     * @param path of the file
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(BoardSummary summary, Path path, Locale locale) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(summary, locale), path, locale);
    }

    /**
     * Writes the table of blocks to a stream, in UTF-8; it stays open.
     *
     * @param summary of any ranking
     * @param out takes it
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(BoardSummary summary, OutputStream out, Locale locale) {
        Formulas.write(toText(summary, locale), out, locale);
    }

    /**
     * Writes the table of blocks to a writer; it stays open.
     *
     * @param summary of any ranking
     * @param out takes it
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(BoardSummary summary, Writer out, Locale locale) {
        Formulas.write(toText(summary, locale), out, locale);
    }

    /**
     * Writes a file of units in UTF-8, over one that may be there.
     *
     * @param summary of any ranking
     * @param path of the file
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void writeUnits(BoardSummary summary, Path path, Locale locale) {
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(unitsToText(summary, locale), path, locale);
    }

    /**
     * Writes the table of units to a stream, in UTF-8; it stays open.
     *
     * @param summary of any ranking
     * @param out takes it
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void writeUnits(BoardSummary summary, OutputStream out, Locale locale) {
        Formulas.write(unitsToText(summary, locale), out, locale);
    }

    /**
     * Writes the table of units to a writer; it stays open.
     *
     * @param summary of any ranking
     * @param out takes it
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void writeUnits(BoardSummary summary, Writer out, Locale locale) {
        Formulas.write(unitsToText(summary, locale), out, locale);
    }

    private static List<String> headings(List<String> names, Locale locale) {
        return names.stream()
                .map(name -> Wording.of("summaryCsv." + name).in(locale))
                .toList();
    }

    private static List<String> row(String block, String field, String title, Spread spread) {
        return List.of(
                block,
                field,
                title,
                Integer.toString(spread.units()),
                Exact.text(MEAN.divide(spread.mean().numerator(), spread.mean().denominator())),
                spread.best().toString(),
                spread.lowest().toString(),
                spread.width().toString(),
                spread.leaders().stream().map(Unit::name).collect(Collectors.joining(", ")));
    }

    private static List<String> row(Unit unit, UnitProfile.Field field, Locale locale) {
        return List.of(
                unit.block(),
                unit.code(),
                unit.name(),
                field.criterion().code(),
                field.criterion().title().in(locale),
                field.percent().map(Points::toString).orElse(""),
                field.place().map(Place::toString).orElse(""),
                Integer.toString(field.among()),
                Wording.of("summaryCsv.mark." + field.mark().name()).in(locale));
    }
}
