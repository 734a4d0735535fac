package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.analysis.FullFactorial;
import io.github.parindex.core.analysis.RankComparison;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/** {@code factorialSensitivity}: every combination of normalisation, weights and aggregation, each equally likely. */
final class FactorialCases implements GoldenCase.Method {

    private static final Set<String> FACTORS = Set.of("normalisation", "weights", "aggregation");

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("factorialSensitivity", new FactorialCases());
    }

    @Override
    public Actual compute(Question question) {
        Fields options = question.options();
        options.describes("reference", "^first level of every factor$");
        options.describes("distribution", "^every combination equally likely");
        TiePolicy ties = Ties.of(options, "ties", "average");
        List<String> factors = options.texts("factors");
        if (factors.size() != FACTORS.size() || !FACTORS.equals(new HashSet<>(factors))) {
            throw options.unsupported("factors");
        }
        return new Actual.Named(new Study(question, factors, levels(options, factors.size()), ties).results());
    }

    private static List<List<String>> levels(Fields options, int factors) {
        List<List<String>> levels = new ArrayList<>();
        for (JsonNode factor : options.list("levels")) {
            levels.add(Fields.list("options.levels", factor).stream()
                    .map(level -> Fields.text("options.levels", level))
                    .toList());
        }
        if (levels.size() != factors) {
            throw options.unsupported("levels");
        }
        return levels;
    }

    /** Every combination, run once. */
    private static final class Study {

        private final List<String> factors;
        private final List<List<String>> levels;
        private final List<Integer> sizes;
        private final Numbers numbers;
        private final Map<List<Integer>, double[]> ranks = new HashMap<>();

        Study(Question question, List<String> factors, List<List<String>> levels, TiePolicy ties) {
            this.factors = factors;
            this.levels = levels;
            this.sizes = levels.stream().map(List::size).toList();
            this.numbers = question.numbers();
            Scenario scenario = new Scenario(numbers, question.input().object("weightSets"), question.options(), ties);
            FullFactorial.combinations(sizes).forEach(each -> ranks.put(each, scenario.ranks(words(each))));
        }

        private Map<String, String> words(List<Integer> combination) {
            Map<String, String> words = new LinkedHashMap<>();
            for (int factor = 0; factor < factors.size(); factor++) {
                words.put(factors.get(factor), levels.get(factor).get(combination.get(factor)));
            }
            return words;
        }

        Map<String, Actual> results() {
            return Map.of(
                    "runs",
                            new Actual.Items(FullFactorial.combinations(sizes).stream()
                                    .map(this::run)
                                    .toList()),
                    "meanAbsShiftIndices", described(FullFactorial.of(sizes, this::meanAbsoluteShift)),
                    "rankIndices", numbers.byUnit(unit -> described(FullFactorial.of(sizes, each -> of(each)[unit]))));
        }

        private Actual run(List<Integer> combination) {
            Map<String, Actual> run = new LinkedHashMap<>();
            words(combination).forEach((factor, level) -> run.put(factor, Actual.word(level)));
            run.put("ranks", Actual.exactly(of(combination)));
            run.put("meanAbsShift", Actual.of(meanAbsoluteShift(combination)));
            return new Actual.Named(run);
        }

        private double[] of(List<Integer> combination) {
            return ranks.getOrDefault(combination, new double[0]);
        }

        private double meanAbsoluteShift(List<Integer> combination) {
            double[] reference = of(Collections.nCopies(sizes.size(), 0));
            return RankComparison.ofRanks(reference, of(combination)).meanAbsoluteShift();
        }

        /** Indices of what varies; what does not has none. */
        private static Actual described(FullFactorial indices) {
            Actual described = new Actual.Named(Map.of(
                    "mean", Actual.of(indices.mean()),
                    "variance", Actual.of(indices.variance()),
                    "first", numbers(indices.first()),
                    "total", numbers(indices.total())));
            return indices.variance() == 0 ? new Actual.NoneOr(described) : described;
        }

        private static Actual numbers(List<OptionalDouble> numbers) {
            boolean none = numbers.stream().allMatch(OptionalDouble::isEmpty);
            return none
                    ? new Actual.None()
                    : Actual.of(numbers.stream()
                            .mapToDouble(number -> number.orElse(Double.NaN))
                            .toArray());
        }
    }
}
