package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Points;
import io.github.parindex.io.PlainText;
import io.github.parindex.io.Problem;
import io.github.parindex.io.ReadLimits;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.table.Numbering;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The table of a criteria set: a row for each criterion. Rows that add up others are held against the set; notes and
 * signatures are left out; a row without a code that only says how points are given goes on with the one above it.
 */
final class SetTable {

    /** A code and a title in one cell, as where a row is merged into one. */
    private static final Pattern MERGED = Pattern.compile(
            "([IVXL]{1,8}|\\p{Lu}|[0-9]{1,4}(?:\\.[0-9]{1,4}){0,9})[.):/-]?\\s+(\\S.*)", Pattern.DOTALL);

    private final ReadLimits limits;
    private final CellFindings findings;
    private final SetColumns columns;
    private final List<SetItem> items = new ArrayList<>();
    private final List<SetItem> waiting = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final Foot foot;
    private boolean belowTotal;
    private boolean faulty;

    // A row that adds up those above it, and how many these are.
    private record Total(SheetRow row, int items) {}

    private SetTable(SetColumns columns, ReadLimits limits, CellFindings findings) {
        this.columns = columns;
        this.limits = limits;
        this.findings = findings;
        this.foot = new Foot(Foot.Of.CRITERIA, findings, limits);
    }

    /** Reads to the end of a sheet, of which the row of headings was read. */
    static SetTable read(Sheet sheet, SheetRow first, ReadLimits limits, CellFindings findings) throws IOException {
        Optional<SheetRow> row = sheet.next();
        SheetRow all = first;
        for (int i = 1; i < XlsxRows.TOP && row.isPresent() && isHeading(row.get(), first); i++) {
            all = all.over(row.get(), cell -> false);
            row = sheet.next();
        }
        SetTable table = new SetTable(SetColumns.of(all, findings), limits, findings);
        if (row.isPresent() && Numbering.isInOrder(texts(row.get()))) {
            Optional<SheetRow> second = sheet.next();
            if (!table.isNumbering(row.get(), second)) {
                table.add(row.get());
            }
            row = second;
        }
        long characters = 0;
        long cells = 0;
        for (; row.isPresent(); row = sheet.next()) {
            characters += row.get().characters();
            cells += row.get().filled().size();
            sheet.check(characters);
            sheet.checkCells(cells);
            table.add(row.get());
        }
        table.foot.end(findings::add);
        return table;
    }

    private static boolean isHeading(SheetRow row, SheetRow first) {
        return row.filled().stream().anyMatch(cell -> SetColumns.of(cell.text()).isPresent())
                && first.filled().stream()
                        .filter(cell -> SetColumns.of(cell.text()).equals(Optional.of(SetColumns.Kind.NUMBER)))
                        .allMatch(cell -> row.cell(cell.column() - 1).text().isBlank());
    }

    private static List<String> texts(SheetRow row) {
        return row.contents().map(Cell::text).toList();
    }

    /**
     * A row in order numbers the columns if it numbers that of the rules, which no rule does, or has all numbers in brackets,
     * or the first criterion with its code follows; else it is a group.
     */
    private boolean isNumbering(SheetRow row, Optional<SheetRow> second) {
        boolean hasRule = !columns.has(SetColumns.Kind.RULE) || !kindIsBlank(row, SetColumns.Kind.RULE);
        boolean isBracketed = texts(row).stream().allMatch(text -> text.startsWith("("));
        String code = code(columns.text(row, SetColumns.Kind.NUMBER));
        boolean isFollowed = second.map(next -> code(columns.text(next, SetColumns.Kind.NUMBER)))
                .filter(code::equals)
                .isPresent();
        return texts(row).size() > 2 && (hasRule || isBracketed || isFollowed);
    }

    private void add(SheetRow row) {
        String code = code(columns.text(row, SetColumns.Kind.NUMBER));
        boolean alone = row.only().isPresent();
        if (isTotal(row)) {
            totals.add(new Total(row, items.size()));
            belowTotal = true;
        } else if (code.isEmpty()) {
            addWithoutCode(row);
        } else if (alone && !addMerged(row, code)) {
            requireNote(row, code);
        } else if (!alone) {
            addItem(row, code);
        }
    }

