package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.ExactSum;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** The clusters that were drawn in each stratum, by the numbers of their respondents. */
final class DrawnClusters {

    /**
     * A stratum.
     *
     * @param clusters the respondents of each
     * @param left the part of the population that was not drawn, 0 to 1; 1 if the population is not finite
     */
    private record Drawn(List<int[]> clusters, double left) {}

    private final List<Drawn> strata = new ArrayList<>();
    private final double[] weights;

    private DrawnClusters(double... weights) {
        this.weights = weights;
    }

    static DrawnClusters of(
            List<String> strata, List<String> clusters, double[] weights, Map<String, Double> populations) {
        boolean weighted = weights.length > 0;
        DrawnClusters drawn = new DrawnClusters(weighted ? weights : new double[strata.size()]);
        Map<String, List<Integer>> byStratum =
                grouped(IntStream.range(0, strata.size()).boxed().toList(), strata);
        requireStrata(byStratum.keySet(), populations);
        byStratum.forEach((name, members) -> {
            List<int[]> within = clusters(members, clusters);
            double population = populations.getOrDefault(name, Double.POSITIVE_INFINITY);
            drawn.strata.add(new Drawn(within, left(name, within.size(), population)));
            if (!weighted) {
                double weight = populations.isEmpty() ? 1 : population / within.size();
                members.forEach(member -> drawn.weights[member] = weight);
            }
        });
        return drawn;
    }

    /** Refuses strata without a population, where there are any, and populations of strata that nobody was drawn from. */
    private static void requireStrata(Set<String> strata, Map<String, Double> populations) {
        if (populations.isEmpty()) {
            return;
        }
        List<String> without = difference(strata, populations.keySet());
        if (!without.isEmpty()) {
            throw Refusal.refused("sampling.design.population.none", without);
        }
        List<String> empty = difference(populations.keySet(), strata);
        if (!empty.isEmpty()) {
            throw Refusal.refused("sampling.design.population.empty", empty);
        }
    }

    private static List<String> difference(Set<String> names, Set<String> others) {
        return names.stream().filter(name -> !others.contains(name)).sorted().toList();
    }

    private static List<int[]> clusters(List<Integer> members, List<String> clusters) {
        if (clusters.isEmpty()) {
            return members.stream().map(member -> new int[] {member}).toList();
        }
        return grouped(members, clusters).values().stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    private static Map<String, List<Integer>> grouped(List<Integer> members, List<String> names) {
        Map<String, List<Integer>> groups = new LinkedHashMap<>();
        members.forEach(member -> groups.computeIfAbsent(names.get(member), name -> new ArrayList<>())
                .add(member));
        return groups;
    }

    private static double left(String stratum, int drawn, double population) {
        double left = 1 - drawn / population;
        if (!(left >= 0 && left <= 1)) {
            throw Refusal.refused("sampling.design.population.small", stratum, drawn, population);
        }
        if (drawn == 1 && left > 0) {
            throw Refusal.refused("sampling.design.lonely", stratum);
        }
        return left;
    }

    double weight(int respondent) {
        return weights[respondent];
    }

    static int count(boolean... counts) {
        return (int) IntStream.range(0, counts.length).filter(i -> counts[i]).count();
    }

    double mean(double[] answers, boolean[] counts, String domain) {
        if (count(counts) == 0) {
            throw Refusal.refused("sampling.design.nobody", domain);
        }
        return weighted(counts, answers) / weight(counts);
    }

    private double weight(boolean... counts) {
        return ExactSum.of(IntStream.range(0, counts.length)
                .filter(i -> counts[i])
                .mapToDouble(i -> weights[i])
                .toArray());
    }

    private double weighted(boolean[] counts, double... values) {
        return ExactSum.of(IntStream.range(0, counts.length)
                .filter(i -> counts[i])
                .mapToDouble(i -> weights[i] * values[i])
                .toArray());
    }

    /** What each respondent adds to the linearised mean: w (y − mean) / Σ w, and 0 outside the domain. */
    double[] scores(double[] answers, boolean[] counts, double mean) {
        double weight = weight(counts);
        double[] scores = new double[answers.length];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = counts[i] ? weights[i] * (answers[i] - mean) / weight : 0;
        }
        return scores;
    }

    /** The variance of the mean if as many had been drawn one by one, with replacement; 0 for one. */
    double simpleVariance(double[] answers, boolean[] counts, double mean) {
        double[] squares = new double[answers.length];
        for (int i = 0; i < squares.length; i++) {
            squares[i] = (answers[i] - mean) * (answers[i] - mean);
        }
        int n = count(counts);
        return n < 2 ? 0 : weighted(counts, squares) / weight(counts) / (n - 1);
    }

    double variance(double... scores) {
        return ExactSum.of(strata.stream()
                .filter(stratum -> stratum.left() > 0)
                .mapToDouble(stratum -> variance(stratum, scores))
                .toArray());
    }

    private static double variance(Drawn stratum, double... scores) {
        double[] sums = stratum.clusters().stream()
                .mapToDouble(cluster -> ExactSum.of(
                        IntStream.of(cluster).mapToDouble(i -> scores[i]).toArray()))
                .toArray();
        double n = sums.length;
        double mean = ExactSum.of(sums) / n;
        for (int i = 0; i < sums.length; i++) {
            sums[i] = (sums[i] - mean) * (sums[i] - mean);
        }
        return stratum.left() * n / (n - 1) * ExactSum.of(sums);
    }

    /** Clusters less strata, of those in which somebody counts. */
    int freedom(boolean... counts) {
        int freedom = 0;
        for (Drawn stratum : strata) {
            int clusters = (int) stratum.clusters().stream()
                    .filter(cluster -> IntStream.of(cluster).anyMatch(i -> counts[i]))
                    .count();
            freedom += Math.max(clusters - 1, 0);
        }
        return freedom;
    }
}
