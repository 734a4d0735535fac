package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.table.Findings;
import io.github.parindex.io.table.Line;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A sheet that is the form of one unit, with a row for each criterion and a column for each round. */
final class Form {

    private static final Set<Headings.Kind> ROUNDS =
            Set.of(Headings.Kind.SELF, Headings.Kind.VERIFIED, Headings.Kind.VERIFIED_AGAIN, Headings.Kind.FINAL);

    private static final List<Wording> KINDS =
            Stream.of(Headings.Kind.values()).map(Headings.Kind::said).toList();
    private static final Set<String> TOTALS =
            CellWords.read(List.of("form.totalRow"), key -> key).keySet();

    private final Sheet sheet;
    private final CriteriaSet set;
    private final ReadLimits limits;
    private final Findings findings;
    private final Headings headings = new Headings();
    private final Map<Round, Map<String, Cell>> rounds = new EnumMap<>(Round.class);
    private final Set<String> met = new HashSet<>();
    private boolean faulty;
    private boolean ended;

    Form(Sheet sheet, CriteriaSet set, ReadLimits limits, Findings findings) {
        this.sheet = sheet;
        this.set = set;
        this.limits = limits;
        this.findings = findings;
    }

    /** The lines of the unit, one for each round with an observation, and one if there is none. */
    List<Line> read(List<SheetRow> above, SheetRow first) throws IOException {
        Map<String, Cell> unit = new FormLabels(above).cells(first);
        Optional<SheetRow> row = sheet.next();
        SheetRow all = first;
        while (row.isPresent() && isHeading(row.get(), first)) {
            all = all.over(row.get());
            row = sheet.next();
        }
        readHeadings(all);
        long characters = 0;
        for (; row.isPresent() && !ended; row = sheet.next()) {
            characters += row.get().characters();
            sheet.check(characters);
            read(row.get());
        }
        if (rounds.isEmpty()) {
            rounds.put(Round.FINAL, new HashMap<>());
        }
        return lines(unit, first);
    }

    private static boolean isHeading(SheetRow row, SheetRow first) {
        return row.filled().values().stream()
                        .anyMatch(cell -> Headings.Kind.of(cell.text()).isPresent())
                && first.filled().values().stream()
                        .filter(cell -> Headings.Kind.of(cell.text()).equals(Optional.of(Headings.Kind.NUMBER)))
                        .allMatch(cell -> row.cell(cell.column() - 1).text().isBlank());
    }

    private void readHeadings(SheetRow row) {
        row.filled().values().stream()
                .filter(cell -> !cell.text().isBlank() && !headings.add(cell))
                .forEach(this::refuseHeading);
        if (ROUNDS.stream().noneMatch(headings::has)) {
            refuse(row.cell(0), Wording.of("form.formHasNoColumn", Headings.Kind.SELF, Headings.Kind.VERIFIED));
        }
    }

    private void refuseHeading(Cell cell) {
        String text = Problem.shortened(cell.text());
        boolean known = Headings.Kind.of(cell.text()).isPresent();
        Wording message =
                known ? Wording.of("form.columnOccursTwice", text) : Wording.of("form.formHasNoColumn2", text);
        Problem problem = problem(cell, message);
        add(known ? problem : problem.withNearest(text, CellWords.all(Headings.Kind.class), KINDS));
    }

    private void read(SheetRow row) {
        String title = Columns.composed(headings.cell(row, Headings.Kind.TITLE).text());
        String code = code(headings.cell(row, Headings.Kind.NUMBER));
        if (code.isEmpty()) {
            ended = TOTALS.stream().anyMatch(title.toLowerCase(Locale.ROOT)::startsWith);
            refuseWithoutCode(row);
        } else if (!set.codes().contains(code)) {
            refuseCode(headings.cell(row, Headings.Kind.NUMBER), code);
        } else {
            check(row, set.criterion(code));
        }
    }

    /** A code may have a point behind it, as in a numbered list. */
    private String code(Cell cell) {
        String text = Columns.composed(cell.text());
        return text.endsWith(".") && !set.codes().contains(text) ? text.substring(0, text.length() - 1) : text;
    }

    private void refuseWithoutCode(SheetRow row) {
        for (Headings.Kind kind : ROUNDS) {
            Cell cell = headings.cell(row, kind);
            if (!ended && (!cell.text().isBlank() || cell.fault().isPresent())) {
                refuse(cell, Wording.of("form.rowHasValueBut", Headings.Kind.NUMBER));
            }
        }
    }

