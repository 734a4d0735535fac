package io.github.parindex.core.planning;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One stair of each of several staircases, so that no other choice brings as much for less: dynamic programming, exact, over
 * whichever has fewer different sums, points or efforts.
 *
 * <p>Of choices with the same effort and points, the one counts that leaves the last staircase as low as it can be, then the
 * one before it, and so on.
 *
 * @see <a href="https://doi.org/10.1007/978-3-540-24777-7">Kellerer, Pferschy, Pisinger (2004): Knapsack Problems, ch. 11</a>
 */
final class Combination {

    /** Two bytes a cell, four of a part with very many stairs; more would need hundreds of megabytes. */
    private static final long MOST_CELLS = 150_000_000;

    /** Sums that are compared with one another, some minutes of them. */
    private static final long MOST_WORK = 50_000_000_000L;

    /** Larger sums might not fit into a long. */
    private static final BigInteger MOST = BigInteger.TEN.pow(17);

    private static final long NONE = Long.MAX_VALUE / 2;

    /** Sums beyond it are refused, so that one more never passes the end of a long. */
    private static final long MOST_TOGETHER = NONE / 2;

    private final List<Stairs> parts;
    private final long[][] efforts;
    private final long[][] gains;
    private final int places;
    private final Points least;
    private final boolean byGain;
    private final long unit;
    private final char[][] chosen;

    /** What does not fit into the two bytes of {@link #chosen}; nothing of a part whose stairs do. */
    private final char[][] chosenAbove;

    private final long[] best;
    private final List<Integer> front = new ArrayList<>();

    /** Combines within a budget of effort. */
    Combination(List<Stairs> parts, long budget) {
        this.parts = parts;
        this.least = Points.sum(parts, part -> part.worth(0));
        this.places = parts.stream()
                .flatMap(part -> part.worth().stream())
                .mapToInt(points -> points.value().scale())
                .max()
                .orElse(0);
        this.gains = gains();
        this.efforts = parts.stream()
                .map(part -> part.efforts().stream()
                        .mapToLong(each -> each - part.effort(0))
                        .toArray())
                .toArray(long[][]::new);
        requireSmall();
        long startEffort = parts.stream().mapToLong(part -> part.effort(0)).sum();
        long within = Math.min(budget - startEffort, most(efforts));
        long gainUnit = unit(gains);
        long effortUnit = unit(efforts);
        this.byGain = most(gains) / gainUnit <= within / effortUnit;
        this.unit = byGain ? gainUnit : effortUnit;
        long cells = (byGain ? most(gains) : within) / unit + 1;
        long wide = parts.stream().filter(Combination::isWide).count();
        if (cells > MOST_CELLS / Math.max(1, parts.size() + wide)) {
            throw Refusal.refused("planning.size", cells, parts.size(), MOST_CELLS);
        }
        long work = work(byGain ? gains : efforts, cells);
        if (work > MOST_WORK) {
            throw Refusal.refused("planning.size", work, parts.size(), MOST_WORK);
        }
        this.chosen = new char[parts.size()][];
        this.chosenAbove = new char[parts.size()][];
        this.best = within < 0 ? new long[0] : solved((int) cells, within);
        sweep();
    }

    /** Each stair of a part is added to every sum of those before. */
    private long work(long[][] keys, long cells) {
        long work = 0;
        long reach = 0;
        for (long[] part : keys) {
            work += (part.length - 1) * (reach + 1);
            reach = Math.min(cells - 1, reach + part[part.length - 1] / unit);
        }
        return work;
    }

    private static boolean isWide(Stairs part) {
        return part.last() > Character.MAX_VALUE;
    }

    private long[][] gains() {
        long[][] all = new long[parts.size()][];
        for (int i = 0; i < all.length; i++) {
            Stairs part = parts.get(i);
            all[i] = part.worth().stream()
                    .mapToLong(points -> unscaled(points.minus(part.worth(0))))
                    .toArray();
        }
        return all;
    }

    private long unscaled(Points gain) {
        BigInteger unscaled = gain.value().movePointRight(places).toBigIntegerExact();
        if (unscaled.compareTo(MOST) > 0) {
            throw Refusal.refused("planning.places", gain, places);
        }
        return unscaled.longValueExact();
    }

