package io.github.parindex.io.xlsx;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.PlanWords;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sheets of plans. */
final class PlanSheets {

    static final List<String> UNITS =
            List.of("unit", "name", "block", "before", "after", "changes", "effort", "outcome");
    static final List<String> CHANGES = List.of(
            "criterion", "title", "from", "to", "before", "after", "won", "effort", "office", "deadline", "done");
    static final List<Integer> WIDTHS_OF_UNITS = List.of(10, 34, 20, 10, 10, 8, 9, 40);
    static final List<Integer> WIDTHS_OF_CHANGES = List.of(9, 34, 22, 22, 8, 8, 9, 9, 18, 16, 9);

    private final Locale locale;
    private final SheetNames names = new SheetNames();

    PlanSheets(Locale locale) {
        this.locale = locale;
    }

    List<SheetOut> of(List<Outcome> plans) {
        List<SheetOut> sheets = new ArrayList<>();
        if (plans.size() > 1) {
            sheets.add(units(plans));
        }
        plans.forEach(plan -> sheets.add(changes(plan)));
        return sheets;
    }

    private String said(String key) {
        return Wording.of("planSheet." + key).in(locale);
    }

    private List<CellOut> headings(List<String> keys) {
        return keys.stream()
                .map(key -> CellOut.of(said(key), CellOut.Style.HEADING))
                .toList();
    }

    private SheetOut sheet(String name) {
        SheetOut sheet = new SheetOut(names.of(name));
        sheet.page = SheetOut.Page.ACROSS;
        return sheet;
    }

    private SheetOut units(List<Outcome> plans) {
        SheetOut sheet = sheet(said("units")).wide(WIDTHS_OF_UNITS);
        sheet.rows.add(headings(UNITS));
        sheet.frozenRows = 1;
        plans.forEach(plan -> sheet.rows.add(unit(plan)));
        BigDecimal changes = sum(plans, plan -> plan.steps().size());
        BigDecimal effort = sum(plans, Plan::effort);
        int last = sheet.rows.size();
        sheet.rows.add(List.of(
                total(said("total")),
                total(""),
                total(""),
                total(""),
                total(""),
                added("F", 2, last, changes),
                added("G", 2, last, effort),
                total("")));
        return sheet;
    }

    // What is added up over plans.
    private interface Counted {
        long of(Plan plan);
    }

    private static BigDecimal sum(List<Outcome> plans, Counted counted) {
        return BigDecimal.valueOf(
                plans.stream().mapToLong(plan -> counted.of(plan.plan())).sum());
    }

    List<CellOut> unit(Outcome outcome) {
        Plan plan = outcome.plan();
        return List.of(
                CellOut.label(plan.unit().code()),
                CellOut.label(plan.unit().name()),
                CellOut.label(plan.unit().block()),
                CellOut.number(PlanWords.before(plan).value()),
                CellOut.number(PlanWords.after(plan).value()),
                CellOut.number(BigDecimal.valueOf(plan.steps().size())),
                CellOut.number(BigDecimal.valueOf(plan.effort())),
                CellOut.label(outcome.isReached() ? "" : PlanWords.of(outcome).in(locale)));
    }

    private SheetOut changes(Outcome outcome) {
        Plan plan = outcome.plan();
        SheetOut sheet = sheet(plan.unit().code()).wide(WIDTHS_OF_CHANGES);
        sheet.row(CellOut.of(plan.unit().name(), CellOut.Style.TITLE));
        sheet.row(CellOut.of(PlanWords.of(outcome).in(locale), CellOut.Style.PLAIN));
        sheet.rows.add(headings(CHANGES));
        sheet.frozenRows = sheet.rows.size();
        int first = sheet.rows.size() + 1;
        plan.steps().forEach(step -> sheet.rows.add(change(step)));
        int last = sheet.rows.size();
        if (last >= first) {
            sheet.rows.add(totals(plan, first, last));
        }
        return sheet;
    }

    List<CellOut> change(Plan.Step step) {
        return List.of(
                CellOut.label(step.criterion().code()),
                CellOut.label(step.criterion().title().in(locale)),
                CellOut.label(Cells.text(step.from(), step.criterion().rule())),
                CellOut.label(Cells.text(step.to(), step.criterion().rule())),
                CellOut.number(step.before().points().value()),
                CellOut.number(step.after().points().value()),
                CellOut.number(step.won().value()),
                CellOut.number(BigDecimal.valueOf(step.effort())),
                CellOut.of(step.assignment().office(), CellOut.Style.INPUT),
                CellOut.of(
                        step.assignment()
                                .due()
                                .map(half -> PlanWords.of(half).in(locale))
                                .orElse(""),
                        CellOut.Style.INPUT),
                CellOut.of("", CellOut.Style.INPUT));
    }

    private List<CellOut> totals(Plan plan, int first, int last) {
        BigDecimal won = plan.steps().stream().map(step -> step.won().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Stream.of(
                        Stream.of(total(said("total"))),
                        Stream.generate(() -> total("")).limit(5),
                        Stream.of(
                                added("G", first, last, won),
                                added("H", first, last, BigDecimal.valueOf(plan.effort()))),
                        Stream.generate(() -> total("")).limit(3))
                .flatMap(cells -> cells)
                .toList();
    }

    private static CellOut total(String text) {
        return CellOut.of(text, CellOut.Style.TOTAL);
    }

    private static CellOut added(String letters, int first, int last, BigDecimal sum) {
        return CellOut.computed("SUM(" + letters + first + ":" + letters + last + ")", sum, CellOut.Style.TOTAL);
    }
}
