package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.indicator.Weights;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one weight decides: the weight of one part is varied from 0 to 1, and the other weights keep their proportions,
 * w (1 − v) / (1 − w of the varied). Scores are weighted arithmetic means of normalised columns, and so linear in v.
 *
 * <p>With one weight at a time nothing is seen of several that change together; see the Handbook, section 7.
 */
public final class OneAtATime {

    private final List<Column> columns;
    private final Weights reference;
    private final String varied;
    private final double[] others;
    private final double[] alone;

    private OneAtATime(List<Column> columns, Weights reference, String varied) {
        this.columns = columns;
        this.reference = reference;
        this.varied = varied;
        this.others = Scores.of(columns, at(0));
        this.alone = Scores.of(columns, at(1));
    }

    /**
     * Varies a weight.
     *
     * @param columns normalised, complete, at least two, more is better
     * @param weights one for each column, by its code
     * @param varied the code of one column
     * @return the variation
     * @throws IllegalArgumentException if a value is missing, there is no such column, or it has all the weight
     */
    public static OneAtATime of(List<Column> columns, Weights weights, String varied) {
        Scores.requireComplete(columns);
        List<String> codes = columns.stream().map(Column::code).toList();
        if (!codes.contains(varied)) {
            throw new IllegalArgumentException("There is no column (" + varied + ").\nMaybe one of " + codes + ".");
        }
        Weights reference = Weights.of(codes, weights.of(columns)).shares();
        if (reference.of(varied) == 1) {
            throw new IllegalArgumentException(
                    "All weight is on (" + varied + "), so the others have no proportions to keep.");
        }
        return new OneAtATime(List.copyOf(columns), reference, varied);
    }

    /**
     * The weights with the varied one at a value.
     *
     * @param weight of the varied column, 0 to 1
     * @return weights that add up to 1
     */
    public Weights at(double weight) {
        if (!(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("A varied weight is from 0 to 1, not (" + weight + ").");
        }
        Map<String, Double> weights = new LinkedHashMap<>();
        double rest = (1 - weight) / (1 - reference.of(varied));
        reference.byCode().forEach((code, share) -> weights.put(code, code.equals(varied) ? weight : share * rest));
        return new Weights(weights);
    }

    /**
     * The scores with the varied weight at a value.
     *
     * @param weight of the varied column, 0 to 1
     * @return in the order of the rows
     */
    public double[] scores(double weight) {
        return Scores.of(columns, at(weight));
    }

    /**
     * The ranks with the varied weight at a value.
     *
     * @param weight of the varied column, 0 to 1
     * @return 1 for the best, in the order of the rows; scores equal to 9 decimals share the mean of their places
     */
    public double[] ranks(double weight) {
        return Scores.ranks(scores(weight));
    }

    /**
     * The unit with the highest score by the weights as given; the first of several.
     *
     * @return the unit
     */
    public Row winner() {
        return columns.get(0).rows().get(winning());
    }

    private int winning() {
        double[] scores = Scores.of(columns, reference);
        int best = 0;
        for (int unit = 1; unit < scores.length; unit++) {
            best = scores[unit] > scores[best] ? unit : best;
        }
        return best;
    }

    /**
     * The smallest value of the varied weight down to which the winner keeps the highest score.
     *
     * @return 0 to the weight as given
     */
    public double stableFrom() {
        double from = 0;
        for (int unit = 0; unit < others.length; unit++) {
            double crossing = crossing(unit);
            from = crossing <= reference.of(varied) && ahead(unit, 0) < 0 ? Math.max(from, crossing) : from;
        }
        return from;
    }

    /**
     * The largest value of the varied weight up to which the winner keeps the highest score.
     *
     * @return the weight as given to 1
     */
    public double stableTo() {
        double to = 1;
        for (int unit = 0; unit < others.length; unit++) {
            double crossing = crossing(unit);
            to = crossing >= reference.of(varied) && ahead(unit, 1) < 0 ? Math.min(to, crossing) : to;
        }
        return to;
    }

    /** Where the winner and a unit have the same score; not a number where they do everywhere. */
    private double crossing(int unit) {
        double atZero = ahead(unit, 0);
        return atZero / (atZero - ahead(unit, 1));
    }

    private double ahead(int unit, int weight) {
        double[] scores = weight == 0 ? others : alone;
        return scores[winning()] - scores[unit];
    }

    @Override
    public String toString() {
        return winner() + " wins with the weight of " + varied + " from " + stableFrom() + " to " + stableTo();
    }
}
