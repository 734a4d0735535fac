package io.github.parindex.io.csv;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.shape.Robustness;
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
 * How sure rankings are, as CSV files in UTF-8: one line for each unit, block by block, by official place.
 *
 * <p>The columns are {@code block}, {@code unit}, {@code name}, {@code place} (the official one), {@code mean}, {@code median},
 * {@code from} and {@code to} of the interval that holds nine tenths of the draws, {@code best} and {@code worst} over the
 * draws, {@code first three} and {@code kept} in percent of the draws, {@code best by all weights} and {@code worst by all
 * weights}, all half up to 2 places. What is not known is blank. Decimals have a point.
 */
public final class RankSpreadCsv {

    private static final List<Wording> HEADINGS = Stream.of(
                    "block",
                    "unit",
                    "name",
                    "place",
                    "mean",
                    "median",
                    "from",
                    "to",
                    "best",
                    "worst",
                    "firstThree",
                    "kept",
                    "bestOfAll",
                    "worstOfAll")
            .map(column -> Wording.of("robustCsv." + column))
            .toList();

    private RankSpreadCsv() {}

    /**
     * Writes results as text. Texts that a spreadsheet would take for a formula get an apostrophe before them.
     *
     * @param blocks one for each block
     * @param locale Vietnamese, or any other that has words
     * @return a table with commas and line feeds
     * @throws IllegalArgumentException if a text has a character that no document may have, such as NUL
     */
    public static String toText(List<Robustness> blocks, Locale locale) {
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(locale, "locale");
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEADINGS.stream().map(heading -> heading.in(locale)).toList());
        for (Robustness block : blocks) {
            block.units().forEach(unit -> rows.add(row(block, unit)));
        }
        return Formulas.table(rows);
    }

    /**
     * Writes a file in UTF-8, over one that may be there.
     *
     * @param blocks one for each block
     * @param path of the file
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public static void write(List<Robustness> blocks, Path path, Locale locale) {
        Objects.requireNonNull(blocks, "blocks");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(locale, "locale");
        Formulas.write(toText(blocks, locale), path, locale);
    }

    /**
     * Writes the same to a stream, in UTF-8; it stays open.
     *
     * @param blocks one for each block
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Robustness> blocks, OutputStream out, Locale locale) {
        Formulas.write(toText(blocks, locale), out, locale);
    }

    /**
     * Writes the same to a writer; it stays open.
     *
     * @param blocks one for each block
     * @param out takes it
     * @param locale Vietnamese, or any other that has words
     * @throws IllegalArgumentException as for {@link #toText}
     * @throws java.io.UncheckedIOException if it is not taken
     */
    public static void write(List<Robustness> blocks, Writer out, Locale locale) {
        Formulas.write(toText(blocks, locale), out, locale);
    }

    private static List<String> row(Robustness block, RankSpread.OfUnit unit) {
        RankSpread.Interval interval = unit.interval(Robustness.LEVEL);
        Optional<RankRanges.Range> range = block.range(unit.row());
        List<String> row = new ArrayList<>(List.of(
                block.block(),
                unit.row().unit().code(),
                unit.row().unit().name(),
                unit.official().map(Place::toString).orElse("")));
        Stream.of(unit.mean(), unit.median(), interval.low(), interval.high(), unit.best(), unit.worst())
                .map(place -> Robustness.rounded(place).toPlainString())
                .forEach(row::add);
        row.add(Robustness.percent(unit.top(Robustness.FIRST)).toPlainString());
        row.add(unit.official()
                .map(place -> Robustness.percent(unit.kept()).toPlainString())
                .orElse(""));
        row.add(range.map(all -> String.valueOf(all.best().attained())).orElse(""));
        row.add(range.map(all -> String.valueOf(all.worst().attained())).orElse(""));
        return row;
    }
}
