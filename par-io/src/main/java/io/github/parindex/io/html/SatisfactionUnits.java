package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.survey.Satisfaction;
import io.github.parindex.core.survey.SurveyResults;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The units of a survey, block by block: in order by their index, and by each factor. */
final class SatisfactionUnits {

    private static final Optional<Satisfaction> NOT_ASKED = Optional.empty();

    private final SurveyResults results;
    private final Markup out;
    private final Map<String, SurveyResults> parts = new HashMap<>();
    private final Map<String, List<Unit>> blocks = new LinkedHashMap<>();
    private final List<Unit> notJudged = new ArrayList<>();

    SatisfactionUnits(SurveyResults results, List<Unit> units, Markup out) {
        this.results = results;
        this.out = out;
        Map<String, Unit> named = new HashMap<>();
        units.forEach(unit -> named.putIfAbsent(unit.code(), unit));
        units.forEach(unit -> blocks.putIfAbsent(unit.block(), new ArrayList<>()));
        results.units().stream()
                .filter(code -> !code.isBlank())
                .map(code -> named.getOrDefault(code, Unit.of(code, code)))
                .sorted(Comparator.comparing(unit -> of(unit).index(), Rated::bestFirst))
                .forEach(this::add);
        blocks.values().removeIf(List::isEmpty);
    }

    private void add(Unit unit) {
        if (of(unit).isJudged()) {
            blocks.computeIfAbsent(unit.block(), block -> new ArrayList<>()).add(unit);
        } else {
            notJudged.add(unit);
        }
    }

    private SurveyResults of(Unit unit) {
        return parts.computeIfAbsent(unit.code(), results::unit);
    }

    boolean areThere() {
        return !blocks.isEmpty() || !notJudged.isEmpty();
    }

    void write() {
        if (!areThere()) {
            return;
        }
        out.open("section", "id", "ranking", "aria-labelledby", "ranking-h");
        out.leaf("h2", Wording.of("page.ranking"), "id", "ranking-h");
        out.leaf("p", Wording.of("satisfaction.error"), "class", "note");
        blocks.forEach(this::ranked);
        if (!notJudged.isEmpty()) {
            List<String> names = notJudged.stream().map(Unit::name).toList();
            long least = results.survey().policy().leastRespondents();
            out.leaf("p", Wording.of("satisfactionReport.notJudged", least, names), "class", "note");
        }
        out.close().line();
    }

    private Wording title(String block) {
        if (!block.isBlank()) {
            return Wording.literal(block);
        }
        return blocks.size() == 1 ? Wording.of("material.allUnits") : Wording.of("satisfactionReport.otherUnits");
    }

    private void ranked(String block, List<Unit> units) {
        out.leaf("h3", title(block));
        List<Rated> rows = units.stream()
                .map(unit -> new Rated(unit.name(), of(unit).index()))
                .toList();
        List<String> codes = units.stream().map(Unit::code).toList();
        RatedFigures.ranked(
                out,
                Wording.of("satisfaction.units", out.words(title(block))),
                rows,
                PlacesLeftOpen.of(results, codes),
                "block-" + position(block));
    }

    private int position(String block) {
        return List.copyOf(blocks.keySet()).indexOf(block) + 1;
    }

    /** Units × factors, the best and the least of each factor marked. */
    void factors() {
        if (blocks.isEmpty()) {
            return;
        }
        out.leaf("h3", Wording.of("satisfactionReport.unitsByFactor"));
        out.leaf("p", Wording.of("satisfactionReport.marks"), "class", "note");
        blocks.forEach(this::factors);
    }

    private void factors(String block, List<Unit> units) {
        if (blocks.size() > 1) {
            out.leaf("h4", title(block));
        }
        List<Table.Heading> headings = new ArrayList<>(List.of(text(Wording.of("satisfactionReport.unit"))));
        results.factors().forEach(factor -> headings.add(numbers(Wording.literal(factor))));
        headings.add(numbers(Wording.of("satisfaction.index")));
        List<List<String>> columns =
                results.factors().stream().map(factor -> column(factor, units)).toList();
        Wording caption = Wording.of("satisfactionReport.unitsByFactorOf", out.words(title(block)));
        Table table = Table.open(out, out.words(caption), "plain dense sortable")
                .head(headings.toArray(Table.Heading[]::new));
        for (int i = 0; i < units.size(); i++) {
            table.row().name(units.get(i).name());
            for (List<String> column : columns) {
                table.number(column.get(i));
            }
            table.number(percent(of(units.get(i)).index())).end();
        }
        table.close();
    }

    private String percent(Satisfaction share) {
        return new Rated("", share).percent(out.locale());
    }

    /** What each unit has in a factor, with a mark where it is the best or the least of several. */
    private List<String> column(String factor, List<Unit> units) {
        List<Optional<Satisfaction>> shares = units.stream()
                .map(this::of)
                .map(own -> own.factors().contains(factor) ? Optional.of(own.factor(factor)) : NOT_ASKED)
                .toList();
        List<Satisfaction> known = shares.stream()
                .flatMap(Optional::stream)
                .filter(Satisfaction::isDefined)
                .toList();
        return shares.stream()
                .map(share -> share.map(own -> mark(own, known) + percent(own)).orElse(Figures.NONE))
                .toList();
    }

    private static String mark(Satisfaction own, List<Satisfaction> all) {
        boolean ahead = all.stream().allMatch(each -> Rated.bestFirst(own, each) <= 0);
        boolean behind = all.stream().allMatch(each -> Rated.bestFirst(own, each) >= 0);
        if (!own.isDefined() || ahead == behind) {
            return "";
        }
        return ahead ? "● " : "○ ";
    }
}
