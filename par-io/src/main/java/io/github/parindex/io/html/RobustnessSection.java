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

    private final Material material;
    private final Markup out;

    private RobustnessSection(Material material, Markup out) {
        this.material = material;
        this.out = out;
    }

    static void write(Material material, Markup out) {
        List<Robustness> blocks = material.additions().robustness();
        if (!blocks.isEmpty()) {
            new RobustnessSection(material, out).write(blocks);
        }
    }

    private void write(List<Robustness> blocks) {
        out.open("section", "id", "sure", "aria-labelledby", "sure-h");
        out.leaf("h2", Wording.of("robustSection.title"), "id", "sure-h");
        out.leaf("p", Wording.of("robustSection.intro", Wording.percent(Robustness.percent(Robustness.LEVEL))));
        String scroll = out.words(Wording.of("robustSection.scrolls"));
        out.open("div", "class", "scroll wide", "tabindex", "0", "role", "group", "aria-label", scroll);
        RankIntervalsChart.of(blocks).in(material.locale()).draw(out);
        out.close();
        blocks.forEach(this::figures);
        out.close().line();
    }

    private void figures(Robustness block) {
        String name = material.blockName(block.block());
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
        Figures figures = material.figures();
        table.row()
                .name(unit.row().unit().name())
                .number(unit.official().map(Place::value).map(figures::of).orElse(Figures.NONE))
                .number(figures.of(Robustness.rounded(unit.mean())))
                .number(Robustness.text(unit.interval(Robustness.LEVEL), material.locale()))
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
