package io.github.parindex.examples.benchmark;

import io.github.parindex.examples.benchmark.MixedCriteria.Shape;
import java.util.List;

/**
 * The same rules as a bare loop over primitive arrays in {@code double}: points of every leaf, sums of groups, the total,
 * but no object, no working and no name.
 *
 * <p>What a careful programmer would write by hand: thresholds, caps and shares are read from arrays made once, a rule
 * that rounds does so with {@code Math.round} to 2 places.
 */
final class PlainLoop {

    private final Shape[] shapes = new Shape[MixedCriteria.LEAVES];
    private final double[] max = new double[MixedCriteria.LEAVES];
    private final double[] optionShares = numbers(MixedCriteria.OPTION_SHARES);
    private final double itemShare = Double.parseDouble(MixedCriteria.ITEM_SHARE);
    private final double[] bandBounds = numbers(MixedCriteria.BAND_BOUNDS);
    private final double[] bandShares = numbers(MixedCriteria.BAND_SHARES);
    private final double fullFrom = Double.parseDouble(MixedCriteria.FULL_FROM);
    private final double floor = Double.parseDouble(MixedCriteria.FLOOR);
    private final double[] breakPoints = numbers(MixedCriteria.BREAK_POINTS);
    private final double[] breakShares = numbers(MixedCriteria.BREAK_SHARES);
    private final double[] faultShares = numbers(MixedCriteria.FAULT_SHARES);
    private final double[] answerShares = numbers(MixedCriteria.ANSWER_SHARES);

    private final double[] points = new double[MixedCriteria.LEAVES];
    private final double[] groups = new double[MixedCriteria.GROUPS];

    PlainLoop() {
        for (int leaf = 0; leaf < MixedCriteria.LEAVES; leaf++) {
            shapes[leaf] = Shape.of(leaf);
            max[leaf] = MixedCriteria.max(leaf);
        }
    }

    private static double[] numbers(List<String> texts) {
        return texts.stream().mapToDouble(Double::parseDouble).toArray();
    }

    /** Scores the unit whose slots begin at an index, and gives its total. */
    double score(int[] numbers, int from) {
        int at = from;
        for (int leaf = 0; leaf < shapes.length; leaf++) {
            double most = max[leaf];
            double earned = 0;
            switch (shapes[leaf]) {
                case OPTIONS -> earned = most * optionShares[numbers[at++]];
                case CHECKLIST -> earned = Math.min(most, most * itemShare * Integer.bitCount(numbers[at++]));
                case BANDS -> {
                    earned = most * band((double) numbers[at] / numbers[at + 1]);
                    at += 2;
                }
                case PROPORTION -> {
                    earned = proportion(most, (double) numbers[at] / numbers[at + 1]);
                    at += 2;
                }
                case INTERPOLATION -> {
                    earned = interpolation(most, (double) numbers[at] / numbers[at + 1]);
                    at += 2;
                }
                case PER_CASE -> {
                    earned = perCase(most, numbers, at);
                    at += 3;
                }
                case ANSWER_SHARES -> {
                    earned = answers(most, numbers, at);
                    at += 4;
                }
                case STATED -> earned = numbers[at++] * 0.01;
            }
            points[leaf] = earned;
        }
        return total();
    }

    private double total() {
        int size = points.length / groups.length;
        double total = 0;
        for (int group = 0; group < groups.length; group++) {
            double sum = 0;
            for (int leaf = group * size; leaf < (group + 1) * size; leaf++) {
                sum += points[leaf];
            }
            groups[group] = sum;
            total += sum;
        }
        return total;
    }

    private double band(double ratio) {
        for (int i = 0; i < bandBounds.length; i++) {
            if (ratio >= bandBounds[i]) {
                return bandShares[i];
            }
        }
        return 0;
    }

    private double proportion(double most, double ratio) {
        if (ratio < floor) {
            return 0;
        }
        return ratio >= fullFrom ? most : rounded(most * ratio / fullFrom);
    }

    private double interpolation(double most, double ratio) {
        if (ratio <= breakPoints[0]) {
            return most * breakShares[0];
        }
        for (int i = 1; i < breakPoints.length; i++) {
            if (ratio < breakPoints[i]) {
                double along = (ratio - breakPoints[i - 1]) / (breakPoints[i] - breakPoints[i - 1]);
                return rounded(most * (breakShares[i - 1] + along * (breakShares[i] - breakShares[i - 1])));
            }
        }
        return most * breakShares[breakShares.length - 1];
    }

    private double perCase(double most, int[] numbers, int at) {
        double lost = 0;
        for (int i = 0; i < faultShares.length; i++) {
            lost += faultShares[i] * numbers[at + i];
        }
        return Math.max(0, most - most * lost);
    }

    private double answers(double most, int[] numbers, int at) {
        double worth = 0;
        double all = 0;
        for (int i = 0; i < answerShares.length; i++) {
            worth += answerShares[i] * numbers[at + i];
            all += numbers[at + i];
        }
        return rounded(most * worth / all);
    }

    private static double rounded(double points) {
        return Math.round(points * 100) / 100.0;
    }
}
