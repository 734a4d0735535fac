package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.CriterionLoss;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        Wording title = Wording.of("board.criteriaOnWhichMost");
        out.leaf("h2", title, "id", "lost-h");
        material.ranking().blocks().forEach(block -> mostLost(title, block));
        out.close().line();
    }

    private void mostLost(Wording title, Ranking.Block block) {
        out.leaf("h3", material.blockName(block.name()));
        Causes.ofBlock(material, out, block);
        List<Table.Heading> headings = new ArrayList<>(List.of(
                text(Wording.of("board.criterion")),
                numbers(Wording.of("board.pointsLostByAll")),
                numbers(Wording.of("board.pointsWithinReach")),
                numbers(Wording.of("board.lost")),
                numbers(Wording.of("board.unitsLost"))));
        boolean compared = material.earlier().isPresent();
        if (compared) {
            headings.add(numbers(Wording.of("board.changePoints")));
        }
        String caption = out.words(Wording.of("board.ofBlock", out.words(title), material.blockName(block.name())));
        Table table = Table.open(out, caption, "plain sortable").head(headings.toArray(Table.Heading[]::new));
        lost(block).forEach(loss -> row(table, loss, compared));
        table.close();
    }

    private List<CriterionLoss> lost(Ranking.Block block) {
        Scoreboard own = alone(material.board(), block.name());
        return material.earlier()
                .map(earlier -> own.lossesSince(alone(earlier.ranking().board(), block.name()), earlier.mapping()))
                .orElseGet(own::losses);
    }

    private static Scoreboard alone(Scoreboard board, String block) {
        return Scoreboard.of(
                board.set(),
                board.cards().stream()
                        .filter(card -> card.unit().block().equals(block))
                        .toList());
    }

    private void row(Table table, CriterionLoss loss, boolean compared) {
        table.row()
                .name(Named.of(loss.criterion(), " ", material.locale()))
                .number(figures.fixed(loss.lost()), loss.lost().toString())
                .number(figures.fixed(loss.applicable()), loss.applicable().toString());
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
        Wording title = Wording.of("board.heatMapUnitsCriteria");
        out.leaf("h2", title, "id", "heat-h");
        HeatMap map = map().in(material.locale());
        String scroll = out.words(Wording.of("board.heatMapScrollsSideways"));
        out.open("div", "class", "scroll wide", "tabindex", "0", "role", "group", "aria-label", scroll);
        map.draw(out);
        out.close();
        key(map);
        out.open("details").leaf("summary", Wording.of("board.figuresHeatMapMaximum"));
        figures(map);
        out.close().close().line();
    }

    /** What the codes over the columns stand for. */
    private void key(HeatMap map) {
        out.open("ul", "class", "key", "aria-label", out.words(Wording.of("board.criterion")));
        map.criteria().forEach(criterion -> out.leaf("li", Named.of(criterion, " ", material.locale())));
        out.close().line();
    }

    private HeatMap map() {
        long cells = (long) material.inOrder().size()
                * material.board().set().leaves().size();
        return cells <= CELLS
                ? HeatMap.overLeaves(material.board(), material.inOrder(), "heat-map")
                : HeatMap.overFields(material.board(), material.inOrder(), "heat-map");
    }

    private void figures(HeatMap map) {
        List<Table.Heading> headings = new ArrayList<>();
        headings.add(text(Wording.of("board.unit")));
        for (Criterion criterion : map.criteria()) {
            headings.add(numbers(Wording.literal(criterion.code())));
        }
        String caption = out.words(Wording.of("board.percentMaximumEarned"));
        Table table = Table.open(out, caption, "plain dense").head(headings.toArray(Table.Heading[]::new));
        for (Scorecard card : map.cards()) {
            table.row().name(card.unit().name());
            map.scores(card).forEach(score -> figure(table, score));
            table.end();
        }
        table.close();
    }

    /** With the signs of the heat map where there is no figure. */
    private void figure(Table table, Score score) {
        Optional<Ratio> share = Fields.share(score);
        table.number(share.isPresent() || HeatMap.lacksData(score) ? figures.percent(share) : "/");
    }
}
