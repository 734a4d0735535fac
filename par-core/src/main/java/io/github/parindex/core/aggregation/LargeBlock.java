package io.github.parindex.core.aggregation;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * One best order of many units, by linear and integer programming: a variable for each pair says which unit is in
 * front, and a constraint for every three units, added once it is broken, refuses a cycle. The optimum over fewer
 * constraints that breaks none is the optimum over all, which is the proof. The variables are made whole only if they
 * do not come out so.
 */
final class LargeBlock implements KemenyOrders.Block {

    private static final long MOST_MILLISECONDS = 60_000;

    private final int[] units;

    private LargeBlock(int[] units) {
        this.units = units;
    }

    static LargeBlock of(PairwiseSupport support, int[] units) {
        if (units.length > KemenyOrders.MOST_FOR_ONE) {
            throw Refusal.refused("aggregation.kemeny.units", units.length, KemenyOrders.MOST_FOR_ONE);
        }
        int[] order = Program.of(SmallBlock.margins(support, units), MOST_MILLISECONDS)
                .order();
        return new LargeBlock(IntStream.of(order).map(unit -> units[unit]).toArray());
    }

    @Override
    public List<int[]> orders(int most) {
        return List.of(units.clone());
    }

    @Override
    public void place(int before, double[] places) {
        for (int place = 0; place < units.length; place++) {
            places[units[place]] = before + place + 1;
        }
    }

    @Override
    public int size() {
        return units.length;
    }

    @Override
    public boolean allKnown() {
        return false;
    }

    /** The program over the pairs of units, numbered from 0, with the cycles of three that it refuses. */
    static final class Program {

        private static final double SLACK = 1e-6;

        private final double[][] margins;
        private final long most;
        private final long started = System.nanoTime();
        private final List<int[]> cycles = new ArrayList<>();

        private Program(double[][] margins, long most) {
            this.margins = margins;
            this.most = most;
        }

        /** Takes the milliseconds after which it gives up, however many programs are solved until then. */
        static Program of(double[][] margins, long most) {
            return new Program(margins, most);
        }

        int[] order() {
            double[][] front = solve(false);
            while (refuseCycles(front)) {
                front = solve(false);
            }
            while (!isWhole(front) || refuseCycles(front)) {
                front = solve(true);
            }
            double[][] last = front;
            return IntStream.range(0, margins.length)
                    .boxed()
                    .sorted(Comparator.comparingDouble(unit -> -Shares.total(last[unit])))
                    .mapToInt(Integer::intValue)
                    .toArray();
        }

        /** For every two units 1 where the first is in front, 0 where not, or between if it need not be whole. */
        private double[][] solve(boolean whole) {
            ExpressionsBasedModel model = new ExpressionsBasedModel();
            model.options.time_abort = left();
            Variable[][] pairs = pairs(model, whole);
            cycles.forEach(cycle -> refuseCycle(model, pairs, cycle));
            Optimisation.Result result = model.maximise();
            if (!result.getState().isOptimal()) {
                throw late();
            }
            return front(result);
        }

        private long left() {
            long left = most - (System.nanoTime() - started) / 1_000_000;
            if (left <= 0) {
                throw late();
            }
            return left;
        }

        private RefusalException late() {
            return Refusal.refused("aggregation.kemeny.time", margins.length, most / 1000);
        }

        private Variable[][] pairs(ExpressionsBasedModel model, boolean whole) {
            Variable[][] pairs = new Variable[margins.length][margins.length];
            for (int one = 0; one < margins.length; one++) {
                for (int other = one + 1; other < margins.length; other++) {
                    pairs[one][other] = model.addVariable(one + "," + other)
                            .lower(0)
                            .upper(1)
                            .weight(margins[one][other])
                            .integer(whole);
                }
            }
            return pairs;
        }

        /** 0 ≤ x(a, b) + x(b, c) − x(a, c) ≤ 1. */
        private static void refuseCycle(ExpressionsBasedModel model, Variable[][] pairs, int[] cycle) {
            Expression expression =
                    model.addExpression(Arrays.toString(cycle)).lower(0).upper(1);
            expression.set(pairs[cycle[0]][cycle[1]], 1);
            expression.set(pairs[cycle[1]][cycle[2]], 1);
            expression.set(pairs[cycle[0]][cycle[2]], -1);
        }

        private double[][] front(Optimisation.Result result) {
            double[][] front = new double[margins.length][margins.length];
            int pair = 0;
            for (int one = 0; one < margins.length; one++) {
                for (int other = one + 1; other < margins.length; other++) {
                    front[one][other] = result.doubleValue(pair++);
                    front[other][one] = 1 - front[one][other];
                }
            }
            return front;
        }

        private static boolean isWhole(double[][] front) {
            for (double[] row : front) {
                for (double share : row) {
                    if (Math.abs(share - Math.rint(share)) > SLACK) {
                        return false;
                    }
                }
            }
            return true;
        }

        /** Adds every three units that break the constraint, and tells whether there were any. */
        private boolean refuseCycles(double[][] front) {
            int before = cycles.size();
            for (int a = 0; a < front.length; a++) {
                for (int b = a + 1; b < front.length; b++) {
                    for (int c = b + 1; c < front.length; c++) {
                        double turns = front[a][b] + front[b][c] - front[a][c];
                        if (turns < -SLACK || turns > 1 + SLACK) {
                            cycles.add(new int[] {a, b, c});
                        }
                    }
                }
            }
            return cycles.size() > before;
        }
    }
}
