package io.github.parindex.core.index;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An average over the rows of a unit, where a unit has several: the cities of a country, the districts of a province.
 *
 * @param unit name of the column of texts that holds the unit of each row
 * @param weight code of the column of numbers that weighs the rows, such as population; empty for equal weights
 * @param moment when the rows are averaged
 */
public record CityAverage(String unit, Optional<String> weight, Moment moment) {

    /** When the rows of a unit are averaged. */
    public enum Moment {
        /** Raw values are averaged, then units are normalised. */
        BEFORE_NORMALIZATION,
        /** Rows are normalised, then their scores are averaged. */
        AFTER_NORMALIZATION
    }

    /** The rows of each unit, in the order in which units first occur. */
    record Plan(List<Row> units, List<List<Integer>> members, Optional<Column> weights) {

        Column average(Column column) {
            double[] means = new double[units.size()];
            for (int unit = 0; unit < means.length; unit++) {
                means[unit] = mean(column, members.get(unit));
            }
            return Column.of(column.indicator(), units, means);
        }

        private double mean(Column column, List<Integer> rows) {
            double sum = 0;
            double total = 0;
            for (int row : rows) {
                if (!column.isMissing(row)) {
                    double weight = weights.isPresent() ? weight(weights.get(), row) : 1;
                    sum += weight * column.at(row);
                    total += weight;
                }
            }
            return total > 0 ? sum / total : Double.NaN;
        }

        private static double weight(Column weights, int row) {
            if (weights.isMissing(row) || weights.at(row) < 0) {
                throw weights.refusal(row, "is no weight of a row", "Maybe give a number of at least 0.");
            }
            return weights.at(row);
        }
    }

    Plan plan(IndicatorMatrix matrix) {
        List<String> names = matrix.group(unit);
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        List<Row> units = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            Row city = matrix.rows().get(row);
            if (names.get(row).isBlank()) {
                throw new IllegalArgumentException("The row (" + city + ") has no unit in the column (" + unit + ").");
            }
            String key = names.get(row) + "\n" + city.period();
            if (!members.containsKey(key)) {
                units.add(Row.of(names.get(row)).in(city.period()));
            }
            members.computeIfAbsent(key, none -> new ArrayList<>()).add(row);
        }
        return new Plan(units, List.copyOf(members.values()), weight.map(matrix::column));
    }

    @Override
    public String toString() {
        return "rows averaged by " + unit
                + weight.map(column -> ", weighted by " + column).orElse("")
                + (moment == Moment.BEFORE_NORMALIZATION ? ", before normalization" : ", after normalization");
    }
}
