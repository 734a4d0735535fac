package io.github.parindex.io.recipe;

import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.EnumWords;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a recipe into a document of maps and lists, in the short form: what is as usual is left out, parts stand under their
 * codes, and steps of the default's method say only what differs.
 */
final class RecipeForm {

    private static final CompositeIndex USUAL = CompositeIndex.plain();
    private static final Object FRAMEWORK = Weighting.framework().method().asSetting();

    private final IndexRecipe recipe;
    private final CompositeIndex index;
    private final Map<String, Object> ofIndicators;
    private final Map<String, Object> ofNodes;
    private final Optional<Method> stepOfIndicators;
    private final Optional<Method> stepOfNodes;
    private final Set<String> written = new HashSet<>();

    private RecipeForm(IndexRecipe recipe) {
        this.recipe = recipe;
        this.index = recipe.index();
        this.ofIndicators = NodeRecipeForm.besides(USUAL.indicators(), index.indicators());
        this.ofNodes = NodeRecipeForm.besides(USUAL.nodes(), index.nodes());
        this.stepOfNodes = only(index.nodes(), ofNodes);
        this.stepOfIndicators = only(index.indicators(), ofIndicators).or(this::common);
    }

    /** The only step of a default, as it is written. */
    private static Optional<Method> only(NodeRecipe usual, Map<String, Object> document) {
        return usual.normalization()
                .filter(steps -> document.containsKey("normalize") && steps.size() == 1)
                .map(steps -> MethodForm.NORMALIZATION.brief(steps.get(0).method()));
    }

    /** What the steps of all indicators have in common, if it is no whole method, so that it means nothing by itself. */
    private Optional<Method> common() {
        if (ofIndicators.containsKey("normalize") || recipe.framework().isEmpty()) {
            return Optional.empty();
        }
        List<List<Normalization>> all = recipe.framework().get().indicators().stream()
                .map(indicator -> Optional.ofNullable(index.stated().get(indicator.code()))
                        .flatMap(NodeRecipe::normalization)
                        .orElse(List.of()))
                .toList();
        return all.size() > 1 && all.stream().allMatch(steps -> steps.size() == 1)
                ? MethodForm.NORMALIZATION.common(
                        all.stream().map(steps -> steps.get(0).method()).toList())
                : Optional.empty();
    }

    static Map<String, Object> of(IndexRecipe recipe) {
        return new RecipeForm(recipe).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", recipe.id());
        putTitle(document, recipe.title(), recipe.id());
        putUnless(document, "source", recipe.source(), "");
        putUnless(document, "inputs", InputsForm.of(recipe), Map.of());
        putUnless(document, "prepare", preparations(index.preparations()), usualPreparations());
        index.cities().ifPresent(cities -> document.put("cities", InputsForm.of(cities)));
        if (!ofIndicators.containsKey("normalize")) {
            stepOfIndicators.ifPresent(step -> ofIndicators.put("normalize", MethodForm.plain(step.asSetting())));
        }
        putUnless(document, "indicators", ofIndicators, Map.of());
        putUnless(document, "nodes", ofNodes, Map.of());
        putUnless(document, "weighOn", EnumWords.of(index.weighedOn()), EnumWords.of(USUAL.weighedOn()));
        putUnless(document, "count", EnumWords.of(index.counting()), EnumWords.of(USUAL.counting()));
        if (recipe.framework().isPresent()) {
            document.put("tree", tree(recipe.framework().get()));
        } else if (recipe.inputs().indicators() == InputColumns.Indicators.ALL_COLUMNS) {
            document.put("tree", RecipeTree.ALL_COLUMNS);
        }
        putUnless(document, "at", elsewhere(), Map.of());
        putUnless(document, "ranking", ranking(index.ranking()), Map.of());
        putUnless(document, "groups", groups(index.groups()), List.of());
        putUnless(document, "variants", variants(), Map.of());
        return document;
    }

    private static Object preparations(List<Preparation> steps) {
        List<Object> written = steps.stream()
                .map(step -> MethodForm.PREPARATION.of(step.method()))
                .toList();
        return written.size() == 1 ? written.get(0) : written;
    }

    /** What is done first where a recipe does not say. */
    private Object usualPreparations() {
        return preparations(hasDenominators() ? List.of(Preparation.denominate()) : List.of());
    }

    private boolean hasDenominators() {
        return recipe.framework().stream()
                .flatMap(framework -> framework.indicators().stream())
                .anyMatch(indicator -> indicator.denominator().isPresent());
    }

    static void putUnless(Map<String, Object> document, String field, Object value, Object usual) {
        if (!value.equals(usual)) {
            document.put(field, value);
        }
    }

