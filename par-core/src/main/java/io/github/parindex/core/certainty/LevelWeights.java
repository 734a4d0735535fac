package io.github.parindex.core.certainty;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The weights of the indicators of a tree, with a set of weights at every node. */
final class LevelWeights {

    private final IndexResult result;
    private final Function<Weights, WeightSet> ofNode;
    private final List<String> codes;
    private final List<double[]> rows = new ArrayList<>();
    private final Set<String> met = new HashSet<>();
    private int helpers;

    private LevelWeights(IndexResult result, Function<Weights, WeightSet> ofNode) {
        this.result = result;
        this.ofNode = ofNode;
        Framework framework = result.framework();
        this.codes = framework.indicatorsBelow(framework.top().code()).stream()
                .map(Indicator::code)
                .toList();
    }

    static LevelWeights of(IndexResult result, Function<Weights, WeightSet> ofNode) {
        return new LevelWeights(result, ofNode);
    }

    List<String> codes() {
        return codes;
    }

    WeightShape shape() {
        met.clear();
        return nested(result.framework().top());
    }

    private WeightShape.Nested nested(Framework.Node node) {
        WeightSet own = set(node);
        List<WeightShape.Nested.Part> parts = new ArrayList<>();
        for (String part : own.codes()) {
            if (!met.add(part)) {
                throw Refusal.refused("certainty.weightSet.severalNodes", part);
            }
            parts.add(
                    result.framework().isIndicator(part)
                            ? new WeightShape.Nested.Part(codes.indexOf(part), List.of())
                            : new WeightShape.Nested.Part(
                                    -1, List.of(nested(result.framework().node(part)))));
        }
        return new WeightShape.Nested(own.shape(), List.copyOf(parts));
    }

    private WeightSet set(Framework.Node node) {
        return ofNode.apply(result.weights(node.code()));
    }

    /** The conditions of every node on sums of weights of indicators. */
    Polytope polytope(WeightShape shape) {
        rows.clear();
        helpers = 0;
        collect(result.framework().top());
        double[] lower = new double[codes.size() + helpers];
        double[] upper = new double[codes.size() + helpers];
        Arrays.fill(upper, 1);
        for (int k = 0; k < codes.size(); k++) {
            upper[k] = shape.most(only(k, 1));
            lower[k] = Math.max(0, -shape.most(only(k, -1)));
        }
        Polytope polytope = Polytope.of(codes.size(), lower, upper);
        for (double[] row : rows) {
            polytope = polytope.with(Arrays.copyOf(row, upper.length), 0);
        }
        return polytope;
    }

    private void collect(Framework.Node node) {
        List<String> parts = set(node).codes();
        Polytope own = set(node).polytope();
        double[] whole = indicatorsOf(node.code());
        double[][] variables = new double[own.variables()][];
        for (int k = 0; k < variables.length; k++) {
            variables[k] = k < parts.size() ? indicatorsOf(parts.get(k)) : helper();
            add(sum(1, variables[k], -own.upper()[k], whole));
            add(sum(-1, variables[k], own.lower()[k], whole));
        }
        for (int row = 0; row < own.rows().size(); row++) {
            double[] sum = sum(-own.sides().get(row), whole, 0, whole);
            for (int k = 0; k < variables.length; k++) {
                sum = sum(1, sum, own.rows().get(row)[k], variables[k]);
            }
            add(sum);
        }
        parts.stream()
                .filter(part -> !result.framework().isIndicator(part))
                .forEach(part -> collect(result.framework().node(part)));
    }

    private double[] only(int leaf, double gain) {
        double[] gains = new double[codes.size()];
        gains[leaf] = gain;
        return gains;
    }

    private void add(double[] row) {
        if (Arrays.stream(row).anyMatch(coefficient -> coefficient > 0)) {
            rows.add(row);
        }
    }

    private double[] indicatorsOf(String code) {
        double[] ones = new double[codes.size()];
        result.framework().indicatorsBelow(code).forEach(indicator -> ones[codes.indexOf(indicator.code())] = 1);
        return ones;
    }

    private double[] helper() {
        double[] row = new double[codes.size() + ++helpers];
        row[row.length - 1] = 1;
        return row;
    }

    private static double[] sum(double times, double[] one, double otherTimes, double[] other) {
        double[] sum = new double[Math.max(one.length, other.length)];
        for (int k = 0; k < sum.length; k++) {
            sum[k] = (k < one.length ? times * one[k] : 0) + (k < other.length ? otherTimes * other[k] : 0);
        }
        return sum;
    }
}
