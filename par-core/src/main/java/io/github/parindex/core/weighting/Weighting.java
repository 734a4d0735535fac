package io.github.parindex.core.weighting;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import io.github.parindex.core.statistics.Correlation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How siblings are weighed against each other. An immutable value: it equals another of the same method and settings.
 *
 * <p>The families are {@link Elicited} (stated by people), {@link ByRank} (from an order of importance),
 * {@link BudgetAllocation} (shared out by experts), {@link Ahp} (from judgements of pairs), {@link Dispersion} (from each column alone), {@link Contrast} (from
 * the columns together), {@link Pca} (from principal components) and {@link CorrelationOptimised} (for equal correlations with the mean). Weights from data add up to 1. Those methods refuse missing values where they name no other
 * rule, columns that they cannot divide by, and siblings that all come out as 0; a column that separates no units gets
 * 0 among others that do. A method sees the columns as they are: whether these are raw or normalised is a choice of
 * whoever calls it. The order of rows does not matter, to the last bit; between machines compare
 * answers to 1e-12.
 *
 * <p>Source of most: OECD and JRC, Handbook on Constructing Composite Indicators (2008), chapter 6, DOI
 * 10.1787/9789264043466-en; each method names its own.
 */
public sealed interface Weighting
        permits Elicited,
                ByRank,
                BudgetAllocation,
                Ahp,
                Dispersion,
                StandardDeviation,
                Contrast,
                Critic,
                Pca,
                CorrelationOptimised,
                Inverse {

    /**
     * Weighs siblings.
     *
     * @param siblings columns of the same rows, each with its own code; at least one
     * @return a weight for each, by code
     * @throws IllegalArgumentException where the method has no answer, with the indicator and the unit
     */
    Weights weigh(List<Column> siblings);

    /**
     * This method as a recipe states it.
     *
     * @return name and settings; {@link #of(Method)} makes an equal method of it
     */
    Method method();

    /**
     * The method that a recipe states.
     *
     * @param method its name, such as {@code entropy}, and its settings
     * @return the method
     * @throws IllegalArgumentException if there is no method of this name, or a setting is unknown, missing or wrong
     */
    static Weighting of(Method method) {
        Objects.requireNonNull(method, "method");
        return Catalogue.weighting(method);
    }

    /**
     * What a recipe may state of each of them.
     *
     * @return every weighting by name, with the settings that it knows
     */
    static List<Method.Signature> signatures() {
        return Catalogue.signatures();
    }

    /**
     * The same weight for each.
     *
     * @return {@code equal}
     */
    static Weighting equal() {
        return new Elicited.Equal();
    }

    /**
     * Stated weights by code; they may name more than the siblings, such as those of a whole framework.
     *
     * @param weights finite and not negative; need not add up to 1
     * @return {@code given}
     */
    static Weighting given(Map<String, Double> weights) {
        return new Elicited.Given(weights);
    }

    /**
     * Stated weights in the order of the siblings.
     *
     * @param weights finite and not negative, one for each sibling; need not add up to 1
     * @return {@code given}
     */
    static Weighting given(double... weights) {
        Objects.requireNonNull(weights, "weights");
        return new Elicited.InOrder(listed(weights));
    }

    /**
     * The relative weights of the framework's parts.
     *
     * @return {@code framework}
     */
    static Weighting framework() {
        return new Elicited.OfFramework();
    }

    /**
     * Rank order centroid.
     *
     * @param ranks by code, 1 for the most important
     * @return {@code roc}
     */
    static Weighting roc(Map<String, Double> ranks) {
        return new ByRank.Centroid(ranks);
    }

    /**
     * Rank sum.
     *
     * @param ranks by code, 1 for the most important
     * @return {@code rankSum}
     */
    static Weighting rankSum(Map<String, Double> ranks) {
        return new ByRank.Sum(ranks);
    }

    /**
     * Rank reciprocal.
     *
     * @param ranks by code, 1 for the most important
     * @return {@code rankReciprocal}
     */
    static Weighting rankReciprocal(Map<String, Double> ranks) {
        return new ByRank.Reciprocal(ranks);
    }

    /**
     * Rank exponent.
     *
     * @param p 0 for equal weights, 1 for the rank sum, more for more weight on the first
     * @param ranks by code, 1 for the most important
     * @return {@code rankExponent}
     */
    static Weighting rankExponent(double p, Map<String, Double> ranks) {
        return new ByRank.Exponent(p, ranks);
    }

    /**
     * Geometric rank weights.
     *
     * @param ratio of each place's weight to the one before, above 0 and at most 1
     * @param ranks by code, 1 for the most important
     * @return {@code rankGeometric}
     */
    static Weighting rankGeometric(double ratio, Map<String, Double> ranks) {
        return new ByRank.Geometric(ratio, ranks);
    }

    /**
     * Points shared out by experts, averaged by the arithmetic mean.
     *
     * @param experts points by code, one table for each expert
     * @return {@code budgetAllocation}
     */
    static BudgetAllocation budgetAllocation(List<Weights> experts) {
        return new BudgetAllocation(experts, BudgetAllocation.Average.ARITHMETIC_MEAN);
    }

    /**
     * Weights and scores of each unit for itself, {@code benefitOfTheDoubt}: no weighting that others could share, so that
     * nodes take it in place of one.
     *
     * @return free weights
     */
    static BenefitOfTheDoubt benefitOfTheDoubt() {
        return BenefitOfTheDoubt.of();
    }

    /**
     * Step-wise weight assessment ratios.
     *
     * @param order codes from the most to the least important
     * @param steps for each from the second on, by how much it is less important than the one before: 0.2 for 20 %
     * @return {@code swara}
     */
    static Weighting swara(List<String> order, double... steps) {
        Objects.requireNonNull(steps, "steps");
        return new Elicited.Swara(order, listed(steps));
    }

    /**
     * The principal eigenvector of pairwise judgements, of several experts by the geometric means of their judgements.
     *
     * @param experts the judgements of each, of the same codes in the same order, at least one
     * @return {@code ahp}
     */
    static Ahp ahp(PairwiseMatrix... experts) {
        Objects.requireNonNull(experts, "experts");
        return new Ahp(List.of(experts), PairwiseMatrix.Derivation.EIGENVECTOR, Ahp.Consensus.JUDGEMENTS);
    }

    /**
     * More weight where the values are spread less evenly, by Shannon's entropy.
     *
     * @return {@code entropy}
     */
    static Weighting entropy() {
        return new Dispersion.Entropy();
    }

    /**
     * More weight where values vary and contradict the other indicators, by Pearson's correlation of directed values.
     *
     * @return {@code critic}
     */
    static Critic critic() {
        return new Critic(Correlation.PEARSON, Critic.Polarity.SCALED);
    }

    /**
     * Standard deviations of the columns scaled to 0–1.
     *
     * @return {@code stdev}
     */
    static StandardDeviation stdev() {
        return new StandardDeviation(StandardDeviation.Scaling.MIN_MAX);
    }

    /**
     * Variances of the columns scaled to 0–1.
     *
     * @return {@code variance}
     */
    static Weighting variance() {
        return new Dispersion.Variance();
    }

    /**
     * The inverse of the weights of another method, so that what varies most counts least.
     *
     * @param of whose weights are inverted, such as {@link #stdev()}
     * @return {@code inverse}
     */
    static Weighting inverse(Weighting of) {
        return new Inverse(of);
    }

    /**
     * Standard deviations divided by means.
     *
     * @return {@code coefficientOfVariation}
     */
    static Weighting coefficientOfVariation() {
        return new Dispersion.CoefficientOfVariation();
    }

    /**
     * Gini coefficients.
     *
     * @return {@code gini}
     */
    static Weighting gini() {
        return new Dispersion.Gini();
    }

    /**
     * The angle between each column and an even one.
     *
     * @return {@code angle}
     */
    static Weighting angle() {
        return new Dispersion.Angle();
    }

    /**
     * Logarithmic percentage change.
     *
     * @return {@code lopcow}
     */
    static Weighting lopcow() {
        return new Dispersion.Lopcow();
    }

    /**
     * What each removed criterion changes.
     *
     * @return {@code merec}
     */
    static Weighting merec() {
        return new Contrast.Merec();
    }

    /**
     * What each criterion loses where another is best.
     *
     * @return {@code cilos}
     */
    static Weighting cilos() {
        return new Contrast.Cilos();
    }

    /**
     * Entropy and criterion impact loss together.
     *
     * @return {@code idocriw}
     */
    static Weighting idocriw() {
        return new Contrast.Idocriw();
    }

    /**
     * Squared entries of the first principal component.
     *
     * @return {@code pca}
     */
    static Weighting pca() {
        return new Pca.FirstComponent();
    }

    /**
     * Greatest squared loadings on rotated principal components, after Nicoletti, Scarpetta and Boylaud.
     *
     * @param retention how many components are rotated
     * @return {@code pca} with weights {@code rotated}
     */
    static Weighting pca(Retention retention) {
        return new Pca.Rotated(retention);
    }

    /**
     * Weights under which every column correlates equally with the mean of all.
     *
     * @return {@code correlationOptimised}
     */
    static CorrelationOptimised correlationOptimised() {
        return new CorrelationOptimised(Map.of());
    }

    /**
     * Weights under which the columns correlate with the mean of all in proportion to targets.
     *
     * @param targets by code, positive
     * @return {@code correlationOptimised}
     */
    static CorrelationOptimised correlationOptimised(Map<String, Double> targets) {
        return new CorrelationOptimised(targets);
    }

    private static List<Double> listed(double... numbers) {
        List<Double> list = new ArrayList<>();
        for (double number : numbers) {
            list.add(number);
        }
        return List.copyOf(list);
    }
}