    private static void putTitle(Map<String, Object> document, Title title, String code) {
        putUnless(document, "title", TitleDocument.from(title), TitleDocument.of(code));
    }

    private Object tree(Framework framework) {
        List<Object> roots = new ArrayList<>();
        framework.roots().forEach(root -> {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("code", root);
            document.putAll(described(framework, root));
            roots.add(document);
        });
        return roots.size() == 1 ? roots.get(0) : roots;
    }

    /** A root that is part of another one stands in its own place, so that each tree has its parts. */
    private Map<String, Object> part(Framework framework, Framework.Part part) {
        Map<String, Object> document = new LinkedHashMap<>();
        putUnless(document, "weight", MethodForm.plain(part.weight()), BigDecimal.ONE);
        if (!framework.roots().contains(part.code())) {
            document.putAll(described(framework, part.code()));
        }
        return document;
    }

    /** What is said of a code; nothing where it has been described before. */
    private Map<String, Object> described(Framework framework, String code) {
        Map<String, Object> document = new LinkedHashMap<>();
        if (!written.add(code)) {
            return document;
        }
        if (framework.isIndicator(code)) {
            indicator(framework.indicator(code), document);
        } else {
            node(framework, framework.node(code), document);
        }
        return document;
    }

    private void indicator(Indicator indicator, Map<String, Object> document) {
        putTitle(document, indicator.title(), indicator.code());
        putUnless(document, "column", recipe.inputs().heading(indicator.code()), indicator.code());
        putUnless(document, "direction", EnumWords.of(indicator.direction()), EnumWords.of(Direction.HIGHER_IS_BETTER));
        putUnless(document, "unit", indicator.unit(), "");
        indicator.denominator().ifPresent(column -> document.put("denominator", column));
        indicator.target().ifPresent(target -> document.put("target", MethodForm.plain(target)));
        document.putAll(beside(indicator.code()));
        document.putAll(stated(indicator.code(), stepOfIndicators));
    }

    private void node(Framework framework, Framework.Node node, Map<String, Object> document) {
        putTitle(document, node.title(), node.code());
        putUnless(document, "direction", EnumWords.of(node.direction()), EnumWords.of(Direction.HIGHER_IS_BETTER));
        document.putAll(beside(node.code()));
        Map<String, Object> own = stated(node.code(), stepOfNodes);
        Object usual = usualWeights();
        boolean weighed = node.parts().stream().anyMatch(part -> part.weight() != 1);
        if (weighed && !usual.equals(FRAMEWORK)) {
            // Weights written beside parts say that they count; where they do not, the document must say what does.
            Object counted = own.getOrDefault("weights", usual);
            own.remove("weights");
            putUnless(document, "weights", counted, FRAMEWORK);
        }
        document.putAll(own);
        document.put("of", parts(framework, node));
    }

    /** Codes alone where there is no more to say, otherwise what is said of each under its code. */
    private Object parts(Framework framework, Framework.Node node) {
        Map<String, Map<String, Object>> said = new LinkedHashMap<>();
        node.parts().forEach(part -> said.put(part.code(), part(framework, part)));
        if (said.values().stream().allMatch(Map::isEmpty)) {
            return node.partCodes();
        }
        boolean weighed = said.values().stream().anyMatch(part -> part.containsKey("weight"));
        Map<String, Object> parts = new LinkedHashMap<>();
        said.forEach((code, part) -> parts.put(code, alone(part, weighed)));
        return parts;
    }

    /** A weight or a list of parts stands for itself where nothing else is said; 1 among other weights is written. */
    private static Object alone(Map<String, Object> part, boolean weighed) {
        if (part.isEmpty() && weighed) {
            return 1;
        }
        @Nullable Object only = part.size() == 1 ? part.values().iterator().next() : null;
        boolean standsAlone = part.containsKey("weight") || part.containsKey("of");
        return standsAlone && (only instanceof BigDecimal || only instanceof List<?>) ? only : part;
    }

    private Object usualWeights() {
        return ofNodes.getOrDefault("weights", FRAMEWORK);
    }

    /** What is said of a code that no tree holds. */
    private Map<String, Object> beside(String code) {
        Map<String, Object> document = new LinkedHashMap<>();
        putUnless(
                document,
                "values",
                InputsForm.values(recipe.inputs().valuesOf().getOrDefault(code, Map.of())),
                Map.of());
        @Nullable PrintedScore printed = index.printed().get(code);
        if (printed != null) {
            document.put(
                    "check",
                    printed.within() == 0
                            ? printed.column()
                            : ordered("column", printed.column(), "within", MethodForm.plain(printed.within())));
        }
        return document;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(first, one);
        document.put(second, other);
        return document;
    }

