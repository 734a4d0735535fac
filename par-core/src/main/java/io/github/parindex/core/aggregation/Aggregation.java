package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * How the parts of a node become its score.
 *
 * <p>A {@link UnitAggregation} looks at one unit at a time and takes values as they are: parts of which less is better
 * are to be turned around before, by a normalization. A {@link TableAggregation} compares
 * the units of a table, and minds directions. The names and formulas are those of the OECD/JRC Handbook on
 * Constructing Composite Indicators (2008), DOI 10.1787/9789264043466-en, unless a method says otherwise.
 */
public sealed interface Aggregation permits UnitAggregation, TableAggregation {

    /**
     * The scores of a node.
     *
     * @param result what the scores mean
     * @param parts columns of the same rows, at least one
     * @param weights one for each part, by its code; a part of weight 0 is ignored, and so are its gaps
     * @param missing what a missing part does
     * @return a score for each row, missing where the rule says so
     * @throws IllegalArgumentException with the indicator and the unit where the method has no answer
     */
    Column aggregate(Indicator result, List<Column> parts, Weights weights, Missing missing);

    /**
     * What each part adds to the score of one unit. For a function f that is homogeneous of degree one these are
     * x · ∂f/∂x, which add up to f by Euler's theorem on homogeneous functions.
     *
     * @param values one for each part, none missing
     * @param weights one for each value, of a positive sum
     * @return one for each part, adding up to the score; empty where the method has no such split
     * @throws IllegalArgumentException where the method has no answer
     */
    Optional<double[]> contributions(double[] values, double[] weights);

    /**
     * Whether one part of 0 with weight makes the score 0, whatever the other parts are.
     *
     * @return true for geometric and harmonic means, means of a power of 0 or less, and products
     */
    default boolean isZeroByOnePart() {
        return false;
    }

    /**
     * The name and settings.
     *
     * @return what {@link #of} makes this method of again
     */
    Method method();

    /**
     * A method by its name.
     *
     * @param method name and settings
     * @return the aggregation
     * @throws IllegalArgumentException if the name or a setting is not known
     */
    static Aggregation of(Method method) {
        Objects.requireNonNull(method, "method");
        return Catalogue.aggregation(method);
    }

    /**
     * What a recipe may state of each of them.
     *
     * @return every aggregation by name, with the settings that it knows
     */
    static List<Method.Signature> signatures() {
        return Catalogue.aggregations();
    }

    /**
     * The weighted arithmetic mean.
     *
     * @return Σ w·x with weights that add up to 1
     */
    static UnitAggregation arithmetic() {
        return new Mean.Arithmetic();
    }

    /**
     * The weighted geometric mean.
     *
     * @return ∏ x^w with weights that add up to 1
     */
    static UnitAggregation geometric() {
        return new Mean.Geometric();
    }

    /**
     * The weighted harmonic mean.
     *
     * @return 1 / Σ w/x with weights that add up to 1
     */
    static UnitAggregation harmonic() {
        return new Mean.Harmonic();
    }

    /**
     * The weighted power mean.
     *
     * @param p any finite number: 1 is the arithmetic, 0 the geometric and −1 the harmonic mean
     * @return (Σ w·x^p)^(1/p) with weights that add up to 1
     */
    static UnitAggregation power(double p) {
        return new Mean.Power(p);
    }

    /**
     * The smallest part.
     *
     * @return the minimum; weights other than 0 do not matter
     */
    static UnitAggregation min() {
        return new Ordered.Min();
    }

    /**
     * The largest part.
     *
     * @return the maximum; weights other than 0 do not matter
     */
    static UnitAggregation max() {
        return new Ordered.Max();
    }

    /**
     * The middle part, or the mean of the two in the middle.
     *
     * @return the median; weights other than 0 do not matter
     */
    static UnitAggregation median() {
        return new Ordered.Median();
    }

    /**
     * The ordered weighted average: the first weight is for the largest value, whichever part it is.
     *
     * @return Σ w·x with the values in descending order
     */
    static UnitAggregation owa() {
        return new Ordered.Owa();
    }

