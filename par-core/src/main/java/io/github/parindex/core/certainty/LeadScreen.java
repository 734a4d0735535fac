package io.github.parindex.core.certainty;

import java.util.Arrays;

/**
 * A quick look at the lead of one unit over another, by the bounds of each weight alone. As weights add up to 1, v · d is
 * m + Σ v (d − m) for any m, and so at most m + Σ c (d − m) + Σ r |d − m| with c the middle and r half the width between
 * the bounds; m is chosen near the mean lead.
 */
final class LeadScreen {

    private static final double NEAR = 1e-9;

    private final LinearScores scores;
    private final double[] half;
    private final double[] middle;
    private final double total;

    LeadScreen(LinearScores scores, Polytope polytope) {
        this.scores = scores;
        double[] lower = polytope.lower();
        double[] upper = polytope.upper();
        int count = scores.codes().size();
        this.half = new double[count];
        double[] centre = new double[count];
        double sum = 0;
        for (int k = 0; k < count; k++) {
            half[k] = (upper[k] - lower[k]) / 2;
            centre[k] = (upper[k] + lower[k]) / 2;
            sum += centre[k];
        }
        this.total = sum;
        this.middle = new double[scores.units()];
        for (int unit = 0; unit < middle.length; unit++) {
            middle[unit] = Polytope.product(scores.of(unit), centre);
        }
    }

    /** Who is ahead of a unit by all weights, who by none, and who may be. */
    static final class Rivals {

        private final int ahead;
        private final int behind;
        private final int[] undecided;
        private final double[] leads;
        private final double[] lags;

        private Rivals(int ahead, int behind, int[] undecided, double[] leads, double[] lags) {
            this.ahead = ahead;
            this.behind = behind;
            this.undecided = undecided;
            this.leads = leads;
            this.lags = lags;
        }

        /** How many are ahead by all weights. */
        int ahead() {
            return ahead;
        }

        /** How many are behind by all weights. */
        int behind() {
            return behind;
        }

        int[] undecided() {
            return undecided;
        }

        /** What no lead of an undecided rival is above. */
        double[] leads() {
            return leads;
        }

        /** What no lead over an undecided rival is above. */
        double[] lags() {
            return lags;
        }

        /** The same with less being better. */
        Rivals turned() {
            return new Rivals(
                    /* ahead= */ behind, /* behind= */ ahead, undecided, /* leads= */ lags, /* lags= */ leads);
        }
    }

    Rivals rivals(int unit) {
        int[] undecided = new int[middle.length];
        double[] leads = new double[middle.length];
        double[] lags = new double[middle.length];
        int count = 0;
        int ahead = 0;
        int behind = 0;
        for (int rival = 0; rival < middle.length; rival++) {
            if (scores.areRivals(rival, unit)) {
                double centre = centre(rival, unit);
                double reach = reach(rival, unit) + NEAR * scores.size();
                if (Math.abs(centre) <= reach) {
                    leads[count] = reach + centre;
                    lags[count] = reach - centre;
                    undecided[count++] = rival;
                } else if (centre > 0) {
                    ahead++;
                } else {
                    behind++;
                }
            }
        }
        return new Rivals(
                ahead,
                behind,
                Arrays.copyOf(undecided, count),
                Arrays.copyOf(leads, count),
                Arrays.copyOf(lags, count));
    }

    /** The middle of the interval in which all leads lie. */
    private double centre(int unit, int other) {
        double lead = middle[unit] - middle[other];
        return lead + lead / total * (1 - total);
    }

    /** How far leads lie from its middle at most. */
    private double reach(int unit, int other) {
        return reach(scores.of(unit), scores.of(other), half, (middle[unit] - middle[other]) / total);
    }

    private static double reach(double[] one, double[] two, double[] half, double mean) {
        double first = 0;
        double second = 0;
        double third = 0;
        double fourth = 0;
        int k = 0;
        for (; k + 3 < half.length; k += 4) {
            first += half[k] * Math.abs(one[k] - two[k] - mean);
            second += half[k + 1] * Math.abs(one[k + 1] - two[k + 1] - mean);
            third += half[k + 2] * Math.abs(one[k + 2] - two[k + 2] - mean);
            fourth += half[k + 3] * Math.abs(one[k + 3] - two[k + 3] - mean);
        }
        for (; k < half.length; k++) {
            first += half[k] * Math.abs(one[k] - two[k] - mean);
        }
        return first + second + (third + fourth);
    }
}
