package io.github.parindex.core.indicator;

import io.github.parindex.core.indicator.Imputation.Over;
import io.github.parindex.core.indicator.Statistics.Trend;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import io.github.parindex.core.statistics.Moments;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The rows of one unit in the order of their periods.
 *
 * @param column that the rows are of
 * @param rows positions in the column
 */
record Series(Column column, List<Integer> rows) {

    /** Copies the positions. */
    Series {
        rows = List.copyOf(rows);
    }

    /** One for each unit, in text order of codes. */
    static List<Series> of(Column column) {
        if (column.rows().stream().map(Row::period).distinct().count() < 2) {
            throw Refusal.refused("indicator.series.few", column.code());
        }
        Map<String, List<Integer>> byUnit = new TreeMap<>();
        for (int row = 0; row < column.size(); row++) {
            byUnit.computeIfAbsent(column.rows().get(row).code(), code -> new ArrayList<>())
                    .add(row);
        }
        List<Series> all = new ArrayList<>();
        byUnit.values().forEach(rows -> {
            rows.sort(Comparator.comparing(row -> column.rows().get(row).period()));
            all.add(new Series(column, rows));
        });
        return all;
    }

    int size() {
        return rows.size();
    }

    int row(int position) {
        return rows.get(position);
    }

    double value(int position) {
        return column.at(row(position));
    }

    boolean isMissing(int position) {
        return column.isMissing(row(position));
    }

    double time(int position) {
        String period = period(position);
        try {
            return Double.parseDouble(period);
        } catch (NumberFormatException e) {
            throw Refusal.refused(
                    "indicator.series.period",
                    period,
                    column.rows().get(row(position)).code());
        }
    }

    /** The nearest position with a number at or before, or −1. */
    int before(int position) {
        int at = position;
        while (at >= 0 && isMissing(at)) {
            at--;
        }
        return at;
    }

    /** The nearest position with a number at or after, or the size. */
    int after(int position) {
        int at = position;
        while (at < size() && isMissing(at)) {
            at++;
        }
        return at;
    }

    double estimate(int position, Imputation.ByPeriod settings, List<String> periods) {
        int earlier = before(position);
        int later = after(position);
        boolean before = earlier >= 0 && isNear(earlier, position, settings, periods);
        boolean after = later < size() && isNear(later, position, settings, periods);
        Over over = settings.over();
        if (before && after && earlier != later && (over == Over.LINEAR || over == Over.BETWEEN)) {
            return between(position, earlier, later);
        }
        if (over == Over.BETWEEN && earlier != later) {
            return Double.NaN;
        }
        return before ? value(earlier) : after && over != Over.LATEST ? value(later) : Double.NaN;
    }

    private boolean isNear(int one, int other, Imputation.ByPeriod settings, List<String> periods) {
        return settings.most() == Imputation.ByPeriod.ANY
                || Math.abs(periods.indexOf(period(one)) - periods.indexOf(period(other))) <= settings.most();
    }

    private double between(int position, int before, int after) {
        double share = (time(position) - time(before)) / (time(after) - time(before));
        return value(before) + share * (value(after) - value(before));
    }

    private String period(int position) {
        return column.rows().get(row(position)).period();
    }

    Trend trend() {
        int first = after(0);
        int last = before(size() - 1);
        String unit = column.rows().get(row(0)).code();
        if (last < 0) {
            return new Trend(
                    unit,
                    column.code(),
                    OptionalDouble.empty(),
                    OptionalDouble.empty(),
                    0,
                    Optional.empty(),
                    Optional.empty());
        }
        return new Trend(
                unit,
                column.code(),
                growth(first, last),
                percentChange(first, last),
                rows.stream().filter(row -> !column.isMissing(row)).count() / (double) size(),
                Optional.of(period(first)),
                Optional.of(period(last)));
    }

    /** The slope of the line of least squares, by its value in the first period; 0 for a series that never changes. */
    private OptionalDouble percentChange(int first, int last) {
        if (first == last) {
            return OptionalDouble.empty();
        }
        List<Integer> there = IntStream.rangeClosed(first, last)
                .filter(position -> !isMissing(position))
                .boxed()
                .toList();
        double[] values = there.stream().mapToDouble(this::value).toArray();
        double[] years = there.stream()
                .mapToDouble(position -> time(position) - time(first))
                .toArray();
        double middle = Moments.mean(years);
        double[] products = IntStream.range(0, years.length)
                .mapToDouble(i -> (years[i] - middle) * (values[i] - values[0]))
                .toArray();
        double slope = ExactSum.of(products) / Moments.squares(years, middle);
        double start = Moments.mean(values) - slope * middle;
        return slope == 0 || start != 0
                ? OptionalDouble.of(slope == 0 ? 0 : 100 * slope / start)
                : OptionalDouble.empty();
    }

    private OptionalDouble growth(int first, int last) {
        if (first == last || value(first) <= 0 || value(last) <= 0) {
            return OptionalDouble.empty();
        }
        double years = time(last) - time(first);
        return OptionalDouble.of(StrictMath.expm1(StrictMath.log(value(last) / value(first)) / years));
    }
}
