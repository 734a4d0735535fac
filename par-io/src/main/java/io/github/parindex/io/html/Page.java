package io.github.parindex.io.html;

import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.List;
import java.util.stream.Stream;

/** The frame of a page: head with its policy, title, notice, ways around, and the sections given. */
final class Page {

    private static final Wording SCORES = Wording.of("page.scoresRanking");
    private final Material material;
    private final Markup out;

    private Page(Material material, Markup out) {
        this.material = material;
        this.out = out;
    }

    static void whole(Material material, Markup out) {
        Page page = new Page(material, out);
        page.start(page.title());
        page.ways(page::contents);
        out.open("main", "id", "main");
        Headline.write(material, out);
        RankingTables.write(material, out);
        FieldsSection.write(material, out);
        RoundsSection.write(material, out);
        BoardSections.write(material, out);
        CommendationSection.write(material, out);
        page.units();
        MethodSection.write(material, out);
        material.additions().imprint().ifPresent(imprint -> ImprintLines.signature(imprint, out));
        page.end();
    }

    static void unit(Material material, Markup out, Ranking.Standing standing) {
        Page page = new Page(material, out);
        page.start(standing.card().unit().name() + " – " + page.title());
        page.ways(() -> page.link(material.rankingLink(), Wording.of("page.ranking")));
        out.open("main", "id", "main");
        UnitSection.write(material, out, standing);
        page.end();
    }

    private String title() {
        return material.board().set().edition().title().in(material.locale());
    }

    private void start(String title) {
        String language = Words.in(material.locale()).language().getLanguage();
        out.doctype().open("html", "lang", language).line();
        out.open("head").open("meta", "charset", "utf-8");
        out.open("meta", "http-equiv", "Content-Security-Policy", "content", HtmlReport.contentSecurityPolicy());
        out.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        out.open("meta", "name", "color-scheme", "content", "light dark");
        out.open("meta", "name", "referrer", "content", "no-referrer");
        out.leaf("title", title).line().asset(Asset.STYLE).close().line();
        out.open("body");
        out.leaf("a", Wording.of("page.skipContent"), "href", "#main", "class", "skip");
        header();
    }

    private void header() {
        Edition edition = material.board().set().edition();
        out.open("header");
        material.additions().imprint().ifPresent(imprint -> ImprintLines.head(imprint, out));
        out.leaf("p", SCORES, "class", "kicker").leaf("h1", title());
        List<String> facts = Stream.of(edition.period(), edition.level())
                .filter(fact -> !fact.isBlank())
                .toList();
        if (!facts.isEmpty()) {
            out.leaf("p", String.join(" · ", facts), "class", "edition");
        }
        edition.source().ifPresent(source -> out.leaf("p", source.decision(), "class", "edition"));
        PartialNotice.write(material, out);
        material.notice().ifPresent(notice -> out.leaf("p", notice, "class", "notice", "role", "note"));
        out.close().line();
    }

    private void ways(Runnable links) {
        out.open("nav", "aria-label", material.words(Wording.of("page.contents")))
                .open("ul");
        links.run();
        out.close().close().line();
    }

    private void contents() {
        link("#headline", Wording.of("page.summary"));
        link("#ranking", Wording.of("page.toRanking"));
        link("#fields", Wording.of("page.fields"));
        if (material.selfAssessed().isPresent()) {
            link("#rounds", Wording.of("unit.selfAssessedVerified"));
        }
        link("#lost", Wording.of("page.mostLost"));
        link("#heat", Wording.of("page.heatMap"));
        if (material.additions().commendation().isPresent()) {
            link("#commended", Wording.of("page.commended"));
        }
        if (material.layout() == Material.Layout.ONE_FILE) {
            link("#units", Wording.of("page.eachUnit"));
        }
        link("#method", Wording.of("page.method"));
    }

    private void link(String place, Wording words) {
        out.open("li").leaf("a", words, "href", place).close();
    }

    private void units() {
        if (material.layout() == Material.Layout.WITHOUT_UNITS) {
            out.leaf("p", withoutUnits(), "class", "notice");
        }
        if (material.layout() == Material.Layout.ONE_FILE) {
            out.open("section", "id", "units", "aria-labelledby", "units-h");
            out.leaf("h2", Wording.of("page.eachUnit"), "id", "units-h");
            material.ranking().blocks().stream()
                    .flatMap(block -> block.standings().stream())
                    .forEach(standing -> UnitSection.write(material, out, standing));
            out.close().line();
        }
    }

    private Wording withoutUnits() {
        return Wording.of("page.withUnitsTooMuch", material.inOrder().size());
    }

    private void end() {
        out.close().line();
        Wording made = Wording.of("page.madeWithParindexFrom");
        out.open("footer")
                .leaf("p", made.filledWith(material.board().set().id()))
                .close();
        out.asset(Asset.SCRIPT).close().close().line();
    }
}
