package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.RankingWords;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The ranking of each block as a table that a script makes sortable and filterable. */
final class RankingTables {

    private static final Points HUNDRED = Points.of(100);
    private final Material material;
    private final Markup out;
    private final Figures figures;

    // Whether every unit is held against 100 points, so that its points are its index.
    private final boolean outOfHundred;

    private RankingTables(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
        this.outOfHundred = material.board().cards().stream()
                .allMatch(card -> card.applicable().equals(HUNDRED));
    }

    static void write(Material material, Markup out) {
        new RankingTables(material, out).write();
    }

    private void write() {
        out.open("section", "id", "ranking", "aria-labelledby", "ranking-h");
        out.leaf("h2", Wording.of("rankings.ranking"), "id", "ranking-h");
        RankingTools.write(out, grades());
        material.ranking().blocks().forEach(this::block);
        out.close().line();
    }

    private List<String> grades() {
        return material.ranking().blocks().stream()
                .flatMap(block -> block.standings().stream())
                .flatMap(standing -> standing.grade().stream())
                .distinct()
                .toList();
    }

    private void block(Ranking.Block block) {
        out.leaf("h3", material.blockName(block.name()));
        String caption = out.words(Wording.of("rankings.caption", material.blockName(block.name())));
        chart(block);
        Table table = Table.open(out, caption, "ranking sortable");
        List<Table.Heading> headings = new ArrayList<>(List.of(
                numbers(Wording.of("rankings.place")),
                text(Wording.of("rankings.unit")),
                numbers(Wording.of("rankings.publishedIndex")),
                text(Wording.of("rankings.grade"))));
        if (!outOfHundred) {
            headings.add(numbers(Wording.of("rankings.points")));
            headings.add(numbers(Wording.of("rankings.maximum")));
        }
        fields(block)
                .forEach(field -> headings.add(Table.aside(
                        Wording.of("rankings.fieldPercent", field.criterion().code()))));
        if (material.earlier().isPresent()) {
            headings.add(numbers(Wording.of("rankings.change")));
            headings.add(numbers(Wording.of("rankings.earlierPlace")));
        }
        table.head(headings.toArray(Table.Heading[]::new));
        block.standings().forEach(standing -> row(table, standing));
        table.close();
        if (!fields(block).isEmpty()) {
            out.leaf("p", key(block), "class", "note aside");
        }
        block.standings().stream()
                .filter(standing -> standing.separatedBy().isPresent())
                .forEach(this::separated);
    }

    private void chart(Ranking.Block block) {
        int number = material.ranking().blocks().indexOf(block) + 1;
        if (material.summary().block(block.name()).ranked() > 0) {
            String scroll = out.words(Wording.of("rankingChart.scrolls", material.blockName(block.name())));
            out.open("div", "class", "scroll wide", "tabindex", "0", "role", "group", "aria-label", scroll);
            new RankingChart(block, material, "ranking-" + number).draw(out);
            out.close();
        }
    }

    private void row(Table table, Ranking.Standing standing) {
        Scorecard card = standing.card();
        out.open("tr", "data-grade", standing.grade().orElse(""));
        place(table, standing.place());
        unit(card);
        value(
                table,
                card.published().map(points -> figures.fixed(card, points)),
                card.published().map(Object::toString));
        table.text(standing.grade().orElse(Figures.NONE));
        if (!outOfHundred) {
            table.number(figures.fixed(card.total()), card.total().toString());
            table.number(figures.fixed(card.applicable()), card.applicable().toString());
        }
        percents(table, card);
        material.earlier().ifPresent(earlier -> {
            value(
                    table,
                    earlier.change(card).map(figures::signed),
                    earlier.change(card).map(Object::toString));
            place(table, earlier.place(card));
        });
        table.end();
    }

    /** The fields in which anybody has a percentage, so not bonuses and deductions. */
    private List<BoardSummary.Field> fields(Ranking.Block block) {
        return material.summary().block(block.name()).fields().stream()
                .filter(field -> field.percent().isPresent())
                .toList();
    }

    private Wording key(Ranking.Block block) {
        return Wording.of(
                "rankings.fieldKey",
                fields(block).stream()
                        .map(field -> field.criterion().code() + ": "
                                + field.criterion().title().in(material.locale()))
                        .collect(Collectors.joining("; ")));
    }

    private void percents(Table table, Scorecard card) {
        BoardSummary.Block block = material.summary().block(card.unit().block());
        for (int i = 0; i < card.scores().size(); i++) {
            if (block.fields().get(i).percent().isPresent()) {
                Fields.share(card.scores().get(i))
                        .ifPresentOrElse(
                                share -> table.aside(figures.percent(share), Figures.plain(share)), table::aside);
            }
        }
    }

    private static void value(Table table, Optional<String> text, Optional<String> value) {
        if (text.isPresent() && value.isPresent()) {
            table.number(text.get(), value.get());
        } else {
            table.number(Figures.NONE);
        }
    }

    private void place(Table table, Optional<Place> place) {
        value(table, place.map(each -> figures.of(each.value())), place.map(Place::toString));
    }

    private void unit(Scorecard card) {
        out.open("th", "scope", "row");
        material.name(out, card);
        out.text(" ").leaf("span", card.unit().code(), "class", "code");
        if (card.isProvisional()) {
            out.text(" ").leaf("span", Wording.of("rankings.provisional"), "class", "badge");
        }
        out.close();
    }

    private void separated(Ranking.Standing standing) {
        Wording why = Wording.of(
                "rankings.separated",
                standing.card().unit().name(),
                RankingWords.of(standing.separatedBy().orElseThrow()));
        out.leaf("p", why, "class", "note");
    }
}
