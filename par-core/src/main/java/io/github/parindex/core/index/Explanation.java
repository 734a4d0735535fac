package io.github.parindex.core.index;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * Why a unit has its score: every node from the top down, with what each part adds to it.
 *
 * <p>What parts add adds up to the aggregated value of their node, by the split of the aggregation
 * ({@link io.github.parindex.core.aggregation.Aggregation#contributions}); what normalisation and rounding of the node
 * itself then change is its {@linkplain NodeScore#adjustment() adjustment}.
 *
 * @param row the unit, and of when
 * @param nodes from the top down
 * @param zeroed the nodes of which single parts make the score 0
 */
public record Explanation(Row row, List<NodeScore> nodes, List<Zeroed> zeroed) {

    /**
     * A node of the unit.
     *
     * @param code of the node
     * @param title of the node
     * @param depth 0 for a root
     * @param aggregated what the parts give together; empty if missing
     * @param score after normalisation and rounding of the node itself; empty if missing
     * @param parts in the order of the framework
     */
    public record NodeScore(
            String code,
            Title title,
            int depth,
            OptionalDouble aggregated,
            OptionalDouble score,
            List<PartScore> parts) {

        /** Copies the parts. */
        public NodeScore {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(aggregated, "aggregated");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
        }

        /**
         * What normalisation and rounding of the node changed.
         *
         * @return score less aggregated value, 0 where one is missing
         */
        public double adjustment() {
            return score.isPresent() && aggregated.isPresent() ? score.getAsDouble() - aggregated.getAsDouble() : 0;
        }
    }

    /**
     * A part of a node.
     *
     * @param code of the part
     * @param raw of an indicator, the value before normalisation; empty for a node, or if missing
     * @param score of the part; empty if missing
     * @param share of the weight that it has for this unit, 0 to 1; 0 if missing
     * @param contribution to the aggregated value of the node, 0 for a part without weight; empty if missing, or if the
     *     aggregation has no split
     */
    public record PartScore(
            String code, OptionalDouble raw, OptionalDouble score, double share, OptionalDouble contribution) {

        /** Refuses null. */
        public PartScore {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(raw, "raw");
            Objects.requireNonNull(score, "score");
            Objects.requireNonNull(contribution, "contribution");
        }
    }

    /**
     * What another explanation says otherwise: of another year, another recipe, or data that somebody else has checked.
     *
     * @param before the unit, and of when, in the earlier explanation
     * @param after the same in the later one
     * @param nodes that either has, in the order of the later one, those that only the earlier one has behind
     */
    public record Difference(Row before, Row after, List<NodeChange> nodes) {

        /** Copies the nodes. */
        public Difference {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(nodes, "nodes");
            nodes = List.copyOf(nodes);
        }

        /** A line for each node and part of which both say something else. */
        @Override
        public String toString() {
            StringBuilder table = new StringBuilder(before.equals(after) ? after.toString() : before + " → " + after);
            for (NodeChange node : nodes) {
                table.append(line("  ".repeat(node.depth()) + node.code(), scoreOf(node.before), scoreOf(node.after)));
                for (PartChange part : node.parts()) {
                    table.append(line(
                            "  ".repeat(node.depth()) + "  · " + part.code(),
                            part.before.map(PartScore::contribution).orElse(OptionalDouble.empty()),
                            part.after.map(PartScore::contribution).orElse(OptionalDouble.empty())));
                }
            }
            return table.toString();
        }

        private static OptionalDouble scoreOf(Optional<NodeScore> node) {
            return node.map(NodeScore::score).orElse(OptionalDouble.empty());
        }

        private static String line(String code, OptionalDouble was, OptionalDouble is) {
            return was.equals(is)
                    ? ""
                    : Explanation.line(code, was, OptionalDouble.empty(), OptionalDouble.empty()) + " → "
                            + text(is, "%.4f");
        }
    }

    /**
     * A node of either explanation.
     *
     * @param code of the node
     * @param title of the node, in the later explanation if it has it
     * @param depth 0 for a root, in the same
     * @param before the node earlier; empty if there was none
     * @param after the node later; empty if there is none
     * @param parts that either has, in the order of the later one
     */
    public record NodeChange(
            String code,
            Title title,
            int depth,
            Optional<NodeScore> before,
            Optional<NodeScore> after,
            List<PartChange> parts) {

        /** Copies the parts. */
        public NodeChange {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(title, "title");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
        }

        private static NodeChange of(Optional<NodeScore> before, Optional<NodeScore> after) {
            NodeScore named = after.or(() -> before).orElseThrow();
            Map<String, PartScore> earlier = parts(before);
            Map<String, PartScore> later = parts(after);
            Set<String> codes = new LinkedHashSet<>(later.keySet());
            codes.addAll(earlier.keySet());
            return new NodeChange(
                    named.code(),
                    named.title(),
                    named.depth(),
                    before,
                    after,
                    codes.stream()
                            .map(code -> new PartChange(
                                    code,
                                    Optional.ofNullable(earlier.get(code)),
                                    Optional.ofNullable(later.get(code))))
                            .toList());
        }

        private static Map<String, PartScore> parts(Optional<NodeScore> node) {
            Map<String, PartScore> parts = new LinkedHashMap<>();
            node.ifPresent(one -> one.parts().forEach(part -> parts.put(part.code(), part)));
            return parts;
        }

        /**
         * How far the score of the node moved.
         *
         * @return later less earlier; empty if either is missing
         */
        public OptionalDouble change() {
            OptionalDouble was = Difference.scoreOf(before);
            OptionalDouble is = Difference.scoreOf(after);
            return was.isPresent() && is.isPresent()
                    ? OptionalDouble.of(is.getAsDouble() - was.getAsDouble())
                    : OptionalDouble.empty();
        }
    }

    /**
     * A part of a node in either explanation.
     *
     * @param code of the part
     * @param before the part earlier; empty if there was none
     * @param after the part later; empty if there is none
     */
    public record PartChange(String code, Optional<PartScore> before, Optional<PartScore> after) {

        /** Refuses null. */
        public PartChange {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
        }

        /**
         * How far what it adds to its node moved. A part that one of the two lacks, or for which it has no score, adds nothing
         * there. The changes of all parts add up to that of the aggregated value of the node.
         *
         * @return later less earlier; empty if an aggregation has no split
         */
        public OptionalDouble change() {
            OptionalDouble was = added(before);
            OptionalDouble is = added(after);
            return was.isPresent() && is.isPresent()
                    ? OptionalDouble.of(is.getAsDouble() - was.getAsDouble())
                    : OptionalDouble.empty();
        }

        private static OptionalDouble added(Optional<PartScore> part) {
            boolean adds = part.filter(one -> one.score().isPresent()).isPresent();
            return adds ? part.orElseThrow().contribution() : OptionalDouble.of(0);
        }
    }

    /**
     * What this explanation says otherwise than an earlier one, node by node and part by part.
     *
     * @param earlier of the same unit in another year, by another recipe, or from other data
     * @return the difference
     */
    public Difference differenceFrom(Explanation earlier) {
        Objects.requireNonNull(earlier, "earlier");
        List<NodeChange> changes = new ArrayList<>();
        for (NodeScore node : nodes) {
            changes.add(NodeChange.of(earlier.node(node.code()), Optional.of(node)));
        }
        earlier.nodes.stream()
                .filter(node -> node(node.code()).isEmpty())
                .forEach(node -> changes.add(NodeChange.of(Optional.of(node), Optional.empty())));
        return new Difference(earlier.row, row, changes);
    }

    private Optional<NodeScore> node(String code) {
        return nodes.stream().filter(node -> node.code().equals(code)).findFirst();
    }

    /** Copies the nodes. */
    public Explanation {
        Objects.requireNonNull(row, "row");
        Objects.requireNonNull(nodes, "nodes");
        Objects.requireNonNull(zeroed, "zeroed");
        nodes = List.copyOf(nodes);
        zeroed = List.copyOf(zeroed);
    }

    static Explanation of(IndexResult result, int row) {
        List<NodeScore> nodes = new ArrayList<>();
        result.framework().roots().forEach(root -> collect(result, root, row, 0, nodes));
        List<Zeroed> zeroed = result.framework().upwards().stream()
                .flatMap(node -> result.zeroed(node, row).stream())
                .toList();
        return new Explanation(result.rows().get(row), nodes, zeroed);
    }

    private static void collect(IndexResult result, String code, int row, int depth, List<NodeScore> nodes) {
        boolean known = nodes.stream().anyMatch(node -> node.code().equals(code));
        if (!result.framework().isIndicator(code) && !known) {
            Framework.Node node = result.framework().node(code);
            nodes.add(score(result, node, row, depth));
            node.partCodes().forEach(part -> collect(result, part, row, depth + 1, nodes));
        }
    }

    private static NodeScore score(IndexResult result, Framework.Node node, int row, int depth) {
        double[] weights = result.weightsOf(node, row);
        double total = 0;
        for (double weight : weights) {
            total += weight;
        }
        Map<String, Double> contributions = contributions(result, node, row, weights);
        List<PartScore> parts = new ArrayList<>();
        for (int i = 0; i < weights.length; i++) {
            String part = node.partCodes().get(i);
            Double contribution = contributions.get(part);
            parts.add(new PartScore(
                    part,
                    result.framework().isIndicator(part) ? result.raw(part, row) : OptionalDouble.empty(),
                    result.scores(part).value(row),
                    total > 0 ? weights[i] / total : 0,
                    contribution == null ? OptionalDouble.empty() : OptionalDouble.of(contribution)));
        }
        return new NodeScore(
                node.code(),
                node.title(),
                depth,
                result.aggregated(node.code(), row),
                result.scores(node.code()).value(row),
                parts);
    }

    private static Map<String, Double> contributions(
            IndexResult result, Framework.Node node, int row, double[] weights) {
        List<String> present = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        List<Double> counted = new ArrayList<>();
        List<String> weightless = new ArrayList<>();
        Set<String> deductions = node.deductions();
        for (int i = 0; i < weights.length; i++) {
            String part = node.partCodes().get(i);
            if (weights[i] > 0) {
                present.add(part);
                double score = result.scores(part).at(row);
                values.add(deductions.contains(part) ? -score : score);
                counted.add(weights[i]);
            } else if (result.scores(part).value(row).isPresent()) {
                weightless.add(part);
            }
        }
        Map<String, Double> contributions = new LinkedHashMap<>();
        if (result.frontier(node.code()).isPresent()) {
            double score = result.aggregated(node.code(), row).orElseThrow();
            for (int i = 0; i < present.size(); i++) {
                contributions.put(present.get(i), counted.get(i) * score);
            }
        } else if (!present.isEmpty()
                && !result.isByRow(node.code())
                && result.aggregated(node.code(), row).isPresent()) {
            Optional<double[]> split = result.aggregation(node.code()).contributions(toArray(values), toArray(counted));
            split.ifPresent(adds -> {
                for (int i = 0; i < adds.length; i++) {
                    contributions.put(present.get(i), adds[i]);
                }
            });
        }
        if (!contributions.isEmpty()) {
            weightless.forEach(part -> contributions.put(part, 0.0));
        }
        return contributions;
    }

    private static double[] toArray(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * What each indicator adds to a root, on all ways up: its contribution to its node, times what the node adds per
     * point of its own score.
     *
     * @return by code; adds up to the aggregated value of the first root where no node on the way is adjusted; without
     *     indicators below an aggregation that has no split
     */
    public Map<String, Double> byIndicator() {
        Map<String, Double> brought = new LinkedHashMap<>();
        Map<String, Double> perPoint = new LinkedHashMap<>();
        NodeScore top = nodes.get(0);
        perPoint.put(top.code(), 1.0);
        for (NodeScore node : upsideDown()) {
            Double factor = perPoint.get(node.code());
            for (PartScore part : node.parts()) {
                if (factor != null && part.contribution().isPresent()) {
                    double added = factor * part.contribution().getAsDouble();
                    boolean isNode =
                            nodes.stream().anyMatch(other -> other.code().equals(part.code()));
                    if (isNode) {
                        double score = part.score().getAsDouble();
                        perPoint.merge(part.code(), score == 0 ? 0 : added / score, Double::sum);
                    } else {
                        brought.merge(part.code(), added, Double::sum);
                    }
                }
            }
        }
        return brought;
    }

    /** Every node after all nodes that it is part of. */
    private List<NodeScore> upsideDown() {
        List<NodeScore> left = new ArrayList<>(nodes);
        List<NodeScore> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            for (NodeScore node : List.copyOf(left)) {
                boolean waits = left.stream()
                        .anyMatch(other -> other.parts().stream()
                                .anyMatch(part -> part.code().equals(node.code())));
                if (!waits) {
                    ordered.add(node);
                    left.remove(node);
                }
            }
        }
        return ordered;
    }

    @Override
    public String toString() {
        StringBuilder table = new StringBuilder(row.toString());
        for (NodeScore node : nodes) {
            String indent = "  ".repeat(node.depth());
            table.append(line(indent + node.code(), node.score(), OptionalDouble.empty(), OptionalDouble.empty()));
            for (PartScore part : node.parts()) {
                boolean leaf = nodes.stream().noneMatch(other -> other.code().equals(part.code()));
                table.append(line(
                        indent + (leaf ? "  · " : "  ▸ ") + part.code(),
                        part.score(),
                        OptionalDouble.of(part.share() * 100),
                        part.contribution()));
            }
        }
        zeroed.forEach(zero -> table.append('\n').append(zero));
        return table.append(zeroed.isEmpty() ? "" : "\n" + Zeroed.ADVICE).toString();
    }

    private static String line(String code, OptionalDouble score, OptionalDouble share, OptionalDouble contribution) {
        String name = code.length() > 36 ? code.substring(0, 35) + "…" : code;
        return String.format(
                        Locale.ROOT,
                        "%n%-36s %10s %8s %10s",
                        name,
                        text(score, "%.4f"),
                        text(share, "%.1f %%"),
                        text(contribution, "%+.4f"))
                .stripTrailing();
    }

    private static String text(OptionalDouble number, String format) {
        return number.isPresent() ? String.format(Locale.ROOT, format, number.getAsDouble()) : "";
    }
}
