package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.BoardSummary;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.List;

/** Of each block: how many units, the best, the average, the spread, the grades and the change on the earlier ranking. */
final class Headline {

    private final Material material;
    private final Markup out;
    private final Figures figures;

    private Headline(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
    }

    static void write(Material material, Markup out) {
        new Headline(material, out).write();
    }

    private void write() {
        out.open("section", "id", "headline", "aria-labelledby", "headline-h");
        out.leaf("h2", Wording.of("headline.summary"), "id", "headline-h");
        out.open("div", "class", "cards");
        material.ranking().blocks().forEach(this::block);
        out.close().close().line();
    }

    private void block(Ranking.Block block) {
        List<Scorecard> ranked = block.standings().stream()
                .filter(standing -> standing.place().isPresent())
                .map(Ranking.Standing::card)
                .toList();
        out.open("div", "class", "card");
        out.leaf("h3", material.blockName(block.name()));
        BoardSummary.Block summary = material.summary().block(block.name());
        summary.index()
                .ifPresentOrElse(
                        index -> facts(summary, index, ranked),
                        () -> out.leaf("p", Wording.of("headline.noUnitRanked")));
        out.close();
    }

    private void facts(BoardSummary.Block block, BoardSummary.Spread index, List<Scorecard> ranked) {
        out.open("dl");
        best(index);
        fact(Wording.of("headline.average"), figures.mean(index.mean()));
        fact(
                Wording.of("headline.rangeSpread"),
                published(index.lowest()) + " – " + published(index.best()) + " (" + published(index.width()) + ")");
        fact(Wording.of("headline.unitsRanked"), block.ranked() + " / " + block.units());
        block.grades().forEach(count -> fact(grade(count), units(count, block)));
        material.earlier()
                .flatMap(earlier -> earlier.meanChange(ranked))
                .map(mean -> figures.signed(Points.of(mean)))
                .ifPresent(mean -> fact(Wording.of("headline.averageChangeOnEarlier"), mean));
        out.close();
        if (material.earlier().filter(earlier -> earlier.isPartial(ranked)).isPresent()) {
            out.leaf("p", Wording.of("headline.comparedOnShared"), "class", "note");
        }
    }

    /** With as many places as the index is published with. */
    private String published(Points index) {
        return figures.fixed(material.inOrder().get(0), index);
    }

    private static Wording grade(BoardSummary.GradeCount count) {
        return Wording.of("headline.grade", count.grade());
    }

    private String units(BoardSummary.GradeCount count, BoardSummary.Block block) {
        Ratio share = Ratio.of(count.units(), block.units());
        return out.words(Wording.of("headline.unitsAndShare", count.units(), figures.percent(share)));
    }

    private void best(BoardSummary.Spread index) {
        out.open("div").leaf("dt", Wording.of("headline.best"));
        out.open("dd").leaf("strong", published(index.best())).text(" ");
        for (int i = 0; i < index.leaders().size(); i++) {
            out.text(i == 0 ? "" : ", ");
            material.name(out, material.board().card(index.leaders().get(i).code()));
        }
        out.close().close();
    }

    private void fact(Wording what, String value) {
        out.open("div").leaf("dt", what).leaf("dd", value).close();
    }
}
