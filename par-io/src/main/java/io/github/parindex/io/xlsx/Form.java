package io.github.parindex.io.xlsx;

import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Stated;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Nearest;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.shape.Cells;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.CellWords;
import io.github.parindex.io.table.Columns;
import io.github.parindex.io.table.KnownUnits;
import io.github.parindex.io.table.Line;
import io.github.parindex.io.table.Numbering;
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

/** A sheet that is the form of one unit, with a row for each criterion, a column for its data and one for each round. */
final class Form {

    /** What belongs to a criterion. */
    private static final List<Headings.Kind> VALUES = List.of(
            Headings.Kind.DATA,
            Headings.Kind.SELF,
            Headings.Kind.VERIFIED,
            Headings.Kind.VERIFIED_AGAIN,
            Headings.Kind.FINAL,
            Headings.Kind.EVIDENCE,
            Headings.Kind.NOTE);

    /** So many rows of another set, and more than half of all, are not slips any more. */
    private static final int FOREIGN = 3;

    private final Sheet sheet;
    private final CriteriaSet set;
    private final ReadLimits limits;
    private final CellFindings findings;
    private final KnownUnits known;
    private final Codes codes;
    private final Map<Round, Map<String, Cell>> rounds = new EnumMap<>(Round.class);
    private final Set<String> met = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Foot foot;
    private final List<Cell> doubtful = new ArrayList<>();
    private Headings headings = new Headings();
    private int rows;
    private int foreign;
    private Optional<Cell> firstForeign = Optional.empty();

    Form(Sheet sheet, CriteriaSet set, ReadLimits limits, CellFindings findings, KnownUnits known) {
        this.sheet = sheet;
        this.set = set;
        this.limits = limits;
        this.findings = findings;
        this.known = known;
        this.codes = new Codes(set);
        this.foot = new Foot(Foot.Of.CRITERIA, findings, limits);
    }

    /** The lines of the unit, one for each round with an observation, and one if there is none; none if it is no form. */
    Optional<List<Line>> read(List<SheetRow> above, SheetRow first) throws IOException {
        Optional<SheetRow> row = sheet.next();
        SheetRow all = first;
        for (int i = 1; i < XlsxRows.TOP && row.isPresent() && isHeading(row.get(), first); i++) {
            all = all.over(row.get(), cell -> Headings.Kind.of(cell.text()).isPresent());
            row = sheet.next();
        }
        headings = Headings.of(all);
        if (!headings.hasRounds()) {
            findings.add(withoutRounds(first));
            return Optional.empty();
        }
        tellHeadings();
        long characters = 0;
        for (; row.isPresent(); row = sheet.next()) {
            characters += row.get().characters();
            sheet.check(characters);
            read(row.get());
        }
        foot.end(this::add);
        return Optional.of(lines(unit(new FormLabels(above), first), first));
    }

    /** A form in which nothing can stand is passed over, but hardly meant. */
    private Problem withoutRounds(SheetRow first) {
        Problem problem = problem(
                        first.cell(0),
                        Wording.of("form.noRounds", Headings.Kind.DATA, Headings.Kind.SELF, Headings.Kind.VERIFIED))
                .as(Problem.Severity.WARNING);
        return headings.unknown()
                .flatMap(cell -> Nearest.to(cell.text(), CellWords.all(Headings.Kind.class)).stream())
                .findFirst()
                .map(nearest -> problem.withAdvice(Wording.of("problem.maybe", nearest)))
                .orElse(problem);
    }

    private Map<String, Cell> unit(FormLabels labels, SheetRow first) {
        Optional<Unit> listed = labels.unit(known, sheet.name());
        if (listed.isPresent()) {
            return labels.cells(first, listed.get());
        }
        Map<String, Cell> cells = labels.cells(first);
        if (labels.lackCode()) {
            Cell name = cells.getOrDefault(Columns.NAME, first.cell(0));
            Problem unknown = known.areNone()
                    ? problem(name, Wording.of("form.nameForCode", name.text())).as(Problem.Severity.WARNING)
                    : problem(name, Wording.of("form.unitNotListed", name.text()))
                            .withNearest(name.text(), known.names());
            add(unknown);
        }
        return cells;
    }

