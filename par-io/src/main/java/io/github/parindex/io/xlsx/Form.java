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
import io.github.parindex.io.words.Words;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A sheet that is the form of one unit, with a row for each criterion and a column for each round. */
final class Form {

    /** What stands in a row without a code that adds up others, under STT or beside it, in any language. */
    private static final List<Pattern> TOTALS = Words.languages().stream()
            .map(language -> Wording.of("form.totalRow").in(language))
            .map(words -> Pattern.compile(words, Pattern.DOTALL))
            .toList();

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,40}(?:[.,][0-9]{1,40})?");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final Set<Headings.Kind> ROUNDS =
            Set.of(Headings.Kind.SELF, Headings.Kind.VERIFIED, Headings.Kind.VERIFIED_AGAIN, Headings.Kind.FINAL);

    private static final List<Wording> KINDS =
            Stream.of(Headings.Kind.values()).map(Headings.Kind::said).toList();

    /** What belongs to a criterion. */
    private static final List<Headings.Kind> VALUES = List.of(
            Headings.Kind.SELF,
            Headings.Kind.VERIFIED,
            Headings.Kind.VERIFIED_AGAIN,
            Headings.Kind.FINAL,
            Headings.Kind.EVIDENCE,
            Headings.Kind.NOTE);

    private final Sheet sheet;
    private final CriteriaSet set;
    private final ReadLimits limits;
    private final Findings findings;
    private final Headings headings = new Headings();
    private final Map<Round, Map<String, Cell>> rounds = new EnumMap<>(Round.class);
    private final Set<String> met = new HashSet<>();
    private final List<Problem> waiting = new ArrayList<>();
    private boolean faulty;
    private boolean totalled;

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
        for (int i = 1; i < XlsxRows.TOP && row.isPresent() && isHeading(row.get(), first); i++) {
            all = all.over(row.get());
            row = sheet.next();
        }
        readHeadings(all);
        long characters = 0;
        for (; row.isPresent(); row = sheet.next()) {
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
        return row.filled().stream()
                        .anyMatch(cell -> Headings.Kind.of(cell.text()).isPresent())
                && first.filled().stream()
                        .filter(cell -> Headings.Kind.of(cell.text()).equals(Optional.of(Headings.Kind.NUMBER)))
                        .allMatch(cell -> row.cell(cell.column() - 1).text().isBlank());
    }

    private void readHeadings(SheetRow row) {
        row.filled().stream()
                .filter(cell -> !cell.text().isBlank() && !headings.add(cell))
                .forEach(this::refuseHeading);
        if (ROUNDS.stream().noneMatch(headings::has)) {
            refuse(row.cell(0), Wording.of("form.lacksBothColumns", Headings.Kind.SELF, Headings.Kind.VERIFIED));
        }
    }

    private void refuseHeading(Cell cell) {
        String text = Problem.shortened(cell.text());
        boolean known = Headings.Kind.of(cell.text()).isPresent();
        Wording message = known ? Wording.of("form.columnOccursTwice", text) : Wording.of("form.lacksColumn", text);
        Problem problem = problem(cell, message);
        add(
                known || findings.isFull()
                        ? problem
                        : problem.withNearest(text, CellWords.all(Headings.Kind.class), KINDS));
    }

    private void read(SheetRow row) {
        Cell number = headings.cell(row, Headings.Kind.NUMBER);
        String code = code(number);
        if (set.codes().contains(code)) {
            waiting.forEach(this::add);
            waiting.clear();
            row.contents().filter(cell -> !headings.covers(cell)).forEach(cell -> add(underNoHeading(cell)));
            check(row, set.criterion(code));
        } else if (isTotal(row)) {
            totalled = true;
        } else {
            boolean foot = totalled && !isLikeCode(code);
            refusals(row, number, code).forEach(foot ? this::await : this::add);
        }
    }

    /** The points of a total are not read, as they follow from the others; a value that is no points is. */
    private boolean isTotal(SheetRow row) {
        boolean named = Stream.of(Headings.Kind.NUMBER, Headings.Kind.TITLE)
                .map(kind -> plain(headings.cell(row, kind).text()))
                .anyMatch(text ->
                        TOTALS.stream().anyMatch(total -> total.matcher(text).matches()));
        return named
                && ROUNDS.stream()
                        .map(kind -> headings.cell(row, kind))
                        .allMatch(cell -> !SheetRow.hasContent(cell) || isPoints(cell));
    }

    private static boolean isPoints(Cell cell) {
        return !cell.formula().isEmpty() || NUMBER.matcher(cell.text().strip()).matches();
    }

    /** Below a total may stand notes, dates and signatures, but no numbered row. */
    private static boolean isLikeCode(String text) {
        return text.chars().anyMatch(Character::isDigit) && text.chars().noneMatch(Character::isWhitespace);
    }

    /** What would be wrong with a row if the form goes on below it. */
    private void await(Problem problem) {
        if (waiting.size() <= limits.problems()) {
            waiting.add(problem);
        }
    }

    private Stream<Problem> refusals(SheetRow row, Cell number, String code) {
        if (!code.isEmpty()) {
            String shown = Problem.shortened(code);
            Problem problem = problem(number, Wording.of("form.noCriterion", shown));
            return Stream.of(findings.isFull() ? problem : problem.withNearest(code, set.codes()));
        }
        Stream<Problem> values = VALUES.stream()
                .map(kind -> headings.cell(row, kind))
                .filter(SheetRow::hasContent)
                .map(cell -> problem(cell, Wording.of("form.rowHasValueBut", Headings.Kind.NUMBER)));
        Stream<Problem> others =
                row.contents().filter(cell -> !headings.covers(cell)).map(this::underNoHeading);
        return Stream.concat(values, others);
    }

    private Problem underNoHeading(Cell cell) {
        return problem(cell, Wording.of("xlsx.cellStandsUnderNo"));
    }

    /** A code may have a point behind it, as in a numbered list. */
    private String code(Cell cell) {
        String text = Columns.composed(cell.text());
        return text.endsWith(".") && !set.codes().contains(text) ? text.substring(0, text.length() - 1) : text;
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
        return SPACES.matcher(Columns.composed(text)).replaceAll(" ").toLowerCase(Locale.ROOT);
    }

    private void checkMax(Cell cell, Criterion criterion) {
        String text = cell.text().strip();
        BigDecimal max = criterion.max().value();
        if (!text.isEmpty() && !isNumber(text.replace(',', '.'), max)) {
            refuse(cell, Wording.of("form.maximumCriterion", criterion.code(), criterion.max()));
        }
    }

    private static boolean isNumber(String text, BigDecimal number) {
        return NUMBER.matcher(text).matches() && new BigDecimal(text).compareTo(number) == 0;
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
            Line line = Line.of(heading -> Optional.ofNullable(cells.get(heading)), findings, limits);
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
