package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.table.AssessmentsTable;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.words.Wording;
import io.github.parindex.io.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Assessments as forms, a sheet for each unit. */
final class FormSheets {

    private final Locale locale;
    private final boolean locked;
    private final SheetNames names = new SheetNames();
    private final List<Headings.Kind> columns = new ArrayList<>();

    FormSheets(Locale locale, boolean locked, List<Assessment> all) {
        this.locale = locale;
        this.locked = locked;
        for (Headings.Kind kind : Headings.Kind.values()) {
            boolean optional = kind == Headings.Kind.VERIFIED_AGAIN || kind == Headings.Kind.FINAL;
            if (!optional || all.stream().anyMatch(each -> isUsed(each, kind))) {
                columns.add(kind);
            }
        }
    }

    private static boolean isUsed(Assessment assessment, Headings.Kind kind) {
        Round round = kind.round(false).orElseThrow();
        return assessment.set().leaves().stream()
                .anyMatch(leaf -> entry(assessment, leaf, round).isPresent());
    }

    private static Optional<Entry> entry(Assessment assessment, Leaf leaf, Round round) {
        return assessment.entries(leaf.code()).stream()
                .filter(entry -> entry.round() == round)
                .findFirst();
    }

    SheetOut of(Assessment assessment, Choices choices) {
        SheetOut sheet = new SheetOut(names.of(assessment.unit().name()));
        sheet.locked = locked;
        labels(sheet, assessment);
        sheet.rows.add(columns.stream()
                .map(kind -> CellOut.of(kind.said().in(locale), CellOut.Style.HEADING))
                .toList());
        sheet.frozenRows = sheet.rows.size();
        assessment.set().criteria().forEach(criterion -> add(sheet, assessment, criterion, choices));
        columns.forEach(kind -> sheet.wide(
                kind == Headings.Kind.TITLE
                        ? 60
                        : kind == Headings.Kind.NUMBER || kind == Headings.Kind.MAX ? 12 : 22));
        return sheet;
    }

    private void labels(SheetOut sheet, Assessment assessment) {
        CriteriaSet set = assessment.set();
        sheet.row(CellOut.of(title(set), CellOut.Style.TITLE));
        sheet.row(label(Columns.labelOfUnit()), CellOut.label(assessment.unit().code()));
        sheet.row(
                label(Columns.said(Columns.NAME, set)),
                CellOut.label(assessment.unit().name()));
        sheet.row(
                label(Columns.said(Columns.BLOCK, set)),
                CellOut.label(assessment.unit().block()));
        if (assessment.unit().participation() != Participation.RANKED) {
            sheet.row(
                    label(Columns.said(Columns.PARTICIPATION, set)),
                    CellOut.label(CellWords.of(assessment.unit().participation(), locale)));
        }
    }

    /** A title that would be mistaken for a label gets quotation marks. */
    private String title(CriteriaSet set) {
        String title = set.edition().title().in(locale);
        return Columns.fixed(title.split(":", 2)[0]).isPresent() ? "\"" + title + "\"" : title;
    }

    private CellOut label(Wording words) {
        return CellOut.of(words.in(locale), CellOut.Style.BOLD);
    }

    private void add(SheetOut sheet, Assessment assessment, Criterion criterion, Choices choices) {
        if (criterion instanceof Leaf leaf) {
            addLeaf(sheet, assessment, leaf, choices);
        } else if (criterion instanceof Group group) {
            sheet.rows.add(columns.stream()
                    .map(kind -> CellOut.of(given(kind, group), CellOut.Style.BOLD))
                    .toList());
            group.children().forEach(child -> add(sheet, assessment, child, choices));
        }
    }

    private String given(Headings.Kind kind, Criterion criterion) {
        return switch (kind) {
            case NUMBER -> criterion.code();
            case TITLE -> criterion.title().in(locale);
            case MAX -> Words.in(locale).text(criterion.max());
            default -> "";
        };
    }

    private void addLeaf(SheetOut sheet, Assessment assessment, Leaf leaf, Choices choices) {
        boolean survey = assessment.set().kindOf(assessment.set().indexOf(leaf.code())) == Group.Kind.SURVEY;
        Optional<Entry> first = columns.stream()
                .flatMap(kind -> kind.round(survey).stream())
                .flatMap(round -> entry(assessment, leaf, round).stream())
                .findFirst();
        requireOnlyFirst(assessment, leaf, first);
        List<CellOut> row = new ArrayList<>();
        for (Headings.Kind kind : columns) {
            row.add(cell(kind, assessment, leaf, survey, first));
        }
        sheet.rows.add(row);
        prompt(sheet, leaf, choices);
    }

    private CellOut cell(Headings.Kind kind, Assessment assessment, Leaf leaf, boolean survey, Optional<Entry> first) {
        Optional<Round> round = kind.round(survey);
        if (round.isPresent()) {
            return CellOut.of(
                    entry(assessment, leaf, round.get())
                            .map(entry -> Cells.text(entry.observation(), leaf.rule()))
                            .orElse(""),
                    CellOut.Style.INPUT);
        }
        return switch (kind) {
            case EVIDENCE -> CellOut.of(first.map(AssessmentsTable::evidence).orElse(""), CellOut.Style.INPUT);
            case NOTE ->
                CellOut.of(
                        first.flatMap(Reasons::note)
                                .map(note -> note.in(locale))
                                .orElse(""),
                        CellOut.Style.INPUT);
            default -> CellOut.label(given(kind, leaf));
        };
    }

    private static void requireOnlyFirst(Assessment assessment, Leaf leaf, Optional<Entry> first) {
        for (Entry entry : assessment.entries(leaf.code())) {
            boolean more = !entry.evidence().isEmpty() || !entry.note().isEmpty();
            if (more && !first.equals(Optional.of(entry))) {
                throw Wording.of("write.oneRound", assessment.unit().code(), leaf.code())
                        .toException();
            }
        }
    }

    private void prompt(SheetOut sheet, Leaf leaf, Choices choices) {
        if (locked) {
            int row = sheet.rows.size();
            String from = Reference.letters(columns.indexOf(Headings.Kind.SELF) + 1) + row;
            String to = Reference.letters(columns.indexOf(Headings.Kind.EVIDENCE)) + row;
            sheet.choices.add(new SheetOut.Choice(
                    from + ":" + to, choices.list(leaf), Cells.hint(leaf.rule()).in(locale)));
        }
    }
}
