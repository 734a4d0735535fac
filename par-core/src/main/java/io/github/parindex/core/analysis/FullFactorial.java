package io.github.parindex.core.analysis;

import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Which choice decides, by every combination of choices, each equally likely: with the output Y and the choice X of one
 * factor, the first-order index V(E(Y|X)) / V(Y) is what the factor explains alone, and the total index 1 − V(E(Y|all
 * others)) / V(Y) what it explains with all interactions; Saltelli et al. (2008), DOI 10.1002/9780470725184. Exact.
 *
 * @param mean of the output
 * @param variance of the output, divided by the number of combinations
 * @param first an index for each factor, 0 to 1; empty where the output does not vary
 * @param total an index for each factor, from its first-order index to 1; empty where the output does not vary
 */
public record FullFactorial(double mean, double variance, List<OptionalDouble> first, List<OptionalDouble> total) {

    /** The largest number of combinations. */
    public static final int MOST_COMBINATIONS = 1_000_000;

    private static final double SLACK = 1e-12;

    /** Copies the indices. */
    public FullFactorial {
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(total, "total");
        first = List.copyOf(first);
        total = List.copyOf(total);
    }

    /**
     * Runs every combination.
     *
     * @param levels how many choices each factor has, at least one each
     * @param output of a combination, given as the position of the choice of each factor; finite
     * @return the indices
     * @throws IllegalArgumentException for more than {@value #MOST_COMBINATIONS} combinations or an output that is not
     *     finite
     */
    public static FullFactorial of(List<Integer> levels, ToDoubleFunction<List<Integer>> output) {
        Objects.requireNonNull(levels, "levels");
        Objects.requireNonNull(output, "output");
        List<List<Integer>> combinations = combinations(levels);
        double[] outputs = new double[combinations.size()];
        for (int run = 0; run < outputs.length; run++) {
            outputs[run] = output.applyAsDouble(combinations.get(run));
            requireFinite(combinations.get(run), outputs[run]);
        }
        return of(levels, outputs);
    }

    private static void requireFinite(List<Integer> combination, double output) {
        if (!Double.isFinite(output)) {
            throw Refusal.refused("analysis.factorial.output", combination, output);
        }
    }

    /**
     * Computes an index by every combination of factors.
     *
     * @param index with the choices that no factor changes
     * @param matrix of the indicators, with the tree
     * @param output of each result, such as the score of a unit; finite
     * @param factors for each factor its choices, each a change of the index: {@code List.of(index ->
     *     index.with(arithmetic()), index -> index.with(geometric()))}
     * @return the indices, in the order of the factors
     * @throws IllegalArgumentException for more than {@value #MOST_COMBINATIONS} combinations, an output that is not
     *     finite, or a combination for which a method has no answer
     */
    public static FullFactorial of(
            CompositeIndex index,
            IndicatorMatrix matrix,
            ToDoubleFunction<IndexResult> output,
            List<List<UnaryOperator<CompositeIndex>>> factors) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(output, "output");
        Objects.requireNonNull(factors, "factors");
        return of(factors.stream().map(List::size).toList(), combination -> {
            CompositeIndex changed = index;
            for (int factor = 0; factor < factors.size(); factor++) {
                changed = factors.get(factor).get(combination.get(factor)).apply(changed);
            }
            return output.applyAsDouble(changed.compute(matrix));
        });
    }

    /**
     * Explains a number of a scenario by every combination of choices.
     *
     * @param base the scenario as it stands
     * @param target what is explained
     * @param factors choices only, such as {@link Factor#aggregation}; at least one
     * @return the indices, in the order in which the choices take effect
     * @throws IllegalArgumentException if a factor is no choice or changes nothing, there are more than
     *     {@value #MOST_COMBINATIONS} combinations, or one has no answer
     */
    public static FullFactorial of(Scenario base, Output target, Factor... factors) {
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(factors, "factors");
        RankSpread spread = RankSpread.ofEvery(List.of(target), base, factors);
        List<Integer> levels = spread.levels();
        List<List<Integer>> combinations = combinations(levels);
        double[] outputs = spread.values(target);
        for (int run = 0; run < outputs.length; run++) {
            requireFinite(combinations.get(run), outputs[run]);
        }
        return of(levels, outputs);
    }

    /**
     * Every combination of factors.
     *
     * @param levels how many choices each factor has, at least one each
     * @return the position of the choice of each factor, from 0; the last factor changes first
     * @throws IllegalArgumentException for more than {@value #MOST_COMBINATIONS} combinations
     */
    public static List<List<Integer>> combinations(List<Integer> levels) {
        Objects.requireNonNull(levels, "levels");
        long count = 1;
        for (int level : levels) {
            count *= level;
            if (level < 1 || count > MOST_COMBINATIONS) {
                throw Refusal.refused("analysis.factorial.combinations", levels, MOST_COMBINATIONS);
            }
        }
        List<List<Integer>> combinations = List.of(List.of());
        for (int level : levels) {
            combinations = extended(combinations, level);
        }
        return combinations;
    }

    private static List<List<Integer>> extended(List<List<Integer>> combinations, int level) {
        List<List<Integer>> longer = new ArrayList<>();
        for (List<Integer> combination : combinations) {
            for (int choice = 0; choice < level; choice++) {
                List<Integer> more = new ArrayList<>(combination);
                more.add(choice);
                longer.add(List.copyOf(more));
            }
        }
        return longer;
    }

    private static FullFactorial of(List<Integer> levels, double[] outputs) {
        double mean = Moments.mean(outputs);
        double variance = Moments.POPULATION.variance(outputs);
        boolean varies = variance > SLACK * mean * mean;
        List<OptionalDouble> first = new ArrayList<>();
        List<OptionalDouble> total = new ArrayList<>();
        int inner = outputs.length;
        for (int level : levels) {
            inner /= level;
            double alone = Moments.POPULATION.variance(means(outputs, inner, level, true)) / variance;
            double others = Moments.POPULATION.variance(means(outputs, inner, level, false)) / variance;
            first.add(varies ? OptionalDouble.of(alone) : OptionalDouble.empty());
            total.add(varies ? OptionalDouble.of(1 - others) : OptionalDouble.empty());
        }
        return new FullFactorial(mean, varies ? variance : 0, first, total);
    }

    /** A line for each factor: what it explains alone, and with all interactions. */
    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder("mean " + PrintedTable.number(mean) + ", variance " + PrintedTable.number(variance));
        for (int factor = 0; factor < first.size(); factor++) {
            table.append(String.format(
                    Locale.ROOT,
                    "%nfactor %d   alone %s, with interactions %s",
                    factor + 1,
                    text(first.get(factor)),
                    text(total.get(factor))));
        }
        return table.toString();
    }

    private static String text(OptionalDouble index) {
        return index.isPresent() ? String.format(Locale.ROOT, "%.4f", index.getAsDouble()) : "-";
    }

    /** The means of the outputs by the choice of a factor, or by the choices of all others. */
    private static double[] means(double[] outputs, int inner, int level, boolean ofFactor) {
        double[] means = new double[ofFactor ? level : outputs.length / level];
        for (int run = 0; run < outputs.length; run++) {
            int choice = run / inner % level;
            int others = run / (inner * level) * inner + run % inner;
            means[ofFactor ? choice : others] += outputs[run] * means.length / outputs.length;
        }
        return means;
    }
}
