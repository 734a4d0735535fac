package io.github.parindex.core.certainty;

import java.util.Arrays;

/** The weights of a set that keep rows a · w ≤ 0 with the widest margin: maximise t with a · w + t ≤ 0. */
final class WidestMargin {

    private WidestMargin() {}

    /**
     * Solves the program.
     *
     * @param polytope the set
     * @param rows that some weights of the set keep, scaled so that no product is above 1
     * @return weights of the set
     */
    static double[] of(Polytope polytope, double[]... rows) {
        int variables = polytope.variables();
        double[] cost = new double[variables + 1];
        cost[variables] = -1;
        double[] lower = Arrays.copyOf(polytope.lower(), variables + 1);
        double[] upper = Arrays.copyOf(polytope.upper(), variables + 1);
        upper[variables] = 1;
        WeightProgram.Draft draft =
                new WeightProgram.Draft(rows.length + polytope.rows().size() + 1, cost, lower, upper);
        for (double[] row : rows) {
            double[] wider = Arrays.copyOf(row, variables + 1);
            wider[variables] = 1;
            draft.atMost(wider, 0);
        }
        WeightProgram program = polytope.close(draft).done();
        program.solve(Double.POSITIVE_INFINITY);
        return polytope.weights(program);
    }
}
