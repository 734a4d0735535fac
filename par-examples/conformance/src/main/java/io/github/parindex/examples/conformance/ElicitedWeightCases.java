package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.weighting.BudgetAllocation;
import io.github.parindex.core.weighting.Weighting;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;

/** Weights that people state: from ranks of importance, raw, by budget allocation, and step by step. */
final class ElicitedWeightCases {

    private static final String TIES = "tied criteria share the mean of the positional weights they occupy";

    private ElicitedWeightCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of(
                "equal", byRank((options, ranks) -> Weighting.equal()),
                "roc", byRank((options, ranks) -> Weighting.roc(ranks)),
                "rankSum", byRank((options, ranks) -> Weighting.rankSum(ranks)),
                "rankReciprocal", byRank((options, ranks) -> Weighting.rankReciprocal(ranks)),
                "rankExponent", byRank((options, ranks) -> Weighting.rankExponent(options.number("p"), ranks)),
                "rankGeometric", byRank((options, ranks) -> Weighting.rankGeometric(options.number("ratio"), ranks)),
                "manual", ElicitedWeightCases::manual,
                "budgetAllocation", ElicitedWeightCases::budgetAllocation,
                "swara", ElicitedWeightCases::swara);
    }

    private static GoldenCase.Method byRank(BiFunction<Fields, Map<String, Double>, Weighting> weighting) {
        return question -> {
            question.options().describes("ties", TIES);
            double[] ranks = question.input().numbers("ranks");
            List<String> codes = codes(question.input(), ranks.length);
            Map<String, Double> byCode = new LinkedHashMap<>();
            for (int i = 0; i < ranks.length; i++) {
                byCode.put(codes.get(i), ranks[i]);
            }
            return weights(weighting.apply(question.options(), byCode), codes);
        };
    }

    private static List<String> codes(Fields input, int count) {
        List<String> codes = input.stated("names")
                ? input.texts("names")
                : IntStream.rangeClosed(1, count).mapToObj(i -> "c" + i).toList();
        if (codes.size() != count) {
            throw new IllegalArgumentException("input.names has " + codes.size() + " names for " + count + ".");
        }
        return codes;
    }

    private static Actual weights(Weighting weighting, List<String> codes) {
        List<Column> siblings = codes.stream()
                .map(code -> Column.of(Indicator.of(code), List.of()))
                .toList();
        return new Actual.Named(Map.of("weights", shares(weighting.weigh(siblings), codes)));
    }

    /** Weights divided by their sum, in the order of the codes. */
    static Actual shares(Weights weights, List<String> codes) {
        Weights shares = weights.shares();
        return Actual.of(codes.stream().mapToDouble(shares::of).toArray());
    }

    private static Actual manual(Question question) {
        double[] raw = question.input().numbers("raw");
        return weights(Weighting.given(raw), codes(question.input(), raw.length));
    }

    private static Actual budgetAllocation(Question question) {
        List<double[]> experts = new ArrayList<>();
        for (JsonNode expert : question.input().list("experts")) {
            experts.add(Fields.numbers("input.experts[" + experts.size() + "]", expert));
        }
        List<String> codes = codes(question.input(), experts.isEmpty() ? 0 : experts.get(0).length);
        question.options().describes("sd", "sample (sd|standard deviation).*percentage points");
        BudgetAllocation.Result result = Weighting.budgetAllocation(experts.stream()
                        .map(points -> Weights.of(codes, points))
                        .toList())
                .with(average(question.options()))
                .result(codes);
        Actual deviations = new Later(() -> Actual.of(codes.stream()
                .mapToDouble(code -> result.standardDeviations().getOrDefault(code, Double.NaN))
                .toArray()));
        return new Actual.Named(Map.of("weights", shares(result.weights(), codes), "sd", deviations));
    }

    private static BudgetAllocation.Average average(Fields options) {
        String words = options.words("aggregation");
        if (words.matches("|arithmetic|(arithmetic )?mean( of the expert shares.*)?")) {
            return BudgetAllocation.Average.ARITHMETIC_MEAN;
        }
        if (words.matches("geometric( mean( of the expert shares.*)?)?")) {
            return BudgetAllocation.Average.GEOMETRIC_MEAN;
        }
        if (words.matches("median( of the expert shares.*)?")) {
            return BudgetAllocation.Average.MEDIAN;
        }
        throw options.unsupported("aggregation");
    }

    private static Actual swara(Question question) {
        double[] s = question.input().numbers("s");
        question.options().describes("order", "from most to least important");
        List<String> codes = codes(question.input(), s.length);
        return weights(Weighting.swara(codes, Arrays.copyOfRange(s, Math.min(1, s.length), s.length)), codes);
    }
}
