package io.github.parindex.core.index;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.aggregation.UnitAggregation;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One walk up the framework. */
final class Computation {

    private final CompositeIndex index;
    private final IndicatorMatrix given;
    private final IndicatorMatrix matrix;
    private final Framework framework;
    private final Optional<CityAverage.Plan> cities;
    private final Set<String> byRow;
    private final Map<String, Column> rowScores = new LinkedHashMap<>();
    private final Map<String, Column> raw = new LinkedHashMap<>();
    private final Map<String, Column> aggregated = new LinkedHashMap<>();
    private final Map<String, Column> scores = new LinkedHashMap<>();
    private final Map<String, Column> unrounded = new LinkedHashMap<>();
    private final Map<String, Column> coverage = new LinkedHashMap<>();
    private final Map<String, Weights> weights = new LinkedHashMap<>();
    private final Map<String, BenefitOfTheDoubt.Result> frontiers = new LinkedHashMap<>();

    Computation(CompositeIndex index, IndicatorMatrix given) {
        this.index = index;
        this.given = given;
        this.framework = given.framework();
        checkCodes();
        IndicatorMatrix prepared = given;
        for (Preparation step : index.preparations()) {
            prepared = step.apply(prepared);
        }
        this.matrix = prepared;
        this.cities = index.cities().map(average -> average.plan(matrix));
        this.byRow = index.cities().map(average -> average.byRow(framework)).orElse(Set.of());
    }

    private void checkCodes() {
        Set<String> unknown = new TreeSet<>(index.stated().keySet());
        unknown.addAll(index.groups().keySet());
        unknown.addAll(index.printed().keySet());
        framework.indicators().forEach(indicator -> unknown.remove(indicator.code()));
        framework.nodes().forEach(node -> unknown.remove(node.code()));
        unknown.remove(IndicatorMatrix.BOARD_TOP);
        if (!unknown.isEmpty()) {
            String top = framework.top().code();
            int indicators = framework.indicators().size();
            throw Refusal.refused("index.stated", List.copyOf(unknown), top, indicators, framework.level(top));
        }
    }

    IndexResult result() {
        for (Indicator indicator : framework.indicators()) {
            readIndicator(indicator);
        }
        Optional<Weights> ofIndicators = index.weighedOn() == CompositeIndex.WeighedOn.ALL_INDICATORS
                ? Optional.of(weighIndicators())
                : Optional.empty();
        for (Framework.Node node : framework.upwards()) {
            computeNode(node, ofIndicators);
        }
        checkUnits();
        return new IndexResult(
                index,
                new IndexResult.Tables(given, matrix),
                leftOut(),
                new IndexResult.Levels(raw, aggregated, unrounded, scores, coverage(), weights, frontiers));
    }

    /** Of what was computed for each row, the mean of the shares that were there. */
    private Map<String, Column> coverage() {
        Map<String, Column> ofUnits = new LinkedHashMap<>();
        coverage.forEach((code, present) -> ofUnits.put(code, byRow.contains(code) ? ofUnits(present) : present));
        return ofUnits;
    }

    /** A misspelt unit that is not to be ranked would be ranked. */
    private void checkUnits() {
        List<Row> units = score(framework.top().code()).rows();
        Set<String> unknown = new TreeSet<>(index.ranking().without());
        Stream.concat(units.stream(), given.rows().stream()).forEach(row -> unknown.remove(row.code()));
        if (!unknown.isEmpty()) {
            throw Refusal.refused(
                    "index.ranking.without",
                    List.copyOf(unknown),
                    units.stream().limit(10).map(Row::code).toList());
        }
    }

    private List<Row> leftOut() {
        Set<Row> kept = Set.copyOf(matrix.rows());
        return given.rows().stream().filter(row -> !kept.contains(row)).toList();
    }

    private void readIndicator(Indicator indicator) {
        Column column = matrix.column(indicator.code());
        NodeRecipe recipe = index.recipe(indicator.code(), true);
        if (averagesFirst(indicator.code())) {
            Column values = cities.map(plan -> plan.average(column)).orElse(column);
            put(raw, unrounded, indicator.code(), values, normalize(values, recipe));
        } else {
            Column score = withGiven(normalize(column, recipe));
            if (byRow.contains(indicator.code())) {
                rowScores.put(indicator.code(), round(score, recipe));
            }
            put(raw, unrounded, indicator.code(), ofUnits(column), ofUnits(score));
        }
        scores.put(indicator.code(), round(Objects.requireNonNull(unrounded.get(indicator.code())), recipe));
    }

    private static void put(
            Map<String, Column> values, Map<String, Column> scores, String code, Column value, Column score) {
        values.put(code, value);
        scores.put(code, score);
    }

