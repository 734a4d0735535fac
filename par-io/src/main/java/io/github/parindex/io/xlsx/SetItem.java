package io.github.parindex.io.xlsx;

import io.github.parindex.io.table.Cell;
import io.github.parindex.io.table.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A row of a criteria set, with the rows below it that go on with its way of scoring, and its children. */
final class SetItem {

    private final SheetRow row;
    private final String printed;
    private final List<Cell> rule = new ArrayList<>();
    private final List<SetItem> children = new ArrayList<>();
    private String code;
    private Optional<SetItem> parent = Optional.empty();

    /** A row with the code that is printed in it. */
    SetItem(SheetRow row, String printed, Cell rule) {
        this.row = row;
        this.printed = printed;
        this.code = printed;
        add(rule);
    }

    /** A code of which only its place in the tree matters. */
    static SetItem of(String printed, boolean scored) {
        Cell rule = Cell.of(scored ? "…" : "", 1, 1);
        return new SetItem(SheetRow.blank(), printed, rule);
    }

    /** A code without the point or bracket that a numbered list has behind it. */
    static String unlisted(String text) {
        String code = Columns.composed(text);
        boolean listed = code.length() > 1 && (code.endsWith(".") || code.endsWith(")"));
        return listed ? code.substring(0, code.length() - 1) : code;
    }

    SheetRow row() {
        return row;
    }

    String printed() {
        return printed;
    }

    /** The code that is unique in the set. */
    String code() {
        return code;
    }

    void setCode(String other) {
        code = other;
    }

    Optional<SetItem> parent() {
        return parent;
    }

    void addTo(SetItem around) {
        parent = Optional.of(around);
        around.children.add(this);
    }

    List<SetItem> children() {
        return children;
    }

    /** Adds a cell that says how the criterion is scored, unless it is blank. */
    void add(Cell more) {
        if (!more.text().isBlank()) {
            rule.add(more);
        }
    }

    boolean hasRule() {
        return !rule.isEmpty();
    }

    /** How it is scored, a line for each cell. */
    String rule() {
        return String.join("\n", rule.stream().map(Cell::text).toList());
    }

    /** The cell that a place of {@link #rule()} stands in, and how far into it. */
    Cell ruleCell(int at) {
        int from = 0;
        for (Cell cell : rule) {
            if (at <= from + cell.text().length()) {
                return cell;
            }
            from += cell.text().length() + 1;
        }
        return rule.get(rule.size() - 1);
    }
}
