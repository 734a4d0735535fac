package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.analysis.FullFactorial;
import io.github.parindex.core.analysis.LeaveOneOut;
import io.github.parindex.core.analysis.OneAtATime;
import io.github.parindex.core.analysis.RankComparison;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** How far a ranking depends on a weight, an indicator, or every combination of choices. */
final class SensitivityMethods {

    static final Map<String, Computation> BY_NAME = Map.of(
            "oneAtATimeWeight", SensitivityMethods::oneAtATime,
            "leaveOneOut", SensitivityMethods::leaveOneOut,
            "factorialSensitivity", SensitivityMethods::factorial);

    private SensitivityMethods() {}

    /** The runs are at the weights that the case expects them at. */
    private static Object oneAtATime(Question question) {
        TiePolicy ties = RankMethods.policy(question.options(), "ties", TiePolicy.COMPETITION);
        Numbers numbers = Numbers.of(question);
        OneAtATime variation = OneAtATime.of(
                CompositeIndex.plain(),
                numbers.matrix(question.input()),
                question.input().text("varied"));
        return new Answers<OneAtATime>()
                .with(
                        "runs",
                        all -> map(
                                question.expected().objects("runs"),
                                run -> run(numbers, all, run.number("weight"), ties)))
                .with(
                        "winner",
                        all -> numbers.units()
                                .get(numbers.columns().get(0).rows().indexOf(all.winner())))
                .with("winnerStableFrom", OneAtATime::stableFrom)
                .with("winnerStableTo", OneAtATime::stableTo)
                .of(variation);
    }

    private static Map<String, Object> run(Numbers numbers, OneAtATime variation, double weight, TiePolicy ties) {
        Column scores = variation.result(weight).scores();
        return Map.of(
                "weight",
                weight,
                "weights",
                variation.at(weight).shares().of(numbers.columns()),
                "scores",
                scores,
                "ranks",
                RankMethods.places(scores, ties));
    }

    private static Object leaveOneOut(Question question) {
        TiePolicy ties = RankMethods.policy(question.options(), "ties", TiePolicy.FRACTIONAL);
        Numbers numbers = Numbers.of(question);
        CompositeIndex index =
                CompositeIndex.plain().ranked(RankingRule.withDefaults().with(ties));
        LeaveOneOut result = LeaveOneOut.of(index, numbers.matrix(question.input()));
        List<Place> reference = places(result.ranking());
        Map<String, Object> removed = new LinkedHashMap<>();
        result.without().forEach((code, ranking) -> removed.put(code, shift(reference, places(ranking))));
        return Map.of("referenceRanks", reference, "removed", removed);
    }

    /** In the order of the units, whose codes rise with it. */
    private static List<Place> places(IndexRanking ranking) {
        return ranking.standings().stream()
                .sorted(Comparator.comparing(standing -> standing.row().code()))
                .map(standing -> standing.place().orElseThrow())
                .toList();
    }

    private static Map<String, Object> shift(List<Place> reference, List<Place> ranks) {
        return new Answers<RankComparison>()
                .with("ranks", all -> ranks)
                .with("meanAbsShift", RankComparison::meanAbsoluteShift)
                .with("maxAbsShift", RankComparison::maxAbsoluteShift)
                .with("spearman", RankComparison::spearman)
                .of(RankComparison.ofRanks(numbers(reference), numbers(ranks)));
    }

    private static double[] numbers(List<? extends @Nullable Place> places) {
        return places.stream()
                .mapToDouble(place -> place == null ? Double.NaN : place.value().doubleValue())
                .toArray();
    }

    /** Every combination of normalisation, weights and aggregation, each equally likely and computed once. */
    private static Object factorial(Question question) {
        Fields options = question.options();
        List<String> factors = options.texts("factors");
        List<List<String>> levels = map(options.list("levels"), factor -> Fields.texts("options.levels", factor));
        if (factors.size() != 3
                || !Set.of("normalisation", "weights", "aggregation").containsAll(factors)) {
            throw options.unsupported("factors");
        }
        if (levels.size() != factors.size()) {
            throw options.unsupported("levels");
        }
        Numbers numbers = Numbers.of(question);
        List<Integer> sizes = map(levels, List::size);
        Map<List<Integer>, Run> runs = new LinkedHashMap<>();
        for (List<Integer> combination : FullFactorial.combinations(sizes)) {
            Map<String, String> words = new LinkedHashMap<>();
            for (int factor = 0; factor < factors.size(); factor++) {
                words.put(factors.get(factor), levels.get(factor).get(combination.get(factor)));
            }
            runs.put(combination, Run.of(words, numbers, question));
        }
        return results(numbers, sizes, runs);
    }

    /**
     * One combination.
     *
     * @param words by factor
     * @param ranks of the units, in numbers
     */
    private record Run(Map<String, String> words, List<@Nullable Place> ranks) {

        static Run of(Map<String, String> words, Numbers raw, Question question) {
            Numbers numbers = raw.map(NormalizationMethods.named(words.getOrDefault("normalisation", ""))::apply);
            Weights weights = numbers.weights(question.input().object("weightSets"), words.getOrDefault("weights", ""));
            Column scores = AggregationMethods.named(words.getOrDefault("aggregation", ""), question.options())
                    .aggregate(Indicator.of("score"), numbers.columns(), weights, Missing.reweigh());
            TiePolicy ties = RankMethods.policy(question.options(), "ties", TiePolicy.FRACTIONAL);
            return new Run(words, RankMethods.places(scores, ties));
        }

        double shiftFrom(Run reference) {
            return RankComparison.ofRanks(numbers(reference.ranks), numbers(ranks))
                    .meanAbsoluteShift();
        }
    }

    private static Object results(Numbers numbers, List<Integer> sizes, Map<List<Integer>, Run> runs) {
        Run reference = runs.values().iterator().next();
        List<Map<String, Object>> described = new ArrayList<>();
        for (Run run : runs.values()) {
            Map<String, Object> shown = new LinkedHashMap<>(run.words());
            shown.put("ranks", run.ranks());
            shown.put("meanAbsShift", run.shiftFrom(reference));
            described.add(shown);
        }
        return Map.of(
                "runs", described,
                "meanAbsShiftIndices", indices(sizes, runs, run -> run.shiftFrom(reference)),
                "rankIndices", numbers.byUnit(unit -> indices(sizes, runs, run -> numbers(run.ranks())[unit])));
    }

    /** Indices of what varies; what does not has none. */
    private static Object indices(List<Integer> sizes, Map<List<Integer>, Run> runs, ToDoubleFunction<Run> output) {
        Run reference = runs.values().iterator().next();
        FullFactorial indices =
                FullFactorial.of(sizes, each -> output.applyAsDouble(runs.getOrDefault(each, reference)));
        return indices.variance() == 0
                ? Double.NaN
                : Map.of(
                        "mean", indices.mean(),
                        "variance", indices.variance(),
                        "first", map(indices.first(), OptionalDouble::orElseThrow),
                        "total", map(indices.total(), OptionalDouble::orElseThrow));
    }
}
