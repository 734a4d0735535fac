package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.certainty.Overtaking;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What holds for all weights of a set: places, leads, and how far weights must change. */
final class ExactRankMethods {

    static final Map<String, Computation> BY_NAME = Map.of(
            "rankRange", ExactRankMethods::ranges,
            "overtakingThreshold", ExactRankMethods::thresholds,
            "dominance", ExactRankMethods::leads);

    private ExactRankMethods() {}

    private static Object ranges(Question question) {
        Numbers numbers = numbers(question);
        RankRanges ranges = RankRanges.of(numbers.columns(), set(question, numbers), RankRanges.Limits.withDefaults());
        return Map.of(
                "best", map(ranges.all(), range -> known(range, range.best())),
                "worst", map(ranges.all(), range -> known(range, range.worst())));
    }

    private static int known(RankRanges.Range range, RankRanges.Extreme extreme) {
        if (extreme.gap() > 0) {
            throw new IllegalArgumentException("the place is not proven: " + range + ".");
        }
        return extreme.attained();
    }

    private static Object thresholds(Question question) {
        question.options().says("norm", "largest relative change of a weight");
        Numbers numbers = numbers(question);
        Overtaking pairs = pairs(question, numbers);
        return Map.of(
                "threshold",
                map(
                        question.input().list("pairs"),
                        pair -> pairs.threshold(code(numbers, pair, 1), code(numbers, pair, 0))
                                .map(Overtaking.Threshold::share)
                                .orElse(Double.NaN)));
    }

    private static Object leads(Question question) {
        Numbers numbers = numbers(question);
        WeightSet set = set(question, numbers);
        Overtaking pairs = pairs(question, numbers);
        return Map.of(
                "leastLead",
                map(
                        question.input().list("pairs"),
                        pair -> pairs.leastLead(set, code(numbers, pair, 0), code(numbers, pair, 1))));
    }

    private static Numbers numbers(Question question) {
        return Numbers.of(question).map(Column::directed);
    }

    private static Overtaking pairs(Question question, Numbers numbers) {
        return Overtaking.of(numbers.columns(), numbers.weights(question.input(), "weights"));
    }

    private static String code(Numbers numbers, JsonNode pair, int end) {
        List<JsonNode> ends = Fields.list("input.pairs", pair);
        if (ends.size() != 2 || !ends.get(end).isInt()) {
            throw new IllegalArgumentException("input.pairs has a pair that is not of two units: " + pair + ".");
        }
        List<Row> rows = numbers.columns().get(0).rows();
        int unit = ends.get(end).intValue();
        if (unit < 0 || unit >= rows.size()) {
            throw new IllegalArgumentException("input.pairs names a unit that is not there: " + pair + ".");
        }
        return rows.get(unit).code();
    }

    private static WeightSet set(Question question, Numbers numbers) {
        Fields polytope = question.options().object("polytope");
        List<String> names = numbers.names();
        question.input().has("weights");
        WeightSet set = switch (polytope.text("kind")) {
            case "simplex" -> WeightSet.simplex(names);
            case "share" -> WeightSet.share(numbers.weights(question.input(), "weights"), polytope.number("share"));
            case "bounds" -> WeightSet.bounds(named(names, polytope, "lower"), named(names, polytope, "upper"));
            case "ratio" -> WeightSet.ratio(names, polytope.number("max"));
            case "order" -> order(names, polytope);
            default -> throw polytope.unsupported("kind");
        };
        polytope.nothingElse();
        return set;
    }

    private static Map<String, Double> named(List<String> names, Fields polytope, String field) {
        double[] bounds = polytope.numbers(field);
        if (bounds.length != names.size()) {
            throw polytope.unsupported(field);
        }
        Map<String, Double> byName = new LinkedHashMap<>();
        for (int k = 0; k < bounds.length; k++) {
            byName.put(names.get(k), bounds[k]);
        }
        return byName;
    }

    private static WeightSet order(List<String> names, Fields polytope) {
        List<Integer> descending = map(polytope.list("descending"), JsonNode::asInt);
        if (!descending.stream().sorted().toList().equals(positions(names.size()))) {
            throw polytope.unsupported("descending");
        }
        return WeightSet.order(map(descending, names::get));
    }

    private static List<Integer> positions(int count) {
        List<Integer> positions = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            positions.add(k);
        }
        return positions;
    }
}
