package io.github.parindex.io.recipe;

import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.InputColumns.Meaning;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Problem;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Fields;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The tree of a recipe. A part is an object, or the code of an indicator or of a node that stands elsewhere; an object
 * with parts of its own ({@code of}) is a node, one without is an indicator, or names a node that stands elsewhere.
 */
final class RecipeTree {

    private static final Set<String> OF_A_REFERENCE = Set.of("code", "weight");

    static final String ALL_COLUMNS = "all-columns";

    private final StatedMeaning meaning;
    private final Findings findings;
    private final Misplaced misplaced;
    private final boolean weighsByDefault;
    private final GivenTree given;
    private final Map<String, String> nodeCodes = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Framework.Node> nodes = new LinkedHashMap<>();
    private final Map<String, NodeRecipe> stated = new LinkedHashMap<>();
    private final Map<String, String> described = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final Map<String, Map<String, Meaning>> values = new LinkedHashMap<>();
    private final Map<String, PrintedScore> printed = new LinkedHashMap<>();
    private final Map<String, Double> weights = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();
    private @Nullable Framework framework;

    private RecipeTree(boolean weighsByDefault, GivenTree given, StatedMeaning meaning, Findings findings) {
        this.weighsByDefault = weighsByDefault;
        this.given = given;
        this.meaning = meaning;
        this.findings = findings;
        this.misplaced = new Misplaced(findings);
    }

    static RecipeTree of(RecipeDocument document, GivenTree given, StatedMeaning meaning, Findings findings) {
        RecipeTree tree = new RecipeTree(weighsByDefault(document.nodes()), given, meaning, findings);
        given.framework().ifPresent(tree::take);
        if (document.tree() != null && !isAllColumns(document.tree())) {
            tree.read(document.tree());
        }
        if (document.at() != null) {
            tree.describe(document.at());
        }
        return tree;
    }

    /** Takes the tree of a file, beside which those of the recipe stand. */
    private void take(Framework table) {
        table.nodes().forEach(node -> {
            nodeCodes.put(node.code(), GivenTree.PLACE);
            nodes.put(node.code(), node);
        });
        table.indicators().forEach(indicator -> indicators.put(indicator.code(), indicator));
        roots.addAll(table.roots());
        framework = table;
    }

    /** Whether the word stands in place of a tree that says that every column of numbers is an indicator. */
    static boolean isAllColumns(@Nullable List<PartDocument> trees) {
        @Nullable PartDocument only = trees != null && trees.size() == 1 ? trees.get(0) : null;
        return only != null && ALL_COLUMNS.equals(only.code()) && more(only).isEmpty() && only.weight() == null;
    }

    /** Whether nodes that say nothing are weighed by a method, so that weights written beside parts must be stated. */
    private static boolean weighsByDefault(@Nullable ComputationDocument nodes) {
        @Nullable WeightsText usual = nodes == null ? null : nodes.weights();
        return usual != null && !(usual.settings().isEmpty() && "framework".equals(usual.method()));
    }

    private void read(List<PartDocument> trees) {
        for (int i = 0; i < trees.size(); i++) {
            if (!isReplaced(trees.get(i))) {
                collect(trees.get(i), findings.written().element("/tree", i));
            }
        }
        for (int i = 0; i < trees.size(); i++) {
            String at = findings.written().element("/tree", i);
            if (isReplaced(trees.get(i))) {
                replaced(trees.get(i), at);
            } else {
                root(trees.get(i), at);
            }
        }
        build();
    }

    /** Takes what is said of nodes and indicators away from the tree. */
    private void describe(Map<String, DescriptionDocument> descriptions) {
        Descriptions all = new Descriptions(findings);
        descriptions.forEach((code, said) -> {
            if (said != null) {
                describe(code, said, all);
            }
        });
        if (framework != null) {
            build();
        }
    }

    private void describe(String code, DescriptionDocument said, Descriptions all) {
        String at = Pointers.child("/at", code);
        if (nodes.containsKey(code)) {
            misplaced.inNode(said, code, at);
            nodes.computeIfPresent(code, (same, node) -> all.of(node, said, at));
        } else if (indicators.containsKey(code)) {
            misplaced.inIndicator(said, code, at);
            indicators.computeIfPresent(code, (same, indicator) -> all.of(indicator, said, at));
        } else if (allCodes().isEmpty() && !findings.isFaulty("/tree")) {
            all.refuseWithoutTree(code, said, at);
        }
        beside(said, code, at);
    }

