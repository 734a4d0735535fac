package io.github.parindex.core.analysis;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.statistics.UniformSequence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * An index of which only weights vary, and whose scores rise with a weighted sum of columns that do not: arithmetic means of
 * complete parts, or one geometric mean, whose columns are logarithms. It gives the places that the index gives, many draws
 * at a time; where two scores are too close to tell, the draw is ranked as the index ranks it.
 */
final class LinearModel {

    /** Draws that are computed together. */
    static final int LANES = 256;

    private static final Set<String> FIXED = Set.of("framework", "equal", "given");
    private static final double NOISE = 0x1p-43;

    private final List<Step> steps;
    private final int slots;

    /** Slots that hold the weights of columns. */
    private final List<Integer> leaves;

    /** For each leaf the numbers of all rows, the more the better. */
    private final double[][] columns;

    private final Placing placing;
    private final boolean logarithms;

    /** How far apart two sums of weights of 1 may be and still stand for the same score. */
    private final double near;

    /** A node whose weights go down to its parts. */
    private static final class Step {

        /** Where its own weight stands, −1 for the top. */
        private final int slot;

        /** Slots of its parts. */
        private final int[] parts;

        /** Its weights, or null where they are shares that do not vary. */
        private final @Nullable NodeWeights varied;

        /** The weights that do not vary. */
        private final double[] shares;

        Step(int slot, int[] parts, @Nullable NodeWeights varied, double[] shares) {
            this.slot = slot;
            this.parts = parts;
            this.varied = varied;
            this.shares = shares;
        }
    }

    private LinearModel(Draft draft, Placing placing) {
        this.steps = List.copyOf(draft.steps);
        this.slots = draft.slots.size();
        this.leaves = List.copyOf(draft.leaves);
        this.logarithms = draft.logarithms;
        this.placing = placing;
        this.columns = draft.columns.stream()
                .map(column -> Arrays.stream(column)
                        .map(number -> placing.sign() * (logarithms ? StrictMath.log(number) : number))
                        .toArray())
                .toArray(double[][]::new);
        double size = 0;
        double least = Double.POSITIVE_INFINITY;
        for (double[] column : columns) {
            for (double number : column) {
                size = Math.max(size, Math.abs(number));
                least = Math.min(least, number * placing.sign());
            }
        }
        double apart =
                logarithms ? 1.01 * placing.near(StrictMath.exp(size)) / StrictMath.exp(least) : placing.near(size);
        this.near = apart + size * (NOISE + columns.length * 0x1p-50);
    }

    /** The walk from the top down to the weights that vary. */
    private static final class Draft {

        private final IndexResult whole;
        private final CompositeIndex index;
        private final Map<String, NodeWeights> varied = new LinkedHashMap<>();
        private final Set<String> above = new HashSet<>();
        private final Map<String, Integer> slots = new LinkedHashMap<>();
        private final List<Step> steps = new ArrayList<>();
        private final List<Integer> leaves = new ArrayList<>();
        private final List<double[]> columns = new ArrayList<>();
        private boolean logarithms;

        Draft(Prepared prepared, List<NodeWeights> weights) {
            this.whole = prepared.whole();
            this.index = prepared.index();
            weights.forEach(node -> varied.put(node.node(), node));
            for (Framework.Node node : whole.framework().upwards()) {
                if (varied.containsKey(node.code()) || node.partCodes().stream().anyMatch(above::contains)) {
                    above.add(node.code());
                }
            }
        }

        /** Whether the scores are weighted sums; the steps are then there. */
        boolean isLinear() {
            String top = whole.framework().top().code();
            return above.contains(top)
                    && index.cities().filter(each -> !each.nodes().isEmpty()).isEmpty()
                    && (index.counting() == CompositeIndex.Counting.WHOLE_PARTS || isComplete())
                    && descend(top, -1);
        }

        private boolean isComplete() {
            return whole.framework().indicators().stream()
                    .allMatch(indicator -> whole.scores(indicator.code()).isComplete());
        }

        private boolean descend(String code, int slot) {
            Framework.Node node = whole.framework().node(code);
            NodeRecipe recipe = index.recipe(code);
            Aggregation method = recipe.aggregation().orElseThrow();
            boolean flat = slot < 0 && node.partCodes().stream().noneMatch(above::contains);
            boolean sum = method.equals(Aggregation.sum());
            logarithms |= flat && method.equals(Aggregation.geometric());
            boolean known = sum || method.equals(Aggregation.arithmetic()) || logarithms;
            boolean plain = known
                    && recipe.isAggregationAlone()
                    && node.deductions().isEmpty()
                    && (varied.containsKey(code)
                            || FIXED.contains(
                                    recipe.weighting().orElseThrow().method().name()));
            if (!plain) {
                return false;
            }
            int[] parts = new int[node.parts().size()];
            for (int part = 0; part < parts.length; part++) {
                String below = node.partCodes().get(part);
                parts[part] = slots.size();
                if (slots.put(below, parts[part]) != null) {
                    return false;
                }
            }
            steps.add(new Step(slot, parts, varied.get(code), shares(node, sum)));
            for (int part = 0; part < parts.length; part++) {
                String below = node.partCodes().get(part);
                if (!(above.contains(below) ? descend(below, parts[part]) : read(below, parts[part]))) {
                    return false;
                }
            }
            return true;
        }

        private double[] shares(Framework.Node node, boolean sum) {
            double[] weights = node.partCodes().stream()
                    .mapToDouble(whole.weights(node.code())::of)
                    .toArray();
            double total = sum ? 1 : Arrays.stream(weights).sum();
            return Arrays.stream(weights).map(weight -> weight / total).toArray();
        }

