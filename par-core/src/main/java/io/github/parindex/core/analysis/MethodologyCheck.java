package io.github.parindex.core.analysis;

import io.github.parindex.core.aggregation.Mean;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.Moments;
import io.github.parindex.core.weighting.Ahp;
import io.github.parindex.core.weighting.PairwiseMatrix;
import io.github.parindex.core.weighting.RandomIndex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where an index does not follow the rules of the OECD/JRC Handbook on Constructing Composite Indicators (2008),
 * <a href="https://doi.org/10.1787/9789264043466-en">doi:10.1787/9789264043466-en</a>, and of those who audit indices by it.
 * Each finding names its rule, its place, what was found and the limit. A finding is a question to the authors of the
 * index, not an error: none changes a score.
 *
 * @param findings by rule, then in the order of the framework
 */
public record MethodologyCheck(List<Finding> findings) {

    /** Weightings that ask people what is important. */
    private static final Set<String> OF_IMPORTANCE = Set.of(
            "ahp", "budgetAllocation", "rankSum", "rankReciprocal", "rankExponent", "roc", "rankGeometric", "swara");

    /** Copies the findings. */
    public MethodologyCheck {
        findings = List.copyOf(Objects.requireNonNull(findings, "findings"));
    }

    /** What is asked of an index. */
    public enum Principle {
        /**
         * Weights that people gave as importance go with an aggregation in which a bad part is not made up for by a good one;
         * in a mean a weight is the rate at which they are exchanged. Handbook, step 6. Found: the sum of squared
         * weights times
         * the number of parts, 1 for equal weights, for which the rule does not matter.
         */
        COMPENSATED_IMPORTANCE,
        /** Two parts of a node that say the same count it twice. Handbook, step 6. Found: their correlation. */
        REDUNDANT,
        /** Two parts of a node that run against each other cancel out in it. Handbook, step 4. Found: their correlation. */
        OPPOSED,
        /**
         * A part that hardly moves with its node is there in name only: Paruolo, Saisana and Saltelli (2013),
         * doi:10.1111/j.1467-985X.2012.01059.x.
         * Found: its correlation with the node.
         */
        DOMINATED,
        /**
         * Outliers decide what normalised values of the others are. Handbook, step 3. Found: the absolute skewness of
         * what is normalised, while
         * its excess kurtosis is above its limit too.
         */
        OUTLIERS,
        /** What is mostly missing is mostly made up. Handbook, step 3. Found: the missing share. */
        MISSING,
        /**
         * Parts on unlike scales have weights nobody gave them. Handbook, step 5. Found: the standard deviation of the
         * part that
         * varies most, divided by that of the one that varies least.
         */
        UNLIKE_SCALES,
        /** A weight so large that the node is one part. Found: the share of the weight. */
        HEAVY,
        /** Judgements of pairs that contradict each other: Saaty (1980). Found: the consistency ratio. */
        INCONSISTENT
    }

    /**
     * A place that does not follow a rule.
     *
     * @param principle the rule
     * @param place code of the node or indicator
     * @param parts codes of the parts of the node that are meant; none for the place itself
     * @param found what the rule looks at
     * @param limit up to which, or from which, it is content
     */
    public record Finding(Principle principle, String place, List<String> parts, double found, double limit) {

        /** Copies the parts. */
        public Finding {
            Objects.requireNonNull(principle, "principle");
            Objects.requireNonNull(place, "place");
            Objects.requireNonNull(parts, "parts");
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            return principle + " " + place + (parts.isEmpty() ? "" : " " + parts) + ": " + found + ", limit " + limit;
        }
    }

    /**
     * From where on something is a finding.
     *
     * @param redundant a correlation above
     * @param opposed a correlation below
     * @param dominated a correlation with the node below
     * @param skewness an absolute skewness above, with
     * @param kurtosis an excess kurtosis above
     * @param missing a missing share above
     * @param scales a ratio of standard deviations above
     * @param heavy a share above, in nodes of three and more parts
     * @param consistency a consistency ratio above
     * @param random the table of random indices
     */
    public record Limits(
            double redundant,
            double opposed,
            double dominated,
            double skewness,
            double kurtosis,
            double missing,
            double scales,
            double heavy,
            double consistency,
            RandomIndex random) {

        /** Refuses limits that are not numbers. */
        public Limits {
            Objects.requireNonNull(random, "random");
            if (!Double.isFinite(redundant + opposed + dominated + skewness + kurtosis + missing + scales + heavy)
                    || !Double.isFinite(consistency)) {
                throw Refusal.refused("analysis.methodology.limits");
            }
        }

        /**
         * Those of the audits of the JRC: correlations of 0.92, −0.4 and 0.3, skewness 2 with kurtosis 3.5, 35 %
         * missing; scales that
         * differ by the factor 3, half of a weight, and Saaty's consistency ratio of 0.1 by his table of 1980.
         *
         * @return the limits
         */
        public static Limits withDefaults() {
            return new Limits(0.92, -0.4, 0.3, 2, 3.5, 0.35, 3, 0.5, 0.1, RandomIndex.SAATY_1980);
        }
    }

    /**
     * Checks an index with the usual limits.
     *
     * @param index how it is built
     * @param matrix of what
     * @return the findings
     * @throws IllegalArgumentException where the index has no answer
     */
    public static MethodologyCheck of(CompositeIndex index, IndicatorMatrix matrix) {
        return of(index, matrix, Limits.withDefaults());
    }

