package io.github.parindex.core.statistics;

import io.github.parindex.core.number.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * How much several rankings of the same units agree: the coefficient W of Kendall and Babington Smith (1939), DOI
 * 10.1214/aoms/1177732186. Ties share the mean of their places. With the sum of squared deviations S of the rank sums of
 * n units over m rankings, W = 12 S / (m² (n³ − n)); corrected for ties, the divisor loses m Σ (t³ − t) over the groups
 * of t tied units.
 *
 * @param rankings how many
 * @param units of each
 * @param uncorrected W, 0 for no agreement to 1 for the same order without ties
 * @param tieCorrected W that reaches 1 with ties too
 */
public record Concordance(int rankings, int units, double uncorrected, double tieCorrected) {

    /**
     * Compares rankings.
     *
     * @param rankings each with a number for each unit, smaller is better; only the order counts
     * @return their agreement
     * @throws IllegalArgumentException for fewer than two rankings or units, for rankings of different length, for a
     *     missing number, and if all units are tied in every ranking
     */
    public static Concordance of(List<double[]> rankings) {
        Objects.requireNonNull(rankings, "rankings");
        requireRankings(rankings);
        double m = rankings.size();
        double n = rankings.get(0).length;
        double deviations = deviations(rankings, m * (n + 1) / 2);
        double ties = rankings.stream().mapToDouble(Concordance::ties).sum();
        double most = m * m * (n * n * n - n);
        if (most - m * ties == 0) {
            throw Refusal.refused("statistics.concordance.tied");
        }
        return new Concordance((int) m, (int) n, 12 * deviations / most, 12 * deviations / (most - m * ties));
    }

    /** Σ (t³ − t) over the groups of t tied units: a whole number. */
    private static double ties(double[] ranking) {
        return Arrays.stream(TiedRanks.runs(ranking))
                .mapToDouble(tied -> (double) tied * tied * tied - tied)
                .sum();
    }

    private static double deviations(List<double[]> rankings, double mean) {
        double[] sums = new double[rankings.get(0).length];
        for (double[] ranking : rankings) {
            double[] ranks = TiedRanks.AVERAGE.ranks(ranking);
            Arrays.setAll(sums, unit -> sums[unit] + ranks[unit]);
        }
        return ExactSum.of(
                Arrays.stream(sums).map(sum -> (sum - mean) * (sum - mean)).toArray());
    }

    private static void requireRankings(List<double[]> rankings) {
        if (rankings.size() < 2 || rankings.get(0).length < 2) {
            throw Refusal.refused("statistics.concordance.few", rankings.size());
        }
        for (int i = 0; i < rankings.size(); i++) {
            double[] ranking = rankings.get(i);
            if (ranking.length != rankings.get(0).length) {
                throw Refusal.refused("statistics.concordance.lengths", i + 1, ranking.length, rankings.get(0).length);
            }
            for (double rank : ranking) {
                if (!Double.isFinite(rank)) {
                    throw Refusal.refused("statistics.concordance.unranked", i + 1);
                }
            }
        }
    }

    /**
     * Friedman's test statistic, m (n − 1) W with the tie-corrected W; for many units that are ranked at random it is
     * distributed as chi-square with n − 1 degrees of freedom.
     *
     * @return 0 or more
     */
    public double chiSquare() {
        return rankings * (units - 1.0) * tieCorrected;
    }
}
