package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Problem;
import io.github.parindex.io.token.EnumWords;
import io.github.parindex.io.token.Fields;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Warns of what a recipe says without any effect. */
final class Unused {

    /** Aggregations that look at no weights, but leave out a part of weight 0. */
    private static final Set<String> UNWEIGHTED =
            Set.of("min", "max", "median", "meanMin", "mpi", "difference", "quotient");

    /** Weightings that look at no data. */
    private static final Set<String> STATED = Set.of(
            "equal",
            "framework",
            "given",
            "roc",
            "rankSum",
            "rankReciprocal",
            "rankExponent",
            "rankGeometric",
            "budgetAllocation",
            "swara",
            "ahp");

    /** Nodes and indicators in all variants together, beyond which nothing is warned of. */
    private static final int MOST = 2_000_000;

    private static final String FRONTIER = "benefitOfTheDoubt";

    private final RecipeDocument document;
    private final CompositeIndex index;
    private final RecipeTree places;
    private final Framework tree;
    private final Map<String, CompositeIndex> variants;
    private final Findings findings;

    private Unused(
            RecipeDocument document,
            CompositeIndex index,
            RecipeTree places,
            Framework tree,
            Map<String, CompositeIndex> variants,
            Findings findings) {
        this.document = document;
        this.index = index;
        this.places = places;
        this.tree = tree;
        this.variants = variants;
        this.findings = findings;
    }

    static void check(
            RecipeDocument document,
            CompositeIndex index,
            RecipeTree tree,
            Map<String, IndexRecipe.Variant> variants,
            Findings findings) {
        tree.framework().filter(whole -> findings.isClean()).ifPresent(whole -> {
            long checked = (long) variants.size()
                    * (whole.nodes().size() + whole.indicators().size());
            if (checked > MOST) {
                return;
            }
            Map<String, CompositeIndex> changed = new LinkedHashMap<>();
            variants.forEach((name, variant) -> changed.put(name, variant.of(index)));
            new Unused(document, index, tree, whole, changed, findings).check();
        });
    }

    private void check() {
        denominators();
        targets();
        weighOn();
        count();
        besideFrontier();
        rounding();
        tree.nodes().forEach(node -> weights(node, place(node)));
    }

    private Stream<CompositeIndex> all() {
        return Stream.concat(Stream.of(index), variants.values().stream());
    }

    private String place(Framework.Node node) {
        String place = places.place(node.code());
        return GivenTree.PLACE.equals(place) ? "/nodes" : place;
    }

    private void targets() {
        Map<String, List<String>> atOnePlace = new LinkedHashMap<>();
        tree.indicators().stream()
                .filter(indicator -> indicator.target().isPresent())
                .filter(indicator -> all().noneMatch(each -> usesTarget(each, indicator.code())))
                .forEach(indicator -> atOnePlace
                        .computeIfAbsent(placeOfTarget(indicator.code()), place -> new ArrayList<>())
                        .add(indicator.code()));
        atOnePlace.forEach((place, codes) ->
                warn(place, Wording.of("recipe.targetsNotUsed", codes.size(), codes), "recipe.maybeTargetsNotUsed"));
    }

    private String placeOfTarget(String code) {
        @Nullable
        DescriptionDocument said = document.at() == null ? null : document.at().get(code);
        if (said != null && said.target() != null) {
            return Pointers.child(Pointers.child("/at", code), "target");
        }
        String place = places.placeOfIndicator(code);
        return place.startsWith("/tree") ? findings.written().field(place, "target") : place;
    }

    private static boolean usesTarget(CompositeIndex index, String code) {
        return Optional.ofNullable(index.stated().get(code))
                .flatMap(NodeRecipe::normalization)
                .or(index.indicators()::normalization)
                .orElse(List.of())
                .stream()
                .map(Normalization::method)
                .anyMatch(step -> step.name().equals("distanceToTarget")
                        && !step.settings().containsKey("target"));
    }

    private void weighOn() {
        if (document.weighOn() != null && inheriting(VariantDocument::weighOn).noneMatch(this::dependsOnWeighOn)) {
            warn("/weighOn", Wording.of("recipe.weighOnNotUsed"), "recipe.maybeWeighOnNotUsed");
        }
        inVariants(VariantDocument::weighOn, (name, variant) -> {
            if (!dependsOnWeighOn(variant) && !dependsOnWeighOn(variant.weighedOn(index.weighedOn()))) {
                warn(
                        Pointers.child("/variants", name) + "/weighOn",
                        Wording.of("recipe.weighOnNotUsed"),
                        "recipe.maybeWeighOnNotUsed");
            }
        });
    }

