package io.github.parindex.core.index;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A computed composite index: scores of every level, ranks, weights, contributions, and how it was done. Immutable. */
public final class IndexResult {

    private static final int MOST_NOTES = 10;

    private final CompositeIndex index;
    private final Tables tables;
    private final List<Row> leftOut;
    private final Levels levels;

    /** What was given, and what the preparation made of it. */
    record Tables(IndicatorMatrix given, IndicatorMatrix prepared) {}

    /** Columns by code: what was read, put together, and scored before and after rounding. */
    record Levels(
            Map<String, Column> raw,
            Map<String, Column> aggregated,
            Map<String, Column> unrounded,
            Map<String, Column> scores,
            Map<String, Column> coverage,
            Map<String, Weights> weights,
            Map<String, BenefitOfTheDoubt.Result> frontiers) {

        private Levels keepRows(List<Row> rows, Predicate<Row> test) {
            int[] kept = IntStream.range(0, rows.size())
                    .filter(row -> test.test(rows.get(row)))
                    .toArray();
            return new Levels(
                    keepRows(raw, kept),
                    keepRows(aggregated, kept),
                    keepRows(unrounded, kept),
                    keepRows(scores, kept),
                    keepRows(coverage, kept),
                    weights,
                    mapped(
                            frontiers,
                            result -> new BenefitOfTheDoubt.Result(
                                    result.scores().keepRows(kept),
                                    IntStream.of(kept)
                                            .mapToObj(result.units()::get)
                                            .toList())));
        }

        private static Map<String, Column> keepRows(Map<String, Column> columns, int... kept) {
            return mapped(columns, column -> column.keepRows(kept));
        }

        private static <T> Map<String, T> mapped(Map<String, T> given, UnaryOperator<T> change) {
            Map<String, T> changed = new LinkedHashMap<>();
            given.forEach((code, value) -> changed.put(code, change.apply(value)));
            return changed;
        }
    }

    IndexResult(CompositeIndex index, Tables tables, List<Row> leftOut, Levels levels) {
        this.index = index;
        this.tables = tables;
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
        return tables.prepared;
    }

    /**
     * What was given before preparation, from which the same index computes the same result again.
     *
     * @return the matrix as it was read; of a panel with all its periods
     */
    public IndicatorMatrix inputs() {
        return tables.given;
    }

    /**
     * The normalised indicators, as the nodes above use them.
     *
     * @return a matrix of the rows of the scores in the same framework, without other columns
     */
    public IndicatorMatrix normalised() {
        List<Column> columns = framework().indicators().stream()
                .map(indicator -> scores(indicator.code()))
                .toList();
        return IndicatorMatrix.of(columns, Map.of(), framework());
    }

    /**
     * The values of an indicator as they were read.
     *
     * @param code of an indicator
     * @return before any preparation; missing too for a row that was averaged from several
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Column given(String code) {
        Objects.requireNonNull(code, "code");
        Map<Row, Integer> positions = positions();
        Column all = tables.given.column(framework().indicator(code).code());
        double[] values = rows().stream()
                .mapToDouble(row -> {
                    @Nullable Integer position = positions.get(row);
                    return position == null ? Double.NaN : all.at(position);
                })
                .toArray();
        return Column.of(all.indicator(), rows(), values);
    }

    /**
     * The numbers that the preparation filled in.
     *
     * @return by indicator in the order of the framework, with the values that were normalised
     */
    public List<Imputation.Filled> imputed() {
        Set<Row> read = positions().keySet();
        List<Imputation.Filled> filled = new ArrayList<>();
        for (Indicator indicator : framework().indicators()) {
            Column given = given(indicator.code());
            Column prepared = prepared(indicator.code());
            for (int row = 0; row < given.size(); row++) {
                if (read.contains(rows().get(row)) && given.isMissing(row) && !prepared.isMissing(row)) {
                    filled.add(new Imputation.Filled(rows().get(row), indicator.code(), prepared.at(row)));
                }
            }
        }
        return List.copyOf(filled);
    }

    private Map<Row, Integer> positions() {
        Map<Row, Integer> positions = new HashMap<>();
        for (int i = 0; i < tables.given.rows().size(); i++) {
            positions.put(tables.given.rows().get(i), i);
        }
        return positions;
    }

    /**
     * The values of an indicator that were normalised.
     *
     * @param code of an indicator
     * @return after preparation, and after several rows of a unit were averaged, if that is before normalisation
     * @throws IllegalArgumentException if there is no such indicator
     */
    public Column prepared(String code) {
        Objects.requireNonNull(code, "code");
        return found(code, levels.raw);
    }

