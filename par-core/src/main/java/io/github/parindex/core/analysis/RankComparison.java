package io.github.parindex.core.analysis;

import io.github.parindex.core.index.IndexRanking;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.ranking.Place;
import io.github.parindex.core.statistics.Correlation;
import io.github.parindex.core.statistics.ExactSum;
import io.github.parindex.core.statistics.Pairs;
import io.github.parindex.core.statistics.PrintedTable;
import io.github.parindex.core.statistics.TiedRanks;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleBinaryOperator;

/**
 * How alike two rankings of the same units are. Ranks are numbers from 1, the best, to n; ties may share any rank,
 * usually the mean of their places or the best of them. Every measure takes time n log n.
 */
public final class RankComparison {

    private final double[] x;
    private final double[] y;
    private final Pairs pairs;

    private RankComparison(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        this.pairs = Pairs.of(x, y);
    }

    /**
     * Compares the places of two results at the top.
     *
     * @param reference one result
     * @param other the other, of the same units; if each is of one period, the periods may differ
     * @return the comparison of the units that have a place in both, ranked among themselves; ties share the mean of their
     *     places
     * @throws IllegalArgumentException if there are fewer than two such units, or units of several blocks or periods
     */
    public static RankComparison of(IndexResult reference, IndexResult other) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(other, "other");
        return of(reference.ranking(), other.ranking());
    }

    /**
     * Compares two rankings.
     *
     * @param reference one ranking
     * @param other the other, of the same units; if each is of one period, the periods may differ
     * @return the comparison of the units that have a place in both, ranked among themselves; ties share the mean of their
     *     places
     * @throws IllegalArgumentException if there are fewer than two such units, or units of several blocks or periods
     */
    public static RankComparison of(IndexRanking reference, IndexRanking other) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(other, "other");
        Map<Row, Row> shared = reference.shared(other);
        requireOnePool(shared.keySet());
        return ofRanks(
                TiedRanks.AVERAGE.ranks(halves(reference, shared.keySet())),
                TiedRanks.AVERAGE.ranks(halves(other, shared.values())));
    }

    private static double[] halves(IndexRanking ranking, Collection<Row> rows) {
        Map<Row, Place> places = ranking.places();
        return rows.stream()
                .mapToDouble(row -> Objects.requireNonNull(places.get(row)).halves())
                .toArray();
    }

    private static void requireOnePool(Collection<Row> rows) {
        long periods = rows.stream().map(Row::period).distinct().count();
        long blocks = rows.stream().map(row -> row.unit().block()).distinct().count();
        if (periods > 1 || blocks > 1) {
            throw Refusal.refused("analysis.ranks.blocks", periods, blocks);
        }
    }

    /**
     * Compares the orders of two columns of scores, each by its own direction: the best unit is ranked first.
     *
     * @param reference scores, or an indicator
     * @param other of the same rows
     * @return the comparison of the units that both hold, in which equal scores share the mean of their places
     * @throws IllegalArgumentException if the rows differ or are of several periods, or there are fewer than two such units
     */
    public static RankComparison ofScores(Column reference, Column other) {
        Objects.requireNonNull(reference, "reference");
        Objects.requireNonNull(other, "other");
        long periods = reference.rows().stream().map(Row::period).distinct().count();
        if (periods > 1) {
            throw Refusal.refused("analysis.ranks.periods", periods);
        }
        Shared shared = Shared.of(reference, other);
        return ofRanks(ranks(shared.x(), reference.direction()), ranks(shared.y(), other.direction()));
    }

    private static double[] ranks(double[] scores, Direction direction) {
        return TiedRanks.AVERAGE.ranks(
                Arrays.stream(scores).map(score -> -direction.sign() * score).toArray());
    }

    /**
     * Compares ranks.
     *
     * @param x the rank of each unit in the reference, 1 for the best to n
     * @param y its rank in the other
     * @return the comparison
     * @throws IllegalArgumentException if there are fewer than two units, or a rank is not from 1 to n
     */
    public static RankComparison ofRanks(double[] x, double[] y) {
        Objects.requireNonNull(x, "x");
        Objects.requireNonNull(y, "y");
        if (x.length != y.length || x.length < 2) {
            throw Refusal.refused("analysis.ranks.few", x.length, y.length);
        }
        requireRanks(x);
        requireRanks(y);
        return new RankComparison(x.clone(), y.clone());
    }

    private static void requireRanks(double[] ranks) {
        for (int unit = 0; unit < ranks.length; unit++) {
            if (!(ranks[unit] >= 1 && ranks[unit] <= ranks.length)) {
                throw Refusal.refused("analysis.ranks.range", unit + 1, ranks.length, ranks[unit]);
            }
        }
    }

    /**
     * How many units there are.
     *
     * @return 2 or more
     */
    public int size() {
        return x.length;
    }

    /**
     * Spearman's rank correlation: Pearson's correlation of the ranks, once ties share the mean of their places.
     *
     * @return −1 to 1
     * @throws IllegalArgumentException if all ranks of one ranking are equal
     */
    public double spearman() {
        return correlation(Correlation.SPEARMAN);
    }

    /**
     * Pearson's correlation of the ranks as given.
     *
     * @return −1 to 1
     * @throws IllegalArgumentException if all ranks of one ranking are equal
     */
    public double pearson() {
        return correlation(Correlation.PEARSON);
    }

    private double correlation(Correlation method) {
        requireOrder(Refusal.of("analysis.ranks.correlation"));
        return method.of(x, y).orElseThrow();
    }

    /**
     * Kendall's tau-a: concordant less discordant pairs, divided by all pairs.
     *
     * @return −1 to 1; 1 is not reached where there are ties
     */
    public double kendallA() {
        return pairs.difference() / pairs.all();
    }

    /**
     * Kendall's tau-b: concordant less discordant pairs, divided by the geometric mean of the pairs that are not tied in
     * the one and in the other; M. G. Kendall (1945), DOI 10.1093/biomet/33.3.239.
     *
     * @return −1 to 1
     * @throws IllegalArgumentException if all ranks of one ranking are equal
     */
    public double kendallB() {
        requireOrder("tau-b");
        return pairs.tauB();
    }

    /**
     * Stuart's tau-c: 2m (concordant − discordant) / (n² (m − 1)), with m the smaller number of distinct ranks.
     *
     * @return −1 to 1
     * @throws IllegalArgumentException if all ranks of one ranking are equal
     */
    public double kendallC() {
        requireOrder("tau-c");
        double distinct = Math.min(TiedRanks.runs(x).length, TiedRanks.runs(y).length);
        return 2 * distinct * pairs.difference() / ((double) x.length * x.length * (distinct - 1));
    }

    /**
     * The gamma of Goodman and Kruskal: concordant less discordant pairs, divided by the sum of both; ties are left out.
     *
     * @return −1 to 1
     * @throws IllegalArgumentException if every pair is tied in one of the rankings
     */
    public double gamma() {
        if (pairs.concordant() + pairs.discordant() == 0) {
            throw Refusal.refused("analysis.ranks.gamma");
        }
        return pairs.difference() / (pairs.concordant() + pairs.discordant());
    }

    private void requireOrder(Object measure) {
        if (pairs.isTied()) {
            throw Refusal.refused("analysis.ranks.tied", measure);
        }
    }

    /**
     * The weighted rank correlation r<sub>w</sub> of Pinto da Costa and Soares, in which the top counts more: 1 − 6 Σ
     * (x − y)² ((n − x + 1) + (n − y + 1)) / (n⁴ + n³ − n² − n).
     *
     * @return −1 to 1 without ties
     */
    public double weightedSpearman() {
        double n = x.length;
        double sum = sum((a, b) -> (a - b) * (a - b) * ((n - a + 1) + (n - b + 1)));
        return 1 - 6 * sum / (n * n * n * n + n * n * n - n * n - n);
    }

    /**
     * The WS coefficient of Sałabun and Urbaniak (2020), DOI 10.1007/978-3-030-50417-5_47, in which the top of the
     * reference counts more: 1 − Σ 2^−x |x − y| / max(|1 − x|, |n − x|). It is not symmetric.
     *
     * @return with the first ranking as the reference
     */
    public double ws() {
        return 1 - sum((a, b) -> wsLoss(a, b, x.length));
    }

    /**
     * The WS coefficient the other way around.
     *
     * @return with the second ranking as the reference
     */
    public double wsReversed() {
        return 1 - sum((a, b) -> wsLoss(b, a, x.length));
    }

    private static double wsLoss(double reference, double other, int n) {
        double furthest = Math.max(Math.abs(1 - reference), Math.abs(n - reference));
        return StrictMath.pow(2, -reference) * Math.abs(reference - other) / furthest;
    }

    /**
     * Spearman's footrule, Σ |x − y|.
     *
     * @return 0 or more, in places
     */
    public double footrule() {
        return sum((a, b) -> Math.abs(a - b));
    }

    /**
     * The mean shift of a unit; the Handbook's average shift in rank.
     *
     * @return 0 or more, in places
     */
    public double meanAbsoluteShift() {
        return footrule() / x.length;
    }

    /**
     * The largest shift of a unit.
     *
     * @return 0 or more, in places
     */
    public double maxAbsoluteShift() {
        double largest = 0;
        for (int unit = 0; unit < x.length; unit++) {
            largest = Math.max(largest, Math.abs(x[unit] - y[unit]));
        }
        return largest;
    }

    /**
     * Kemeny's distance: over all pairs of units 2 where their order is reversed, 1 where they are tied in one ranking
     * only.
     *
     * @return 0 to n (n − 1)
     */
    public double kemenyDistance() {
        return 2 * pairs.discordant() + pairs.tiedX() + pairs.tiedY() - 2 * pairs.tiedBoth();
    }

    private double sum(DoubleBinaryOperator function) {
        double[] terms = new double[x.length];
        for (int unit = 0; unit < terms.length; unit++) {
            terms[unit] = function.applyAsDouble(x[unit], y[unit]);
        }
        return ExactSum.of(terms);
    }

    @Override
    public String toString() {
        return size() + " units, "
                + (differ(x) && differ(y) ? "Spearman " + PrintedTable.number(spearman()) + ", " : "") + "mean shift "
                + PrintedTable.number(meanAbsoluteShift()) + ", largest " + PrintedTable.number(maxAbsoluteShift());
    }

    private static boolean differ(double[] ranks) {
        return Arrays.stream(ranks).distinct().count() > 1;
    }
}
