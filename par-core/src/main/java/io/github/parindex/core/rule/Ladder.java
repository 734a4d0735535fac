package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Refusal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Choices of which none is both dearer and no better than another: by rising effort, and by rising worth.
 *
 * <p>Of choices with the same effort and worth, the one that was named first stays, so that the result never depends on a
 * machine.
 *
 * @param <T> what is chosen
 */
final class Ladder<T> {

    /** The most that one change costs; a long line of such changes still fits into a long. */
    static final long MOST_EFFORT = 1_000_000;

    /** Beyond any effort that people spend, and a sum of a thousand such fits into a long. */
    private static final long MOST_TOGETHER = 1_000_000_000_000_000L;

    /** Choices of one part that are held against those of others; whoever has more counts in larger units. */
    private static final long MOST_RUNGS = 100_000;

    private static final long MOST_PAIRS = 4_000_000;

    record Rung<T>(long effort, Points worth, T choice) {}

    private final List<Rung<T>> rungs;

    private Ladder(List<Rung<T>> rungs) {
        this.rungs = rungs;
    }

    static <T> Ladder<T> of(Points worth, T today) {
        return new Ladder<>(List.of(new Rung<>(0, worth, today)));
    }

    /** Refuses more choices of one part than are compared. */
    static void requireFew(long rungs) {
        if (rungs > MOST_RUNGS) {
            throw Refusal.refused("rule.next.wide", rungs, MOST_RUNGS);
        }
    }

    /** Keeps what no cheaper choice matches. */
    static <T> Ladder<T> of(List<Rung<T>> choices) {
        List<Rung<T>> sorted = new ArrayList<>(choices);
        sorted.sort(Comparator.<Rung<T>>comparingLong(Rung::effort)
                .thenComparing(
                        Comparator.<Rung<T>, Points>comparing(Rung::worth).reversed()));
        List<Rung<T>> kept = new ArrayList<>();
        for (Rung<T> rung : sorted) {
            if (kept.isEmpty()
                    || rung.worth().compareTo(kept.get(kept.size() - 1).worth()) > 0) {
                kept.add(rung);
            }
        }
        return new Ladder<>(kept);
    }

    Points best() {
        return rungs.get(rungs.size() - 1).worth();
    }

    List<Rung<T>> rungs() {
        return rungs;
    }

    /** Chooses either of this or of the other. */
    Ladder<T> or(Ladder<T> other) {
        List<Rung<T>> all = new ArrayList<>(rungs);
        all.addAll(other.rungs);
        return of(all);
    }

    /** Chooses of both: efforts and worths add up. */
    <U, V> Ladder<V> and(Ladder<U> other, BiFunction<T, U, V> joined) {
        requirePairs(other);
        return pairs(other, Points::plus, joined);
    }

    /** Chooses of both: efforts add up, and the lesser worth counts. */
    <U, V> Ladder<V> andLesser(Ladder<U> other, BiFunction<T, U, V> joined) {
        requirePairs(other);
        return pairs(other, Points::min, joined);
    }

    private void requirePairs(Ladder<?> other) {
        long pairs = (long) rungs.size() * other.rungs.size();
        if (pairs > MOST_PAIRS) {
            throw Refusal.refused("rule.next.wide", pairs, MOST_PAIRS);
        }
    }

    private <U, V> Ladder<V> pairs(
            Ladder<U> other, BiFunction<Points, Points, Points> worth, BiFunction<T, U, V> joined) {
        List<Rung<Pair<T, U>>> pairs = new ArrayList<>(rungs.size() * other.rungs.size());
        for (Rung<T> mine : rungs) {
            for (Rung<U> its : other.rungs) {
                Pair<T, U> pair = new Pair<>(mine.choice(), its.choice());
                pairs.add(new Rung<>(mine.effort() + its.effort(), worth.apply(mine.worth(), its.worth()), pair));
            }
        }
        return of(pairs).map(pair -> joined.apply(pair.mine(), pair.its()));
    }

    private record Pair<T, U>(T mine, U its) {}

    /** Chooses so many times, each time anew. */
    Ladder<T> times(long count, T nothing, BiFunction<T, T, T> joined) {
        Ladder<T> result = of(Points.ZERO, nothing);
        Ladder<T> power = this;
        for (long rest = count; rest > 0; rest >>= 1) {
            result = rest % 2 == 1 ? result.and(power, joined) : result;
            power = rest > 1 ? power.and(power, joined) : power;
        }
        return result;
    }

    /** Values every choice anew, by a function that never falls. */
    Ladder<T> valued(Function<Points, Points> worth) {
        List<Rung<T>> changed = new ArrayList<>();
        rungs.forEach(rung -> changed.add(new Rung<>(rung.effort(), worth.apply(rung.worth()), rung.choice())));
        return of(changed);
    }

    <U> Ladder<U> map(Function<T, U> choice) {
        List<Rung<U>> changed = new ArrayList<>();
        rungs.forEach(rung -> changed.add(new Rung<>(rung.effort(), rung.worth(), choice.apply(rung.choice()))));
        return new Ladder<>(changed);
    }

    /** What points are worth to those who aim at more, or at fewer. */
    static Points worth(Points points, Rule.Effort effort) {
        return effort.aim() == Rule.Effort.Aim.MORE ? points : points.negated();
    }

    static Award.Staircase onlyToday(Observation observation, Award today, Award.Top top) {
        return new Award.Staircase(List.of(new Award.Stair(0, today, observation)), top, Award.Assumes.NOTHING);
    }

    /** The staircase of these observations; the rule itself says what each of them is awarded. */
    static Award.Staircase staircase(
            Ladder<? extends Observation> ladder,
            Function<Observation, Award> award,
            Rule.Effort effort,
            Award.Top below) {
        List<Award.Stair> stairs = new ArrayList<>();
        for (Rung<? extends Observation> rung : ladder.rungs) {
            if (rung.effort() > MOST_TOGETHER) {
                throw Refusal.refused("rule.next.effort", rung.effort(), MOST_TOGETHER);
            }
            stairs.add(new Award.Stair(rung.effort(), award.apply(rung.choice()), rung.choice()));
        }
        Award last = stairs.get(stairs.size() - 1).award();
        boolean full = effort.aim() == Rule.Effort.Aim.MORE
                ? last.points().equals(last.max())
                : last.points().sign() == 0;
        return new Award.Staircase(stairs, full ? Award.Top.FULL : below, Award.Assumes.NOTHING);
    }
}
