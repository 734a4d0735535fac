package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Score;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An index over a tree of weighted criteria, and exact points rolled up a tree. */
final class TreeMethods {

    static final Map<String, Computation> BY_NAME =
            Map.of("criterionTree", TreeMethods::criterionTree, "pointsTree", TreeMethods::pointsTree);

    private static final Points HUNDRED = Points.of(100);
    private static final Rounding FINE = Rounding.halfUp(18);
    private static final Pattern DECIMALS = Pattern.compile(".*rounding to ([0-9]{1,2}) decimals.*");

    private TreeMethods() {}

    /**
     * The nodes of a tree.
     *
     * @param id unique; the parent of those below
     * @param fields what the node says
     * @param children in the order in which they are written
     */
    private record Node(String id, Fields fields, List<Node> children) {

        static Node tree(Fields input) {
            Map<String, Node> nodes = new LinkedHashMap<>();
            for (Fields each : input.objects("nodes")) {
                Node node = new Node(each.text("id"), each, new ArrayList<>());
                if (nodes.put(node.id, node) != null) {
                    throw new IllegalArgumentException("the node (" + node.id + ") occurs twice.");
                }
            }
            List<Node> roots = new ArrayList<>();
            for (Node node : nodes.values()) {
                Node parent = node.fields.has("parent") ? nodes.get(node.fields.text("parent")) : null;
                (parent == null ? roots : parent.children).add(node);
            }
            if (roots.size() != 1) {
                throw new IllegalArgumentException("a tree has one root, not " + roots.size() + ".");
            }
            nodes.keySet().removeAll(roots.get(0).ids());
            if (!nodes.isEmpty()) {
                throw new IllegalArgumentException("no root is above " + nodes.keySet() + ".");
            }
            return roots.get(0);
        }

        /** This node and all below it. */
        List<Node> all() {
            List<Node> all = new ArrayList<>(List.of(this));
            children.forEach(child -> all.addAll(child.all()));
            return all;
        }

        List<String> ids() {
            return map(all(), Node::id);
        }

        /** The leaves in the order of {@code leafOrder}, which names every one once. */
        List<String> leaves(Fields input) {
            List<String> order = input.texts("leafOrder");
            List<String> leaves = all().stream()
                    .filter(node -> node.children.isEmpty())
                    .map(Node::id)
                    .sorted()
                    .toList();
            if (!order.stream().sorted().toList().equals(leaves)) {
                throw new IllegalArgumentException(
                        "input.leafOrder names " + order + ", and the leaves of the tree are " + leaves + ".");
            }
            return order;
        }

        /** Refuses what a node says and nobody asked for. */
        void nothingElse() {
            all().forEach(node -> node.fields.nothingElse());
        }
    }

    private static Object criterionTree(Question question) {
        Node tree = Node.tree(question.input());
        Numbers leaves = Numbers.of(question, Optional.of(tree.leaves(question.input())));
        CompositeIndex index = CompositeIndex.plain()
                .with(AggregationMethods.named(
                        question.options().has("aggregation")
                                ? question.options().text("aggregation")
                                : "arithmetic",
                        question.options()))
                .with(AggregationMethods.missing(question.options()));
        List<Framework.Node> above = new ArrayList<>();
        for (Node node : tree.all()) {
            node.fields().has("weight");
            if (node.fields().has("agg")) {
                Aggregation own = AggregationMethods.named(node.fields().text("agg"), question.options());
                index = index.at(node.id(), NodeRecipe.unstated().with(own));
            }
            if (!node.children().isEmpty()) {
                List<Framework.Part> parts = node.children().stream()
                        .map(child ->
                                new Framework.Part(child.id(), child.fields().number("weight", 1)))
                        .toList();
                above.add(new Framework.Node(node.id(), Title.of(node.id()), Direction.HIGHER_IS_BETTER, parts));
            }
        }
        tree.nothingElse();
        Framework framework = Framework.of(map(leaves.columns(), Column::indicator), above);
        return described(
                tree, leaves, index.compute(IndicatorMatrix.of(leaves.columns()).in(framework)));
    }

