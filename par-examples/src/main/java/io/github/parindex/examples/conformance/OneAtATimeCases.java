package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.analysis.OneAtATime;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.TiePolicy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code oneAtATimeWeight}: one weight varied, the others in proportion. */
final class OneAtATimeCases implements GoldenCase.Method {

    static Map<String, GoldenCase.Method> methods() {
        return Map.of("oneAtATimeWeight", new OneAtATimeCases());
    }

    @Override
    public Actual compute(Question question) {
        Fields options = question.options();
        options.describes("redistribution", "^other weights keep their proportions(: w_k\\(1-v\\)/\\(1-w_j\\))?$");
        options.describes("stability", "^largest interval of the varied weight");
        TiePolicy ties = Ties.of(options, "ties", "min");
        Numbers numbers = question.normalised();
        OneAtATime variation = OneAtATime.of(
                CompositeIndex.plain(),
                numbers.matrix(question.input()),
                question.input().text("varied"));
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("runs", new Runs(numbers, variation, ties));
        named.put("winner", Actual.word(winner(numbers, variation)));
        named.put("winnerStableFrom", Actual.of(variation.stableFrom()));
        named.put("winnerStableTo", Actual.of(variation.stableTo()));
        return new Actual.Named(named);
    }

    private static String winner(Numbers numbers, OneAtATime variation) {
        List<Row> rows = numbers.columns().get(0).rows();
        return numbers.units().get(rows.indexOf(variation.winner()));
    }

    /**
     * The runs that a case states, each with the weight that it states.
     *
     * @param numbers normalised
     * @param variation of the weight
     * @param ties which places they take
     */
    record Runs(Numbers numbers, OneAtATime variation, TiePolicy ties) implements Actual {

        @Override
        public void compare(String where, JsonNode expected, Tolerance tolerance, List<String> differences) {
            List<JsonNode> runs = Fields.list(where, expected);
            for (int i = 0; i < runs.size(); i++) {
                String path = where + "[" + i + "]";
                double weight = Fields.of(path, runs.get(i)).number("weight");
                run(weight).compare(path, runs.get(i), tolerance, differences);
            }
        }

        private Actual run(double weight) {
            Column scores = variation.result(weight).scores();
            return new Named(Map.of(
                    "weight", Actual.of(weight),
                    "weights", ElicitedWeightCases.shares(variation.at(weight), numbers.names()),
                    "scores", Actual.of(scores),
                    "ranks", new Items(ScoreRanks.of(scores, ties))));
        }
    }
}