    private Map<String, Object> stated(String code, Optional<Method> completed) {
        NodeRecipe own = index.stated().get(code);
        return own == null ? new LinkedHashMap<>() : new NodeRecipeForm(NodeRecipe.unstated(), completed).of(own);
    }

    /** What is stated for codes that are not in the tree, as where the tree comes with the data. */
    private Map<String, Object> elsewhere() {
        Set<String> codes = new LinkedHashSet<>(index.stated().keySet());
        codes.addAll(recipe.inputs().valuesOf().keySet());
        codes.addAll(index.printed().keySet());
        codes.removeAll(written);
        Map<String, Object> document = new LinkedHashMap<>();
        for (String code : codes) {
            Map<String, Object> own = beside(code);
            own.putAll(stated(code, Optional.empty()));
            document.put(code, own);
        }
        return document;
    }

    private Map<String, Object> variants() {
        Map<String, Object> documents = new LinkedHashMap<>();
        recipe.variants().forEach((name, variant) -> documents.put(name, variant(variant)));
        return documents;
    }

    private Map<String, Object> variant(IndexRecipe.Variant variant) {
        Map<String, Object> document = new LinkedHashMap<>();
        variant.preparations().ifPresent(steps -> document.put("prepare", preparations(steps)));
        variant.cities().ifPresent(cities -> {
            Map<String, Object> average = InputsForm.of(cities);
            // What is left out is as the recipe says.
            average.put("of", cities.nodes());
            document.put("cities", average);
        });
        putUnless(document, "indicators", NodeRecipeForm.whole(variant.indicators()), Map.of());
        putUnless(document, "nodes", NodeRecipeForm.whole(variant.nodes()), Map.of());
        variant.weighedOn().ifPresent(on -> document.put("weighOn", EnumWords.of(on)));
        variant.counting().ifPresent(counting -> document.put("count", EnumWords.of(counting)));
        Map<String, Object> single = new LinkedHashMap<>();
        variant.stated().forEach((code, own) -> single.put(code, NodeRecipeForm.whole(own)));
        putUnless(document, "at", single, Map.of());
        putUnless(
                document,
                "rounding",
                EnumWords.of(variant.rounding()),
                EnumWords.of(IndexRecipe.Variant.Rounded.AS_STATED));
        variant.ranking().ifPresent(rule -> document.put("ranking", ranking(rule)));
        putUnless(document, "groups", groups(variant.groups()), List.of());
        return document;
    }

    private static Map<String, Object> ranking(RankingRule rule) {
        RankingRule usual = RankingRule.withDefaults();
        Map<String, Object> document = new LinkedHashMap<>();
        putUnless(document, "ties", EnumWords.of(rule.ties()), EnumWords.of(usual.ties()));
        putUnless(
                document,
                "compare",
                NodeRecipeForm.rounding(rule.compared()),
                NodeRecipeForm.rounding(usual.compared()));
        rule.best().ifPresent(best -> document.put("best", EnumWords.of(best)));
        putUnless(document, "without", rule.without(), List.of());
        return document;
    }

    /** The bands of the top stand alone, and the groups of a single node are not in a list. */
    private Object groups(Map<String, ScoreGroups> stated) {
        List<Map<String, Object>> groups = new ArrayList<>();
        stated.forEach((code, bands) -> {
            Map<String, Object> document = new LinkedHashMap<>();
            putUnless(document, "of", code, top());
            putUnless(
                    document,
                    "compare",
                    NodeRecipeForm.rounding(bands.compared()),
                    NodeRecipeForm.rounding(Rounding.halfUp(9)));
            document.put("bands", bands.bands().stream().map(RecipeForm::band).toList());
            groups.add(document);
        });
        if (groups.size() != 1) {
            return groups;
        }
        Map<String, Object> only = groups.get(0);
        return only.size() == 1 ? only.getOrDefault("bands", List.of()) : only;
    }

    /** The code of the top of the tree; blank, as no code is, where the tree comes with the data. */
    private String top() {
        return recipe.framework().map(tree -> tree.top().code()).orElse("");
    }

    private static Map<String, Object> band(ScoreGroups.Band band) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("name", band.name());
        String field = band.side() == ScoreGroups.Side.INCLUSIVE ? "atLeast" : "above";
        band.bound()
                .ifPresent(bound -> document.put(
                        field, band.reading() == ScoreGroups.Reading.QUANTILE ? Map.of("quantile", bound) : bound));
        return document;
    }
}
