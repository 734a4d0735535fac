package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.LeafScore;
import io.github.parindex.core.scoring.ScoreDiff;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Two rankings held against each other as a CSV file in UTF-8: for each unit one line for the whole, whose code is blank and
 * which has both indices and places, and one for each criterion that both have. Headings are those of a language, decimals
 * have a point.
 */
public final class ComparisonCsv {

    private static final List<String> HEADINGS = List.of(
            "unit",
            "name",
            "code",
            "title",
            "before",
            "beforeMax",
            "after",
            "afterMax",
            "change",
            "placeBefore",
            "placeAfter");

    private ComparisonCsv() {}

    /**
     * Writes a comparison as text.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @param locale of the headings and titles
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL, or a ranking lacks a
     *     unit
     */
    public static String toText(Ranking before, Ranking after, List<ScoreDiff> diffs, Locale locale) {
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
        Objects.requireNonNull(diffs, "diffs");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream()
                .map(name -> Wording.of("comparisonCsv." + name).in(locale))
                .toList());
        for (ScoreDiff diff : diffs) {
            rows.add(whole(before, after, diff));
            diff.changes().forEach(change -> rows.add(row(diff.after().unit(), change, locale)));
        }
        return Formulas.table(rows);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @param path of the file
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL, or a ranking lacks a
     *     unit
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Ranking before, Ranking after, List<ScoreDiff> diffs, Path path, Locale locale) {
        Objects.requireNonNull(path, "path");
        Formulas.write(toText(before, after, diffs, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @param out takes it
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL, or a ranking lacks a
     *     unit
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking before, Ranking after, List<ScoreDiff> diffs, OutputStream out, Locale locale) {
        Formulas.write(toText(before, after, diffs, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param before the earlier ranking
     * @param after the later ranking
     * @param diffs what moved, of units that both have
     * @param out takes it
     * @param locale of the headings and titles
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL, or a ranking lacks a
     *     unit
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Ranking before, Ranking after, List<ScoreDiff> diffs, Writer out, Locale locale) {
        Formulas.write(toText(before, after, diffs, locale), out, locale);
    }

    private static List<String> whole(Ranking before, Ranking after, ScoreDiff diff) {
        Unit unit = diff.after().unit();
        return List.of(
                unit.code(),
                unit.name(),
                "",
                "",
                index(diff.before()),
                "100",
                index(diff.after()),
                "100",
                change(diff.total()),
                place(before, unit),
                place(after, unit));
    }

    private static List<String> row(Unit unit, ScoreDiff.Change change, Locale locale) {
        LeafScore was = change.before();
        LeafScore is = change.after();
        return List.of(
                unit.code(),
                unit.name(),
                is.criterion().code(),
                is.criterion().title().in(locale),
                was.points().toString(),
                was.applicable().toString(),
                is.points().toString(),
                is.applicable().toString(),
                change(change.by()),
                "",
                "");
    }

    private static String index(Scorecard card) {
        int places = card.set().policy().published().places();
        return card.published().map(index -> index.toText(places)).orElse("");
    }

    private static String change(Optional<Points> change) {
        return change.map(Points::toString).orElse("");
    }

    private static String place(Ranking ranking, Unit unit) {
        return ranking.standing(unit.code()).place().map(Place::toString).orElse("");
    }
}
