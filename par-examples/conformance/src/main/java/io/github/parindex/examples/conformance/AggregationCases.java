package io.github.parindex.examples.conformance;

import io.github.parindex.core.aggregation.UnitAggregation;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.normalization.Normalization;
import java.util.LinkedHashMap;
import java.util.Map;

/** A score for each row, of the values as they are or normalised first. */
final class AggregationCases {

    private AggregationCases() {}

    static Map<String, GoldenCase.Method> methods() {
        Map<String, GoldenCase.Method> methods = new LinkedHashMap<>();
        AggregationMethods.names().forEach(name -> methods.put(name, question -> scores(name, question)));
        return methods;
    }

    private static Actual scores(String name, Question question) {
        Fields options = question.options();
        options.describes("zero", "^a zero with positive weight makes the score 0$");
        options.describes("zeroWeight", "^an indicator of weight 0 is ignored$");
        UnitAggregation method = AggregationMethods.of(name, options);
        Numbers numbers = normalised(question);
        Column scores = method.aggregate(
                Indicator.of("score of the row"),
                numbers.columns(),
                weights(name, question, numbers),
                AggregationMethods.missing(options));
        Map<String, Actual> named = new LinkedHashMap<>(ScoreRanks.named(scores));
        named.put("scores", Actual.of(scores));
        named.put("minMax", numbers.byRow());
        named.put("normalised", numbers.byRow());
        return new Actual.Named(named);
    }

    private static Numbers normalised(Question question) {
        Numbers numbers = question.numbers();
        if (!question.options().stated("normalisation")) {
            return numbers;
        }
        Normalization method = NamedNormalization.of(question.options().words("normalisation"));
        return numbers.with(numbers.columns().stream().map(method::apply).toList());
    }

    private static Weights weights(String name, Question question, Numbers numbers) {
        Fields options = question.options();
        String words = options.words("weights");
        Weights weights = numbers.weights(question.input());
        if (words.equals("ignored") && AggregationMethods.ignoresWeights(name)) {
            return weights;
        }
        if (words.equals("equal") && !question.input().stated("weights")) {
            return weights;
        }
        options.describes("weights", "^normali[sz]ed( to sum 1( first)?)?$");
        return weights;
    }
}
