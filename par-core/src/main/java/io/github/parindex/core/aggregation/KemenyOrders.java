package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.statistics.ExactSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The orders of units with the largest support of Condorcet, Kemeny, Young and Levenglick: Kemeny (1959), Young and
 * Levenglick (1978), DOI 10.1137/0135023.
 *
 * <p>Units are first divided into blocks such that every unit of a block beats every unit of the next, which no best
 * order mixes up. In a block of at most {@value #MOST_FOR_ALL} units all best orders are found, by dynamic programming
 * over its subsets. In a larger one, of at most {@value #MOST_FOR_ONE} units, one best order is found by integer
 * programming, and its being best is proved; which of several is found depends on the codes of the units, not on the
 * order of the rows.
 */
public final class KemenyOrders {

    /** The largest block of which all best orders are found. */
    public static final int MOST_FOR_ALL = 18;

    /** The largest block that is ordered. */
    public static final int MOST_FOR_ONE = 40;

    private final PairwiseSupport support;
    private final List<Block> blocks;

    private KemenyOrders(PairwiseSupport support, List<Block> blocks) {
        this.support = support;
        this.blocks = blocks;
    }

    /** Units that are ordered among themselves, and their best orders. */
    interface Block {

        /** Positions of the units, at most so many orders. */
        List<int[]> orders(int most);

        /** Sets the mean place of each unit of the block over its best orders, where so many units come before. */
        void place(int before, double[] places);

        int size();

        boolean allKnown();
    }

    /**
     * Finds the best orders.
     *
     * @param support of each unit against each other
     * @return the best orders
     * @throws IllegalArgumentException if more than {@value #MOST_FOR_ONE} units are in one block, or the best order of
     *     more than {@value #MOST_FOR_ALL} units is not proved within the limits of the solver
     */
    public static KemenyOrders of(PairwiseSupport support) {
        Objects.requireNonNull(support, "support");
        List<Block> blocks = new ArrayList<>();
        for (int[] units : Majority.blocks(support)) {
            blocks.add(units.length <= MOST_FOR_ALL ? SmallBlock.of(support, units) : LargeBlock.of(support, units));
        }
        return new KemenyOrders(support, blocks);
    }

    /**
     * A best order.
     *
     * @return units, best first
     */
    public List<Row> order() {
        return orders(1).get(0);
    }

    /**
     * The best orders, or the first of them.
     *
     * @param most how many at most, 1 or more
     * @return orders of units, best first
     */
    public List<List<Row>> orders(int most) {
        List<List<Row>> orders = List.of(List.of());
        for (Block block : blocks) {
            orders = continued(orders, block.orders(most), most);
        }
        return orders;
    }

    private List<List<Row>> continued(List<List<Row>> before, List<int[]> block, int most) {
        List<List<Row>> longer = new ArrayList<>();
        for (List<Row> order : before) {
            for (int[] units : block) {
                List<Row> together = new ArrayList<>(order);
                for (int unit : units) {
                    together.add(support.rows().get(unit));
                }
                longer.add(together);
            }
        }
        return List.copyOf(longer.subList(0, Math.min(most, longer.size())));
    }

    /**
     * Whether every best order is known.
     *
     * @return false if a block has more than {@value #MOST_FOR_ALL} units
     */
    public boolean allKnown() {
        return blocks.stream().allMatch(Block::allKnown);
    }

    /**
     * The support of a best order.
     *
     * @return the sum of {@link PairwiseSupport#strict} over all pairs, the unit in front first
     */
    public double support() {
        int[] order = first();
        ExactSum sum = ExactSum.zero();
        for (int i = 0; i < order.length; i++) {
            for (int j = i + 1; j < order.length; j++) {
                sum.add(support.strict(order[i], order[j]));
            }
        }
        return sum.value();
    }

    private int[] first() {
        return blocks.stream()
                .flatMapToInt(block -> Arrays.stream(block.orders(1).get(0)))
                .toArray();
    }

    /**
     * The mean place of each unit over the best orders that are known.
     *
     * @return from 1, in the order of the table
     */
    public double[] meanPlaces() {
        double[] places = new double[support.size()];
        int before = 0;
        for (Block block : blocks) {
            block.place(before, places);
            before += block.size();
        }
        return places;
    }

    @Override
    public String toString() {
        return "best order " + order() + " with support " + support();
    }
}
