package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.table.AssessmentsTable;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Assessments as one sheet with a row for each unit and round. */
final class RowSheets {

    /** A template without a list of units has room for so many. */
    private static final int ROOM = 500;

    /** A template with one has room for so many that were forgotten. */
    private static final int SPARE = 5;

    private static final Set<String> GIVEN = Set.of(Columns.UNIT, Columns.NAME, Columns.BLOCK);

    private final Locale locale;

    RowSheets(Locale locale) {
        this.locale = locale;
    }

    private String text(Wording words) {
        return words.in(locale);
    }

    /** What was observed and nothing more. */
    SheetOut plain(Assessments assessments) {
        SheetOut sheet = new SheetOut(text(Wording.of("rowSheets.assessments")));
        add(sheet, assessments.set(), AssessmentsTable.of(assessments, locale), CellOut.Style.PLAIN);
        sheet.frozenRows = 1;
        return sheet;
    }

    private void add(SheetOut sheet, CriteriaSet set, List<List<String>> rows, CellOut.Style style) {
        sheet.rows.add(rows.get(0).stream()
                .map(heading -> CellOut.of(text(Columns.said(heading, set)), CellOut.Style.HEADING))
                .toList());
        for (List<String> row : rows.subList(1, rows.size())) {
            sheet.rows.add(row.stream().map(text -> CellOut.of(text, style)).toList());
        }
    }

    /** To be filled in: titles above the headings, what is given locked, choices where there are some. */
    SheetOut template(Assessments assessments, Choices choices) {
        List<List<String>> rows = AssessmentsTable.toBeFilled(assessments, locale);
        List<String> headings = rows.get(0);
        SheetOut sheet = new SheetOut(text(Wording.of("rowSheets.assessments")));
        sheet.row(CellOut.of(assessments.set().edition().title().in(locale), CellOut.Style.TITLE));
        sheet.rows.add(titles(assessments, headings));
        add(sheet, assessments.set(), rows, CellOut.Style.INPUT);
        int room = assessments.all().isEmpty() ? ROOM : SPARE;
        for (int i = 0; i < room; i++) {
            sheet.rows.add(headings.stream()
                    .map(heading -> CellOut.of("", CellOut.Style.INPUT))
                    .toList());
        }
        lock(sheet, headings, rows.size() - 1);
        sheet.frozenRows = 3;
        sheet.locked = true;
        sheet.page = SheetOut.Page.ACROSS_MANY;
        prompts(sheet, assessments, headings, choices);
        headings.forEach(heading -> sheet.wide(heading.equals(Columns.NAME) ? 30 : 16));
        return sheet;
    }

    private List<CellOut> titles(Assessments assessments, List<String> headings) {
        Map<String, String> titles = new LinkedHashMap<>();
        for (Leaf leaf : assessments.set().leaves()) {
            titles.put(Columns.heading(leaf), leaf.title().in(locale));
            titles.put(Columns.evidence(leaf), text(Wording.of("rowSheets.evidence")));
        }
        return headings.stream()
                .map(heading -> CellOut.of(titles.getOrDefault(heading, ""), CellOut.Style.BOLD))
                .toList();
    }

    /** The units that are given may not be changed. */
    private static void lock(SheetOut sheet, List<String> headings, int units) {
        for (int row = 3; row < 3 + units; row++) {
            List<CellOut> cells = new ArrayList<>(sheet.rows.get(row));
            for (int i = 0; i < headings.size(); i++) {
                if (GIVEN.contains(headings.get(i))) {
                    cells.set(i, CellOut.label(cells.get(i).text()));
                }
            }
            sheet.rows.set(row, cells);
        }
    }

    private void prompts(SheetOut sheet, Assessments assessments, List<String> headings, Choices choices) {
        Map<String, Leaf> leaves = new LinkedHashMap<>();
        assessments.set().leaves().forEach(leaf -> leaves.put(Columns.heading(leaf), leaf));
        for (int i = 0; i < headings.size(); i++) {
            String letters = Reference.letters(i + 1);
            String range = letters + "4:" + letters + sheet.rows.size();
            String heading = headings.get(i);
            Leaf leaf = leaves.get(heading);
            if (leaf != null) {
                sheet.choices.add(new SheetOut.Choice(
                        range,
                        choices.list(leaf),
                        leaf.code() + ". " + Cells.hint(leaf.rule()).in(locale)));
            } else if (heading.equals(Columns.ROUND)) {
                sheet.choices.add(words(range, Wording.of("rowSheets.round"), Round.class, choices));
            } else if (heading.equals(Columns.PARTICIPATION)) {
                sheet.choices.add(words(range, Wording.of("rowSheets.participation"), Participation.class, choices));
            }
        }
    }

    private SheetOut.Choice words(String range, Wording title, Class<? extends Enum<?>> type, Choices choices) {
        return new SheetOut.Choice(range, choices.list(text(title), CellWords.of(type, locale)), text(title));
    }
}