    /** A point or bracket behind a code belongs to it only where a column says which level it has. */
    private String code(String text) {
        return columns.has(SetColumns.Kind.LEVEL) ? text.strip() : SetItem.unlisted(text);
    }

    private boolean isTotal(SheetRow row) {
        return Stream.of(SetColumns.Kind.NUMBER, SetColumns.Kind.TITLE)
                .anyMatch(kind -> Totals.isName(columns.text(row, kind))
                        && columns.text(row, SetColumns.Kind.RULE).isBlank()
                        && (kindIsBlank(row, SetColumns.Kind.NUMBER) || kindIsBlank(row, SetColumns.Kind.TITLE)));
    }

    private boolean kindIsBlank(SheetRow row, SetColumns.Kind kind) {
        return columns.text(row, kind).isBlank();
    }

    /** A code with its title behind it, in a cell that takes the whole row: a criterion if others follow, else a note. */
    private boolean addMerged(SheetRow row, String code) {
        Cell cell = columns.cell(row, SetColumns.Kind.NUMBER);
        Matcher merged = MERGED.matcher(code);
        if (!merged.matches() || merged.group(2).length() > 1000) {
            return false;
        }
        SheetRow split = row.with(columns.cell(row, SetColumns.Kind.TITLE).column(), cell, merged.group(2));
        check(split);
        waiting.add(new SetItem(split, merged.group(1), columns.cell(split, SetColumns.Kind.RULE)));
        return true;
    }

