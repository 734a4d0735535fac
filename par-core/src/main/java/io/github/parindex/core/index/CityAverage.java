package io.github.parindex.core.index;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An average over the rows of a unit, where a unit has several: the cities of a country, its events, the countries of a region.
 * Indicators are averaged, before or after they are normalised; or nodes are computed for each row, and their scores averaged.
 *
 * @param unit name of the column of texts that holds the unit of each row
 * @param name name of the column of texts with the name of that unit; empty for its code
 * @param weight code of the column of numbers that weighs the rows, such as population; empty for equal weights
 * @param moment when indicators are averaged that are below none of the nodes
 * @param nodes codes of nodes that are computed for each row, with all below them; the mean of their scores, before rounding,
 *     is the score of the unit
 */
public record CityAverage(
        String unit, Optional<String> name, Optional<String> weight, Moment moment, List<String> nodes) {

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
            ExactSum sum = ExactSum.zero();
            ExactSum total = ExactSum.zero();
            for (int row : rows) {
                if (!column.isMissing(row)) {
                    double weight = weights.isPresent() ? weight(weights.get(), row) : 1;
                    sum.add(weight * column.at(row));
                    total.add(weight);
                }
            }
            return total.value() > 0 ? sum.value() / total.value() : Double.NaN;
        }

        private static double weight(Column weights, int row) {
            if (weights.isMissing(row) || weights.at(row) < 0) {
                throw weights.refused(row, weights.isMissing(row) ? "index.cities.unweighed" : "index.cities.weight");
            }
            return weights.at(row);
        }
    }

    /** Copies the nodes. */
    public CityAverage {
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(moment, "moment");
        Objects.requireNonNull(nodes, "nodes");
        nodes = List.copyOf(nodes);
    }

    /**
     * An average over the rows of a unit that has no other name than its code.
     *
     * @param unit name of the column of texts that holds the unit of each row
     * @param weight code of the column of numbers that weighs the rows; empty for equal weights
     * @param moment when the rows are averaged
     * @return the average
     */
    public static CityAverage of(String unit, Optional<String> weight, Moment moment) {
        return new CityAverage(unit, Optional.empty(), weight, moment, List.of());
    }

    /**
     * Computes nodes for each row and averages their scores.
     *
     * @param codes of nodes
     * @return a copy
     */
    public CityAverage ofNodes(String... codes) {
        Objects.requireNonNull(codes, "codes");
        return new CityAverage(unit, name, weight, moment, List.of(codes));
    }

    /**
     * What is computed for each row: the nodes, and all nodes and indicators below them.
     *
     * @param framework of the index
     * @return codes
     * @throws IllegalArgumentException if a node is not there, or something below one is also part of a node that is computed
     *     for each unit
     */
    public Set<String> byRow(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        Set<String> below = new LinkedHashSet<>();
        nodes.forEach(node -> collect(framework, framework.node(node), below));
        for (Framework.Node node : framework.nodes()) {
            for (String part : node.partCodes()) {
                if (below.contains(part) && !below.contains(node.code()) && !nodes.contains(part)) {
                    throw Refusal.refused("index.cities.shared", part, node.code());
                }
            }
        }
        return below;
    }

    private static void collect(Framework framework, Framework.Node node, Set<String> below) {
        below.add(node.code());
        for (String part : node.partCodes()) {
            if (framework.isIndicator(part)) {
                below.add(part);
            } else {
                collect(framework, framework.node(part), below);
            }
        }
    }

    /**
     * The columns of texts that it reads.
     *
     * @return that of the unit, and that of its name if there is one
     */
    public List<String> texts() {
        return Stream.concat(Stream.of(unit), name.stream()).toList();
    }

    Plan plan(IndicatorMatrix matrix) {
        Map<Row, List<Integer>> members = new LinkedHashMap<>();
        Map<String, Row> first = new HashMap<>();
        for (int row = 0; row < matrix.rows().size(); row++) {
            Row whole = whole(matrix, row);
            Row before = first.computeIfAbsent(whole.toString(), none -> whole);
            if (!before.equals(whole)) {
                throw Refusal.refused(
                        "index.cities.disagree",
                        whole.toString(),
                        before.unit().toString(),
                        whole.unit().toString());
            }
            members.computeIfAbsent(whole, none -> new ArrayList<>()).add(row);
        }
        return new Plan(List.copyOf(members.keySet()), List.copyOf(members.values()), weight.map(matrix::column));
    }

    /** The unit that a row is averaged to, in the block of the row. */
    private Row whole(IndicatorMatrix matrix, int row) {
        Row city = matrix.rows().get(row);
        String code = matrix.group(unit).get(row);
        if (code.isBlank()) {
            throw Refusal.refused("index.cities.none", city.toString(), unit);
        }
        String title = name.map(column -> matrix.group(column).get(row)).orElse("");
        Unit whole = Unit.of(code, title.isBlank() ? code : title)
                .in(city.unit().block())
                .with(city.unit().participation());
        return new Row(whole, city.period());
    }

    @Override
    public String toString() {
        return "rows averaged by " + unit
                + weight.map(column -> ", weighted by " + column).orElse("")
                + (moment == Moment.BEFORE_NORMALIZATION ? ", before normalization" : ", after normalization")
                + (nodes.isEmpty() ? "" : ", scores of " + nodes);
    }
}
