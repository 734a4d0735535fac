package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.linear.LinearSolver;

/** The linear programs of benefit of the doubt, on columns divided by their greatest values. Solved by ojAlgo. */
final class DoubtProgram {

    private static final double NOISE = 1e-9;
    private static final double STILL = 1e-7;

    private final double[] greatest;
    private final double[][] units;

    /** The units in an order that their numbers determine, so that the order of rows does not matter to the last bit. */
    private final double[][] ordered;

    private DoubtProgram(double[] greatest, double[][] units) {
        this.greatest = greatest;
        this.units = units;
        this.ordered = units.clone();
        Arrays.sort(ordered, Arrays::compare);
    }

    static DoubtProgram of(List<Column> columns) {
        double[] greatest = columns.stream().mapToDouble(Column::max).toArray();
        double[][] units = new double[columns.get(0).size()][greatest.length];
        for (int row = 0; row < units.length; row++) {
            for (int j = 0; j < greatest.length; j++) {
                units[row][j] = columns.get(j).at(row) / greatest[j];
            }
        }
        return new DoubtProgram(greatest, units);
    }

    /** The best weights of a unit. */
    final class Optimum {

        private final double[] scaled;
        private final boolean unique;

        private Optimum(double[] scaled, boolean unique) {
            this.scaled = scaled;
            this.unique = unique;
        }

        double weight(int j) {
            return scaled[j] / greatest[j];
        }

        boolean isUnique() {
            return unique;
        }
    }

    Optimum best(int row, double least, double most) {
        double[] own = units[row];
        if (own.length * most < 1 + NOISE || own.length * least > 1 - NOISE) {
            return new Optimum(evenShares(own), true);
        }
        List<double[]> bounds = bounds(own, least, most);
        double[] best = solved(own, bounds);
        return new Optimum(best, isUnique(own, bounds, best));
    }

    /** The only weights where every indicator must have the same share. */
    private double[] evenShares(double[] own) {
        double[] weights = Arrays.stream(own).map(value -> 1 / value).toArray();
        double highest = Arrays.stream(units)
                .mapToDouble(unit -> product(unit, weights))
                .max()
                .orElse(1);
        return Arrays.stream(weights).map(weight -> weight / highest).toArray();
    }

    /** Each bound as coefficients whose product with the weights is at most 0: 0 ≤ w, and the bounds of shares. */
    private static List<double[]> bounds(double[] own, double least, double most) {
        List<double[]> bounds = new ArrayList<>();
        for (int j = 0; j < own.length; j++) {
            double[] sign = new double[own.length];
            sign[j] = -1;
            bounds.add(sign);
            if (least > 0) {
                double[] below = Arrays.stream(own).map(value -> least * value).toArray();
                below[j] -= own[j];
                bounds.add(below);
            }
            if (most < 1) {
                double[] above = Arrays.stream(own).map(value -> -most * value).toArray();
                above[j] += own[j];
                bounds.add(above);
            }
        }
        return bounds;
    }

    private double[] solved(double[] own, List<double[]> bounds) {
        LinearSolver.Builder program = LinearSolver.newBuilder(
                        Arrays.stream(own).map(value -> -value).toArray())
                .lower(0.0);
        for (double[] unit : ordered) {
            program.inequality(1, unit);
        }
        for (double[] bound : bounds) {
            if (Arrays.stream(bound).anyMatch(coefficient -> coefficient > 0)) {
                program.inequality(0, bound);
            }
        }
        return solution(program, own.length);
    }

    private static double[] solution(LinearSolver.Builder program, int size) {
        Optimisation.Result result = program.build().solve();
        if (!result.getState().isOptimal()) {
            throw new IllegalArgumentException(
                    "The linear program of benefit of the doubt has no solution: " + result.getState() + ".");
        }
        double[] solution = new double[size];
        for (int j = 0; j < size; j++) {
            solution[j] = result.doubleValue(j);
        }
        return solution;
    }

    /**
     * Whether no direction leads from the best weights along the edge of what is allowed without losing score. A solution of the
     * simplex method is a corner, so that a direction must leave some of the bounds that hold it there: their sum is made as
     * large as it goes (Mangasarian 1979, DOI 10.1016/0024-3795(79)90120-5).
     */
    private boolean isUnique(double[] own, List<double[]> bounds, double[] best) {
        List<double[]> holding = new ArrayList<>();
        for (double[] unit : ordered) {
            if (product(unit, best) > 1 - NOISE) {
                holding.add(unit);
            }
        }
        for (double[] bound : bounds) {
            if (product(bound, best) > -NOISE) {
                holding.add(bound);
            }
        }
        double[] sum = new double[own.length];
        holding.forEach(bound -> Arrays.setAll(sum, j -> sum[j] + bound[j]));
        LinearSolver.Builder program = LinearSolver.newBuilder(sum).lower(-1.0).upper(1.0);
        program.equality(0, own);
        holding.forEach(bound -> program.inequality(0, bound));
        return product(sum, solution(program, own.length)) > -STILL;
    }

    private static double product(double[] a, double[] b) {
        double sum = 0;
        for (int j = 0; j < a.length; j++) {
            sum += a[j] * b[j];
        }
        return sum;
    }
}
