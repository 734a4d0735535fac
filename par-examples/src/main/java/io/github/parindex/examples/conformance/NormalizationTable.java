package io.github.parindex.examples.conformance;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.normalization.ToReference;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code normalisationTable}: one column under several normalizations. */
final class NormalizationTable implements GoldenCase.Method {

    @Override
    public Actual compute(Question question) {
        question.options().describes("shareBelowOrEqual", "^100 \\* \\(number of values <= x\\) ?/ ?([0-9]+|n)$");
        Numbers numbers = question.numbers();
        if (numbers.columns().size() != 1) {
            throw new IllegalArgumentException(
                    "input names one column, not " + numbers.columns().size() + ".");
        }
        Column column = numbers.columns().get(0);
        Map<String, Actual> table = new LinkedHashMap<>();
        methods(ties(question.options()))
                .forEach((name, method) -> table.put(name, new Later(() -> Actual.of(method.apply(column)))));
        return new Actual.Named(table);
    }

    private static Map<String, Normalization> methods(TiedRanks ties) {
        Map<String, Normalization> methods = new LinkedHashMap<>();
        methods.put("rankHighIsTop", Normalization.rank(ties));
        methods.put("zScoreSample", Normalization.zScore(0, 1, 1));
        methods.put("zScorePopulation", Normalization.zScore(0, 1, 0));
        methods.put("minMax", Normalization.minMax());
        methods.put("ratioToMean", Normalization.distanceToMean(ToReference.Form.RATIO));
        methods.put("ratioToBest", Normalization.ratioToBest());
        methods.put("ratioToWorst", Normalization.ratioToWorst());
        methods.put("differenceToMean", Normalization.distanceToMean(ToReference.Form.RELATIVE_DIFFERENCE));
        methods.put("differenceToWorst", Normalization.differenceToWorst());
        methods.put("shareBelowOrEqual", Normalization.shareBelowOrEqual());
        for (int percent = 1; percent < 100; percent++) {
            methods.put("aboveBelowMean" + percent, Normalization.aboveBelowMean(percent / 100.0));
        }
        return methods;
    }

    private static TiedRanks ties(Fields options) {
        options.describes("rank", "^highest value has the highest rank number");
        String words = options.words("rank");
        if (words.isEmpty() || words.matches(".*ties take the average.*")) {
            return TiedRanks.AVERAGE;
        }
        if (words.matches(".*ties take the min(imum)?.*")) {
            return TiedRanks.MIN;
        }
        if (words.matches(".*ties take the max(imum)?.*")) {
            return TiedRanks.MAX;
        }
        throw options.unsupported("rank");
    }
}
