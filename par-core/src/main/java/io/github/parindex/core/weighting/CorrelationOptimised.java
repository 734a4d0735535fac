package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Correlation;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Weights under which the arithmetic mean of the columns correlates with each of them as wanted: equally, or in proportion to
 * targets. Weights alone do not say what counts: a column that varies little, or contradicts the others, moves the mean less than
 * its weight promises.
 *
 * <p>With correlations R, standard deviations s, and targets t, the correlation of column i with the mean is proportional to (R
 * v)ᵢ where vᵢ = sᵢ wᵢ, so that v solves R v = t: no search, and no chance. Where that would take a negative weight, the weights are
 * those of at least 0 for which R v is nearest to t in the sum of squares ({@link NonNegativeLeastSquares}), and
 * {@link #correlations} tells what they reach. Rows with a missing value are left out; a constant column, and columns that are sums
 * of others, are refused.
 *
 * <p>Source of the aim: Becker, Saisana, Paruolo and Vandecasteele (2017), Ecological Indicators 80, DOI
 * 10.1016/j.ecolind.2017.03.056. COINr searches for the same by Nelder and Mead, and may stop at negative weights.
 *
 * @param targets positive, in any proportion, by code; they may name more than the siblings; empty for equal correlations
 */
public record CorrelationOptimised(Map<String, Double> targets) implements Weighting {

    private static final int FEWEST_ROWS = 3;
    private static final double NOISE = 1e-12;

    /** Copies the targets, and refuses one that is not positive. */
    public CorrelationOptimised {
        Objects.requireNonNull(targets, "targets");
        targets = Collections.unmodifiableMap(new LinkedHashMap<>(targets));
        targets.forEach((code, target) -> {
            if (!(target > 0) || Double.isInfinite(target)) {
                throw Refusal.refused("weighting.targets.invalid", code, target);
            }
        });
    }

    @Override
    public Weights weigh(List<Column> siblings) {
        Objects.requireNonNull(siblings, "siblings");
        Siblings complete = complete(siblings);
        double[] scaled = scaled(Correlation.PEARSON.between(complete.values()), complete);
        for (int j = 0; j < scaled.length; j++) {
            scaled[j] /= complete.columns().get(j).standardDeviation(1);
        }
        return complete.weights(scaled);
    }

    private static Siblings complete(List<Column> siblings) {
        return new Siblings("correlationOptimised", siblings)
                .onCompleteRows(FEWEST_ROWS)
                .spread();
    }

    private double[] scaled(double[][] r, Siblings siblings) {
        double[] wanted = siblings.columns().stream().mapToDouble(this::target).toArray();
        double[] solution = Algebra.solve(r, wanted)
                .orElseThrow(() -> Refusal.refused("weighting.targets.redundant", siblings.codes()));
        double greatest = Arrays.stream(solution).max().orElse(0);
        boolean allowed = Arrays.stream(solution).allMatch(weight -> weight >= -NOISE * greatest);
        return Arrays.stream(allowed ? solution : NonNegativeLeastSquares.solve(r, wanted))
                .map(weight -> Math.max(0, weight))
                .toArray();
    }

    private double target(Column column) {
        if (targets.isEmpty()) {
            return 1;
        }
        Double target = targets.get(column.code());
        if (target == null) {
            throw Refusal.refused("weighting.targets.none", column.code(), List.copyOf(targets.keySet()));
        }
        return target;
    }

    /**
     * The correlations that the weights reach.
     *
     * @param siblings columns of the same rows
     * @return Pearson's correlation of each column with the weighted arithmetic mean of all, by code
     * @throws IllegalArgumentException as {@link #weigh} does
     */
    public Map<String, Double> correlations(List<Column> siblings) {
        Objects.requireNonNull(siblings, "siblings");
        Siblings complete = complete(siblings);
        double[] weights = weigh(siblings).of(siblings);
        double[] mean = new double[complete.rows()];
        for (int j = 0; j < weights.length; j++) {
            Column column = complete.columns().get(j);
            double weight = weights[j];
            Arrays.setAll(mean, row -> mean[row] + weight * column.at(row));
        }
        Map<String, Double> correlations = new LinkedHashMap<>();
        for (Column column : complete.columns()) {
            correlations.put(
                    column.code(),
                    Correlation.PEARSON.of(column.toArray(), mean).orElse(0));
        }
        return correlations;
    }

    @Override
    public Method method() {
        Method method = Method.of("correlationOptimised");
        return targets.isEmpty() ? method : method.with("targets", targets);
    }
}
