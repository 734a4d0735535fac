package io.github.parindex.core.analysis;

import java.util.Arrays;

/**
 * Bounds of the best place of a unit with many rivals, without a search. Of weights λ from 0 to 1 / greatest lead, one for
 * each undecided rival, the least of Σ λ · lead over the set proves how many are ahead at least; the weights where it is
 * least are those that are tried. Then λ is moved to the rivals that are near, and both are taken once more.
 */
final class PlaceBounds {

    private static final int ROUNDS = 2;
    private static final double DOUBT = 1e-6;

    private final LinearScores scores;
    private final WeightSet set;
    private final int unit;
    private final int[] rivals;
    private final double[] prices;

    private double proven;
    private int attained = Integer.MAX_VALUE;
    private double[] witness = {};

    private PlaceBounds(LinearScores scores, WeightSet set, int unit, int[] rivals, double[] prices) {
        this.scores = scores;
        this.set = set;
        this.unit = unit;
        this.rivals = rivals;
        this.prices = prices;
    }

    /**
     * The bounds.
     *
     * @param rivals that may be ahead or not
     * @param leads no lead of a rival is greater, in the same order
     * @return how many of the rivals are ahead
     */
    static PlaceSearch.Fewest of(LinearScores scores, WeightSet set, int unit, int[] rivals, double[] leads) {
        double least = 1e-6 * scores.size();
        double[] prices = Arrays.stream(leads).map(lead -> lead > least ? 1 / lead : 0).toArray();
        PlaceBounds bounds = new PlaceBounds(scores, set, unit, rivals, prices);
        double[] multipliers = prices.clone();
        for (int round = 0; round < ROUNDS; round++) {
            bounds.move(bounds.take(multipliers), multipliers);
        }
        int proven = (int) Math.min(bounds.attained, Math.ceil(bounds.proven - DOUBT));
        return new PlaceSearch.Fewest(proven, bounds.attained, bounds.witness, 0);
    }

    /** The weights where Σ λ · lead is least, which gives a bound and something to try. */
    private double[] take(double[] multipliers) {
        double[] gains = new double[set.codes().size()];
        double sum = 0;
        for (int r = 0; r < rivals.length; r++) {
            sum += multipliers[r];
            subtract(gains, multipliers[r], scores.of(rivals[r]));
        }
        subtract(gains, -sum, scores.of(unit));
        double[] weights = set.greatest(gains);
        proven = Math.max(proven, -Polytope.product(gains, weights));
        int ahead = 0;
        for (int rival : rivals) {
            ahead += scores.ahead(rival, unit, weights) > 0 ? 1 : 0;
        }
        if (ahead < attained) {
            attained = ahead;
            witness = weights;
        }
        return weights;
    }

    private static void subtract(double[] from, double times, double[] row) {
        for (int k = 0; times != 0 && k < from.length; k++) {
            from[k] -= times * row[k];
        }
    }

    /** Half the price stays on rivals that are behind or far ahead. */
    private void move(double[] weights, double[] multipliers) {
        double own = Polytope.product(scores.of(unit), weights);
        for (int r = 0; r < rivals.length; r++) {
            double share = (Polytope.product(scores.of(rivals[r]), weights) - own) * prices[r];
            multipliers[r] = prices[r] * (share > 0 && share < 0.5 ? 1 : 0.5);
        }
    }
}
