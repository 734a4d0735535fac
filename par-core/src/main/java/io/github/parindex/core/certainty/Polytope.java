package io.github.parindex.core.certainty;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A set of weights as the rows of a linear program: bounds of each variable, rows a · x ≤ side, and the weights add up to 1.
 * The first variables are the weights; more may follow that only help to say the rows.
 */
final class Polytope {

    private static final double NEAR = 1e-9;
    /** A weight so near a bound is at it. */
    private static final double SNAP = 1e-13;
    /** No row of weights comes near it. */
    private static final double FAR = 1e100;

    private final int weights;
    private final double[] lower;
    private final double[] upper;
    private final List<double[]> rows;
    private final List<Double> sides;

    private Polytope(int weights, double[] lower, double[] upper, List<double[]> rows, List<Double> sides) {
        this.weights = weights;
        this.lower = lower;
        this.upper = upper;
        this.rows = rows;
        this.sides = sides;
    }

    static Polytope of(int weights, double[] lower, double[] upper) {
        return new Polytope(weights, lower, upper, List.of(), List.of());
    }

    /** With a row more, scaled so that tolerances mean the same in each: its largest coefficient is from 1 to 2. */
    Polytope with(double[] row, double side) {
        double largest = Arrays.stream(row).map(Math::abs).max().orElse(0);
        int scale = largest == 0 ? 0 : -Math.getExponent(largest);
        List<double[]> more = new ArrayList<>(rows);
        more.add(Arrays.stream(row).map(a -> Math.scalb(a, scale)).toArray());
        List<Double> moreSides = new ArrayList<>(sides);
        moreSides.add(Math.max(-FAR, Math.min(FAR, Math.scalb(side, scale))));
        return new Polytope(weights, lower, upper, more, moreSides);
    }

    double[] lower() {
        return lower.clone();
    }

    double[] upper() {
        return upper.clone();
    }

    List<double[]> rows() {
        return rows;
    }

    List<Double> sides() {
        return sides;
    }

    int weights() {
        return weights;
    }

    int variables() {
        return lower.length;
    }

    /**
     * A program over the set, with room for rows that come first.
     *
     * @param more how many rows the caller adds, before {@link #close}
     * @param cost of the weights; what is not a weight costs nothing
     */
    WeightProgram.Draft program(int more, double... cost) {
        WeightProgram.Draft draft =
                new WeightProgram.Draft(more + rows.size() + 1, Arrays.copyOf(cost, lower.length), lower, upper);
        return more == 0 ? close(draft) : draft;
    }

    /** Adds the rows of the set itself. */
    WeightProgram.Draft close(WeightProgram.Draft draft) {
        for (int row = 0; row < rows.size(); row++) {
            draft.atMost(rows.get(row), sides.get(row));
        }
        double[] ones = new double[lower.length];
        Arrays.fill(ones, 0, weights, 1);
        return draft.equal(ones, 1);
    }

    boolean isEmpty() {
        WeightProgram program = program(0, new double[lower.length]).done();
        return program.solve(Double.POSITIVE_INFINITY) != WeightProgram.State.OPTIMAL;
    }

    /** The weights of a solved program, set right where rounding has left a bound or the sum. */
    double[] weights(WeightProgram program) {
        double[] found = new double[weights];
        double left = 1;
        for (int k = 0; k < weights; k++) {
            double value = program.value(k);
            found[k] = value < lower[k] + SNAP ? lower[k] : value > upper[k] - SNAP ? upper[k] : value;
            left -= found[k];
        }
        for (int k = 0; k < weights && left != 0; k++) {
            double moved = Math.max(lower[k], Math.min(upper[k], found[k] + left)) - found[k];
            found[k] += moved;
            left -= moved;
        }
        return found;
    }

    /** All variables of a solved program, the weights set right. */
    double[] variables(WeightProgram program) {
        double[] found = Arrays.copyOf(weights(program), lower.length);
        for (int k = weights; k < found.length; k++) {
            found[k] = program.value(k);
        }
        return found;
    }

    /** Whether weights keep every bound and row, to 1e-9, with some variables beside them; a row has one of those at most. */
    boolean holds(double... candidate) {
        boolean inside = Math.abs(Arrays.stream(candidate).sum() - 1) <= NEAR;
        for (int k = 0; k < weights; k++) {
            inside &= candidate[k] >= lower[k] - NEAR && candidate[k] <= upper[k] + NEAR;
        }
        double[] least = lower.clone();
        double[] most = upper.clone();
        for (int row = 0; row < rows.size(); row++) {
            double[] a = rows.get(row);
            double left = sides.get(row) + NEAR - product(a, candidate);
            int beside = beside(a);
            if (beside < 0) {
                inside &= left >= 0;
            } else if (a[beside] > 0) {
                most[beside] = Math.min(most[beside], left / a[beside]);
            } else {
                least[beside] = Math.max(least[beside], left / a[beside]);
            }
        }
        for (int k = weights; k < least.length; k++) {
            inside &= least[k] <= most[k] + NEAR;
        }
        return inside;
    }

    private int beside(double... row) {
        int beside = row.length - 1;
        while (beside >= weights && row[beside] == 0) {
            beside--;
        }
        return beside >= weights ? beside : -1;
    }

    /** Σ a b over the length of b, in four sums at once, as one waits for the addition before it. */
    static double product(double[] a, double[] b) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int k = 0;
        for (; k + 3 < b.length; k += 4) {
            first += a[k] * b[k];
            second += a[k + 1] * b[k + 1];
            third += a[k + 2] * b[k + 2];
            fourth += a[k + 3] * b[k + 3];
        }
        for (; k < b.length; k++) {
            first += a[k] * b[k];
        }
        return first + second + (third + fourth);
    }
}