    /** Whether the values of an indicator are averaged, so that no row has a score of its own. */
    private boolean averagesFirst(String code) {
        CityAverage.Moment moment =
                index.cities().map(CityAverage::moment).orElse(CityAverage.Moment.AFTER_NORMALIZATION);
        boolean first = moment == CityAverage.Moment.BEFORE_NORMALIZATION && !byRow.contains(code);
        if (first && given(code).isPresent()) {
            throw Refusal.refused("index.cities.given", code);
        }
        return first;
    }

    /** A column of rows as one of units. */
    private Column ofUnits(Column column) {
        return cities.map(plan -> plan.average(column)).orElse(column);
    }

    private Optional<Column> given(String code) {
        return Optional.ofNullable(matrix.given().get(code)).filter(scores -> scores.present() > 0);
    }

    /** Scores that stand in the table, where it has some, in place of computed ones. */
    private Column withGiven(Column computed) {
        return given(computed.code()).map(scores -> filled(computed, scores)).orElse(computed);
    }

    private static Column filled(Column computed, Column given) {
        double[] scores = computed.toArray();
        for (int row = 0; row < scores.length; row++) {
            scores[row] = given.isMissing(row) ? scores[row] : given.at(row);
        }
        return computed.with(scores);
    }

    private static Column normalize(Column column, NodeRecipe recipe) {
        Column score = column;
        for (Normalization step : recipe.normalization().orElse(List.of())) {
            score = step.apply(score);
        }
        return score;
    }

    private static Column round(Column column, NodeRecipe recipe) {
        return recipe.rounding()
                .map(rounding -> Normalization.round(rounding).apply(column))
                .orElse(column);
    }

    private Weights weighIndicators() {
        List<Column> all = framework.indicatorsBelow(framework.top().code()).stream()
                .map(indicator -> score(indicator.code()))
                .toList();
        return index.nodes().weighting().orElseThrow().weigh(all);
    }

    private Column score(String code) {
        return Objects.requireNonNull(scores.get(code));
    }

    private void computeNode(Framework.Node node, Optional<Weights> ofIndicators) {
        NodeRecipe recipe = index.recipe(node.code(), false);
        boolean ofRows = byRow.contains(node.code());
        Set<String> deductions = node.deductions();
        List<Column> parts = node.partCodes().stream()
                .map(part -> ofRows ? rowScore(part) : score(part))
                .map(part -> deductions.contains(part.code()) ? takenOff(node, part, recipe) : part)
                .toList();
        Indicator label = new Indicator(
                node.code(), node.title(), node.direction(), "", Optional.empty(), OptionalDouble.empty());
        Column whole = recipe.frontier().isPresent()
                ? onFrontier(label, recipe.frontier().get(), parts)
                : weighed(node, recipe, label, parts, ofIndicators);
        Column score = normalize(whole, recipe);
        if (ofRows) {
            rowScores.put(node.code(), round(score, recipe));
            put(aggregated, unrounded, node.code(), ofUnits(whole), ofUnits(score));
        } else {
            put(aggregated, unrounded, node.code(), whole, score);
        }
        scores.put(node.code(), round(Objects.requireNonNull(unrounded.get(node.code())), recipe));
    }

    /** A deduction counts with the opposite sign, in a sum only. */
    private Column takenOff(Framework.Node node, Column part, NodeRecipe recipe) {
        boolean isSum = recipe.frontier().isEmpty()
                && recipe.aggregation().orElseThrow().equals(Aggregation.sum());
        if (!isSum) {
            Object method = recipe.frontier().isPresent()
                    ? "benefitOfTheDoubt"
                    : recipe.aggregation().orElseThrow().method().toString();
            throw Refusal.refused("index.node.deduction", node.code(), part.code(), method);
        }
        boolean turned = framework.isIndicator(part.code())
                && framework.indicator(part.code()).direction() == Direction.LOWER_IS_BETTER
                && part.direction() == Direction.HIGHER_IS_BETTER;
        if (turned) {
            throw Refusal.refused("index.node.turned", node.code(), part.code());
        }
        return part.linear(-1, 0).with(part.indicator());
    }

    private Column rowScore(String code) {
        return Objects.requireNonNull(rowScores.get(code));
    }

    private Column onFrontier(Indicator label, BenefitOfTheDoubt method, List<Column> parts) {
        if (byRow.contains(label.code())) {
            throw Refusal.refused("index.cities.frontier", label.code());
        }
        BenefitOfTheDoubt.Result result = method.evaluate(parts);
        frontiers.put(label.code(), result);
        weights.put(label.code(), Weights.equal(parts.stream().map(Column::code).toList()));
        return result.scores().with(label);
    }

