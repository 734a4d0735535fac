package io.github.parindex.core.analysis;

import java.util.Arrays;

/**
 * Up to which value of a weight units keep their places, where scores run straight from those without the weight to those
 * with all of it. A place can change only where the unit has the score of a rival.
 */
final class KeptPlaces {

    private final Placing placing;
    private final double[] none;
    private final double[] all;
    private final double given;
    private final int[] halves;

    /**
     * Scores at both ends.
     *
     * @param none scores with a weight of 0
     * @param all scores with a weight of 1
     * @param given the weight as it stands
     * @param halves twice the places with that weight
     */
    KeptPlaces(Placing placing, double[] none, double[] all, double given, int... halves) {
        this.placing = placing;
        this.none = none;
        this.all = all;
        this.given = given;
        this.halves = halves;
    }

    /** The last value on the way to an end, 0 or 1, before the place of a unit is another. */
    double upTo(int unit, int end) {
        double kept = given;
        for (double next : onTheWay(unit, end)) {
            if (!isKept(unit, (kept + next) / 2)) {
                return kept;
            }
            kept = next;
            if (!isKept(unit, kept)) {
                return kept;
            }
        }
        return end;
    }

    private boolean isKept(int unit, double weight) {
        return placing.halves(at(weight))[unit] == halves[unit];
    }

    private double[] at(double weight) {
        double[] scores = new double[none.length];
        Arrays.setAll(scores, unit -> none[unit] + (all[unit] - none[unit]) * weight);
        return scores;
    }

    /** Where rivals have the same score, the nearest first, then the end. */
    private double[] onTheWay(int unit, int end) {
        double[] equal = placing.pools().stream()
                .filter(pool -> Arrays.stream(pool).anyMatch(row -> row == unit))
                .flatMapToInt(Arrays::stream)
                .mapToDouble(rival -> equal(unit, rival))
                .filter(weight -> end == 0 ? weight > 0 && weight <= given : weight < 1 && weight >= given)
                .distinct()
                .sorted()
                .toArray();
        double[] ordered = new double[equal.length + 1];
        for (int i = 0; i < equal.length; i++) {
            ordered[i] = equal[end == 0 ? equal.length - 1 - i : i];
        }
        ordered[equal.length] = end;
        return ordered;
    }

    /** NaN or infinite where they are always as far apart. */
    private double equal(int unit, int rival) {
        double atNone = none[unit] - none[rival];
        return atNone / (atNone - (all[unit] - all[rival]));
    }
}
