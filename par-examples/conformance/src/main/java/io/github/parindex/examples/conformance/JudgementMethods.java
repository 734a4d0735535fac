package io.github.parindex.examples.conformance;

import static io.github.parindex.examples.conformance.Methods.map;

import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.weighting.Ahp;
import io.github.parindex.core.weighting.AhpHierarchy;
import io.github.parindex.core.weighting.PairwiseMatrix;
import io.github.parindex.core.weighting.PairwiseMatrix.Derivation;
import io.github.parindex.core.weighting.RandomIndex;
import io.github.parindex.examples.conformance.Methods.Computation;
import io.github.parindex.examples.conformance.Methods.Question;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Pairwise judgements: complete, incomplete, of groups, and in a hierarchy. */
final class JudgementMethods {

    static final Map<String, Computation> BY_NAME = Map.of(
            "ahp", question -> complete().of(matrix(question.input())),
            "ahpHierarchy", JudgementMethods::hierarchy,
            "ahpIncomplete", JudgementMethods::incomplete,
            "ahpGroup", JudgementMethods::group,
            "ahpRandomIndex",
                    question -> byTable(
                            table -> Methods.each(Numbers.numbered("", 15), size -> table.of(Integer.parseInt(size)))));

    private JudgementMethods() {}

    private static Answers<PairwiseMatrix> complete() {
        return new Answers<PairwiseMatrix>()
                .with("eigenvector", matrix -> weights(matrix, Derivation.EIGENVECTOR))
                .with("lambdaMax", matrix -> lambda(matrix, Derivation.EIGENVECTOR))
                .with("consistencyIndex", PairwiseMatrix::consistencyIndex)
                .with("consistencyRatio", matrix -> byTable(matrix::consistencyRatio))
                .with("geometricMean", matrix -> weights(matrix, Derivation.GEOMETRIC_MEAN))
                .with("geometricConsistencyIndex", PairwiseMatrix::geometricConsistencyIndex)
                .with("normalisedColumnMean", matrix -> weights(matrix, Derivation.COLUMN_MEAN))
                .with("lambdaMaxFromGeometricMean", matrix -> lambda(matrix, Derivation.GEOMETRIC_MEAN))
                .with("lambdaMaxFromColumnMean", matrix -> lambda(matrix, Derivation.COLUMN_MEAN))
                .with("lambdaMaxFromNormalisedColumnMean", matrix -> lambda(matrix, Derivation.COLUMN_MEAN));
    }

    private static Map<String, Object> byTable(Function<RandomIndex, Object> of) {
        Answers<Function<RandomIndex, Object>> tables = new Answers<>();
        for (RandomIndex table : RandomIndex.values()) {
            tables.with(Method.camel(table), each -> each.apply(table));
        }
        return tables.of(of);
    }

    private static Collection<Double> weights(PairwiseMatrix matrix, Derivation derivation) {
        return matrix.priorities(derivation).weights().byCode().values();
    }

    private static double lambda(PairwiseMatrix matrix, Derivation derivation) {
        return matrix.priorities(derivation).lambdaMax();
    }

    private static PairwiseMatrix matrix(Fields input) {
        return matrix(input, input.numbers("upper"));
    }

    /** Of names, or of numbers for as many as have so many pairs. */
    private static PairwiseMatrix matrix(Fields input, double... upper) {
        int size = (int) Math.round((1 + Math.sqrt(1 + 8.0 * upper.length)) / 2);
        return PairwiseMatrix.of(input.has("names") ? input.texts("names") : Numbers.numbered("", size), upper);
    }

    private static Object hierarchy(Question question) {
        Derivation derivation = Derivation.valueOf(question.options()
                .meaning("priorities", "eigenvector>EIGENVECTOR", "geometric>GEOMETRIC_MEAN", "normalised>COLUMN_MEAN")
                .orElse("EIGENVECTOR"));
        Fields alternatives = question.input().object("alternatives");
        Map<String, Weights> local = new LinkedHashMap<>();
        for (String name : alternatives.names()) {
            local.put(name, priorities(question, alternatives.text(name), derivation));
        }
        AhpHierarchy hierarchy =
                new AhpHierarchy(priorities(question, question.input().text("criteria"), derivation), local);
        return Map.of(
                "distributive", hierarchy.distributive().byCode().values(),
                "ideal", hierarchy.ideal().byCode().values());
    }

