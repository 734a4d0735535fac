package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Methods that compare each unit with itself over the periods of a panel. All need at least two periods; s is +1 for a
 * benefit and −1 for a cost. The previous period is the one before among all periods of the column; where it is
 * missing, so is the score.
 *
 * <p>OECD/JRC Handbook (2008), sections 5.5 to 5.7, DOI 10.1787/9789264043466-en.
 */
public sealed interface OverTime extends Normalization {

    /**
     * Growth on the previous period: s (x(t) − x(t−1)) / base. The first period is missing. Bases must be positive.
     *
     * @param base what the change is divided by
     */
    record AnnualChange(Base base) implements OverTime {

        /** What a change is divided by: the Handbook's section 5.7 prints the one, its Table 3 the other. */
        public enum Base {
            /** The value before, x(t−1). */
            PREVIOUS,
            /** The value now, x(t). */
            CURRENT
        }

        /** Refuses null. */
        public AnnualChange {
            Objects.requireNonNull(base, "base");
        }

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            int sign = column.direction().sign();
            int[] previous = previous(column);
            double[] scores = new double[column.size()];
            for (int row = 0; row < scores.length; row++) {
                int before = previous[row];
                scores[row] = before < 0 || column.isMissing(row) || column.isMissing(before)
                        ? Double.NaN
                        : sign * (column.at(row) - column.at(before)) / divisor(column, row, before);
            }
            return column.with(scores).with(column.indicator().asScore());
        }

        private double divisor(Column column, int row, int before) {
            int by = base == Base.PREVIOUS ? before : row;
            if (!(column.at(by) > 0)) {
                throw column.refused(by, "normalization.change.base");
            }
            return column.at(by);
        }

        @Override
        public Method method() {
            return Method.of("annualChange").with("base", Method.word(base));
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * Distance from the unit's own mean over time: s (x − mean) / mean |x − mean|. A unit that never changes is refused.
     */
    record Cyclical() implements OverTime {

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            previous(column);
            Map<String, List<Integer>> rows = new TreeMap<>();
            for (int row = 0; row < column.size(); row++) {
                rows.computeIfAbsent(column.rows().get(row).code(), code -> new ArrayList<>())
                        .add(row);
            }
            double[] scores = new double[column.size()];
            rows.values().forEach(own -> score(column, own, scores));
            return column.with(scores).with(column.indicator().asScore());
        }

        private static void score(Column column, List<Integer> own, double[] scores) {
            Column series = series(column, own);
            if (series.present() > 0 && series.isConstant()) {
                throw column.refused(own.get(0), "normalization.cycle.constant");
            }
            double mean = series.present() == 0 ? 0 : series.mean();
            double width = series.present() == 0
                    ? 1
                    : series.map(value -> Math.abs(value - mean)).mean();
            Column scored = series.standardized(mean, column.direction().sign() * width, 1, 0);
            for (int i = 0; i < own.size(); i++) {
                scores[own.get(i)] = scored.at(i);
            }
        }

        private static Column series(Column column, List<Integer> own) {
            List<Row> rows = own.stream().map(column.rows()::get).toList();
            return Column.of(
                    column.indicator(),
                    rows,
                    own.stream().mapToDouble(column::at).toArray());
        }

        @Override
        public Method method() {
            return Method.of("cyclical");
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    /**
     * Balance of opinions: 100 / N Σ s sign(x(t) − x(t−1)) over the N units that answered in both periods. Every row of
     * a period gets the balance of that period, −100 to 100; the first period is missing.
     */
    record BalanceOfOpinions() implements OverTime {

        @Override
        public Column apply(Column column) {
            Objects.requireNonNull(column, "column");
            int sign = column.direction().sign();
            int[] previous = previous(column);
            Map<String, int[]> tallies = new HashMap<>();
            for (int row = 0; row < previous.length; row++) {
                int before = previous[row];
                if (before >= 0 && !column.isMissing(row) && !column.isMissing(before)) {
                    int[] tally = tallies.computeIfAbsent(column.rows().get(row).period(), period -> new int[2]);
                    tally[0] += sign * (int) Math.signum(column.at(row) - column.at(before));
                    tally[1]++;
                }
            }
            double[] scores = new double[previous.length];
            for (int row = 0; row < scores.length; row++) {
                int[] tally = tallies.getOrDefault(column.rows().get(row).period(), new int[2]);
                scores[row] = tally[1] == 0 ? Double.NaN : 100.0 * tally[0] / tally[1];
            }
            return column.with(scores).with(column.indicator().asScore());
        }

        @Override
        public Method method() {
            return Method.of("balanceOfOpinions");
        }

        @Override
        public String toString() {
            return method().toString();
        }
    }

    private static int[] previous(Column column) {
        List<String> periods =
                column.rows().stream().map(Row::period).distinct().sorted().toList();
        if (periods.size() < 2) {
            throw Refusal.refused("normalization.periods.few", column.code(), periods.size());
        }
        Map<Row, Integer> positions = new HashMap<>();
        for (int row = 0; row < column.size(); row++) {
            positions.put(column.rows().get(row), row);
        }
        int[] previous = new int[column.size()];
        for (int row = 0; row < previous.length; row++) {
            Row own = column.rows().get(row);
            int period = periods.indexOf(own.period());
            previous[row] = period == 0 ? -1 : positions.getOrDefault(own.in(periods.get(period - 1)), -1);
        }
        return previous;
    }
}
