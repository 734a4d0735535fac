package io.github.parindex.core.certainty;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Units whose score is Σ weight · value, for weights that may change. More is better. */
final class LinearScores {

    private static final double ROUNDING = 1e-12;
    private static final double LEAST_SIZE = 1e-300;

    private final List<Row> rows;
    private final List<String> codes;
    private final double[][] values;
    private final boolean[] ranked;
    private final int[] blocks;
    private final double size;

    private LinearScores(List<Row> rows, List<String> codes, double[][] values, RankingRule ranking) {
        this.rows = rows;
        this.codes = codes;
        this.values = values;
        this.ranked = new boolean[rows.size()];
        this.blocks = new int[rows.size()];
        Map<String, Integer> numbers = new HashMap<>();
        for (int row = 0; row < blocks.length; row++) {
            Unit unit = rows.get(row).unit();
            ranked[row] = ranking.ranks(unit);
            blocks[row] = numbers.computeIfAbsent(unit.block(), block -> numbers.size());
        }
        this.size = Math.max(LEAST_SIZE, largest(values));
    }

    private LinearScores(LinearScores other, double[][] values) {
        this.rows = other.rows;
        this.codes = other.codes;
        this.values = values;
        this.ranked = other.ranked;
        this.blocks = other.blocks;
        this.size = Math.max(LEAST_SIZE, largest(values));
    }

    private static double largest(double[]... values) {
        return Arrays.stream(values)
                .flatMapToDouble(Arrays::stream)
                .map(Math::abs)
                .max()
                .orElse(0);
    }

    /** The scores of columns by weights of some codes; more is better. */
    static LinearScores of(List<Column> columns, List<String> codes) {
        Map<String, Column> byCode = new LinkedHashMap<>();
        columns.forEach(column -> byCode.put(column.code(), column));
        if (columns.size() != codes.size() || !byCode.keySet().containsAll(codes)) {
            throw Refusal.refused("certainty.linear.cut", codes, List.copyOf(byCode.keySet()));
        }
        return of(codes.stream().map(byCode::get).toList(), 1, RankingRule.withDefaults());
    }

    private static LinearScores of(List<Column> columns, int sign, RankingRule ranking) {
        List<Row> rows = columns.get(0).rows();
        double[][] values = new double[rows.size()][columns.size()];
        for (int k = 0; k < columns.size(); k++) {
            Column column = columns.get(k);
            for (int row = 0; row < values.length; row++) {
                if (column.isMissing(row)) {
                    throw Refusal.refused(
                            "certainty.linear.missing", rows.get(row).toString(), column.code());
                }
                values[row][k] = sign * column.at(row);
            }
        }
        return new LinearScores(rows, columns.stream().map(Column::code).toList(), values, ranking);
    }

    /**
     * The scores of an index by weights of some of its nodes and indicators.
     *
     * @throws IllegalArgumentException if they are not all there is below the top, or something above them is not an
     *     arithmetic mean of complete parts
     */
    static LinearScores of(IndexResult result, List<String> codes) {
        if (result.periods().size() > 1) {
            throw Refusal.refused("certainty.linear.periods", result.periods());
        }
        List<String> met = new ArrayList<>();
        descend(result, result.framework().top(), codes, met);
        if (met.size() != codes.size() || !met.containsAll(codes)) {
            throw Refusal.refused("certainty.linear.cut", codes, met);
        }
        int sign = result.index()
                .ranking()
                .best()
                .orElse(result.scores().direction())
                .sign();
        return of(
                codes.stream().map(result::scores).toList(),
                sign,
                result.index().ranking());
    }

    private static void descend(IndexResult result, Framework.Node node, List<String> codes, List<String> met) {
        requireLinear(result, node.code());
        for (String part : node.partCodes()) {
            if (codes.contains(part) || result.framework().isIndicator(part)) {
                if (!met.contains(part)) {
                    met.add(part);
                }
            } else {
                descend(result, result.framework().node(part), codes, met);
            }
        }
    }

