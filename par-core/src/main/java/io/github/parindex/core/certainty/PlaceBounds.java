package io.github.parindex.core.certainty;

/**
 * Bounds of the places of a unit with many rivals, without a search. Of multipliers λ from 0 to 1 / greatest lead, one for
 * each undecided rival, the least of Σ λ · lead over the set proves how many are ahead at least; the weights where it is
 * least are those that are tried. Then λ is moved to the rivals that are near, and both are taken once more. Both ends are
 * done in one go over the rivals, as what takes the time is to fetch their values.
 */
final class PlaceBounds {

    private static final int ROUNDS = 2;
    private static final double DOUBT = 1e-4;
    private static final double SMALL = 1e-4;
    private static final double CLEAR = 1e-10;
    private static final double FAR = 0.5;

    private final LinearScores scores;
    private final WeightSet set;
    private final int unit;

    private PlaceBounds(LinearScores scores, WeightSet set, int unit) {
        this.scores = scores;
        this.set = set;
        this.unit = unit;
    }

    /**
     * How many rivals are ahead, and how many behind.
     *
     * @param ahead at least
     * @param behind at least
     */
    record Both(PlaceSearch.Fewest ahead, PlaceSearch.Fewest behind) {}

    static Both of(LinearScores scores, WeightSet set, int unit, LeadScreen.Rivals rivals) {
        return new PlaceBounds(scores, set, unit).both(rivals);
    }

    private Both both(LeadScreen.Rivals rivals) {
        int[] undecided = rivals.undecided();
        Side ahead = new Side(1, rivals.leads());
        Side behind = new Side(-1, rivals.lags());
        for (int r = 0; r < undecided.length; r++) {
            double[] row = scores.of(undecided[r]);
            ahead.add(ahead.prices[r], row);
            behind.add(behind.prices[r], row);
        }
        for (int round = 0; round < ROUNDS; round++) {
            ahead.take();
            behind.take();
            for (int r = 0; r < undecided.length; r++) {
                ahead.look(undecided[r], r, round < ROUNDS - 1);
                behind.look(undecided[r], r, round < ROUNDS - 1);
            }
            ahead.keep();
            behind.keep();
        }
        return new Both(ahead.fewest(rivals.ahead()), behind.fewest(rivals.behind()));
    }

    /** One end: who is ahead, or with the sign turned who is behind. */
    private final class Side {

        private final int sign;
        private final double[] prices;
        private double[] gains = new double[set.codes().size()];
        private double sum;
        private double[] weights = {};
        private double own;
        private int now;
        private double proven;
        private int attained = Integer.MAX_VALUE;
        private double[] witness = {};

        private Side(int sign, double... leads) {
            this.sign = sign;
            this.prices = leads.clone();
            for (int r = 0; r < prices.length; r++) {
                prices[r] = prices[r] > SMALL * scores.size() ? 1 / prices[r] : 0;
            }
        }

        private void add(double multiplier, double[] row) {
            sum += multiplier;
            subtract(gains, sign * multiplier, row);
        }

        /** The weights where Σ λ · lead is least, and the bound it gives. */
        private void take() {
            subtract(gains, -sign * sum, scores.of(unit));
            weights = set.greatest(gains);
            proven = Math.max(proven, -set.most(gains, weights));
            own = Polytope.product(scores.of(unit), weights);
            gains = new double[weights.length];
            sum = 0;
            now = 0;
        }

        /** Counts a rival, and for another round leaves half its price if it is behind or far ahead. */
        private void look(int rival, int r, boolean another) {
            double[] row = scores.of(rival);
            double lead = sign * (Polytope.product(row, weights) - own);
            boolean clear = Math.abs(lead) > CLEAR * scores.size();
            now += (clear ? lead > 0 : sign * scores.ahead(rival, unit, weights) > 0) ? 1 : 0;
            double share = lead * prices[r];
            if (another) {
                add(prices[r] * (share > 0 && share < FAR ? 1 : FAR), row);
            }
        }

        private void keep() {
            if (now < attained) {
                attained = now;
                witness = weights;
            }
        }

        private PlaceSearch.Fewest fewest(int always) {
            int bound = (int) Math.min(attained, Math.ceil(proven - DOUBT));
            return new PlaceSearch.Fewest(always + bound, always + attained, witness);
        }
    }

    private static void subtract(double[] from, double times, double[] row) {
        for (int k = 0; k < from.length; k++) {
            from[k] -= times * row[k];
        }
    }
}
