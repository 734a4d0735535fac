package io.github.parindex.io.recipe;

import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Problem;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Warns of what a recipe says without any effect. */
final class Unused {

    /** Aggregations that look at no weights. */
    private static final Set<String> UNWEIGHTED = Set.of("min", "max", "median");

    private final CompositeIndex index;
    private final Framework tree;
    private final Findings findings;

    private Unused(CompositeIndex index, Framework tree, Findings findings) {
        this.index = index;
        this.tree = tree;
        this.findings = findings;
    }

    static void check(
            CompositeIndex index, RecipeTree tree, Collection<IndexRecipe.Variant> variants, Findings findings) {
        tree.framework().filter(whole -> findings.isClean()).ifPresent(whole -> {
            Unused unused = new Unused(index, whole, findings);
            unused.denominators(variants);
            whole.nodes().forEach(node -> unused.weights(node, tree.place(node.code())));
        });
    }

    private void denominators(Collection<IndexRecipe.Variant> variants) {
        List<String> divided = tree.indicators().stream()
                .filter(indicator -> indicator.denominator().isPresent())
                .map(Indicator::code)
                .toList();
        boolean isUsed = Stream.concat(Stream.of(index), variants.stream().map(variant -> variant.of(index)))
                .flatMap(each -> each.preparations().stream())
                .anyMatch(step -> step.method().name().equals("denominate"));
        if (!divided.isEmpty() && !isUsed) {
            warn("/prepare", Wording.of("recipe.denominatorsNotUsed", divided), "recipe.maybeDenominate");
        }
    }

    private void weights(Framework.Node node, String place) {
        NodeRecipe recipe = index.recipe(node.code());
        Optional<String> method = recipe.frontier().isPresent()
                ? Optional.of("benefitOfTheDoubt")
                : recipe.weighting()
                        .filter(weighting -> !weighting.equals(Weighting.framework()))
                        .map(weighting -> weighting.method().name())
                        .or(() -> recipe.aggregation()
                                .map(aggregation -> aggregation.method().name())
                                .filter(UNWEIGHTED::contains));
        Collection<Double> weights = node.weights().byCode().values();
        if (method.isPresent() && weights.stream().distinct().count() > 1) {
            warn(
                    GivenTree.PLACE.equals(place) ? "/nodes" : place,
                    Wording.of("recipe.weightsNotUsed", node.code(), method.get()),
                    "recipe.maybeWeightsNotUsed");
        }
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
