package io.github.parindex.core.analysis;

import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is kept of the draws: how often each unit has each place. It does not grow with the draws, and tallies of parts of
 * the draws add up to that of all, in any order.
 */
final class Tally {

    /** Up to so many units every place is counted by itself. */
    private static final int MOST_EXACT = 1000;

    private static final int CELLS = 400;

    private final int units;
    private final int width;
    private final int cells;
    private final int[] official;
    private final long[] counts;
    private final long[] sums;
    private final long[] squares;
    private final long[] losses;
    private final long[] shifts;
    private final int[] least;
    private final int[] most;
    private final long[] placed;
    private final long[] kept;
    private final long[][] grouped;
    private final long[][] ahead;
    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private long draws;

    /**
     * Why some draws have no answer.
     *
     * @param why of the first of them
     * @param count how many
     * @param first the number of the first
     */
    record Failure(Refusal why, long count, long first) {

        private Failure and(Failure other) {
            Refusal earlier = other.first < first ? other.why : why;
            return new Failure(earlier, count + other.count, Math.min(first, other.first));
        }
    }

    Tally(int[] official, int groups, boolean pairs) {
        this.units = official.length;
        this.official = official;
        this.width = units <= MOST_EXACT ? 1 : 2 * ((units + CELLS - 1) / CELLS);
        this.cells = (2 * units - 2) / width + 1;
        this.counts = new long[units * cells];
        this.sums = new long[units];
        this.squares = new long[units];
        this.losses = new long[units];
        this.shifts = new long[units];
        this.least = new int[units];
        this.most = new int[units];
        this.placed = new long[units];
        this.kept = new long[units];
        this.grouped = new long[groups == 0 ? 0 : units][groups];
        this.ahead = new long[pairs ? units : 0][units];
        Arrays.fill(least, Integer.MAX_VALUE);
    }

    void add(Outcome outcome) {
        add(outcome.halves());
        for (int unit = 0; unit < grouped.length; unit++) {
            if (outcome.groups()[unit] >= 0) {
                grouped[unit][outcome.groups()[unit]]++;
            }
        }
    }

    void add(int... halves) {
        draws++;
        for (int unit = 0; unit < units; unit++) {
            if (halves[unit] > 0) {
                add(unit, halves[unit], 1);
            }
        }
        for (int one = 0; one < ahead.length; one++) {
            for (int other = 0; other < units; other++) {
                if (one != other && halves[one] > 0 && halves[other] > 0) {
                    ahead[one][other] += halves[one] < halves[other] ? 2 : halves[one] == halves[other] ? 1 : 0;
                }
            }
        }
    }

    /** Draws that are added unit by unit. */
    void count(long more) {
        draws += more;
    }

    void add(int unit, int halves, long times) {
        counts[unit * cells + (halves - 2) / width] += times;
        sums[unit] += halves * times;
        squares[unit] += (long) halves * halves * times;
        placed[unit] += times;
        least[unit] = Math.min(least[unit], halves);
        most[unit] = Math.max(most[unit], halves);
        if (official[unit] > 0) {
            int lost = halves - official[unit];
            losses[unit] += Math.max(0, lost) * times;
            shifts[unit] += Math.abs(lost) * times;
            kept[unit] += lost == 0 ? times : 0;
        }
    }

    void fail(long draw, Refusal why) {
        failures.merge(why.key(), new Failure(why, 1, draw), Failure::and);
    }

    /** Both together. */
    Tally plus(Tally other) {
        Tally both = new Tally(official, grouped.length == 0 ? 0 : grouped[0].length, ahead.length > 0);
        both.merge(this);
        both.merge(other);
        return both;
    }

    private void merge(Tally other) {
        draws += other.draws;
        add(counts, other.counts);
        add(sums, other.sums);
        add(squares, other.squares);
        add(losses, other.losses);
        add(shifts, other.shifts);
        add(placed, other.placed);
        add(kept, other.kept);
        for (int unit = 0; unit < units; unit++) {
            least[unit] = Math.min(least[unit], other.least[unit]);
            most[unit] = Math.max(most[unit], other.most[unit]);
        }
        for (int unit = 0; unit < grouped.length; unit++) {
            add(grouped[unit], other.grouped[unit]);
        }
        for (int unit = 0; unit < ahead.length; unit++) {
            add(ahead[unit], other.ahead[unit]);
        }
        other.failures.forEach((key, failure) -> failures.merge(key, failure, Failure::and));
    }

