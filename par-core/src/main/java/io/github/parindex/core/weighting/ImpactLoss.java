package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Row;
import java.util.Arrays;
import java.util.List;

/** The relative losses of each indicator (column) at the unit that is best on another (row), as CILOS defines them. */
final class ImpactLoss {

    private final List<String> codes;
    private final double[][] losses;

    private ImpactLoss(List<String> codes, double[][] losses) {
        this.codes = codes;
        this.losses = losses;
    }

    static ImpactLoss of(Siblings siblings) {
        double[][] benefits = siblings.columns().stream()
                .map(ImpactLoss::benefits)
                .map(Column::toArray)
                .toArray(double[][]::new);
        List<Row> rows = siblings.columns().get(0).rows();
        int count = benefits.length;
        int[] best =
                Arrays.stream(benefits).mapToInt(values -> best(values, rows)).toArray();
        double[][] losses = new double[count][count];
        for (int j = 0; j < count; j++) {
            for (int k = 0; k < count; k++) {
                double greatest = benefits[k][best[k]];
                losses[j][k] = (greatest - benefits[k][best[j]]) / greatest;
            }
        }
        return new ImpactLoss(siblings.codes(), losses);
    }

    /** Dividing by the sum is left out, as it cancels in the losses. */
    private static Column benefits(Column column) {
        if (column.direction() == Direction.HIGHER_IS_BETTER) {
            return column;
        }
        double least = column.requirePositive("cilos").min();
        return column.map(value -> least / value);
    }

    private static int best(double[] values, List<Row> rows) {
        int best = 0;
        for (int row = 1; row < values.length; row++) {
            boolean better = values[row] > values[best]
                    || (values[row] == values[best] && Row.byCode().compare(rows.get(row), rows.get(best)) < 0);
            best = better ? row : best;
        }
        return best;
    }

    double[] weights() {
        int count = losses.length;
        double[][] system = new double[count][count];
        for (int j = 0; j < count; j++) {
            for (int k = 0; k < count; k++) {
                system[j][k] += losses[j][k];
                system[k][k] -= losses[j][k];
            }
        }
        Arrays.fill(system[count - 1], 1);
        double[] right = new double[count];
        right[count - 1] = 1;
        return Algebra.solve(system, right)
                .map(solution -> Arrays.stream(solution)
                        .map(weight -> Math.max(0, weight))
                        .toArray())
                .orElseThrow(() -> new IllegalArgumentException("The losses of " + codes
                        + " have more than one solution, so cilos has no answer."
                        + "\nMaybe one unit is best on several of them; try entropy."));
    }
}