    /** A row below the headings divides them, or belongs to them as it names further columns. */
    private static boolean isHeading(SheetRow row, SheetRow first) {
        return row.filled().stream()
                        .flatMap(cell -> Headings.Kind.of(cell.text()).stream())
                        .anyMatch(kind -> kind != Headings.Kind.TITLE && kind != Headings.Kind.NUMBER)
                && row.filled().stream().noneMatch(Totals::isPoints)
                && first.filled().stream()
                        .filter(cell -> Headings.Kind.of(cell.text())
                                .filter(kind -> kind == Headings.Kind.NUMBER || kind == Headings.Kind.TITLE)
                                .isPresent())
                        .allMatch(cell -> row.cell(cell.column() - 1).text().isBlank());
    }

    private void tellHeadings() {
        headings.twice()
                .forEach(cell ->
                        add(problem(cell, Wording.of("form.columnOccursTwice", Problem.shortened(cell.text())))));
        headings.unknown()
                .forEach(cell -> add(problem(cell, Wording.of("form.columnIgnored", Problem.shortened(cell.text())))
                        .as(Problem.Severity.NOTICE)));
    }

    private void read(SheetRow row) {
        Cell number = headings.cell(row, Headings.Kind.NUMBER);
        Cell title = headings.cell(row, Headings.Kind.TITLE);
        if (rows == 0 && isNumbering(row, number, title)) {
            return;
        }
        String code = Columns.composed(number.text());
        Optional<Criterion> criterion =
                code.isEmpty() || Totals.isName(code) ? Optional.empty() : codes.next(code, title.text());
        if (criterion.isEmpty() && isTotal(row)) {
            return;
        }
        if (criterion.isPresent()) {
            foot.goOn(this::add);
            row.contents().filter(cell -> !headings.covers(cell)).forEach(cell -> add(underNoHeading(cell)));
            check(row, criterion.get());
        } else if (Columns.isLikeCode(code)
                && (SheetRow.hasContent(title) || values(row).findAny().isPresent())) {
            addForeign(number);
            add(noCriterion(number, code));
        } else {
            await(row, number, title);
        }
    }

    /** The titles may stand in a cell that is merged with that of the codes, and then have no number. */
    private boolean isNumbering(SheetRow row, Cell number, Cell title) {
        String code = Columns.composed(number.text());
        boolean isCriterion = set.codes().contains(code) && Codes.isTitle(title.text(), set.criterion(code));
        List<String> texts = SheetRow.hasContent(title)
                ? Stream.of(code, title.text()).filter(text -> !text.isBlank()).toList()
                : row.contents().map(Cell::text).toList();
        return !isCriterion && !texts.isEmpty() && Numbering.isInOrder(texts);
    }

    /** The points of a total are not read, as they follow from the others; a value that is no points is. */
    private boolean isTotal(SheetRow row) {
        boolean named = Stream.of(Headings.Kind.NUMBER, Headings.Kind.TITLE)
                .anyMatch(kind -> Totals.isName(headings.cell(row, kind).text()));
        return named
                && Stream.of(Headings.Kind.values())
                        .filter(Headings.Kind::isOfPoints)
                        .map(kind -> headings.cell(row, kind))
                        .allMatch(cell -> !SheetRow.hasContent(cell) || Totals.isPoints(cell));
    }

    /** A form may end with notes, a date and signatures, but not with points or a criterion that lacks its code. */
    private void await(SheetRow row, Cell number, Cell title) {
        List<Problem> wrong =
                refusals(row, number, Columns.composed(number.text())).toList();
        if (isCriterion(row, number, title)) {
            Optional<Problem> advised = titled(number, title)
                    .map(leaf -> wrong.get(0).withAdvice(Wording.of("problem.maybe", leaf.code())));
            foot.refuse(Stream.concat(advised.stream(), wrong.stream().skip(advised.isPresent() ? 1 : 0)));
        } else if (wrong.stream().anyMatch(Form::isOfPoints)) {
            foot.refuse(wrong.stream());
        } else if (!wrong.isEmpty()) {
            foot.note(row, wrong.stream());
        }
    }

