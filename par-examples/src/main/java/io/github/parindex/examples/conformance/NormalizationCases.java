package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.normalization.Cap;
import io.github.parindex.core.normalization.Categorical;
import io.github.parindex.core.normalization.DistanceToTarget;
import io.github.parindex.core.normalization.Goalposts;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.normalization.ToReference;
import io.github.parindex.core.statistics.Quantile;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Columns normalised one by one. */
final class NormalizationCases {

    private static final double[] HANDBOOK_CUTS = {0.15, 0.25, 0.65, 0.85, 0.95};

    private NormalizationCases() {}

    static Map<String, GoldenCase.Method> methods() {
        Map<String, GoldenCase.Method> methods = new LinkedHashMap<>();
        methods.put("minMax", each(NormalizationCases::minMax));
        methods.put("goalposts", by("goalposts", NormalizationCases::goalposts));
        methods.put("distanceToTarget", by("target", NormalizationCases::distanceToTarget));
        methods.put("zScore", each(NormalizationCases::zScore));
        methods.put("rank", each(NormalizationCases::rank));
        methods.put("percentRank", each(NormalizationCases::percentRank));
        methods.put("ratioToBest", each(NormalizationCases::ratioToBest));
        methods.put("distanceToReference", each(NormalizationCases::distanceToReference));
        methods.put("sum", each(options -> Normalization.sum()));
        methods.put("vector", each(NormalizationCases::vector));
        methods.put("logThenMinMax", each(NormalizationCases::logThenMinMax));
        methods.put("aboveBelowMean", each(options -> Normalization.aboveBelowMean(options.number("threshold"))));
        methods.put("categorical", each(NormalizationCases::categorical));
        methods.put("normalisationTable", new NormalizationTable());
        return methods;
    }

    private static GoldenCase.Method each(Function<Fields, Normalization> normalization) {
        return question -> {
            Normalization method = normalization.apply(question.options());
            Numbers numbers = question.numbers();
            return normalised(
                    numbers.with(numbers.columns().stream().map(method::apply).toList()));
        };
    }

    /** A method with a setting for each column. */
    private static GoldenCase.Method by(String setting, BiFunction<JsonNode, Fields, Normalization> normalization) {
        return question -> {
            Numbers numbers = question.numbers();
            question.options().required(setting);
            List<Optional<JsonNode>> settings = Numbers.byColumn(question.options(), setting, numbers.names());
            List<Column> columns = new ArrayList<>();
            for (Column column : numbers.columns()) {
                columns.add(normalization
                        .apply(settings.get(columns.size()).orElseThrow(), question.options())
                        .apply(column));
            }
            return normalised(numbers.with(columns));
        };
    }

    private static Actual normalised(Numbers numbers) {
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("normalised", numbers.byRow());
        named.putAll(numbers.byColumn());
        return new Actual.Named(named);
    }

    private static Normalization minMax(Fields options) {
        return Normalization.minMax(options.number("lower", 0), options.number("upper", 1));
    }

    private static Normalization logThenMinMax(Fields options) {
        options.describes("log", "^natural|^ln$|^log10$|^any");
        return Normalization.logMinMax(options.number("lower", 0), options.number("upper", 1));
    }

    private static Goalposts goalposts(JsonNode ends, Fields options) {
        double[] posts = Fields.numbers("options.goalposts", ends);
        if (posts.length != 2) {
            throw options.unsupported("goalposts");
        }
        return Normalization.goalposts(posts[0], posts[1])
                .to(options.number("lower", 0), options.number("upper", 100))
                .with(options.flag("clip", false) ? Cap.BOTH : Cap.NONE);
    }

    private static DistanceToTarget distanceToTarget(JsonNode target, Fields options) {
        if (options.stated("cap") && options.number("cap") != 1) {
            throw options.unsupported("cap");
        }
        return Normalization.distanceToTarget(Fields.finite("options.target", target))
                .with(options.stated("cap") ? Cap.UPPER : Cap.NONE);
    }

    private static Normalization zScore(Fields options) {
        return Normalization.zScore(options.number("mean", 0), options.number("sd", 1), options.whole("ddof"));
    }

    private static Normalization rank(Fields options) {
        options.describes("best", "^highest( rank number)?$");
        return Normalization.rank(ties(options));
    }

    private static Normalization percentRank(Fields options) {
        options.describes("formula", "^\\(rank ?- ?1\\) ?/ ?\\(n ?- ?1\\)$");
        options.describes("best", "^highest");
        return Normalization.percentRank(ties(options));
    }

    private static TiedRanks ties(Fields options) {
        String words = options.words("ties");
        return Arrays.stream(TiedRanks.values())
                .filter(ties -> words.isEmpty() ? ties == TiedRanks.AVERAGE : words.equals(Method.camel(ties)))
                .findFirst()
                .orElseThrow(() -> options.unsupported("ties"));
    }

    private static Normalization ratioToBest(Fields options) {
        options.describes("reference", "^max for benefit, min for cost$", "^best");
        return Normalization.ratioToBest();
    }

    private static Normalization distanceToReference(Fields options) {
        options.describes("reference", "^mean$");
        String form = options.words("form").replace(" ", "").replaceAll("abs\\((ref|mean)\\)", "|ref|");
        return switch (form) {
            case "ratio" -> Normalization.distanceToMean(ToReference.Form.RATIO);
            case "(x-ref)/|ref|", "(x-mean)/|ref|" ->
                Normalization.distanceToMean(ToReference.Form.RELATIVE_DIFFERENCE);
            default -> throw options.unsupported("form");
        };
    }

    private static Normalization vector(Fields options) {
        options.describes("cost", "^1 ?- ?x ?/ ?norm$");
        return Normalization.vector();
    }

    private static Normalization categorical(Fields options) {
        options.describes("rule", "number of (cuts|q_k) <= (value|s\\*x)");
        double[] cuts = options.stated("cutProbabilities") ? options.numbers("cutProbabilities") : HANDBOOK_CUTS;
        double[] scores = options.stated("scores")
                ? options.numbers("scores")
                : IntStream.rangeClosed(0, cuts.length)
                        .mapToDouble(k -> 20.0 * k)
                        .toArray();
        return new Categorical(listed(cuts), listed(scores), quantile(options, "quantileType"));
    }

    private static List<Double> listed(double... numbers) {
        return Arrays.stream(numbers).boxed().toList();
    }

    /** The type of quantiles, 7 unless another is stated. */
    static Quantile quantile(Fields options, String name) {
        String type = "TYPE_" + options.whole(name, 7);
        return Arrays.stream(Quantile.values())
                .filter(quantile -> quantile.name().equals(type))
                .findFirst()
                .orElseThrow(() -> options.unsupported(name));
    }
}
