package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.sampling.Confidence;
import io.github.parindex.core.sampling.LikertItem;
import io.github.parindex.core.sampling.StratifiedProportion;
import io.github.parindex.core.sampling.SurveyEstimate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/** Answers of surveys: items on a scale, and shares of satisfied people by group. */
final class SurveyCases {

    private SurveyCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("likertItem", SurveyCases::likertItem, "stratifiedProportion", SurveyCases::stratified);
    }

    private static Actual likertItem(Question question) {
        Fields options = question.options();
        LikertItem item =
                new LikertItem(options.whole("scalePoints"), box(options, "topBox"), box(options, "bottomBox"));
        double[] responses = question.input().numbers("responses");
        LikertItem.Summary summary = question.input().stated("weights")
                ? item.summary(responses, question.input().numbers("weights"))
                : item.summary(responses);
        Map<String, Actual> named = described(summary);
        intervals(size(options, summary), confidence(options), named);
        return new Actual.Named(named);
    }

    private static Set<Integer> box(Fields options, String name) {
        Set<Integer> answers = new HashSet<>();
        for (JsonNode answer : options.list(name)) {
            answers.add(Fields.whole("options." + name, answer));
        }
        return answers;
    }

    private static Map<String, Actual> described(LikertItem.Summary summary) {
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("n", Actual.exactly(summary.answered()));
        named.put("responseRate", Actual.of(summary.responseRate()));
        named.put("mean", Actual.of(summary.mean()));
        named.put("mean0to100", Actual.of(summary.meanPercent()));
        named.put("topBoxPercent", Actual.of(100 * summary.topShare()));
        named.put("bottomBoxPercent", Actual.of(100 * summary.bottomShare()));
        named.put("netBalance", Actual.of(summary.netBalance()));
        named.put("effectiveN", Actual.of(summary.effectiveSize()));
        named.put("designEffect", Actual.of(summary.designEffect()));
        named.put("variancePopulation", Actual.of(summary.variance()));
        return named;
    }

    /** The proportion that intervals are of, resting on the effective number of answers unless n is stated. */
    private static SurveyEstimate size(Fields options, LikertItem.Summary summary) {
        options.describes("nForIntervals", "^effectiven$", "^n$");
        return options.words("nForIntervals").equals("n")
                ? new SurveyEstimate(summary.topShare(), summary.answered())
                : summary.top();
    }

    private static Confidence confidence(Fields options) {
        return options.stated("z")
                ? new Confidence(options.number("z"))
                : Confidence.of(options.number("confidence", 0.95));
    }

    private static void intervals(SurveyEstimate top, Confidence confidence, Map<String, Actual> named) {
        SurveyEstimate.Interval wald = top.wald(confidence);
        SurveyEstimate.Interval wilson = top.wilson(confidence);
        named.put("z", Actual.of(confidence.z()));
        named.put("waldLower", Actual.of(wald.lower()));
        named.put("waldUpper", Actual.of(wald.upper()));
        named.put("wilsonLower", Actual.of(wilson.lower()));
        named.put("wilsonUpper", Actual.of(wilson.upper()));
    }

    private static Actual stratified(Question question) {
        question.options().describes("weights", "^population shares$");
        question.options().describes("variance", "^sum w_h\\^2 \\(1-n_h/n_h\\) p_h\\(1-p_h\\)/\\(n_h-1\\)$");
        StratifiedProportion proportion = new StratifiedProportion(strata(question.input()));
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put(
                "groupPercent",
                Actual.of(proportion.strata().stream()
                        .mapToDouble(group -> 100 * group.share())
                        .toArray()));
        named.put("indexPercent", Actual.of(100 * proportion.share()));
        named.put("unweightedPercent", Actual.of(100 * proportion.unweightedShare()));
        named.put("standardErrorPercent", new Later(() -> Actual.of(100 * proportion.standardError())));
        Confidence confidence = confidence(question.options());
        named.put(
                "ci95Lower",
                new Later(() -> Actual.of(100 * proportion.interval(confidence).lower())));
        named.put(
                "ci95Upper",
                new Later(() -> Actual.of(100 * proportion.interval(confidence).upper())));
        return new Actual.Named(named);
    }

    private static List<StratifiedProportion.Stratum> strata(Fields input) {
        double[] satisfied = input.numbers("satisfied");
        double[] asked = input.numbers("n");
        double[] population = input.numbers("population");
        List<String> groups = input.stated("groups")
                ? input.texts("groups")
                : IntStream.rangeClosed(1, asked.length)
                        .mapToObj(Integer::toString)
                        .toList();
        if (satisfied.length != asked.length || population.length != asked.length || groups.size() != asked.length) {
            throw new IllegalArgumentException("input.groups, satisfied, n and population are of different lengths.");
        }
        List<StratifiedProportion.Stratum> strata = new ArrayList<>();
        for (int i = 0; i < asked.length; i++) {
            strata.add(new StratifiedProportion.Stratum(groups.get(i), satisfied[i], asked[i], population[i]));
        }
        return strata;
    }
}