    private void build() {
        Set<String> met = met();
        List<Framework.Node> ordered =
                met.stream().filter(nodes::containsKey).map(nodes::get).toList();
        List<Indicator> leaves = met.stream()
                .filter(indicators::containsKey)
                .map(indicators::get)
                .toList();
        framework = findings.build("/tree", () -> Framework.of(leaves, ordered, roots));
    }

    /**
     * All codes as one meets them from the first root down, after those of a file. So the first tree is the index, and a
     * tree is the same wherever in it a node is described.
     */
    private Set<String> met() {
        Set<String> met = new LinkedHashSet<>();
        given.framework().ifPresent(table -> {
            table.nodes().forEach(node -> met.add(node.code()));
            table.indicators().forEach(indicator -> met.add(indicator.code()));
        });
        Deque<String> next = new ArrayDeque<>(roots);
        while (!next.isEmpty()) {
            String code = next.pop();
            Framework.@Nullable Node node = nodes.get(code);
            if (met.add(code) && node != null) {
                for (int i = node.parts().size() - 1; i >= 0; i--) {
                    next.push(node.parts().get(i).code());
                }
            }
        }
        met.addAll(nodeCodes.keySet());
        met.addAll(indicators.keySet());
        return met;
    }

    /** Whether the tree of a file has the same top, so that it stands in place of this one. */
    private boolean isReplaced(@Nullable PartDocument root) {
        return root != null
                && given.framework()
                        .filter(table -> table.roots().contains(root.code()))
                        .isPresent();
    }

    /** What a tree that is replaced says of the computation holds for the one in its place. */
    private void replaced(@Nullable PartDocument part, String at) {
        @Nullable String code = part == null ? null : code(part);
        if (part == null || code == null) {
            return;
        }
        NodeRecipe recipe = meaning.nodeRecipe(part, at, kind(code));
        if (!recipe.equals(NodeRecipe.unstated()) && isKnown(code, at)) {
            stated.merge(code, recipe, (before, now) -> now.or(before));
        }
        for (int i = 0; i < parts(part).size(); i++) {
            replaced(parts(part).get(i), place(at, i));
        }
    }

    /** Whether something may be stated for a code; reported if neither a node nor an indicator has it. */
    boolean isKnown(String code, String at) {
        Set<String> known = allCodes();
        if (known.isEmpty() || known.contains(code)) {
            return true;
        }
        Problem problem =
                findings.problem(at, Wording.of("recipe.noIndicatorNode", code)).withNearest(code, known);
        // A recipe with a tree of its own may yet be put on that of a file.
        findings.add(given.framework().isPresent() ? problem : problem.as(Problem.Severity.WARNING));
        return given.framework().isEmpty();
    }

    private void root(@Nullable PartDocument root, String at) {
        if (root == null) {
            return;
        }
        if (!isNode(root, at)) {
            findings.add(findings.problem(findings.written().field(at, "of"), Wording.of("recipe.topTreeHasParts")));
        }
        if (root.weight() != null) {
            findings.add(findings.problem(Pointers.child(at, "weight"), Wording.of("recipe.topHasNoWeight")));
        }
        @Nullable String code = part(root, at);
        if (code != null) {
            roots.add(code);
        }
    }

    Optional<Framework> framework() {
        return Optional.ofNullable(framework);
    }

    Optional<String> topCode() {
        return framework()
                .map(tree -> tree.top().code())
                .or(() -> nodeCodes.keySet().stream().findFirst());
    }

    /** The headings that indicators state, beside those that the document states. */
    InputColumns columns(InputColumns stated) {
        InputColumns all = stated;
        for (Map.Entry<String, String> column : columns.entrySet()) {
            all = all.column(column.getKey(), column.getValue());
        }
        for (Map.Entry<String, Map<String, Meaning>> own : values.entrySet()) {
            all = all.values(own.getKey(), own.getValue());
        }
        return all;
    }

    /** Where a node is described. */
    String place(String node) {
        return nodeCodes.getOrDefault(node, "/tree");
    }

    /** Where an indicator is described; that of a file beside the recipe is held against what is said of all. */
    String placeOfIndicator(String code) {
        return described.getOrDefault(code, "/indicators");
    }

    /** The printed figures that scores are compared with, by code. */
    Map<String, PrintedScore> printed() {
        return printed;
    }