        private boolean read(String code, int slot) {
            Column column = whole.scores(code);
            leaves.add(slot);
            columns.add(column.toArray());
            return column.isComplete() && !(logarithms && column.min() <= 0);
        }
    }

    static Optional<LinearModel> of(Prepared prepared, List<NodeWeights> weights, Placing placing) {
        Draft draft = new Draft(prepared, weights);
        return !weights.isEmpty() && draft.isLinear() ? Optional.of(new LinearModel(draft, placing)) : Optional.empty();
    }

    /** Whether the sums are those of the index to the last bit, but for the division by the weights. */
    boolean isFlat() {
        return steps.size() == 1 && steps.get(0).varied != null;
    }

    double near() {
        return near;
    }

    double[][] columns() {
        return columns;
    }

    Placing placing() {
        return placing;
    }

    /** The scores of the index, of sums and the weights they hold. */
    double[] scores(double[] sums, double total) {
        return Arrays.stream(sums)
                .map(sum -> logarithms ? StrictMath.exp(sum / total) : placing.sign() * sum / total)
                .toArray();
    }

    Bench bench(UniformSequence sequence, Tally tally) {
        return new Bench(sequence, tally);
    }

    /** The arrays of one thread. */
    final class Bench {

        private final UniformSequence sequence;
        private final Tally tally;
        private final double[][] weights = new double[slots][LANES];
        private final double[] total = new double[LANES];
        private final double[] scale = new double[LANES];
        private final List<Pool> pools;

        private Bench(UniformSequence sequence, Tally tally) {
            this.sequence = sequence;
            this.tally = tally;
            this.pools = placing.pools().stream()
                    .map(rows -> Pool.of(LinearModel.this, rows, tally))
                    .toList();
        }

        /** Tallies draws; those that are too close are given to the one who can tell. */
        void run(long[] draws, LongConsumer exactly) {
            for (int from = 0; from < draws.length; from += LANES) {
                block(Arrays.copyOfRange(draws, from, Math.min(draws.length, from + LANES)), exactly);
            }
        }

        void flush() {
            pools.forEach(Pool::flush);
        }

        private void block(long[] draws, LongConsumer exactly) {
            draw(draws);
            double[][] ofColumns = leaves.stream().map(slot -> weights[slot]).toArray(double[][]::new);
            boolean[] close = new boolean[draws.length];
            pools.forEach(pool -> pool.place(ofColumns, total, close));
            if (tally.countsPairs()) {
                oneByOne(close);
            } else {
                pools.forEach(pool -> pool.count(close));
                tally.count(far(close));
            }
            for (int lane = 0; lane < close.length; lane++) {
                if (close[lane]) {
                    exactly(draws[lane], lane, exactly);
                }
            }
        }

        private void oneByOne(boolean... close) {
            for (int lane = 0; lane < close.length; lane++) {
                if (!close[lane]) {
                    int here = lane;
                    int[] halves = new int[columns[0].length];
                    pools.forEach(pool -> pool.read(here, halves));
                    tally.add(halves);
                }
            }
        }

        private static int far(boolean... close) {
            int far = 0;
            for (boolean each : close) {
                far += each ? 0 : 1;
            }
            return far;
        }

        private void exactly(long draw, int lane, LongConsumer exactly) {
            if (isFlat() && total[lane] > 0) {
                double[] sums = new double[columns[0].length];
                pools.forEach(pool -> pool.read(lane, sums));
                tally.add(placing.halves(scores(sums, total[lane])));
            } else {
                exactly.accept(draw);
            }
        }

        /** The weight of every slot in every lane; those of the parts of the top are not divided by their sum. */
        private void draw(long... draws) {
            Arrays.fill(total, 1);
            for (Step step : steps) {
                if (step.varied == null) {
                    for (int part = 0; part < step.parts.length; part++) {
                        double[] weight = weights[step.parts[part]];
                        Arrays.fill(weight, step.shares[part]);
                        if (step.slot >= 0) {
                            Lanes.multiply(weight, weights[step.slot], draws.length);
                        }
                    }
                } else {
                    draw(step, step.varied, draws);
                }
            }
        }

        private void draw(Step step, NodeWeights node, long... draws) {
            double[][] ofParts =
                    Arrays.stream(step.parts).mapToObj(slot -> weights[slot]).toArray(double[][]::new);
            node.fill(sequence, draws, ofParts);
            double[] sums = step.slot < 0 ? total : scale;
            Arrays.fill(sums, 0);
            for (double[] weight : ofParts) {
                Lanes.add(sums, weight, draws.length);
            }
            if (step.slot >= 0) {
                for (double[] weight : ofParts) {
                    Lanes.multiply(weight, weights[step.slot], draws.length);
                    Lanes.divide(weight, sums, draws.length);
                }
            }
        }
    }

    /** Units that are ranked against each other, with the places they had in a block of draws. */
    interface Pool {

        static Pool of(LinearModel model, int[] rows, Tally tally) {
            return SmallPool.fits(rows.length) ? new SmallPool(model, rows, tally) : new LargePool(model, rows, tally);
        }

        /** Sums and sorts, and marks the lanes in which two scores are too close. */
        void place(double[][] weights, double[] total, boolean[] close);

        /** Counts the places of all lanes but the marked ones. */
        void count(boolean[] close);

        /** Writes the sums of a lane into their rows. */
        void read(int lane, double[] sums);

        /** Writes twice the places of a lane that is not marked into their rows. */
        void read(int lane, int[] halves);

        /** Hands over what is counted and not yet tallied. */
        void flush();
    }
}
