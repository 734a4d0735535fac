package io.github.parindex.core.analysis;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** An index with stated weights of some parts. */
final class StatedWeights {

    private StatedWeights() {}

    static CompositeIndex in(Scenario scenario, Weights set) {
        CompositeIndex index = scenario.index();
        Set<String> unused = new TreeSet<>(set.byCode().keySet());
        for (Framework.Node node : scenario.matrix().framework().nodes()) {
            if (node.partCodes().stream().anyMatch(set.byCode()::containsKey)) {
                Map<String, Double> weights = new LinkedHashMap<>();
                node.partCodes()
                        .forEach(part -> weights.put(part, node.weights().of(part)));
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
}