    /** The codes of all nodes that are described. */
    Set<String> codes() {
        return nodeCodes.keySet();
    }

    /** The codes of all nodes and indicators; none if some are not known, as their place is faulty. */
    Set<String> allCodes() {
        Set<String> codes = new LinkedHashSet<>();
        if (!findings.isFaulty("/tree") || framework != null) {
            codes.addAll(nodeCodes.keySet());
            codes.addAll(indicators.keySet());
        }
        return codes;
    }

    boolean hasDenominators() {
        return indicators.values().stream()
                .anyMatch(indicator -> indicator.denominator().isPresent());
    }

    Map<String, NodeRecipe> stated() {
        return stated;
    }

    /** A part whose parts were refused is a node all the same. */
    private boolean isNode(PartDocument part, String at) {
        return part.of() != null
                || findings.isLost(Pointers.child(at, "of"))
                || !namedByWeights(part).isEmpty();
    }

    /** First the codes of all nodes, so that a part may name one that stands further down. */
    private void collect(@Nullable PartDocument part, String at) {
        if (part == null || !isNode(part, at)) {
            return;
        }
        @Nullable String code = code(part);
        @Nullable String first = code == null ? null : nodeCodes.putIfAbsent(code, at);
        if (code != null && first != null) {
            twice(code, first, at);
        }
        List<PartDocument> parts = parts(part);
        for (int i = 0; i < parts.size(); i++) {
            collect(parts.get(i), place(at, i));
        }
    }

    /** The pointer of a part of a node. */
    private String place(String node, int part) {
        return findings.written().element(findings.written().field(node, "of"), part);
    }

    /** Whether a code is that of a node, or of an indicator as all are that are not known. */
    Steps.Kind kind(String code) {
        return nodeCodes.containsKey(code) ? Steps.Kind.NODES : Steps.Kind.INDICATORS;
    }

    private static @Nullable String code(PartDocument part) {
        @Nullable String code = part.code();
        return code == null || code.isBlank() ? null : code;
    }

    private static List<PartDocument> parts(PartDocument part) {
        return part.of() == null ? namedByWeights(part) : part.of();
    }

    /** Weights by part name the parts of a node that does not list them. */
    private static List<PartDocument> namedByWeights(PartDocument part) {
        @Nullable WeightsText weights = part.weights();
        return weights == null || weights.method() != null
                ? List.of()
                : weights.settings().keySet().stream().map(PartDocument::of).toList();
    }

    private void twice(String code, String first, String at) {
        findings.add(findings.problem(
                        findings.written().field(at, "code"), Wording.of("criteriaSet.codeUsedAtAlready", code, first))
                .withValue(code));
    }

    /** Takes a part and gives its code; null if it has none. */
    private @Nullable String part(@Nullable PartDocument part, String at) {
        if (part == null) {
            return null;
        }
        @Nullable String code = code(part);
        if (isNode(part, at)) {
            node(part, code, at);
        } else if (code != null && nodeCodes.containsKey(code)) {
            checkReference(part, code, at);
        } else if (code != null) {
            indicator(part, code, at);
        } else {
            computed(part, null, at);
        }
        return code;
    }

    /** The fields of a part beside those of a reference. */
    private static Set<String> more(PartDocument part) {
        Set<String> more = new TreeSet<>(Fields.present(part, Set.of()));
        more.removeAll(OF_A_REFERENCE);
        return more;
    }

    private void checkReference(PartDocument part, String code, String at) {
        Set<String> more = more(part);
        if (!more.isEmpty()) {
            String described = Objects.requireNonNull(nodeCodes.get(code));
            findings.add(findings.problem(at, Wording.of("recipe.nodeDescribedAlready", code, described, more)));
        }
    }

    private void indicator(PartDocument part, String code, String at) {
        misplaced.inIndicator(part, code, at);
        if (more(part).isEmpty()) {
            indicators.putIfAbsent(code, Indicator.of(code));
            return;
        }
        @Nullable String first = described.putIfAbsent(code, at);
        if (first != null) {
            twice(code, first, at);
            computed(part, null, at);
            return;
        }
        @Nullable Indicator indicator = findings.build(at, () -> indicator(part, at));
        indicators.put(code, indicator == null ? Indicator.of(code) : indicator);
        computed(part, code, at);
    }

