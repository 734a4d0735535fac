package io.github.parindex.core.indicator;

import io.github.parindex.core.indicator.Framework.Node;
import io.github.parindex.core.indicator.Imputation.ByColumn;
import io.github.parindex.core.indicator.Imputation.ByGroup;
import io.github.parindex.core.indicator.Imputation.ByPeriod;
import io.github.parindex.core.indicator.Imputation.ByRow;
import io.github.parindex.core.indicator.Imputation.Over;
import io.github.parindex.core.indicator.Imputation.Statistic;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Estimates for the rows of a column with gaps: a number for each row, NaN where there is none.
 *
 * @param matrix that the column is of
 * @param column with a gap
 */
record Estimates(IndicatorMatrix matrix, Column column) {

    static final List<String> NAMES = List.of("imputeByColumn", "imputeByGroup", "imputeByPeriod", "imputeByRow");

    static Imputation of(Method method) {
        List<String> only = method.texts(Only.SETTING);
        return switch (method.name()) {
            case "imputeByColumn" ->
                new ByColumn(method.allowing("statistic", Only.SETTING).choice("statistic", Statistic.MEAN), only);
            case "imputeByGroup" ->
                new ByGroup(
                        method.allowing("group", "statistic", Only.SETTING).text("group"),
                        method.choice("statistic", Statistic.MEAN),
                        only);
            case "imputeByRow" ->
                new ByRow(
                        method.allowing("statistic", "level", Only.SETTING).choice("statistic", Statistic.MEAN),
                        method.whole("level", ByRow.NODE),
                        only);
            default ->
                new ByPeriod(
                        method.allowing("over", "most", Only.SETTING).choice("over", Over.LINEAR),
                        method.whole("most", ByPeriod.ANY),
                        only);
        };
    }

    double[] by(Imputation imputation) {
        if (imputation instanceof ByColumn whole) {
            double[] estimates = new double[column.size()];
            Arrays.fill(estimates, whole.statistic().of(column.requirePresent(1).presentValues()));
            return estimates;
        }
        if (imputation instanceof ByGroup group) {
            return byGroup(matrix.group(group.group()), group.statistic());
        }
        return imputation instanceof ByRow row ? byRow(row) : byPeriod((ByPeriod) imputation);
    }

    private double[] byGroup(List<String> groups, Statistic statistic) {
        Map<String, List<Double>> members = new HashMap<>();
        for (int row = 0; row < column.size(); row++) {
            if (!column.isMissing(row) && !groups.get(row).isBlank()) {
                members.computeIfAbsent(groups.get(row), name -> new ArrayList<>())
                        .add(column.at(row));
            }
        }
        Map<String, Double> estimates = new HashMap<>();
        members.forEach((name, values) -> estimates.put(
                name,
                statistic.of(values.stream().mapToDouble(Double::doubleValue).toArray())));
        return groups.stream()
                .mapToDouble(name -> estimates.getOrDefault(name, Double.NaN))
                .toArray();
    }

    private double[] byRow(ByRow settings) {
        List<Column> scaled = siblings(settings.level()).stream()
                .filter(sibling -> !sibling.isConstant())
                .map(Estimates::scaled)
                .toList();
        column.requirePresent(1);
        boolean benefit = column.direction() == Direction.HIGHER_IS_BETTER;
        double worst = benefit ? column.min() : column.max();
        double best = benefit ? column.max() : column.min();
        double[] estimates = new double[column.size()];
        for (int row = 0; row < estimates.length; row++) {
            int at = row;
            double[] there = scaled.stream()
                    .mapToDouble(sibling -> sibling.at(at))
                    .filter(value -> !Double.isNaN(value))
                    .toArray();
            estimates[row] = there.length == 0
                    ? Double.NaN
                    : worst + settings.statistic().of(there) * (best - worst);
        }
        return estimates;
    }

    /** The indicators of the same node; of one further up all that stand below it. */
    private List<Column> siblings(int level) {
        Framework framework = matrix.framework();
        Node node = above(column.code()).orElseThrow();
        if (level == ByRow.NODE) {
            return node.partCodes().stream()
                    .filter(framework::isIndicator)
                    .map(matrix::column)
                    .toList();
        }
        while (framework.level(node.code()) < level) {
            String below = node.code();
            node = above(below)
                    .orElseThrow(() -> Refusal.refused(
                            "indicator.imputation.noLevel", column.code(), level, below, framework.level(below)));
        }
        return framework.indicatorsBelow(node.code()).stream()
                .map(indicator -> matrix.column(indicator.code()))
                .toList();
    }

    private Optional<Node> above(String code) {
        return matrix.framework().nodes().stream()
                .filter(node -> node.partCodes().contains(code))
                .findFirst();
    }

    private static Column scaled(Column column) {
        double width = column.max() - column.min();
        return column.direction() == Direction.HIGHER_IS_BETTER
                ? column.standardized(column.min(), width, 1, 0)
                : column.standardized(column.max(), -width, 1, 0);
    }

    private double[] byPeriod(ByPeriod settings) {
        List<String> periods = matrix.periods();
        double[] estimates = new double[column.size()];
        for (Series series : Series.of(column)) {
            for (int position = 0; position < series.size(); position++) {
                estimates[series.row(position)] = series.estimate(position, settings, periods);
            }
        }
        return estimates;
    }
}
