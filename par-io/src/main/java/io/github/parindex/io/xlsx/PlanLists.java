package io.github.parindex.io.xlsx;

import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The sheets of plans among results: each unit in a line, then every change of all of them. */
final class PlanLists {

    private final ResultSheets sheets;
    private final List<Outcome> plans;
    private final PlanSheets cells;
    private final Locale locale;

    PlanLists(ResultSheets sheets, List<Outcome> plans, Locale locale) {
        this.sheets = sheets;
        this.plans = plans;
        this.cells = new PlanSheets(locale);
        this.locale = locale;
    }

    void add() {
        SheetOut units = sheets.sheet(
                Wording.of("resultSheet.plans"), Wording.of("resultSheet.plansTitle"), said(PlanSheets.UNITS.stream()));
        units.wide(PlanSheets.WIDTHS_OF_UNITS);
        plans.forEach(plan -> units.rows.add(cells.unit(plan)));
        SheetOut changes = sheets.sheet(
                Wording.of("resultSheet.changes"),
                Wording.of("resultSheet.changesTitle"),
                said(Stream.concat(Stream.of("unit", "name"), PlanSheets.CHANGES.stream())));
        changes.wide(10, 30).wide(PlanSheets.WIDTHS_OF_CHANGES);
        plans.stream()
                .map(Outcome::plan)
                .forEach(plan -> plan.steps().forEach(step -> changes.rows.add(row(plan, step))));
    }

    private Stream<String> said(Stream<String> keys) {
        return keys.map(key -> Wording.of("planSheet." + key).in(locale));
    }

    private List<CellOut> row(Plan plan, Plan.Step step) {
        List<CellOut> row = new ArrayList<>(List.of(
                CellOut.label(plan.unit().code()), CellOut.label(plan.unit().name())));
        row.addAll(cells.change(step));
        return row;
    }
}
