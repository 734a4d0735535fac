package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Compromise;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Distances between units: TOPSIS, VIKOR and PROMETHEE II. */
final class McdmCases {

    private McdmCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("topsis", McdmCases::topsis, "vikor", McdmCases::vikor, "promethee2", McdmCases::promethee2);
    }

    private static Actual topsis(Question question) {
        String words = question.options().words("normalisation");
        Compromise.Topsis.Scaling scaling = switch (words) {
            case "", "vector" -> Compromise.Topsis.Scaling.VECTOR;
            case "minmax", "min-max" -> Compromise.Topsis.Scaling.MIN_MAX;
            default -> throw question.options().unsupported("normalisation");
        };
        return computed(Aggregation.topsis(scaling), "closeness", question, question.numbers());
    }

    private static Actual vikor(Question question) {
        Compromise vikor = Aggregation.vikor(question.options().number("v", 0.5));
        return computed(vikor, "Q", question, question.numbers());
    }

    private static Actual promethee2(Question question) {
        Fields options = question.options();
        Numbers numbers = question.numbers();
        boolean usual = options.words("preference").startsWith("usual")
                || options.words("preference").isEmpty();
        options.describes("preference", "^usual( \\(d ?> ?0 -> 1\\))?$", "^(linear|v-shape)");
        if (usual) {
            return computed(Aggregation.promethee2(), "net", question, numbers);
        }
        options.required("p");
        Compromise linear =
                Aggregation.promethee2(thresholds(options, "q", numbers), thresholds(options, "p", numbers));
        return computed(linear, "net", question, numbers);
    }

    /** One threshold for all columns, or one for each; 0 where none is stated. */
    private static Map<String, Double> thresholds(Fields options, String name, Numbers numbers) {
        Map<String, Double> thresholds = new LinkedHashMap<>();
        boolean common = options.optional(name).filter(JsonNode::isNumber).isPresent();
        List<Optional<JsonNode>> each = common
                ? numbers.names().stream().map(code -> options.optional(name)).toList()
                : Numbers.byColumn(options, name, numbers.names());
        for (String code : numbers.names()) {
            Optional<JsonNode> threshold = each.get(thresholds.size());
            thresholds.put(
                    code,
                    threshold
                            .map(node -> Fields.finite("options." + name, node))
                            .orElse(0.0));
        }
        return thresholds;
    }

    private static Actual computed(Compromise method, String score, Question question, Numbers numbers) {
        Weights weights = numbers.weights(question.input());
        Map<String, Actual> named = new LinkedHashMap<>();
        Column scores = method.aggregate(Indicator.of(score), numbers.columns(), weights, Missing.reweigh());
        named.put(score, Actual.of(scores));
        named.putAll(ScoreRanks.named(scores));
        for (Column detail : method.details(numbers.columns(), weights, Missing.reweigh())) {
            named.put(detail.code(), Actual.of(detail));
        }
        return new Actual.Named(named);
    }
}
