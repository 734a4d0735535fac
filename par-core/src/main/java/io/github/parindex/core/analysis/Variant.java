package io.github.parindex.core.analysis;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Combination;
import io.github.parindex.core.aggregation.UnitAggregation;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The scenario of one combination of choices, computed once, to be computed again wherever weights or data vary.
 * Whatever does not vary is the same object in every draw.
 */
final class Variant {

    private final Study study;
    private final Scenario scenario;
    private final Prepared prepared;
    private final List<NodeWeights> weights = new ArrayList<>();
    private final Placing placing;

    /** For each row of the result its row of the study; empty where they are the same. */
    private final Optional<int[]> rows;

    private final Optional<LinearModel> linear;

    Variant(Study study, Scenario scenario) {
        this.study = study;
        this.scenario = scenario;
        this.prepared = Prepared.of(scenario.index(), scenario.matrix());
        IndexResult whole = prepared.whole();
        this.rows = whole.rows().equals(study.rows()) ? Optional.empty() : Optional.of(positions(whole.rows()));
        this.placing = Placing.of(whole);
        study.weightFactors().forEach(this::vary);
        this.linear = rows.isEmpty() && study.errors().isEmpty() && !study.isGrouped()
                ? LinearModel.of(prepared, weights, placing)
                : Optional.empty();
    }

    private int[] positions(List<Row> found) {
        Map<Row, Integer> known = new HashMap<>();
        for (int row = 0; row < study.rows().size(); row++) {
            known.put(study.rows().get(row), row);
        }
        return found.stream()
                .mapToInt(row -> {
                    Integer position = known.get(row);
                    if (position == null) {
                        throw Refusal.refused("analysis.simulation.row", row.toString());
                    }
                    return position;
                })
                .toArray();
    }

    private void vary(Study.Placed<Factor.OfWeights> factor) {
        Framework framework = prepared.whole().framework();
        for (Framework.Node node : framework.nodes()) {
            int[] varied = factor.layout().varied(factor.factor(), framework, node);
            if (varied.length > 0 && isOfShares(prepared.index(), node)) {
                NodeWeights added = new NodeWeights(
                        node.code(),
                        node.partCodes(),
                        nominal(node),
                        varied,
                        Arrays.stream(varied)
                                .map(part -> factor.offset()
                                        + factor.layout()
                                                .dimension(
                                                        node.code(),
                                                        node.partCodes().get(part)))
                                .toArray(),
                        factor.factor().law());
                weights.add(added);
            }
        }
    }

    private double[] nominal(Framework.Node node) {
        return node.partCodes().stream()
                .mapToDouble(prepared.whole().weights(node.code())::of)
                .toArray();
    }

    /** Whether weights of a node are shares of several parts, so that they can vary. */
    static boolean isOfShares(CompositeIndex index, Framework.Node node) {
        NodeRecipe recipe = index.recipe(node.code());
        Aggregation method = recipe.aggregation().orElseThrow();
        boolean coefficients = method instanceof Combination && !(method instanceof Combination.OnScale);
        boolean positions = method instanceof UnitAggregation each && each.weighsPositions();
        return node.parts().size() > 1 && recipe.frontier().isEmpty() && !coefficients && !positions;
    }

    Optional<LinearModel> linear() {
        return linear;
    }

    /** One draw, computed as an index is. */
    Outcome outcome(Coordinates u) {
        return study.errors().isEmpty()
                ? outcome(weighed(prepared.index(), u).compute(prepared.whole().matrix()))
                : outcome(weighed(scenario.index(), u).compute(study.disturbed(scenario.matrix(), u)));
    }

    /** The variant itself, where nothing else varies. */
    Outcome outcomeAsIs() {
        return outcome(prepared.whole());
    }

    private CompositeIndex weighed(CompositeIndex index, Coordinates u) {
        CompositeIndex changed = index;
        for (NodeWeights node : weights) {
            changed = changed.at(node.node(), Factor.weighed(node.weights(u)));
        }
        return changed;
    }

    private Outcome outcome(IndexResult result) {
        IndexResult whole = prepared.whole();
        boolean same = result.rows().equals(whole.rows());
        Column scores = result.scores();
        int[] halves = (same ? placing : Placing.of(result)).halves(scores.toArray());
        int[] groups = study.isGrouped() ? groups(result) : new int[0];
        if (same && rows.isEmpty()) {
            return new Outcome(scores.toArray(), halves, groups);
        }
        int[] at = same ? rows.orElseThrow() : positions(result.rows());
        return spread(at, scores.toArray(), halves, groups);
    }

    private Outcome spread(int[] at, double[] scores, int[] halves, int[] groups) {
        int size = study.rows().size();
        double[] allScores = new double[size];
        int[] allHalves = new int[size];
        int[] allGroups = new int[groups.length == 0 ? 0 : size];
        Arrays.fill(allScores, Double.NaN);
        Arrays.fill(allGroups, -1);
        for (int i = 0; i < at.length; i++) {
            allScores[at[i]] = scores[i];
            allHalves[at[i]] = halves[i];
            if (groups.length > 0) {
                allGroups[at[i]] = groups[i];
            }
        }
        return new Outcome(allScores, allHalves, allGroups);
    }

    private int[] groups(IndexResult result) {
        Map<Row, Integer> found = new HashMap<>();
        for (IndexRanking.Standing standing : result.ranking().standings()) {
            standing.group()
                    .ifPresent(name -> found.put(standing.row(), study.groups().indexOf(name)));
        }
        return result.rows().stream()
                .mapToInt(row -> found.getOrDefault(row, -1))
                .toArray();
    }

    static List<String> groupNames(IndexResult result) {
        @Nullable
        ScoreGroups groups =
                result.index().groups().get(result.framework().top().code());
        return groups == null
                ? List.of()
                : groups.bands().stream().map(ScoreGroups.Band::name).toList();
    }
}
