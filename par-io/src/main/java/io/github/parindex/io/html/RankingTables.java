package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The ranking of each block as a table that a script makes sortable and filterable. */
final class RankingTables {

    private final Material material;
    private final Markup out;
    private final Figures figures;

    private RankingTables(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
    }

    static void write(Material material, Markup out) {
        new RankingTables(material, out).write();
    }

    private void write() {
        out.open("section", "id", "ranking", "aria-labelledby", "ranking-h");
        out.leaf("h2", new Wording("Xếp hạng", "Ranking"), "id", "ranking-h");
        tools();
        material.ranking().blocks().forEach(this::block);
        out.close().line();
    }

    /** Shown by the script, as it is of no use without. */
    private void tools() {
        out.open("div", "id", "tools", "class", "tools", "hidden", "hidden");
        out.leaf("label", new Wording("Tìm đơn vị", "Find a unit"), "for", "find");
        out.open("input", "id", "find", "type", "search", "autocomplete", "off");
        List<String> grades = grades();
        if (!grades.isEmpty()) {
            out.leaf("label", new Wording("Xếp loại", "Grade"), "for", "grade");
            out.open("select", "id", "grade").leaf("option", new Wording("Tất cả", "All"), "value", "");
            grades.forEach(grade -> out.leaf("option", grade, "value", grade));
            out.close();
        }
        Wording shown = new Wording("Hiện {0} trên {1} đơn vị", "{0} of {1} units shown");
        out.leaf("p", "", "id", "shown", "role", "status", "data-words", out.words(shown));
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
        String caption =
                out.words(new Wording("Xếp hạng: {0}", "Ranking: {0}").filledWith(material.blockName(block.name())));
        Table table = Table.open(out, caption, "ranking sortable");
        List<Wording> headings = new ArrayList<>(List.of(
                numbers("Hạng", "Place"),
                text("Đơn vị", "Unit"),
                numbers("Chỉ số công bố", "Published index"),
                text("Xếp loại", "Grade"),
                numbers("Chỉ số chính xác, %", "Exact index, %"),
                numbers("Điểm", "Points"),
                numbers("Trên tối đa", "Of maximum")));
        if (material.earlier().isPresent()) {
            headings.add(numbers("Thay đổi", "Change"));
            headings.add(numbers("Hạng trước", "Earlier place"));
        }
        table.head(headings.toArray(Wording[]::new));
        block.standings().forEach(standing -> row(table, standing));
        table.close();
        block.standings().stream()
                .filter(standing -> standing.separatedBy().isPresent())
                .forEach(this::separated);
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
        value(table, card.index().map(figures::exact), card.index().map(Figures::plain));
        table.number(figures.of(card.total()), card.total().toString());
        table.number(figures.of(card.applicable()), card.applicable().toString());
        material.earlier().ifPresent(earlier -> {
            value(
                    table,
                    earlier.change(card).map(figures::signed),
                    earlier.change(card).map(Object::toString));
            place(table, earlier.place(card));
        });
        table.end();
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
            out.text(" ").leaf("span", new Wording("tạm tính", "provisional"), "class", "badge");
        }
        out.close();
    }

    private void separated(Ranking.Standing standing) {
        Wording why = new Wording(
                        "{0}: bằng điểm với đơn vị đứng trước, xếp sau theo tiêu chí phụ {1}.",
                        "{0}: as many points as the unit before, placed behind it by {1}.")
                .filledWith(
                        standing.card().unit().name(),
                        TieWords.of(standing.separatedBy().map(Object::toString).orElse("")));
        out.leaf("p", why, "class", "note");
    }
}
