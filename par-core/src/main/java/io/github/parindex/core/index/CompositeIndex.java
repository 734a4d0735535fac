package io.github.parindex.core.index;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How a composite index is built from indicators: prepare, normalise, weigh, aggregate, rank. One immutable value that
 * holds every choice; the same value and the same matrix give the same bits.
 *
 * <p>Many threads may share it without a lock: nothing in it ever changes.
 *
 * <p>The steps and their order follow the OECD/JRC Handbook on Constructing Composite Indicators (2008),
 * <a href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>.
 */
public final class CompositeIndex {

    private static final NodeRecipe NODES = NodeRecipe.unstated()
            .with(Weighting.framework())
            .with(Aggregation.arithmetic())
            .with(Missing.reweigh())
            .with(new Normalization[0]);

    private final List<Preparation> preparations;
    private final NodeRecipe indicators;
    private final NodeRecipe nodes;
    private final Map<String, NodeRecipe> stated;
    private final WeighedOn weighedOn;
    private final Counting counting;
    private final Optional<CityAverage> cities;
    private final RankingRule ranking;
    private final Map<String, ScoreGroups> groups;
    private final Map<String, PrintedScore> printed;

    /** What a weighting that looks at data sees. */
    public enum WeighedOn {
        /** The normalised scores of the parts of each node. */
        PARTS,
        /** The prepared values of the indicators of a node, before normalisation; nodes above see scores. */
        RAW_INDICATORS,
        /**
         * The normalised scores of all indicators at once; a node then weighs as much as the indicators below it.
         */
        ALL_INDICATORS
    }

    /** With what weight a part counts below which something is missing. */
    public enum Counting {
        /** With its whole weight, as long as it has a score. */
        WHOLE_PARTS,
        /**
         * With the share of its weight that is present below it, so that the score is that of all present indicators
         * together: points achieved by points that could be achieved. A node that states an aggregation of its own
         * counts whole parts.
         */
        PRESENT_INDICATORS
    }

    private CompositeIndex(Draft draft) {
        this.preparations = List.copyOf(draft.preparations);
        this.indicators = draft.indicators;
        this.nodes = draft.nodes;
        this.stated = Collections.unmodifiableMap(new LinkedHashMap<>(draft.stated));
        this.weighedOn = draft.weighedOn;
        this.counting = draft.counting;
        this.cities = draft.cities;
        this.ranking = draft.ranking;
        this.groups = Collections.unmodifiableMap(new LinkedHashMap<>(draft.groups));
        this.printed = Collections.unmodifiableMap(new LinkedHashMap<>(draft.printed));
    }

    /** The parts of an index on their way into a changed copy. */
    private static final class Draft {

        private List<Preparation> preparations = List.of();
        private NodeRecipe indicators = NodeRecipe.unstated().with(new Normalization[0]);
        private NodeRecipe nodes = NODES;
        private Map<String, NodeRecipe> stated = new LinkedHashMap<>();
        private WeighedOn weighedOn = WeighedOn.PARTS;
        private Counting counting = Counting.WHOLE_PARTS;
        private Optional<CityAverage> cities = Optional.empty();
        private RankingRule ranking = RankingRule.withDefaults();
        private Map<String, ScoreGroups> groups = new LinkedHashMap<>();
        private Map<String, PrintedScore> printed = new LinkedHashMap<>();
    }

    private Draft draft() {
        Draft draft = new Draft();
        draft.preparations = preparations;
        draft.indicators = indicators;
        draft.nodes = nodes;
        draft.stated = new LinkedHashMap<>(stated);
        draft.weighedOn = weighedOn;
        draft.counting = counting;
        draft.cities = cities;
        draft.ranking = ranking;
        draft.groups = new LinkedHashMap<>(groups);
        draft.printed = new LinkedHashMap<>(printed);
        return draft;
    }

    /**
     * The plainest index: no preparation, values as they are, the weights of the framework, arithmetic means of what is
     * there.
     *
     * @return the index
     */
    public static CompositeIndex plain() {
        return new CompositeIndex(new Draft());
    }