    /** Takes what an indicator says of its column and its steps; without a code only what is wrong with them is told. */
    private void computed(PartDocument part, @Nullable String code, String at) {
        beside(part, code, at);
        state(code, meaning.nodeRecipe(part, at, Steps.Kind.INDICATORS));
    }

    /** What is said of a code that no tree holds: its column, what texts in it mean, and what it is compared with. */
    private void beside(Described said, @Nullable String code, String at) {
        Map<String, Meaning> meant = new InputsMeaning(findings).meanings(said.values(), at + "/values");
        if (code == null) {
            return;
        }
        if (said.column() != null) {
            columns.put(code, said.column());
        }
        if (said.values() != null) {
            values.put(code, meant);
        }
        @Nullable CheckText check = said.check();
        String place = at + "/check";
        if (check != null && !findings.isFaulty(place)) {
            printed.put(
                    code,
                    new PrintedScore(
                            check.column(),
                            check.within() == null ? 0 : check.within().doubleValue()));
        }
    }

    private Indicator indicator(PartDocument part, String at) {
        return new Indicator(
                part.code(),
                RecipeMeaning.title(part.title(), part.code(), at + "/title", findings),
                direction(part),
                part.unit() == null ? "" : part.unit(),
                Optional.ofNullable(part.denominator()),
                part.target() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(part.target().doubleValue()));
    }

    private void state(@Nullable String code, NodeRecipe recipe) {
        if (code != null && !recipe.equals(NodeRecipe.unstated())) {
            stated.put(code, recipe);
        }
    }

    private static Direction direction(PartDocument part) {
        return part.direction() == null
                ? Direction.HIGHER_IS_BETTER
                : EnumWords.parse(Direction.class, part.direction());
    }

    private void node(PartDocument node, @Nullable String code, String at) {
        misplaced.inNode(node, code == null ? "" : code, at);
        beside(node, code, at);
        @Nullable WeightsText byPart = node.weights();
        boolean given = byPart != null && meaning.isTable(byPart, at + "/weights");
        List<String> codes = codes(node, at, given);
        Map<String, Double> table = given ? meaning.table(Objects.requireNonNull(byPart), at + "/weights") : Map.of();
        if (given) {
            misplaced.inTable(Objects.requireNonNull(byPart).settings(), codes, at + "/weights");
        }
        boolean weighed = given || parts(node).stream().anyMatch(part -> part != null && part.weight() != null);
        NodeRecipe recipe = meaning.nodeRecipe(node, at, Steps.Kind.NODES);
        state(code, weighed && weighsByDefault && !recipe.isWeighed() ? recipe.with(Weighting.framework()) : recipe);
        // What is wrong with single parts is reported already; what is wrong with them together is found beside it.
        if (code != null && !codes.isEmpty() && codes.size() == parts(node).size()) {
            Framework.@Nullable Node built = findings.attempt(at, () -> node(code, node, at, codes, table));
            if (built != null) {
                nodes.put(code, built);
            }
        }
    }

    /** The codes of the parts, each taken; a weight that stands in the table too is reported. */
    private List<String> codes(PartDocument node, String at, boolean given) {
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < parts(node).size(); i++) {
            @Nullable PartDocument child = parts(node).get(i);
            String place = place(at, i);
            @Nullable String code = part(child, place);
            if (code != null) {
                codes.add(code);
            }
            if (child != null && child.weight() != null) {
                meaning.signed(child.weight().value(), findings.written().field(place, "weight"))
                        .ifPresent(weight -> weights.put(place, weight));
            }
            if (given && code != null && child.weight() != null) {
                findings.add(findings.problem(
                        findings.written().field(place, "weight"),
                        Wording.of("recipe.weightStandsAtWeights", code, at)));
            }
        }
        return codes;
    }

    private Framework.Node node(
            String code, PartDocument node, String at, List<String> codes, Map<String, Double> table) {
        List<Framework.Part> parts = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            double beside = weights.getOrDefault(place(at, i), 1.0);
            parts.add(new Framework.Part(codes.get(i), table.getOrDefault(codes.get(i), beside)));
        }
        boolean hasTitle = !findings.isFaulty(at + "/title");
        boolean hasDirection = !findings.isFaulty(at + "/direction");
        return new Framework.Node(
                code,
                RecipeMeaning.title(hasTitle ? node.title() : null, code, at + "/title", findings),
                hasDirection ? direction(node) : Direction.HIGHER_IS_BETTER,
                parts);
    }
}
