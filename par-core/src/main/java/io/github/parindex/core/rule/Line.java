package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.ZeroDenominator;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number that moves in equal steps, up or down. Where points rise or fall between known kinks, the next award is found by
 * halving, so that a million dossiers cost no more than twenty looks. The last step goes as far as there is way left.
 */
final class Line {

    /** As many as can be counted. */
    private static final BigInteger MOST_STEPS = BigInteger.valueOf(Observation.Counts.MOST);

    /**
     * Which numbers can be observed, and where their points turn.
     *
     * @param kinks ratios between which the points only rise or only fall
     * @param lowest ratio that can be; empty where only the kinks end the way
     * @param highest ratio that can be; empty where only the kinks end the way
     */
    record Span(List<BigDecimal> kinks, Optional<BigDecimal> lowest, Optional<BigDecimal> highest) {

        /** Shares lie within 0 and 1; any other number that is 0 or more stays so, unless the rule looks below 0. */
        static Span of(Rule.Range range, List<BigDecimal> kinks) {
            boolean below = range == Rule.Range.ANY && kinks.stream().anyMatch(kink -> kink.signum() < 0);
            return new Span(
                    kinks,
                    below ? Optional.empty() : Optional.of(BigDecimal.ZERO),
                    range == Rule.Range.SHARE ? Optional.of(BigDecimal.ONE) : Optional.empty());
        }

        /** The same without a lower end. */
        Span openBelow() {
            return new Span(kinks, Optional.empty(), highest);
        }

        private Optional<BigDecimal> end(int sign) {
            return sign > 0 ? highest : lowest;
        }
    }

    private final Observation.Measured from;
    private final BigDecimal step;
    private final Span span;
    private final ZeroDenominator whenNothing;

    private Line(Observation.Measured from, BigDecimal step, Span span, ZeroDenominator whenNothing) {
        this.from = from;
        this.step = step;
        this.span = span;
        this.whenNothing = whenNothing;
    }

    /** The staircase of a rule that looks at one number. */
    static Award.Staircase climb(
            Observation.Measured from,
            Function<Observation, Award> award,
            Span span,
            ZeroDenominator whenNothing,
            Rule.Effort effort) {
        effort.requireKnown(List.of(), List.of());
        Award today = award.apply(from);
        Optional<BigDecimal> step = effort.each().flatMap(cost -> cost.step().or(() -> stepOf(from, span)));
        @Nullable Ratio ratio = Checks.defined(from, whenNothing);
        if (ratio == null || step.isEmpty()) {
            Award.Top top = ratio == null ? Award.Top.OBSERVED : Award.Top.EFFORT;
            return Ladder.staircase(Ladder.of(today.points(), from), award, effort, top);
        }
        Line line = new Line(from, step.get(), span, whenNothing);
        Ladder<Observation> ladder = line.direction(award, 1, effort).or(line.direction(award, -1, effort));
        boolean limited =
                line.best(award, 1, effort).max(line.best(award, -1, effort)).compareTo(ladder.best()) > 0;
        return Ladder.staircase(ladder, award, effort, limited ? Award.Top.EFFORT : Award.Top.OBSERVED);
    }

    /** One, where that is what is counted: dossiers and days, but not money, and not a share that is one number. */
    private static Optional<BigDecimal> stepOf(Observation.Measured from, Span span) {
        boolean counts = from instanceof Observation.Share || span.highest().isEmpty();
        return counts && from.ratio().numerator().stripTrailingZeros().scale() <= 0
                ? Optional.of(BigDecimal.ONE)
                : Optional.empty();
    }

    private Ladder<Observation> direction(Function<Observation, Award> award, int sign, Rule.Effort effort) {
        Rule.Effort.Cost cost = effort.each().orElseThrow();
        long last = Math.min(cost.most(), most(sign));
        return climb(steps -> at(sign * steps), award, last, splits(sign, last), cost.effort(), effort);
    }

    /** The most that all steps together are worth: where points only rise or only fall, one of the ends is best. */
    private Points best(Function<Observation, Award> award, int sign, Rule.Effort effort) {
        long last = most(sign);
        SortedSet<Long> ends = splits(sign, last);
        ends.addAll(List.of(0L, last));
        return ends.stream()
                .flatMap(end -> Stream.of(end, Math.min(end + 1, last)))
                .map(steps -> Ladder.worth(award.apply(at(sign * steps)).points(), effort))
                .reduce(Points::max)
                .orElseThrow();
    }

    private Observation at(long steps) {
        Ratio ratio = from.ratio();
        BigDecimal moved = ratio.numerator().add(step.multiply(BigDecimal.valueOf(steps)));
        if (ratio.isDefined() && steps > 0 && span.highest().isPresent()) {
            moved = moved.min(span.highest().get().multiply(ratio.denominator()));
        } else if (ratio.isDefined() && steps < 0 && span.lowest().isPresent()) {
            moved = moved.max(span.lowest().get().multiply(ratio.denominator()));
        }
        return from instanceof Observation.Share share
                ? new Observation.Share(new Ratio(moved, ratio.denominator()), share.previousYear())
                : new Observation.Quantity(moved);
    }

    /** What is counted today. */
    private Ratio here() {
        return Objects.requireNonNull(Checks.defined(from, whenNothing), "the whole stays as it is");
    }

    /** How many steps lead to a ratio, negative if it lies behind. */
    private BigInteger stepsTo(BigDecimal ratio, RoundingMode rounding) {
        Ratio here = here();
        int parts =
                from.ratio().isDefined() ? 1 : whenNothing.previousYearParts().orElse(1);
        BigDecimal way = ratio.multiply(here.denominator()).subtract(here.numerator());
        return way.divide(step.multiply(BigDecimal.valueOf(parts)), 0, rounding).toBigInteger();
    }

    private SortedSet<Long> splits(int sign, long last) {
        SortedSet<Long> splits = new TreeSet<>();
        for (BigDecimal kink : span.kinks()) {
            BigInteger before = stepsTo(kink, RoundingMode.FLOOR);
            for (int offset = -1; offset <= 2; offset++) {
                BigInteger steps = before.add(BigInteger.valueOf(offset)).multiply(BigInteger.valueOf(sign));
                if (steps.signum() > 0 && steps.compareTo(BigInteger.valueOf(last)) < 0) {
                    splits.add(steps.longValueExact());
                }
            }
        }
        return splits;
    }

    /** How many steps there are: to the end, or behind the last kink. */
    private long most(int sign) {
        Optional<BigDecimal> end = span.end(sign);
        BigInteger most = end.isPresent() ? stepsToEnd(end.get(), sign) : stepsBehind(span.kinks(), sign);
        return most.max(BigInteger.ZERO).min(MOST_STEPS).longValueExact();
    }

    /** The last step may be a part of one, but not where another year's whole makes the parts of it uneven. */
    private BigInteger stepsToEnd(BigDecimal end, int sign) {
        boolean parted = from.ratio().isDefined();
        RoundingMode outward = sign > 0 ? RoundingMode.CEILING : RoundingMode.FLOOR;
        RoundingMode inward = sign > 0 ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return stepsTo(end, parted ? outward : inward).multiply(BigInteger.valueOf(sign));
    }

    private BigInteger stepsBehind(List<BigDecimal> kinks, int sign) {
        return kinks.stream()
                .map(kink -> stepsTo(kink, RoundingMode.FLOOR).multiply(BigInteger.valueOf(sign)))
                .reduce(BigInteger.ZERO, BigInteger::max)
                .add(BigInteger.TWO);
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
                Ladder.requireFew(rungs.size());
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
