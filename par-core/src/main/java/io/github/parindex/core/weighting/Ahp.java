package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The analytic hierarchy process: weights derived from pairwise judgements of one expert or several. The judged things may
 * be more than the siblings, whose weights keep their ratios then.
 *
 * <p>Source: Saaty (1990), DOI 10.1016/0377-2217(90)90057-I; groups: Forman and Peniwati (1998), European Journal of
 * Operational Research 108, DOI 10.1016/S0377-2217(97)00244-0.
 *
 * @param experts the judgements of each, of the same codes in the same order, at least one
 * @param derivation of weights from judgements
 * @param group how several experts become one
 */
public record Ahp(List<PairwiseMatrix> experts, PairwiseMatrix.Derivation derivation, Consensus group)
        implements Weighting {

    /** How the judgements of several experts become one set of weights. */
    public enum Consensus {
        /** The geometric means of their judgements (AIJ): the group acts as one. */
        JUDGEMENTS,
        /** The geometric means of their weights, divided by their sum (AIP). */
        GEOMETRIC_PRIORITIES,
        /** The arithmetic means of their weights (AIP). */
        ARITHMETIC_PRIORITIES
    }

    /** Copies the matrices, and refuses none and those of different things. */
    public Ahp {
        experts = List.copyOf(experts);
        if (experts.isEmpty()) {
            throw new IllegalArgumentException("An analytic hierarchy process has at least one expert.");
        }
        PairwiseMatrix.geometricMean(experts);
    }

    /**
     * Changes the derivation.
     *
     * @param other of weights from judgements
     * @return a copy
     */
    public Ahp with(PairwiseMatrix.Derivation other) {
        return new Ahp(experts, other, group);
    }

    /**
     * Changes how several experts become one.
     *
     * @param other how
     * @return a copy
     */
    public Ahp with(Consensus other) {
        return new Ahp(experts, derivation, other);
    }

    @Override
    public Weights weigh(List<Column> siblings) {
        Siblings weighed = new Siblings("ahp", siblings);
        return weighed.weights(priorities().of(siblings));
    }

    /**
     * The weights of all that is judged.
     *
     * @return adding up to 1
     * @throws IllegalArgumentException if judgements do not connect all things, or one is unknown for column means
     */
    public Weights priorities() {
        return switch (group) {
            case JUDGEMENTS ->
                PairwiseMatrix.geometricMean(experts).priorities(derivation).weights();
            case GEOMETRIC_PRIORITIES -> mean(BudgetAllocation.Average.GEOMETRIC_MEAN);
            case ARITHMETIC_PRIORITIES -> mean(BudgetAllocation.Average.ARITHMETIC_MEAN);
        };
    }

    private Weights mean(BudgetAllocation.Average average) {
        List<Weights> each = experts.stream()
                .map(expert -> expert.priorities(derivation).weights())
                .toList();
        return new BudgetAllocation(each, average)
                .result(experts.get(0).codes())
                .weights();
    }

    @Override
    public Method method() {
        List<List<Object>> each = experts.stream().map(Ahp::upper).toList();
        Method method = Method.of("ahp")
                .with("codes", experts.get(0).codes())
                .with("upper", each.size() == 1 ? each.get(0) : each);
        method = derivation == PairwiseMatrix.Derivation.EIGENVECTOR
                ? method
                : method.with("derivation", Method.word(derivation));
        return group == Consensus.JUDGEMENTS ? method : method.with("group", Method.word(group));
    }

    private static List<Object> upper(PairwiseMatrix matrix) {
        List<Object> upper = new ArrayList<>();
        for (int i = 0; i < matrix.codes().size(); i++) {
            for (int j = i + 1; j < matrix.codes().size(); j++) {
                var judgement =
                        matrix.judgement(matrix.codes().get(i), matrix.codes().get(j));
                upper.add(judgement.isPresent() ? (Object) judgement.getAsDouble() : "?");
            }
        }
        return Collections.unmodifiableList(upper);
    }

    static Ahp of(Method method) {
        method.allowing("codes", "upper", "derivation", "group");
        List<String> codes = Catalogue.texts(method, "codes");
        List<?> stated = Catalogue.list(method, "upper", "the judgements right of the diagonal, row by row");
        boolean several = !stated.isEmpty() && stated.get(0) instanceof List<?>;
        List<PairwiseMatrix> experts = new ArrayList<>();
        for (Object upper : several ? stated : List.of(stated)) {
            experts.add(matrix(codes, upper instanceof List<?> list ? list : List.of(upper)));
        }
        return new Ahp(
                experts,
                method.choice("derivation", PairwiseMatrix.Derivation.EIGENVECTOR),
                method.choice("group", Consensus.JUDGEMENTS));
    }

    private static PairwiseMatrix matrix(List<String> codes, List<?> upper) {
        double[] ones = new double[upper.size()];
        Arrays.fill(ones, 1);
        PairwiseMatrix.of(codes, ones);
        PairwiseMatrix matrix = PairwiseMatrix.of(codes);
        int next = 0;
        for (int i = 0; i < codes.size(); i++) {
            for (int j = i + 1; j < codes.size(); j++) {
                Object times = upper.get(next++);
                if (times instanceof Double number) {
                    matrix = matrix.with(codes.get(i), codes.get(j), number);
                } else if (!times.equals("?")) {
                    throw new IllegalArgumentException("The judgement of (" + codes.get(i) + ") against ("
                            + codes.get(j) + ") cannot be (" + times + ").\nMaybe a number, or \"?\" if unknown.");
                }
            }
        }
        return matrix;
    }
}