    /** What weights are computed from matters to those of the data, and to all that are computed over all indicators at once. */
    private boolean dependsOnWeighOn(CompositeIndex each) {
        return tree.nodes().stream().anyMatch(node -> {
            NodeRecipe recipe = each.recipe(node.code());
            if (recipe.frontier().isPresent()) {
                return false;
            }
            boolean own = each.stated().containsKey(node.code())
                    && each.stated().get(node.code()).weighting().isPresent();
            if (each.weighedOn() == CompositeIndex.WeighedOn.ALL_INDICATORS && !own) {
                return true;
            }
            return recipe.weighting()
                            .filter(weighting ->
                                    !STATED.contains(weighting.method().name()))
                            .isPresent()
                    && (each.weighedOn() != CompositeIndex.WeighedOn.RAW_INDICATORS
                            || node.partCodes().stream().anyMatch(tree::isIndicator));
        });
    }

    private void count() {
        if (document.count() != null && inheriting(VariantDocument::count).noneMatch(this::dependsOnCount)) {
            warn("/count", Wording.of("recipe.countNotUsed"), "recipe.maybeCountNotUsed");
        }
        inVariants(VariantDocument::count, (name, variant) -> {
            if (!dependsOnCount(variant)) {
                warn(
                        Pointers.child("/variants", name) + "/count",
                        Wording.of("recipe.countNotUsed"),
                        "recipe.maybeCountNotUsed");
            }
        });
    }

    private boolean dependsOnCount(CompositeIndex each) {
        return tree.nodes().stream()
                .anyMatch(node -> each.recipe(node.code()).frontier().isEmpty()
                        && (!each.stated().containsKey(node.code())
                                || each.stated().get(node.code()).aggregation().isEmpty()));
    }

    /** The index, and the variants that do not say otherwise. */
    private Stream<CompositeIndex> inheriting(Function<VariantDocument, @Nullable Object> field) {
        return Stream.concat(
                Stream.of(index),
                variants.entrySet().stream()
                        .filter(each -> field.apply(variant(each.getKey())) == null)
                        .map(Map.Entry::getValue));
    }

    private void inVariants(
            Function<VariantDocument, @Nullable Object> field, BiConsumer<String, CompositeIndex> checked) {
        variants.forEach((name, variant) -> {
            if (field.apply(variant(name)) != null) {
                checked.accept(name, variant);
            }
        });
    }

    private VariantDocument variant(String name) {
        return Objects.requireNonNull(
                Objects.requireNonNull(document.variants()).get(name));
    }

    /** Benefit of the doubt stands in place of an aggregation, and has its own way with gaps. */
    private void besideFrontier() {
        List<Framework.Node> onFrontier = tree.nodes().stream()
                .filter(node -> all().allMatch(
                                each -> each.recipe(node.code()).frontier().isPresent()))
                .toList();
        onFrontier.forEach(node -> {
            NodeRecipe stated = index.stated().getOrDefault(node.code(), NodeRecipe.unstated());
            List<String> fields = besideFrontier(stated.aggregation(), stated.missing());
            if (!fields.isEmpty()) {
                boolean isAway = document.at() != null && document.at().containsKey(node.code());
                warn(
                        isAway ? Pointers.child("/at", node.code()) : place(node),
                        Wording.of("recipe.besideFrontierOf", node.code(), fields, FRONTIER),
                        "recipe.maybeBesideFrontier");
            }
        });
        @Nullable ComputationDocument usual = document.nodes();
        if (usual != null && onFrontier.size() == tree.nodes().size()) {
            besideFrontier(Optional.ofNullable(usual.aggregate()), Optional.ofNullable(usual.missing()))
                    .forEach(field -> warn(
                            "/nodes/" + field,
                            Wording.of("recipe.besideFrontier", field, FRONTIER),
                            "recipe.maybeBesideFrontier"));
        }
    }

    private static List<String> besideFrontier(Optional<?> aggregate, Optional<?> missing) {
        return Stream.concat(aggregate.map(said -> "aggregate").stream(), missing.map(said -> "missing").stream())
                .toList();
    }

    /** A variant that rounds nothing drops the rounding of its own defaults too. */
    private void rounding() {
        inVariants(VariantDocument::rounding, (name, variant) -> {
            VariantDocument said = variant(name);
            String at = Pointers.child("/variants", name);
            if (EnumWords.of(IndexRecipe.Variant.Rounded.NONE).equals(said.rounding())) {
                rounding(said.indicators(), at + "/indicators");
                rounding(said.nodes(), at + "/nodes");
            }
        });
    }

    private void rounding(@Nullable Stated defaults, String at) {
        if (defaults != null) {
            Fields.present((Record) defaults, Set.of("round", "publish"))
                    .forEach(field -> warn(
                            Pointers.child(at, field),
                            Wording.of("recipe.roundingNotUsed", field),
                            "recipe.maybeRoundingNotUsed"));
        }
    }

