package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.weighting.PairwiseMatrix;
import io.github.parindex.core.weighting.PairwiseMatrix.Derivation;
import io.github.parindex.core.weighting.RandomIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** {@code ahpIncomplete}: weights from the judgements that are known. */
final class IncompleteAhp implements GoldenCase.Method {

    @Override
    public Actual compute(Question question) {
        Fields options = question.options();
        options.describes("index", "^zero based, i<j$");
        options.describes("eigenvalueOptimal", "^missing entries chosen to minimi[sz]e lambda_max$");
        options.describes("logLeastSquares", "^minimi[sz]e sum over known pairs of \\((log|ln) a_ij - (log|ln) w_i");
        List<String> names = question.input().texts("names");
        PairwiseMatrix known = known(names, question.input().list("known"));
        return new Actual.Named(Map.of(
                "eigenvalueOptimal", new Later(() -> optimal(known)),
                "logLeastSquaresWeights", new Later(() -> AhpCases.weights(known, Derivation.GEOMETRIC_MEAN))));
    }

    private static PairwiseMatrix known(List<String> names, List<JsonNode> judgements) {
        PairwiseMatrix matrix = PairwiseMatrix.of(names);
        for (JsonNode each : judgements) {
            Fields judgement = Fields.of("input.known", each);
            matrix = matrix.with(
                    name(names, judgement.whole("i")), name(names, judgement.whole("j")), judgement.number("value"));
            judgement.nothingElse();
        }
        return matrix;
    }

    private static String name(List<String> names, int position) {
        if (position < 0 || position >= names.size()) {
            throw new IllegalArgumentException(
                    "input.known counts from 0 to " + (names.size() - 1) + ", not (" + position + ").");
        }
        return names.get(position);
    }

    private static Actual optimal(PairwiseMatrix known) {
        Map<String, Actual> named = new LinkedHashMap<>();
        PairwiseMatrix completed = known.completed();
        named.put("missing", missing(known, completed));
        named.put("weights", AhpCases.weights(completed, Derivation.EIGENVECTOR));
        named.put(
                "lambdaMax",
                Actual.of(completed.priorities(Derivation.EIGENVECTOR).lambdaMax()));
        named.put("consistencyIndex", Actual.of(completed.consistencyIndex()));
        for (RandomIndex table : RandomIndex.values()) {
            String word = Method.camel(table);
            named.put(
                    "consistencyRatio" + Character.toUpperCase(word.charAt(0)) + word.substring(1),
                    new Later(() -> Actual.of(completed.consistencyRatio(table))));
        }
        return new Actual.Named(named);
    }

    private static Actual missing(PairwiseMatrix known, PairwiseMatrix completed) {
        List<String> codes = known.codes();
        List<Actual> missing = new ArrayList<>();
        for (int i = 0; i < codes.size(); i++) {
            int row = i;
            IntStream.range(i + 1, codes.size())
                    .filter(j -> known.judgement(codes.get(row), codes.get(j)).isEmpty())
                    .forEach(j -> missing.add(new Actual.Named(Map.of(
                            "i", Actual.exactly(row),
                            "j", Actual.exactly(j),
                            "value",
                                    Actual.of(completed
                                            .judgement(codes.get(row), codes.get(j))
                                            .orElseThrow())))));
        }
        return new Actual.Items(missing);
    }
}