    private void requireSmall() {
        long effort = 0;
        for (Stairs part : parts) {
            effort += part.effort(part.last());
            if (effort > MOST_TOGETHER) {
                throw Refusal.refused("rule.next.effort", effort, MOST_TOGETHER);
            }
        }
        long gain = 0;
        for (long[] each : gains) {
            gain += each[each.length - 1];
            if (gain > MOST_TOGETHER) {
                throw Refusal.refused("planning.places", Points.of(BigDecimal.valueOf(gain, places)), places);
            }
        }
    }

    private static long most(long[][] rising) {
        return Arrays.stream(rising).mapToLong(each -> each[each.length - 1]).sum();
    }

    /** The largest number of which all are multiples. */
    private static long unit(long[][] rising) {
        long unit = 0;
        for (long[] each : rising) {
            for (long value : each) {
                unit = gcd(value, unit);
            }
        }
        return Math.max(1, unit);
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    /** The least effort for each gain, or the negated greatest gain for each effort: the lesser is better in both. */
    private long[] solved(int cells, long within) {
        long[][] keys = byGain ? gains : efforts;
        long[][] values = byGain ? efforts : gains;
        long limit = byGain ? within : NONE;
        long[] now = new long[cells];
        Arrays.fill(now, NONE);
        now[0] = 0;
        int reach = 0;
        for (int i = 0; i < keys.length; i++) {
            int most = (int) Math.min(cells - 1L, reach + keys[i][keys[i].length - 1] / unit);
            chosen[i] = new char[most + 1];
            chosenAbove[i] = new char[isWide(parts.get(i)) ? most + 1 : 0];
            now = keys[i].length == 1 ? now : extended(now, reach, most, i, keys[i], values[i], limit);
            reach = most;
        }
        return now;
    }

    private long[] extended(long[] now, int reach, int most, int part, long[] keys, long[] values, long limit) {
        long[] next = Arrays.copyOf(now, now.length);
        char[] choice = chosen[part];
        char[] above = chosenAbove[part];
        for (int stair = 1; stair < keys.length; stair++) {
            long value = byGain ? values[stair] : -values[stair];
            int shift = (int) Math.min(Integer.MAX_VALUE, keys[stair] / unit);
            int last = Math.min(reach, most - shift);
            for (int cell = 0; cell <= last; cell++) {
                long candidate = now[cell] + value;
                if (candidate < next[cell + shift] && candidate <= limit && now[cell] != NONE) {
                    next[cell + shift] = candidate;
                    choice[cell + shift] = (char) stair;
                    if (above.length > 0) {
                        above[cell + shift] = (char) (stair >>> Character.SIZE);
                    }
                }
            }
        }
        return next;
    }

    /** Keeps the cells that no cheaper or better one matches, by rising effort. */
    private void sweep() {
        long beaten = NONE;
        if (byGain) {
            for (int cell = best.length - 1; cell >= 0; cell--) {
                if (best[cell] < beaten) {
                    beaten = best[cell];
                    front.add(cell);
                }
            }
            Collections.reverse(front);
        } else {
            for (int cell = 0; cell < best.length; cell++) {
                if (best[cell] < beaten) {
                    beaten = best[cell];
                    front.add(cell);
                }
            }
        }
    }

    /** All that is worth its effort; nothing if not even the start lies within the budget. */
    Stairs stairs() {
        long start = parts.stream().mapToLong(part -> part.effort(0)).sum();
        List<Long> effort = new ArrayList<>();
        List<Points> worth = new ArrayList<>();
        for (int cell : front) {
            long key = cell * unit;
            effort.add(start + (byGain ? best[cell] : key));
            worth.add(least.plus(Points.of(BigDecimal.valueOf(byGain ? key : -best[cell], places))));
        }
        return new Stairs(effort, worth);
    }

    /** Which stair of each part makes one of the combined. */
    int[] choice(int stair) {
        int[] choice = new int[parts.size()];
        int cell = front.get(stair);
        for (int i = choice.length - 1; i >= 0; i--) {
            int high = chosenAbove[i].length > 0 ? chosenAbove[i][cell] << Character.SIZE : 0;
            choice[i] = high | chosen[i][cell];
            long[] keys = byGain ? gains[i] : efforts[i];
            cell -= (int) (keys[choice[i]] / unit);
        }
        return choice;
    }
}
