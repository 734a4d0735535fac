package io.github.parindex.core.sampling;

import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoublePredicate;

/**
 * Units ordered by an estimate, each with the places that the sample cannot rule out. A place is lost only to units that
 * are better beyond error, and won only from units that are worse beyond error: of n units, between 1 + (those beyond error
 * above) and n − (those beyond error below). Source: Goldstein and Healy (1995), DOI 10.2307/2983411, for comparing places
 * by pairs; Holm (1979), Scandinavian Journal of Statistics 6, for all pairs together.
 *
 * @param places best first; units of equal values share a place and stand in the order of codes
 */
public record SatisfactionRanking(List<Standing> places) {

    /** For what the confidence holds. */
    public enum Comparisons {
        /** For each pair by itself: of many pairs that are equal in truth, some are then told apart. */
        EACH_PAIR,
        /** For all pairs together, by the procedure of Holm: fewer are told apart, but these all at once. */
        ALL_PAIRS
    }

    /**
     * Where a unit stands.
     *
     * @param code of the unit
     * @param estimate what it is ranked by, more is better
     * @param place 1 + the units with larger values
     * @param best the best place that the sample leaves open
     * @param worst the worst place that the sample leaves open
     * @param alike the codes of the units that the sample cannot tell from this one
     */
    public record Standing(String code, DesignEstimate estimate, int place, int best, int worst, Set<String> alike) {

        /** Copies the codes in order. */
        public Standing {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(estimate, "estimate");
            Objects.requireNonNull(alike, "alike");
            alike = Collections.unmodifiableSet(new TreeSet<>(alike));
        }
    }

    /** The p-value of the difference between two units, the first of which comes before the second by code. */
    private record Pair(String first, String second, double pValue) {}

    /** Copies the places. */
    public SatisfactionRanking {
        places = List.copyOf(Objects.requireNonNull(places, "places"));
    }

    /**
     * Ranks units that were sampled each for itself.
     *
     * @param estimates by the codes of the units
     * @param confidence how sure a difference must be
     * @param comparisons for each pair or for all together
     * @return the ranking
     * @throws IllegalArgumentException if there is no unit, or one whose error cannot be judged
     */
    public static SatisfactionRanking of(
            Map<String, DesignEstimate> estimates, Confidence confidence, Comparisons comparisons) {
        Objects.requireNonNull(estimates, "estimates");
        Objects.requireNonNull(confidence, "confidence");
        Objects.requireNonNull(comparisons, "comparisons");
        if (estimates.isEmpty()) {
            throw Refusal.refused("sampling.ranking.none");
        }
        Map<String, DesignEstimate> units = new TreeMap<>(estimates);
        Map<String, Set<String>> apart = new TreeMap<>();
        units.keySet().forEach(code -> apart.put(code, new TreeSet<>()));
        for (Pair pair : beyondError(pairs(units), confidence.risk(), comparisons)) {
            apart.getOrDefault(pair.first(), Set.of()).add(pair.second());
            apart.getOrDefault(pair.second(), Set.of()).add(pair.first());
        }
        return new SatisfactionRanking(units.entrySet().stream()
                .map(unit -> standing(unit, units, apart.getOrDefault(unit.getKey(), Set.of())))
                .sorted(Comparator.comparingInt(Standing::place).thenComparing(Standing::code))
                .toList());
    }

    private static List<Pair> pairs(Map<String, DesignEstimate> units) {
        List<Entry<String, DesignEstimate>> list = List.copyOf(units.entrySet());
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            for (int j = i + 1; j < list.size(); j++) {
                double pValue = EstimatedDifference.between(
                                list.get(i).getValue(), list.get(j).getValue())
                        .pValue();
                pairs.add(new Pair(list.get(i).getKey(), list.get(j).getKey(), pValue));
            }
        }
        return pairs;
    }

    private static List<Pair> beyondError(List<Pair> pairs, double risk, Comparisons comparisons) {
        if (comparisons == Comparisons.EACH_PAIR) {
            return pairs.stream().filter(pair -> pair.pValue() < risk).toList();
        }
        List<Pair> likeliestFirst =
                pairs.stream().sorted(Comparator.comparingDouble(Pair::pValue)).toList();
        int told = 0;
        while (told < pairs.size() && likeliestFirst.get(told).pValue() < risk / (pairs.size() - told)) {
            told++;
        }
        return likeliestFirst.subList(0, told);
    }

    private static Standing standing(
            Entry<String, DesignEstimate> unit, Map<String, DesignEstimate> units, Set<String> apart) {
        double value = unit.getValue().value();
        int better = count(units, units.keySet(), other -> other > value);
        int surelyBetter = count(units, apart, other -> other > value);
        int surelyWorse = count(units, apart, other -> other < value);
        Set<String> alike = new TreeSet<>(units.keySet());
        alike.removeAll(apart);
        alike.remove(unit.getKey());
        return new Standing(
                unit.getKey(), unit.getValue(), 1 + better, 1 + surelyBetter, units.size() - surelyWorse, alike);
    }

    private static int count(Map<String, DesignEstimate> units, Set<String> codes, DoublePredicate values) {
        return (int) units.entrySet().stream()
                .filter(unit -> codes.contains(unit.getKey()))
                .filter(unit -> values.test(unit.getValue().value()))
                .count();
    }
}