    /**
     * The plainest index of normalised values: min-max from 0 to 100 before everything else.
     *
     * @return the index
     */
    public static CompositeIndex standard() {
        return plain().with(Normalization.minMax(0, 100));
    }

    /**
     * The official score of a criteria set, for a matrix of {@link IndicatorMatrix#of(io.github.parindex.core.scoring.Scoreboard)}:
     * shares of the maximum points, weighted by them, as an arithmetic mean of all that is present; what counts outside
     * the maximum is added at the top. It equals the exact index to 1e-9.
     *
     * @return the index
     */
    public static CompositeIndex official() {
        return plain().counting(Counting.PRESENT_INDICATORS)
                .at(
                        IndicatorMatrix.BOARD_TOP,
                        NodeRecipe.unstated().with(Aggregation.sum()).with(Missing.propagate()));
    }

    /**
     * Prepares the matrix first.
     *
     * @param steps in order; they replace earlier ones
     * @return a copy
     */
    public CompositeIndex prepared(Preparation... steps) {
        Objects.requireNonNull(steps, "steps");
        Draft draft = draft();
        draft.preparations = List.of(steps);
        return new CompositeIndex(draft);
    }

    /**
     * Normalises every indicator that does not state its own normalisation.
     *
     * @param steps in order; none to leave the values as they are
     * @return a copy
     */
    public CompositeIndex with(Normalization... steps) {
        Objects.requireNonNull(steps, "steps");
        return withIndicators(indicators.with(steps));
    }

    /**
     * Weighs the parts of every node that does not state its own weighting.
     *
     * @param method of weighing
     * @return a copy
     */
    public CompositeIndex with(Weighting method) {
        Objects.requireNonNull(method, "method");
        return withNodes(nodes.with(method));
    }

    /**
     * Scores every node that does not state its own weighting by benefit of the doubt, in place of weights and aggregation.
     *
     * @param method with or without bounds of shares
     * @return a copy
     */
    public CompositeIndex with(BenefitOfTheDoubt method) {
        Objects.requireNonNull(method, "method");
        return withNodes(nodes.with(method));
    }

    /**
     * Aggregates every node that does not state its own aggregation.
     *
     * @param method of putting parts together
     * @return a copy
     */
    public CompositeIndex with(Aggregation method) {
        Objects.requireNonNull(method, "method");
        return withNodes(nodes.with(method));
    }

    /**
     * Treats missing parts of every node that does not state its own rule.
     *
     * @param rule for missing parts
     * @return a copy
     */
    public CompositeIndex with(Missing rule) {
        Objects.requireNonNull(rule, "rule");
        return withNodes(nodes.with(rule));
    }

    /**
     * Changes the defaults of all indicators.
     *
     * @param defaults what is not stated there keeps its former default
     * @return a copy
     */
    public CompositeIndex withIndicators(NodeRecipe defaults) {
        Objects.requireNonNull(defaults, "defaults");
        Draft draft = draft();
        draft.indicators = defaults.or(indicators);
        return new CompositeIndex(draft);
    }

    /**
     * Changes the defaults of all nodes.
     *
     * @param defaults what is not stated there keeps its former default
     * @return a copy
     */
    public CompositeIndex withNodes(NodeRecipe defaults) {
        Objects.requireNonNull(defaults, "defaults");
        Draft draft = draft();
        draft.nodes = defaults.or(nodes);
        return new CompositeIndex(draft);
    }