    private Column weighed(
            Framework.Node node,
            NodeRecipe recipe,
            Indicator label,
            List<Column> parts,
            Optional<Weights> ofIndicators) {
        Aggregation method = recipe.aggregation().orElseThrow();
        Set<String> deductions = node.deductions();
        Indicator score = directed(
                label,
                method,
                parts.stream().filter(part -> !deductions.contains(part.code())).toList());
        Weights ofParts = weigh(node, recipe, parts, ofIndicators);
        weights.put(node.code(), ofParts);
        Missing stated = recipe.missing().orElseThrow();
        // Others cannot make up for a deduction that is missing, nor it for them.
        Missing missing =
                !deductions.isEmpty() && stated.rule() == Missing.Effect.REWEIGH ? Missing.propagate() : stated;
        return countsPresence(node.code())
                ? byPresence(score, method, parts, ofParts, missing)
                : method.aggregate(score, parts, ofParts, missing);
    }

    private boolean countsPresence(String node) {
        return index.counting() == CompositeIndex.Counting.PRESENT_INDICATORS
                && (!index.stated().containsKey(node)
                        || index.stated().get(node).aggregation().isEmpty());
    }

    /**
     * Parts that all are better when less make a node that is; parts that pull both ways must be turned first. Deductions pull
     * either way.
     */
    private static Indicator directed(Indicator label, Aggregation method, List<Column> parts) {
        List<Column> lower = parts.stream()
                .filter(part -> part.direction() == Direction.LOWER_IS_BETTER)
                .toList();
        if (lower.isEmpty() || !(method instanceof UnitAggregation)) {
            return label;
        }
        if (lower.size() < parts.size()) {
            throw Refusal.refused(
                    "index.node.directions",
                    label.code(),
                    lower.get(0).code(),
                    method.method().toString());
        }
        return label.with(Direction.LOWER_IS_BETTER);
    }

    private Weights weigh(Framework.Node node, NodeRecipe recipe, List<Column> parts, Optional<Weights> ofIndicators) {
        boolean own = index.stated().containsKey(node.code())
                && index.stated().get(node.code()).weighting().isPresent();
        if (ofIndicators.isPresent() && !own) {
            return fromBelow(node, ofIndicators.get());
        }
        Weighting method = recipe.weighting().orElseThrow();
        List<Column> seen = index.weighedOn() == CompositeIndex.WeighedOn.RAW_INDICATORS
                ? parts.stream()
                        .map(part ->
                                byRow.contains(node.code()) ? rawOfRows(part) : raw.getOrDefault(part.code(), part))
                        .toList()
                : parts;
        try {
            return method.equals(Weighting.framework()) ? node.weights() : method.weigh(seen);
        } catch (IllegalArgumentException refused) {
            Object why =
                    refused instanceof RefusalException typed ? typed.refusal() : String.valueOf(refused.getMessage());
            throw Refusal.refused("index.node", node.code(), why);
        }
    }

    private Column rawOfRows(Column part) {
        return framework.isIndicator(part.code()) ? matrix.column(part.code()) : part;
    }

    /** A part weighs as much as the indicators below it; an indicator below several parts counts in each. */
    private Weights fromBelow(Framework.Node node, Weights ofIndicators) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (String part : node.partCodes()) {
            sums.put(
                    part,
                    framework.indicatorsBelow(part).stream()
                            .mapToDouble(indicator -> ofIndicators.byCode().getOrDefault(indicator.code(), 0.0))
                            .sum());
        }
        return new Weights(sums);
    }

    /** Every row has weights of its own: those of the parts, times what is present below each. */
    private Column byPresence(
            Indicator label, Aggregation method, List<Column> parts, Weights ofParts, Missing missing) {
        if (!(method instanceof UnitAggregation)) {
            throw Refusal.refused(
                    "index.node.presence", label.code(), method.method().toString());
        }
        List<String> codes = parts.stream().map(Column::code).toList();
        double[] present = new double[parts.get(0).size()];
        double[] values = new double[present.length];
        for (int row = 0; row < present.length; row++) {
            double[] counted = new double[codes.size()];
            double total = 0;
            for (int part = 0; part < counted.length; part++) {
                counted[part] = ofParts.of(codes.get(part)) * presence(parts.get(part), row);
                total += counted[part];
            }
            present[row] = total / ofParts.total();
            values[row] = total > 0 ? rowScore(label, method, parts, row, counted, missing) : Double.NaN;
        }
        coverage.put(label.code(), parts.get(0).with(label).with(present));
        return parts.get(0).with(label).with(values);
    }

    private double presence(Column part, int row) {
        Column below = coverage.get(part.code());
        return below == null || below.size() != part.size() ? (part.isMissing(row) ? 0 : 1) : below.at(row);
    }

    private static double rowScore(
            Indicator label, Aggregation method, List<Column> parts, int row, double[] counted, Missing missing) {
        List<Column> ofRow = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        for (Column part : parts) {
            ofRow.add(Column.of(part.indicator(), List.of(part.rows().get(row)), part.at(row)));
            codes.add(part.code());
        }
        return method.aggregate(label, ofRow, Weights.of(codes, counted), missing)
                .at(0);
    }
}