    /** Below a total may stand notes, dates and signatures; a text that is no code is one anywhere. */
    private void requireNote(SheetRow row, String code) {
        boolean note = code.chars().anyMatch(Character::isWhitespace) || (belowTotal && !hasDigit(code));
        if (!note) {
            add(problem(columns.cell(row, SetColumns.Kind.TITLE), row, Wording.of("set.noTitle", code)));
        }
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private void addWithoutCode(SheetRow row) {
        boolean said = !kindIsBlank(row, SetColumns.Kind.RULE);
        boolean max = !kindIsBlank(row, SetColumns.Kind.MAX);
        if (said && !max && !items.isEmpty() && !belowTotal) {
            check(row);
            last().add(columns.cell(row, SetColumns.Kind.RULE));
        } else if (said || max) {
            SetColumns.Kind kind = max ? SetColumns.Kind.MAX : SetColumns.Kind.RULE;
            Problem problem =
                    problem(columns.cell(row, kind), row, Wording.of("form.rowHasValueBut", SetColumns.Kind.NUMBER));
            if (belowTotal) {
                foot.note(row, Stream.of(problem));
            } else {
                add(problem);
            }
        }
    }

    private SetItem last() {
        return items.get(items.size() - 1);
    }

    private void addItem(SheetRow row, String code) {
        check(row);
        foot.goOn(this::add);
        belowTotal = false;
        row.contents()
                .filter(cell -> !columns.covers(cell))
                .forEach(cell -> add(problem(cell, row, Wording.of("xlsx.cellStandsUnderNo"))));
        items.addAll(waiting);
        waiting.clear();
        items.add(new SetItem(row, code, columns.cell(row, SetColumns.Kind.RULE)));
    }

    /** Reports cells that cannot be read, are too long or hold characters such as NUL. */
    private void check(SheetRow row) {
        for (Cell cell : columns.cells(row)) {
            if (cell.fault().isPresent()) {
                CellRefused refused = cell.fault().get();
                Problem problem = problem(cell, row, refused.message());
                add(refused.advice().map(problem::withAdvice).orElse(problem));
            } else if (cell.text().length() > limits.textLength()) {
                add(problem(
                        cell,
                        row,
                        Wording.of("table.cellHasCharactersMore", cell.text().length(), limits.textLength())));
            } else {
                OptionalInt fault = PlainText.faultIn(cell.text());
                fault.ifPresent(at -> add(problem(cell, row, PlainText.refusal(cell.text(), at))));
            }
        }
    }

    private Problem problem(Cell cell, SheetRow row, Wording message) {
        Problem problem = SetColumns.problem(findings, cell, message);
        return cell.column() > Reference.COLUMNS ? problem.at(row.cell(0).place()) : problem;
    }

    private void add(Problem problem) {
        faulty = true;
        findings.add(problem);
    }

    /** The criteria at the top, or null if something is at fault. */
    @Nullable
    List<Criterion> criteria() {
        faulty |= columns.isFaulty();
        @Nullable List<SetItem> top = tree();
        if (top == null) {
            return null;
        }
        requireDistinct();
        SetMeaning meaning = new SetMeaning(columns, findings);
        List<Criterion> criteria = meaning.criteria(top);
        return faulty || meaning.isFaulty() ? null : criteria;
    }

    private @Nullable List<SetItem> tree() {
        if (!columns.has(SetColumns.Kind.LEVEL)) {
            List<SetItem> top = SetTree.byCodes(items);
            items.stream()
                    .filter(item -> depth(item) > limits.depth())
                    .findFirst()
                    .ifPresent(this::refuseDepth);
            return faulty && isTooDeep() ? null : top;
        }
        List<Integer> levels = new ArrayList<>();
        int before = 0;
        for (SetItem item : items) {
            int level = level(item, before);
            levels.add(level);
            before = level;
        }
        return SetTree.byLevels(items, levels);
    }

    private boolean isTooDeep() {
        return items.stream().anyMatch(item -> depth(item) > limits.depth());
    }

    private int depth(SetItem item) {
        int depth = 1;
        for (Optional<SetItem> each = item.parent(); each.isPresent() && depth <= limits.depth(); ) {
            depth++;
            each = each.get().parent();
        }
        return depth;
    }

    private void refuseDepth(SetItem item) {
        add(problem(
                columns.cell(item.row(), SetColumns.Kind.NUMBER), item.row(), Wording.of("set.deep", limits.depth())));
    }

    private int level(SetItem item, int before) {
        Cell cell = columns.cell(item.row(), SetColumns.Kind.LEVEL);
        String text = cell.text().strip();
        int level = text.matches("[0-9]{1,3}") ? Integer.parseInt(text) : 0;
        if (level < 1 || level > before + 1 || level > limits.depth()) {
            int most = Math.min(before + 1, limits.depth());
            add(problem(cell, item.row(), Wording.of("set.level", SetColumns.Kind.LEVEL, most)));
            return Math.max(1, Math.min(level, most));
        }
        return level;
    }

    private void requireDistinct() {
        Map<String, SetItem> met = new HashMap<>();
        for (SetItem item : items) {
            SetItem first = met.putIfAbsent(item.code(), item);
            if (first != null) {
                Cell cell = columns.cell(item.row(), SetColumns.Kind.NUMBER);
                Wording where = Problem.cell(
                        columns.cell(first.row(), SetColumns.Kind.NUMBER).place());
                add(problem(cell, item.row(), Wording.of("criteriaSet.codeUsedAtAlready", item.code(), where))
                        .withAdvice(Wording.of("set.maybeNumber", SetColumns.Kind.NUMBER)));
            }
        }
    }

    /** Reports totals that are none of a sum that ends there. */
    void checkTotals(CriteriaSet set) {
        for (Total total : totals) {
            Cell cell = columns.cell(total.row(), SetColumns.Kind.MAX);
            if (!cell.text().isBlank() && total.items() > 0) {
                check(total, cell, set);
            }
        }
    }

    private void check(Total total, Cell cell, CriteriaSet set) {
        List<Points> sums = new ArrayList<>(List.of(set.max()));
        for (Optional<SetItem> each = Optional.of(items.get(total.items() - 1)); each.isPresent(); ) {
            sums.add(set.criterion(each.get().code()).max());
            each = each.get().parent();
        }
        Optional<Points> printed = SetMeaning.points(cell.text(), cell.isNumber());
        if (printed.isEmpty() || !sums.contains(printed.get())) {
            add(problem(cell, total.row(), Wording.of("set.total", Problem.shortened(cell.text()), sums.get(0))));
        }
    }

    boolean isFaulty() {
        return faulty;
    }
}
