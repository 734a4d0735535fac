package io.github.parindex.core.certainty;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * The weights that one is ready to admit: all that add up to 1, are not negative and keep some linear conditions. What holds
 * for every one of them does not depend on who chose the weights.
 *
 * <p>A set is over the indicators of an index, over the parts of its top, or over any other nodes and indicators of which
 * every way down meets exactly one.
 */
public final class WeightSet {

    private final Kind kind;
    private final OptionalDouble extent;
    private final List<String> codes;
    private final Polytope polytope;
    private final WeightShape shape;

    /** What the weights of a set have in common. */
    public enum Kind {
        /** Nothing but their sum. */
        SIMPLEX,
        /** Each lies within a share of a given one. */
        SHARE,
        /** Each lies between bounds. */
        BOUNDS,
        /** None is more than so many times another. */
        RATIO,
        /** They fall along an order. */
        ORDER,
        /** Each level of a tree has a set of its own. */
        LEVELS,
        /** They keep further conditions. */
        CONDITIONS
    }

    private WeightSet(Kind kind, OptionalDouble extent, List<String> codes, Polytope polytope, WeightShape shape) {
        this.kind = kind;
        this.extent = extent;
        if (new HashSet<>(codes).size() < codes.size()) {
            throw Refusal.refused("certainty.weightSet.twice", codes);
        }
        this.codes = List.copyOf(codes);
        this.polytope = polytope;
        this.shape = shape;
        if (codes.isEmpty() || polytope.isEmpty()) {
            throw Refusal.refused("certainty.weightSet.empty", codes);
        }
    }

    private static WeightSet between(
            Kind kind, OptionalDouble extent, List<String> codes, double[] lower, double[] upper) {
        return new WeightSet(
                kind, extent, codes, Polytope.of(lower.length, lower, upper), new WeightShape.Between(lower, upper));
    }

    /**
     * All weights there are.
     *
     * @param codes of what is weighed, at least one
     * @return every weight from 0 to 1
     */
    public static WeightSet simplex(List<String> codes) {
        Objects.requireNonNull(codes, "codes");
        double[] upper = new double[codes.size()];
        Arrays.fill(upper, 1);
        return between(Kind.SIMPLEX, OptionalDouble.empty(), codes, new double[codes.size()], upper);
    }

    /**
     * Weights near given ones: w (1 − share) ≤ v ≤ w (1 + share), with w divided by their sum and the sum of v kept.
     *
     * @param nominal the given weights
     * @param share 0 or more, such as 0.25; above 1 a weight may fall to 0
     * @return the set
     * @throws IllegalArgumentException if the share is negative or not finite
     */
    public static WeightSet share(Weights nominal, double share) {
        Objects.requireNonNull(nominal, "nominal");
        if (!(share >= 0) || Double.isInfinite(share)) {
            throw Refusal.refused("certainty.weightSet.share", share);
        }
        double[] weights = values(nominal.shares());
        return between(
                Kind.SHARE,
                OptionalDouble.of(share),
                codes(nominal),
                Arrays.stream(weights).map(w -> w * Math.max(0, 1 - share)).toArray(),
                Arrays.stream(weights).map(w -> Math.min(1, w * (1 + share))).toArray());
    }

    /**
     * Weights of all indicators near those of an index, whatever tree they come from.
     *
     * @param result a computed index
     * @param share as in {@link #share(Weights, double)}
     * @return the set over the indicators
     */
    public static WeightSet share(IndexResult result, double share) {
        return share(ofIndicators(result), share);
    }

    static Weights ofIndicators(IndexResult result) {
        Objects.requireNonNull(result, "result");
        Map<String, Double> effective = result.effectiveWeights();
        Map<String, Double> weights = new LinkedHashMap<>();
        result.framework()
                .indicatorsBelow(result.framework().top().code())
                .forEach(indicator -> weights.put(indicator.code(), effective.getOrDefault(indicator.code(), 0.0)));
        return new Weights(weights);
    }

