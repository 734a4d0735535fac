package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.years.Course;
import io.github.parindex.core.years.Movement;
import io.github.parindex.core.years.YearChange;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The years in a row: the index of each unit in each of them, what became of its place and why, and what each criterion brought. */
final class YearsSection {

    private static final int IMPROVED = 3;
    private static final int NAMED = 5;
    private static final int BROUGHT = 10;
    private static final Rounding SHOWN = Rounding.halfUp(2);
    private static final Wording TITLE = Wording.of("yearsSection.title");
    private final Material material;
    private final Markup out;
    private final Figures figures;
    private final Years years;
    private final Optional<Ranking> underEarlierSet;

    private YearsSection(Material material, Markup out, Years years, Optional<Ranking> underEarlierSet) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
        this.years = years;
        this.underEarlierSet = underEarlierSet;
    }

    static void write(Material material, Markup out) {
        material.additions().years().ifPresent(years -> new YearsSection(material, out, years, under(years)).write());
    }

    private static Optional<Ranking> under(Years years) {
        return last(years).filter(YearChange::isMapped).map(YearChange::rankingUnderEarlierSet);
    }

    private static Optional<YearChange> last(Years years) {
        List<YearChange> changes = years.changes();
        return changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
    }

    /** The years of one unit, under headings of the level given. */
    static void unit(Material material, Markup out, Unit unit, String heading) {
        material.additions()
                .years()
                .filter(years -> years.all().size() > 1)
                .ifPresent(
                        years -> new YearsSection(material, out, years, Optional.empty()).unit(unit.code(), heading));
    }

    private void write() {
        out.open("section", "id", "years", "aria-labelledby", "years-h");
        out.leaf("h2", TITLE, "id", "years-h");
        years.changes().forEach(this::notes);
        last(years).ifPresent(this::improved);
        material.ranking().blocks().forEach(this::block);
        out.close().line();
    }

    /** What a reader must know of a step from one year to the next before comparing figures. */
    private void notes(YearChange change) {
        String before = change.before().label();
        String after = change.after().label();
        if (change.isMapped()) {
            out.leaf("p", Wording.of("yearsSection.mapped", before, after), "class", "note");
        }
        if (!change.leftOut().isEmpty()) {
            List<String> codes = change.leftOut().stream().map(Criterion::code).toList();
            out.leaf("p", Wording.of("yearsSection.leftOut", before, after, codes), "class", "note");
        }
        change.movements().stream().filter(each -> each.before().size() > 1).forEach(this::merged);
    }

    private void merged(Movement movement) {
        List<String> parts = movement.before().stream()
                .map(part -> part.standing().card().unit().name())
                .toList();
        out.leaf("p", Wording.of("yearsSection.merged", name(movement.now()), parts), "class", "note");
    }

    private void improved(YearChange change) {
        List<Movement> improved = change.improved();
        if (!improved.isEmpty()) {
            List<String> names = improved.stream()
                    .limit(IMPROVED)
                    .map(each -> name(each.now()) + " ("
                            + figures.signed(each.change().orElse(Points.ZERO)) + ")")
                    .toList();
            out.leaf(
                    "p",
                    Wording.of(
                            "yearsSection.improved",
                            change.before().label(),
                            change.after().label(),
                            names));
        }
    }

    private static String name(Ranking.Standing standing) {
        return standing.card().unit().name();
    }

    private void block(Ranking.Block block) {
        out.leaf("h3", material.blockName(block.name()));
        String caption = out.words(Wording.of("board.ofBlock", out.words(TITLE), material.blockName(block.name())));
        List<Table.Heading> headings = new ArrayList<>();
        headings.add(text(Wording.of("rankings.unit")));
        years.all().forEach(year -> headings.add(numbers(Wording.literal(year.label()))));
        headings.add(numbers(Wording.of("yearsSection.change")));
        headings.add(numbers(Wording.of("yearsSection.places")));
        headings.add(text(Wording.of("yearsSection.verdict")));
        underEarlierSet.ifPresent(any -> headings.add(numbers(Wording.of(
                "yearsSection.underEarlier", last(years).orElseThrow().before().label()))));
        Table table = Table.open(out, caption, "plain sortable").head(headings.toArray(Table.Heading[]::new));
        block.standings().forEach(standing -> row(table, standing));
        table.close();
    }

    private void row(Table table, Ranking.Standing standing) {
        String code = standing.card().unit().code();
        table.row().name(name(standing));
        List<Course.Stop> stops = years.course(code).stops();
        years.all()
                .forEach(year -> number(
                        table,
                        stops.stream()
                                .filter(stop -> stop.year().equals(year.label()))
                                .findFirst()
                                .flatMap(Course.Stop::index),
                        figures::fixed));
        Optional<Movement> movement = last(years).map(change -> change.movement(code));
        number(table, movement.flatMap(Movement::change), figures::signed);
        table.number(movement.map(this::places).orElse(Figures.NONE));
        table.text(movement.map(this::verdict).orElse(""));
        underEarlierSet.ifPresent(under -> table.number(under(under, code)));
        table.end();
    }

    private interface Shown {

        String of(Points points);
    }

    private static void number(Table table, Optional<Points> points, Shown shown) {
        points.ifPresentOrElse(
                value -> table.number(shown.of(value), value.toString()), () -> table.number(Figures.NONE));
    }

    private String places(Movement movement) {
        return place(movement.place()) + " → " + place(movement.now().place());
    }

    private String place(Optional<Place> place) {
        return place.map(at -> figures.of(at.value())).orElse(Figures.NONE);
    }

    private String under(Ranking ranking, String code) {
        Ranking.Standing standing = ranking.standing(code);
        return figures.published(standing.card())
                + standing.place()
                        .map(at -> " (" + figures.of(at.value()) + ")")
                        .orElse("");
    }

    /** What index and place say together, and where a place was lost, who overtook and who is newly ahead. */
    private String verdict(Movement movement) {
        Wording verdict = Wording.literal(movement.verdict());
        if (movement.rise().filter(rise -> rise.signum() < 0).isPresent()) {
            verdict = because(verdict, "yearsSection.overtakenBy", "yearsSection.overtakenByMore", movement.passedBy());
            verdict = because(
                    verdict,
                    "yearsSection.joined",
                    "yearsSection.joinedMore",
                    movement.passing().joined());
        }
        return out.words(verdict);
    }

    private static Wording because(Wording verdict, String few, String many, List<Ranking.Standing> others) {
        if (others.isEmpty()) {
            return verdict;
        }
        List<String> names =
                others.stream().limit(NAMED).map(YearsSection::name).toList();
        int more = others.size() - names.size();
        Wording reason = more == 0 ? Wording.of(few, names) : Wording.of(many, names, more);
        return Wording.of("plan.then", verdict, reason);
    }

    private void unit(String code, String heading) {
        Course course = years.course(code);
        out.leaf(heading, TITLE);
        out.open("div", "class", "beside").open("div", "class", "figure");
        YearsChart.of(course, material.anchor(material.board().card(code)) + "-years")
                .in(material.locale())
                .draw(out);
        out.close().open("div");
        stops(course);
        last(years).map(change -> change.movement(code)).ifPresent(this::because);
        out.close().close();
    }

    private void stops(Course course) {
        String caption = out.words(
                Wording.of("unit.form", out.words(TITLE), course.unit().name()));
        Table table = Table.open(out, caption, "plain")
                .head(
                        text(Wording.of("yearsSection.year")),
                        numbers(Wording.of("rankings.publishedIndex")),
                        numbers(Wording.of("yearsSection.change")),
                        numbers(Wording.of("rankings.place")));
        for (Course.Stop stop : course.stops()) {
            table.row().name(stop.year());
            number(table, stop.index(), figures::fixed);
            number(table, stop.since().flatMap(Movement::change), figures::signed);
            table.number(place(stop.place())).end();
        }
        table.close();
    }

    private void because(Movement movement) {
        out.leaf("p", out.words(Wording.of("yearsSection.verdictOf", verdict(movement))));
        List<Contribution> brought = movement.contributions().stream()
                .filter(each -> each.change().numerator().signum() != 0)
                .sorted(Comparator.comparing((Contribution each) -> size(each.points(SHOWN)))
                        .reversed())
                .toList();
        if (!brought.isEmpty()) {
            contributions(movement, brought);
        }
    }

    private static Points size(Points points) {
        return points.max(points.negated());
    }

    /** The shown figures add up to the shown change: what rounding makes of them is a line of its own. */
    private void contributions(Movement movement, List<Contribution> brought) {
        String caption =
                out.words(Wording.of("unit.form", out.words(Wording.of("yearsSection.brought")), name(movement.now())));
        Table table = Table.open(out, caption, "plain")
                .head(text(Wording.of("yearsSection.brought")), numbers(Wording.of("unit.changePoints")));
        Points shown = Points.ZERO;
        for (Contribution each : brought.subList(0, Math.min(BROUGHT, brought.size()))) {
            Points points = each.points(SHOWN);
            shown = shown.plus(points);
            table.row().name(named(each)).number(figures.signed(points)).end();
        }
        Points others = Points.ZERO;
        for (Contribution each : brought.subList(Math.min(BROUGHT, brought.size()), brought.size())) {
            others = others.plus(each.points(SHOWN));
        }
        line(table, "yearsSection.others", others);
        Points all = movement.change().orElse(shown.plus(others));
        line(table, "yearsSection.rounding", all.minus(shown).minus(others));
        table.row()
                .name(out.words(Wording.of("yearsSection.change")))
                .number(figures.signed(all))
                .end();
        table.close();
    }

    private void line(Table table, String key, Points points) {
        if (points.sign() != 0) {
            table.row()
                    .name(out.words(Wording.of(key)))
                    .number(figures.signed(points))
                    .end();
        }
    }

    private String named(Contribution each) {
        String name = each.criterion()
                .map(criterion -> Named.of(criterion, " ", material.locale()))
                .orElse("");
        return switch (each.cause()) {
            case CRITERION -> name;
            case ADDED, DROPPED, GROUP ->
                out.words(Wording.of("yearsSection.cause." + each.cause().name(), name));
            case RESCALING -> out.words(Wording.of("yearsSection.cause.RESCALING"));
        };
    }
}
