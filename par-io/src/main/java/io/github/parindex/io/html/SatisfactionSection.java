package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SatisfactionRanking;
import io.github.parindex.core.sampling.SatisfactionRanking.Comparisons;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.survey.Satisfaction;
import io.github.parindex.core.survey.SurveyFactor;
import io.github.parindex.core.survey.SurveyForm;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What people said: satisfaction by unit and by factor, with error bars, and which places the sample cannot tell apart. */
final class SatisfactionSection {

    private final Material material;
    private final Markup out;
    private final Figures figures;
    private final SurveyResults results;

    private SatisfactionSection(Material material, Markup out, SurveyResults results) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
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
        charted(Wording.of("satisfaction.factors"), factors(results), "satisfaction-factors");
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
        List<Rated> rows = new ArrayList<>();
        part.factors().forEach(code -> rows.add(new Rated(named(code), part.factor(code))));
        rows.add(new Rated(out.words(Wording.of("satisfaction.index")), part.index()));
        return rows;
    }

    private String named(String factor) {
        return results.survey().forms().stream()
                .map(SurveyForm::factors)
                .flatMap(List::stream)
                .filter(each -> each.code().equals(factor))
                .map(SurveyFactor::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .map(text -> factor + " " + text)
                .orElse(factor);
    }

    private void block(String name) {
        List<Unit> units = material.inOrder().stream()
                .map(Scorecard::unit)
                .filter(unit -> unit.block().equals(name) && results.units().contains(unit.code()))
                .sorted(Comparator.comparing(unit -> results.unit(unit.code()).index(), SatisfactionSection::bestFirst))
                .toList();
        if (units.isEmpty()) {
            return;
        }
        Wording title = Wording.of("satisfaction.units", material.blockName(name));
        out.leaf("h3", title);
        Map<String, SatisfactionRanking.Standing> places = places(units);
        List<Rated> rows = units.stream()
                .map(unit -> new Rated(unit.name(), results.unit(unit.code()).index()))
                .toList();
        out.open("div", "class", "beside").open("div", "class", "figure");
        String id = "satisfaction-"
                + material.anchor(material.board().card(units.get(0).code()));
        new SatisfactionChart(title, rows, material.locale(), id).draw(out);
        out.close();
        Table table = Table.open(out, out.words(title), "plain sortable").head(headings(true));
        for (int i = 0; i < rows.size(); i++) {
            SatisfactionRanking.Standing place = places.get(units.get(i).code());
            row(table, rows.get(i))
                    .text(place == null ? Figures.NONE : range(place))
                    .end();
        }
        table.close();
        out.close();
    }

    /** Units that only the survey has; it knows them by their codes. */
    private void others() {
        List<Rated> rows = results.units().stream()
                .filter(code -> !code.isBlank()
                        && material.inOrder().stream()
                                .noneMatch(card -> card.unit().code().equals(code)))
                .map(code -> new Rated(code, results.unit(code).index()))
                .sorted((one, other) -> bestFirst(one.share(), other.share()))
                .toList();
        if (!rows.isEmpty()) {
            Wording title = Wording.of("satisfaction.others");
            out.leaf("h3", title);
            charted(title, rows, "satisfaction-others");
        }
    }

    private static int bestFirst(Satisfaction one, Satisfaction other) {
        if (one.isDefined() && other.isDefined()) {
            return other.share().compareTo(one.share());
        }
        return Boolean.compare(other.isDefined(), one.isDefined());
    }

    /** The places that the sample leaves open, for all pairs of the block together. */
    private Map<String, SatisfactionRanking.Standing> places(List<Unit> units) {
        Map<String, DesignEstimate> estimates = new LinkedHashMap<>();
        units.forEach(unit -> new Rated("", results.unit(unit.code()).index())
                .estimate()
                .ifPresent(estimate -> estimates.put(unit.code(), estimate)));
        Map<String, SatisfactionRanking.Standing> places = new LinkedHashMap<>();
        if (!estimates.isEmpty()) {
            SatisfactionRanking.of(estimates, Confidence.of(0.95), Comparisons.ALL_PAIRS)
                    .places()
                    .forEach(place -> places.put(place.code(), place));
        }
        return places;
    }

    private static String range(SatisfactionRanking.Standing place) {
        return place.best() == place.worst() ? Integer.toString(place.best()) : place.best() + "–" + place.worst();
    }

    private void unit(Unit unit, String heading) {
        Wording title = title();
        out.leaf(heading, title);
        SurveyResults own = results.unit(unit.code());
        charted(title, factors(own), material.anchor(material.board().card(unit.code())) + "-satisfaction");
    }

    private void charted(Wording title, List<Rated> rows, String id) {
        out.open("div", "class", "beside").open("div", "class", "figure");
        new SatisfactionChart(title, rows, material.locale(), id).draw(out);
        out.close();
        Table table = Table.open(out, out.words(title), "plain").head(headings(false));
        rows.forEach(each -> row(table, each).end());
        table.close();
        out.close();
    }

    private static Table.Heading[] headings(boolean places) {
        List<Table.Heading> headings = new ArrayList<>(List.of(
                text(Wording.of("satisfaction.what")),
                numbers(Wording.of("satisfaction.percent")),
                numbers(Wording.of("satisfaction.interval")),
                numbers(Wording.of("satisfaction.respondents"))));
        if (places) {
            headings.add(text(Wording.of("satisfaction.places")));
        }
        return headings.toArray(Table.Heading[]::new);
    }

    private Table row(Table table, Rated rated) {
        return table.row()
                .name(rated.name())
                .number(rated.percent(material.locale()))
                .number(rated.interval(material.locale()))
                .number(figures.of(BigDecimal.valueOf(rated.share().respondents())));
    }
}