    /** Whether a row holds a value beside a maximum or the title of a criterion. */
    private boolean isCriterion(SheetRow row, Cell number, Cell title) {
        boolean isMax = Totals.isPoints(headings.cell(row, Headings.Kind.MAX))
                && Stream.of(number, title).noneMatch(cell -> Totals.isName(cell.text()));
        return values(row).findAny().isPresent()
                && (isMax || titled(number, title).isPresent());
    }

    private Optional<Leaf> titled(Cell number, Cell title) {
        return set.leaves().stream()
                .filter(leaf -> Stream.of(number, title)
                        .anyMatch(cell -> SheetRow.hasContent(cell) && Codes.isTitle(cell.text(), leaf)))
                .findFirst();
    }

    private static boolean isOfPoints(Problem problem) {
        return Totals.isNumber(problem.value());
    }

    private Stream<Problem> refusals(SheetRow row, Cell number, String code) {
        if (!code.isEmpty()) {
            Optional<Cell> value = values(row)
                    .filter(Totals::isPoints)
                    .findFirst()
                    .or(() -> values(row).findFirst());
            return value.stream().map(cell -> noCriterion(number, code).withValue(cell.text()));
        }
        Stream<Problem> values =
                values(row).map(cell -> problem(cell, Wording.of("form.rowHasValueBut", Headings.Kind.NUMBER)));
        Stream<Problem> others =
                row.contents().filter(cell -> !headings.covers(cell)).map(this::underNoHeading);
        return Stream.concat(values, others);
    }

    private Stream<Cell> values(SheetRow row) {
        return VALUES.stream().map(kind -> headings.cell(row, kind)).filter(SheetRow::hasContent);
    }

    private Problem noCriterion(Cell number, String code) {
        Problem problem = problem(number, Wording.of("form.noCriterion", Problem.shortened(code)));
        return findings.isFull() ? problem : problem.withNearest(code, set.codes());
    }

    private Problem underNoHeading(Cell cell) {
        return problem(cell, Wording.of("xlsx.cellStandsUnderNo"));
    }

    private void addForeign(Cell cell) {
        rows++;
        foreign++;
        firstForeign = firstForeign.or(() -> Optional.of(cell));
    }

    private void check(SheetRow row, Criterion criterion) {
        if (!met.add(criterion.code())) {
            add(problem(
                    headings.cell(row, Headings.Kind.NUMBER),
                    Wording.of("form.criterionOccursTwice", criterion.code())));
            return;
        }
        checkTitle(headings.cell(row, Headings.Kind.TITLE), criterion);
        checkMax(headings.cell(row, Headings.Kind.MAX), criterion);
        if (criterion instanceof Leaf leaf) {
            observe(row, leaf);
        }
    }

    private void checkTitle(Cell cell, Criterion criterion) {
        if (Codes.isTitle(cell.text(), criterion)) {
            rows++;
            return;
        }
        addForeign(cell);
        add(problem(cell, Wording.of("form.notTitleCriterion", criterion.code(), criterion.title()))
                .withAdvice(Wording.of("form.maybeFormAnotherCriteria", Headings.Kind.NUMBER)));
    }

    private void checkMax(Cell cell, Criterion criterion) {
        String text = cell.text().strip();
        BigDecimal max = criterion.max().value();
        boolean isMax = Totals.isNumber(text) && new BigDecimal(text.replace(',', '.')).compareTo(max) == 0;
        if (!text.isEmpty() && !isMax) {
            add(problem(cell, Wording.of("form.maximumCriterion", criterion.code(), criterion.max())));
        }
    }

