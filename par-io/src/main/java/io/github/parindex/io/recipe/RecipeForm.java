package io.github.parindex.io.recipe;

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
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.token.EnumWords;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts a recipe into a document of maps and lists; what is as usual is left out. */
final class RecipeForm {

    private static final CompositeIndex USUAL = CompositeIndex.plain();
    private static final Object FRAMEWORK = Weighting.framework().method().asSetting();

    private final IndexRecipe recipe;
    private final CompositeIndex index;
    private final Set<String> written = new HashSet<>();

    private RecipeForm(IndexRecipe recipe) {
        this.recipe = recipe;
        this.index = recipe.index();
    }

    static Map<String, Object> of(IndexRecipe recipe) {
        return new RecipeForm(recipe).document();
    }

    private Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", recipe.id());
        document.put("title", TitleDocument.from(recipe.title()));
        putUnless(document, "source", recipe.source(), "");
        putUnless(document, "inputs", InputsForm.of(recipe), Map.of());
        if (!index.preparations().isEmpty() || hasDenominators()) {
            document.put("prepare", preparations(index.preparations()));
        }
        index.cities().ifPresent(cities -> document.put("cities", InputsForm.of(cities)));
        putUnless(document, "indicators", nodeRecipe(index.indicators(), USUAL.indicators()), Map.of());
        putUnless(document, "nodes", nodeRecipe(index.nodes(), USUAL.nodes()), Map.of());
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

    private static List<Object> preparations(List<Preparation> steps) {
        return steps.stream().map(step -> setting(step.method().asSetting())).toList();
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

    private static Map<String, Object> nodeRecipe(NodeRecipe recipe, NodeRecipe usual) {
        Map<String, Object> document = new LinkedHashMap<>();
        recipe.weighting()
                .filter(method -> usual.weighting().filter(method::equals).isEmpty())
                .ifPresent(method ->
                        document.put("weights", setting(method.method().asSetting())));
        recipe.frontier()
                .ifPresent(method -> document.put(
                        "weights",
                        setting(Method.of(StatedMeaning.FRONTIER)
                                .with("least", method.least())
                                .with("greatest", method.greatest())
                                .asSetting())));
        recipe.aggregation()
                .filter(method -> usual.aggregation().filter(method::equals).isEmpty())
                .ifPresent(method ->
                        document.put("aggregate", setting(method.method().asSetting())));
        recipe.missing()
                .filter(rule -> usual.missing().filter(rule::equals).isEmpty())
                .ifPresent(rule -> document.put("missing", setting(rule.method().asSetting())));
        recipe.normalization()
                .filter(steps -> usual.normalization().filter(steps::equals).isEmpty())
                .ifPresent(steps -> document.put(
                        "normalize",
                        steps.stream()
                                .map(step -> setting(step.method().asSetting()))
                                .toList()));
        recipe.rounding().ifPresent(rounding -> document.put("round", rounding(rounding)));
        recipe.published().ifPresent(rounding -> document.put("publish", rounding(rounding)));
        return document;
    }

    /** Doubles are written as people write them: 20, not 20.0. */
    private static Object setting(Object value) {
        if (value instanceof Double number) {
            return plain(number);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(RecipeForm::setting).toList();
        }
        if (value instanceof Map<?, ?> object) {
            Map<String, Object> plain = new LinkedHashMap<>();
            object.forEach((key, each) -> plain.put(String.valueOf(key), setting(each)));
            return plain;
        }
        return value;
    }

    static BigDecimal plain(double number) {
        BigDecimal shortest = BigDecimal.valueOf(number);
        BigDecimal stripped = shortest.signum() == 0 ? BigDecimal.ZERO : shortest.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static Object rounding(Rounding rounding) {
        if (rounding.mode() == RoundingMode.HALF_UP) {
            return rounding.places();
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("places", rounding.places());
        document.put("mode", EnumWords.of(rounding.mode()));
        return document;
    }

    private Object tree(Framework framework) {
        List<Object> roots = new ArrayList<>();
        framework.roots().forEach(root -> roots.add(part(framework, new Framework.Part(root, 1), true)));
        return roots.size() == 1 ? roots.get(0) : roots;
    }

    /** A root that is part of another one stands in its own place, so that each tree has its parts. */
    private static boolean isDescribedHere(Framework framework, String code, boolean top) {
        return top || !framework.roots().contains(code);
    }

    private Object part(Framework framework, Framework.Part part, boolean top) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", part.code());
        putUnless(document, "weight", plain(part.weight()), BigDecimal.ONE);
        if (isDescribedHere(framework, part.code(), top) && written.add(part.code())) {
            if (framework.isIndicator(part.code())) {
                indicator(framework.indicator(part.code()), document);
            } else {
                node(framework, framework.node(part.code()), document);
            }
        }
        return document.size() == 1 ? part.code() : document;
    }

    private void indicator(Indicator indicator, Map<String, Object> document) {
        putUnless(document, "title", TitleDocument.from(indicator.title()), TitleDocument.of(indicator.code()));
        putUnless(document, "column", recipe.inputs().heading(indicator.code()), indicator.code());
        putUnless(document, "direction", EnumWords.of(indicator.direction()), EnumWords.of(Direction.HIGHER_IS_BETTER));
        putUnless(document, "unit", indicator.unit(), "");
        indicator.denominator().ifPresent(column -> document.put("denominator", column));
        indicator.target().ifPresent(target -> document.put("target", plain(target)));
        document.putAll(beside(indicator.code()));
        document.putAll(stated(indicator.code()));
    }

    private void node(Framework framework, Framework.Node node, Map<String, Object> document) {
        putUnless(document, "title", TitleDocument.from(node.title()), TitleDocument.of(node.code()));
        putUnless(document, "direction", EnumWords.of(node.direction()), EnumWords.of(Direction.HIGHER_IS_BETTER));
        document.putAll(beside(node.code()));
        Map<String, Object> own = stated(node.code());
        Object usual = usualWeights();
        boolean weighed = node.parts().stream().anyMatch(part -> part.weight() != 1);
        if (weighed && !usual.equals(FRAMEWORK)) {
            // Weights written beside parts say that they count; where they do not, the document must say what does.
            Object counted = own.getOrDefault("weights", usual);
            own.remove("weights");
            putUnless(document, "weights", counted, FRAMEWORK);
        }
        document.putAll(own);
        List<Object> parts = new ArrayList<>();
        node.parts().forEach(part -> parts.add(part(framework, part, false)));
        document.put("of", parts);
    }

    private Object usualWeights() {
        return nodeRecipe(index.nodes(), USUAL.nodes()).getOrDefault("weights", FRAMEWORK);
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
                            : ordered("column", printed.column(), "within", plain(printed.within())));
        }
        return document;
    }

