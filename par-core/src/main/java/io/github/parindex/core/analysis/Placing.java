package io.github.parindex.core.analysis;

import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.ranking.VietnameseOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Ranks rows of scores over and over, as an index ranks them: within block and period, by its rule. */
final class Placing {

    private final RankingRule rule;
    private final double sign;
    private final double near;

    /** Rows that are ranked against each other, in the order that separates what is tied. */
    private final List<int[]> pools;

    private Placing(RankingRule rule, double sign, List<int[]> pools) {
        this.rule = rule;
        this.sign = sign;
        this.near = 1.000001 * StrictMath.pow(10, -rule.compared().places());
        this.pools = pools;
    }

    static Placing of(IndexResult result) {
        return of(result.rows(), result.index().ranking(), result.scores().direction());
    }

    static Placing of(List<Row> rows, RankingRule rule, Direction direction) {
        Map<String, List<Integer>> pools = new TreeMap<>();
        for (int row = 0; row < rows.size(); row++) {
            Row label = rows.get(row);
            if (rule.ranks(label.unit())) {
                pools.computeIfAbsent(label.period() + "\n" + label.unit().block(), none -> new ArrayList<>())
                        .add(row);
            }
        }
        Comparator<Integer> byName = Comparator.comparing(
                        (Integer row) -> rows.get(row).unit().name(), VietnameseOrder.names())
                .thenComparing(row -> rows.get(row).code());
        boolean named = rule.ties() == TiePolicy.ORDINAL;
        List<int[]> ordered = pools.values().stream()
                .map(pool -> (named ? pool.stream().sorted(byName) : pool.stream())
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toList();
        return new Placing(rule, rule.best().orElse(direction).sign(), ordered);
    }

    List<int[]> pools() {
        return pools;
    }

    double sign() {
        return sign;
    }

    /** How far apart scores of a size may be and still be compared as equal. */
    double near(double size) {
        return near + 4e-15 * size;
    }

    /** Twice the place of one of several tied rows. */
    int halves(int before, int tied, int groups, int within) {
        return rule.ties().place(before, tied, groups, within).halves();
    }

    /** Twice the place of each row; 0 for a row without one, whose score is NaN or which is not ranked. */
    int[] halves(double... scores) {
        int[] halves = new int[scores.length];
        pools.forEach(pool -> place(pool, scores, halves));
        return halves;
    }

    private void place(int[] pool, double[] scores, int[] halves) {
        double[] best = new double[pool.length];
        int count = 0;
        for (int row : pool) {
            if (!Double.isNaN(scores[row])) {
                best[count++] = 0.0 - sign * scores[row];
            }
        }
        Arrays.sort(best, 0, count);
        int[] first = new int[count];
        int[] after = new int[count];
        int[] groups = new int[count];
        group(best, first, after, groups);
        int[] within = new int[count];
        for (int row : pool) {
            if (!Double.isNaN(scores[row])) {
                int at = first[Arrays.binarySearch(best, 0, count, 0.0 - sign * scores[row])];
                halves[row] = rule.ties()
                        .place(at, after[at] - at, groups[at], within[at]++)
                        .halves();
            }
        }
    }

    /** For each position the first and the one behind the last that tie with it, and how many groups are before. */
    private void group(double[] best, int[] first, int[] after, int[] groups) {
        int from = 0;
        int group = 0;
        for (int to = 1; to <= first.length; to++) {
            if (to == first.length || !isTied(best[to - 1], best[to])) {
                Arrays.fill(first, from, to, from);
                Arrays.fill(after, from, to, to);
                Arrays.fill(groups, from, to, group++);
                from = to;
            }
        }
    }

    private boolean isTied(double better, double worse) {
        return worse - better <= near(Math.abs(better)) && rule.compared(better).compareTo(rule.compared(worse)) == 0;
    }
}
