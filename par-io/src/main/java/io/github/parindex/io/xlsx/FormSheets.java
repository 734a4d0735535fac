package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.table.AssessmentsTable;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Assessments as forms, a sheet for each unit. */
final class FormSheets {

    private static final Wording TOTAL = Wording.of("form.total");

    private final Locale locale;
    private final boolean locked;
    private final SheetNames names = new SheetNames();
    private final List<Headings.Kind> columns = new ArrayList<>();

    FormSheets(Locale locale, boolean locked, List<Assessment> all) {
        this.locale = locale;
        this.locked = locked;
        for (Headings.Kind kind : Headings.Kind.values()) {
            boolean isOptional = kind == Headings.Kind.VERIFIED_AGAIN || kind == Headings.Kind.FINAL;
            boolean isUsed = !isOptional || all.stream().anyMatch(each -> isUsed(each, kind));
            if (isUsed && (locked || kind != Headings.Kind.HOW)) {
                columns.add(kind);
            }
        }
    }

    private static boolean isUsed(Assessment assessment, Headings.Kind kind) {
        Round round = kind.round(false).orElseThrow();
        return assessment.set().leaves().stream()
                .anyMatch(leaf -> FormCells.entry(assessment, leaf, round).isPresent());
    }

    SheetOut of(Assessment assessment, Choices choices) {
        SheetOut sheet = new SheetOut(names.of(assessment.unit().name()));
        sheet.locked = locked;
        sheet.page = SheetOut.Page.ACROSS;
        heading(sheet, assessment);
        sheet.rows.add(columns.stream()
                .map(kind -> CellOut.of(kind.said().in(locale), CellOut.Style.HEADING))
                .toList());
        sheet.frozenRows = sheet.rows.size();
        Sum total = new Sum();
        for (Criterion criterion : assessment.set().criteria()) {
            total.add(criterion, sheet.rows.size() + 1);
            add(sheet, assessment, criterion, choices);
        }
        if (locked) {
            total(sheet, assessment.set(), total);
            signatures(sheet);
        }
        columns.forEach(kind -> sheet.wide(width(kind)));
        return sheet;
    }

    private static int width(Headings.Kind kind) {
        return switch (kind) {
            case NUMBER -> 12;
            case TITLE -> 40;
            case HOW -> 36;
            case DATA, EVIDENCE -> 20;
            case NOTE -> 16;
            default -> 11;
        };
    }

    private void heading(SheetOut sheet, Assessment assessment) {
        CriteriaSet set = assessment.set();
        Edition edition = set.edition();
        Unit unit = assessment.unit();
        sheet.row(CellOut.of(unlessLabel(edition.title().in(locale)), CellOut.Style.TITLE));
        sheet.merge(1, columns.size());
        if (locked) {
            Wording period = edition.period().isBlank()
                    ? Wording.of("form.ofSet", set.id())
                    : Wording.of("form.ofPeriod", edition.period(), set.id());
            sheet.row(CellOut.of(unlessLabel(period.in(locale)), CellOut.Style.PLAIN));
            sheet.merge(1, columns.size());
        }
        sheet.row(label(Columns.labelOfUnit()), CellOut.label(unit.code()));
        sheet.row(label(Columns.said(Columns.NAME, set)), CellOut.label(unit.name()));
        sheet.row(label(Columns.said(Columns.BLOCK, set)), CellOut.label(unit.block()));
        if (unit.participation() != Participation.RANKED) {
            sheet.row(
                    label(Columns.said(Columns.PARTICIPATION, set)),
                    CellOut.label(CellWords.of(unit.participation(), locale)));
        }
    }

    /** A title that would be mistaken for a label gets quotation marks. */
    private static String unlessLabel(String title) {
        return FormLabels.isLabel(title.split(":", 2)[0]) ? "\"" + title + "\"" : title;
    }

    private CellOut label(Wording words) {
        return CellOut.of(words.in(locale), CellOut.Style.BOLD);
    }

    private void add(SheetOut sheet, Assessment assessment, Criterion criterion, Choices choices) {
        if (criterion instanceof Leaf leaf) {
            addLeaf(sheet, assessment, leaf, choices);
        } else if (criterion instanceof Group group) {
            addGroup(sheet, assessment, group, choices);
        }
    }

    /** A group adds up the rows right below it. */
    private void addGroup(SheetOut sheet, Assessment assessment, Group group, Choices choices) {
        int row = sheet.rows.size();
        sheet.rows.add(List.of());
        Sum children = new Sum();
        for (Criterion child : group.children()) {
            children.add(sheet.rows.size() + 1);
            add(sheet, assessment, child, choices);
        }
        sheet.rows.set(
                row,
                columns.stream()
                        .map(kind -> ofGroup(sheet, kind, group, children))
                        .toList());
    }

