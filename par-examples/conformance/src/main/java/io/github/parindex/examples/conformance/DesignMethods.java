package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.DesignEstimate;
import io.github.parindex.core.sampling.SurveyDesign;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Estimates from samples with strata, clusters, weights and finite populations. */
final class DesignMethods {

    private static final String ONE_STRATUM = "";
    private static final String DOMAIN = "g";

    private DesignMethods() {}

    static Object design(Question question) {
        Fields input = question.input();
        Fields options = question.options();
        options.says("design", "simple( random)?|stratified|clusters?|stratified,? clusters?");
        double[] answers = input.numbers("y");
        SurveyDesign design = drawn(SurveyDesign.of(answers.length), input, options);
        DesignEstimate mean = design.mean(answers);
        List<String> domains = input.has(DOMAIN) ? names(input, DOMAIN) : List.of();
        Confidence confidence = SampleMethods.confidence(options);
        return new Answers<SurveyDesign>()
                .with("mean", all -> mean.value())
                .with("se", all -> mean.standardError())
                .with("designEffect", all -> mean.designEffect().orElse(Double.NaN))
                .with("degreesOfFreedom", all -> mean.degreesOfFreedom())
                .with("lower95", all -> mean.interval(confidence).lower())
                .with("upper95", all -> mean.interval(confidence).upper())
                .with("total", all -> all.total(answers).value())
                .with("totalSe", all -> all.total(answers).standardError())
                .with("groups", all -> groups(all.means(answers, domains)))
                .of(design);
    }

    private static SurveyDesign drawn(SurveyDesign simple, Fields input, Fields options) {
        SurveyDesign design = simple;
        List<String> strata = List.of();
        if (options.has("stratum")) {
            strata = names(input, options.text("stratum"));
            design = design.withStrata(strata);
        }
        if (options.has("cluster")) {
            design = design.withClusters(names(input, options.text("cluster")));
        }
        if (options.has("weight")) {
            design = design.withWeights(input.numbers(options.text("weight")));
        }
        return options.has("population")
                ? design.withPopulations(populations(strata, input.numbers(options.text("population"))))
                : design;
    }

    /** Names, which may be numbers. */
    private static List<String> names(Fields input, String column) {
        return map(input.list(column), JsonNode::asText);
    }

    /** The population of each stratum, which each of its rows repeats. */
    private static Map<String, Double> populations(List<String> strata, double... each) {
        Map<String, Double> populations = new LinkedHashMap<>();
        for (int i = 0; i < each.length; i++) {
            String stratum = strata.isEmpty() ? ONE_STRATUM : strata.get(i);
            Double before = populations.put(stratum, each[i]);
            if (before != null && before != each[i]) {
                throw new IllegalArgumentException("Stratum (" + stratum + ") has two populations.");
            }
        }
        return populations;
    }

    private static Map<String, Object> groups(Map<String, DesignEstimate> means) {
        return Methods.each(means, mean -> Map.of("mean", mean.value(), "se", mean.standardError()));
    }
}
