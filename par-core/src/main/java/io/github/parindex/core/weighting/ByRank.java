package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weights from an order of importance. Only the order of the ranks counts: each sibling gets the weight of its place,
 * and tied ones share the mean of the places they take, so that 1, 2, 2, 4 and 1, 2.5, 2.5, 4 say the same. Ranks of
 * others than the siblings are left aside. Below, j is a place from 1, and n the number of siblings.
 *
 * <p>Source of the rank sum, reciprocal and exponent: Stillwell, Seaver and Edwards (1981), Organizational Behavior and
 * Human Performance 28, DOI 10.1016/0030-5073(81)90015-5; of the centroid: Barron and Barrett (1996), Management
 * Science 42, DOI 10.1287/mnsc.42.11.1515.
 */
sealed interface ByRank extends Weighting {

    /**
     * The order of importance.
     *
     * @return ranks by code, 1 for the most important
     */
    Map<String, Double> ranks();

    /**
     * The weight of each place.
     *
     * @param places how many there are, 1 or more
     * @return from the first place to the last, positive, falling, of any sum
     */
    double[] placeWeights(int places);

    @Override
    default Weights weigh(List<Column> siblings) {
        Objects.requireNonNull(siblings, "siblings");
        Siblings weighed = new Siblings(method().name(), siblings);
        double[] ranked = siblings.stream().mapToDouble(this::rank).toArray();
        double[] inOrder = ranked.clone();
        Arrays.sort(inOrder);
        double[] places = placeWeights(ranked.length);
        return weighed.weights(
                Arrays.stream(ranked).map(rank -> shared(rank, inOrder, places)).toArray());
    }

    private double rank(Column sibling) {
        Double rank = ranks().get(sibling.code());
        if (rank == null) {
            throw Refusal.refused(
                    "weighting.ranks.none", sibling.code(), method().name(), List.copyOf(ranks().keySet()));
        }
        return rank;
    }

    private static double shared(double rank, double[] inOrder, double[] places) {
        double sum = 0;
        int tied = 0;
        for (int place = 0; place < places.length; place++) {
            if (inOrder[place] == rank) {
                sum += places[place];
                tied++;
            }
        }
        return sum / tied;
    }

    private static Map<String, Double> checked(Map<String, Double> ranks) {
        Objects.requireNonNull(ranks, "ranks");
        ranks.forEach((code, rank) -> {
            if (!Double.isFinite(rank) || rank <= 0) {
                throw Refusal.refused("weighting.ranks.invalid", code, rank);
            }
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(ranks));
    }

    private static Method named(String name, Map<String, Double> ranks) {
        return Method.of(name).with("ranks", ranks);
    }

    /**
     * Rank order centroid: (1/n) · Σ 1/k for k from j to n.
     *
     * @param ranks by code, 1 for the most important
     */
    record Centroid(Map<String, Double> ranks) implements ByRank {

        /** Copies the ranks. */
        public Centroid {
            ranks = checked(ranks);
        }

        @Override
        public double[] placeWeights(int places) {
            double[] weights = new double[places];
            double sum = 0;
            for (int place = places; place > 0; place--) {
                sum += 1.0 / place;
                weights[place - 1] = sum / places;
            }
            return weights;
        }

        @Override
        public Method method() {
            return named("roc", ranks);
        }
    }

    /**
     * Rank sum: n + 1 − j.
     *
     * @param ranks by code, 1 for the most important
     */
    record Sum(Map<String, Double> ranks) implements ByRank {

        /** Copies the ranks. */
        public Sum {
            ranks = checked(ranks);
        }

        @Override
        public double[] placeWeights(int places) {
            return new Exponent(1, ranks).placeWeights(places);
        }

        @Override
        public Method method() {
            return named("rankSum", ranks);
        }
    }

    /**
     * Rank reciprocal: 1/j.
     *
     * @param ranks by code, 1 for the most important
     */
    record Reciprocal(Map<String, Double> ranks) implements ByRank {

        /** Copies the ranks. */
        public Reciprocal {
            ranks = checked(ranks);
        }

        @Override
        public double[] placeWeights(int places) {
            double[] weights = new double[places];
            Arrays.setAll(weights, before -> 1.0 / (before + 1));
            return weights;
        }

        @Override
        public Method method() {
            return named("rankReciprocal", ranks);
        }
    }

    /**
     * Rank exponent: (n + 1 − j) to the power p, here divided by n to the power p, so that it stays finite.
     *
     * @param p 0 or more: 0 for equal weights, 1 for the rank sum
     * @param ranks by code, 1 for the most important
     */
    record Exponent(double p, Map<String, Double> ranks) implements ByRank {

        /** Refuses a negative exponent and one above 100. */
        public Exponent {
            if (!(p >= 0 && p <= 100)) {
                throw Refusal.refused("weighting.ranks.exponent", p);
            }
            ranks = checked(ranks);
        }

        @Override
        public double[] placeWeights(int places) {
            double[] weights = new double[places];
            Arrays.setAll(weights, before -> StrictMath.pow((places - before) / (double) places, p));
            return weights;
        }

        @Override
        public Method method() {
            return named("rankExponent", ranks).with("p", p);
        }
    }

    /**
     * Geometric rank weights: ratio to the power j − 1.
     *
     * @param ratio of each place's weight to the one before, above 0 and at most 1
     * @param ranks by code, 1 for the most important
     */
    record Geometric(double ratio, Map<String, Double> ranks) implements ByRank {

        /** Refuses a ratio that gives the least important most, or nothing. */
        public Geometric {
            if (!(ratio > 0 && ratio <= 1)) {
                throw Refusal.refused("weighting.ranks.ratio", ratio);
            }
            ranks = checked(ranks);
        }

        @Override
        public double[] placeWeights(int places) {
            double[] weights = new double[places];
            Arrays.setAll(weights, before -> StrictMath.pow(ratio, before));
            return weights;
        }

        @Override
        public Method method() {
            return named("rankGeometric", ranks).with("ratio", ratio);
        }
    }
}
