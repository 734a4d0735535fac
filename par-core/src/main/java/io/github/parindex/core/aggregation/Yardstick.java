package io.github.parindex.core.aggregation;

import io.github.parindex.core.statistics.ExactSum;

/** Units on weighted scales, with the best and the worst value of each part. */
final class Yardstick {

    private final Contest contest;
    private final double[] scales;
    private final double[] highest;
    private final double[] lowest;

    private Yardstick(Contest contest, double[] scales, double[] highest, double[] lowest) {
        this.contest = contest;
        this.scales = scales;
        this.highest = highest;
        this.lowest = lowest;
    }

    /** Each part divided by its Euclidean norm. */
    static Yardstick vector(Contest contest) {
        double[] norms = new double[contest.weights().length];
        for (int part = 0; part < norms.length; part++) {
            double scale = Math.max(Math.abs(extreme(contest, part, 1)), Math.abs(extreme(contest, part, -1)));
            double[] squares = new double[contest.count()];
            for (int unit = 0; unit < squares.length && scale > 0; unit++) {
                double value = contest.unit(unit)[part] / scale;
                squares[unit] = !Double.isNaN(value) ? value * value : 0;
            }
            norms[part] = scale * Math.sqrt(ExactSum.of(squares));
        }
        return of(contest, norms);
    }

    /** Each part divided by its range. */
    static Yardstick minMax(Contest contest) {
        double[] ranges = new double[contest.weights().length];
        for (int part = 0; part < ranges.length; part++) {
            ranges[part] = extreme(contest, part, 1) - extreme(contest, part, -1);
        }
        return of(contest, ranges);
    }

    private static Yardstick of(Contest contest, double[] scales) {
        double[] highest = new double[scales.length];
        double[] lowest = new double[scales.length];
        for (int part = 0; part < scales.length; part++) {
            highest[part] = extreme(contest, part, 1);
            lowest[part] = extreme(contest, part, -1);
        }
        return new Yardstick(contest, scales, highest, lowest);
    }

    /** The largest value of a part, or with −1 the smallest; 0 where no unit has one. */
    private static double extreme(Contest contest, int part, int sign) {
        double extreme = Double.NEGATIVE_INFINITY;
        for (int unit = 0; unit < contest.count(); unit++) {
            double value = sign * contest.unit(unit)[part];
            extreme = value > extreme ? value : extreme;
        }
        return extreme == Double.NEGATIVE_INFINITY ? 0 : sign * extreme;
    }

    double[] best() {
        return highest;
    }

    double[] worst() {
        return lowest;
    }

    /** The weighted distance of one part of a unit to a value, with the weights of the parts it has adding up to 1. */
    private double away(int unit, int part, double from) {
        double value = contest.unit(unit)[part];
        boolean separates = highest[part] > lowest[part];
        return !Double.isNaN(value) && separates
                ? contest.weights()[part] / contest.weight(unit) * (Math.abs(from - value) / scales[part])
                : 0;
    }

    /** The Euclidean distance of a unit to one value for each part. */
    double distance(int unit, double[] from) {
        double sum = 0;
        for (int part = 0; part < scales.length; part++) {
            double away = away(unit, part, from[part]);
            sum += away * away;
        }
        return Math.sqrt(sum);
    }

    /** The sum of the distances of each unit to the best of each part. */
    double[] sums() {
        double[] sums = new double[contest.count()];
        for (int unit = 0; unit < sums.length; unit++) {
            for (int part = 0; part < scales.length; part++) {
                sums[unit] += away(unit, part, highest[part]);
            }
        }
        return sums;
    }

    /** The largest of the distances of each unit to the best of each part. */
    double[] largest() {
        double[] largest = new double[contest.count()];
        for (int unit = 0; unit < largest.length; unit++) {
            for (int part = 0; part < scales.length; part++) {
                largest[unit] = Math.max(largest[unit], away(unit, part, highest[part]));
            }
        }
        return largest;
    }

    /** Where a number is between the smallest and the largest, 0 to 1; 0 where they are equal. */
    static double within(double[] numbers, int position) {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;
        for (double number : numbers) {
            low = Math.min(low, number);
            high = Math.max(high, number);
        }
        return high > low ? (numbers[position] - low) / (high - low) : 0;
    }
}