    /**
     * States how one node or indicator is computed.
     *
     * @param code of the node or indicator
     * @param recipe what it states goes before the defaults, and before what was stated for it earlier
     * @return a copy
     */
    public CompositeIndex at(String code, NodeRecipe recipe) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(recipe, "recipe");
        Draft draft = draft();
        draft.stated.merge(code, recipe, (before, now) -> now.or(before));
        return new CompositeIndex(draft);
    }

    /**
     * States how all nodes or indicators of a level are computed that do not state it themselves.
     *
     * @param framework whose level it is
     * @param level 1 for indicators, 2 for nodes of indicators, and so on
     * @param recipe it goes before the defaults
     * @return a copy
     * @throws IllegalArgumentException if the framework has no such level
     */
    public CompositeIndex atLevel(Framework framework, int level, NodeRecipe recipe) {
        Objects.requireNonNull(framework, "framework");
        Objects.requireNonNull(recipe, "recipe");
        List<String> codes = Stream.concat(
                        framework.indicators().stream().map(Indicator::code),
                        framework.nodes().stream().map(Framework.Node::code))
                .filter(code -> framework.level(code) == level)
                .toList();
        if (codes.isEmpty()) {
            throw Refusal.refused(
                    "index.level", level, framework.level(framework.top().code()));
        }
        Draft draft = draft();
        codes.forEach(code -> draft.stated.merge(code, recipe, (own, ofLevel) -> own.or(ofLevel)));
        return new CompositeIndex(draft);
    }

    /**
     * Rounds nothing, neither scores that are used above nor those that are shown.
     *
     * @return a copy
     */
    public CompositeIndex unrounded() {
        Draft draft = draft();
        draft.indicators = indicators.unrounded();
        draft.nodes = nodes.unrounded();
        draft.stated.replaceAll((code, recipe) -> recipe.unrounded());
        return new CompositeIndex(draft);
    }

    /**
     * Compares the scores of a node or an indicator with those that are printed.
     *
     * @param code of the node or indicator
     * @param scores the column that holds them, and how far they may differ
     * @return a copy
     */
    public CompositeIndex compared(String code, PrintedScore scores) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(scores, "scores");
        Draft draft = draft();
        draft.printed.put(code, scores);
        return new CompositeIndex(draft);
    }

    /**
     * Changes what a weighting sees.
     *
     * @param data parts, raw indicators or all indicators at once
     * @return a copy
     */
    public CompositeIndex weighedOn(WeighedOn data) {
        Objects.requireNonNull(data, "data");
        Draft draft = draft();
        draft.weighedOn = data;
        return new CompositeIndex(draft);
    }

    /**
     * Changes with what weight incomplete parts count.
     *
     * @param other whole parts or present indicators
     * @return a copy
     */
    public CompositeIndex counting(Counting other) {
        Objects.requireNonNull(other, "other");
        Draft draft = draft();
        draft.counting = other;
        return new CompositeIndex(draft);
    }

    /**
     * Averages several rows of a unit.
     *
     * @param average by which column, with which weights, and when
     * @return a copy
     */
    public CompositeIndex averaging(CityAverage average) {
        Objects.requireNonNull(average, "average");
        Draft draft = draft();
        draft.cities = Optional.of(average);
        return new CompositeIndex(draft);
    }

    /**
     * Changes how scores are ranked.
     *
     * @param rule ties, rounding and best end
     * @return a copy
     */
    public CompositeIndex ranked(RankingRule rule) {
        Objects.requireNonNull(rule, "rule");
        Draft draft = draft();
        draft.ranking = rule;
        return new CompositeIndex(draft);
    }

    /**
     * Groups the scores of a node.
     *
     * @param code of the node
     * @param bands by score
     * @return a copy
     */
    public CompositeIndex grouped(String code, ScoreGroups bands) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(bands, "bands");
        Draft draft = draft();
        draft.groups.put(code, bands);
        return new CompositeIndex(draft);
    }

    /**
     * Forgets what is stated for nodes and indicators that a framework does not have, such as one of which a part was left
     * out.
     *
     * @param framework whose nodes and indicators are kept
     * @return a copy
     */
    public CompositeIndex onlyFor(Framework framework) {
        Objects.requireNonNull(framework, "framework");
        Set<String> known = new HashSet<>();
        framework.indicators().forEach(indicator -> known.add(indicator.code()));
        framework.nodes().forEach(node -> known.add(node.code()));
        Draft draft = draft();
        draft.stated.keySet().retainAll(known);
        draft.groups.keySet().retainAll(known);
        draft.printed.keySet().retainAll(known);
        return new CompositeIndex(draft);
    }

    /**
     * Computes the index.
     *
     * @param matrix of the indicators, with their framework
     * @return scores, ranks and contributions of every level
     * @throws IllegalArgumentException with the indicator, node and unit for which a method has no answer
     */
    public IndexResult compute(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        return new Computation(this, matrix).result();
    }

    /**
     * What is done to the matrix first.
     *
     * @return in order
     */
    public List<Preparation> preparations() {
        return preparations;
    }

    /**
     * The defaults of indicators.
     *
     * @return every choice stated that matters for an indicator
     */
    public NodeRecipe indicators() {
        return indicators;
    }

    /**
     * The defaults of nodes.
     *
     * @return every choice stated that matters for a node
     */
    public NodeRecipe nodes() {
        return nodes;
    }

    /**
     * What is stated for single nodes and indicators.
     *
     * @return by code
     */
    public Map<String, NodeRecipe> stated() {
        return stated;
    }

    /**
     * What a weighting sees.
     *
     * @return parts, raw indicators or all indicators at once
     */
    public WeighedOn weighedOn() {
        return weighedOn;
    }

    /**
     * With what weight incomplete parts count.
     *
     * @return whole parts or present indicators
     */
    public Counting counting() {
        return counting;
    }

    /**
     * The average over several rows of a unit.
     *
     * @return empty where a row is a unit
     */
    public Optional<CityAverage> cities() {
        return cities;
    }

    /**
     * How scores are ranked.
     *
     * @return the rule
     */
    public RankingRule ranking() {
        return ranking;
    }

    /**
     * How scores are grouped.
     *
     * @return by code of the node
     */
    public Map<String, ScoreGroups> groups() {
        return groups;
    }

    /**
     * What scores are compared with.
     *
     * @return by code of the node or indicator
     */
    public Map<String, PrintedScore> printed() {
        return printed;
    }

    /**
     * How a node is computed.
     *
     * @param node its code
     * @return what is stated for it, completed by the defaults of nodes
     */
    public NodeRecipe recipe(String node) {
        Objects.requireNonNull(node, "node");
        return recipe(node, false);
    }

    NodeRecipe recipe(String code, boolean indicator) {
        NodeRecipe defaults = indicator ? indicators : nodes;
        NodeRecipe own = stated.get(code);
        return own == null ? defaults : own.or(defaults);
    }

    /**
     * Every choice, one a line.
     *
     * @return lines to be printed with the result
     */
    public List<String> description() {
        List<String> lines = new ArrayList<>();
        preparations.forEach(step -> lines.add("Preparation: " + step.method()));
        cities.ifPresent(average -> lines.add("Average: " + average));
        lines.add("Indicators: " + indicators);
        lines.add("Nodes: " + nodes);
        stated.forEach((code, recipe) -> lines.add(code + ": " + recipe));
        if (weighedOn != WeighedOn.PARTS) {
            lines.add("Weighed on: " + (weighedOn == WeighedOn.ALL_INDICATORS ? "all indicators" : "raw indicators"));
        }
        if (counting != Counting.WHOLE_PARTS) {
            lines.add("Counting: present indicators");
        }
        lines.add("Ranking: " + ranking);
        groups.forEach((code, bands) -> lines.add("Groups of " + code + ": " + bands));
        printed.forEach((code, scores) -> lines.add("Compared: " + code + " with " + scores));
        return List.copyOf(lines);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CompositeIndex index && choices().equals(index.choices());
    }

    @Override
    public int hashCode() {
        return choices().hashCode();
    }

    private List<Object> choices() {
        return Arrays.asList(
                preparations, indicators, nodes, stated, weighedOn, counting, cities, ranking, groups, printed);
    }

    @Override
    public String toString() {
        return String.join("\n", description());
    }
}
