package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Contribution;
import io.github.parindex.core.years.Course;
import io.github.parindex.core.years.Movement;
import io.github.parindex.core.years.Year;
import io.github.parindex.core.years.YearChange;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sheets of a series of years: where each unit stood and what became of it, and what each criterion brought. */
final class YearsSheets {

    private static final Rounding BROUGHT = Rounding.halfUp(10);

    private final ResultSheets sheets;
    private final Years years;
    private final Optional<YearChange> last;
    private final Optional<Ranking> underEarlierSet;
    private final Locale locale;

    YearsSheets(ResultSheets sheets, Years years, Locale locale) {
        this.sheets = sheets;
        this.years = years;
        this.locale = locale;
        List<YearChange> changes = years.changes();
        this.last = changes.isEmpty() ? Optional.empty() : Optional.of(changes.get(changes.size() - 1));
        this.underEarlierSet = last.filter(YearChange::isMapped).map(YearChange::rankingUnderEarlierSet);
    }

    void add() {
        addUnits();
        if (last.isPresent()) {
            addContributions();
        }
    }

    private String said(String key, Object... facts) {
        return Wording.of("resultSheet." + key, facts).in(locale);
    }

    private void addUnits() {
        List<String> headings = new ArrayList<>(List.of(said("unit"), said("name"), said("block")));
        for (Year year : years.all()) {
            headings.add(said("indexOf", year.label()));
            headings.add(said("placeOf", year.label()));
        }
        headings.addAll(List.of(said("change"), said("verdict"), said("overtakenBy"), said("joinedAhead")));
        underEarlierSet.ifPresent(any -> {
            String label = last.orElseThrow().before().label();
            headings.add(said("indexUnderEarlier", label));
            headings.add(said("placeUnderEarlier", label));
        });
        SheetOut sheet = sheets.sheet(Wording.of("resultSheet.years"), Wording.literal(title()), headings.stream());
        sheet.notice = Stream.concat(Stream.of(sheet.notice), notes().stream())
                .filter(note -> !note.isEmpty())
                .collect(Collectors.joining(" · "));
        sheet.wide(10, 32, 24);
        years.all().forEach(year -> sheet.wide(11, 8));
        sheet.wide(12, 20, 40, 30);
        underEarlierSet.ifPresent(any -> sheet.wide(14, 14));
        years.last().ranking().blocks().stream()
                .flatMap(block -> block.standings().stream())
                .forEach(standing -> sheet.rows.add(row(standing.card().unit())));
    }

    /** What it is, and between which years the set changed or only a part is compared. */
    private String title() {
        return Stream.concat(Stream.of(said("yearsTitle")), notes().stream()).collect(Collectors.joining(" · "));
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        for (YearChange change : years.changes()) {
            String before = change.before().label();
            String after = change.after().label();
            if (change.isMapped()) {
                notes.add(Wording.of("yearsSection.mapped", before, after).in(locale));
            }
            if (!change.leftOut().isEmpty()) {
                List<String> codes =
                        change.leftOut().stream().map(Criterion::code).toList();
                notes.add(
                        Wording.of("yearsSection.leftOut", before, after, codes).in(locale));
            }
        }
        return notes;
    }

    private List<CellOut> row(Unit unit) {
        List<CellOut> row = new ArrayList<>(cells(unit));
        List<Course.Stop> stops = years.course(unit.code()).stops();
        for (Year year : years.all()) {
            Optional<Course.Stop> stop = stops.stream()
                    .filter(each -> each.year().equals(year.label()))
                    .findFirst();
            row.add(score(stop.flatMap(Course.Stop::index)));
            row.add(place(stop.flatMap(Course.Stop::place)));
        }
        Optional<Movement> movement = last.map(change -> change.movement(unit.code()));
        boolean isLower = movement.flatMap(Movement::rise)
                .filter(rise -> rise.signum() < 0)
                .isPresent();
        row.add(score(movement.flatMap(Movement::change)));
        row.add(CellOut.label(
                movement.map(each -> Wording.literal(each.verdict()).in(locale)).orElse("")));
        row.add(names(movement.filter(each -> isLower).map(Movement::passedBy)));
        row.add(names(
                movement.filter(each -> isLower).map(each -> each.passing().joined())));
        underEarlierSet.map(under -> under.standing(unit.code())).ifPresent(under -> {
            row.add(score(under.card().published()));
            row.add(place(under.place()));
        });
        return row;
    }

    private static List<CellOut> cells(Unit unit) {
        return List.of(CellOut.label(unit.code()), CellOut.label(unit.name()), CellOut.label(unit.block()));
    }

    private static CellOut score(Optional<Points> points) {
        return points.map(each -> CellOut.score(each.value())).orElse(CellOut.label(""));
    }

    private static CellOut place(Optional<Place> place) {
        return place.map(at -> CellOut.number(at.value())).orElse(CellOut.label(""));
    }

    private static CellOut names(Optional<List<Ranking.Standing>> units) {
        return CellOut.label(units.stream()
                .flatMap(List::stream)
                .map(standing -> standing.card().unit().name())
                .collect(Collectors.joining(", ")));
    }

    private void addContributions() {
        SheetOut sheet = sheets.sheet(
                Wording.of("resultSheet.brought"),
                Wording.of("resultSheet.broughtTitle"),
                Stream.of("unit", "name", "block", "fromYear", "toYear", "criterion", "title", "change")
                        .map(this::said));
        sheet.wide(10, 32, 24, 10, 10, 10, 44, 12);
        for (YearChange change : years.changes()) {
            for (Movement movement : change.movements()) {
                movement.contributions().stream()
                        .filter(each -> each.change().numerator().signum() != 0)
                        .forEach(each -> sheet.rows.add(row(change, movement, each)));
            }
        }
    }

    private List<CellOut> row(YearChange change, Movement movement, Contribution brought) {
        List<CellOut> row = new ArrayList<>(cells(movement.now().card().unit()));
        row.add(CellOut.label(change.before().label()));
        row.add(CellOut.label(change.after().label()));
        row.add(CellOut.label(brought.criterion().map(Criterion::code).orElse("")));
        row.add(CellOut.label(named(brought)));
        row.add(CellOut.score(brought.points(BROUGHT).value()));
        return row;
    }

    private String named(Contribution brought) {
        String title = brought.criterion().map(each -> each.title().in(locale)).orElse("");
        return brought.cause() == Contribution.Cause.CRITERION
                ? title
                : Wording.of("yearsSection.cause." + brought.cause().name(), title)
                        .in(locale);
    }
}