    /**
     * Checks an index.
     *
     * @param index how it is built
     * @param matrix of what
     * @param limits from where on something is a finding
     * @return the findings
     * @throws IllegalArgumentException where the index has no answer
     */
    public static MethodologyCheck of(CompositeIndex index, IndicatorMatrix matrix, Limits limits) {
        Objects.requireNonNull(index, "index");
        Objects.requireNonNull(matrix, "matrix");
        Objects.requireNonNull(limits, "limits");
        Check check = new Check(index.compute(matrix), limits, new ArrayList<>());
        check.indicators(matrix);
        check.result.framework().nodes().forEach(check::node);
        check.findings.sort((one, other) -> one.principle().compareTo(other.principle()));
        return new MethodologyCheck(check.findings);
    }

    /**
     * The findings of a rule.
     *
     * @param principle one of them
     * @return in order
     */
    public List<Finding> of(Principle principle) {
        Objects.requireNonNull(principle, "principle");
        return findings.stream()
                .filter(finding -> finding.principle() == principle)
                .toList();
    }

    @Override
    public String toString() {
        return findings.isEmpty()
                ? "nothing found"
                : findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /** The rules, one after the other. */
    private record Check(IndexResult result, Limits limits, List<Finding> findings) {

        private void add(Principle principle, String place, List<String> parts, double found, double limit) {
            findings.add(new Finding(principle, place, parts, found, limit));
        }

        /** What is missing is counted before the preparation, outliers are looked for after it. */
        private void indicators(IndicatorMatrix raw) {
            for (Column column : raw.indicators()) {
                double missing = 1 - column.present() / (double) Math.max(1, column.size());
                if (missing > limits.missing()) {
                    add(Principle.MISSING, column.code(), List.of(), missing, limits.missing());
                }
            }
            result.matrix().indicators().forEach(this::outliers);
        }

        private void outliers(Column column) {
            double[] numbers = column.presentValues();
            OptionalDouble skewness = Moments.SAMPLE.skewness(numbers);
            OptionalDouble kurtosis = Moments.SAMPLE.kurtosis(numbers);
            if (Math.abs(skewness.orElse(0)) > limits.skewness() && kurtosis.orElse(0) > limits.kurtosis()) {
                add(Principle.OUTLIERS, column.code(), List.of(), Math.abs(skewness.getAsDouble()), limits.skewness());
            }
        }

        private void node(Framework.Node node) {
            NodeRecipe recipe = result.index().recipe(node.code());
            if (result.frontier(node.code()).isEmpty()) {
                importance(node, recipe);
                judgements(node, recipe);
                heavy(node);
            }
            pairs(node);
            scales(node);
        }

        private void importance(Framework.Node node, NodeRecipe recipe) {
            boolean asked = recipe.weighting()
                    .filter(weighting ->
                            OF_IMPORTANCE.contains(weighting.method().name()))
                    .isPresent();
            Weights weights = result.weights(node.code());
            double squares = weights.byCode().values().stream()
                    .mapToDouble(weight -> weight * weight)
                    .sum();
            double unevenness = squares * weights.byCode().size();
            if (asked && recipe.aggregation().orElseThrow() instanceof Mean && unevenness > 1 + 1e-9) {
                add(Principle.COMPENSATED_IMPORTANCE, node.code(), List.of(), unevenness, 1);
            }
        }

        private void judgements(Framework.Node node, NodeRecipe recipe) {
            if (recipe.weighting().orElse(null) instanceof Ahp ahp) {
                for (PairwiseMatrix expert : ahp.experts()) {
                    double ratio = expert.consistencyRatio(limits.random());
                    if (ratio > limits.consistency()) {
                        add(Principle.INCONSISTENT, node.code(), List.of(), ratio, limits.consistency());
                    }
                }
            }
        }

        private void heavy(Framework.Node node) {
            result.weights(node.code()).byCode().forEach((part, weight) -> {
                if (node.parts().size() > 2 && weight > limits.heavy()) {
                    add(Principle.HEAVY, node.code(), List.of(part), weight, limits.heavy());
                }
            });
        }

        /** Scores are turned so that more is better before they are compared. */
        private List<Column> scores(Framework.Node node) {
            return node.partCodes().stream()
                    .map(part -> result.scores(part).directed())
                    .toList();
        }

        private void pairs(Framework.Node node) {
            for (Correlations.Pair pair : Correlations.within(scores(node)).pairs()) {
                double coefficient = pair.coefficient().orElse(0);
                List<String> both = List.of(pair.first(), pair.second());
                if (coefficient > limits.redundant()) {
                    add(Principle.REDUNDANT, node.code(), both, coefficient, limits.redundant());
                } else if (coefficient < limits.opposed()) {
                    add(Principle.OPPOSED, node.code(), both, coefficient, limits.opposed());
                }
            }
            Column whole = result.scores(node.code()).directed();
            for (Correlations.Pair pair :
                    Correlations.between(scores(node), List.of(whole)).pairs()) {
                double coefficient = pair.coefficient().orElse(0);
                if (coefficient < limits.dominated()) {
                    add(Principle.DOMINATED, node.code(), List.of(pair.first()), coefficient, limits.dominated());
                }
            }
        }

        private void scales(Framework.Node node) {
            List<Column> varying = scores(node).stream()
                    .filter(part -> part.present() > 1 && !part.isConstant())
                    .sorted(Comparator.comparingDouble(Check::deviation))
                    .toList();
            if (varying.size() > 1) {
                Column least = varying.get(0);
                Column most = varying.get(varying.size() - 1);
                double ratio = deviation(most) / deviation(least);
                if (ratio > limits.scales()) {
                    add(
                            Principle.UNLIKE_SCALES,
                            node.code(),
                            List.of(most.code(), least.code()),
                            ratio,
                            limits.scales());
                }
            }
        }

        private static double deviation(Column column) {
            return column.standardDeviation(1);
        }
    }
}
