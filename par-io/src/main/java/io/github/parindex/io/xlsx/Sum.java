package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A formula that adds up rows of a column; a bonus and a deduction count up to their caps, outside the maximum. */
final class Sum {

    private final List<Integer> rows = new ArrayList<>();
    // What each row outside the maximum adds, by the letters of a column.
    private final List<UnaryOperator<String>> others = new ArrayList<>();

    void add(int row) {
        rows.add(row);
    }

    void add(Criterion criterion, int row) {
        Group.Kind kind = criterion instanceof Group group ? group.kind() : Group.Kind.PLAIN;
        String most = criterion.max().value().toPlainString();
        switch (kind) {
            case PLAIN, SURVEY -> add(row);
            case BONUS -> others.add(letters -> "+MIN(" + most + "," + letters + row + ")");
            case DEDUCTION -> others.add(letters -> "-MIN(" + most + "," + letters + row + ")");
            case TRACKED -> {}
        }
    }

    /** The rows within the maximum; such as follow each other become a range, as a formula takes 255 arguments only. */
    String within(String letters) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            int from = rows.get(i);
            while (i + 1 < rows.size() && rows.get(i + 1) == rows.get(i) + 1) {
                i++;
            }
            int to = rows.get(i);
            parts.add(from == to ? letters + from : letters + from + ":" + letters + to);
        }
        return parts.isEmpty() ? "0" : "SUM(" + String.join(",", parts) + ")";
    }

    /** All rows. */
    String all(String letters) {
        StringBuilder formula = new StringBuilder(within(letters));
        others.forEach(other -> formula.append(other.apply(letters)));
        return formula.toString();
    }
}
