package io.github.parindex.io.csv;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.years.Movement;
import io.github.parindex.core.years.YearChange;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of units from year to year, as CSV files in UTF-8: one line for each unit and step from one year to the next, and
 * below it one for each criterion that brought something.
 *
 * <p>The columns are {@code unit}, {@code name} and {@code block}; {@code from} and {@code to}, the labels of the years; {@code
 * criterion} and {@code title}, blank in the line of the unit; {@code index before}, {@code index} (as published), {@code place
 * before}, {@code place}, {@code score and place} in words and {@code overtaken by}, codes divided by spaces, blank in the lines of
 * criteria; and {@code change} in percentage points, of a criterion what it brought, half up to 10 places. Decimals have a point.
 */
public final class YearsCsv {

    private static final Rounding BROUGHT = Rounding.halfUp(10);
    private static final List<Wording> HEADINGS = Stream.of(
                    "unit",
                    "name",
                    "block",
                    "from",
                    "to",
                    "criterion",
                    "title",
                    "indexBefore",
                    "index",
                    "change",
                    "placeBefore",
                    "place",
                    "verdict",
                    "overtakenBy")
            .map(column -> Wording.of("yearsCsv." + column))
            .toList();

    private YearsCsv() {}

    /**
     * Writes a series of years as text. Texts that a spreadsheet would take for a formula get an apostrophe before them.
     *
     * @param years of any units
     * @param locale Vietnamese, or any other that has words
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Years years, Locale locale) {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(heading -> heading.in(locale)).toList());
        for (YearChange change : years.changes()) {
            for (Movement movement : change.movements()) {
                rows.add(row(change, movement, locale));
                movement.contributions().stream()
                        .filter(each -> each.change().numerator().signum() != 0)
                        .forEach(each -> rows.add(row(change, movement, each, locale)));
            }
        }
        return Formulas.table(rows);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param years of any units
     * @param path of the file
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Years years, Path path, Locale locale) {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(years, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param years of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Years years, OutputStream out, Locale locale) {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(years, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param years of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Years years, Writer out, Locale locale) {
        Objects.requireNonNull(years, "years");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(years, locale), out, locale);
    }

    private static List<String> begun(YearChange change, Movement movement) {
        Unit unit = movement.now().card().unit();
        return new ArrayList<>(List.of(
                unit.code(),
                unit.name(),
                unit.block(),
                change.before().label(),
                change.after().label()));
    }

    private static List<String> row(YearChange change, Movement movement, Locale locale) {
        Scorecard card = movement.now().card();
        List<String> row = begun(change, movement);
        row.addAll(List.of(
                "",
                "",
                shown(movement.index()),
                shown(card.published()),
                shown(movement.change()),
                shown(movement.place()),
                shown(movement.now().place()),
                Wording.literal(movement.verdict()).in(locale),
                movement.passedBy().stream()
                        .map(other -> other.card().unit().code())
                        .collect(Collectors.joining(" "))));
        return row;
    }

    private static List<String> row(YearChange change, Movement movement, Contribution brought, Locale locale) {
        String rescaling = Wording.of("yearsSection.cause.RESCALING").in(locale);
        List<String> row = begun(change, movement);
        row.addAll(List.of(
                brought.criterion().map(Criterion::code).orElse(""),
                brought.criterion().map(each -> each.title().in(locale)).orElse(rescaling),
                "",
                "",
                brought.points(BROUGHT).toString(),
                "",
                "",
                "",
                ""));
        return row;
    }

    private static String shown(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }
}
