package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ranking by an index: a chart of what each part adds, and a table with the scores of the parts. */
final class IndexRankingSection {

    /** The most parts that stand beside the index. */
    private static final int MOST_PARTS = 12;

    private final IndexMaterial material;
    private final Markup out;
    private final boolean linked;
    private final List<String> parts;

    private IndexRankingSection(IndexMaterial material, Markup out, boolean linked) {
        this.material = material;
        this.out = out;
        this.linked = linked;
        this.parts = material.parts().size() <= MOST_PARTS ? material.parts() : List.of();
    }

    static void write(IndexMaterial material, Markup out, boolean linked) {
        new IndexRankingSection(material, out, linked).write();
    }

    private void write() {
        out.open("section", "id", "ranking", "aria-labelledby", "ranking-h");
        out.leaf("h2", Wording.of("rankings.ranking"), "id", "ranking-h");
        RankingTools.write(out, groups());
        for (int i = 0; i < material.pools().size(); i++) {
            pool(material.pools().get(i), i + 1);
        }
        out.close().line();
    }

    private List<String> groups() {
        return material.pools().stream()
                .flatMap(pool -> pool.standings().stream())
                .flatMap(standing -> standing.group().stream())
                .distinct()
                .toList();
    }

    private void pool(IndexPool pool, int number) {
        String name = out.words(pool.name());
        out.leaf("h3", name);
        if (!pool.ranked().isEmpty()) {
            String scroll = out.words(Wording.of("rankingChart.scrolls", name));
            out.open("div", "class", "scroll wide", "tabindex", "0", "role", "group", "aria-label", scroll);
            new IndexBars(pool, material, "ranking-" + number).draw(out);
            out.close();
        }
        Table table = Table.open(out, out.words(Wording.of("rankings.caption", name)), "ranking sortable")
                .head(headings());
        pool.standings().forEach(standing -> row(table, standing));
        table.close();
        key();
    }

    private Table.Heading[] headings() {
        List<Table.Heading> headings = new ArrayList<>(List.of(
                numbers(Wording.of("rankings.place")),
                text(Wording.of("rankings.unit")),
                numbers(Wording.of("indexReport.score"))));
        if (material.hasGroups()) {
            headings.add(text(Wording.of("indexReport.group")));
        }
        parts.forEach(part -> headings.add(Table.aside(Wording.literal(part))));
        return headings.toArray(Table.Heading[]::new);
    }

    private void row(Table table, Standing standing) {
        Row row = standing.row();
        out.open("tr", "data-grade", standing.group().orElse(""));
        standing.place()
                .ifPresentOrElse(
                        place -> table.number(material.figures().of(place.value()), place.toString()),
                        () -> table.number(Figures.NONE));
        name(row);
        score(table, material.top(), row);
        if (material.hasGroups()) {
            table.text(standing.group().orElse(Figures.NONE));
        }
        for (String part : parts) {
            material.shown(part, row)
                    .ifPresentOrElse(
                            score -> table.aside(material.fixed(part, score), score.toPlainString()), table::aside);
        }
        table.end();
    }

    private void name(Row row) {
        out.open("th", "scope", "row");
        if (linked) {
            out.leaf("a", row.unit().name(), "href", "#" + material.anchor(row));
        } else {
            out.text(row.unit().name());
        }
        if (!row.unit().name().equals(row.code())) {
            out.text(" ").leaf("span", row.code(), "class", "code");
        }
        out.close();
    }

    private void score(Table table, String code, Row row) {
        Optional<BigDecimal> score = material.shown(code, row);
        score.ifPresentOrElse(
                value -> table.number(material.fixed(code, value), value.toPlainString()),
                () -> table.number(Figures.NONE));
    }

    private void key() {
        String titles = parts.stream()
                .filter(part -> !material.title(part).equals(part))
                .map(part -> part + ": " + material.title(part))
                .collect(Collectors.joining("; "));
        if (!titles.isEmpty()) {
            out.leaf("p", titles + ".", "class", "note aside");
        }
    }
}
