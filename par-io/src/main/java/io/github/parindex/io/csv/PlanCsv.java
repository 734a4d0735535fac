package io.github.parindex.io.csv;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.PlanWords;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Plans as CSV files in UTF-8: one line for each change, unit by unit.
 *
 * <p>The columns are {@code unit}, {@code name}, {@code criterion}, {@code title}, {@code from} and {@code to} (as cells of
 * assessments hold them), {@code before}, {@code after} and {@code won} (exact points), {@code effort}, {@code office} and
 * {@code deadline}. Decimals have a point. Where a
 * target cannot be reached, or nothing need change, a line without a criterion says so under {@code title}.
 */
public final class PlanCsv {

    private static final List<Wording> HEADINGS = Stream.of(
                    "unit",
                    "name",
                    "criterion",
                    "title",
                    "from",
                    "to",
                    "before",
                    "after",
                    "won",
                    "effort",
                    "office",
                    "deadline")
            .map(column -> Wording.of("planCsv." + column))
            .toList();

    private PlanCsv() {}

    /**
     * Writes plans as text. Texts that a spreadsheet would take for a formula get an apostrophe before them.
     *
     * @param plans of any units
     * @param locale Vietnamese, or any other that has words
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(Collection<? extends Outcome> plans, Locale locale) {
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(heading -> heading.in(locale)).toList());
        for (Outcome outcome : plans) {
            Plan plan = outcome.plan();
            if (!outcome.isReached() || plan.steps().isEmpty()) {
                rows.add(row(plan, PlanWords.of(outcome).in(locale)));
            }
            plan.steps().forEach(step -> rows.add(row(plan, step, locale)));
        }
        return Formulas.table(rows);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param plans of any units
     * @param path of the file
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(Collection<? extends Outcome> plans, Path path, Locale locale) {
        Objects.requireNonNull(plans, "plans");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(plans, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param plans of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Collection<? extends Outcome> plans, OutputStream out, Locale locale) {
        Formulas.write(toText(plans, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param plans of any units
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(Collection<? extends Outcome> plans, Writer out, Locale locale) {
        Formulas.write(toText(plans, locale), out, locale);
    }

    /** A row without a change, which says in the place of a title what came of the search. */
    private static List<String> row(Plan plan, String sentence) {
        List<String> row = new ArrayList<>(Collections.nCopies(HEADINGS.size(), ""));
        row.set(0, plan.unit().code());
        row.set(1, plan.unit().name());
        row.set(3, sentence);
        return row;
    }

    private static List<String> row(Plan plan, Plan.Step step, Locale locale) {
        return List.of(
                plan.unit().code(),
                plan.unit().name(),
                step.criterion().code(),
                step.criterion().title().in(locale),
                Cells.text(step.from(), step.criterion().rule()),
                Cells.text(step.to(), step.criterion().rule()),
                step.before().points().toString(),
                step.after().points().toString(),
                step.won().toString(),
                String.valueOf(step.effort()),
                step.assignment().office(),
                step.assignment()
                        .due()
                        .map(half -> PlanWords.of(half).in(locale))
                        .orElse(""));
    }
}