    private static Map<String, Object> described(Node tree, Numbers leaves, IndexResult result) {
        Map<String, Object> named = new LinkedHashMap<>(RankMethods.byPolicy(policy -> leaves.byUnit(
                row -> RankMethods.places(result.scores(tree.id()), policy).get(row))));
        Map<String, Object> local = new LinkedHashMap<>(Map.of(tree.id(), 1.0));
        result.framework()
                .nodes()
                .forEach(node -> local.putAll(result.weights(node.code()).byCode()));
        named.put("localWeights", local);
        named.put("globalWeights", result.effectiveWeights());
        named.put(
                "scores",
                leaves.byUnit(
                        row -> Methods.each(tree.ids(), id -> result.scores(id).at(row))));
        double[] global = leaves.names().stream()
                .mapToDouble(result.effectiveWeights()::get)
                .toArray();
        // Every node is an arithmetic mean where a case expects them.
        named.put("leafContributions", leaves.byUnit(row -> {
            double[] parts = Aggregation.arithmetic()
                    .contributions(leaves.row(row), global)
                    .orElseThrow();
            return Methods.each(leaves.names(), id -> parts[leaves.names().indexOf(id)]);
        }));
        return named;
    }

    /** Criteria have codes of their own, as the ids of nodes are free. */
    private static Object pointsTree(Question question) {
        Node tree = Node.tree(question.input());
        List<String> ids = tree.ids();
        CriteriaSet set = CriteriaSet.of("tree", criterion(tree, ids));
        tree.nothingElse();
        List<String> units = question.input().texts("units");
        List<String> leaves = tree.leaves(question.input());
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        for (List<BigDecimal> row : RankMethods.exact(question.input(), units)) {
            if (row.size() != leaves.size()) {
                throw new IllegalArgumentException("a row has " + row.size() + " numbers for " + leaves + ".");
            }
            Map<String, Observation> observed = new LinkedHashMap<>();
            row.forEach(points ->
                    observed.put(code(leaves.get(observed.size()), ids), Observation.stated(Exact.text(points))));
            Unit unit = Unit.of(units.get(cards.size()), units.get(cards.size()));
            cards.put(unit.code(), Scorer.score(Assessment.of(set, unit, observed)));
        }
        Map<String, Object> named = new LinkedHashMap<>(ranks(question.options(), cards));
        named.put(
                "maxPoints",
                Methods.each(ids, id -> set.criterion(code(id, ids)).max().value()));
        named.put("units", Methods.each(cards, card -> Methods.each(ids, id -> node(card.score(code(id, ids))))));
        return named;
    }

    private static String code(String id, List<String> ids) {
        return "n" + ids.indexOf(id);
    }

    private static Criterion criterion(Node node, List<String> ids) {
        String code = code(node.id(), ids);
        Optional<String> max =
                node.fields().optional("maxPoints").map(points -> Exact.text(Fields.exact("maxPoints", points)));
        if (node.children().isEmpty()) {
            String points = max.orElseThrow(
                    () -> new IllegalArgumentException("the leaf (" + node.id() + ") has no maxPoints."));
            return Criterion.leaf(code, node.id(), points.equals("0") ? Rule.tracked() : Rule.statedUpTo(points));
        }
        Group group = Criterion.group(
                code,
                node.id(),
                node.children().stream().map(child -> criterion(child, ids)).toArray(Criterion[]::new));
        return max.map(group::withMax).orElse(group);
    }

    private static Map<String, Object> node(Score score) {
        BigDecimal points = score.points().value();
        BigDecimal applicable = score.applicable().value();
        return Map.of(
                "points",
                points,
                "percent",
                applicable.signum() == 0
                        ? Double.NaN
                        : HUNDRED.times(points, applicable, FINE).value());
    }

    /** Places of the totals under every policy, and as {@code rank} under that of the option. */
    private static Map<String, Object> ranks(Fields options, Map<String, Scorecard> cards) {
        TiePolicy stated = RankMethods.policy(options, "ties", TiePolicy.COMPETITION);
        Matcher decimals = DECIMALS.matcher(options.has("ties") ? options.text("ties") : "");
        Rounding rounding = Rounding.halfUp(decimals.matches() ? Integer.parseInt(decimals.group(1)) : 9);
        Map<String, Object> named = RankMethods.byPolicy(policy -> places(policy, cards, rounding));
        named.put("rank", (Supplier<Object>) () -> places(stated, cards, rounding));
        return named;
    }

    private static Object places(TiePolicy policy, Map<String, Scorecard> cards, Rounding rounding) {
        Comparator<Scorecard> ascending = Comparator.comparing(card -> rounding.apply(card.total()));
        var places = policy.places(List.copyOf(cards.values()), ascending.reversed());
        List<String> units = List.copyOf(cards.keySet());
        return Methods.each(units, unit -> places.get(units.indexOf(unit)));
    }
}
