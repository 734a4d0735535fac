package io.github.parindex.io.html;

import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.stream.Stream;

/** The pages of a board: its title, notice and ways around, and the sections given. */
final class Page {

    private static final Wording SCORES = Wording.of("page.scoresRanking");
    private final Material material;
    private final Markup out;
    private final Frame frame;

    private Page(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.frame = new Frame(out);
    }

    static void whole(Material material, Markup out) {
        Page page = new Page(material, out);
        page.start(page.title());
        page.frame.ways(page::contents);
        out.open("main", "id", "main");
        FollowUpSection.write(material, out);
        Headline.write(material, out);
        RankingTables.write(material, out);
        FieldsSection.write(material, out);
        RoundsSection.write(material, out);
        BoardSections.write(material, out);
        RobustnessSection.write(material.additions().robustness(), out);
        CommendationSection.write(material, out);
        SatisfactionSection.write(material, out);
        YearsSection.write(material, out);
        PlanSection.write(material, out);
        page.units();
        MethodSection.write(material, out);
        material.additions().imprint().ifPresent(imprint -> ImprintLines.signature(imprint, out));
        page.end();
    }

    static void unit(Material material, Markup out, Ranking.Standing standing) {
        Page page = new Page(material, out);
        page.start(standing.card().unit().name() + " – " + page.title());
        page.frame.ways(() -> page.link(material.rankingLink(), Wording.of("page.ranking")));
        out.open("main", "id", "main");
        UnitSection.write(material, out, standing);
        page.end();
    }

    private String title() {
        return material.board().set().edition().title().in(material.locale());
    }

    private void start(String title) {
        frame.start(title);
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

    private void contents() {
        link("#headline", Wording.of("page.summary"));
        link("#ranking", Wording.of("page.toRanking"));
        link("#fields", Wording.of("page.fields"));
        if (material.selfAssessed().isPresent()) {
            link("#rounds", Wording.of("unit.selfAssessedVerified"));
        }
        link("#lost", Wording.of("page.mostLost"));
        link("#heat", Wording.of("page.heatMap"));
        if (!material.additions().robustness().isEmpty()) {
            link("#sure", Wording.of("page.sure"));
        }
        if (material.additions().commendation().isPresent()) {
            link("#commended", Wording.of("page.commended"));
        }
        if (material.additions().survey().isPresent()) {
            link("#satisfaction", Wording.of("page.satisfaction"));
        }
        if (material.additions().years().isPresent()) {
            link("#years", Wording.of("yearsSection.title"));
        }
        if (!material.additions().plans().isEmpty()) {
            link("#plans", Wording.of("page.plans"));
        }
        if (material.layout() == Material.Layout.ONE_FILE) {
            link("#units", Wording.of("page.eachUnit"));
        }
        link("#method", Wording.of("page.method"));
    }

    private void link(String place, Wording words) {
        frame.link(place, words);
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
        Wording made = Wording.of("page.madeWithParindexFrom");
        frame.end(made.filledWith(material.board().set().id()));
    }
}
