package io.github.parindex.io.xlsx;

import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A formula that adds up rows of a column; a bonus and a deduction count up to their caps, outside the maximum. */
final class Sum {

    private final List<Integer> rows = new ArrayList<>();
    private final List<Other> others = new ArrayList<>();

    // A row outside the maximum, which adds or takes away no more than its cap.
    private record Other(int row, char sign, BigDecimal cap) {

        String formula(String letters) {
            return sign + "MIN(" + cap.toPlainString() + "," + letters + row + ")";
        }

        BigDecimal value(BigDecimal points) {
            BigDecimal counted = points.min(cap);
            return sign == '-' ? counted.negate() : counted;
        }
    }

    void add(int row) {
        rows.add(row);
    }

    void add(Criterion criterion, int row) {
        Group.Kind kind = criterion instanceof Group group ? group.kind() : Group.Kind.PLAIN;
        BigDecimal most = criterion.max().value();
        switch (kind) {
            case PLAIN, SURVEY -> add(row);
            case BONUS -> others.add(new Other(row, '+', most));
            case DEDUCTION -> others.add(new Other(row, '-', most));
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
        others.forEach(other -> formula.append(other.formula(letters)));
        return formula.toString();
    }

    /** What all rows come to, as they are filled in. */
    BigDecimal soFar(List<List<CellOut>> sheet, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row : rows) {
            sum = sum.add(points(sheet, row, column));
        }
        for (Other other : others) {
            sum = sum.add(other.value(points(sheet, other.row, column)));
        }
        return sum;
    }

    private static BigDecimal points(List<List<CellOut>> sheet, int row, int column) {
        CellOut cell = sheet.get(row - 1).get(column);
        return cell.isNumber() ? new BigDecimal(cell.text()) : BigDecimal.ZERO;
    }
}
