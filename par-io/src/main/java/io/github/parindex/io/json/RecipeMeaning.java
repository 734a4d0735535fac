package io.github.parindex.io.json;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.InputColumns;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.token.Words;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Builds a recipe from a document that its schema accepts; what the core refuses is reported at its place. */
final class RecipeMeaning {

    /** Weighs and aggregates the parts of each unit for itself, so it is no weighting like the others. */
    static final String FRONTIER = "benefitOfTheDoubt";

    private final JsonNode document;
    private final Findings findings;

    private RecipeMeaning(JsonNode document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    static @Nullable IndexRecipe of(JsonNode document, Findings findings) {
        return new RecipeMeaning(document, findings).recipe();
    }

    private @Nullable IndexRecipe recipe() {
        RecipeTree tree = RecipeTree.of(this, document.path("tree"), findings);
        CompositeIndex index = settings(CompositeIndex.plain()).prepared(preparations(tree));
        for (Map.Entry<String, NodeRecipe> stated : tree.stated().entrySet()) {
            index = index.at(stated.getKey(), stated.getValue());
        }
        for (Map.Entry<String, JsonNode> stated : document.path("at").properties()) {
            index = index.at(stated.getKey(), elsewhere(stated.getValue(), Pointers.child("/at", stated.getKey())));
        }
        CompositeIndex complete = RecipeGroups.in(index, document.path("groups"), tree, findings);
        return findings.build(
                "",
                () -> new IndexRecipe(
                        document.path("id").asText(),
                        title(document, "title", document.path("id").asText()),
                        document.path("source").asText(""),
                        tree.columns(inputs(document.path("inputs"))),
                        tree.framework(),
                        complete));
    }

    /** Away from the tree, numbers by part are weights that are given. */
    private NodeRecipe elsewhere(JsonNode json, String at) {
        NodeRecipe recipe = nodeRecipe(json, at);
        JsonNode table = json.path("weights");
        if (!table.isObject() || isMethod(table)) {
            return recipe;
        }
        Method given = Method.of("given").with("weights", setting(table));
        return with(recipe, findings(() -> Weighting.of(given), at + "/weights"), NodeRecipe::with);
    }

    private CompositeIndex settings(CompositeIndex plain) {
        new Misplaced(findings).inDefaults(document.path("nodes"), "/nodes");
        CompositeIndex index = plain.withIndicators(nodeRecipe(document.path("indicators"), "/indicators"))
                .withNodes(nodeRecipe(document.path("nodes"), "/nodes"));
        if (document.has("weighOn")) {
            index = index.weighedOn(Words.parse(
                    CompositeIndex.WeighedOn.class, document.path("weighOn").asText()));
        }
        if (document.has("count")) {
            index = index.counting(Words.parse(
                    CompositeIndex.Counting.class, document.path("count").asText()));
        }
        if (document.has("cities")) {
            index = index.averaging(cities(document.path("cities")));
        }
        return document.has("ranking") ? index.ranked(ranking(document.path("ranking"))) : index;
    }

    /** A denominator that the tree states is divided by, unless the document says itself what is prepared. */
    private Preparation[] preparations(RecipeTree tree) {
        List<Preparation> steps = new ArrayList<>();
        if (!document.has("prepare") && tree.hasDenominators()) {
            steps.add(Preparation.of(Method.of("denominate")));
        }
        each(document.path("prepare"), "/prepare", (json, at) -> {
            new Misplaced(findings).inStep(json, at, tree.allCodes());
            method(json, at, Preparation::of).ifPresent(steps::add);
        });
        return steps.toArray(Preparation[]::new);
    }

    private static CityAverage cities(JsonNode json) {
        return new CityAverage(
                json.path("unit").asText(),
                text(json, "name"),
                text(json, "weight"),
                json.has("average")
                        ? Words.parse(
                                CityAverage.Moment.class, json.path("average").asText())
                        : CityAverage.Moment.BEFORE_NORMALIZATION);
    }

    private RankingRule ranking(JsonNode json) {
        RankingRule rule = RankingRule.withDefaults();
        if (json.has("ties")) {
            rule = rule.with(Words.parse(TiePolicy.class, json.path("ties").asText()));
        }
        if (json.has("compare")) {
            rule = rule.comparing(rounding(json.path("compare")));
        }
        if (json.has("without")) {
            rule = rule.without(texts(json.path("without")).toArray(String[]::new));
        }
        return json.has("best") ? rule.with(direction(json.path("best"))) : rule;
    }

    static Direction direction(JsonNode json) {
        return Words.parse(Direction.class, json.asText());
    }

    private static InputColumns inputs(JsonNode json) {
        Map<String, String> columns = new LinkedHashMap<>();
        json.path("columns")
                .properties()
                .forEach(
                        column -> columns.put(column.getKey(), column.getValue().asText()));
        return new InputColumns(
                text(json, "unit"),
                text(json, "name"),
                text(json, "period"),
                text(json, "block"),
                texts(json.path("missing")),
                texts(json.path("groups")),
                columns);
    }

    private static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    static Optional<String> text(JsonNode json, String field) {
        return json.has(field) ? Optional.of(json.path(field).asText()) : Optional.empty();
    }

    private <T> Optional<T> findings(java.util.function.Supplier<T> built, String at) {
        return Optional.ofNullable(findings.attempt(at, built));
    }

    /** What an object states about how a node or an indicator is computed. */
    NodeRecipe nodeRecipe(JsonNode json, String at) {
        NodeRecipe recipe = NodeRecipe.unstated();
        if (json.has("weights") && isMethod(json.path("weights"))) {
            recipe = weighed(recipe, json.path("weights"), at + "/weights");
        }
        if (json.has("aggregate")) {
            recipe = with(recipe, method(json.path("aggregate"), at + "/aggregate", Aggregation::of), NodeRecipe::with);
        }
        if (json.has("missing")) {
            recipe = with(recipe, method(json.path("missing"), at + "/missing", Missing::of), NodeRecipe::with);
        }
        if (json.has("normalize")) {
            List<Normalization> steps = new ArrayList<>();
            each(
                    json.path("normalize"),
                    at + "/normalize",
                    (step, place) -> method(step, place, Normalization::of).ifPresent(steps::add));
            recipe = recipe.with(steps.toArray(Normalization[]::new));
        }
        if (json.has("round")) {
            recipe = recipe.rounded(rounding(json.path("round")));
        }
        return json.has("publish") ? recipe.published(rounding(json.path("publish"))) : recipe;
    }

    private NodeRecipe weighed(NodeRecipe recipe, JsonNode json, String at) {
        String name = json.isTextual() ? json.asText() : json.path("method").asText();
        return name.equals(FRONTIER)
                ? with(recipe, method(json, at, RecipeMeaning::frontier), NodeRecipe::with)
                : with(recipe, method(json, at, Weighting::of), NodeRecipe::with);
    }

    private static BenefitOfTheDoubt frontier(Method method) {
        method.allowing("least", "greatest");
        return BenefitOfTheDoubt.of(method.number("least", 0), method.number("greatest", 1));
    }

    /** Whether nodes that say nothing are weighed by a method, so that weights written beside parts must be stated. */
    boolean weighsByDefault() {
        JsonNode usual = document.path("nodes").path("weights");
        return !usual.isMissingNode() && !usual.asText().equals("framework");
    }

    private static <T> NodeRecipe with(
            NodeRecipe recipe, Optional<T> method, java.util.function.BiFunction<NodeRecipe, T, NodeRecipe> change) {
        return method.map(found -> change.apply(recipe, found)).orElse(recipe);
    }

    static boolean isMethod(JsonNode json) {
        return json.isTextual() || json.has("method");
    }

    /** What is done with a step and its place. */
    interface Step {
        void take(JsonNode json, String at);
    }

    /** A list of steps, or one step that stands alone. */
    private static void each(JsonNode json, String at, Step step) {
        if (json.isArray()) {
            for (int i = 0; i < json.size(); i++) {
                step.take(json.path(i), Pointers.child(at, i));
            }
        } else if (!json.isMissingNode()) {
            step.take(json, at);
        }
    }

    private <T> Optional<T> method(JsonNode json, String at, Function<Method, T> named) {
        return findings(() -> named.apply(method(json)), at);
    }

    private static Method method(JsonNode json) {
        if (json.isTextual()) {
            return Method.of(json.asText());
        }
        Map<String, Object> settings = new LinkedHashMap<>();
        json.properties().forEach(field -> settings.put(field.getKey(), setting(field.getValue())));
        settings.remove("method");
        return new Method(json.path("method").asText(), settings);
    }

    private static Object setting(JsonNode json) {
        if (json.isNumber()) {
            return json.doubleValue();
        }
        if (json.isBoolean()) {
            return json.booleanValue();
        }
        if (json.isArray()) {
            List<Object> list = new ArrayList<>();
            json.forEach(element -> list.add(setting(element)));
            return List.copyOf(list);
        }
        if (json.isObject()) {
            Map<String, Object> object = new LinkedHashMap<>();
            json.properties().forEach(field -> object.put(field.getKey(), setting(field.getValue())));
            return object;
        }
        return json.asText();
    }

    static Rounding rounding(JsonNode json) {
        if (json.isNumber()) {
            return Rounding.halfUp(json.intValue());
        }
        RoundingMode mode = json.has("mode")
                ? Words.parse(RoundingMode.class, json.path("mode").asText())
                : RoundingMode.HALF_UP;
        return new Rounding(json.path("places").intValue(), mode);
    }

    static Title title(JsonNode owner, String field, String otherwise) {
        JsonNode json = owner.path(field);
        if (json.isObject()) {
            return Title.of(json.path("vi").asText(), json.path("en").asText());
        }
        return Title.of(json.isTextual() ? json.asText() : otherwise);
    }
}
