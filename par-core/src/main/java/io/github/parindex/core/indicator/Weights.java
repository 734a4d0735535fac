package io.github.parindex.core.indicator;

import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The weights of siblings by code: of indicators, or of nodes of a framework.
 *
 * @param byCode as given, in order; finite and not negative, one of them positive; they need not add up to 1
 */
public record Weights(Map<String, Double> byCode) {

    /** Copies the weights in order, and refuses what cannot be divided by its sum. */
    public Weights {
        Objects.requireNonNull(byCode, "byCode");
        byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
        byCode.forEach((code, weight) -> {
            if (!Double.isFinite(weight) || weight < 0) {
                throw Refusal.refused("indicator.weights.weight", code, weight);
            }
        });
        double total = byCode.values().stream().mapToDouble(Double::doubleValue).sum();
        if (!(total > 0) || Double.isInfinite(total)) {
            throw Refusal.refused("indicator.weights.sum", total, List.copyOf(byCode.keySet()));
        }
    }

    /**
     * Equal weights.
     *
     * @param codes of the siblings, at least one
     * @return 1 for each
     */
    public static Weights equal(List<String> codes) {
        Objects.requireNonNull(codes, "codes");
        Map<String, Double> weights = new LinkedHashMap<>();
        codes.forEach(code -> weights.put(code, 1.0));
        return new Weights(weights);
    }

    /**
     * Weights in the order of the siblings.
     *
     * @param codes of the siblings
     * @param values a weight for each
     * @return the weights
     */
    public static Weights of(List<String> codes, double... values) {
        Objects.requireNonNull(codes, "codes");
        Objects.requireNonNull(values, "values");
        if (codes.size() != values.length) {
            throw Refusal.refused("indicator.weights.length", values.length, codes);
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            weights.put(codes.get(i), values[i]);
        }
        return new Weights(weights);
    }

    /**
     * The weight of a sibling, as given.
     *
     * @param code of the sibling
     * @return 0 or more
     * @throws IllegalArgumentException if it has none
     */
    public double of(String code) {
        Objects.requireNonNull(code, "code");
        Double weight = byCode.get(code);
        if (weight == null) {
            throw Refusal.refused("indicator.weights.unknown", code, List.copyOf(byCode.keySet()));
        }
        return weight;
    }

    /**
     * The weights divided by their sum.
     *
     * @return weights that add up to 1, as far as doubles can
     */
    public Weights shares() {
        double total = total();
        Map<String, Double> shares = new LinkedHashMap<>();
        byCode.forEach((code, weight) -> shares.put(code, weight / total));
        return new Weights(shares);
    }

    /**
     * The sum as given.
     *
     * @return positive
     */
    public double total() {
        return byCode.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /**
     * The weights of columns, as given, in their order.
     *
     * @param columns the siblings
     * @return a weight for each
     * @throws IllegalArgumentException if one has none
     */
    public double[] of(List<Column> columns) {
        Objects.requireNonNull(columns, "columns");
        return columns.stream().mapToDouble(column -> of(column.code())).toArray();
    }

    @Override
    public String toString() {
        return byCode.entrySet().stream()
                .map(weight -> weight.getKey() + " " + PrintedTable.number(weight.getValue()))
                .collect(Collectors.joining(", "));
    }
}
