package io.github.parindex.core.indicator;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What an index is made of: indicators, and nodes above them, to any depth, with a relative weight on every part.
 *
 * <p>An indicator may be a part at any level, and of several nodes. There may be several {@linkplain #roots() roots}, of
 * which the first is the {@linkplain #top() top}; a root may be part of a later one, as an index from which another is
 * derived.
 */
public final class Framework {

    private static final int MOST_LEVELS = 200;

    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Node> upwards = new ArrayList<>();
    private final Map<String, Integer> levels = new LinkedHashMap<>();
    private final List<String> roots;

    /** The codes of indicators that are named by a text, so that nothing else is said of them. */
    private final Set<String> named;

    /**
     * A node above indicators.
     *
     * @param code unique among nodes and indicators
     * @param title what it summarises
     * @param direction which end is good where it is a part itself
     * @param parts what it is made of, at least one
     */
    public record Node(String code, Title title, Direction direction, List<Part> parts) {

        /** Refuses a blank code, a node without parts and a part that occurs twice. */
        public Node {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(direction, "direction");
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
            if (code.isBlank() || parts.isEmpty()) {
                throw Refusal.refused(
                        "indicator.node.empty",
                        code,
                        parts.stream().map(Part::toString).toList());
            }
            Set<String> seen = new LinkedHashSet<>();
            for (Part part : parts) {
                if (!seen.add(part.code())) {
                    throw Refusal.refused("indicator.node.partTwice", code, part.code());
                }
            }
        }

        /**
         * The codes of its parts.
         *
         * @return in order
         */
        public List<String> partCodes() {
            return parts.stream().map(Part::code).toList();
        }

        /**
         * The weights of its parts, as given; of a part that is taken off, how much it counts.
         *
         * @return in order, none negative
         */
        public Weights weights() {
            Map<String, Double> weights = new LinkedHashMap<>();
            parts.forEach(part -> weights.put(part.code(), Math.abs(part.weight())));
            return new Weights(weights);
        }

        /**
         * The parts that are taken off a sum, as their weight is negative.
         *
         * @return codes in order; empty for most nodes
         */
        public Set<String> deductions() {
            Set<String> deductions = new LinkedHashSet<>();
            parts.stream().filter(part -> part.weight() < 0).forEach(part -> deductions.add(part.code()));
            return deductions;
        }

        @Override
        public String toString() {
            return code + " of " + parts;
        }
    }

    /**
     * A part of a node.
     *
     * @param code of an indicator or of another node
     * @param weight relative to the other parts, finite; negative for a deduction, which is taken off a sum
     */
    public record Part(String code, double weight) {

        /** Refuses a weight that is not finite. */
        public Part {
            Objects.requireNonNull(code, "code");
            if (!Double.isFinite(weight)) {
                throw Refusal.refused("indicator.node.weight", code, weight);
            }
        }

        @Override
        public String toString() {
            return weight == 1 ? code : code + " × " + weight;
        }
    }

    private Framework(List<Indicator> indicators, List<Node> nodes, List<String> stated, Set<String> named) {
        Objects.requireNonNull(indicators, "indicators");
        Objects.requireNonNull(nodes, "nodes");
        this.named = Set.copyOf(named);
        for (Indicator indicator : indicators) {
            if (this.indicators.putIfAbsent(indicator.code(), indicator) != null) {
                throw Refusal.refused("indicator.framework.indicatorTwice", indicator.code());
            }
        }
        for (Node node : nodes) {
            if (this.indicators.containsKey(node.code()) || this.nodes.putIfAbsent(node.code(), node) != null) {
                throw Refusal.refused("indicator.framework.codeTwice", node.code());
            }
        }
        if (nodes.isEmpty()) {
            throw Refusal.refused("indicator.framework.empty");
        }
        Set<String> parts = new LinkedHashSet<>();
        nodes.forEach(node -> parts.addAll(node.partCodes()));
        checkParts(parts);
        Set<String> done = new LinkedHashSet<>();
        nodes.forEach(node -> climb(node, done, new LinkedHashSet<>()));
        List<String> partOfNone = this.nodes.keySet().stream()
                .filter(code -> !parts.contains(code))
                .toList();
        this.roots = stated.isEmpty() ? partOfNone : List.copyOf(stated);
        roots.forEach(this::node);
        Set<String> tops = Set.copyOf(roots);
        for (String code : partOfNone) {
            if (!tops.contains(code)) {
                throw Refusal.refused("indicator.framework.neitherRootNorPart", code);
            }
        }
    }

    private void checkParts(Set<String> parts) {
        for (String part : parts) {
            if (!indicators.containsKey(part) && !nodes.containsKey(part)) {
                Set<String> known = new TreeSet<>(indicators.keySet());
                known.addAll(nodes.keySet());
                throw Refusal.refused("indicator.framework.unknown", part, known);
            }
        }
        for (String code : indicators.keySet()) {
            if (!parts.contains(code)) {
                throw Refusal.refused("indicator.framework.partOfNone", code);
            }
        }
    }

    private void climb(Node node, Set<String> done, Set<String> path) {
        if (done.contains(node.code())) {
            return;
        }
        if (path.size() == MOST_LEVELS) {
            throw Refusal.refused(
                    "indicator.framework.deep",
                    node.code(),
                    MOST_LEVELS,
                    path.iterator().next());
        }
        if (!path.add(node.code())) {
            throw Refusal.refused("indicator.framework.circle", node.code(), List.copyOf(path));
        }
        for (String part : node.partCodes()) {
            if (nodes.containsKey(part)) {
                climb(nodes.get(part), done, path);
            }
        }
        path.remove(node.code());
        done.add(node.code());
        upwards.add(node);
        int level = 1 + node.partCodes().stream().mapToInt(this::level).max().orElseThrow();
        if (level > MOST_LEVELS + 1) {
            throw Refusal.refused("indicator.framework.high", node.code(), MOST_LEVELS);
        }
        levels.put(node.code(), level);
    }

    /**
     * A framework of indicators and nodes.
     *
     * @param indicators each part of at least one node
     * @param nodes in any order
     * @return the framework
     * @throws IllegalArgumentException if a code occurs twice or is unknown, or a node is part of itself
     */
    public static Framework of(List<Indicator> indicators, List<Node> nodes) {
        return of(indicators, nodes, List.of());
    }

    /**
     * A framework of indicators and nodes with stated roots.
     *
     * @param indicators each part of at least one node
     * @param nodes in any order
     * @param roots codes of the indices, the first of them the top; none for all nodes that are part of none
     * @return the framework
     * @throws IllegalArgumentException if a code occurs twice or is unknown, a node is part of itself, is neither a root
     *     nor part of a node, or stands more than {@value #MOST_LEVELS} levels deep
     */
    public static Framework of(List<Indicator> indicators, List<Node> nodes, List<String> roots) {
        Objects.requireNonNull(roots, "roots");
        return new Framework(indicators, nodes, roots, Set.of());
    }

    /**
     * One node above all indicators, with equal weights.
     *
     * @param code of the node
     * @param indicators at least one
     * @return the framework
     */
    public static Framework flat(String code, List<Indicator> indicators) {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(indicators, "indicators");
        List<Part> parts = indicators.stream()
                .map(indicator -> new Part(indicator.code(), 1))
                .toList();
        return of(indicators, List.of(new Node(code, Title.of(code), Direction.HIGHER_IS_BETTER, parts)));
    }

    /**
     * A framework in one expression: {@code Framework.of(group("index", group("a", "a1", "a2"), group("b", "b1")))}.
     *
     * @param top the node above all others
     * @return the framework, with equal weights; indicators that are named by a text are what the matrix says of them that
     *     is put {@linkplain IndicatorMatrix#in in it}, and of those more is better until then
     */
    public static Framework of(Branch top) {
        Objects.requireNonNull(top, "top");
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        List<Node> nodes = new ArrayList<>();
        Set<String> named = new LinkedHashSet<>();
        top.collect(indicators, nodes, named);
        return new Framework(List.copyOf(indicators.values()), nodes, List.of(), named);
    }

    /**
     * A node on its way into a framework.
     *
     * @param code of the node
     * @param members texts for indicators, {@link Indicator}s and groups
     */
    public record Branch(String code, List<Object> members) {

        /** Refuses null. */
        public Branch {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(members, "members");
        }

        private void collect(Map<String, Indicator> indicators, List<Node> nodes, Set<String> named) {
            List<Part> parts = new ArrayList<>();
            for (Object member : members) {
                if (member instanceof Branch group) {
                    group.collect(indicators, nodes, named);
                    parts.add(new Part(group.code, 1));
                } else if (member instanceof Indicator given) {
                    indicators.put(given.code(), given);
                    named.remove(given.code());
                    parts.add(new Part(given.code(), 1));
                } else {
                    String name = member.toString();
                    if (indicators.putIfAbsent(name, Indicator.of(name)) == null) {
                        named.add(name);
                    }
                    parts.add(new Part(name, 1));
                }
            }
            nodes.add(new Node(code, Title.of(code), Direction.HIGHER_IS_BETTER, parts));
        }
    }

    /**
     * A node on its way into a framework.
     *
     * @param code of the node
     * @param members texts for indicators, {@link Indicator}s and groups
     * @return the group
     */
    public static Branch group(String code, Object... members) {
        Objects.requireNonNull(members, "members");
        return new Branch(code, Arrays.asList(members));
    }

    /**
     * Changes relative weights.
     *
     * @param weights by code of the part; the same wherever it is a part; other parts keep theirs
     * @return a copy
     * @throws IllegalArgumentException if a code is part of no node
     */
    public Framework with(Map<String, Double> weights) {
        Objects.requireNonNull(weights, "weights");
        Set<String> unused = new TreeSet<>(weights.keySet());
        List<Node> changed = new ArrayList<>();
        for (Node node : nodes.values()) {
            List<Part> parts = node.parts().stream()
                    .map(part -> new Part(part.code(), weights.getOrDefault(part.code(), part.weight())))
                    .toList();
            unused.removeAll(node.partCodes());
            changed.add(new Node(node.code(), node.title(), node.direction(), parts));
        }
        if (!unused.isEmpty()) {
            throw Refusal.refused("indicator.framework.noPart", unused);
        }
        return new Framework(List.copyOf(indicators.values()), changed, roots, named);
    }

    /** A copy that says of the indicators which are only named what is known of them elsewhere. */
    Framework completed(Function<String, Indicator> known) {
        if (named.isEmpty()) {
            return this;
        }
        List<Indicator> whole = indicators.values().stream()
                .map(indicator -> named.contains(indicator.code()) ? known.apply(indicator.code()) : indicator)
                .toList();
        return of(whole, List.copyOf(nodes.values()), roots);
    }

    /**
     * Leaves out nodes and indicators, with all that is below them and part of nothing else, and nodes that have no part
     * any more. The weights of what stays are as they were.
     *
     * @param codes of nodes or indicators
     * @return a copy
     * @throws IllegalArgumentException if a code is unknown, or nothing would be left
     */
    public Framework without(String... codes) {
        Objects.requireNonNull(codes, "codes");
        Set<String> gone = new LinkedHashSet<>(List.of(codes));
        gone.stream().filter(code -> !isIndicator(code)).forEach(this::node);
        Map<String, Node> left = new LinkedHashMap<>();
        for (Node node : upwards) {
            List<Part> parts = node.parts().stream()
                    .filter(part -> !gone.contains(part.code()))
                    .toList();
            if (gone.contains(node.code()) || parts.isEmpty()) {
                gone.add(node.code());
            } else {
                left.put(node.code(), new Node(node.code(), node.title(), node.direction(), parts));
            }
        }
        List<String> rootsLeft =
                roots.stream().filter(root -> !gone.contains(root)).toList();
        if (rootsLeft.isEmpty()) {
            throw Refusal.refused("indicator.framework.nothingLeft", List.of(codes));
        }
        return reached(left, rootsLeft);
    }

    /**
     * Leaves out all that is neither named, nor below it, nor above it. The weights of what stays are as they were.
     *
     * @param codes of nodes or indicators, at least one
     * @return a copy
     * @throws IllegalArgumentException if a code is unknown, or none is given
     */
    public Framework only(String... codes) {
        Objects.requireNonNull(codes, "codes");
        Set<String> kept = new LinkedHashSet<>();
        for (String code : codes) {
            if (!isIndicator(code)) {
                node(code);
            }
            collect(code, kept);
        }
        return without(indicators.keySet().stream()
                .filter(code -> !kept.contains(code))
                .toArray(String[]::new));
    }

    /** What stands below the roots. */
    private Framework reached(Map<String, Node> left, List<String> rootsLeft) {
        Set<String> reached = new LinkedHashSet<>(rootsLeft);
        List<Node> downwards = new ArrayList<>(left.values());
        Collections.reverse(downwards);
        for (Node node : downwards) {
            if (reached.contains(node.code())) {
                reached.addAll(node.partCodes());
            }
        }
        return new Framework(
                indicators.values().stream()
                        .filter(indicator -> reached.contains(indicator.code()))
                        .toList(),
                nodes.keySet().stream().filter(reached::contains).map(left::get).toList(),
                rootsLeft,
                named);
    }

    /**
     * All indicators.
     *
     * @return in order
     */
    public List<Indicator> indicators() {
        return List.copyOf(indicators.values());
    }

    /**
     * All nodes above indicators, as given.
     *
     * @return in order
     */
    public List<Node> nodes() {
        return List.copyOf(nodes.values());
    }

    /**
     * All nodes above indicators, parts before what they are part of.
     *
     * @return in the order of computation
     */
    public List<Node> upwards() {
        return Collections.unmodifiableList(upwards);
    }

    /**
     * The codes of all nodes as a reader meets them: each root, then its parts one after the other with all that is below.
     *
     * @return each once, from the first root on
     */
    public List<String> downwards() {
        Set<String> codes = new LinkedHashSet<>();
        roots.forEach(root -> collectNodes(root, codes));
        return List.copyOf(codes);
    }

    private void collectNodes(String code, Set<String> codes) {
        if (!isIndicator(code) && codes.add(code)) {
            node(code).partCodes().forEach(part -> collectNodes(part, codes));
        }
    }

    /**
     * The indices: as stated, or all nodes that are part of none.
     *
     * @return at least one code
     */
    public List<String> roots() {
        return roots;
    }

    /**
     * The node of the index: the first root.
     *
     * @return the node
     */
    public Node top() {
        return node(roots.get(0));
    }

    /**
     * Whether a code is that of an indicator.
     *
     * @param code any
     * @return false for a node, and for what is unknown
     */
    public boolean isIndicator(String code) {
        Objects.requireNonNull(code, "code");
        return indicators.containsKey(code);
    }

    /**
     * An indicator by its code.
     *
     * @param code of the indicator
     * @return the indicator
     * @throws IllegalArgumentException if there is none
     */
    public Indicator indicator(String code) {
        Objects.requireNonNull(code, "code");
        Indicator found = indicators.get(code);
        if (found == null) {
            throw Refusal.refused("indicator.framework.noIndicator", code, List.copyOf(indicators.keySet()));
        }
        return found;
    }

    /**
     * A node by its code.
     *
     * @param code of the node
     * @return the node
     * @throws IllegalArgumentException if there is none
     */
    public Node node(String code) {
        Objects.requireNonNull(code, "code");
        Node found = nodes.get(code);
        if (found == null) {
            throw Refusal.refused("indicator.framework.noNode", code, List.copyOf(nodes.keySet()));
        }
        return found;
    }

    /**
     * The indicators below a node, at any depth.
     *
     * @param code of a node or an indicator
     * @return each once, in order
     */
    public List<Indicator> indicatorsBelow(String code) {
        Objects.requireNonNull(code, "code");
        Set<String> below = new LinkedHashSet<>();
        collect(code, below);
        return indicators.values().stream()
                .filter(indicator -> below.contains(indicator.code()))
                .toList();
    }

    private void collect(String code, Set<String> below) {
        if (below.add(code) && !isIndicator(code)) {
            node(code).partCodes().forEach(part -> collect(part, below));
        }
    }

    /**
     * How far a node stands above its deepest indicator.
     *
     * @param code of a node or an indicator
     * @return 1 for an indicator, 2 for a node of indicators, and so on
     */
    public int level(String code) {
        Objects.requireNonNull(code, "code");
        return isIndicator(code)
                ? 1
                : Objects.requireNonNull(levels.get(node(code).code()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Framework framework
                && indicators().equals(framework.indicators())
                && nodes().equals(framework.nodes())
                && roots.equals(framework.roots);
    }

    @Override
    public int hashCode() {
        return 31 * indicators().hashCode() + nodes().hashCode();
    }

    /**
     * How large it is, in a line.
     *
     * @return the top, how many indicators, and in how many levels
     */
    public String inBrief() {
        return top().code() + " of " + indicators.size() + " indicators in " + level(top().code()) + " levels";
    }

    /** The tree, a line for each node and indicator, with weights other than 1. */
    @Override
    public String toString() {
        StringBuilder tree = new StringBuilder();
        roots.forEach(root -> print(new Part(root, 1), 0, tree));
        return tree.toString();
    }

    private void print(Part part, int depth, StringBuilder tree) {
        String what = isIndicator(part.code()) ? indicator(part.code()).toString() : part.code();
        tree.append(tree.isEmpty() ? "" : "\n").append("  ".repeat(depth)).append(what);
        tree.append(part.weight() == 1 ? "" : " × " + PrintedTable.number(part.weight()));
        if (!isIndicator(part.code())) {
            node(part.code()).parts().forEach(below -> print(below, depth + 1, tree));
        }
    }
}
