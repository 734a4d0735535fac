package io.github.parindex.core.analysis;

/**
 * A quick look at the lead of one unit over another, by the bounds of each weight alone. As weights add up to 1, v · d is
 * m + Σ v (d − m) for any m, and so at most m + Σ c (d − m) + Σ r |d − m| with c the middle and r half the width between
 * the bounds; m is chosen near the mean lead.
 */
final class LeadScreen {

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

    /** The middle of the interval in which all leads lie. */
    double centre(int unit, int other) {
        double lead = middle[unit] - middle[other];
        return lead + lead / total * (1 - total);
    }

    /** How far leads lie from its middle at most. */
    double reach(int unit, int other) {
        return reach(scores.of(unit), scores.of(other), half, (middle[unit] - middle[other]) / total);
    }

    private static double reach(double[] one, double[] two, double[] half, double mean) {
        double even = 0;
        double odd = 0;
        int k = 0;
        for (; k + 1 < half.length; k += 2) {
            even += half[k] * Math.abs(one[k] - two[k] - mean);
            odd += half[k + 1] * Math.abs(one[k + 1] - two[k + 1] - mean);
        }
        return even + odd + (k < half.length ? half[k] * Math.abs(one[k] - two[k] - mean) : 0);
    }
}