    private static Map<String, Object> ordered(String first, Object one, String second, Object other) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(first, one);
        document.put(second, other);
        return document;
    }

    private Map<String, Object> stated(String code) {
        NodeRecipe own = index.stated().get(code);
        return own == null ? new LinkedHashMap<>() : nodeRecipe(own, NodeRecipe.unstated());
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
            own.putAll(stated(code));
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
        putUnless(document, "indicators", nodeRecipe(variant.indicators(), NodeRecipe.unstated()), Map.of());
        putUnless(document, "nodes", nodeRecipe(variant.nodes(), NodeRecipe.unstated()), Map.of());
        variant.weighedOn().ifPresent(on -> document.put("weighOn", EnumWords.of(on)));
        variant.counting().ifPresent(counting -> document.put("count", EnumWords.of(counting)));
        Map<String, Object> single = new LinkedHashMap<>();
        variant.stated().forEach((code, own) -> single.put(code, nodeRecipe(own, NodeRecipe.unstated())));
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
        putUnless(document, "compare", rounding(rule.compared()), rounding(usual.compared()));
        rule.best().ifPresent(best -> document.put("best", EnumWords.of(best)));
        putUnless(document, "without", rule.without(), List.of());
        return document;
    }

    private static List<Object> groups(Map<String, ScoreGroups> stated) {
        List<Object> groups = new ArrayList<>();
        stated.forEach((code, bands) -> {
            Map<String, Object> document = new LinkedHashMap<>();
            document.put("of", code);
            putUnless(document, "compare", rounding(bands.compared()), rounding(Rounding.halfUp(9)));
            document.put("bands", bands.bands().stream().map(RecipeForm::band).toList());
            groups.add(document);
        });
        return groups;
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
