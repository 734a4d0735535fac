package io.github.parindex.examples.conformance;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.normalization.OverTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Series of one indicator over time: a row for each unit, a column for each period. */
final class OverTimeCases {

    private OverTimeCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of(
                "annualChange", OverTimeCases::annualChange,
                "balanceOfOpinions", OverTimeCases::balanceOfOpinions,
                "cyclical", OverTimeCases::cyclical);
    }

    private static Actual annualChange(Question question) {
        question.options().describes("currentBase", "divides by the current value", "divides by x_t");
        question.options().describes("previousBase", "divides by the previous value", "divides by x_\\(t-1\\)");
        Series series = Series.of(question);
        return new Actual.Named(Map.of(
                "previousBase", series.changed(Normalization.annualChange(OverTime.AnnualChange.Base.PREVIOUS)),
                "currentBase", series.changed(Normalization.annualChange(OverTime.AnnualChange.Base.CURRENT))));
    }

    private static Actual balanceOfOpinions(Question question) {
        question.options()
                .describes("formula", "^100/n \\* sum over (respondents|series) of sign\\(x_t ?- ?x_\\(t-1\\)\\)");
        Series series = Series.of(question);
        double[][] rows = series.rows(Normalization.balanceOfOpinions());
        return new Actual.Named(Map.of("balance", Actual.of(Arrays.copyOfRange(rows[0], 1, series.periods()))));
    }

    private static Actual cyclical(Question question) {
        question.options().describes("formula", "^\\(x_t ?- ?mean(_t)?\\) ?/ ?mean (absolute deviation|abs)");
        return new Actual.Named(Map.of("scores", Actual.of(Series.of(question).rows(Normalization.cyclical()))));
    }

    /**
     * Series as one column.
     *
     * @param column row by row
     * @param units how many rows
     * @param periods how many numbers in each
     */
    private record Series(Column column, int units, int periods) {

        static Series of(Question question) {
            Numbers numbers = question.numbers();
            int units = numbers.units().size();
            int periods = numbers.columns().size();
            if (units == 0 || periods == 0) {
                throw new IllegalArgumentException("input has no series.");
            }
            List<Row> rows = new ArrayList<>();
            double[] values = new double[units * periods];
            for (int unit = 0; unit < units; unit++) {
                for (int period = 0; period < periods; period++) {
                    values[rows.size()] = numbers.columns().get(period).at(unit);
                    rows.add(Row.of("unit " + (unit + 1)).in(String.format("%06d", period + 1)));
                }
            }
            return new Series(Column.of(Indicator.of("x"), rows, values), units, periods);
        }

        double[][] rows(Normalization method) {
            double[] values = method.apply(column).toArray();
            return IntStream.range(0, units)
                    .mapToObj(unit -> Arrays.copyOfRange(values, unit * periods, (unit + 1) * periods))
                    .toArray(double[][]::new);
        }

        /** Without the first period, which has no change. */
        Actual changed(Normalization method) {
            return Actual.of(Arrays.stream(rows(method))
                    .map(row -> Arrays.copyOfRange(row, 1, periods))
                    .toArray(double[][]::new));
        }
    }
}
