package io.github.parindex.core.normalization;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Method;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Puts the numbers of one indicator on a common scale. A missing number stays missing, and statistics run over the
 * numbers that are there, in all rows and periods. Results do not depend on the order of rows.
 *
 * <p>Methods that score look at the direction and give scores of which more is better; a {@link Transformation} keeps
 * the meaning of the numbers. Definitions follow the OECD/JRC Handbook on Constructing Composite Indicators (2008),
 * chapter 5, DOI 10.1787/9789264043466-en, unless a method says otherwise.
 */
public sealed interface Normalization
        permits AboveBelowMean,
                AdjustedMazziottaPareto,
                Categorical,
                Classes,
                DistanceToTarget,
                Goalposts,
                MinMax,
                OverTime,
                RankScores,
                Share,
                ToReference,
                Transformation,
                ZScore {

    /**
     * Normalises a column.
     *
     * @param column raw numbers, or those of a step before
     * @return the same rows and code, with scores
     * @throws IllegalArgumentException with the indicator, and the unit where one is to blame, if there is no answer
     */
    Column apply(Column column);

    /**
     * The name and all settings.
     *
     * @return what {@link #of(Method)} builds this from
     */
    Method method();

    /**
     * A method by its name.
     *
     * @param method name and settings, as in a recipe
     * @return the normalization
     * @throws IllegalArgumentException if the name or a setting is unknown, or a setting makes no sense
     */
    static Normalization of(Method method) {
        Objects.requireNonNull(method, "method");
        return Catalogue.of(method);
    }

    /**
     * What a recipe may state of each of them.
     *
     * @return every normalization by name, with the settings that it knows
     */
    static List<Method.Signature> signatures() {
        return Catalogue.signatures();
    }

    /**
     * Min-max to 0..1.
     *
     * @return the normalization
     */
    static MinMax minMax() {
        return minMax(0, 1);
    }

    /**
     * Min-max to a range.
     *
     * @param lower score of the worst
     * @param upper score of the best
     * @return the normalization
     */
    static MinMax minMax(double lower, double upper) {
        return new MinMax(lower, upper, Scale.LINEAR);
    }

    /**
     * Min-max of the logarithms, to a range.
     *
     * @param lower score of the worst
     * @param upper score of the best
     * @return the normalization
     */
    static MinMax logMinMax(double lower, double upper) {
        return new MinMax(lower, upper, Scale.LOG);
    }

    /**
     * One minus the distance to the best, (best − x) / (max − min). That is min-max to 0..1, and is written so.
     *
     * @return the normalization
     */
    static MinMax distanceToMax() {
        return minMax();
    }

    /**
     * Min-max to 0..1 between fixed goalposts, without a cap.
     *
     * @param min low goalpost in raw units
     * @param max high goalpost in raw units
     * @return the normalization
     */
    static Goalposts goalposts(double min, double max) {
        return new Goalposts(min, max, 0, 1, Cap.NONE, Scale.LINEAR);
    }

    /**
     * Fixed bounds and a factor: (x − min) / (max − min) × factor for a benefit, (max − x) / (max − min) × factor for a
     * cost, without a cap.
     *
     * @param min low bound in raw units
     * @param max high bound in raw units
     * @param factor score at the better bound, positive
     * @return the normalization
     */
    static Goalposts scaled(double min, double max, double factor) {
        return goalposts(min, max).to(0, factor);
    }

    /**
     * Standard scores with mean 0 and the standard deviation 1 of a sample.
     *
     * @return the normalization
     */
    static ZScore zScore() {
        return zScore(0, 1, 1);
    }

    /**
     * Standard scores.
     *
     * @param mean of the scores
     * @param sd standard deviation of the scores
     * @param ddof 1 for the deviation of a sample, 0 for that of a population
     * @return the normalization
     */
    static ZScore zScore(double mean, double sd, int ddof) {
        return new ZScore(mean, sd, ddof);
    }

    /**
     * The scaling of the Mazziotta-Pareto index: mean 100, standard deviation 10 of the population.
     *
     * @return the normalization
     */
    static ZScore mazziottaPareto() {
        return zScore(100, 10, 0);
    }

    /**
     * The scaling of the adjusted Mazziotta-Pareto index between the observed extremes: 70 to 130.
     *
     * @return the normalization
     */
    static AdjustedMazziottaPareto adjustedMazziottaPareto() {
        return new AdjustedMazziottaPareto(OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.empty());
    }

    /**
     * The scaling of the adjusted Mazziotta-Pareto index between stated goalposts: 70 to 130.
     *
     * @param inf low goalpost
     * @param sup high goalpost
     * @return the normalization
     */
    static AdjustedMazziottaPareto adjustedMazziottaPareto(double inf, double sup) {
        return new AdjustedMazziottaPareto(OptionalDouble.empty(), OptionalDouble.of(inf), OptionalDouble.of(sup));
    }

    /**
     * Ranks with average ties, the best with the highest number.
     *
     * @return the normalization
     */
    static RankScores rank() {
        return rank(TiedRanks.AVERAGE);
    }

    /**
     * Ranks, the best with the highest number.
     *
     * @param ties which numbers tied rows get
     * @return the normalization
     */
    static RankScores rank(TiedRanks ties) {
        return new RankScores(RankScores.Form.RANK, ties);
    }

    /**
     * Percent ranks, 0 for the worst to 1 for the best.
     *
     * @param ties which numbers tied rows get
     * @return the normalization
     */
    static RankScores percentRank(TiedRanks ties) {
        return new RankScores(RankScores.Form.PERCENT_RANK, ties);
    }

    /**
     * Borda points: the rows that are worse, and half of those that tie.
     *
     * @return the normalization
     */
    static RankScores borda() {
        return new RankScores(RankScores.Form.BORDA, TiedRanks.AVERAGE);
    }

    /**
     * The percentage of rows that are not better.
     *
     * @return the normalization
     */
    static RankScores shareBelowOrEqual() {
        return new RankScores(RankScores.Form.SHARE_BELOW_OR_EQUAL, TiedRanks.MAX);
    }

    /**
     * The ratio to the best row: x / max for a benefit, min / x for a cost.
     *
     * @return the normalization
     */
    static ToReference ratioToBest() {
        return ToReference.to(ToReference.Reference.BEST, ToReference.Form.RATIO);
    }

    /**
     * The ratio to the worst row: x / min for a benefit, max / x for a cost.
     *
     * @return the normalization
     */
    static ToReference ratioToWorst() {
        return ToReference.to(ToReference.Reference.WORST, ToReference.Form.RATIO);
    }

    /**
     * The relative difference to the worst row.
     *
     * @return the normalization
     */
    static ToReference differenceToWorst() {
        return ToReference.to(ToReference.Reference.WORST, ToReference.Form.RELATIVE_DIFFERENCE);
    }

    /**
     * Against the mean of all rows.
     *
     * @param form ratio or relative difference
     * @return the normalization
     */
    static ToReference distanceToMean(ToReference.Form form) {
        return ToReference.to(ToReference.Reference.MEAN, form);
    }

    /**
     * Against a stated value.
     *
     * @param value in raw units
     * @param form ratio or relative difference
     * @return the normalization
     */
    static ToReference distanceToValue(double value, ToReference.Form form) {
        return new ToReference(ToReference.Reference.VALUE, OptionalDouble.of(value), Optional.empty(), form);
    }

    /**
     * Against a unit.
     *
     * @param unit its code, or its code and period with a space between
     * @param form ratio or relative difference
     * @return the normalization
     */
    static ToReference distanceToUnit(String unit, ToReference.Form form) {
        Objects.requireNonNull(unit, "unit");
        return new ToReference(ToReference.Reference.UNIT, OptionalDouble.empty(), Optional.of(unit), form);
    }

    /**
     * The way done from the worst row to the target of the indicator, without a cap.
     *
     * @return the normalization
     */
    static DistanceToTarget distanceToTarget() {
        return new DistanceToTarget(OptionalDouble.empty(), Cap.NONE);
    }

    /**
     * The way done from the worst row to a target, without a cap.
     *
     * @param target in raw units
     * @return the normalization
     */
    static DistanceToTarget distanceToTarget(double target) {
        return new DistanceToTarget(OptionalDouble.of(target), Cap.NONE);
    }

    /**
     * Shares of the sum.
     *
     * @return the normalization
     */
    static Normalization sum() {
        return new Share(Share.By.SUM);
    }

    /**
     * Shares of the Euclidean norm.
     *
     * @return the normalization
     */
    static Normalization vector() {
        return new Share(Share.By.VECTOR);
    }

    /**
     * Six categories as in the Handbook's example.
     *
     * @return the normalization
     */
    static Categorical categorical() {
        return Categorical.HANDBOOK;
    }

    /**
     * Categories by quantiles of type 7.
     *
     * @param cuts probabilities, rising
     * @param scores one more than cuts, rising
     * @return the normalization
     */
    static Categorical categorical(List<Double> cuts, List<Double> scores) {
        return new Categorical(cuts, scores, Categorical.HANDBOOK.quantile());
    }

    /**
     * Classes by fixed bounds; a value exactly on a bound belongs to the better class.
     *
     * @param bounds in raw units, rising
     * @param scores one more than bounds, rising or falling, from the worst class to the best; of falling ones less is better
     * @return the normalization
     */
    static Normalization bands(List<Double> bounds, List<Double> scores) {
        return new Classes(bounds, scores);
    }

    /**
     * Above, around or below the mean: 1, 0 or −1.
     *
     * @param threshold half width of the neutral zone as a share of the mean
     * @return the normalization
     */
    static AboveBelowMean aboveBelowMean(double threshold) {
        return new AboveBelowMean(threshold);
    }

    /**
     * Growth on the previous period.
     *
     * @param base what the change is divided by
     * @return the normalization
     */
    static OverTime annualChange(OverTime.AnnualChange.Base base) {
        return new OverTime.AnnualChange(base);
    }

    /**
     * Distance from the unit's own mean over time.
     *
     * @return the normalization
     */
    static OverTime cyclical() {
        return new OverTime.Cyclical();
    }

    /**
     * The share of units that rose less the share that fell, in per cent, by period.
     *
     * @return the normalization
     */
    static OverTime balanceOfOpinions() {
        return new OverTime.BalanceOfOpinions();
    }

    /**
     * factor × x + offset.
     *
     * @param factor not 0
     * @param offset added
     * @return the step
     */
    static Transformation linear(double factor, double offset) {
        return new Transformation.Linear(factor, offset);
    }

    /**
     * The natural logarithm.
     *
     * @return the step
     */
    static Transformation log() {
        return new Transformation.Log(Transformation.Log.Base.NATURAL, 0);
    }

    /**
     * A logarithm.
     *
     * @param base natural or ten
     * @param add added before
     * @return the step
     */
    static Transformation log(Transformation.Log.Base base, double add) {
        return new Transformation.Log(base, add);
    }

    /**
     * A power.
     *
     * @param exponent not 0
     * @return the step
     */
    static Transformation power(double exponent) {
        return new Transformation.Power(exponent);
    }

    /**
     * Turns a scale round: lower + upper − x.
     *
     * @param lower one end of the scale
     * @param upper the other end
     * @return the step
     */
    static Transformation reverse(double lower, double upper) {
        return new Transformation.Reverse(lower, upper);
    }

    /**
     * Cuts numbers to both bounds.
     *
     * @param lower smaller numbers become it
     * @param upper larger numbers become it
     * @return the step
     */
    static Transformation cap(double lower, double upper) {
        return new Transformation.Capped(OptionalDouble.of(lower), OptionalDouble.of(upper));
    }

    /**
     * Rounds decimal numbers, without the noise of binary arithmetic.
     *
     * @param rounding places and mode
     * @return the step
     */
    static Transformation round(Rounding rounding) {
        return new Transformation.Rounded(rounding);
    }

    /**
     * Leaves every number as it is.
     *
     * @return the step
     */
    static Transformation none() {
        return new Transformation.None();
    }
}