    private static void requireLinear(IndexResult result, String node) {
        NodeRecipe recipe = result.index().recipe(node);
        if (!recipe.isAggregationAlone()) {
            throw whatElse(recipe, node);
        }
        if (result.index()
                .cities()
                .filter(average -> average.byRow(result.framework()).contains(node))
                .isPresent()) {
            throw Refusal.refused("certainty.linear.rows", node);
        }
        Aggregation method = recipe.aggregation().orElseThrow();
        if (!method.equals(Aggregation.arithmetic())) {
            throw Refusal.refused(
                    "certainty.linear.aggregation", node, method.method().toString());
        }
    }

    private static RefusalException whatElse(NodeRecipe recipe, String node) {
        if (recipe.frontier().isPresent()) {
            return Refusal.refused("certainty.linear.frontier", node);
        }
        return recipe.rounding()
                .map(rounding -> Refusal.refused("certainty.linear.rounded", node, rounding))
                .orElseGet(() -> Refusal.refused("certainty.linear.normalized", node));
    }

    List<Row> rows() {
        return rows;
    }

    List<String> codes() {
        return codes;
    }

    int units() {
        return values.length;
    }

    double[] of(int unit) {
        return values[unit];
    }

    /** The greatest absolute value, never 0. */
    double size() {
        return size;
    }

    int unit(String code) {
        return Row.position(rows, code);
    }

    /** Whether a unit gets a place. */
    boolean isRanked(int unit) {
        return ranked[unit];
    }

    /** Whether a place of one unit depends on another: a ranked one of the same block. */
    boolean areRivals(int rival, int unit) {
        return rival != unit && ranked[rival] && blocks[rival] == blocks[unit];
    }

    /** How many rivals a unit has. */
    int rivals(int unit) {
        return (int) IntStream.range(0, values.length)
                .filter(rival -> areRivals(rival, unit))
                .count();
    }

    /** What a unit has more than another, for each weight. */
    double[] lead(int unit, int other) {
        double[] lead = new double[codes.size()];
        for (int k = 0; k < lead.length; k++) {
            lead[k] = values[unit][k] - values[other][k];
        }
        return lead;
    }

    /**
     * The sign of Σ weight · (value of a unit − value of another), without rounding. Each number is taken as the
     * decimal that it is
     * written as, so that values such as 0.1 and 0.2 tie with 0.15 and 0.15.
     *
     * @param weights that add up to 1
     */
    int ahead(int unit, int other, double... weights) {
        double sum = 0;
        double[] one = values[unit];
        double[] two = values[other];
        for (int k = 0; k < weights.length; k++) {
            sum += weights[k] * (one[k] - two[k]);
        }
        return Math.abs(sum) > ROUNDING * size ? (int) Math.signum(sum) : exactly(one, two, weights);
    }

    /** The same by weights that are no decimals. */
    int ahead(int unit, int other, ExactWeights weights) {
        BigDecimal[] lead = exactLead(unit, other);
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < lead.length; k++) {
            sum = sum.add(lead[k].multiply(new BigDecimal(weights.numerators().get(k))));
        }
        return sum.signum();
    }

    /** What a unit has more than another, for each weight, without rounding. */
    BigDecimal[] exactLead(int unit, int other) {
        BigDecimal[] lead = new BigDecimal[codes.size()];
        Arrays.setAll(lead, k -> BigDecimal.valueOf(values[unit][k]).subtract(BigDecimal.valueOf(values[other][k])));
        return lead;
    }

    private static int exactly(double[] one, double[] two, double... weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k < weights.length; k++) {
            if (one[k] != two[k]) {
                BigDecimal lead = BigDecimal.valueOf(one[k]).subtract(BigDecimal.valueOf(two[k]));
                sum = sum.add(lead.multiply(BigDecimal.valueOf(weights[k])));
            }
        }
        return sum.signum();
    }

    /** The same units with less being better. */
    LinearScores turned() {
        double[][] turned = new double[values.length][codes.size()];
        for (int row = 0; row < turned.length; row++) {
            for (int k = 0; k < turned[row].length; k++) {
                turned[row][k] = -values[row][k];
            }
        }
        return new LinearScores(this, turned);
    }

    /** The same units where one has some points more on every value. */
    LinearScores raised(int unit, double points) {
        double[][] raised = values.clone();
        raised[unit] = values[unit].clone();
        for (int k = 0; k < raised[unit].length; k++) {
            raised[unit][k] += points;
        }
        return new LinearScores(this, raised);
    }
}
