package io.github.parindex.core.analysis;

import java.util.Arrays;

/** Any number of units: an array for each draw and tile of units, sorted by the digits of its numbers. */
final class LargePool implements LinearModel.Pool {

    private static final int TILE = 512;
    private static final int DIGIT = 11;
    private static final int ROUNDS = 2;
    private static final int ROW = 30;

    private final LinearModel model;
    private final Tally tally;
    private final int[] rows;

    /** Numbers by tile and column. */
    private final double[][][] tiles;

    /** Sums by draw and tile. */
    private final double[][][] sums;

    private final double[] flat;

    /** Twice the place of each unit, by draw. */
    private final int[][] halves;

    private final int[] order;
    private final double[] ordered;
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
        this.halves = new int[LinearModel.LANES][rows.length];
        this.order = new int[rows.length];
        this.ordered = new double[rows.length];
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
            close[lane] |= !(total[lane] > 0 && isApart(lane, model.near() * total[lane]));
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
        Lanes.add(
                one,
                two,
                columns[column],
                columns[column + 1],
                columns[column + 2],
                columns[column + 3],
                weights[column][lane],
                weights[column + 1][lane],
                weights[column + 2][lane],
                weights[column + 3][lane],
                weights[column][lane + 1],
                weights[column + 1][lane + 1],
                weights[column + 2][lane + 1],
                weights[column + 3][lane + 1],
                TILE);
    }

    /** Orders the units of a draw, best first, and says whether no two are too close. */
    private boolean isApart(int lane, double near) {
        for (int tile = 0; tile < tiles.length; tile++) {
            int from = tile * TILE;
            System.arraycopy(sums[lane][tile], 0, flat, from, Math.min(TILE, flat.length - from));
        }
        double most = flat[0];
        double least = flat[0];
        for (double sum : flat) {
            most = sum > most ? sum : most;
            least = sum < least ? sum : least;
        }
        double scale = most > least ? ((1L << (DIGIT * ROUNDS)) - 1) / (most - least) : 0;
        for (int unit = 0; unit < rows.length; unit++) {
            packed[unit] = (long) ((most - flat[unit]) * scale) << ROW | unit;
        }
        for (int round = 0; round < ROUNDS; round++) {
            scatter(ROW + round * DIGIT);
        }
        return finish(halves[lane], near);
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
    private boolean finish(int[] places, double near) {
        for (int position = 0; position < order.length; position++) {
            int unit = (int) (packed[position] & ((1L << ROW) - 1));
            double sum = flat[unit];
            int at = position;
            while (at > 0 && ordered[at - 1] < sum) {
                order[at] = order[at - 1];
                ordered[at] = ordered[at - 1];
                at--;
            }
            order[at] = unit;
            ordered[at] = sum;
        }
        boolean apart = true;
        for (int position = 1; position < order.length; position++) {
            apart &= ordered[position - 1] - ordered[position] > near;
        }
        for (int position = 0; position < order.length; position++) {
            places[order[position]] = 2 * (position + 1);
        }
        return apart;
    }

    /** Tile by tile, so that what is counted of a unit stays at hand. */
    @Override
    public void count(boolean[] close) {
        for (int from = 0; from < rows.length; from += TILE) {
            int to = Math.min(rows.length, from + TILE);
            for (int lane = 0; lane < close.length; lane++) {
                for (int unit = from; !close[lane] && unit < to; unit++) {
                    tally.add(rows[unit], halves[lane][unit], 1);
                }
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
    public void read(int lane, int[] into) {
        for (int unit = 0; unit < rows.length; unit++) {
            into[rows[unit]] = halves[lane][unit];
        }
    }

    @Override
    public void flush() {
        // Everything is tallied at once.
    }
}
