package io.github.parindex.io.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.normalization.Cap;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import io.github.parindex.io.Source;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is written is read back as the same recipe, and replayed to the same bits. */
class IndexRecipeProperties {

    private static final Framework TREE = Framework.of(Framework.group(
            "index", Framework.group("x", "a", "b"), Framework.group("y", Framework.group("z", "c", "d"), "e")));

    private static final IndicatorMatrix MATRIX = IndicatorMatrix.of(
                    List.of("A", "B", "C", "D"), List.of("a", "b", "c", "d", "e"), new double[][] {
                        {1, 20, 3.5, 0.4, 7}, {2, 10, 3.1, 0.9, 9}, {4, 15, 2.2, 0.7, 8}, {3, 12, 1.1, 0.1, 3}
                    })
            .in(TREE);

    private static Arbitrary<NodeRecipe> nodes() {
        Arbitrary<NodeRecipe> weighed = Arbitraries.of(
                        Weighting.framework(),
                        Weighting.equal(),
                        Weighting.entropy(),
                        Weighting.critic(),
                        Weighting.stdev())
                .map(method -> NodeRecipe.unstated().with(method));
        Arbitrary<NodeRecipe> any = Arbitraries.oneOf(
                weighed,
                Arbitraries.just(NodeRecipe.unstated()),
                Arbitraries.just(NodeRecipe.unstated().with(BenefitOfTheDoubt.of(0.1, 0.9))));
        return Combinators.combine(
                        any,
                        Arbitraries.of(
                                        Aggregation.arithmetic(),
                                        Aggregation.geometric(),
                                        Aggregation.power(-2.5),
                                        Aggregation.mpi())
                                .optional(),
                        Arbitraries.of(Missing.propagate(), Missing.reweigh().withAtLeast(2), Missing.fail())
                                .optional(),
                        Arbitraries.integers()
                                .between(0, 6)
                                .map(Rounding::halfEven)
                                .optional())
                .as((recipe, means, missing, rounding) -> {
                    NodeRecipe stated = means.map(recipe::with).orElse(recipe);
                    stated = missing.map(stated::with).orElse(stated);
                    return rounding.map(stated::published).orElse(stated);
                });
    }

    @Provide
    Arbitrary<IndexRecipe> recipes() {
        Arbitrary<Normalization> scalings = Arbitraries.of(
                Normalization.minMax(1, 100),
                Normalization.zScore(100, 10, 0),
                Normalization.goalposts(-1, 30).to(1, 2));
        Arbitrary<Double> weights = Arbitraries.doubles().between(0.1, 9);
        return Combinators.combine(scalings, nodes(), nodes(), weights, weights, posts())
                .as((scaling, usual, own, first, second, posts) -> {
                    CompositeIndex index = CompositeIndex.plain()
                            .with(scaling)
                            .withNodes(usual)
                            .at("z", own);
                    for (String indicator : posts.keySet()) {
                        index = index.at(indicator, NodeRecipe.unstated().with(posts.get(indicator)));
                    }
                    return IndexRecipe.of("DRAWN", TREE.with(Map.of("a", first, "y", second)), index);
                });
    }

    /** Steps of some indicators or all, with much or nothing in common with the default and each other. */
    private static Arbitrary<Map<String, Normalization>> posts() {
        Arbitrary<Normalization> steps = Combinators.combine(
                        Arbitraries.of(-2.0, -1.0),
                        Arbitraries.of(30.0, 50.0),
                        Arbitraries.of(2.0, 3.0),
                        Arbitraries.of(Cap.NONE, Cap.BOTH))
                .as((min, max, upper, cap) ->
                        Normalization.goalposts(min, max).to(1, upper).with(cap));
        Arbitrary<Normalization> any = Arbitraries.oneOf(steps, Arbitraries.of(Normalization.minMax(1, 50)));
        Arbitrary<String> codes = Arbitraries.of("a", "b", "c", "d", "e");
        return Arbitraries.oneOf(
                Arbitraries.maps(codes, any).ofMaxSize(4),
                Arbitraries.maps(codes, steps).ofSize(5));
    }

    @Property(tries = 200)
    void theSameRecipeComesBackAndGivesTheSameBits(@ForAll("recipes") IndexRecipe recipe) {
        String text = IndexRecipeJson.toText(recipe);
        IndexRecipe again = IndexRecipeJson.read(Source.of("recipe.json", text)).orThrow();
        assertThat(IndexRecipeJson.toText(again)).isEqualTo(text);
        IndexResult one = recipe.compute(MATRIX);
        IndexResult other = again.compute(MATRIX);
        assertThat(other.scores().toArray()).isEqualTo(one.scores().toArray());
        assertThat(other.toString()).isEqualTo(one.toString());
    }
}
