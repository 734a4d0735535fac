package io.github.parindex.core.analysis;

import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.statistics.PrintedTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How well several items measure one thing: the coefficient alpha of Cronbach (1951), DOI 10.1007/BF02310555. Numbers
 * are taken as they are: items of which less is better are to be {@linkplain Column#directed turned} before. In a panel all
 * periods count together, unless they are taken {@linkplain #byPeriod one by one}.
 *
 * <p>With gaps each covariance is over the units that both items hold, and each variance over those that the item
 * holds, with the divisor n − 1.
 */
public final class Reliability {

    private final List<Column> items;
    private final double[][] covariances;

    private Reliability(List<Column> items, double[][] covariances) {
        this.items = items;
        this.covariances = covariances;
    }

    /**
     * Relates items to each other.
     *
     * @param items at least two columns of the same rows, each with different numbers
     * @return their reliability
     * @throws IllegalArgumentException for fewer items, different rows, a constant item, and two items that share fewer
     *     than two units
     */
    public static Reliability of(List<Column> items) {
        Objects.requireNonNull(items, "items");
        if (items.size() < 2) {
            throw Refusal.refused("analysis.reliability.few", items.size());
        }
        double[][] covariances = new double[items.size()][items.size()];
        for (int i = 0; i < items.size(); i++) {
            items.get(i).requireSpread("reliability");
            for (int j = 0; j <= i; j++) {
                covariances[i][j] = Shared.ofTwoRows(items.get(i), items.get(j)).covariance();
                covariances[j][i] = covariances[i][j];
            }
        }
        return new Reliability(List.copyOf(items), covariances);
    }

    /**
     * Relates the indicators of a matrix to each other, within each period.
     *
     * @param matrix of one or more periods
     * @return the reliability by period, in text order
     * @throws IllegalArgumentException as {@link #of} does
     */
    public static Map<String, Reliability> byPeriod(IndicatorMatrix matrix) {
        Objects.requireNonNull(matrix, "matrix");
        Map<String, Reliability> periods = new LinkedHashMap<>();
        matrix.periods()
                .forEach(period -> periods.put(period, of(matrix.period(period).indicators())));
        return periods;
    }

    /**
     * Cronbach's alpha, k/(k − 1) · (1 − Σ variances / sum of all covariances).
     *
     * @return at most 1; negative where items run against each other
     * @throws IllegalArgumentException if the items cancel each other out, so that their sum does not vary
     */
    public double alpha() {
        return alphaWithout(-1);
    }

    private double alphaWithout(int left) {
        double variances = 0;
        double all = 0;
        int count = 0;
        for (int i = 0; i < covariances.length; i++) {
            for (int j = 0; j < covariances.length && i != left; j++) {
                all += j == left ? 0 : covariances[i][j];
            }
            variances += i == left ? 0 : covariances[i][i];
            count += i == left ? 0 : 1;
        }
        if (!(Math.abs(all) > 1e-14 * variances)) {
            throw Refusal.refused("analysis.reliability.constant", codes());
        }
        return count / (count - 1.0) * (1 - variances / all);
    }

    private List<String> codes() {
        return items.stream().map(Column::code).toList();
    }

    /**
     * The mean correlation of two different items.
     *
     * @return −1 to 1
     */
    public double averageInterItemCorrelation() {
        return averageWithout(-1);
    }

    private double averageWithout(int left) {
        double sum = 0;
        int count = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (i != left && j != left) {
                    sum += correlation(items.get(i), items.get(j));
                    count++;
                }
            }
        }
        return sum / count;
    }

    /**
     * Alpha of the items divided by their standard deviations, k r / (1 + (k − 1) r) with the mean correlation r.
     *
     * @return at most 1
     */
    public double standardisedAlpha() {
        return standardised(averageInterItemCorrelation(), items.size());
    }

    private static double standardised(double correlation, int count) {
        return count * correlation / (1 + (count - 1) * correlation);
    }

    /**
     * Alpha of the others, for each item; an item that lowers alpha has a higher one here.
     *
     * @return by code; empty for two items
     */
    public Map<String, Double> alphaIfDeleted() {
        Map<String, Double> alphas = new LinkedHashMap<>();
        for (int item = 0; item < items.size() && items.size() > 2; item++) {
            alphas.put(items.get(item).code(), alphaWithout(item));
        }
        return alphas;
    }

    /**
     * Standardised alpha of the others, for each item.
     *
     * @return by code; empty for two items
     */
    public Map<String, Double> standardisedAlphaIfDeleted() {
        Map<String, Double> alphas = new LinkedHashMap<>();
        for (int item = 0; item < items.size() && items.size() > 2; item++) {
            alphas.put(items.get(item).code(), standardised(averageWithout(item), items.size() - 1));
        }
        return alphas;
    }

    /**
     * The correlation of each item with the sum of the others, over the units that hold all items. Items in different
     * units are to be standardised before.
     *
     * @return by code
     * @throws IllegalArgumentException if the others cancel each other out, or fewer than two units hold all items
     */
    public Map<String, Double> correctedItemTotal() {
        Map<String, Double> correlations = new LinkedHashMap<>();
        for (Column item : items) {
            correlations.put(item.code(), correlation(item, others(item)));
        }
        return correlations;
    }

    private static double correlation(Column one, Column other) {
        return Shared.ofTwoRows(one, other).correlation().orElseThrow(() -> constant(one, other));
    }

    private static IllegalArgumentException constant(Column one, Column other) {
        return Refusal.refused("analysis.reliability.pair", one.code(), other.code());
    }

    private Column others(Column item) {
        List<Column> others = new ArrayList<>(items);
        others.remove(item);
        double[] sums = new double[item.size()];
        for (Column other : others) {
            for (int row = 0; row < sums.length; row++) {
                sums[row] += other.at(row);
            }
        }
        return item.with(sums);
    }

    @Override
    public String toString() {
        return "alpha " + PrintedTable.number(alpha()) + " of " + codes();
    }
}
