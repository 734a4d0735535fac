package io.github.parindex.examples.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.weighting.Ahp;
import io.github.parindex.core.weighting.AhpHierarchy;
import io.github.parindex.core.weighting.PairwiseMatrix;
import io.github.parindex.core.weighting.PairwiseMatrix.Derivation;
import io.github.parindex.core.weighting.PairwiseMatrix.Priorities;
import io.github.parindex.core.weighting.RandomIndex;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Pairwise judgements: complete, incomplete, of groups, and in a hierarchy. */
final class AhpCases {

    private static final int TABLED_SIZES = 15;

    private AhpCases() {}

    static Map<String, GoldenCase.Method> methods() {
        return Map.of(
                "ahp", AhpCases::complete,
                "ahpHierarchy", AhpCases::hierarchy,
                "ahpIncomplete", new IncompleteAhp(),
                "ahpGroup", AhpCases::group,
                "ahpRandomIndex", AhpCases::randomIndex);
    }

    private static Actual complete(Question question) {
        layout(question.options());
        PairwiseMatrix matrix = matrix(question.input());
        Map<String, Actual> named = new LinkedHashMap<>();
        named.put("eigenvector", new Later(() -> weights(matrix, Derivation.EIGENVECTOR)));
        named.put("lambdaMax", lambda(matrix, Derivation.EIGENVECTOR));
        named.put("consistencyIndex", new Later(() -> Actual.of(matrix.consistencyIndex())));
        named.put("consistencyRatio", byTable(table -> Actual.of(matrix.consistencyRatio(table))));
        named.put("geometricMean", new Later(() -> weights(matrix, Derivation.GEOMETRIC_MEAN)));
        named.put("geometricConsistencyIndex", new Later(() -> Actual.of(matrix.geometricConsistencyIndex())));
        named.put("normalisedColumnMean", new Later(() -> weights(matrix, Derivation.COLUMN_MEAN)));
        named.put("lambdaMaxFromGeometricMean", lambda(matrix, Derivation.GEOMETRIC_MEAN));
        named.put("lambdaMaxFromColumnMean", lambda(matrix, Derivation.COLUMN_MEAN));
        named.put("lambdaMaxFromNormalisedColumnMean", lambda(matrix, Derivation.COLUMN_MEAN));
        return new Actual.Named(named);
    }

    private static Actual byTable(Function<RandomIndex, Actual> of) {
        Map<String, Actual> named = new LinkedHashMap<>();
        for (RandomIndex table : RandomIndex.values()) {
            named.put(Method.camel(table), new Later(() -> of.apply(table)));
        }
        return new Actual.Named(named);
    }

    private static void layout(Fields options) {
        options.describes(
                "layout", "^row-major upper triangle( a\\[i\\]\\[j\\], i<j; a\\[j\\]\\[i\\]=1/a\\[i\\]\\[j\\])?$");
    }

    static Actual weights(PairwiseMatrix matrix, Derivation derivation) {
        return inOrder(matrix.priorities(derivation).weights());
    }

    private static Actual inOrder(Weights weights) {
        return ElicitedWeightCases.shares(weights, List.copyOf(weights.byCode().keySet()));
    }

    private static Actual lambda(PairwiseMatrix matrix, Derivation derivation) {
        return new Later(() -> Actual.of(matrix.priorities(derivation).lambdaMax()));
    }

    private static PairwiseMatrix matrix(Fields input) {
        double[] upper = input.numbers("upper");
        return PairwiseMatrix.of(names(input, upper.length), upper);
    }

    /** The names of what is compared, or numbers for as many as have so many pairs. */
    static List<String> names(Fields input, int pairs) {
        return input.stated("names")
                ? input.texts("names")
                : IntStream.rangeClosed(1, (int) Math.round((1 + Math.sqrt(1 + 8.0 * pairs)) / 2))
                        .mapToObj(Integer::toString)
                        .toList();
    }

    private static Actual hierarchy(Question question) {
        Derivation derivation = derivation(question.options());
        question.options()
                .describes("ideal", "^local priorities divided by their maximum( first)?, then the totals normalised$");
        question.options().describes("distributive", "sum_criteria");
        Fields alternatives = question.input().object("alternatives");
        Map<String, Weights> local = new LinkedHashMap<>();
        alternatives
                .names()
                .forEach(name -> local.put(
                        name,
                        priorities(question, alternatives.text(name), derivation)
                                .weights()));
        AhpHierarchy hierarchy = new AhpHierarchy(
                priorities(question, question.input().text("criteria"), derivation)
                        .weights(),
                local);
        return new Actual.Named(
                Map.of("distributive", inOrder(hierarchy.distributive()), "ideal", inOrder(hierarchy.ideal())));
    }

    private static Derivation derivation(Fields options) {
        String words = options.words("priorities");
        if (words.matches("(eigenvector)?")) {
            return Derivation.EIGENVECTOR;
        }
        if (words.matches("geometric ?mean")) {
            return Derivation.GEOMETRIC_MEAN;
        }
        if (words.matches("normalised ?column ?mean")) {
            return Derivation.COLUMN_MEAN;
        }
        throw options.unsupported("priorities");
    }

    private static Priorities priorities(Question question, String id, Derivation derivation) {
        return matrix(question.around().input(id, "ahp")).priorities(derivation);
    }

    private static Actual group(Question question) {
        question.options().describes("aij", "^element-?wise geometric mean of (the experts' )?judgements");
        question.options().describes("aip", "mean of the individual eigenvector");
        List<PairwiseMatrix> experts = new ArrayList<>();
        for (JsonNode expert : question.input().list("upper")) {
            double[] upper = Fields.numbers("input.upper[" + experts.size() + "]", expert);
            experts.add(PairwiseMatrix.of(names(question.input(), upper.length), upper));
        }
        if (experts.isEmpty()) {
            throw new IllegalArgumentException("input.upper has no expert.");
        }
        PairwiseMatrix joint = PairwiseMatrix.geometricMean(experts);
        Ahp individual = new Ahp(experts, Derivation.EIGENVECTOR, Ahp.Consensus.GEOMETRIC_PRIORITIES);
        return new Actual.Named(Map.of(
                "aijUpper", Actual.of(upper(joint)),
                "aijWeights", weights(joint, Derivation.EIGENVECTOR),
                "aijLambdaMax", lambda(joint, Derivation.EIGENVECTOR),
                "aipGeometric", inOrder(individual.priorities()),
                "aipArithmetic",
                        inOrder(individual
                                .with(Ahp.Consensus.ARITHMETIC_PRIORITIES)
                                .priorities())));
    }

    private static double[] upper(PairwiseMatrix matrix) {
        List<String> codes = matrix.codes();
        return IntStream.range(0, codes.size())
                .boxed()
                .flatMap(i -> IntStream.range(i + 1, codes.size())
                        .mapToObj(j -> matrix.judgement(codes.get(i), codes.get(j))))
                .mapToDouble(judgement -> judgement.orElse(Double.NaN))
                .toArray();
    }

    private static Actual randomIndex(Question question) {
        return byTable(table -> {
            Map<String, Actual> sizes = new LinkedHashMap<>();
            for (int size = 1; size <= TABLED_SIZES; size++) {
                sizes.put(Integer.toString(size), Actual.of(table.of(size)));
            }
            return new Actual.Named(sizes);
        });
    }
}
