package io.github.parindex.core.analysis;

import java.util.Arrays;

/** Any number of units: an array for each draw and tile of units, sorted by the digits of its numbers. */
final class LargePool implements LinearModel.Pool {

    private static final int TILE = 512;
    private static final int DIGIT = 11;
    private static final int ROUNDS = 3;
    private static final int ROW = 30;

    private final LinearModel model;
    private final Tally tally;
    private final int[] rows;

    /** Numbers by tile and column. */
    private final double[][][] tiles;

    /** Sums by draw and tile. */
    private final double[][][] sums;

    private final double[] factors = new double[8];
    private final double[] flat;
    private final int[][] orders;
    private long[] packed;
    private long[] other;
    private final int[] starts = new int[1 << DIGIT];

    LargePool(LinearModel model, int[] rows, Tally tally) {
        this.model = model;
        this.tally = tally;
        this.rows = rows;
        int count = (rows.length + TILE - 1) / TILE;
        this.tiles = new double[count][model.columns().length][TILE];
        for (int unit = 0; unit < rows.length; unit++) {
            for (int column = 0; column < model.columns().length; column++) {
                tiles[unit / TILE][column][unit % TILE] = model.columns()[column][rows[unit]];
            }
        }
        this.sums = new double[LinearModel.LANES][count][TILE];
        this.orders = new int[LinearModel.LANES][rows.length];
        this.flat = new double[rows.length];
        this.packed = new long[rows.length];
        this.other = new long[rows.length];
    }

    @Override
    public void place(double[][] weights, double[] total, boolean[] close) {
        for (int tile = 0; tile < tiles.length; tile++) {
            sum(tile, weights, close.length);
        }
        for (int lane = 0; lane < close.length; lane++) {
            close[lane] |= !isApart(lane, model.near() * total[lane]);
        }
    }

    private void sum(int tile, double[][] weights, int count) {
        int whole = weights.length / 4 * 4;
        for (int lane = 0; lane < count; lane += 2) {
            double[] one = sums[lane][tile];
            double[] two = sums[Math.min(lane + 1, LinearModel.LANES - 1)][tile];
            Arrays.fill(one, 0);
            Arrays.fill(two, 0);
            for (int column = 0; column < whole; column += 4) {
                add(tiles[tile], one, two, weights, column, lane);
            }
            for (int column = whole; column < weights.length; column++) {
                Lanes.add(one, tiles[tile][column], weights[column][lane], TILE);
                Lanes.add(two, tiles[tile][column], weights[column][lane + 1], TILE);
            }
        }
    }

    private void add(double[][] columns, double[] one, double[] two, double[][] weights, int column, int lane) {
        for (int k = 0; k < 4; k++) {
            factors[k] = weights[column + k][lane];
            factors[k + 4] = weights[column + k][lane + 1];
        }
        Lanes.add(
                one,
                two,
                columns[column],
                columns[column + 1],
                columns[column + 2],
                columns[column + 3],
                factors,
                TILE);
    }

    /** Orders the units of a draw, best first, and says whether no two are too close. */
    private boolean isApart(int lane, double near) {
        double most = Double.NEGATIVE_INFINITY;
        double least = Double.POSITIVE_INFINITY;
        for (int unit = 0; unit < rows.length; unit++) {
            flat[unit] = sums[lane][unit / TILE][unit % TILE];
            most = Math.max(most, flat[unit]);
            least = Math.min(least, flat[unit]);
        }
        double scale = most > least ? ((1L << DIGIT * ROUNDS) - 1) / (most - least) : 0;
        for (int unit = 0; unit < rows.length; unit++) {
            packed[unit] = (long) ((most - flat[unit]) * scale) << ROW | unit;
        }
        for (int round = 0; round < ROUNDS; round++) {
            scatter(ROW + round * DIGIT);
        }
        return finish(orders[lane], near);
    }

    private void scatter(int shift) {
        Arrays.fill(starts, 0);
        int mask = starts.length - 1;
        for (long each : packed) {
            starts[(int) (each >>> shift) & mask]++;
        }
        int before = 0;
        for (int digit = 0; digit < starts.length; digit++) {
            int count = starts[digit];
            starts[digit] = before;
            before += count;
        }
        for (long each : packed) {
            other[starts[(int) (each >>> shift) & mask]++] = each;
        }
        long[] sorted = other;
        other = packed;
        packed = sorted;
    }

    /** Numbers that agree in all digits are put in order by hand. */
    private boolean finish(int[] order, double near) {
        boolean apart = true;
        for (int position = 0; position < order.length; position++) {
            int unit = (int) (packed[position] & ((1L << ROW) - 1));
            int at = position;
            while (at > 0 && flat[order[at - 1]] < flat[unit]) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = unit;
        }
        for (int position = 1; position < order.length; position++) {
            apart &= flat[order[position - 1]] - flat[order[position]] > near;
        }
        return apart;
    }

    @Override
    public void count(boolean[] close) {
        for (int lane = 0; lane < close.length; lane++) {
            for (int position = 0; !close[lane] && position < rows.length; position++) {
                tally.add(rows[orders[lane][position]], 2 * (position + 1), 1);
            }
        }
    }

    @Override
    public void read(int lane, double[] into) {
        for (int unit = 0; unit < rows.length; unit++) {
            into[rows[unit]] = sums[lane][unit / TILE][unit % TILE];
        }
    }

    @Override
    public void read(int lane, int[] halves) {
        for (int position = 0; position < rows.length; position++) {
            halves[rows[orders[lane][position]]] = 2 * (position + 1);
        }
    }

    @Override
    public void flush() {
        // Everything is tallied at once.
    }
}
