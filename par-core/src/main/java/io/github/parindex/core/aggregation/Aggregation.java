package io.github.parindex.core.aggregation;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.indicator.Weights;
import java.util.List;
import java.util.Optional;

/**
 * How the parts of a node become its score.
 *
 * <p>A {@link UnitAggregation} looks at one unit at a time and takes values as they are: parts of which less is better
 * are to be turned around before, by a normalization. The names and formulas are those of the OECD/JRC Handbook on
 * Constructing Composite Indicators (2008), DOI 10.1787/9789264043466-en, unless a method says otherwise.
 */
public sealed interface Aggregation permits UnitAggregation {

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
        return Catalogue.aggregation(method);
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
}
