package io.github.parindex.io.html;

import io.github.parindex.core.index.IndexRanking.Standing;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The one page of the report of an index. */
final class IndexPage {

    private final IndexMaterial material;
    private final Markup out;
    private final Frame frame;
    private final boolean withUnits;

    private IndexPage(IndexMaterial material, Markup out) {
        this.material = material;
        this.out = out;
        this.frame = new Frame(out);
        long cells =
                (long) material.result().rows().size() * material.indicators().size();
        this.withUnits = cells <= IndexReport.MOST_CELLS;
    }

    static void write(IndexMaterial material, Markup out) {
        new IndexPage(material, out).write();
    }

    private void write() {
        frame.start(material.title());
        header();
        frame.ways(this::contents);
        out.open("main", "id", "main");
        summary();
        IndexRankingSection.write(material, out, withUnits);
        IndexMapSection.write(material, out);
        RobustnessSection.write(material.robustness(), out);
        CorrelationSection.write(material, out);
        DistributionSection.write(material, out);
        units();
        IndexMethodSection.write(material, out);
        frame.end(Wording.of(
                "indexReport.made", material.recipe().map(IndexRecipe::id).orElse(material.top())));
    }

    private void header() {
        out.open("header");
        out.leaf("p", Wording.of("indexReport.kicker"), "class", "kicker").leaf("h1", material.title());
        material.recipe()
                .map(IndexRecipe::source)
                .filter(source -> !source.isBlank())
                .ifPresent(source -> out.leaf("p", source, "class", "edition"));
        material.notice().ifPresent(notice -> out.leaf("p", notice, "class", "notice", "role", "note"));
        out.close().line();
    }

    private void contents() {
        frame.link("#headline", Wording.of("page.summary"));
        frame.link("#ranking", Wording.of("page.toRanking"));
        frame.link("#heat", Wording.of("page.heatMap"));
        if (!material.robustness().isEmpty()) {
            frame.link("#sure", Wording.of("page.sure"));
        }
        frame.link("#correlations", Wording.of("indexReport.correlations"));
        frame.link("#distributions", Wording.of("indexReport.distributions"));
        if (withUnits) {
            frame.link("#units", Wording.of("page.eachUnit"));
        }
        frame.link("#method", Wording.of("page.method"));
    }

    private void summary() {
        out.open("section", "id", "headline", "aria-labelledby", "headline-h");
        out.leaf("h2", Wording.of("headline.summary"), "id", "headline-h");
        out.open("div", "class", "cards");
        material.pools().forEach(this::card);
        out.close().close().line();
    }

    private void card(IndexPool pool) {
        out.open("div", "class", "card").leaf("h3", pool.name());
        List<BigDecimal> scores = material.scores(material.top(), pool);
        if (scores.isEmpty()) {
            out.leaf("p", Wording.of("headline.noUnitRanked"));
        } else {
            out.open("dl");
            leader(pool);
            fact(Wording.of("headline.average"), material.mean(material.top(), scores));
            fact(Wording.of("indexReport.range"), range(scores));
            fact(
                    Wording.of("headline.unitsRanked"),
                    pool.ranked().size() + " / " + pool.standings().size());
            groups(pool).forEach((group, count) -> fact(Wording.literal(group), Integer.toString(count)));
            out.close();
        }
        out.close();
    }

    private String range(List<BigDecimal> scores) {
        BigDecimal least = scores.stream().min(Comparator.naturalOrder()).orElseThrow();
        BigDecimal most = scores.stream().max(Comparator.naturalOrder()).orElseThrow();
        return material.fixed(material.top(), least) + " – " + material.fixed(material.top(), most);
    }

    private void leader(IndexPool pool) {
        Standing first = pool.ranked().get(0);
        out.open("div").leaf("dt", Wording.of("indexReport.first"));
        out.open("dd")
                .leaf("strong", material.score(material.top(), first.row()))
                .text(" ");
        if (withUnits) {
            out.leaf("a", first.row().unit().name(), "href", "#" + material.anchor(first.row()));
        } else {
            out.text(first.row().unit().name());
        }
        out.close().close();
    }

    private static Map<String, Integer> groups(IndexPool pool) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        pool.ranked().forEach(standing -> standing.group().ifPresent(group -> groups.merge(group, 1, Integer::sum)));
        return groups;
    }

    private void fact(Wording what, String value) {
        out.open("div").leaf("dt", what).leaf("dd", value).close();
    }

    private void units() {
        if (withUnits) {
            out.open("section", "id", "units", "aria-labelledby", "units-h");
            out.leaf("h2", Wording.of("page.eachUnit"), "id", "units-h");
            material.pools().stream()
                    .flatMap(pool -> pool.standings().stream())
                    .forEach(standing -> IndexUnitSection.write(material, out, standing));
            out.close().line();
        } else {
            int units = material.result().rows().size();
            out.leaf("p", Wording.of("indexReport.withoutUnits", units), "class", "notice");
        }
    }
}