    private void refuseCode(Cell cell, String code) {
        String shown = Problem.shortened(code);
        add(problem(cell, Wording.of("form.noCriterion", shown)).withNearest(code, set.codes()));
    }

    private void check(SheetRow row, Criterion criterion) {
        if (!met.add(criterion.code())) {
            refuse(headings.cell(row, Headings.Kind.NUMBER), Wording.of("form.criterionOccursTwice", criterion.code()));
            return;
        }
        checkTitle(headings.cell(row, Headings.Kind.TITLE), criterion);
        checkMax(headings.cell(row, Headings.Kind.MAX), criterion);
        if (criterion instanceof Leaf leaf) {
            observe(row, leaf);
        }
    }

    private void checkTitle(Cell cell, Criterion criterion) {
        String found = plain(cell.text());
        if (!found.isEmpty()
                && criterion.title().texts().values().stream().noneMatch(title -> found.equals(plain(title)))) {
            add(problem(cell, Wording.of("form.notTitleCriterion", criterion.code(), criterion.title()))
                    .withAdvice(Wording.of("form.maybeFormAnotherCriteria", Headings.Kind.NUMBER)));
        }
    }

    private static String plain(String text) {
        return Columns.composed(text).replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private void checkMax(Cell cell, Criterion criterion) {
        String text = cell.text().strip();
        BigDecimal max = criterion.max().value();
        if (!text.isEmpty() && !isNumber(text.replace(',', '.'), max)) {
            refuse(cell, Wording.of("form.maximumCriterion", criterion.code(), criterion.max()));
        }
    }

    private static boolean isNumber(String text, BigDecimal number) {
        return text.matches("[0-9]{1,40}(\\.[0-9]{1,40})?") && new BigDecimal(text).compareTo(number) == 0;
    }

    private void observe(SheetRow row, Leaf leaf) {
        boolean survey = set.kindOf(set.indexOf(leaf.code())) == Group.Kind.SURVEY;
        boolean first = true;
        for (Headings.Kind kind : Headings.Kind.values()) {
            Cell cell = headings.cell(row, kind);
            Optional<Round> round = kind.round(survey);
            if (round.isPresent() && (!cell.text().isBlank() || cell.fault().isPresent())) {
                put(round.get(), Columns.heading(leaf), cell);
                if (first) {
                    putBeside(round.get(), row, leaf);
                }
                first = false;
            }
        }
        if (first) {
            putAlone(survey ? Round.SURVEY : Round.SELF_ASSESSED, row, leaf);
        }
    }

    /** Evidence and note belong to the first round of the row. */
    private void putBeside(Round round, SheetRow row, Leaf leaf) {
        put(round, Columns.evidence(leaf), headings.cell(row, Headings.Kind.EVIDENCE));
        put(round, Columns.note(leaf), headings.cell(row, Headings.Kind.NOTE));
    }

    private void putAlone(Round round, SheetRow row, Leaf leaf) {
        boolean alone = !headings.cell(row, Headings.Kind.EVIDENCE).text().isBlank()
                || !headings.cell(row, Headings.Kind.NOTE).text().isEmpty();
        if (alone) {
            putBeside(round, row, leaf);
        }
    }

    private void put(Round round, String heading, Cell cell) {
        rounds.computeIfAbsent(round, each -> new HashMap<>()).put(heading, cell);
    }

    private List<Line> lines(Map<String, Cell> unit, SheetRow first) {
        List<Line> lines = new ArrayList<>();
        rounds.forEach((round, cells) -> {
            cells.putAll(unit);
            cells.put(
                    Columns.ROUND,
                    new Cell(
                            CellWords.of(round, Locale.ENGLISH),
                            first.line(),
                            1,
                            first.cell(0).place(),
                            false,
                            "",
                            Optional.empty()));
            Line line = Line.of(heading -> Optional.ofNullable(cells.get(heading)), findings, limits.textLength());
            lines.add(faulty ? line.faulty() : line);
        });
        return lines;
    }

    private void refuse(Cell cell, Wording message) {
        add(problem(cell, message));
    }

    private void add(Problem problem) {
        faulty = true;
        findings.add(problem);
    }

    private Problem problem(Cell cell, Wording message) {
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.place())
                .withValue(cell.text());
    }
}
