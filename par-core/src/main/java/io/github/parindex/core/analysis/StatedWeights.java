package io.github.parindex.core.analysis;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.weighting.Weighting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** An index with stated weights of some parts. */
final class StatedWeights {

    /** Methods whose weights do not depend on the columns. */
    private static final Set<String> STATED = Set.of("equal", "given");

    private StatedWeights() {}

    static CompositeIndex in(Scenario scenario, Weights set) {
        CompositeIndex index = scenario.index();
        Set<String> unused = new TreeSet<>(set.byCode().keySet());
        for (Framework.Node node : scenario.matrix().framework().nodes()) {
            if (node.partCodes().stream().anyMatch(set.byCode()::containsKey)) {
                Map<String, Double> weights = new LinkedHashMap<>(
                        set.byCode().keySet().containsAll(node.partCodes()) ? Map.of() : own(scenario, node));
                node.partCodes().stream()
                        .filter(set.byCode()::containsKey)
                        .forEach(part -> weights.put(part, set.of(part)));
                unused.removeAll(node.partCodes());
                index = index.at(node.code(), Factor.weighed(new Weights(weights)));
            }
        }
        if (!unused.isEmpty()) {
            throw Refusal.refused("analysis.factor.unknown", unused);
        }
        return index;
    }

    /** The weights of the index, on the scale on which they are stated; shares where they are not. */
    private static Map<String, Double> own(Scenario scenario, Framework.Node node) {
        CompositeIndex index = scenario.index();
        Optional<Weighting> method = index.recipe(node.code()).weighting();
        if (method.equals(Optional.of(Weighting.framework()))) {
            return node.weights().byCode();
        }
        IndexResult whole = scenario.result();
        Weights shares = whole.weights(node.code());
        boolean isStated = method.filter(
                        weighting -> STATED.contains(weighting.method().name()))
                .isPresent();
        if (!isStated || index.weighedOn() == CompositeIndex.WeighedOn.ALL_INDICATORS) {
            return shares.byCode();
        }
        List<Column> parts = node.partCodes().stream().map(whole::scores).toList();
        return method.orElseThrow().weigh(parts).byCode();
    }
}
