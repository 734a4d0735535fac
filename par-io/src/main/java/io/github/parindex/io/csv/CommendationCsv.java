package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.Commendation.Commended;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.CommendationWords;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Lists of units proposed for commendation as CSV files in UTF-8: block, unit, name, place, published index, grade, rise on
 * the earlier period in percentage points, and the reasons. Decimals have a point.
 */
public final class CommendationCsv {

    private static final List<String> HEADINGS =
            List.of("block", "unit", "name", "place", "index", "grade", "rise", "reason");

    private CommendationCsv() {}

    /**
     * Writes a list as text.
     *
     * @param commended as a rule gave them
     * @param locale of the headings and reasons
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(List<Commended> commended, Locale locale) {
        Objects.requireNonNull(commended, "commended");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream()
                .map(name -> Wording.of("commendationCsv." + name).in(locale))
                .toList());
        commended.forEach(each -> rows.add(row(each, locale)));
        return Formulas.table(rows);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param commended as a rule gave them
     * @param path of the file
     * @param locale of the headings and reasons
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(List<Commended> commended, Path path, Locale locale) {
        Objects.requireNonNull(commended, "commended");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(commended, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param commended as a rule gave them
     * @param out takes it
     * @param locale of the headings and reasons
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Commended> commended, OutputStream out, Locale locale) {
        Formulas.write(toText(commended, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param commended as a rule gave them
     * @param out takes it
     * @param locale of the headings and reasons
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Commended> commended, Writer out, Locale locale) {
        Formulas.write(toText(commended, locale), out, locale);
    }

    private static List<String> row(Commended each, Locale locale) {
        Scorecard card = each.standing().card();
        Unit unit = card.unit();
        int places = card.set().policy().published().places();
        return List.of(
                unit.block(),
                unit.code(),
                unit.name(),
                each.standing().place().map(Place::toString).orElse(""),
                card.published().map(points -> points.toText(places)).orElse(""),
                each.standing().grade().orElse(""),
                each.rise().map(Points::toString).orElse(""),
                CommendationWords.reasons(each).in(locale));
    }
}
