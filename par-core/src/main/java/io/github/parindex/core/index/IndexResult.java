package io.github.parindex.core.index;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/** A computed composite index: scores of every level, ranks, weights, contributions, and how it was done. Immutable. */
public final class IndexResult {

    private final CompositeIndex index;
    private final IndicatorMatrix matrix;
    private final List<Row> leftOut;
    private final Levels levels;

    /** Columns by code: what was read, put together, and scored. */
    record Levels(
            Map<String, Column> raw,
            Map<String, Column> aggregated,
            Map<String, Column> scores,
            Map<String, Column> coverage,
            Map<String, Weights> weights,
            Map<String, BenefitOfTheDoubt.Result> frontiers) {}

    IndexResult(CompositeIndex index, IndicatorMatrix matrix, List<Row> leftOut, Levels levels) {
        this.index = index;
        this.matrix = matrix;
        this.leftOut = List.copyOf(leftOut);
        this.levels = levels;
    }

    /**
     * How it was computed.
     *
     * @return the index
     */
    public CompositeIndex index() {
        return index;
    }

    /**
     * What it was computed from.
     *
     * @return the matrix after preparation
     */
    public IndicatorMatrix matrix() {
        return matrix;
    }

    /**
     * What the scores are parts of.
     *
     * @return the framework
     */
    public Framework framework() {
        return matrix.framework();
    }

    /**
     * Whose the scores are.
     *
     * @return one for each score
     */
    public List<Row> rows() {
        return scores().rows();
    }

    /**
     * The rows that the preparation dropped, such as units of which too little is there.
     *
     * @return in the order of what was read; empty where all have stayed
     */
    public List<Row> leftOut() {
        return leftOut;
    }

    /**
     * The scores of the index.
     *
     * @return one for each row; a unit without a result is missing
     */
    public Column scores() {
        return scores(framework().top().code());
    }

    /**
     * The scores of a node, or the normalised scores of an indicator.
     *
     * @param code of a node or an indicator
     * @return one for each row
     * @throws IllegalArgumentException if there is no such code
     */
    public Column scores(String code) {
        Column found = levels.scores.get(code);
        if (found == null) {
            throw new IllegalArgumentException(
                    "There is no node or indicator (" + code + ").\nMaybe one of " + levels.scores.keySet() + ".");
        }
        return found;
    }

    /**
     * The score of a unit at the top.
     *
     * @param unit its code
     * @return empty for a unit without a result
     */
    public OptionalDouble score(String unit) {
        return scores().value(row(unit));
    }

    /**
     * A score as it is shown: with the places that are stated for it, otherwise with the fewest digits that give the same
     * double.
     *
     * @param code of a node or an indicator
     * @param row from 0
     * @return empty where missing
     * @throws IllegalArgumentException if there is no such code
     */
    public Optional<BigDecimal> shown(String code, int row) {
        Optional<Rounding> rounding =
                index.recipe(code, framework().isIndicator(code)).shown();
        Column scores = scores(code);
        return scores.isMissing(row)
                ? Optional.empty()
                : Optional.of(rounding.map(rule -> Decimals.rounded(scores.at(row), rule))
                        .orElseGet(() -> shortest(scores.at(row))));
    }

    private static BigDecimal shortest(double value) {
        BigDecimal exact = new BigDecimal(value);
        int digits = Math.abs(value) < Double.MIN_NORMAL ? 1 : 15;
        BigDecimal shown = exact.round(new MathContext(digits));
        while (shown.doubleValue() != value) {
            shown = exact.round(new MathContext(++digits));
        }
        BigDecimal stripped = shown.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 0));
    }

    int row(String unit) {
        List<Row> rows = rows();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).toString().equals(unit) || rows.get(i).code().equals(unit)) {
                return i;
            }
        }
        throw new IllegalArgumentException("There is no unit (" + unit + ") among " + rows.size() + ".\nMaybe one of "
                + rows.stream().limit(10).toList() + ".");
    }

    /**
     * The units in order of the index, by block and period.
     *
     * @return the ranking of the top
     */
    public IndexRanking ranking() {
        return ranking(framework().top().code());
    }

    /**
     * The units in order of a node or indicator, by block and period.
     *
     * @param code of a node or an indicator
     * @return its ranking
     */
    public IndexRanking ranking(String code) {
        return IndexRanking.of(
                scores(code),
                index.ranking(),
                Optional.ofNullable(index.groups().get(code)));
    }

    /**
     * How far each unit moved from another computation.
     *
     * @param reference the places to compare with
     * @return one for each unit that has a place in both
     */
    public RankShifts shiftFrom(IndexResult reference) {
        return RankShifts.between(reference.ranking(), ranking());
    }

    /**
     * The weights of the parts of a node, as they were used.
     *
     * @param node its code
     * @return weights that add up to 1; equal ones for a node of {@link #frontier}
     */
    public Weights weights(String node) {
        framework().node(node);
        return known(levels.weights, node).shares();
    }

    /**
     * The weights of all nodes and indicators in the top: products of the shares on the way up. Through an aggregation
     * that is not an arithmetic mean they say how much a part matters among its siblings, not what a point more brings.
     *
     * @return by code, 1 for the top; what is part of several nodes has the sum of its ways
     */
    public Map<String, Double> effectiveWeights() {
        Map<String, Double> effective = new LinkedHashMap<>();
        List<Framework.Node> downwards = new ArrayList<>(framework().upwards());
        Collections.reverse(downwards);
        effective.put(framework().top().code(), 1.0);
        for (Framework.Node node : downwards) {
            Double own = effective.get(node.code());
            if (own != null) {
                weights(node.code()).byCode().forEach((part, share) -> effective.merge(part, own * share, Double::sum));
            }
        }
        return Collections.unmodifiableMap(effective);
    }

    /**
     * Why a unit has its score: every node with what each part adds.
     *
     * @param unit its code
     * @return the explanation, printed as an indented table
     */
    public Explanation explain(String unit) {
        return Explanation.of(this, row(unit));
    }

    Aggregation aggregation(String node) {
        return index.recipe(node, false).aggregation().orElseThrow();
    }

    OptionalDouble aggregated(String node, int row) {
        return known(levels.aggregated, node).value(row);
    }

    OptionalDouble raw(String indicator, int row) {
        return known(levels.raw, indicator).value(row);
    }

    /**
     * The weights of each unit, where a node was computed by benefit of the doubt.
     *
     * @param node its code
     * @return empty where all units have the same weights
     */
    public Optional<BenefitOfTheDoubt.Result> frontier(String node) {
        framework().node(node);
        return Optional.ofNullable(levels.frontiers.get(node));
    }

    private static <T> T known(Map<String, T> columns, String code) {
        return Objects.requireNonNull(columns.get(code));
    }

    /** The weights of the parts of a node as they counted for one unit; 0 for what is missing. */
    double[] weightsOf(Framework.Node node, int row) {
        Weights whole = frontier(node.code())
                .map(result -> result.units().get(row).shares())
                .orElseGet(() -> known(levels.weights, node.code()));
        boolean counted = levels.coverage.containsKey(node.code());
        return node.partCodes().stream()
                .mapToDouble(part -> {
                    Column below = levels.coverage.get(part);
                    double presence = counted && below != null ? below.at(row) : 1;
                    return scores(part).isMissing(row) ? 0 : whole.of(part) * presence;
                })
                .toArray();
    }

    /**
     * Every choice behind the result, one a line.
     *
     * @return lines to be printed with it
     */
    public List<String> description() {
        return index.description();
    }

    @Override
    public String toString() {
        return ranking().toString();
    }
}