    /**
     * Weights between bounds.
     *
     * @param lower the least of each, as it is, not divided by the sum; 0 where none is given
     * @param upper the most of each, of the same codes
     * @return the set
     * @throws IllegalArgumentException if a bound is negative, above its upper one, or no weights keep them all
     */
    public static WeightSet bounds(Map<String, Double> lower, Map<String, Double> upper) {
        Objects.requireNonNull(lower, "lower");
        Objects.requireNonNull(upper, "upper");
        List<String> codes = List.copyOf(upper.keySet());
        lower.keySet().stream().filter(code -> !upper.containsKey(code)).forEach(code -> {
            throw Refusal.refused("certainty.weightSet.unknown", code, codes);
        });
        double[] least = codes.stream()
                .mapToDouble(code -> lower.getOrDefault(code, 0.0))
                .toArray();
        double[] most = upper.values().stream().mapToDouble(Double::doubleValue).toArray();
        for (int k = 0; k < least.length; k++) {
            if (!(least[k] >= 0 && least[k] <= most[k]) || Double.isInfinite(most[k])) {
                throw Refusal.refused("certainty.weightSet.bounds", codes.get(k), least[k], most[k]);
            }
        }
        return between(
                Kind.BOUNDS,
                OptionalDouble.empty(),
                codes,
                least,
                Arrays.stream(most).map(bound -> Math.min(1, bound)).toArray());
    }

    /**
     * Weights of which none is more than some times another.
     *
     * @param codes of what is weighed
     * @param most 1 or more: 1 for equal weights only
     * @return the set
     * @throws IllegalArgumentException if the ratio is below 1 or not finite
     */
    public static WeightSet ratio(List<String> codes, double most) {
        Objects.requireNonNull(codes, "codes");
        if (!(most >= 1) || Double.isInfinite(most)) {
            throw Refusal.refused("certainty.weightSet.ratio", most);
        }
        int count = codes.size();
        double[] lower = new double[count + 1];
        Arrays.fill(lower, 1 / (1 + most * (count - 1)));
        double[] upper = new double[count + 1];
        Arrays.fill(upper, most / (most + count - 1));
        Polytope polytope = Polytope.of(count, lower, upper);
        for (int k = 0; k < count; k++) {
            polytope = polytope.with(row(count + 1, count, 1, k, -1), 0).with(row(count + 1, k, 1, count, -most), 0);
        }
        return new WeightSet(Kind.RATIO, OptionalDouble.of(most), codes, polytope, new WeightShape.Within(most));
    }

    private static double[] row(int size, int first, double times, int second, double otherTimes) {
        double[] row = new double[size];
        row[first] = times;
        row[second] = otherTimes;
        return row;
    }

    /**
     * Weights that fall along an order of importance, where equal weights are allowed.
     *
     * @param descending codes, the most important first
     * @return the set
     */
    public static WeightSet order(List<String> descending) {
        Objects.requireNonNull(descending, "descending");
        int count = descending.size();
        double[] upper = new double[count];
        int[] order = new int[count];
        for (int k = 0; k < count; k++) {
            upper[k] = 1.0 / (k + 1);
            order[k] = k;
        }
        Polytope polytope = Polytope.of(count, new double[count], upper);
        for (int k = 1; k < count; k++) {
            polytope = polytope.with(row(count, k, 1, k - 1, -1), 0);
        }
        return new WeightSet(Kind.ORDER, OptionalDouble.empty(), descending, polytope, new WeightShape.Falling(order));
    }

    /**
     * Weights on every level of a tree: those of the parts of each node are in a set of their own. As the weights of the
     * indicators are products, they form a polytope too: a condition a · v ≤ b on the parts of a node is the condition
     * a · x ≤ b · X on the products x of the parts and X of the node. So what is found over the levels is as exact as over
     * the indicators.
     *
     * @param result a computed index of which nothing is part of two nodes
     * @param ofNode the set of the parts of a node, by their weights, such as {@code weights -> share(weights, 0.25)}
     * @return the set over the indicators
     * @throws IllegalArgumentException if something is part of two nodes
     */
    public static WeightSet onEachLevel(IndexResult result, Function<Weights, WeightSet> ofNode) {
        return onEachLevel(result, OptionalDouble.empty(), ofNode);
    }

    /**
     * Weights on every level of a tree, each near that of the index.
     *
     * @param result a computed index of which nothing is part of two nodes
     * @param share of the weights of the parts of each node, as in {@link #share(Weights, double)}
     * @return the set over the indicators
     * @throws IllegalArgumentException if something is part of two nodes
     */
    public static WeightSet shareOnEachLevel(IndexResult result, double share) {
        return onEachLevel(result, OptionalDouble.of(share), weights -> share(weights, share));
    }

