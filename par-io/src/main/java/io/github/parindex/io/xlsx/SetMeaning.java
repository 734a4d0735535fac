package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.io.DecimalMark;
import io.github.parindex.io.Problem;
import io.github.parindex.io.shape.CellRefused;
import io.github.parindex.io.shape.SpokenRules;
import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.CellFindings;
import io.github.parindex.io.words.Medium;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Builds the criteria of a table, leaves first; what the core refuses is reported at the cell that says it. */
final class SetMeaning {

    /** Which column is to blame for what the core refuses of a criterion; its code for all else. */
    private static final Map<String, SetColumns.Kind> BLAMED = Map.of(
            "criteria.group.declared", SetColumns.Kind.MAX,
            "criteria.leaf.max", SetColumns.Kind.MAX,
            "criteria.group.cap", SetColumns.Kind.CAP,
            "criteria.group.capKind", SetColumns.Kind.CAP,
            "criteria.group.outsideInside", SetColumns.Kind.GROUP,
            "criteria.group.kindInside", SetColumns.Kind.GROUP,
            "criteria.source.decision", SetColumns.Kind.DECISION);

    private final SetColumns columns;
    private final CellFindings findings;
    private boolean faulty;

    SetMeaning(SetColumns columns, CellFindings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    boolean isFaulty() {
        return faulty;
    }

    /** Those that can be built. */
    List<Criterion> criteria(List<SetItem> items) {
        List<Criterion> criteria = new ArrayList<>();
        for (SetItem item : items) {
            @Nullable Criterion criterion = item.children().isEmpty() ? leaf(item) : group(item);
            if (criterion != null) {
                criteria.add(criterion);
            }
        }
        return criteria;
    }

    private Cell cell(SetItem item, SetColumns.Kind kind) {
        return columns.cell(item.row(), kind);
    }

    private String text(SetItem item, SetColumns.Kind kind) {
        return cell(item, kind).text();
    }

    private void refuse(SetItem item, Cell cell, Wording message, Optional<Wording> advice) {
        faulty = true;
        Problem problem = SetColumns.problem(findings, cell, message);
        Problem placed = cell.column() > Reference.COLUMNS
                ? problem.at(item.row().line(), 1).at(item.row().cell(0).place())
                : problem;
        findings.add(advice.map(placed::withAdvice).orElse(placed));
    }

    private void refuse(SetItem item, SetColumns.Kind kind, Wording message) {
        refuse(item, cell(item, kind), message, Optional.empty());
    }

    /** A value made of a cell; null for one that cannot be, which is reported there. */
    private <T> @Nullable T attempt(SetItem item, SetColumns.Kind kind, Supplier<T> value) {
        try {
            return value.get();
        } catch (CellRefused refused) {
            refuse(item, cell(item, kind), refused.message(), refused.advice());
        } catch (IllegalArgumentException refused) {
            SetColumns.Kind blamed = refused instanceof RefusalException typed
                    ? BLAMED.getOrDefault(typed.refusal().key(), kind)
                    : kind;
            refuse(item, cell(item, blamed), Wording.of(refused, Medium.TABLE), Wording.advice(refused, Medium.TABLE));
        }
        return null;
    }

    private @Nullable Title title(SetItem item) {
        Map<Locale, String> texts = columns.titles(item.row());
        if (texts.isEmpty()) {
            refuse(item, SetColumns.Kind.TITLE, Wording.of("set.noTitle", item.printed()));
            return null;
        }
        return attempt(item, SetColumns.Kind.TITLE, () -> Title.of(texts));
    }

    private Optional<LegalSource> source(SetItem item) {
        return SetTexts.source(
                SetTexts.read(text(item, SetColumns.Kind.DECISION)),
                SetTexts.read(text(item, SetColumns.Kind.ARTICLE)),
                SetTexts.read(text(item, SetColumns.Kind.NOTE)));
    }

    private @Nullable Criterion leaf(SetItem item) {
        for (SetColumns.Kind kind :
                List.of(SetColumns.Kind.GROUP, SetColumns.Kind.CAP, SetColumns.Kind.INCONSISTENCY)) {
            if (!text(item, kind).isBlank()) {
                refuse(item, kind, Wording.of("set.onlyGroup", kind));
            }
        }
        @Nullable Title title = title(item);
        Optional<Points> max = max(item);
        @Nullable Rule rule = rule(item, max);
        return title == null || rule == null
                ? null
                : attempt(item, SetColumns.Kind.NUMBER, () -> leaf(item, title, rule, max));
    }

    private Leaf leaf(SetItem item, Title title, Rule rule, Optional<Points> max) {
        Leaf leaf =
                new Leaf(item.code(), title, rule, SetTexts.blocks(text(item, SetColumns.Kind.BLOCKS)), source(item));
        return max.map(points -> leaf.withMax(Exact.text(points.value()))).orElse(leaf);
    }

    private @Nullable Rule rule(SetItem item, Optional<Points> max) {
        if (!item.hasRule()) {
            if (columns.has(SetColumns.Kind.RULE)) {
                refuse(
                        item,
                        cell(item, SetColumns.Kind.RULE),
                        Wording.of("set.noRule", item.printed()),
                        Optional.of(Wording.of("spoken.maybeOneOf", SpokenRules.examples())));
            }
            return null;
        }
        SpokenRules.Heard heard = SpokenRules.parse(item.rule(), max);
        heard.faults().forEach(fault -> refuse(item, item.ruleCell(fault.at()), fault.message(), fault.advice()));
        return heard.rule().orElse(null);
    }

    /** The points that are printed; none where the cell is blank, at fault, or only repeats the sum of a group. */
    private Optional<Points> max(SetItem item) {
        Cell cell = cell(item, SetColumns.Kind.MAX);
        boolean repeats = !item.children().isEmpty() && isRepeated(cell);
        if (cell.text().isBlank() || repeats) {
            return Optional.empty();
        }
        Optional<Points> points = points(cell.text(), cell.isNumber());
        if (points.isEmpty()) {
            refuse(item, SetColumns.Kind.MAX, Wording.of("set.noPoints", Problem.shortened(cell.text())));
        }
        return points;
    }

    /** Points as they are typed, with their word or without. */
    static Optional<Points> points(String text, boolean isNumber) {
        try {
            return Optional.of(SpokenRules.points(text, isNumber ? DecimalMark.POINT : DecimalMark.EITHER));
        } catch (CellRefused | IllegalArgumentException noPoints) {
            return Optional.empty();
        }
    }

    /** Whether it is computed, or stands in brackets. */
    private static boolean isRepeated(Cell cell) {
        String text = cell.text().strip();
        return !cell.formula().isEmpty() || (text.startsWith("(") && text.endsWith(")"));
    }

    private @Nullable Criterion group(SetItem item) {
        if (item.hasRule()) {
            refuse(
                    item,
                    cell(item, SetColumns.Kind.RULE),
                    Wording.of("set.ruleOfGroup", item.printed()),
                    Optional.of(Wording.of("framework.maybeLeaveCellBlank")));
        }
        if (!text(item, SetColumns.Kind.BLOCKS).isBlank()) {
            refuse(item, SetColumns.Kind.BLOCKS, Wording.of("set.onlyLeaf", SetColumns.Kind.BLOCKS));
        }
        int before = item.children().size();
        List<Criterion> children = criteria(item.children());
        @Nullable Title title = title(item);
        @Nullable
        Group group = title == null || children.size() < before
                ? null
                : attempt(item, SetColumns.Kind.NUMBER, () -> group(item, title, children));
        if (group != null) {
            checkRepeated(item, group);
        }
        return group;
    }

    private Group group(SetItem item, Title title, List<Criterion> children) {
        String inconsistency = SetTexts.read(text(item, SetColumns.Kind.INCONSISTENCY));
        return new Group(
                item.code(), title, kind(item), children, cap(item), declared(item, inconsistency), source(item));
    }

    private Optional<Group.DeclaredMax> declared(SetItem item, String inconsistency) {
        Optional<Points> max = max(item);
        if (max.isEmpty() && !inconsistency.isEmpty()) {
            refuse(item, SetColumns.Kind.INCONSISTENCY, Wording.of("set.nothingInconsistent", SetColumns.Kind.MAX));
        }
        return max.map(points -> new Group.DeclaredMax(points, inconsistency));
    }

    private Group.Kind kind(SetItem item) {
        String word = text(item, SetColumns.Kind.GROUP);
        Group.@Nullable Kind kind = word.isBlank()
                ? Group.Kind.PLAIN
                : attempt(item, SetColumns.Kind.GROUP, () -> SetTexts.GROUP.read(word));
        return kind == null ? Group.Kind.PLAIN : kind;
    }

    private Optional<Points> cap(SetItem item) {
        Cell cell = cell(item, SetColumns.Kind.CAP);
        if (cell.text().isBlank()) {
            return Optional.empty();
        }
        Optional<Points> cap = points(cell.text(), cell.isNumber());
        if (cap.isEmpty()) {
            refuse(item, SetColumns.Kind.CAP, Wording.of("set.noPoints", Problem.shortened(cell.text())));
        }
        return cap;
    }

    /** What only repeats a sum must be that sum. */
    private void checkRepeated(SetItem item, Group group) {
        Cell cell = cell(item, SetColumns.Kind.MAX);
        if (cell.text().isBlank() || !isRepeated(cell)) {
            return;
        }
        String text = cell.text().strip().replaceAll("^\\(|\\)$", "");
        Optional<Points> points = points(text, cell.isNumber());
        if (points.isEmpty()) {
            refuse(item, SetColumns.Kind.MAX, Wording.of("set.noPoints", Problem.shortened(cell.text())));
        } else if (!points.get().equals(group.max())) {
            refuse(
                    item,
                    SetColumns.Kind.MAX,
                    Wording.of("criteria.group.declared", group.code(), group.max(), points.get()));
        }
    }
}