    private CellOut ofGroup(SheetOut sheet, Headings.Kind kind, Group group, Sum children) {
        if (kind == Headings.Kind.NUMBER || kind == Headings.Kind.TITLE) {
            return CellOut.of(
                    kind == Headings.Kind.NUMBER ? group.code() : group.title().in(locale), CellOut.Style.BOLD);
        }
        if (kind == Headings.Kind.MAX) {
            return CellOut.number(group.max().value(), CellOut.Style.TOTAL);
        }
        return locked && kind.isOfPoints() ? computed(sheet, kind, children) : CellOut.of("", CellOut.Style.BOLD);
    }

    private CellOut computed(SheetOut sheet, Headings.Kind kind, Sum sum) {
        return CellOut.computed(
                sum.all(letters(kind)), sum.soFar(sheet.rows, columns.indexOf(kind)), CellOut.Style.TOTAL);
    }

    private String letters(Headings.Kind kind) {
        return Reference.letters(columns.indexOf(kind) + 1);
    }

    private void total(SheetOut sheet, CriteriaSet set, Sum sum) {
        List<CellOut> total = new ArrayList<>();
        for (Headings.Kind kind : columns) {
            if (kind == Headings.Kind.MAX) {
                total.add(CellOut.computed(sum.within(letters(kind)), set.max().value(), CellOut.Style.TOTAL));
            } else if (kind.isOfPoints()) {
                total.add(computed(sheet, kind, sum));
            } else {
                total.add(CellOut.of(kind == Headings.Kind.TITLE ? TOTAL.in(locale) : "", CellOut.Style.BOLD));
            }
        }
        sheet.rows.add(total);
    }

    /** Places for the one who filled the form in, for the head of the unit and for the one who verified it. */
    private void signatures(SheetOut sheet) {
        int title = columns.indexOf(Headings.Kind.TITLE) + 1;
        int how = columns.indexOf(Headings.Kind.HOW) + 1;
        int verified = columns.indexOf(Headings.Kind.VERIFIED) + 1;
        sheet.row();
        for (String part : List.of("form.date.", "form.signature.", "form.sign.")) {
            List<CellOut> row =
                    new ArrayList<>(Collections.nCopies(columns.size(), CellOut.of("", CellOut.Style.PLAIN)));
            row.set(title - 1, signed(part + "unit"));
            row.set(how - 1, signed(part + "head"));
            row.set(verified - 1, signed(part + "verifier"));
            sheet.rows.add(row);
            sheet.merge(how, how + 1);
            sheet.merge(verified, columns.size());
        }
    }

    private CellOut signed(String key) {
        return CellOut.of(Wording.of(key).in(locale), CellOut.Style.CENTRED);
    }

    private void addLeaf(SheetOut sheet, Assessment assessment, Leaf leaf, Choices choices) {
        FormCells cells = new FormCells(assessment, leaf, locked);
        cells.requireOnlyFirst();
        List<CellOut> row = new ArrayList<>();
        for (Headings.Kind kind : columns) {
            row.add(cell(kind, cells, leaf));
        }
        sheet.rows.add(row);
        if (locked) {
            prompts(sheet, leaf, cells, choices);
        }
    }

    private CellOut cell(Headings.Kind kind, FormCells cells, Leaf leaf) {
        return switch (kind) {
            case NUMBER -> CellOut.label(leaf.code());
            case TITLE -> CellOut.label(leaf.title().in(locale));
            case MAX -> CellOut.number(leaf.max().value(), CellOut.Style.MAXIMUM);
            case HOW -> CellOut.label(cells.how().in(locale));
            case EVIDENCE ->
                open(kind, cells, cells.first().map(AssessmentsTable::evidence).orElse(""));
            case NOTE -> open(kind, cells, note(cells.first()));
            default -> open(kind, cells, cells.text(kind));
        };
    }

    private String note(Optional<Entry> entry) {
        return entry.flatMap(Reasons::note).map(note -> note.in(locale)).orElse("");
    }

    private CellOut open(Headings.Kind kind, FormCells cells, String text) {
        if (!cells.takes(kind)) {
            return CellOut.label(text);
        }
        if (!locked || !kind.isOfPoints()) {
            return CellOut.of(text, CellOut.Style.INPUT);
        }
        return Cells.isBareNumber(text)
                ? CellOut.number(new BigDecimal(text), CellOut.Style.POINTS)
                : CellOut.of(text, CellOut.Style.POINTS);
    }

    private void prompts(SheetOut sheet, Leaf leaf, FormCells cells, Choices choices) {
        for (Headings.Kind kind : columns) {
            String cell = letters(kind) + sheet.rows.size();
            if (kind == Headings.Kind.DATA && cells.takes(kind)) {
                sheet.choices.add(new SheetOut.Choice(
                        cell, choices.list(leaf), cells.hint().in(locale)));
            } else if (kind.isOfPoints() && cells.takes(kind)) {
                String prompt = Wording.of("hint.stated", leaf.max()).in(locale);
                sheet.choices.add(
                        new SheetOut.Choice(cell, "", prompt, leaf.max().value().toPlainString()));
            }
        }
    }
}
