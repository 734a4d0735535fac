package io.github.parindex.io.xlsx;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How sure rankings are, as an Excel workbook for people: for each block a sheet with the places of every unit, and one with
 * how often each unit is in each place, in percent of the draws. Numbers are half up to 2 places; texts are never run as
 * formulas.
 *
 * <pre>{@code RankSpreadXlsx.of(blocks).in(Locale.ENGLISH).write(path)}</pre>
 */
public final class RankSpreadXlsx {

    private static final List<String> COLUMNS = List.of(
            "place",
            "unit",
            "name",
            "mean",
            "median",
            "from",
            "to",
            "best",
            "worst",
            "firstThree",
            "kept",
            "bestOfAll",
            "worstOfAll");

    private final List<Robustness> blocks;
    private final Locale locale;

    private RankSpreadXlsx(List<Robustness> blocks, Locale locale) {
        this.blocks = blocks;
        this.locale = locale;
    }

    /**
     * A workbook in Vietnamese.
     *
     * @param blocks one for each block
     * @return the workbook
     * @throws IllegalArgumentException if there is none
     */
    public static RankSpreadXlsx of(List<Robustness> blocks) {
        Objects.requireNonNull(blocks, "blocks");
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException("A workbook of places needs at least one block.");
        }
        return new RankSpreadXlsx(List.copyOf(blocks), Locale.forLanguageTag("vi"));
    }

    /**
     * Changes the language.
     *
     * @param other Vietnamese, or any other for English
     * @return a copy
     */
    public RankSpreadXlsx in(Locale other) {
        return new RankSpreadXlsx(blocks, other);
    }

    /**
     * Writes a file, over one that may be there.
     *
     * @param path of the file
     * @throws IllegalArgumentException if a text has a character such as NUL or more than 32,767 characters
     * @throws java.io.UncheckedIOException if the file cannot be written
     */
    public void write(Path path) {
        SheetNames names = new SheetNames();
        List<SheetOut> sheets = new ArrayList<>();
        for (Robustness block : blocks) {
            sheets.add(places(block, names));
            sheets.add(acceptability(block, names));
        }
        WorkbookWriter.write(sheets, path);
    }

    private SheetOut sheet(SheetNames names, String key, Robustness block, Stream<String> headings) {
        SheetOut sheet = new SheetOut(names.of(
                Wording.of("robustSheet." + key, block.block()).in(locale).strip()));
        sheet.page = SheetOut.Page.ACROSS;
        sheet.frozenRows = 1;
        sheet.rows.add(headings.map(heading -> CellOut.of(heading, CellOut.Style.HEADING))
                .toList());
        return sheet;
    }

    private SheetOut places(Robustness block, SheetNames names) {
        Stream<String> headings =
                COLUMNS.stream().map(column -> Wording.of("robustCsv." + column).in(locale));
        SheetOut sheet = sheet(names, "places", block, headings).wide(8, 10, 34, 9, 9, 9, 9, 9, 9, 11, 11, 11, 11);
        block.units().forEach(unit -> sheet.rows.add(row(unit, block.range(unit.row()))));
        return sheet;
    }

    private static List<CellOut> row(RankSpread.OfUnit unit, Optional<RankRanges.Range> range) {
        RankSpread.Interval interval = unit.interval(Robustness.LEVEL);
        List<CellOut> row = new ArrayList<>(named(unit));
        Stream.of(unit.mean(), unit.median(), interval.low(), interval.high(), unit.best(), unit.worst())
                .forEach(place -> row.add(CellOut.number(Robustness.rounded(place))));
        row.add(CellOut.number(Robustness.percent(unit.top(Robustness.FIRST))));
        row.add(unit.official().isPresent() ? CellOut.number(Robustness.percent(unit.kept())) : CellOut.label(""));
        row.add(whole(range.map(all -> all.best().attained())));
        row.add(whole(range.map(all -> all.worst().attained())));
        return row;
    }

    private static CellOut whole(Optional<Integer> place) {
        return place.map(number -> CellOut.number(BigDecimal.valueOf(number))).orElse(CellOut.label(""));
    }

    private static List<CellOut> named(RankSpread.OfUnit unit) {
        return List.of(
                CellOut.label(unit.official().map(Place::toString).orElse("")),
                CellOut.label(unit.row().unit().code()),
                CellOut.label(unit.row().unit().name()));
    }

    private SheetOut acceptability(Robustness block, SheetNames names) {
        List<Double> places = Stream.iterate(2, halves -> halves + 1)
                .limit(2L * block.spread().rows().size() - 1)
                .map(halves -> halves / 2.0)
                .filter(place -> place == Math.rint(place)
                        || block.units().stream().anyMatch(unit -> unit.acceptability(place) > 0))
                .toList();
        Stream<String> named = Stream.of("place", "unit", "name")
                .map(column -> Wording.of("robustCsv." + column).in(locale));
        Stream<String> numbers = places.stream()
                .map(place -> Wording.literal(Robustness.rounded(place)).in(locale));
        SheetOut sheet = sheet(names, "acceptability", block, Stream.concat(named, numbers))
                .wide(8, 10, 34);
        sheet.page = SheetOut.Page.ACROSS_MANY;
        for (RankSpread.OfUnit unit : block.units()) {
            List<CellOut> row = new ArrayList<>(named(unit));
            places.forEach(place -> row.add(CellOut.number(Robustness.percent(unit.acceptability(place)))));
            sheet.rows.add(row);
        }
        return sheet;
    }

    @Override
    public String toString() {
        return "workbook of places in " + blocks.size() + " blocks";
    }
}
