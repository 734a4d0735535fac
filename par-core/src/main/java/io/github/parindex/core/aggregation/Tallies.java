package io.github.parindex.core.aggregation;

import io.github.parindex.core.statistics.ExactSum;
import java.util.function.IntFunction;

/**
 * A sum for each unit over all the others, whose order does not matter to the last bit. Each sum is held in two doubles
 * with a bound of its error; the few that the bound leaves in doubt are added again without loss.
 */
final class Tallies {

    private final double[] sums;
    private final double[] lost;
    private final double[] sizes;

    Tallies(int units) {
        this.sums = new double[units];
        this.lost = new double[units];
        this.sizes = new double[units];
    }

    /** What one unit has against another, which has the opposite. */
    void addBetween(int one, int other, double number) {
        add(one, number);
        add(other, -number);
    }

    private void add(int unit, double number) {
        double sum = sums[unit];
        double next = sum + number;
        double taken = next - sum;
        double error = (sum - (next - taken)) + (number - taken);
        sums[unit] = next;
        lost[unit] += error;
        sizes[unit] += Math.abs(error);
    }

    /** The sums; the numbers of a unit once more, where they are needed. */
    double[] values(IntFunction<double[]> again) {
        double[] values = new double[sums.length];
        for (int unit = 0; unit < values.length; unit++) {
            double doubt = sizes[unit] * Math.ulp(1.0) * (sums.length + 2);
            double nearest = sums[unit] + (lost[unit] - doubt);
            boolean sure = nearest == sums[unit] + (lost[unit] + doubt);
            values[unit] = sure ? nearest : ExactSum.of(again.apply(unit));
        }
        return values;
    }
}