    /**
     * The mean-min function of Casadio Tarabusi and Guarini.
     *
     * @param alpha how strong the penalty is, 0 to 1
     * @param beta how far a part may fall behind without much penalty; 0 or more
     * @return m − α (√((m − min)² + β²) − β) with the weighted mean m
     */
    static UnitAggregation meanMin(double alpha, double beta) {
        return new Penalised.MeanMin(alpha, beta);
    }

    /**
     * The index of Mazziotta and Pareto for phenomena of which more is better, with population deviations.
     *
     * @return M − S²/M
     */
    static UnitAggregation mpi() {
        return mpi(Penalised.Imbalance.SUBTRACT, 0);
    }

    /**
     * The index of Mazziotta and Pareto.
     *
     * @param penalty whether imbalance lowers or raises the score
     * @param ddof 0 for population deviations as published, 1 for sample deviations
     * @return M ± S²/M
     */
    static UnitAggregation mpi(Penalised.Imbalance penalty, int ddof) {
        return new Penalised.MazziottaPareto(penalty, ddof);
    }

    /**
     * The sum with the weights as coefficients, not divided by their sum.
     *
     * @return Σ w·x
     */
    static UnitAggregation sum() {
        return new Combination.Sum();
    }

    /**
     * The product with the weights as exponents, not divided by their sum.
     *
     * @return ∏ x^w
     */
    static UnitAggregation product() {
        return new Combination.Product();
    }

    /**
     * The first part divided by the second.
     *
     * @return x₁/x₂
     */
    static UnitAggregation quotient() {
        return new Combination.Quotient();
    }

    /**
     * The second part taken from the first.
     *
     * @return x₁ − x₂
     */
    static UnitAggregation difference() {
        return new Combination.Difference();
    }

    /**
     * An aggregation of the parts on another scale, turned back.
     *
     * @param aggregation of factor · x + offset
     * @param factor finite, not 0
     * @param offset finite
     * @return (aggregation − offset) / factor
     */
    static UnitAggregation onScale(UnitAggregation aggregation, double factor, double offset) {
        return new Combination.OnScale(aggregation, factor, offset);
    }

    /**
     * Copeland's rule, wins minus losses against the other units.
     *
     * @return −(n − 1) to n − 1
     */
    static TableAggregation copeland() {
        return copeland(Voting.Copeland.Form.NET);
    }

    /**
     * Copeland's rule.
     *
     * @param form how wins, ties and losses are counted
     * @return a number of other units
     */
    static TableAggregation copeland(Voting.Copeland.Form form) {
        return new Voting.Copeland(form);
    }

    /**
     * Borda's rule.
     *
     * @return the weighted mean of the number of units beaten, 0 to n − 1
     */
    static TableAggregation borda() {
        return new Voting.Borda();
    }

    /**
     * The best order of Condorcet, Kemeny, Young and Levenglick.
     *
     * @return the number of units after, 0 to n − 1
     */
    static TableAggregation kemeny() {
        return new Voting.Kemeny();
    }

    /**
     * Closeness to the ideal unit.
     *
     * @param scaling of the parts before their weights
     * @return 0 to 1
     */
    static Compromise topsis(Compromise.Topsis.Scaling scaling) {
        return new Compromise.Topsis(scaling);
    }

    /**
     * The compromise ranking VIKOR; <b>less is better</b>.
     *
     * @param v how much the sum of regrets counts against the largest, 0 to 1; 0.5 is usual
     * @return 0 to 1
     */
    static Compromise vikor(double v) {
        return new Compromise.Vikor(v);
    }

    /**
     * PROMETHEE II with the usual criterion: any difference is preferred entirely.
     *
     * @return −1 to 1
     */
    static Compromise promethee2() {
        return promethee2(Map.of(), Map.of());
    }

    /**
     * PROMETHEE II with linear preference.
     *
     * @param q what difference is still indifferent, by code of the part
     * @param p what difference is preferred entirely, by code of the part
     * @return −1 to 1
     */
    static Compromise promethee2(Map<String, Double> q, Map<String, Double> p) {
        return new Compromise.Promethee2(q, p);
    }
}
