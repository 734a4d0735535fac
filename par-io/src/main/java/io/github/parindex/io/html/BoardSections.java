package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.scoring.CriterionLoss;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.Wording;
import java.util.ArrayList;
import java.util.List;

/** What concerns all units: the heat map, and the criteria on which most was lost. */
final class BoardSections {

    /** Up to so many cells the heat map shows every leaf, beyond it the fields. */
    static final int CELLS = 12_000;

    private final Material material;
    private final Markup out;
    private final Figures figures;

    private BoardSections(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
    }

    static void write(Material material, Markup out) {
        BoardSections sections = new BoardSections(material, out);
        sections.mostLost();
        sections.heatMap();
    }

    private void mostLost() {
        out.open("section", "id", "lost", "aria-labelledby", "lost-h");
        Wording title = new Wording("Tiêu chí mất điểm nhiều nhất", "Criteria on which most was lost");
        out.leaf("h2", title, "id", "lost-h");
        List<Wording> headings = new ArrayList<>(List.of(
                text("Tiêu chí", "Criterion"),
                numbers("Điểm mất của mọi đơn vị", "Points lost by all units"),
                numbers("Điểm có thể đạt", "Points within reach"),
                numbers("Mất, %", "Lost, %"),
                numbers("Số đơn vị mất điểm", "Units that lost")));
        boolean compared = material.earlier().isPresent();
        if (compared) {
            headings.add(numbers("Thay đổi, điểm %", "Change, % points"));
        }
        Table table = Table.open(out, out.words(title), "plain sortable").head(headings.toArray(Wording[]::new));
        lost().forEach(loss -> row(table, loss, compared));
        table.close();
        out.close().line();
    }

    private List<CriterionLoss> lost() {
        return material.earlier()
                .map(earlier -> material.board().lossesSince(earlier.ranking().board(), earlier.mapping()))
                .orElseGet(() -> material.board().losses());
    }

    private void row(Table table, CriterionLoss loss, boolean compared) {
        table.row()
                .name(loss.criterion().code() + " " + loss.criterion().title().in(material.locale()))
                .number(figures.of(loss.lost()), loss.lost().toString())
                .number(figures.of(loss.applicable()), loss.applicable().toString());
        Figures.share(loss.lost(), loss.applicable())
                .ifPresentOrElse(
                        share -> table.number(figures.percent(share), Figures.plain(share)),
                        () -> table.number(Figures.NONE));
        table.number(loss.losing() + " / " + loss.scored(), Integer.toString(loss.losing()));
        if (compared) {
            loss.change()
                    .ifPresentOrElse(
                            change -> table.number(figures.signed(change), change.toString()),
                            () -> table.number(Figures.NONE));
        }
        table.end();
    }

    private void heatMap() {
        out.open("section", "id", "heat", "aria-labelledby", "heat-h");
        Wording title = new Wording("Bản đồ nhiệt đơn vị × tiêu chí", "Heat map of units × criteria");
        out.leaf("h2", title, "id", "heat-h");
        HeatMap map = map().in(material.locale());
        String scroll = out.words(new Wording("Bản đồ nhiệt, cuộn ngang", "Heat map, scrolls sideways"));
        out.open("div", "class", "scroll wide", "tabindex", "0", "role", "group", "aria-label", scroll);
        map.draw(out);
        out.close();
        out.open("details")
                .leaf(
                        "summary",
                        new Wording(
                                "Số liệu của bản đồ nhiệt, % điểm tối đa",
                                "Figures of the heat map, % of the maximum"));
        figures(map);
        out.close().close().line();
    }

    private HeatMap map() {
        long cells = (long) material.inOrder().size()
                * material.board().set().leaves().size();
        return cells <= CELLS
                ? HeatMap.overLeaves(material.board(), material.inOrder(), "heat-map")
                : HeatMap.overFields(material.board(), material.inOrder(), "heat-map");
    }

    private void figures(HeatMap map) {
        List<Wording> headings = new ArrayList<>();
        headings.add(text("Đơn vị", "Unit"));
        for (Criterion criterion : map.criteria()) {
            headings.add(numbers(criterion.code(), criterion.code()));
        }
        String caption = out.words(new Wording("Phần trăm điểm tối đa đạt được", "Percent of the maximum earned"));
        Table table = Table.open(out, caption, "plain dense").head(headings.toArray(Wording[]::new));
        for (Scorecard card : map.cards()) {
            table.row().name(card.unit().name());
            map.shares(card).forEach(share -> table.number(figures.percent(share)));
            table.end();
        }
        table.close();
    }
}
