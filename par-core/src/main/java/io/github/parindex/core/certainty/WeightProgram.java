package io.github.parindex.core.certainty;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * A linear program over weights whose rows may be given up at a price: minimise cost · x + Σ z with a_i · x − z_i ≤
 * b_i. It is
 * solved by the dual simplex method with bounds and long steps (Maros 2003, doi:10.1007/978-1-4615-0257-9), on a dense
 * tableau, and goes on from where it is after a bound has changed. A row is given up by z alone, so the column of z_i is not
 * kept: it is that of the slack of row i with the opposite sign.
 *
 * <p>Nothing is believed of it that is not shown by its multipliers: see {@link #multiplier}.
 */
final class WeightProgram {

    /** How a program has ended. */
    enum State {
        OPTIMAL,
        INFEASIBLE,
        /** The objective has passed what was asked for. */
        BEYOND,
        UNFINISHED
    }

    private static final double NEAR = 1e-9;
    private static final double SAME = 1e-12;
    private static final double NUDGE = 1e-7;
    private static final double NUDGE_OF_COST = 1e-10;
    private static final long SEED = 20_240_607;
    private static final int MOST_STEPS = 5_000;
    private static final int AT_LOWER = -1;
    private static final int AT_UPPER = -2;

    private final int columns;
    private final int slacks;
    private final double[][] tableau;
    private final double[] lower;
    private final double[] upper;
    private final double[] prices;
    private final double[] reduced;
    private final double[] values;
    private final int[] basic;
    private final int[] place;
    private int blockedRow = -1;
    private int blockedSign;

    private final int[] entering;
    private final double[] ratios;
    private int candidates;

    private WeightProgram(int columns, int rows) {
        this.columns = columns;
        this.slacks = rows;
        this.tableau = new double[rows][columns + rows];
        this.lower = new double[columns + 2 * rows];
        this.upper = new double[columns + 2 * rows];
        this.prices = new double[rows];
        this.reduced = new double[columns + rows];
        this.values = new double[rows];
        this.basic = new int[rows];
        this.place = new int[columns + 2 * rows];
        this.entering = new int[place.length];
        this.ratios = new double[place.length];
    }

    private WeightProgram(WeightProgram other) {
        this.columns = other.columns;
        this.slacks = other.slacks;
        this.tableau = Arrays.stream(other.tableau).map(double[]::clone).toArray(double[][]::new);
        this.lower = other.lower.clone();
        this.upper = other.upper.clone();
        this.prices = other.prices;
        this.reduced = other.reduced.clone();
        this.values = other.values.clone();
        this.basic = other.basic.clone();
        this.place = other.place.clone();
        this.entering = other.entering;
        this.ratios = other.ratios;
    }

    /** What a program is built of, row after row. */
    static final class Draft {

        private final WeightProgram program;
        private final double[] sides;
        private int next;

        /**
         * A program without rows yet.
         *
         * @param rows how many there will be
         * @param cost of each variable
         * @param lower bound of each variable, finite
         * @param upper bound of each variable, finite
         */
        Draft(int rows, double[] cost, double[] lower, double[] upper) {
            this.program = new WeightProgram(cost.length, rows);
            this.sides = new double[rows];
            nudge(cost);
            System.arraycopy(lower, 0, program.lower, 0, lower.length);
            System.arraycopy(upper, 0, program.upper, 0, upper.length);
        }

        /** Each variable costs a little more or less than stated, another amount each, so that no step stands still. */
        private void nudge(double[] cost) {
            double most = Arrays.stream(cost).map(Math::abs).max().orElse(0);
            double size = most > 0 ? NUDGE_OF_COST * most : NUDGE;
            SplittableRandom random = new SplittableRandom(SEED);
            for (int k = 0; k < cost.length; k++) {
                double nudge = size * (0.5 + random.nextDouble());
                program.reduced[k] = cost[k] + (random.nextBoolean() ? nudge : -nudge);
            }
        }

        /** Adds the row a · x − z ≤ side, where z costs 1. */
        Draft elastic(double[] a, double side) {
            program.prices[next] = 1;
            program.upper[program.elastic(next)] = Double.POSITIVE_INFINITY;
            return atMost(a, side);
        }

        /** Adds the row a · x ≤ side. */
        Draft atMost(double[] a, double side) {
            program.upper[program.columns + next] = Double.POSITIVE_INFINITY;
            return equal(a, side);
        }

        /** Adds the row a · x = side. */
        Draft equal(double[] a, double side) {
            System.arraycopy(a, 0, program.tableau[next], 0, a.length);
            sides[next++] = side;
            return this;
        }

        WeightProgram done() {
            program.start(sides);
            return program;
        }
    }

    private int elastic(int row) {
        return columns + slacks + row;
    }

    /** Every slack is basic, every variable at the bound where it costs least: so no reduced cost is wrong. */
    private void start(double[] sides) {
        Arrays.fill(place, AT_LOWER);
        for (int j = 0; j < columns; j++) {
            place[j] = reduced[j] < 0 ? AT_UPPER : AT_LOWER;
        }
        for (int i = 0; i < slacks; i++) {
            tableau[i][columns + i] = 1;
            basic[i] = columns + i;
            place[columns + i] = i;
            values[i] = sides[i];
            for (int j = 0; j < columns; j++) {
                values[i] -= tableau[i][j] * value(j);
            }
        }
    }

    WeightProgram copy() {
        return new WeightProgram(this);
    }

    /**
     * The value of a variable.
     *
     * @param variable from 0
     * @return within its bounds to 1e-9, after {@link #solve} has found an optimum
     */
    double value(int variable) {
        return place[variable] >= 0
                ? values[place[variable]]
                : place[variable] == AT_LOWER ? lower[variable] : upper[variable];
    }

    /** By how much a row is given up. */
    double givenUp(int row) {
        return value(elastic(row));
    }

    /** Keeps a row from now on. */
    void keep(int row) {
        bound(elastic(row), 0, 0);
    }

    /** Gives a row up by exactly 1. */
    void giveUp(int row) {
        bound(elastic(row), 1, 1);
    }

    boolean isKept(int row) {
        return upper[elastic(row)] == 0;
    }

    boolean isGivenUp(int row) {
        return lower[elastic(row)] == 1;
    }

    private void bound(int variable, double least, double most) {
        double before = value(variable);
        lower[variable] = least;
        upper[variable] = most;
        if (place[variable] < 0) {
            shift(variable, value(variable) - before);
        }
    }

    private void shift(int variable, double by) {
        if (by != 0) {
            for (int i = 0; i < slacks; i++) {
                values[i] -= entry(i, variable) * by;
            }
        }
    }

    private double entry(int row, int variable) {
        return variable < columns + slacks ? tableau[row][variable] : -tableau[row][variable - slacks];
    }

    private double reducedCost(int variable) {
        return variable < columns + slacks
                ? reduced[variable]
                : prices[variable - columns - slacks] - reduced[variable - slacks];
    }

    /**
     * The multiplier of a row. After an optimum or a {@link State#BEYOND} those of all rows show a bound of the objective;
     * after {@link State#INFEASIBLE} they show that no x keeps the rows.
     *
     * @param row from 0
     * @return 0 or more for an inequality, up to rounding
     */
    double multiplier(int row) {
        return blockedRow < 0 ? reduced[columns + row] : -blockedSign * tableau[blockedRow][columns + row];
    }

    private double priceOfGivenUpRows() {
        double sum = 0;
        for (int row = 0; row < slacks; row++) {
            sum += prices[row] == 0 ? 0 : prices[row] * givenUp(row);
        }
        return sum;
    }

    /**
     * Goes on to the optimum.
     *
     * @param enough stops as soon as rows are given up by more than that in all
     * @return how it has ended
     */
    State solve(double enough) {
        blockedRow = -1;
        for (int step = 0; step < MOST_STEPS; step++) {
            int row = leaving();
            if (row < 0) {
                return State.OPTIMAL;
            }
            boolean below = values[row] < lower[basic[row]];
            collect(row, below ? -1 : 1);
            double missing = below ? lower[basic[row]] - values[row] : values[row] - upper[basic[row]];
            int variable = enter(row, missing);
            if (variable < 0) {
                blockedRow = row;
                blockedSign = below ? -1 : 1;
                return State.INFEASIBLE;
            }
            pivot(row, variable, below);
            if (enough < Double.POSITIVE_INFINITY && priceOfGivenUpRows() > enough) {
                return State.BEYOND;
            }
        }
        return State.UNFINISHED;
    }

    /** The row whose basic variable is furthest outside its bounds. */
    private int leaving() {
        int row = -1;
        double furthest = NEAR;
        for (int i = 0; i < slacks; i++) {
            double outside = Math.max(lower[basic[i]] - values[i], values[i] - upper[basic[i]]);
            if (outside > furthest) {
                furthest = outside;
                row = i;
            }
        }
        return row;
    }

    /** The variables that can move the one that leaves towards its bound, each with the price at which it does. */
    private void collect(int row, int sign) {
        candidates = 0;
        for (int variable = 0; variable < place.length; variable++) {
            if (place[variable] < 0 && lower[variable] < upper[variable]) {
                double toBound = sign * (place[variable] == AT_LOWER ? 1 : -1) * entry(row, variable);
                if (toBound > NEAR) {
                    double cost = reducedCost(variable) * (place[variable] == AT_LOWER ? 1 : -1);
                    entering[candidates] = variable;
                    ratios[candidates++] = Math.max(0, cost) / toBound;
                }
            }
        }
    }

    /**
     * Lets variables jump to their other bound as long as that is not enough, and returns the one that enters. It is enough
     * to 1e-9, as elsewhere: a whole jump that falls short by rounding would show a program as infeasible that is not.
     */
    private int enter(int row, double missing) {
        double left = missing;
        while (candidates > 0) {
            int next = cheapest(row);
            int variable = entering[next];
            double range = upper[variable] - lower[variable];
            double size = Math.abs(entry(row, variable));
            left -= size * range;
            if (left <= NEAR * size) {
                return variable;
            }
            boolean up = place[variable] == AT_LOWER;
            place[variable] = up ? AT_UPPER : AT_LOWER;
            shift(variable, up ? range : -range);
            candidates--;
            entering[next] = entering[candidates];
            ratios[next] = ratios[candidates];
        }
        return -1;
    }

    private int cheapest(int row) {
        int best = 0;
        for (int c = 1; c < candidates; c++) {
            boolean same = Math.abs(ratios[c] - ratios[best]) <= SAME;
            if (same
                    ? Math.abs(entry(row, entering[c])) > Math.abs(entry(row, entering[best]))
                    : ratios[c] < ratios[best]) {
                best = c;
            }
        }
        return best;
    }

    private void pivot(int row, int variable, boolean below) {
        int leaving = basic[row];
        double pivot = entry(row, variable);
        double step = (values[row] - (below ? lower[leaving] : upper[leaving])) / pivot;
        double value = value(variable) + step;
        shift(variable, step);
        values[row] = value;
        double cost = reducedCost(variable);
        double[] scaled = tableau[row];
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] /= pivot;
        }
        for (int i = 0; i < slacks; i++) {
            double factor = entry(i, variable);
            if (i != row && factor != 0) {
                subtract(tableau[i], scaled, factor);
            }
        }
        subtract(reduced, scaled, cost);
        place[leaving] = below ? AT_LOWER : AT_UPPER;
        basic[row] = variable;
        place[variable] = row;
    }

    private static void subtract(double[] from, double[] other, double times) {
        for (int j = 0; j < from.length; j++) {
            from[j] -= times * other[j];
        }
    }
}
