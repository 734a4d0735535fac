package io.github.parindex.core.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Up to 128 units: an array for each unit with a lane for each draw, sorted by a network of exchanges. */
final class SmallPool implements LinearModel.Pool {

    private static final int MOST = 128;
    private static final int LANES = LinearModel.LANES;

    private final LinearModel model;
    private final Tally tally;

    /** The rows of each entry; several where they hold the same numbers, so that they always tie. */
    private final List<int[]> members;

    private final boolean distinct;
    private final double[][] numbers;
    private final double[][] sums;
    private final double[][] keys;
    private final int[][] network;
    private final double[] gaps = new double[LANES];
    private final long mask;

    /** How often each entry has each position. */
    private final long[][] counts;

    SmallPool(LinearModel model, int[] rows, Tally tally) {
        this.model = model;
        this.tally = tally;
        this.members = members(model.columns(), rows);
        this.distinct = members.size() == rows.length;
        int size = members.size();
        this.numbers = members.stream()
                .map(same -> Arrays.stream(model.columns())
                        .mapToDouble(column -> column[same[0]])
                        .toArray())
                .toArray(double[][]::new);
        this.sums = new double[size][LANES];
        this.keys = new double[size][LANES];
        this.network = Lanes.network(size);
        this.mask = Math.max(2, Integer.highestOneBit(Math.max(1, size - 1)) * 2L) - 1;
        this.counts = new long[size][(int) mask + 1];
    }

    static boolean fits(int rows) {
        return rows <= MOST;
    }

    private static List<int[]> members(double[][] columns, int... rows) {
        Map<List<Double>, List<Integer>> same = new LinkedHashMap<>();
        for (int row : rows) {
            List<Double> numbers =
                    Arrays.stream(columns).map(column -> column[row]).toList();
            same.computeIfAbsent(numbers, none -> new ArrayList<>()).add(row);
        }
        return same.values().stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    @Override
    public void place(double[][] weights, double[] total, boolean[] close) {
        int count = close.length;
        int size = sums.length;
        for (double[] sum : sums) {
            Arrays.fill(sum, 0, count, 0);
        }
        int whole = weights.length / 4 * 4;
        for (int column = 0; column < whole; column += 4) {
            for (int unit = 0; unit + 1 < size; unit += 2) {
                add(weights, column, unit, count);
            }
        }
        for (int unit = 0; unit < size; unit++) {
            boolean alone = unit == size - 1 && size % 2 == 1;
            for (int column = alone ? 0 : whole; column < weights.length; column++) {
                Lanes.add(sums[unit], weights[column], numbers[unit][column], count);
            }
        }
        sort(count);
        for (int lane = 0; lane < count; lane++) {
            close[lane] |= !(total[lane] > 0 && gaps[lane] > model.near() * total[lane]);
        }
    }

    private void add(double[][] weights, int column, int unit, int count) {
        double[] one = numbers[unit];
        double[] two = numbers[unit + 1];
        Lanes.add(
                sums[unit],
                sums[unit + 1],
                weights[column],
                weights[column + 1],
                weights[column + 2],
                weights[column + 3],
                one[column],
                one[column + 1],
                one[column + 2],
                one[column + 3],
                two[column],
                two[column + 1],
                two[column + 2],
                two[column + 3],
                count);
    }

    private void sort(int count) {
        for (int unit = 0; unit < sums.length; unit++) {
            Lanes.mark(sums[unit], keys[unit], mask, unit, count);
        }
        for (int[] pair : network) {
            Lanes.exchange(keys[pair[0]], keys[pair[1]], count);
        }
        Arrays.fill(gaps, Double.POSITIVE_INFINITY);
        for (int position = 1; position < keys.length; position++) {
            Lanes.narrow(gaps, keys[position - 1], keys[position], count);
        }
    }

    @Override
    public void count(boolean[] close) {
        if (!distinct) {
            countTied(close);
            return;
        }
        for (int position = 0; position < keys.length; position++) {
            count(keys[position], counts[position], (int) mask, close.length);
        }
        for (int lane = 0; lane < close.length; lane++) {
            for (int position = 0; close[lane] && position < keys.length; position++) {
                counts[position][unit(position, lane)]--;
            }
        }
    }

    private static void count(double[] keys, long[] counts, int mask, int count) {
        for (int lane = 0; lane < count; lane++) {
            counts[(int) Double.doubleToRawLongBits(keys[lane]) & mask]++;
        }
    }

    private int unit(int position, int lane) {
        return (int) (Double.doubleToRawLongBits(keys[position][lane]) & mask);
    }

    private void countTied(boolean... close) {
        int[] halves = new int[model.columns()[0].length];
        for (int lane = 0; lane < close.length; lane++) {
            if (!close[lane]) {
                read(lane, halves);
                members.forEach(tied -> IntStream.of(tied).forEach(row -> tally.add(row, halves[row], 1)));
            }
        }
    }

    @Override
    public void read(int lane, int[] halves) {
        int before = 0;
        for (int position = 0; position < keys.length; position++) {
            int[] tied = members.get(unit(position, lane));
            for (int within = 0; within < tied.length; within++) {
                halves[tied[within]] = model.placing().halves(before, tied.length, position, within);
            }
            before += tied.length;
        }
    }

    @Override
    public void read(int lane, double[] into) {
        for (int unit = 0; unit < sums.length; unit++) {
            for (int row : members.get(unit)) {
                into[row] = sums[unit][lane];
            }
        }
    }

    @Override
    public void flush() {
        for (int position = 0; position < counts.length; position++) {
            int halves = 2 * (position + 1);
            long[] ofPosition = counts[position];
            IntStream.range(0, counts.length)
                    .filter(unit -> ofPosition[unit] > 0)
                    .forEach(unit -> tally.add(members.get(unit)[0], halves, ofPosition[unit]));
            Arrays.fill(ofPosition, 0);
        }
    }
}
