package io.github.parindex.core.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All best orders of a few units, by dynamic programming over subsets: the best order of a set has some unit in front,
 * and a best order of the others after it. Sums that differ by no more than 1e-10 are equal.
 */
final class SmallBlock implements KemenyOrders.Block {

    private static final double SLACK = 1e-10;

    private final int[] units;
    private final double[][] margins;
    private final double[] best;

    private SmallBlock(int[] units, double[][] margins) {
        this.units = units;
        this.margins = margins;
        this.best = new double[1 << units.length];
        for (int set = 1; set < best.length; set++) {
            best[set] = largest(set);
        }
    }

    static SmallBlock of(PairwiseSupport support, int[] units) {
        return new SmallBlock(units, margins(support, units));
    }

    static double[][] margins(PairwiseSupport support, int[] units) {
        double[][] margins = new double[units.length][units.length];
        for (int one = 0; one < units.length; one++) {
            for (int other = 0; other < units.length; other++) {
                margins[one][other] = one == other ? 0 : support.margin(units[one], units[other]);
            }
        }
        return margins;
    }

    private double largest(int set) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int rest = set; rest != 0; rest &= rest - 1) {
            largest = Math.max(largest, inFront(Integer.numberOfTrailingZeros(rest), set));
        }
        return largest;
    }

    /** The best sum of margins of a set with a certain unit in front. */
    private double inFront(int unit, int set) {
        int others = set & ~(1 << unit);
        double sum = best[others];
        for (int rest = others; rest != 0; rest &= rest - 1) {
            sum += margins[unit][Integer.numberOfTrailingZeros(rest)];
        }
        return sum;
    }

    private boolean isBest(int unit, int set) {
        return (set & 1 << unit) != 0 && inFront(unit, set) >= best[set] - SLACK;
    }

    @Override
    public List<int[]> orders(int most) {
        List<int[]> orders = new ArrayList<>();
        collect(new int[units.length], 0, best.length - 1, most, orders);
        return orders;
    }

    private void collect(int[] order, int length, int set, int most, List<int[]> orders) {
        if (set == 0) {
            orders.add(order.clone());
        }
        for (int unit = 0; unit < units.length && orders.size() < most; unit++) {
            if (isBest(unit, set)) {
                order[length] = units[unit];
                collect(order, length + 1, set & ~(1 << unit), most, orders);
            }
        }
    }

    /** Counts for every set the best orders of it, and the best ways to come to it; 18! is well within a long. */
    @Override
    public void place(int before, double[] places) {
        long[] orders = countedOrders();
        long[] ways = new long[best.length];
        double[] sums = new double[units.length];
        ways[best.length - 1] = 1;
        for (int set = best.length - 1; set > 0; set--) {
            for (int unit = 0; unit < units.length && ways[set] > 0; unit++) {
                if (isBest(unit, set)) {
                    int others = set & ~(1 << unit);
                    ways[others] += ways[set];
                    sums[unit] += (double) ways[set] * orders[others] * (units.length - Integer.bitCount(others));
                }
            }
        }
        for (int unit = 0; unit < units.length; unit++) {
            places[units[unit]] = before + sums[unit] / orders[best.length - 1];
        }
    }

    private long[] countedOrders() {
        long[] orders = new long[best.length];
        orders[0] = 1;
        for (int set = 1; set < orders.length; set++) {
            for (int unit = 0; unit < units.length; unit++) {
                orders[set] += isBest(unit, set) ? orders[set & ~(1 << unit)] : 0;
            }
        }
        return orders;
    }

    @Override
    public int size() {
        return units.length;
    }

    @Override
    public boolean allKnown() {
        return true;
    }

    @Override
    public String toString() {
        return "best orders of " + Arrays.toString(units);
    }
}
