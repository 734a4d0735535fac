package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Nodes as a tree of weights.
 *
 * @param nodes by id, parents before their children
 */
record WeightedTree(Map<String, Node> nodes) {

    /**
     * A node as it is written.
     *
     * @param id unique
     * @param parent empty for the root
     * @param weight relative to its siblings
     * @param agg how its children are aggregated, where it says so
     */
    record Node(String id, Optional<String> parent, double weight, Optional<String> agg) {

        static Node of(JsonNode node) {
            Fields fields = Fields.of("a node", node);
            Node read = new Node(
                    fields.text("id"),
                    fields.stated("parent") ? Optional.of(fields.text("parent")) : Optional.empty(),
                    fields.number("weight", 1),
                    fields.stated("agg") ? Optional.of(fields.text("agg")) : Optional.empty());
            fields.nothingElse();
            return read;
        }
    }

    static WeightedTree of(List<JsonNode> written) {
        Map<String, Node> byId = new LinkedHashMap<>();
        for (JsonNode each : written) {
            Node node = Node.of(each);
            if (byId.put(node.id(), node) != null) {
                throw new IllegalArgumentException("the node (" + node.id() + ") occurs twice.");
            }
        }
        List<Node> roots =
                byId.values().stream().filter(node -> node.parent().isEmpty()).toList();
        if (roots.size() != 1) {
            throw new IllegalArgumentException("a tree has one root, not " + roots.size() + ".");
        }
        return new WeightedTree(downwards(byId, roots.get(0)));
    }

    private static Map<String, Node> downwards(Map<String, Node> byId, Node root) {
        Map<String, Node> ordered = new LinkedHashMap<>(Map.of(root.id(), root));
        boolean grows = true;
        while (grows) {
            int before = ordered.size();
            byId.forEach((id, node) -> {
                if (node.parent().filter(ordered::containsKey).isPresent()) {
                    ordered.putIfAbsent(id, node);
                }
            });
            grows = ordered.size() > before;
        }
        if (ordered.size() < byId.size()) {
            throw new IllegalArgumentException((byId.size() - ordered.size()) + " nodes hang below no root.");
        }
        return ordered;
    }

    List<Node> children(String id) {
        return nodes.values().stream()
                .filter(node -> node.parent().filter(id::equals).isPresent())
                .toList();
    }

    /** The tree over its leaves. */
    Framework framework(List<Column> leaves) {
        List<Framework.Node> above = new ArrayList<>();
        for (String id : nodes.keySet()) {
            List<Framework.Part> parts = children(id).stream()
                    .map(child -> new Framework.Part(child.id(), child.weight()))
                    .toList();
            if (!parts.isEmpty()) {
                above.add(new Framework.Node(id, Title.of(id), Direction.HIGHER_IS_BETTER, parts));
            }
        }
        return Framework.of(leaves.stream().map(Column::indicator).toList(), above);
    }

    /** The columns of an input, in the order of {@code leafOrder}, which names every leaf once. */
    Numbers leaves(Question question) {
        List<String> order = question.input().texts("leafOrder");
        Set<String> leaves = new HashSet<>(nodes.keySet());
        leaves.removeIf(id -> !children(id).isEmpty());
        if (order.size() != leaves.size() || !leaves.equals(new HashSet<>(order))) {
            throw new IllegalArgumentException(
                    "input.leafOrder names " + order + ", and the leaves of the tree are " + leaves + ".");
        }
        return Numbers.of(question, "rows", Optional.of(order));
    }
}
