package io.github.parindex.io.xlsx;

import io.github.parindex.io.Problem;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.words.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The tables of a questionnaire, each by the column that no table before it has. A blank cell of a column that goes on is as
 * the one above it, as where cells are merged.
 */
@SuppressWarnings("ImmutableEnumChecker") // Lists that nobody can change.
enum QuestionnaireTable {
    ITEMS(
            QuestionnaireColumn.ITEM,
            List.of(QuestionnaireColumn.FORM, QuestionnaireColumn.FACTOR),
            List.of(),
            List.of(QuestionnaireColumn.QUESTION, QuestionnaireColumn.SCALE, QuestionnaireColumn.WEIGHT)),
    ISSUED(
            QuestionnaireColumn.ISSUED,
            List.of(),
            List.of(QuestionnaireColumn.FORM),
            List.of(QuestionnaireColumn.UNIT, QuestionnaireColumn.STRATUM, QuestionnaireColumn.POPULATION)),
    ANSWERS(
            QuestionnaireColumn.ANSWER,
            List.of(QuestionnaireColumn.SCALE),
            List.of(QuestionnaireColumn.WORTH),
            List.of(QuestionnaireColumn.MEANING, QuestionnaireColumn.SATISFIED)),
    FACTORS(
            QuestionnaireColumn.FACTOR,
            List.of(QuestionnaireColumn.FORM),
            List.of(),
            List.of(QuestionnaireColumn.SUBJECT, QuestionnaireColumn.WEIGHT)),
    FORMS(
            QuestionnaireColumn.FORM,
            List.of(),
            List.of(),
            List.of(QuestionnaireColumn.RESPONDENTS, QuestionnaireColumn.WEIGHT));

    private final QuestionnaireColumn own;
    private final List<QuestionnaireColumn> goingOn;
    private final List<QuestionnaireColumn> needed;
    private final List<QuestionnaireColumn> others;

    QuestionnaireTable(
            QuestionnaireColumn own,
            List<QuestionnaireColumn> goingOn,
            List<QuestionnaireColumn> needed,
            List<QuestionnaireColumn> others) {
        this.own = own;
        this.goingOn = goingOn;
        this.needed = needed;
        this.others = others;
    }

    /** Columns in which a blank cell is as the one above, the wider one first. */
    List<QuestionnaireColumn> goingOn() {
        return goingOn;
    }

    private List<QuestionnaireColumn> columns() {
        return Stream.of(goingOn, List.of(own), needed, others)
                .flatMap(List::stream)
                .toList();
    }

    /** Which table a row heads, if it heads any. */
    static Optional<QuestionnaireTable> headed(SheetRow row) {
        Set<QuestionnaireColumn> headings = row.filled().stream()
                .flatMap(cell -> QuestionnaireColumn.of(cell.text()).stream())
                .collect(Collectors.toSet());
        return headings.size() < 2
                ? Optional.empty()
                : Stream.of(values())
                        .filter(table -> headings.contains(table.own))
                        .findFirst();
    }

    /** Where the columns of this table stand, from 0; other headings, repeated and lacking ones are reported. */
    Map<QuestionnaireColumn, Integer> places(SheetRow row, CellFindings findings, CellFaults faults) {
        Map<QuestionnaireColumn, Integer> places = new EnumMap<>(QuestionnaireColumn.class);
        for (Cell cell : row.contents().toList()) {
            Optional<QuestionnaireColumn> column =
                    QuestionnaireColumn.of(cell.text()).filter(columns()::contains);
            if (column.isEmpty()) {
                faults.add(unknown(cell, findings));
            } else if (places.putIfAbsent(column.get(), cell.column() - 1) != null) {
                faults.refuse(cell, Wording.of("form.columnOccursTwice", Problem.shortened(cell.text())));
            }
        }
        Stream.of(goingOn, needed)
                .flatMap(List::stream)
                .filter(column -> !places.containsKey(column))
                .forEach(column ->
                        faults.add(SetColumns.problem(findings, row.cell(0), Wording.of("set.noColumn", column.said()))
                                .withAdvice(Wording.of("set.maybeColumn", column.said()))));
        return places;
    }

    private Problem unknown(Cell cell, CellFindings findings) {
        String text = Problem.shortened(cell.text());
        return SetColumns.problem(findings, cell, Wording.of("table.noColumn", text))
                .withNearest(
                        text,
                        CellWords.all(QuestionnaireColumn.class),
                        columns().stream().map(QuestionnaireColumn::said).toList());
    }
}
