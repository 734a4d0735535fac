package io.github.parindex.core.indicator;

import io.github.parindex.core.indicator.OutlierTreatment.Check;
import io.github.parindex.core.indicator.OutlierTreatment.Details;
import io.github.parindex.core.indicator.OutlierTreatment.From;
import io.github.parindex.core.indicator.OutlierTreatment.Ties;
import io.github.parindex.core.indicator.OutlierTreatment.Transform;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** One indicator on its way through a treatment. */
final class Taming {

    private final OutlierTreatment treatment;
    private final Column raw;
    private final Details details;
    private Column column;
    private int high;
    private int low;

    Taming(OutlierTreatment treatment, Column raw, String period) {
        this.treatment = treatment;
        this.raw = raw;
        this.column = raw;
        Check before = treatment.check(raw);
        Optional<Check> winsorised = Optional.empty();
        Optional<Check> transformed = Optional.empty();
        if (!before.passes() && treatment.winsorise() > 0) {
            winsorised = Optional.of(winsorise(before));
        }
        Column moved = column;
        Check last = winsorised.orElse(before);
        if (!last.passes() && treatment.transform() != Transform.NONE) {
            column = transform(treatment.from() == From.ORIGINAL ? raw : moved);
            transformed = Optional.of(treatment.check(column));
        }
        this.details =
                new Details(raw.code(), period, before, high + low, rows(moved, -1), rows(moved, 1), winsorised, transformed);
    }

    Column column() {
        return column;
    }

    Details details() {
        return details;
    }

    private List<Row> rows(Column moved, int sign) {
        return IntStream.range(0, raw.size())
                .filter(row -> Math.signum(moved.at(row) - raw.at(row)) == sign)
                .mapToObj(raw.rows()::get)
                .toList();
    }

    private Check winsorise(Check before) {
        Check check = before;
        boolean goesOn = true;
        while (goesOn && !check.passes() && high + low < treatment.winsorise()) {
            goesOn = check.skewness().orElseThrow() >= 0 ? lowerTheLargest() : raiseTheSmallest();
            check = treatment.check(column);
        }
        return check;
    }

    private boolean lowerTheLargest() {
        double largest = column.max();
        double next = extreme(largest, Double.NEGATIVE_INFINITY);
        int count = count(largest);
        if (next == column.min() || isTooMany(count + low)) {
            return false;
        }
        high = count;
        column = column.map(value -> value == largest ? next : value);
        return true;
    }

    private boolean raiseTheSmallest() {
        double smallest = column.min();
        double next = extreme(smallest, Double.POSITIVE_INFINITY);
        int count = count(smallest);
        if (next == column.max() || isTooMany(count + high)) {
            return false;
        }
        low = count;
        column = column.map(value -> value == smallest ? next : value);
        return true;
    }

    private boolean isTooMany(int count) {
        return treatment.ties() == Ties.WITHIN_LIMIT && count > treatment.winsorise();
    }

    private int count(double value) {
        return (int) IntStream.range(0, column.size())
                .filter(row -> column.at(row) == value)
                .count();
    }

    private double extreme(double outermost, double start) {
        double found = start;
        for (int row = 0; row < column.size(); row++) {
            double value = column.at(row);
            if (start < 0 ? value < outermost && value > found : value > outermost && value < found) {
                found = value;
            }
        }
        return found;
    }

    private Column transform(Column from) {
        double min = from.min();
        double max = from.max();
        double a = 0.01 * (max - min);
        DoubleUnaryOperator log = value -> StrictMath.log(value - min + a);
        return switch (treatment.transform()) {
            case LOG_CT_ORIG -> from.map(value -> StrictMath.log(value - min + 1));
            case LOG_CT_PLUS ->
                treatment.check(from).skewness().orElse(0) > 0
                        ? from.map(log)
                        : from.map(value -> -StrictMath.log(max + a - value));
            case BOX_COX -> new BoxCox(min > 0 ? from : from.linear(1, a - min)).column();
            default -> from.map(log);
        };
    }
}