    private static Weights priorities(Question question, String id, Derivation derivation) {
        return matrix(question.file().input(id, "ahp")).priorities(derivation).weights();
    }

    private static Object incomplete(Question question) {
        List<String> names = question.input().texts("names");
        PairwiseMatrix known = PairwiseMatrix.of(names);
        for (Fields judgement : question.input().objects("known")) {
            known = known.with(
                    names.get(judgement.whole("i", names.size())),
                    names.get(judgement.whole("j", names.size())),
                    judgement.number("value"));
            judgement.nothingElse();
        }
        return new Answers<PairwiseMatrix>()
                .with("eigenvalueOptimal", JudgementMethods::optimal)
                .with("logLeastSquaresWeights", matrix -> weights(matrix, Derivation.GEOMETRIC_MEAN))
                .of(known);
    }

    private static Object optimal(PairwiseMatrix known) {
        PairwiseMatrix completed = known.completed();
        Map<String, Object> named = complete().of(completed);
        byTable(completed::consistencyRatio)
                .forEach((table, ratio) -> named.put("consistencyRatio" + RankMethods.capital(table), ratio));
        named.put("weights", weights(completed, Derivation.EIGENVECTOR));
        List<Object> missing = new ArrayList<>();
        List<String> codes = known.codes();
        pairs(codes.size(), (i, j) -> {
            if (known.judgement(codes.get(i), codes.get(j)).isEmpty()) {
                double value = completed.judgement(codes.get(i), codes.get(j)).orElseThrow();
                missing.add(Map.of("i", i, "j", j, "value", value));
            }
        });
        named.put("missing", missing);
        return named;
    }

    /** Takes the positions of a pair. */
    private interface OfPair {
        void take(int i, int j);
    }

    private static void pairs(int size, OfPair taker) {
        for (int i = 0; i < size; i++) {
            for (int j = i + 1; j < size; j++) {
                taker.take(i, j);
            }
        }
    }

    /** Experts may count differently: {@code expertWeights}, in the input or among the options. */
    private static Object group(Question question) {
        List<PairwiseMatrix> experts = map(question.input().lists("upper"), upper -> matrix(question.input(), upper));
        Fields said = question.input().has("expertWeights") ? question.input() : question.options();
        Ahp ahp = new Ahp(experts, Derivation.EIGENVECTOR, Ahp.Group.JUDGEMENTS);
        PairwiseMatrix joint = PairwiseMatrix.geometricMean(experts);
        if (said.has("expertWeights")) {
            ahp = ahp.withExpertWeights(said.numbers("expertWeights"));
            joint = PairwiseMatrix.geometricMean(experts, said.numbers("expertWeights"));
        }
        return Map.of(
                "aijUpper", upper(joint),
                "aijWeights", ahp.priorities().byCode().values(),
                "aijLambdaMax", lambda(joint, Derivation.EIGENVECTOR),
                "aipGeometric", priorities(ahp, Ahp.Group.GEOMETRIC_PRIORITIES),
                "aipArithmetic", priorities(ahp, Ahp.Group.ARITHMETIC_PRIORITIES));
    }

    private static Collection<Double> priorities(Ahp ahp, Ahp.Group group) {
        return ahp.with(group).priorities().byCode().values();
    }

    private static List<Double> upper(PairwiseMatrix matrix) {
        List<Double> upper = new ArrayList<>();
        List<String> codes = matrix.codes();
        pairs(
                codes.size(),
                (i, j) -> upper.add(matrix.judgement(codes.get(i), codes.get(j)).orElse(Double.NaN)));
        return upper;
    }
}