    private void denominators() {
        List<String> divided = tree.indicators().stream()
                .filter(indicator -> indicator.denominator().isPresent())
                .map(Indicator::code)
                .toList();
        boolean isUsed = all().flatMap(each -> each.preparations().stream())
                .anyMatch(step -> step.method().name().equals("denominate"));
        if (!divided.isEmpty() && !isUsed) {
            warn("/prepare", Wording.of("recipe.denominatorsNotUsed", divided), "recipe.maybeDenominate");
        }
    }

    private void weights(Framework.Node node, String place) {
        List<Optional<String>> methods =
                all().map(each -> withoutWeights(each.recipe(node.code()))).toList();
        // As they are written: of weights that add up to nothing there are no relative ones.
        boolean differ = node.parts().stream()
                        .mapToDouble(Framework.Part::weight)
                        .filter(weight -> weight != 0)
                        .distinct()
                        .count()
                > 1;
        if (differ && methods.stream().allMatch(Optional::isPresent)) {
            warn(
                    place,
                    Wording.of(
                            "recipe.weightsNotUsed", node.code(), methods.get(0).orElseThrow()),
                    "recipe.maybeWeightsNotUsed");
        }
        weighting(node, place);
    }

    /** Weights of a method count for nothing where the aggregation looks at none. */
    private void weighting(Framework.Node node, String place) {
        Optional<String> stated = Optional.ofNullable(index.stated().get(node.code()))
                .flatMap(NodeRecipe::weighting)
                .filter(weighting -> !weighting.equals(Weighting.framework()) && !weighting.equals(Weighting.equal()))
                .map(weighting -> weighting.method().name());
        Optional<String> aggregation = unweighted(index.recipe(node.code()));
        boolean isUsed =
                !all().allMatch(each -> unweighted(each.recipe(node.code())).isPresent());
        if (stated.isPresent() && aggregation.isPresent() && !isUsed) {
            warn(
                    place,
                    Wording.of("recipe.weightingNotUsed", node.code(), stated.get(), aggregation.get()),
                    "recipe.maybeWeightingNotUsed");
        }
    }

    /** The method of a node that does not look at the weights beside its parts. */
    private static Optional<String> withoutWeights(NodeRecipe recipe) {
        return recipe.frontier().isPresent()
                ? Optional.of(FRONTIER)
                : recipe.weighting()
                        .filter(weighting -> !weighting.equals(Weighting.framework()))
                        .map(weighting -> weighting.method().name())
                        .or(() -> unweighted(recipe));
    }

    /** The aggregation of a node that looks at no weights, nor does its rule for missing parts. */
    private static Optional<String> unweighted(NodeRecipe recipe) {
        boolean isShared = recipe.missing()
                .filter(missing -> missing.method().settings().containsKey("weightShare"))
                .isPresent();
        return isShared ? Optional.empty() : recipe.aggregation().flatMap(each -> unweighted(each.method()));
    }

    private static Optional<String> unweighted(Method aggregation) {
        return aggregation.name().equals("onScale")
                ? aggregation.method("aggregation").flatMap(Unused::unweighted)
                : Optional.of(aggregation.name()).filter(UNWEIGHTED::contains);
    }

    /** Headings are those of what is read as numbers: indicators, denominators, weights of rows, printed figures. */
    static void columns(Map<String, String> headings, IndexRecipe recipe, Findings findings) {
        recipe.framework().filter(tree -> findings.isClean()).ifPresent(tree -> {
            Set<String> known = new HashSet<>();
            tree.indicators().forEach(indicator -> {
                known.add(indicator.code());
                indicator.denominator().ifPresent(known::add);
            });
            Stream.concat(
                            recipe.index().cities().stream(),
                            recipe.variants().values().stream()
                                    .flatMap(variant -> variant.of(recipe.index()).cities().stream()))
                    .map(CityAverage::weight)
                    .forEach(weight -> weight.ifPresent(known::add));
            recipe.index().printed().values().stream().map(PrintedScore::column).forEach(known::add);
            headings.keySet().stream()
                    .filter(code -> !known.contains(code))
                    .forEach(code -> findings.add(findings.problem(
                                    Pointers.child("/inputs/columns", code), Wording.of("recipe.columnOfNothing", code))
                            .withNearest(code, known)
                            .as(Problem.Severity.WARNING)));
        });
    }

    private void warn(String place, Wording message, String advice) {
        findings.add(
                findings.problem(place, message).withAdvice(Wording.of(advice)).as(Problem.Severity.WARNING));
    }
}
