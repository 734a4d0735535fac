package io.github.parindex.examples.conformance;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code criterionTree}: an index over a tree of weighted criteria. */
final class TreeCases implements GoldenCase.Method {

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("criterionTree", new TreeCases());
    }

    @Override
    public Actual compute(Question question) {
        question.options().describes("nodeAggregation", "^a node's \"agg\" entry overrides the default$");
        question.options().describes("ties", "^min(imum)?(;|$)");
        WeightedTree tree = WeightedTree.of(question.input().list("nodes"));
        Numbers leaves = tree.leaves(question);
        CompositeIndex index = index(tree, question.options());
        IndicatorMatrix matrix = IndicatorMatrix.of(leaves.columns()).in(tree.framework(leaves.columns()));
        IndexResult result = index.compute(matrix);
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("localWeights", byNode(localWeights(result)));
        named.put("globalWeights", byNode(result.effectiveWeights()));
        named.put("scores", leaves.byUnit(row -> scores(result, row)));
        named.put("leafContributions", new Later(() -> contributions(leaves, result.effectiveWeights())));
        Ties.all()
                .forEach((word, policy) -> named.put(
                        "rank" + word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1),
                        new Later(() -> places(leaves, index, matrix, policy))));
        return new Actual.Named(named);
    }

    private static CompositeIndex index(WeightedTree tree, Fields options) {
        String word = options.stated("aggregation") ? options.text("aggregation") : "arithmetic";
        CompositeIndex index = CompositeIndex.plain()
                .with(AggregationMethods.of(word, options))
                .with(AggregationMethods.missing(options));
        for (WeightedTree.Node node : tree.nodes().values()) {
            if (node.agg().isPresent()) {
                Aggregation own = AggregationMethods.of(node.agg().get(), options);
                index = index.at(node.id(), NodeRecipe.unstated().with(own));
            }
        }
        return index;
    }

    private static Map<String, Double> localWeights(IndexResult result) {
        Map<String, Double> local = new LinkedHashMap<>();
        local.put(result.framework().top().code(), 1.0);
        for (Framework.Node node : result.framework().nodes()) {
            local.putAll(result.weights(node.code()).byCode());
        }
        return local;
    }

    private static Actual byNode(Map<String, Double> numbers) {
        Map<String, Actual> named = new LinkedHashMap<>();
        numbers.forEach((id, number) -> named.put(id, Actual.of(number)));
        return new Actual.Named(named);
    }

    private static Actual scores(IndexResult result, int row) {
        Map<String, Actual> nodes = new LinkedHashMap<>();
        for (String id : result.effectiveWeights().keySet()) {
            nodes.put(id, Actual.of(result.scores(id).at(row)));
        }
        return new Actual.Named(nodes);
    }

    /** What each leaf adds to the root, where every node is an arithmetic mean. */
    private static Actual contributions(Numbers leaves, Map<String, Double> global) {
        double[] weights = leaves.names().stream().mapToDouble(global::get).toArray();
        return leaves.byUnit(row -> {
            double[] parts = Aggregation.arithmetic()
                    .contributions(values(leaves.columns(), row), weights)
                    .orElseThrow();
            Map<String, Actual> named = new LinkedHashMap<>();
            leaves.names().forEach(id -> named.put(id, Actual.of(parts[named.size()])));
            return new Actual.Named(named);
        });
    }

    private static double[] values(List<Column> columns, int row) {
        return columns.stream().mapToDouble(column -> column.at(row)).toArray();
    }

    private static Actual places(Numbers leaves, CompositeIndex index, IndicatorMatrix matrix, TiePolicy policy) {
        IndexResult result =
                index.ranked(RankingRule.withDefaults().with(policy)).compute(matrix);
        return leaves.byUnit(row -> result.ranking()
                .place(matrix.rows().get(row).code())
                .<Actual>map(place -> new Actual.Exactly(place.value()))
                .orElseGet(Actual.None::new));
    }
}
