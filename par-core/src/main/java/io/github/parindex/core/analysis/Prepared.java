package io.github.parindex.core.analysis;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.weighting.Weighting;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An index that has been computed once, to be computed again with changes on the matrix as it was prepared then.
 *
 * @param whole what came first
 * @param index without the preparation that is done
 */
record Prepared(IndexResult whole, CompositeIndex index) {

    static Prepared of(CompositeIndex index, IndicatorMatrix matrix) {
        IndexResult whole = index.compute(matrix);
        return new Prepared(whole, index.prepared().ranked(known(index.ranking(), whole)));
    }

    /** Without the units that the preparation dropped, which are no longer there to be left without a place. */
    private static RankingRule known(RankingRule rule, IndexResult whole) {
        Set<String> units = whole.rows().stream().map(row -> row.code()).collect(Collectors.toSet());
        return rule.without(rule.without().stream().filter(units::contains).toArray(String[]::new));
    }

    IndexResult without(String part) {
        Framework left = whole.framework().without(part);
        return byCode().index.onlyFor(left).compute(whole.matrix().in(left));
    }

    /** Weights that are stated in the order of the parts would not fit to fewer parts: they are stated by code. */
    private Prepared byCode() {
        CompositeIndex named = index;
        for (Framework.Node node : whole.framework().nodes()) {
            boolean given = index.recipe(node.code())
                    .weighting()
                    .filter(weighting -> weighting.method().name().equals("given"))
                    .isPresent();
            if (given && whole.frontier(node.code()).isEmpty()) {
                named = named.at(node.code(), weighed(whole.weights(node.code())));
            }
        }
        return new Prepared(whole, named);
    }

    IndexResult with(String node, Weights weights) {
        return index.at(node, weighed(weights)).compute(whole.matrix());
    }

    private static NodeRecipe weighed(Weights weights) {
        return NodeRecipe.unstated().with(Weighting.given(weights.byCode()));
    }
}