    /**
     * The scores of a node or indicator before they are rounded.
     *
     * @param code of a node or an indicator
     * @return of parts that are rounded as stated for them
     * @throws IllegalArgumentException if there is no such code
     */
    public Column unrounded(String code) {
        Objects.requireNonNull(code, "code");
        return found(code, levels.unrounded);
    }

    /**
     * What the scores are parts of.
     *
     * @return the framework
     */
    public Framework framework() {
        return matrix().framework();
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
        Objects.requireNonNull(code, "code");
        return found(code, levels.scores);
    }

    private static Column found(String code, Map<String, Column> columns) {
        Column found = columns.get(code);
        if (found == null) {
            throw Refusal.refused("index.result.code", code, List.copyOf(columns.keySet()));
        }
        return found;
    }

    /**
     * The score of a unit at the top.
     *
     * @param unit its code; in a panel its code and period with a space between
     * @return empty for a unit without a result
     * @throws IllegalArgumentException if there is no such unit, or one in each of several periods
     */
    public OptionalDouble score(String unit) {
        return scores().value(row(unit));
    }

    /**
     * The score of a unit.
     *
     * @param unit its code; in a panel its code and period with a space between
     * @param code of a node or an indicator
     * @return empty where it is missing
     * @throws IllegalArgumentException if there is no such unit or code, or the unit has one in each of several periods
     */
    public OptionalDouble score(String unit, String code) {
        Objects.requireNonNull(code, "code");
        return scores(code).value(row(unit));
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
        Objects.requireNonNull(code, "code");
        Optional<Rounding> rounding =
                index.recipe(code, framework().isIndicator(code)).shown();
        Column scores = scores(code);
        return scores.isMissing(row)
                ? Optional.empty()
                : Optional.of(rounding.map(rule -> Decimals.rounded(scores.at(row), rule))
                        .orElseGet(() -> shortest(scores.at(row))));
    }

    /**
     * The scores that are farther from the printed ones than they may be, where both are there.
     *
     * @return by node, in the order of the rows; empty where all agree, or nothing is compared
     */
    public List<PrintedScore.Difference> differences() {
        List<PrintedScore.Difference> differences = new ArrayList<>();
        index.printed().forEach((code, against) -> {
            Map<Row, Double> printed = printed(against.column());
            for (int row = 0; row < rows().size(); row++) {
                double value = printed.getOrDefault(rows().get(row), Double.NaN);
                Optional<BigDecimal> computed = shown(code, row);
                if (computed.isPresent() && against.isApart(computed.get().doubleValue(), value)) {
                    differences.add(
                            new PrintedScore.Difference(rows().get(row), code, computed.get(), shortest(value)));
                }
            }
        });
        return List.copyOf(differences);
    }

    private Map<Row, Double> printed(String code) {
        Column column = matrix().column(code);
        Column ofUnits = index.cities()
                .map(average -> average.plan(matrix()).average(column))
                .orElse(column);
        Map<Row, Double> printed = new HashMap<>();
        for (int row = 0; row < ofUnits.size(); row++) {
            printed.put(ofUnits.rows().get(row), ofUnits.at(row));
        }
        return printed;
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
        return Row.position(rows(), unit);
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
        Objects.requireNonNull(code, "code");
        return IndexRanking.of(
                scores(code),
                index.ranking(),
                Optional.ofNullable(index.groups().get(code)));
    }

    /**
     * The periods of the rows.
     *
     * @return each once, in text order; one blank text where there are none
     */
    public List<String> periods() {
        return rows().stream().map(Row::period).distinct().sorted().toList();
    }

    /**
     * What was computed for one period of a panel, with the scores, weights and places that the whole panel gave.
     *
     * @param period as in the rows
     * @return a copy with the rows of that period only
     * @throws IllegalArgumentException if no row is of that period
     */
    public IndexResult period(String period) {
        Objects.requireNonNull(period, "period");
        if (!periods().contains(period)) {
            throw Refusal.refused("index.result.period", period, periods());
        }
        return new IndexResult(
                index,
                new Tables(tables.given, tables.prepared.period(period)),
                leftOut.stream().filter(row -> row.period().equals(period)).toList(),
                levels.keepRows(rows(), row -> row.period().equals(period)));
    }

