package io.github.parindex.io.html;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What people said: satisfaction by unit and by factor, with error bars, and which places the sample cannot tell apart. */
final class SatisfactionSection {

    private final Material material;
    private final Markup out;
    private final SurveyResults results;

    private SatisfactionSection(Material material, Markup out, SurveyResults results) {
        this.material = material;
        this.out = out;
        this.results = results;
    }

    static void write(Material material, Markup out) {
        material.additions().survey().ifPresent(results -> new SatisfactionSection(material, out, results).write());
    }

    /** What was said of one unit, under headings of the level given. */
    static void unit(Material material, Markup out, Unit unit, String heading) {
        material.additions()
                .survey()
                .filter(results -> results.units().contains(unit.code()))
                .ifPresent(results -> new SatisfactionSection(material, out, results).unit(unit, heading));
    }

    private void write() {
        Wording title = title();
        out.open("section", "id", "satisfaction", "aria-labelledby", "satisfaction-h");
        out.leaf("h2", title, "id", "satisfaction-h");
        out.leaf("p", Wording.of("satisfaction.error"), "class", "note");
        out.leaf("h3", Wording.of("satisfaction.factors"));
        RatedFigures.write(out, Wording.of("satisfaction.factors"), factors(results), "satisfaction-factors");
        material.ranking().blocks().forEach(block -> block(block.name()));
        others();
        out.close().line();
    }

    private Wording title() {
        String text = results.survey().text();
        return Wording.of(
                "satisfaction.title", text.isBlank() ? results.survey().code() : text);
    }

    private List<Rated> factors(SurveyResults part) {
        List<Rated> rows = new ArrayList<>(Rated.factors(part));
        rows.add(new Rated(out.words(Wording.of("satisfaction.index")), part.index()));
        return rows;
    }

    private void block(String name) {
        List<Unit> units = material.inOrder().stream()
                .map(Scorecard::unit)
                .filter(unit -> unit.block().equals(name) && results.units().contains(unit.code()))
                .sorted(Comparator.comparing(unit -> results.unit(unit.code()).index(), Rated::bestFirst))
                .toList();
        if (units.isEmpty()) {
            return;
        }
        Wording title = Wording.of("satisfaction.units", material.blockName(name));
        out.leaf("h3", title);
        List<Rated> rows = units.stream()
                .map(unit -> new Rated(unit.name(), results.unit(unit.code()).index()))
                .toList();
        String id = "satisfaction-"
                + material.anchor(material.board().card(units.get(0).code()));
        RatedFigures.ranked(out, title, rows, PlacesLeftOpen.of(results, codes(units)), id);
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    /** Units that only the survey has; it knows them by their codes. */
    private void others() {
        List<Rated> rows = results.units().stream()
                .filter(code -> !code.isBlank()
                        && material.inOrder().stream()
                                .noneMatch(card -> card.unit().code().equals(code)))
                .map(code -> new Rated(code, results.unit(code).index()))
                .sorted((one, other) -> Rated.bestFirst(one.share(), other.share()))
                .toList();
        if (!rows.isEmpty()) {
            Wording title = Wording.of("satisfaction.others");
            out.leaf("h3", title);
            RatedFigures.write(out, title, rows, "satisfaction-others");
        }
    }

    private void unit(Unit unit, String heading) {
        Wording title = title();
        out.leaf(heading, title);
        SurveyResults own = results.unit(unit.code());
        RatedFigures.write(
                out, title, factors(own), material.anchor(material.board().card(unit.code())) + "-satisfaction");
    }
}
