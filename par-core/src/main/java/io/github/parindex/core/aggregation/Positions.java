package io.github.parindex.core.aggregation;

import io.github.parindex.core.statistics.TiedRanks;
import java.util.Arrays;
import java.util.stream.IntStream;

/** The values of a unit by their position in descending order. */
final class Positions {

    private final double[] values;
    private final int[] counted;

    private Positions(double[] values, int[] counted) {
        this.values = values;
        this.counted = counted;
    }

    /** All values, also those of weight 0. */
    static Positions of(double[] values) {
        return new Positions(values, IntStream.range(0, values.length).toArray());
    }

    /** The values of positive weight. */
    static Positions of(double[] values, double[] weights) {
        Shares.total(values, weights);
        int[] counted = new int[values.length];
        int count = 0;
        for (int part = 0; part < values.length; part++) {
            if (weights[part] > 0) {
                counted[count++] = part;
            }
        }
        return new Positions(values, Arrays.copyOf(counted, count));
    }

    int count() {
        return counted.length;
    }

    double smallest() {
        double smallest = Double.POSITIVE_INFINITY;
        for (int part : counted) {
            smallest = Math.min(smallest, values[part]);
        }
        return smallest;
    }

    double largest() {
        double largest = Double.NEGATIVE_INFINITY;
        for (int part : counted) {
            largest = Math.max(largest, values[part]);
        }
        return largest;
    }

    /** All weight on one position, from 0. */
    double[] only(int position) {
        double[] weights = new double[counted.length];
        weights[position] = 1;
        return weights;
    }

    double[] middle() {
        double[] weights = new double[counted.length];
        weights[(counted.length - 1) / 2] += 0.5;
        weights[counted.length / 2] += 0.5;
        return weights;
    }

    double score(double[] positionWeights) {
        double[] ascending = new double[counted.length];
        for (int i = 0; i < ascending.length; i++) {
            ascending[i] = values[counted[i]];
        }
        Arrays.sort(ascending);
        double sum = 0;
        for (int position = 0; position < ascending.length; position++) {
            sum += positionWeights[position] * ascending[ascending.length - 1 - position];
        }
        return sum / Shares.total(positionWeights);
    }

    /** What each part adds; equal values share the weights of their positions. */
    double[] contributions(double[] positionWeights) {
        double total = Shares.total(positionWeights);
        double[] falling =
                Arrays.stream(counted).mapToDouble(part -> -values[part]).toArray();
        double[] first = TiedRanks.MIN.ranks(falling);
        double[] last = TiedRanks.MAX.ranks(falling);
        double[] added = new double[values.length];
        for (int i = 0; i < counted.length; i++) {
            int from = (int) first[i] - 1;
            int to = (int) last[i];
            double weight = Shares.total(Arrays.copyOfRange(positionWeights, from, to)) / total / (to - from);
            added[counted[i]] = weight * values[counted[i]];
        }
        return added;
    }
}
