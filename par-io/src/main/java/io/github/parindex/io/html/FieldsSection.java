package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.stream.Collectors;

/** Of each field and block: the mean, the best with its leaders, the lowest and the spread. */
final class FieldsSection {

    private static final int MOST_LEADERS = 3;
    private final Material material;
    private final Markup out;
    private final Figures figures;

    private FieldsSection(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
    }

    static void write(Material material, Markup out) {
        new FieldsSection(material, out).write();
    }

    private void write() {
        Wording title = Wording.of("fields.title");
        out.open("section", "id", "fields", "aria-labelledby", "fields-h");
        out.leaf("h2", title, "id", "fields-h");
        material.summary().blocks().forEach(block -> block(title, block));
        out.close().line();
    }

    private void block(Wording title, BoardSummary.Block block) {
        out.leaf("h3", material.blockName(block.name()));
        if (block.ranked() == 0) {
            out.leaf("p", Wording.of("headline.noUnitRanked"));
            return;
        }
        String caption = out.words(Wording.of("board.ofBlock", out.words(title), material.blockName(block.name())));
        Table table = Table.open(out, caption, "plain sortable")
                .head(
                        text(Wording.of("fields.field")),
                        numbers(Wording.of("fields.mean")),
                        numbers(Wording.of("fields.best")),
                        numbers(Wording.of("fields.lowest")),
                        numbers(Wording.of("fields.spread")),
                        text(Wording.of("fields.leaders")));
        block.fields()
                .forEach(field -> field.percent()
                        .ifPresent(spread -> row(table, Named.of(field.criterion(), " ", material.locale()), spread)));
        block.index().ifPresent(index -> row(table, out.words(Wording.of("fields.index")), index));
        table.close();
    }

    private void row(Table table, String name, BoardSummary.Spread spread) {
        table.row()
                .name(name)
                .number(figures.mean(spread.mean()), Figures.plain(spread.mean()))
                .number(figures.fixed(spread.best()), spread.best().toString())
                .number(figures.fixed(spread.lowest()), spread.lowest().toString())
                .number(figures.fixed(spread.width()), spread.width().toString())
                .text(leaders(spread.leaders()))
                .end();
    }

    private String leaders(List<Unit> leaders) {
        String names = leaders.stream().limit(MOST_LEADERS).map(Unit::name).collect(Collectors.joining(", "));
        return leaders.size() <= MOST_LEADERS
                ? names
                : out.words(Wording.of("fields.leadersAndMore", names, leaders.size() - MOST_LEADERS));
    }
}
