package io.github.parindex.io.csv;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.io.Problem;
import io.github.parindex.io.csv.FrameworkLines.Entry;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts lines together: which are nodes, which are indicators, and whether they make a framework. */
final class FrameworkTree {

    private static final String TOP = "index";

    private final FrameworkLines lines;
    private final CsvTable table;
    private final int deepest;
    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private final Map<String, List<Framework.Part>> parts = new LinkedHashMap<>();

    private FrameworkTree(FrameworkLines lines, CsvTable table, int deepest) {
        this.lines = lines;
        this.table = table;
        this.deepest = deepest;
    }

    static @Nullable Framework of(FrameworkLines lines, CsvTable table, int deepest) {
        FrameworkTree tree = new FrameworkTree(lines, table, deepest);
        tree.collect();
        tree.checkParents();
        tree.checkTops();
        tree.checkWeights();
        tree.checkDepth();
        tree.checkKinds();
        return table.isClean() ? table.attempt(tree::framework) : null;
    }

    private void collect() {
        lines.entries().stream().filter(entry -> !entry.isOutside()).forEach(entry -> entries.put(entry.code(), entry));
        if (entries.isEmpty() && table.isClean()) {
            table.refuse(Wording.of("framework.tableHasNoIndicators"));
        }
        for (Entry entry : all()) {
            if (!parent(entry).isEmpty()) {
                parts.computeIfAbsent(parent(entry), none -> new ArrayList<>())
                        .add(new Framework.Part(entry.code(), entry.weight()));
            }
        }
    }

    /** Every line that is a part, also of a further parent. */
    private List<Entry> all() {
        return Stream.concat(entries.values().stream(), lines.again().stream().filter(entry -> !entry.isOutside()))
                .sorted(Comparator.comparingLong(entry -> entry.row().line()))
                .toList();
    }

    private String parent(Entry entry) {
        return lines.haveParents() ? entry.parent() : TOP;
    }

    private boolean isNode(String code) {
        return parts.containsKey(code);
    }

    /** A parent without a line is a node, unless it looks like a misspelt one. */
    private void checkParents() {
        Set<String> nodes =
                entries.keySet().stream().filter(this::isNode).collect(Collectors.toCollection(LinkedHashSet::new));
        boolean rooted = entries.values().stream()
                .anyMatch(entry -> isNode(entry.code()) && parent(entry).isEmpty());
        for (Entry entry : all()) {
            String parent = parent(entry);
            boolean listed = parent.isEmpty() || entries.containsKey(parent);
            if (!listed && (rooted || table.isNear(parent, nodes))) {
                Wording message = Wording.of("framework.noNode");
                Problem problem = lines.parentProblem(entry, message.filledWith(Problem.shortened(parent)));
                table.add(table.advised(problem, parent, nodes));
            }
        }
    }

    /** A node without a parent beside another one would leave the index unseen, unless it says that it is a tree. */
    private void checkTops() {
        List<Entry> tops = entries.values().stream()
                .filter(entry -> isNode(entry.code()) && parent(entry).isEmpty())
                .toList();
        tops.stream()
                .filter(entry -> !entry.isTree())
                .skip(1)
                .forEach(entry -> table.add(lines.parentProblem(
                                entry,
                                Wording.of(
                                        "framework.secondTop",
                                        Problem.shortened(entry.code()),
                                        Problem.shortened(tops.get(0).code())))
                        .withAdvice(Wording.of("framework.maybeTypeTree"))));
    }

    /** Either all parts of a node have a weight, or none has. */
    private void checkWeights() {
        Map<String, List<Entry>> byParent = all().stream()
                .filter(entry -> !parent(entry).isEmpty())
                .collect(Collectors.groupingBy(this::parent, LinkedHashMap::new, Collectors.toList()));
        byParent.forEach((parent, siblings) -> {
            if (siblings.stream().anyMatch(Entry::weighed)) {
                siblings.stream()
                        .filter(entry -> !entry.weighed())
                        .forEach(entry -> lines.refuseBlankWeight(entry, parent));
            }
        });
    }

    private void checkDepth() {
        Set<String> inCycles = new LinkedHashSet<>();
        boolean tooDeep = !lines.haveParents();
        for (Iterator<Entry> each = entries.values().iterator(); each.hasNext() && !tooDeep; ) {
            Entry entry = each.next();
            Set<String> path = new LinkedHashSet<>();
            @Nullable Entry at = entry;
            while (at != null && path.size() <= deepest && path.add(at.code())) {
                at = entries.get(parent(at));
            }
            tooDeep = path.size() > deepest;
            if (tooDeep) {
                lines.refuse(entry, Wording.of("framework.treeHasMoreThan"), deepest);
            } else if (at != null && at.code().equals(entry.code()) && !inCycles.contains(entry.code())) {
                refuseCycle(entry, path);
                inCycles.addAll(path);
            }
        }
    }

    private void refuseCycle(Entry entry, Set<String> path) {
        lines.refuse(
                entry,
                Wording.of("framework.nodePartItselfBy"),
                Problem.shortened(entry.code()),
                String.join(", ", path));
    }

    private void checkKinds() {
        for (Entry entry : entries.values()) {
            fault(entry).ifPresent(wording -> lines.refuse(entry, wording, Problem.shortened(entry.code())));
        }
    }

    private Optional<Wording> fault(Entry entry) {
        boolean node = isNode(entry.code());
        if (!lines.haveParents() && node) {
            return Optional.of(Wording.of("framework.withoutColumnParentCode"));
        }
        if (!node && entry.type().equals("aggregate")) {
            return Optional.of(Wording.of("framework.nodeHasNoParts"));
        }
        if (!node && parent(entry).isEmpty()) {
            return Optional.of(Wording.of("framework.partNoNodeHas"));
        }
        return node && entry.type().equals("indicator")
                ? Optional.of(Wording.of("framework.indicatorHasParts"))
                : Optional.empty();
    }

    /** What the lines state of normalisation, by code. */
    static Map<String, Method> steps(FrameworkLines lines) {
        Map<String, Method> steps = new LinkedHashMap<>();
        for (Entry entry : lines.entries()) {
            if (!entry.isOutside()) {
                entry.step().ifPresent(step -> steps.put(entry.code(), step));
            }
        }
        return steps;
    }

    private Framework framework() {
        List<Indicator> indicators = entries.values().stream()
                .filter(entry -> !isNode(entry.code()))
                .map(FrameworkTree::indicator)
                .toList();
        Set<String> nodes = new LinkedHashSet<>(entries.keySet());
        nodes.retainAll(parts.keySet());
        nodes.addAll(parts.keySet());
        return Framework.of(indicators, nodes.stream().map(this::node).toList());
    }

    private static Indicator indicator(Entry entry) {
        return new Indicator(
                entry.code(), entry.title(), entry.direction(), entry.unit(), entry.denominator(), entry.target());
    }

    private Framework.Node node(String code) {
        Optional<Entry> line = Optional.ofNullable(entries.get(code));
        return new Framework.Node(
                code,
                line.map(Entry::title).orElseGet(() -> Title.of(code)),
                line.map(Entry::direction).orElse(Direction.HIGHER_IS_BETTER),
                parts.getOrDefault(code, List.of()));
    }
}
