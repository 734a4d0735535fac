package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A number that moves in equal steps, up or down. Where points rise or fall between known kinks, the next award is found by
 * halving, so that a million dossiers cost no more than twenty looks.
 *
 * <p>The part of a whole never exceeds it, and nothing that is 0 or more falls below 0.
 */
final class Line {

    /** As many as can be counted. */
    private static final BigInteger MOST_STEPS = BigInteger.valueOf(Observation.Counts.MOST);

    private final Observation.Measured from;
    private final BigDecimal step;
    private final ZeroDenominator whenNothing;

    private Line(Observation.Measured from, BigDecimal step, ZeroDenominator whenNothing) {
        this.from = from;
        this.step = step;
        this.whenNothing = whenNothing;
    }

    /**
     * The staircase of a rule that looks at one number.
     *
     * @param kinks ratios between which the points only rise or only fall
     */
    static Award.Staircase climb(
            Observation.Measured from,
            Function<Observation, Award> award,
            List<BigDecimal> kinks,
            ZeroDenominator whenNothing,
            Rule.Effort effort) {
        effort.requireKnown(List.of(), List.of());
        Award today = award.apply(from);
        Optional<BigDecimal> step = effort.each().flatMap(cost -> cost.step().or(() -> stepOf(from)));
        @Nullable Ratio ratio = Checks.defined(from, whenNothing);
        if (ratio == null || step.isEmpty()) {
            Award.Top top = ratio == null ? Award.Top.OBSERVED : Award.Top.EFFORT;
            return Ladder.staircase(Ladder.of(today.points(), from), award, effort, top);
        }
        Line line = new Line(from, step.get(), whenNothing);
        Ladder<Observation> all = line.bothWays(award, kinks, Long.MAX_VALUE, effort);
        Ladder<Observation> within =
                line.bothWays(award, kinks, effort.each().orElseThrow().most(), effort);
        boolean limited = all.best().compareTo(within.best()) > 0;
        return Ladder.staircase(within, award, effort, limited ? Award.Top.EFFORT : Award.Top.OBSERVED);
    }

    private Ladder<Observation> bothWays(
            Function<Observation, Award> award, List<BigDecimal> kinks, long limit, Rule.Effort effort) {
        long up = Math.min(limit, most(ratioAt(0), kinks, true));
        long down = Math.min(limit, most(ratioAt(0), kinks, false));
        return direction(award, kinks, up, 1, effort).or(direction(award, kinks, down, -1, effort));
    }

    private static Optional<BigDecimal> stepOf(Observation.Measured from) {
        boolean counts = from instanceof Observation.Share
                || from.ratio().numerator().stripTrailingZeros().scale() <= 0;
        return counts ? Optional.of(BigDecimal.ONE) : Optional.empty();
    }

    private Ladder<Observation> direction(
            Function<Observation, Award> award, List<BigDecimal> kinks, long last, int sign, Rule.Effort effort) {
        TreeSet<Long> splits = new TreeSet<>();
        for (BigDecimal kink : kinks) {
            splits.addAll(around(kink, sign, last));
        }
        long cost = effort.each().orElseThrow().effort();
        return climb(steps -> at(sign * steps), award, last, splits, cost, effort);
    }

    private Observation at(long steps) {
        BigDecimal moved = step.multiply(BigDecimal.valueOf(steps));
        if (from instanceof Observation.Share share) {
            Ratio ratio = new Ratio(
                    share.ratio().numerator().add(moved), share.ratio().denominator());
            return new Observation.Share(ratio, share.previousYear());
        }
        return new Observation.Quantity(((Observation.Quantity) from).value().add(moved));
    }

    private Ratio ratioAt(long steps) {
        @Nullable Ratio ratio = Checks.defined((Observation.Measured) at(steps), whenNothing);
        if (ratio == null) {
            throw new AssertionError("the whole stays as it is");
        }
        return ratio;
    }

    /** How many steps lie before a ratio, rounded down; negative if it lies behind. */
    private BigInteger stepsTo(BigDecimal ratio) {
        Ratio here = ratioAt(0);
        BigDecimal one = ratioAt(1).numerator().subtract(here.numerator());
        BigDecimal way = ratio.multiply(here.denominator()).subtract(here.numerator());
        return way.divide(one, 0, RoundingMode.FLOOR).toBigInteger();
    }

    private List<Long> around(BigDecimal kink, int sign, long last) {
        List<Long> near = new ArrayList<>();
        BigInteger before = stepsTo(kink);
        for (int offset = -1; offset <= 2; offset++) {
            BigInteger steps = before.add(BigInteger.valueOf(offset)).multiply(BigInteger.valueOf(sign));
            if (steps.signum() > 0 && steps.compareTo(BigInteger.valueOf(last)) < 0) {
                near.add(steps.longValueExact());
            }
        }
        return near;
    }

    /** How many steps there are: up to the whole, or behind the last kink of a number; down to 0. */
    private long most(Ratio ratio, List<BigDecimal> kinks, boolean up) {
        BigInteger most;
        if (!up) {
            BigDecimal one = ratioAt(1).numerator().subtract(ratio.numerator());
            most = ratio.numerator().divide(one, 0, RoundingMode.DOWN).toBigInteger();
        } else if (from instanceof Observation.Share) {
            most = stepsTo(BigDecimal.ONE);
        } else {
            most = kinks.stream()
                    .map(this::stepsTo)
                    .reduce(BigInteger.ZERO, BigInteger::max)
                    .add(BigInteger.TWO);
        }
        return most.max(BigInteger.ZERO).min(MOST_STEPS).longValueExact();
    }

    /**
     * Climbs from 0 to the last step.
     *
     * @param splits steps between which the points only rise or only fall
     * @param cost of one step
     */
    static Ladder<Observation> climb(
            LongFunction<Observation> at,
            Function<Observation, Award> award,
            long last,
            SortedSet<Long> splits,
            long cost,
            Rule.Effort effort) {
        LongFunction<Points> worth =
                steps -> Ladder.worth(award.apply(at.apply(steps)).points(), effort);
        List<Ladder.Rung<Observation>> rungs = new ArrayList<>();
        Points best = worth.apply(0);
        rungs.add(new Ladder.Rung<>(0, best, at.apply(0)));
        splits.add(last);
        long here = 0;
        for (long end : splits) {
            while (here < end
                    && (worth.apply(here + 1).compareTo(best) > 0
                            || worth.apply(end).compareTo(best) > 0)) {
                here = worth.apply(here + 1).compareTo(best) > 0 ? here + 1 : firstAbove(worth, best, here, end);
                best = worth.apply(here);
                rungs.add(new Ladder.Rung<>(product(here, cost), best, at.apply(here)));
            }
            here = end;
        }
        return Ladder.of(rungs);
    }

    /** An effort beyond all that is allowed stays beyond it. */
    static long product(long steps, long cost) {
        return steps > Long.MAX_VALUE / cost ? Long.MAX_VALUE : steps * cost;
    }

    /** The same of two efforts together. */
    static long sum(long one, long other) {
        return one > Long.MAX_VALUE - other ? Long.MAX_VALUE : one + other;
    }

    /** The first step behind {@code from} that is worth more, where the last one is. */
    private static long firstAbove(LongFunction<Points> worth, Points best, long from, long end) {
        long below = from;
        long above = end;
        while (above - below > 1) {
            long middle = below + (above - below) / 2;
            if (worth.apply(middle).compareTo(best) > 0) {
                above = middle;
            } else {
                below = middle;
            }
        }
        return above;
    }
}
