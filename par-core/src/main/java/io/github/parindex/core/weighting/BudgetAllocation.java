package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.number.RefusalException;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Budget allocation: each expert shares out points; the points of each are divided by their sum, the shares are
 * averaged over the experts, and the averages are divided by their sum. Points for others than the siblings are left
 * aside before the first division. An expert who gives a sibling 0 makes its geometric mean 0.
 *
 * <p>Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008), section 6.2.
 *
 * @param experts points by code, one table for each expert, at least one
 * @param average of the experts' shares
 */
public record BudgetAllocation(List<Weights> experts, Average average) implements Weighting {

    /** What stands for the shares of all experts. */
    public enum Average {
        /** Their sum divided by their number. */
        ARITHMETIC_MEAN {
            @Override
            double of(double... shares) {
                return Arrays.stream(shares).sum() / shares.length;
            }
        },
        /** The root of their product. */
        GEOMETRIC_MEAN {
            @Override
            double of(double... shares) {
                return StrictMath.exp(Arrays.stream(shares).map(StrictMath::log).sum() / shares.length);
            }
        },
        /** The middle one, or the mean of the middle two. */
        MEDIAN {
            @Override
            double of(double... shares) {
                double[] sorted = shares.clone();
                Arrays.sort(sorted);
                return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
            }
        };

        abstract double of(double... shares);
    }

    /**
     * The weights, and how far the experts agree.
     *
     * @param weights adding up to 1
     * @param standardDeviations of the experts' shares by code, in percentage points, divided by n − 1; empty for one
     *     expert, who disagrees with nobody
     */
    public record Result(Weights weights, Map<String, Double> standardDeviations) {

        /** Copies the deviations. */
        public Result {
            Objects.requireNonNull(weights, "weights");
            Objects.requireNonNull(standardDeviations, "standardDeviations");
            standardDeviations = Collections.unmodifiableMap(new LinkedHashMap<>(standardDeviations));
        }
    }

    /** Copies the tables, and refuses none. */
    public BudgetAllocation {
        Objects.requireNonNull(experts, "experts");
        Objects.requireNonNull(average, "average");
        experts = List.copyOf(experts);
        if (experts.isEmpty()) {
            throw Refusal.refused("weighting.budget.experts");
        }
    }

    /**
     * Changes the average.
     *
     * @param other of the experts' shares
     * @return a copy
     */
    public BudgetAllocation with(Average other) {
        Objects.requireNonNull(other, "other");
        return new BudgetAllocation(experts, other);
    }

    @Override
    public Weights weigh(List<Column> siblings) {
        Objects.requireNonNull(siblings, "siblings");
        return result(new Siblings("budgetAllocation", siblings).codes()).weights();
    }

    /**
     * The weights with the experts' disagreement.
     *
     * @param codes of the siblings
     * @return the result
     * @throws IllegalArgumentException with the expert who gives one of them no points, or all of them 0
     */
    public Result result(List<String> codes) {
        Objects.requireNonNull(codes, "codes");
        double[][] shares = new double[codes.size()][experts.size()];
        for (int expert = 0; expert < experts.size(); expert++) {
            Weights own = shares(expert, codes);
            for (int j = 0; j < shares.length; j++) {
                shares[j][expert] = own.of(codes.get(j));
            }
        }
        double[] averages = Arrays.stream(shares).mapToDouble(average::of).toArray();
        return new Result(Weights.of(codes, averages).shares(), deviations(codes, shares));
    }

    private Weights shares(int expert, List<String> codes) {
        Weights all = experts.get(expert);
        try {
            return Weights.of(codes, codes.stream().mapToDouble(all::of).toArray())
                    .shares();
        } catch (IllegalArgumentException wrong) {
            Object why = wrong instanceof RefusalException typed ? typed.refusal() : String.valueOf(wrong.getMessage());
            throw Refusal.refused("weighting.budget.expert", expert + 1, why);
        }
    }

    private static Map<String, Double> deviations(List<String> codes, double[][] shares) {
        Map<String, Double> deviations = new LinkedHashMap<>();
        for (int j = 0; shares[0].length > 1 && j < shares.length; j++) {
            double mean = Average.ARITHMETIC_MEAN.of(shares[j]);
            double squares = Arrays.stream(shares[j])
                    .map(share -> (share - mean) * (share - mean))
                    .sum();
            deviations.put(codes.get(j), 100 * Math.sqrt(squares / (shares[j].length - 1)));
        }
        return deviations;
    }

    @Override
    public Method method() {
        List<Map<String, Double>> points = experts.stream().map(Weights::byCode).toList();
        Method method = Method.of("budgetAllocation").with("experts", points);
        return average == Average.ARITHMETIC_MEAN ? method : method.with("average", Method.word(average));
    }
}