    boolean countsPairs() {
        return ahead.length > 0;
    }

    private static void add(long[] to, long... more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    long draws() {
        return draws;
    }

    /** How many places share a cell; ½ where every place and every mean of tied places has its own. */
    double resolution() {
        return width / 2.0;
    }

    int cells() {
        return cells;
    }

    /** The first place of a cell. */
    double place(int cell) {
        return 1 + cell * resolution();
    }

    long[] counts(int unit) {
        return Arrays.copyOfRange(counts, unit * cells, (unit + 1) * cells);
    }

    long placed(int unit) {
        return placed[unit];
    }

    double mean(int unit) {
        return sums[unit] / 2.0 / placed[unit];
    }

    /** The sample variance. */
    double variance(int unit) {
        double n = placed[unit];
        return Math.max(0, (squares[unit] - sums[unit] / n * sums[unit]) / (n - 1) / 4);
    }

    double least(int unit) {
        return least[unit] / 2.0;
    }

    double most(int unit) {
        return most[unit] / 2.0;
    }

    double loss(int unit) {
        return losses[unit] / 2.0 / placed[unit];
    }

    double shift(int unit) {
        return shifts[unit] / 2.0 / placed[unit];
    }

    /** The standard error of {@link #shift}: the squares of the shifts follow from those of the places. */
    double shiftError(int unit) {
        long place = official[unit];
        long moved = squares[unit] - 2 * place * sums[unit] + place * place * placed[unit];
        return meanError(shifts[unit], place == 0 ? 0 : (double) moved, placed[unit]);
    }

    /** The standard error of {@link #loss}, where every place is counted by itself. */
    double lossError(int unit) {
        double moved = 0;
        for (int cell = 0; cell < cells; cell++) {
            double lost = official[unit] == 0 ? 0 : Math.max(0, cell * width + 2 - official[unit]);
            moved += lost * lost * counts[unit * cells + cell];
        }
        return meanError(losses[unit], moved, placed[unit]);
    }

    /** The standard error of a mean of numbers that are given as halves, by their sum and that of their squares. */
    private static double meanError(long halves, double squares, long placed) {
        double sum = halves;
        double count = placed;
        return Math.sqrt(Math.max(0, squares - sum / count * sum) / (count - 1) / count) / 2;
    }

    double kept(int unit) {
        return (double) kept[unit] / placed[unit];
    }

    double grouped(int unit, int group) {
        return (double) grouped[unit][group] / draws;
    }

    double ahead(int unit, int other) {
        return ahead[unit][other] / 2.0 / draws;
    }

    List<Failure> failures() {
        List<Failure> all = new ArrayList<>(failures.values());
        all.sort(Comparator.comparingLong(Failure::first));
        return all;
    }

    /** The largest standard error of a mean place. */
    double error() {
        double error = 0;
        for (int unit = 0; unit < units; unit++) {
            if (placed[unit] > 1) {
                error = Math.max(error, Math.sqrt(variance(unit) / placed[unit]));
            }
        }
        return error;
    }

    /** The largest standard error of a share of the draws of a unit: of a place, of the first places, of a group. */
    double shareError() {
        double error = 0;
        for (int unit = 0; unit < units; unit++) {
            long within = 0;
            for (int cell = 0; cell < cells; cell++) {
                long count = counts[unit * cells + cell];
                within += count;
                error = Math.max(error, Math.max(shareError(count, placed[unit]), shareError(within, placed[unit])));
            }
            for (int group = 0; group < (grouped.length == 0 ? 0 : grouped[unit].length); group++) {
                error = Math.max(error, shareError(grouped[unit][group], draws));
            }
        }
        return error;
    }

    private static double shareError(long count, long all) {
        double share = all == 0 ? 0 : (double) count / all;
        return all == 0 ? 0 : Math.sqrt(share * (1 - share) / all);
    }

    /** The standard error of the standard deviation, by the fourth moment of the places, where each is counted by itself. */
    double deviationError(int unit) {
        double n = placed[unit];
        double mean = mean(unit);
        double variance = variance(unit);
        double fourth = 0;
        for (int cell = 0; cell < cells; cell++) {
            double square = (place(cell) - mean) * (place(cell) - mean);
            fourth += square * square * counts[unit * cells + cell] / n;
        }
        double ofVariance = Math.max(0, (fourth - variance * variance * (n - 3) / (n - 1)) / n);
        return variance == 0 ? 0 : Math.sqrt(ofVariance / variance) / 2;
    }
}
