package io.github.parindex.io.html;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;

/** Of each block: how many units, the best, the average, the spread and the change on the earlier ranking. */
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
        if (ranked.isEmpty()) {
            out.leaf("p", Wording.of("headline.noUnitRanked"));
        } else {
            facts(ranked);
        }
        out.close();
    }

    private void facts(List<Scorecard> ranked) {
        out.open("dl");
        best(ranked);
        List<Ratio> published = ranked.stream()
                .flatMap(card -> card.published().stream())
                .map(points -> Ratio.of(points.value().movePointLeft(2)))
                .toList();
        Figures.mean(published).ifPresent(mean -> fact(Wording.of("headline.average"), figures.fixed(mean)));
        spread(ranked);
        fact(Wording.of("headline.unitsRanked"), Integer.toString(ranked.size()));
        material.earlier()
                .flatMap(earlier -> earlier.meanChange(ranked))
                .map(mean -> figures.signed(Points.of(mean)))
                .ifPresent(mean -> fact(Wording.of("headline.averageChangeOnEarlier"), mean));
        out.close();
        if (material.earlier().filter(earlier -> earlier.isPartial(ranked)).isPresent()) {
            out.leaf("p", Wording.of("headline.comparedOnShared"), "class", "note");
        }
    }

    private void best(List<Scorecard> ranked) {
        Scorecard best = ranked.get(0);
        out.open("div").leaf("dt", Wording.of("headline.best"));
        out.open("dd").leaf("strong", figures.published(best)).text(" ");
        material.name(out, best);
        out.close().close();
    }

    private void spread(List<Scorecard> ranked) {
        Optional<Points> high =
                ranked.stream().flatMap(card -> card.published().stream()).reduce(Points::max);
        Optional<Points> low =
                ranked.stream().flatMap(card -> card.published().stream()).reduce(Points::min);
        Scorecard any = ranked.get(0);
        if (high.isPresent() && low.isPresent()) {
            String text = figures.fixed(any, low.get()) + " – " + figures.fixed(any, high.get());
            Points width = high.get().minus(low.get());
            fact(Wording.of("headline.rangeSpread"), text + " (" + figures.fixed(any, width) + ")");
        }
    }

    private void fact(Wording what, String value) {
        out.open("div").leaf("dt", what).leaf("dd", value).close();
    }
}