    private static WeightSet onEachLevel(
            IndexResult result, OptionalDouble extent, Function<Weights, WeightSet> ofNode) {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(ofNode, "ofNode");
        LevelWeights levels = LevelWeights.of(result, ofNode);
        WeightShape shape = levels.shape();
        return new WeightSet(Kind.LEVELS, extent, levels.codes(), levels.polytope(shape), shape);
    }

    /**
     * The weights of this set that keep one more condition: Σ coefficient · weight ≤ most.
     *
     * @param coefficients by code; 0 where none is given
     * @param most the right side
     * @return a smaller set
     * @throws IllegalArgumentException if a code is unknown, or no weights are left
     */
    public WeightSet with(Map<String, Double> coefficients, double most) {
        Objects.requireNonNull(coefficients, "coefficients");
        double[] row = byPosition(coefficients, polytope.variables());
        if (!Double.isFinite(most) || !Arrays.stream(row).allMatch(Double::isFinite)) {
            throw Refusal.refused("certainty.weightSet.condition", coefficients, most);
        }
        Polytope cut = polytope.with(row, most);
        return new WeightSet(Kind.CONDITIONS, OptionalDouble.empty(), codes, cut, new WeightShape.Cut(cut));
    }

    private double[] byPosition(Map<String, Double> coefficients, int size) {
        double[] row = new double[size];
        coefficients.forEach((code, coefficient) -> {
            if (!codes.contains(code)) {
                throw Refusal.refused("certainty.weightSet.unknown", code, codes);
            }
            row[codes.indexOf(code)] = coefficient;
        });
        return row;
    }

    private static List<String> codes(Weights weights) {
        return List.copyOf(weights.byCode().keySet());
    }

    private static double[] values(Weights weights) {
        return weights.byCode().values().stream()
                .mapToDouble(Double::doubleValue)
                .toArray();
    }

    /**
     * What the weights have in common.
     *
     * @return how the set was made
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The share or the ratio within which weights lie.
     *
     * @return a share, such as 0.25, or the ratio of a {@link Kind#RATIO}; empty where there is none
     */
    public OptionalDouble extent() {
        return extent;
    }

    /**
     * What is weighed.
     *
     * @return codes of indicators or nodes, in order
     */
    public List<String> codes() {
        return codes;
    }

    /**
     * Whether weights are in the set, to 1e-9 of their sum.
     *
     * @param weights of the same codes
     * @return true if they keep every condition
     */
    public boolean contains(Weights weights) {
        Objects.requireNonNull(weights, "weights");
        Weights shares = weights.shares();
        return polytope.holds(codes.stream().mapToDouble(shares::of).toArray());
    }

    /**
     * The weights of the set by which a sum is greatest: a closed form for every kind of set but those with
     * {@linkplain #with conditions}, which take a linear program.
     *
     * @param gains by code, what a unit of each weight adds, of any sign; 0 where none is given
     * @return weights of the set that add up to 1
     * @throws IllegalArgumentException if a code is unknown, or a gain is not finite
     */
    public Weights greatest(Map<String, Double> gains) {
        Objects.requireNonNull(gains, "gains");
        double[] each = byPosition(gains, codes.size());
        if (!Arrays.stream(each).allMatch(Double::isFinite)) {
            throw Refusal.refused("certainty.weightSet.gains", gains);
        }
        return named(greatest(each));
    }

    double[] greatest(double... gains) {
        return shape.greatest(gains);
    }

    /** What no Σ gain · weight over the set is above: the greatest, where it has a closed form. */
    double most(double... gains) {
        return shape.most(gains);
    }

    /** The same where the weights by which the sum is greatest are known. */
    double most(double[] gains, double[] greatest) {
        return shape.isClosed() ? Polytope.product(gains, greatest) : shape.most(gains);
    }

    Weights named(double... weights) {
        return Weights.of(codes, weights);
    }

    Polytope polytope() {
        return polytope;
    }

    WeightShape shape() {
        return shape;
    }

    @Override
    public String toString() {
        return kind + (extent.isPresent() ? " " + extent.getAsDouble() : "") + " of " + codes;
    }
}
