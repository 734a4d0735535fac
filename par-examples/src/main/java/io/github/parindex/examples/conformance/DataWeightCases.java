package io.github.parindex.examples.conformance;

import io.github.parindex.core.indicator.Statistics;
import io.github.parindex.core.statistics.Correlation;
import io.github.parindex.core.weighting.Critic;
import io.github.parindex.core.weighting.StandardDeviation;
import io.github.parindex.core.weighting.Weighting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Weights from data. */
final class DataWeightCases {

    private static final String POLARITY_IGNORED = "^(polarity )?ignored$";
    private static final String CANCELS = "cancels|^any";
    private static final String MIN_MAX = "^min-?max(imum)?( 0\\.\\.1)?";

    private DataWeightCases() {}

    static Map<String, GoldenCase.Method> methods() {
        Map<String, GoldenCase.Method> methods = new LinkedHashMap<>();
        methods.put("entropy", weights(DataWeightCases::entropy));
        methods.put("critic", weights(DataWeightCases::critic));
        methods.put("stdev", weights(DataWeightCases::stdev));
        methods.put("variance", weights(DataWeightCases::variance));
        methods.put("coefficientOfVariation", weights(DataWeightCases::coefficientOfVariation));
        methods.put("gini", weights(options -> ignoringPolarity(options, Weighting.gini())));
        methods.put("merec", weights(options -> Weighting.merec()));
        methods.put("angle", weights(options -> ignoringPolarity(options, Weighting.angle())));
        methods.put("cilos", weights(options -> Weighting.cilos()));
        methods.put("idocriw", weights(options -> Weighting.idocriw()));
        methods.put("lopcow", weights(DataWeightCases::lopcow));
        methods.put("giniCoefficient", DataWeightCases::giniCoefficient);
        return methods;
    }

    private static GoldenCase.Method weights(Function<Fields, Weighting> weighting) {
        return question -> {
            Numbers numbers = question.numbers();
            Weighting method = weighting.apply(question.options());
            return new Actual.Named(
                    Map.of("weights", ElicitedWeightCases.shares(method.weigh(numbers.columns()), numbers.names())));
        };
    }

    private static Weighting ignoringPolarity(Fields options, Weighting weighting) {
        options.describes("polarity", POLARITY_IGNORED);
        return weighting;
    }

    private static Weighting entropy(Fields options) {
        if (options.number("zeroLogZero", 0) != 0) {
            throw options.unsupported("zeroLogZero");
        }
        return ignoringPolarity(options, Weighting.entropy());
    }

    private static Weighting critic(Fields options) {
        options.describes("constantColumn", "deviation 0 gives weight 0.*correlation.*(as|is) 0");
        ddofCancels(options);
        return Weighting.critic().with(correlation(options)).with(polarity(options));
    }

    private static Correlation correlation(Fields options) {
        String words = options.words("correlation");
        if (words.matches("(pearson.*)?")) {
            return Correlation.PEARSON;
        }
        if (words.matches("spearman( \\(?average ranks\\)?)?")) {
            return Correlation.SPEARMAN;
        }
        if (words.matches("kendall( tau-?b)?")) {
            return Correlation.KENDALL;
        }
        throw options.unsupported("correlation");
    }

    private static Critic.Polarity polarity(Fields options) {
        String words = options.words("scaling");
        if (words.isEmpty() || words.matches("min-?max|min-?max,? (reversed for cost criteria|with polarity)")) {
            return Critic.Polarity.SCALED;
        }
        if (words.matches("min-?max,? (polarity ignored|without polarity|not reversed.*)")) {
            return Critic.Polarity.IGNORED;
        }
        throw options.unsupported("scaling");
    }

    private static Weighting stdev(Fields options) {
        ddofCancels(options);
        options.describes("polarity", POLARITY_IGNORED);
        if (options.words("scaling").matches("none.*|raw.*")) {
            return Weighting.stdev().with(StandardDeviation.Scaling.NONE);
        }
        options.describes("scaling", MIN_MAX);
        return Weighting.stdev().with(StandardDeviation.Scaling.MIN_MAX);
    }

    private static Weighting variance(Fields options) {
        ddofCancels(options);
        options.describes("scaling", MIN_MAX);
        return ignoringPolarity(options, Weighting.variance());
    }

    private static Weighting coefficientOfVariation(Fields options) {
        ddofCancels(options);
        options.describes("scaling", "^none|^raw");
        return ignoringPolarity(options, Weighting.coefficientOfVariation());
    }

    private static Weighting lopcow(Fields options) {
        if (options.whole("ddof", 1) != 1) {
            throw options.unsupported("ddof");
        }
        options.describes("scaling", MIN_MAX);
        return Weighting.lopcow();
    }

    /** Any divisor, as it cancels in the weights; said in a number or in words. */
    private static void ddofCancels(Fields options) {
        if (options.optional("ddof").filter(node -> node.isTextual()).isPresent()) {
            options.describes("ddof", CANCELS);
        } else if (Math.abs(options.whole("ddof", 0) - 0.5) > 0.5) {
            throw options.unsupported("ddof");
        }
    }

    private static Actual giniCoefficient(Question question) {
        question.options().describes("formula", "sum_(ij|\\{a,b\\}) ?\\|x_.*\\| ?/ ?\\(2 ?[nm]\\^2 mean");
        Numbers numbers = question.numbers();
        return new Actual.Named(Map.of(
                "gini",
                Actual.of(
                        numbers.columns().stream().mapToDouble(Statistics::gini).toArray())));
    }
}