    private void observe(SheetRow row, Leaf leaf) {
        boolean survey = set.kindOf(set.indexOf(leaf.code())) == Group.Kind.SURVEY;
        boolean first = true;
        for (Headings.Kind kind : Headings.Kind.values()) {
            Cell cell = headings.cell(row, kind);
            Optional<Round> round = kind.round(survey);
            if (round.isPresent() && SheetRow.hasContent(cell)) {
                put(round.get(), kind, leaf, cell);
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

    /** A bare number in a column of points is points; all else is data, which has a place once a round. */
    private void put(Round round, Headings.Kind kind, Leaf leaf, Cell cell) {
        boolean isPoints =
                headings.areOfPoints(kind) && Cells.isBareNumber(cell.text()) && !(leaf.rule() instanceof Rule.Tracked);
        String heading = isPoints ? Columns.points(leaf) : Columns.heading(leaf);
        if (isPoints && !headings.saysPoints(kind) && isData(cell, leaf.rule())) {
            doubtful.add(cell);
        }
        if (rounds.computeIfAbsent(round, each -> new HashMap<>()).putIfAbsent(heading, cell) != null) {
            add(problem(cell, Wording.of("form.dataTwice", leaf.code(), Headings.Kind.DATA)));
        }
    }

    /** Whether a number that may be points could as well be what the rule asks for. */
    private static boolean isData(Cell cell, Rule rule) {
        DecimalMark mark = cell.isNumber() ? DecimalMark.POINT : DecimalMark.EITHER;
        try {
            rule.check(Cells.points(cell.text(), rule, mark));
            rule.check(Cells.parse(cell.text(), rule, mark));
            return !(rule instanceof Stated);
        } catch (CellRefused | IllegalArgumentException refused) {
            return false;
        }
    }

    /** Evidence and note belong to the first round of the row. */
    private void putBeside(Round round, SheetRow row, Leaf leaf) {
        Map<String, Cell> cells = rounds.computeIfAbsent(round, each -> new HashMap<>());
        cells.put(Columns.evidence(leaf), headings.cell(row, Headings.Kind.EVIDENCE));
        cells.put(Columns.note(leaf), headings.cell(row, Headings.Kind.NOTE));
    }

    private void putAlone(Round round, SheetRow row, Leaf leaf) {
        boolean alone = !headings.cell(row, Headings.Kind.EVIDENCE).text().isBlank()
                || !headings.cell(row, Headings.Kind.NOTE).text().isEmpty();
        if (alone) {
            putBeside(round, row, leaf);
        }
    }

    private List<Line> lines(Map<String, Cell> unit, SheetRow first) {
        if (foreign >= FOREIGN && 2 * foreign > rows) {
            return List.of(line(unit).with(ofAnotherSet()).unreadable());
        }
        if (!doubtful.isEmpty()) {
            add(numbersArePoints());
        }
        problems.forEach(findings::add);
        if (rounds.isEmpty()) {
            rounds.put(Round.FINAL, new HashMap<>());
        }
        boolean isFaulty = problems.stream().anyMatch(Problem::isError);
        List<Line> lines = new ArrayList<>();
        rounds.forEach((round, cells) -> {
            cells.putAll(unit);
            cells.put(Columns.ROUND, cell(first, CellWords.of(round, Locale.ENGLISH)));
            lines.add(isFaulty ? line(cells).faulty() : line(cells));
        });
        return lines;
    }

    private Line line(Map<String, Cell> cells) {
        return Line.of(heading -> Optional.ofNullable(cells.get(heading)), findings, limits);
    }

    private static Cell cell(SheetRow first, String text) {
        return new Cell(text, first.line(), 1, first.cell(0).place(), false, "", Optional.empty());
    }

    private Problem ofAnotherSet() {
        Cell at = firstForeign.orElseThrow();
        return problem(at, Wording.of("form.anotherSet", foreign, rows, set.id()));
    }

    private Problem numbersArePoints() {
        Cell at = doubtful.get(0);
        return problem(at, Wording.of("form.numbersArePoints", doubtful.size(), at.text()))
                .withAdvice(Wording.of("form.maybeData", Headings.Kind.DATA))
                .as(Problem.Severity.WARNING);
    }

    private void add(Problem problem) {
        if (problems.size() <= limits.problems()) {
            problems.add(problem);
        } else {
            findings.add(problem);
        }
    }

    private Problem problem(Cell cell, Wording message) {
        return findings.problem(cell.line(), cell.column(), message)
                .at(cell.place())
                .withValue(cell.text());
    }
}
