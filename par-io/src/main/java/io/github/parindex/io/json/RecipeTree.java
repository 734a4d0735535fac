package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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

    private final RecipeMeaning meaning;
    private final Findings findings;
    private final Misplaced misplaced;
    private final Map<String, String> nodeCodes = new LinkedHashMap<>();
    private final Map<String, Indicator> indicators = new LinkedHashMap<>();
    private final Map<String, Framework.Node> nodes = new LinkedHashMap<>();
    private final Map<String, NodeRecipe> stated = new LinkedHashMap<>();
    private final Map<String, String> described = new LinkedHashMap<>();
    private final Map<String, String> columns = new LinkedHashMap<>();
    private final List<String> roots = new ArrayList<>();
    private @Nullable Framework framework;

    private RecipeTree(RecipeMeaning meaning, Findings findings) {
        this.meaning = meaning;
        this.findings = findings;
        this.misplaced = new Misplaced(findings);
    }

    static RecipeTree of(RecipeMeaning meaning, JsonNode json, Findings findings) {
        RecipeTree tree = new RecipeTree(meaning, findings);
        if (!json.isMissingNode()) {
            tree.read(json);
        }
        return tree;
    }

    private void read(JsonNode json) {
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                collect(json.path(i), Pointers.child("/tree", i));
            }
            for (int i = 0; i < json.size(); i++) {
                roots.add(part(json.path(i), Pointers.child("/tree", i)));
            }
        } else {
            collect(json, "/tree");
            roots.add(part(json, "/tree"));
        }
        // As written, so that the first tree is the index.
        List<Framework.Node> ordered = nodeCodes.keySet().stream()
                .filter(nodes::containsKey)
                .map(nodes::get)
                .toList();
        if (ordered.size() == nodeCodes.size()) {
            framework = findings.build("/tree", () -> Framework.of(List.copyOf(indicators.values()), ordered, roots));
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
        return all;
    }

    /** The codes of all nodes that are described. */
    Set<String> codes() {
        return nodeCodes.keySet();
    }

    /** The codes of all nodes and indicators. */
    Set<String> allCodes() {
        Set<String> codes = new LinkedHashSet<>(nodeCodes.keySet());
        codes.addAll(indicators.keySet());
        return codes;
    }

    boolean hasDenominators() {
        return indicators.values().stream()
                .anyMatch(indicator -> indicator.denominator().isPresent());
    }

    Map<String, NodeRecipe> stated() {
        return stated;
    }

    /** First the codes of all nodes, so that a part may name one that stands further down. */
    private void collect(JsonNode json, String at) {
        if (json.has("of")) {
            String code = json.path("code").asText();
            @Nullable String first = nodeCodes.putIfAbsent(code, at);
            if (first != null) {
                twice(code, first, at);
            }
            for (int i = 0; i < json.path("of").size(); i++) {
                collect(json.path("of").path(i), Pointers.child(at + "/of", i));
            }
        }
    }

    private void twice(String code, String first, String at) {
        findings.add(findings.problem(at + "/code", Wording.of("recipe.codeUsedAtAlready", code, first))
                .withValue(code));
    }

    /** Takes a part and gives its code. */
    private String part(JsonNode json, String at) {
        String code = json.isTextual() ? json.asText() : json.path("code").asText();
        if (json.has("of")) {
            node(json, code, at);
        } else if (nodeCodes.containsKey(code)) {
            checkReference(json, code, at);
        } else {
            indicator(json, code, at);
        }
        return code;
    }

    private void checkReference(JsonNode json, String code, String at) {
        Set<String> more = new TreeSet<>();
        json.fieldNames().forEachRemaining(more::add);
        more.removeAll(OF_A_REFERENCE);
        if (!more.isEmpty()) {
            findings.add(
                    findings.problem(at, Wording.of("recipe.nodeDescribedAtHere", code, nodeCodes.get(code), more)));
        }
    }

    private void indicator(JsonNode json, String code, String at) {
        misplaced.inIndicator(json, code, at);
        Set<String> fields = new TreeSet<>();
        json.fieldNames().forEachRemaining(fields::add);
        fields.removeAll(OF_A_REFERENCE);
        if (fields.isEmpty()) {
            indicators.putIfAbsent(code, Indicator.of(code));
            return;
        }
        @Nullable String first = described.putIfAbsent(code, at);
        if (first != null) {
            twice(code, first, at);
            return;
        }
        if (json.has("column")) {
            columns.put(code, json.path("column").asText());
        }
        indicators.put(
                code,
                new Indicator(
                        code,
                        RecipeMeaning.title(json, "title", code),
                        direction(json),
                        json.path("unit").asText(""),
                        json.has("denominator")
                                ? Optional.of(json.path("denominator").asText())
                                : Optional.empty(),
                        json.has("target")
                                ? OptionalDouble.of(json.path("target").doubleValue())
                                : OptionalDouble.empty()));
        state(code, meaning.nodeRecipe(json, at));
    }

    private void state(String code, NodeRecipe recipe) {
        if (!recipe.equals(NodeRecipe.unstated())) {
            stated.put(code, recipe);
        }
    }

    private static Direction direction(JsonNode json) {
        return json.has("direction") ? RecipeMeaning.direction(json.path("direction")) : Direction.HIGHER_IS_BETTER;
    }

    private void node(JsonNode json, String code, String at) {
        misplaced.inNode(json, code, at);
        JsonNode table = json.path("weights");
        boolean given = table.isObject() && !RecipeMeaning.isMethod(table);
        List<Framework.Part> parts = new ArrayList<>();
        boolean weighed = given;
        for (int i = 0; i < json.path("of").size(); i++) {
            JsonNode child = json.path("of").path(i);
            String place = Pointers.child(at + "/of", i);
            String part = part(child, place);
            weighed |= child.has("weight");
            double weight =
                    given ? table.path(part).asDouble(1) : child.path("weight").asDouble(1);
            if (given && child.has("weight")) {
                findings.add(findings.problem(place + "/weight", Wording.of("recipe.weightStandsAtWeights", part, at)));
            }
            parts.add(new Framework.Part(part, weight));
        }
        if (given) {
            misplaced.inTable(table, parts.stream().map(Framework.Part::code).toList(), at + "/weights");
        }
        NodeRecipe recipe = meaning.nodeRecipe(json, at);
        state(
                code,
                weighed && meaning.weighsByDefault() && !recipe.isWeighed()
                        ? recipe.with(Weighting.framework())
                        : recipe);
        Title title = RecipeMeaning.title(json, "title", code);
        Framework.@Nullable Node built =
                findings.attempt(at, () -> new Framework.Node(code, title, direction(json), parts));
        if (built != null) {
            nodes.put(code, built);
        }
    }
}
