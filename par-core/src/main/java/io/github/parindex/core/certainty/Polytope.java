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

    Polytope with(double[] row, double side) {
        List<double[]> more = new ArrayList<>(rows);
        more.add(row);
        List<Double> moreSides = new ArrayList<>(sides);
        moreSides.add(side);
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

    /** Whether weights keep every bound and row, to 1e-9; a variable beside them is taken as the least weight. */
    boolean holds(double... candidate) {
        double[] x = Arrays.copyOf(candidate, lower.length);
        Arrays.fill(x, weights, x.length, Arrays.stream(candidate).min().orElse(0));
        boolean inside = Math.abs(Arrays.stream(candidate).sum() - 1) <= NEAR;
        for (int k = 0; k < x.length; k++) {
            inside &= x[k] >= lower[k] - NEAR && x[k] <= upper[k] + NEAR;
        }
        for (int row = 0; row < rows.size(); row++) {
            inside &= product(rows.get(row), x) <= sides.get(row) + NEAR;
        }
        return inside;
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
