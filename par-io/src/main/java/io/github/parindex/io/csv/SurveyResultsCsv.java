package io.github.parindex.io.csv;

import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SurveyEstimate.Interval;
import io.github.parindex.core.survey.Satisfaction;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.words.Wording;
import java.io.OutputStream;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What a survey says as CSV files in UTF-8: one line for each share, first of all responses, then unit by unit.
 *
 * <p>The columns are {@code unit} (blank for all responses), {@code measure} (index, wholly satisfied, or the code and the
 * text of a factor), {@code percent} and {@code standard error}, {@code from} and {@code to} of the interval of 95 %, cut to 0 to 100, all
 * half up to 2 places; {@code satisfied}, {@code answers} and {@code respondents}. What is not known is blank. Decimals have a
 * point.
 */
public final class SurveyResultsCsv {

    private static final Rounding PUBLISHED = Rounding.halfUp(2);
    private static final Confidence SURE = Confidence.of(0.95);
    private static final Wording INDEX = Wording.of("surveyCsv.indexOf");
    private static final Wording WHOLLY = Wording.of("surveyCsv.wholly");
    private static final List<Wording> HEADINGS = List.of(
            Wording.of("surveyCsv.unit"),
            Wording.of("surveyCsv.measure"),
            Wording.of("surveyCsv.percent"),
            Wording.of("surveyCsv.error"),
            Wording.of("surveyCsv.from"),
            Wording.of("surveyCsv.to"),
            Wording.of("surveyCsv.satisfied"),
            Wording.of("surveyCsv.answers"),
            Wording.of("surveyCsv.respondents"));

    private SurveyResultsCsv() {}

    /**
     * Writes results as text.
     *
     * @param results of all responses
     * @param locale Vietnamese, or any other that has words
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL, or as for {@link
     *     SurveyResults#index}
     */
    public static String toText(SurveyResults results, Locale locale) {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(heading -> heading.in(locale)).toList());
        add("", results, rows, locale);
        results.units().forEach(unit -> add(unit, results.unit(unit), rows, locale));
        return Formulas.table(rows);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param results of all responses
     * @param path of the file
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(SurveyResults results, Path path, Locale locale) {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(results, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param results of all responses
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(SurveyResults results, OutputStream out, Locale locale) {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(results, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param results of all responses
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(SurveyResults results, Writer out, Locale locale) {
        Objects.requireNonNull(results, "results");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(results, locale), out, locale);
    }

    private static void add(String unit, SurveyResults part, List<List<String>> rows, Locale locale) {
        rows.add(row(unit, INDEX.in(locale), part.index()));
        rows.add(row(unit, WHOLLY.in(locale), part.wholly()));
        part.factors().forEach(factor -> rows.add(row(unit, named(part, factor), part.factor(factor))));
    }

    private static String named(SurveyResults part, String factor) {
        return part.survey().forms().stream()
                .flatMap(form -> form.factors().stream())
                .filter(each -> each.code().equals(factor) && !each.text().isBlank())
                .map(each -> factor + " " + each.text())
                .findFirst()
                .orElse(factor);
    }

    private static List<String> row(String unit, String measure, Satisfaction share) {
        List<String> row = new ArrayList<>(List.of(unit, measure));
        if (share.isDefined()) {
            row.add(share.percent(PUBLISHED).toText(PUBLISHED.places()));
        } else {
            row.add("");
        }
        boolean known = share.isDefined() && share.variance().isPresent();
        Stream<Function<DesignEstimate, Double>> errors =
                Stream.of(DesignEstimate::standardError, SurveyResultsCsv::lower, SurveyResultsCsv::upper);
        errors.map(error -> known ? percent(DesignEstimate.of(share), error) : "")
                .forEach(row::add);
        Stream.of(share.satisfied(), share.answers(), share.respondents())
                .map(String::valueOf)
                .forEach(row::add);
        return row;
    }

    private static double lower(DesignEstimate estimate) {
        return Math.max(0, interval(estimate).lower());
    }

    private static double upper(DesignEstimate estimate) {
        return Math.min(1, interval(estimate).upper());
    }

    private static Interval interval(DesignEstimate estimate) {
        return estimate.degreesOfFreedom() < 1 ? new Interval(Double.NaN, Double.NaN) : estimate.interval(SURE);
    }

    private static String percent(DesignEstimate estimate, Function<DesignEstimate, Double> error) {
        double value = error.apply(estimate);
        return Double.isNaN(value)
                ? ""
                : new BigDecimal(value)
                        .movePointRight(2)
                        .setScale(PUBLISHED.places(), RoundingMode.HALF_UP)
                        .toPlainString();
    }
}
