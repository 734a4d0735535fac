package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * The analytic hierarchy process: weights derived from pairwise judgements of one expert or several. The judged things may
 * be more than the siblings, whose weights keep their ratios then.
 *
 * <p>Source: Saaty (1990), DOI 10.1016/0377-2217(90)90057-I; groups: Aczél and Saaty (1983), Journal of Mathematical
 * Psychology 27, DOI 10.1016/0022-2496(83)90028-7; Forman and Peniwati (1998), European Journal of Operational Research
 * 108, DOI 10.1016/S0377-2217(97)00244-0.
 *
 * @param experts the judgements of each, of the same codes in the same order, at least one
 * @param derivation of weights from judgements
 * @param group how several experts become one
 * @param expertWeights how much each expert counts, in the order of the experts, above 0; only their ratios matter; empty
 *     if all count alike
 */
public record Ahp(
        List<PairwiseMatrix> experts, PairwiseMatrix.Derivation derivation, Consensus group, List<Double> expertWeights)
        implements Weighting {

    /** How the judgements of several experts become one set of weights; every mean takes the weights of the experts. */
    public enum Consensus {
        /** The geometric means of their judgements (AIJ): the group acts as one. */
        JUDGEMENTS,
        /** The geometric means of their weights, divided by their sum (AIP). */
        GEOMETRIC_PRIORITIES,
        /** The arithmetic means of their weights (AIP). */
        ARITHMETIC_PRIORITIES
    }

    /** Copies the lists, and refuses no expert, experts on different things, and weights that are not one for each. */
    public Ahp {
        Objects.requireNonNull(experts, "experts");
        Objects.requireNonNull(derivation, "derivation");
        Objects.requireNonNull(group, "group");
        Objects.requireNonNull(expertWeights, "expertWeights");
        experts = List.copyOf(experts);
        expertWeights = List.copyOf(expertWeights);
        if (experts.isEmpty()) {
            throw Refusal.refused("weighting.ahp.experts");
        }
        joint(experts, expertWeights);
    }

    /**
     * Experts who count alike.
     *
     * @param experts the judgements of each, of the same codes in the same order, at least one
     * @param derivation of weights from judgements
     * @param group how several experts become one
     */
    public Ahp(List<PairwiseMatrix> experts, PairwiseMatrix.Derivation derivation, Consensus group) {
        this(experts, derivation, group, List.of());
    }

    private static PairwiseMatrix joint(List<PairwiseMatrix> experts, List<Double> expertWeights) {
        return expertWeights.isEmpty()
                ? PairwiseMatrix.geometricMean(experts)
                : PairwiseMatrix.geometricMean(experts, array(expertWeights));
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * Changes the derivation.
     *
     * @param other of weights from judgements
     * @return a copy
     */
    public Ahp with(PairwiseMatrix.Derivation other) {
        Objects.requireNonNull(other, "other");
        return new Ahp(experts, other, group, expertWeights);
    }

    /**
     * Changes how several experts become one.
     *
     * @param other how
     * @return a copy
     */
    public Ahp with(Consensus other) {
        Objects.requireNonNull(other, "other");
        return new Ahp(experts, derivation, other, expertWeights);
    }

    /**
     * Changes how much each expert counts.
     *
     * @param other one for each expert, above 0; only their ratios matter
     * @return a copy
     * @throws IllegalArgumentException if they are not one for each, or one is not above 0
     */
    public Ahp withExpertWeights(double... other) {
        Objects.requireNonNull(other, "other");
        PairwiseMatrix.geometricMean(experts, other);
        return new Ahp(experts, derivation, group, Arrays.stream(other).boxed().toList());
    }

    @Override
    public Weights weigh(List<Column> siblings) {
        Objects.requireNonNull(siblings, "siblings");
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
                joint(experts, expertWeights).priorities(derivation).weights();
            case GEOMETRIC_PRIORITIES -> mean(BudgetAllocation.Average.GEOMETRIC_MEAN);
            case ARITHMETIC_PRIORITIES -> mean(BudgetAllocation.Average.ARITHMETIC_MEAN);
        };
    }

    private Weights mean(BudgetAllocation.Average average) {
        List<Weights> each = experts.stream()
                .map(expert -> expert.priorities(derivation).weights())
                .toList();
        List<String> codes = experts.get(0).codes();
        return expertWeights.isEmpty()
                ? new BudgetAllocation(each, average).result(codes).weights()
                : weighted(each, codes, average == BudgetAllocation.Average.GEOMETRIC_MEAN);
    }

    /** No priority is 0, so that each has a logarithm. */
    private Weights weighted(List<Weights> each, List<String> codes, boolean geometric) {
        double total = expertWeights.stream().mapToDouble(Double::doubleValue).sum();
        double[] means = new double[codes.size()];
        for (int i = 0; i < means.length; i++) {
            double sum = 0;
            for (int expert = 0; expert < each.size(); expert++) {
                double priority = each.get(expert).of(codes.get(i));
                sum += expertWeights.get(expert) * (geometric ? StrictMath.log(priority) : priority);
            }
            means[i] = geometric ? StrictMath.exp(sum / total) : sum / total;
        }
        return Weights.of(codes, means).shares();
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
        method = group == Consensus.JUDGEMENTS ? method : method.with("group", Method.word(group));
        return expertWeights.isEmpty() ? method : method.with("expertWeights", expertWeights);
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
        method.allowing("codes", "upper", "derivation", "group", "expertWeights");
        List<String> codes = Catalogue.texts(method, "codes");
        List<?> stated = Catalogue.list(method, "upper", "weighting.setting.judgements");
        boolean several = !stated.isEmpty() && stated.get(0) instanceof List<?>;
        List<PairwiseMatrix> experts = new ArrayList<>();
        for (Object upper : several ? stated : List.of(stated)) {
            experts.add(matrix(codes, upper instanceof List<?> list ? list : List.of(upper)));
        }
        return new Ahp(
                experts,
                method.choice("derivation", PairwiseMatrix.Derivation.EIGENVECTOR),
                method.choice("group", Consensus.JUDGEMENTS),
                method.settings().containsKey("expertWeights") ? method.numbers("expertWeights") : List.of());
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
                    throw Refusal.refused("weighting.ahp.judgement", codes.get(i), codes.get(j), times);
                }
            }
        }
        return matrix;
    }
}
