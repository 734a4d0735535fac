package io.github.parindex.examples.conformance;

import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.aggregation.UnitAggregation;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A table ranked under choices of how.
 *
 * @param numbers raw
 * @param weightSets by name
 * @param options with settings of the aggregations
 * @param ties which places they take
 * @param normalised the columns by the word of their normalisation, as far as they were needed
 */
record Scenario(
        Numbers numbers, Fields weightSets, Fields options, TiePolicy ties, Map<String, List<Column>> normalised) {

    Scenario(Numbers numbers, Fields weightSets, Fields options, TiePolicy ties) {
        this(numbers, weightSets, options, ties, new HashMap<>());
    }

    /** The rank of every unit, by the words for {@code normalisation}, {@code weights} and {@code aggregation}. */
    double[] ranks(Map<String, String> words) {
        List<Column> columns =
                normalised.computeIfAbsent(words.getOrDefault("normalisation", "none"), this::normalisedBy);
        UnitAggregation method = AggregationMethods.of(words.getOrDefault("aggregation", "arithmetic"), options);
        Weights weights = numbers.weights(weightSets, words.getOrDefault("weights", "equal"));
        Column scores = method.aggregate(Indicator.of("score"), columns, weights, Missing.reweigh());
        return ScoreRanks.places(scores, ties);
    }

    private List<Column> normalisedBy(String word) {
        Normalization method = NamedNormalization.of(word.toLowerCase(Locale.ROOT));
        return numbers.columns().stream().map(method::apply).toList();
    }
}