    /**
     * How far each unit moved from one period of a panel to another.
     *
     * @param from the period to compare with
     * @param to the other one
     * @return one for each unit that has a place in both
     * @throws IllegalArgumentException if there is no such period
     */
    public RankShifts shift(String from, String to) {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        return period(to).shiftFrom(period(from));
    }

    /**
     * How far each unit moved from another computation. Rows are matched by unit and period; where both are of one period
     * each, by unit.
     *
     * @param reference the places to compare with
     * @return one for each unit that has a place in both
     * @throws IllegalArgumentException if none has
     */
    public RankShifts shiftFrom(IndexResult reference) {
        Objects.requireNonNull(reference, "reference");
        return ranking().shiftFrom(reference.ranking());
    }

    /**
     * The weights of the parts of a node, as they were used; those of deductions without their signs.
     *
     * @param node its code
     * @return weights that add up to 1; equal ones for a node of {@link #frontier}
     */
    public Weights weights(String node) {
        Objects.requireNonNull(node, "node");
        framework().node(node);
        return known(levels.weights, node).shares();
    }

    /**
     * The same weights, negative for what is taken off a sum.
     *
     * @param node its code
     * @return by code of the parts; without their signs they add up to 1
     */
    public Map<String, Double> signedWeights(String node) {
        Objects.requireNonNull(node, "node");
        Set<String> deductions = framework().node(node).deductions();
        Map<String, Double> signed = new LinkedHashMap<>();
        weights(node).byCode().forEach((part, share) -> signed.put(part, deductions.contains(part) ? -share : share));
        return Collections.unmodifiableMap(signed);
    }

    /**
     * The weights of all nodes and indicators in the top: products of the shares on the way up. Through an aggregation
     * that is not an arithmetic mean they say how much a part matters among its siblings, not what a point more brings.
     *
     * @return by code, 1 for the top, negative for what is taken off it; what is part of several nodes has the sum of its
     *     ways
     */
    public Map<String, Double> effectiveWeights() {
        Map<String, Double> effective = new LinkedHashMap<>();
        List<Framework.Node> downwards = new ArrayList<>(framework().upwards());
        Collections.reverse(downwards);
        effective.put(framework().top().code(), 1.0);
        for (Framework.Node node : downwards) {
            Double own = effective.get(node.code());
            if (own != null) {
                signedWeights(node.code()).forEach((part, share) -> effective.merge(part, own * share, Double::sum));
            }
        }
        return new EffectiveWeights(framework(), effective);
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

    /** Whether a node was computed for each of several rows of a unit, so that its parts are means as it is one. */
    boolean isByRow(String node) {
        return index.cities()
                .filter(average -> average.byRow(framework()).contains(node))
                .isPresent();
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
        Objects.requireNonNull(node, "node");
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
     * The units whose score of a node is 0 whatever its other parts are, because the aggregation of the node multiplies
     * and one part with weight is 0. Such units tie, and nothing that they do better counts.
     *
     * @return by node from the bottom up, then by row; empty where no aggregation does that
     */
    public List<Zeroed> zeroed() {
        List<Zeroed> all = new ArrayList<>();
        for (Framework.Node node : framework().upwards()) {
            if (frontier(node.code()).isEmpty() && aggregation(node.code()).isZeroByOnePart()) {
                for (int row = 0; row < rows().size(); row++) {
                    zeroed(node, row).ifPresent(all::add);
                }
            }
        }
        return List.copyOf(all);
    }

    Optional<Zeroed> zeroed(Framework.Node node, int row) {
        double[] weights = weightsOf(node, row);
        List<String> zeros = IntStream.range(0, weights.length)
                .filter(part -> weights[part] > 0)
                .mapToObj(node.partCodes()::get)
                .filter(part -> scores(part).at(row) == 0)
                .toList();
        return zeros.isEmpty()
                        || frontier(node.code()).isPresent()
                        || !aggregation(node.code()).isZeroByOnePart()
                ? Optional.empty()
                : Optional.of(new Zeroed(
                        rows().get(row), node.code(), aggregation(node.code()).method(), zeros));
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
        List<Zeroed> zeros = zeroed();
        return ranking()
                + (zeros.isEmpty() ? "" : "\n")
                + zeros.stream().limit(MOST_NOTES).map(zero -> "\n" + zero).collect(Collectors.joining())
                + (zeros.size() > MOST_NOTES ? "\nand " + (zeros.size() - MOST_NOTES) + " more" : "")
                + (zeros.isEmpty() ? "" : "\n" + Zeroed.ADVICE);
    }
}
