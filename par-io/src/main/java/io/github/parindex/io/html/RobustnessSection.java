package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.analysis.RankSpread;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;

/** How sure the places are: a chart of all draws, and its figures in a table for each block. */
final class RobustnessSection {

    private final Markup out;
    private final Figures figures;

    private RobustnessSection(Markup out) {
        this.out = out;
        this.figures = Figures.in(out.locale());
    }

    /** Nothing if there are no blocks. */
    static void write(List<Robustness> blocks, Markup out) {
        if (!blocks.isEmpty()) {
            new RobustnessSection(out).write(blocks);
        }
    }

    /** Refuses a block of so many units that places are not counted one by one. */
    static List<Robustness> counted(List<Robustness> blocks) {
        blocks.forEach(block -> block.units().forEach(unit -> unit.top(Robustness.FIRST)));
        return List.copyOf(blocks);
    }

    private void write(List<Robustness> blocks) {
        out.open("section", "id", "sure", "aria-labelledby", "sure-h");
        out.leaf("h2", Wording.of("robustSection.title"), "id", "sure-h");
        out.leaf("p", Wording.of("robustSection.intro", Wording.percent(Robustness.percent(Robustness.LEVEL))));
        String scroll = out.words(Wording.of("robustSection.scrolls"));
        out.open("div", "class", "scroll wide", "tabindex", "0", "role", "group", "aria-label", scroll);
        RankIntervalsChart.of(blocks).in(out.locale()).draw(out);
        out.close();
        blocks.forEach(this::figures);
        out.close().line();
    }

    private void figures(Robustness block) {
        String name = block.block().isBlank() ? out.words(Wording.of("material.allUnits")) : block.block();
        out.open("details")
                .leaf(
                        "summary",
                        Wording.of("robustSection.figures", name, block.spread().draws()));
        Table table = Table.open(
                out,
                out.words(
                        Wording.of("robustSection.figures", name, block.spread().draws())),
                "plain");
        List<Table.Heading> headings = new ArrayList<>(List.of(
                text(Wording.of("rankings.unit")),
                numbers(Wording.of("rankings.place")),
                numbers(Wording.of("robustCsv.mean")),
                numbers(Wording.of("robustSection.interval")),
                numbers(Wording.of("robustCsv.best")),
                numbers(Wording.of("robustCsv.worst")),
                numbers(Wording.of("robustCsv.firstThree"))));
        if (block.ranges().isPresent()) {
            headings.add(numbers(Wording.of("robustCsv.bestOfAll")));
            headings.add(numbers(Wording.of("robustCsv.worstOfAll")));
        }
        table.head(headings.toArray(Table.Heading[]::new));
        block.units().forEach(unit -> row(table, block, unit));
        table.close();
        // What varied is said as the study says it, in the words of methods and codes.
        block.spread().description().forEach(line -> out.leaf("p", line, "class", "note", "lang", "en"));
        out.close();
    }

    private void row(Table table, Robustness block, RankSpread.OfUnit unit) {
        table.row()
                .name(unit.row().unit().name())
                .number(unit.official().map(Place::value).map(figures::of).orElse(Figures.NONE))
                .number(figures.of(Robustness.rounded(unit.mean())))
                .number(Robustness.text(unit.interval(Robustness.LEVEL), out.locale()))
                .number(figures.of(Robustness.rounded(unit.best())))
                .number(figures.of(Robustness.rounded(unit.worst())))
                .number(figures.of(Robustness.percent(unit.top(Robustness.FIRST))));
        block.range(unit.row())
                .ifPresent(range -> table.number(said(range.best())).number(said(range.worst())));
        table.end();
    }

    /** A place that is not proved is said with what is. */
    private static String said(RankRanges.Extreme place) {
        return place.gap() == 0 ? "" + place.attained() : place.attained() + " (" + place.proven() + ")";
    }
}
