package io.github.parindex.examples.cli;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking.Standing;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.years.Course;
import io.github.parindex.core.years.Movement;
import io.github.parindex.core.years.YearChange;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A series of years as sentences: what is compared, then each unit through the years with what moved it, then who rose most. */
final class SeriesText {

    private static final int IMPROVED = 3;
    private static final Rounding SHOWN = Rounding.halfUp(2);

    private final Locale locale;
    private final List<Wording> lines = new ArrayList<>();

    private SeriesText(Locale locale) {
        this.locale = locale;
    }

    /** The lines of some units of the last year; what is said of all is said where all are chosen. */
    static List<Wording> of(Years years, List<Unit> units, Locale locale) {
        SeriesText text = new SeriesText(locale);
        text.lines.add(Wording.literal(years.toString()));
        years.changes().forEach(text::notes);
        units.forEach(unit -> text.course(years.course(unit.code())));
        if (units.size() == units(years).size()) {
            years.changes().forEach(text::board);
        }
        return List.copyOf(text.lines);
    }

    /** The units of the last year, in the order of the ranking. */
    static List<Unit> units(Years years) {
        return years.last().ranking().blocks().stream()
                .flatMap(block -> block.standings().stream())
                .map(standing -> standing.card().unit())
                .toList();
    }

    private void notes(YearChange change) {
        String before = change.before().label();
        String after = change.after().label();
        if (change.isMapped()) {
            lines.add(Wording.of("yearsSection.mapped", before, after));
        }
        if (!change.leftOut().isEmpty()) {
            List<String> codes = change.leftOut().stream().map(Criterion::code).toList();
            lines.add(Wording.of("yearsSection.leftOut", before, after, codes));
        }
    }

    private void course(Course course) {
        lines.add(Wording.literal(course.unit().code() + " " + course.unit().name()));
        course.stops().forEach(stop -> {
            lines.add(stop(stop, course.unit()));
            stop.since().ifPresent(this::brought);
        });
    }

    private Wording stop(Course.Stop stop, Unit unit) {
        String index = stop.index().map(each -> index(stop, each)).orElse("-");
        if (stop.parts().size() > 1) {
            return Wording.of(
                    "par.series.merged",
                    stop.year(),
                    index,
                    stop.parts().stream().map(part -> name(part.standing())).toList());
        }
        String year = year(stop, unit);
        return stop.since()
                .filter(movement -> !movement.before().isEmpty())
                .map(movement -> since(year, index, movement))
                .orElseGet(() -> Wording.of("par.series.stop", year, index, place(stop.place())));
    }

    /** A year, with the unit of that year if it had another code. */
    private static String year(Course.Stop stop, Unit unit) {
        Unit then = stop.parts().get(0).standing().card().unit();
        return then.code().equals(unit.code()) ? stop.year() : stop.year() + " (" + then.name() + ")";
    }

    private String index(Course.Stop stop, Points index) {
        int places =
                stop.parts().get(0).standing().card().set().policy().published().places();
        return Words.in(locale).marked(index.toText(places));
    }

    private static Wording since(String year, String index, Movement movement) {
        return Wording.of(
                "par.series.since",
                year,
                index,
                ComparisonText.signed(movement.change()),
                place(movement.place()),
                place(movement.now().place()),
                verdict(movement));
    }

    private static Object place(Optional<Place> place) {
        return place.<Object>map(Place::value).orElse("-");
    }

    /** What index and place say together, and who overtook whom. */
    private static Wording verdict(Movement movement) {
        Wording verdict = Wording.literal(movement.verdict());
        verdict = then(verdict, "yearsSection.overtakenBy", movement.passedBy());
        verdict = then(verdict, "yearsSection.joined", movement.passing().joined());
        return then(verdict, "par.series.passed", movement.passing().passed());
    }

    private static Wording then(Wording verdict, String key, List<Standing> others) {
        return others.isEmpty()
                ? verdict
                : Wording.of(
                        "plan.then",
                        verdict,
                        Wording.of(key, others.stream().map(SeriesText::name).toList()));
    }

    private static String name(Standing standing) {
        return standing.card().unit().name();
    }

    /** What each criterion brought to the change of the index, the largest first. */
    private void brought(Movement movement) {
        movement.contributions().stream()
                .filter(each -> each.change().numerator().signum() != 0)
                .sorted(Comparator.comparing((Contribution each) -> size(each.points(SHOWN)))
                        .reversed())
                .forEach(each -> lines.add(Wording.of(
                        "par.series.brought", named(each), ComparisonText.signed(Optional.of(each.points(SHOWN))))));
    }

    private static Points size(Points points) {
        return points.max(points.negated());
    }

    private Wording named(Contribution each) {
        String name = each.criterion()
                .map(criterion -> criterion.code() + " " + criterion.title().in(locale))
                .orElse("");
        return each.cause() == Contribution.Cause.CRITERION
                ? Wording.literal(name)
                : Wording.of("yearsSection.cause." + each.cause().name(), name);
    }

    /** Who rose most and who is no more. */
    private void board(YearChange change) {
        String before = change.before().label();
        String after = change.after().label();
        List<Wording> improved = change.improved().stream()
                .limit(IMPROVED)
                .map(each ->
                        Wording.joined(List.of(name(each.now()), " (", ComparisonText.signed(each.change()), ")"), ""))
                .toList();
        if (!improved.isEmpty()) {
            lines.add(Wording.of("yearsSection.improved", before, after, improved));
        }
        List<String> gone = gone(change);
        if (!gone.isEmpty()) {
            lines.add(Wording.of("par.series.gone", before, after, gone));
        }
    }

    private static List<String> gone(YearChange change) {
        Set<String> kept = change.movements().stream()
                .flatMap(movement -> movement.before().stream())
                .map(part -> part.standing().card().unit().code())
                .collect(Collectors.toSet());
        Stream<Unit> all = change.before().ranking().board().cards().stream().map(Scorecard::unit);
        return all.filter(unit -> !kept.contains(unit.code()))
                .map(unit -> unit.code() + " " + unit.name())
                .toList();
    }
}
