package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.number.Exact;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.core.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The nodes of a case as a criteria set whose leaves take stated points.
 *
 * @param set with codes of its own, as the ids of nodes are free
 * @param codes by id, in the order of the nodes
 */
record NodeTree(CriteriaSet set, Map<String, String> codes) {

    /**
     * A node as it is written.
     *
     * @param code made for it
     * @param id unique
     * @param parent empty for the root
     * @param maxPoints of a leaf, or of a group that declares it
     */
    private record Node(String code, String id, Optional<String> parent, Optional<BigDecimal> maxPoints) {

        static Node of(String code, JsonNode node) {
            Fields fields = Fields.of("a node", node);
            String id = fields.text("id");
            Optional<JsonNode> parent = fields.optional("parent").filter(found -> !found.isNull());
            Optional<JsonNode> max = fields.optional("maxPoints").filter(found -> !found.isNull());
            fields.nothingElse();
            return new Node(
                    code,
                    id,
                    parent.map(found -> Fields.text("the parent of (" + id + ")", found)),
                    max.map(found -> Fields.number("maxPoints of (" + id + ")", found)));
        }
    }

    static NodeTree of(List<JsonNode> nodes) {
        List<Node> read = new ArrayList<>();
        nodes.forEach(node -> read.add(Node.of("n" + read.size(), node)));
        return new Builder(read).tree();
    }

    /** Maps the id of every node to something about it. */
    Actual each(Function<String, Actual> ofCode) {
        Map<String, Actual> each = new LinkedHashMap<>();
        codes.forEach((id, code) -> each.put(id, ofCode.apply(code)));
        return new Actual.Named(each);
    }

    Actual maxPoints(String code) {
        return new Actual.Amount(set.criterion(code).max().value());
    }

    /** Scores every unit; the columns of its row are the leaves in the given order. */
    Map<String, Scorecard> score(List<JsonNode> leafOrder, Rows rows) {
        List<String> leaves = leafCodes(leafOrder);
        Map<String, Scorecard> cards = new LinkedHashMap<>();
        for (int i = 0; i < rows.units().size(); i++) {
            String unit = rows.units().get(i);
            cards.put(unit, score(unit, leaves, rows.numbers().get(i)));
        }
        return cards;
    }

    private List<String> leafCodes(List<JsonNode> leafOrder) {
        Set<String> leaves = new LinkedHashSet<>();
        for (JsonNode node : leafOrder) {
            String id = Fields.text("input.leafOrder", node);
            String code = codes.getOrDefault(id, "");
            if (set.leaves().stream().noneMatch(leaf -> leaf.code().equals(code))) {
                throw new IllegalArgumentException("input.leafOrder names (" + id + "), which is no leaf.");
            }
            if (!leaves.add(code)) {
                throw new IllegalArgumentException("input.leafOrder names (" + id + ") twice.");
            }
        }
        if (leaves.size() < set.leaves().size()) {
            throw new IllegalArgumentException("input.leafOrder names " + leaves.size() + " leaves, the tree has "
                    + set.leaves().size() + ".");
        }
        return List.copyOf(leaves);
    }

    private Scorecard score(String unit, List<String> leaves, List<BigDecimal> row) {
        if (row.size() != leaves.size()) {
            throw new IllegalArgumentException(
                    "the row of (" + unit + ") has " + row.size() + " numbers for " + leaves.size() + " leaves.");
        }
        Map<String, Observation> observations = new LinkedHashMap<>();
        for (String leaf : leaves) {
            observations.put(leaf, stated(leaf, row.get(observations.size())));
        }
        try {
            return Scorer.score(Assessment.of(set, Unit.of(unit, unit), observations));
        } catch (IllegalArgumentException refused) {
            throw new IllegalArgumentException("unit (" + unit + "): " + refused.getMessage());
        }
    }

    private Observation stated(String leaf, BigDecimal points) {
        if (set.criterion(leaf).max().sign() == 0 && points.signum() != 0) {
            throw new IllegalArgumentException(
                    "the leaf (" + set.criterion(leaf).title() + ") has no points to give.");
        }
        return Observation.stated(Exact.text(points));
    }

    /** Turns nodes into criteria from the root down. */
    private static final class Builder {

        private final Map<String, List<Node>> children = new LinkedHashMap<>();
        private final Map<String, String> codes = new LinkedHashMap<>();
        private final List<Node> roots = new ArrayList<>();
        private int built;

        Builder(List<Node> nodes) {
            for (Node node : nodes) {
                if (codes.put(node.id(), node.code()) != null) {
                    throw new IllegalArgumentException("the node (" + node.id() + ") occurs twice.");
                }
                List<Node> siblings = node.parent()
                        .map(parent -> children.computeIfAbsent(parent, id -> new ArrayList<>()))
                        .orElse(roots);
                siblings.add(node);
            }
            if (roots.size() != 1) {
                throw new IllegalArgumentException("a tree has one root, not " + roots.size() + ".");
            }
        }

        NodeTree tree() {
            CriteriaSet set = CriteriaSet.of("tree", criterion(roots.get(0)));
            if (built < codes.size()) {
                throw new IllegalArgumentException((codes.size() - built) + " nodes hang below no root.");
            }
            return new NodeTree(set, codes);
        }

        private Criterion criterion(Node node) {
            built++;
            List<Node> below = children.getOrDefault(node.id(), List.of());
            if (below.isEmpty()) {
                return Criterion.leaf(node.code(), node.id(), rule(node));
            }
            var group = Criterion.group(
                    node.code(), node.id(), below.stream().map(this::criterion).toArray(Criterion[]::new));
            return node.maxPoints().isPresent()
                    ? group.withMax(Exact.text(node.maxPoints().get()))
                    : group;
        }

        private static Rule rule(Node leaf) {
            BigDecimal max = leaf.maxPoints()
                    .orElseThrow(() -> new IllegalArgumentException("the leaf (" + leaf.id() + ") has no maxPoints."));
            return max.signum() == 0 ? Rule.tracked() : Rule.statedUpTo(Exact.text(max));
        }
    }
}
