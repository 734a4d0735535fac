package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.number.ZeroDenominator;
import io.github.parindex.core.rule.Award.Standing;
import io.github.parindex.core.rule.Rule.Effort;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Single changes of an observation, and all that they lead to, found by walking: what a staircase is held against. */
final class Changes {

    /** An observation and what it took to come there. */
    record Reached(Observation observation, long effort) {}

    private final Rule rule;
    private final Observation origin;
    private final Effort effort;

    private Changes(Rule rule, Observation origin, Effort effort) {
        this.rule = rule;
        this.origin = origin;
        this.effort = effort;
    }

    /** The least effort to everything that can be observed; the order of ticks, counts and parts never matters. */
    static Map<Observation, Long> reached(
            Rule rule, Observation from, Effort effort, Function<Observation, Award> award) {
        PriorityQueue<Reached> open = new PriorityQueue<>(Comparator.comparingLong(Reached::effort));
        open.add(new Reached(from, 0));
        Map<Observation, Long> closed = new HashMap<>();
        Changes changes = new Changes(rule, from, effort);
        while (!open.isEmpty()) {
            Reached here = open.poll();
            if (closed.putIfAbsent(here.observation(), here.effort()) == null) {
                boolean scored = award.apply(here.observation()).standing() == Standing.SCORED;
                List<Reached> next = scored ? changes.from(here.observation()) : List.of();
                next.forEach(change -> open.add(new Reached(change.observation(), here.effort() + change.effort())));
            }
        }
        return closed;
    }

    /** The least effort for each number of points that is more than any cheaper change brings. */
    static Map<Long, Points> stairs(Map<Observation, Long> reached, Function<Observation, Award> award, boolean more) {
        TreeMap<Long, Points> best = new TreeMap<>();
        reached.forEach((observation, cost) -> {
            Award there = award.apply(observation);
            if (there.standing() == Standing.SCORED) {
                best.merge(cost, there.points(), more ? Points::max : Points::min);
            }
        });
        Map<Long, Points> stairs = new LinkedHashMap<>();
        Points last = null;
        for (Map.Entry<Long, Points> each : best.entrySet()) {
            int step = last == null ? 1 : each.getValue().compareTo(last) * (more ? 1 : -1);
            if (step > 0) {
                last = each.getValue();
                stairs.put(each.getKey(), last);
            }
        }
        return stairs;
    }

    private List<Reached> from(Observation observation) {
        if (rule instanceof Options options) {
            return options.options().stream()
                    .filter(option -> effort.costOf(option.name()).isPresent())
                    .map(option -> new Reached(Observation.chosen(option.name()), cost(option.name())))
                    .toList();
        }
        if (rule instanceof Checklist checklist) {
            return ticks(checklist, ((Observation.Checked) observation).items());
        }
        if (rule instanceof PerCase perCase) {
            return counts(perCase, (Observation.Counts) observation);
        }
        if (rule instanceof AnswerShares shares) {
            return answers(shares, (Observation.Counts) observation);
        }
        if (rule instanceof BestOf best) {
            return parts(best.parts(), (Observation.Parts) observation);
        }
        if (rule instanceof SumOf sum) {
            return parts(sum.parts(), (Observation.Parts) observation);
        }
        return observation instanceof Observation.Measured measured ? numbers(measured) : List.of();
    }

    private long cost(String name) {
        return effort.costOf(name).orElseThrow().effort();
    }

    private List<Reached> ticks(Checklist rule, Set<String> ticked) {
        List<Reached> next = new ArrayList<>();
        for (Checklist.Item item : rule.items()) {
            if (ticked.contains(item.name()) != (effort.aim() == Effort.Aim.MORE)) {
                Set<String> other = new LinkedHashSet<>(ticked);
                if (!other.add(item.name())) {
                    other.remove(item.name());
                }
                next.add(new Reached(new Observation.Checked(other), cost(item.name())));
            }
        }
        return next;
    }

    private List<Reached> counts(PerCase rule, Observation.Counts counts) {
        boolean up = (rule.start() == PerCase.Start.EMPTY) == (effort.aim() == Effort.Aim.MORE);
        List<Reached> next = new ArrayList<>();
        for (PerCase.Kind kind : rule.kinds()) {
            long changed = counts.of(kind.name()) + (up ? 1 : -1);
            if (changed >= 0 && kind.points().times(changed - 13).compareTo(rule.max()) <= 0) {
                Map<String, Long> other = new LinkedHashMap<>(counts.counts());
                other.put(kind.name(), changed);
                next.add(new Reached(new Observation.Counts(other), cost(kind.name())));
            }
        }
        return next;
    }

    private List<Reached> answers(AnswerShares rule, Observation.Counts counts) {
        List<Reached> next = new ArrayList<>();
        for (AnswerShares.Answer from : rule.answers()) {
            for (AnswerShares.Answer to : rule.answers()) {
                if (counts.of(from.name()) > 0 && !from.equals(to)) {
                    Map<String, Long> other = new LinkedHashMap<>(counts.counts());
                    other.merge(from.name(), -1L, Long::sum);
                    other.merge(to.name(), 1L, Long::sum);
                    next.add(new Reached(new Observation.Counts(other), cost(to.name())));
                }
            }
        }
        return next;
    }

    /** Steps away from where it began; the last one goes as far as there is way left. */
    private List<Reached> numbers(Observation.Measured measured) {
        BigDecimal step = effort.each().orElseThrow().step().orElse(BigDecimal.ONE);
        BigDecimal here = measured.ratio().numerator();
        int side = here.compareTo(((Observation.Measured) origin).ratio().numerator());
        List<Reached> next = new ArrayList<>();
        for (BigDecimal moved : List.of(step, step.negate())) {
            BigDecimal there = within(here.add(moved), measured, moved.signum());
            if (side * moved.signum() >= 0 && (there.compareTo(here) * moved.signum() > 0)) {
                next.add(new Reached(
                        with(measured, there), effort.each().orElseThrow().effort()));
            }
        }
        return next;
    }

    private static Observation.Measured with(Observation.Measured measured, BigDecimal numerator) {
        return measured instanceof Observation.Share share
                ? new Observation.Share(new Ratio(numerator, share.ratio().denominator()), share.previousYear())
                : new Observation.Quantity(numerator);
    }

    /** Shares stay within their whole, all other numbers within what no bound of a drawn rule lies beyond. */
    private BigDecimal within(BigDecimal numerator, Observation.Measured measured, int direction) {
        boolean share = range() == Rule.Range.SHARE;
        BigDecimal beyondAll = BigDecimal.valueOf(rule instanceof AgainstPeers ? 140 : 3);
        BigDecimal end = direction > 0 ? (share ? BigDecimal.ONE : beyondAll) : lowest();
        if (!measured.ratio().isDefined()) {
            Ratio counted = Checks.defined(with(measured, numerator), nothing());
            boolean beyond = counted == null || counted.compareTo(end) * direction > 0;
            return beyond ? measured.ratio().numerator() : numerator;
        }
        BigDecimal last = end.multiply(measured.ratio().denominator());
        return direction > 0 ? numerator.min(last) : numerator.max(last);
    }

    private BigDecimal lowest() {
        boolean below = range() == Rule.Range.ANY && !(rule instanceof AgainstPeers) && looksBelow();
        return BigDecimal.valueOf(below ? -2 : 0);
    }

    private boolean looksBelow() {
        if (rule instanceof Bands bands) {
            return bands.bands().stream()
                    .flatMap(band -> band.bound().stream())
                    .anyMatch(bound -> bound.value().signum() < 0
                            || (bound.value().signum() == 0 && bound.comparison() == Bands.Comparison.BELOW));
        }
        return rule instanceof Interpolation line
                ? line.breakpoints().stream().anyMatch(each -> each.value().signum() < 0)
                : ((Proportion) rule).side() == Proportion.Side.COMPLEMENT
                        && ((Proportion) rule).fullFrom().compareTo(BigDecimal.ONE) > 0;
    }

    private Rule.Range range() {
        return rule instanceof Bands bands
                ? bands.range()
                : rule instanceof Proportion proportion
                        ? proportion.range()
                        : rule instanceof Interpolation line ? line.range() : Rule.Range.ANY;
    }

    private ZeroDenominator nothing() {
        return rule instanceof Bands bands
                ? bands.whenNothing()
                : rule instanceof Proportion proportion
                        ? proportion.whenNothing()
                        : rule instanceof Interpolation line ? line.whenNothing() : ((AgainstPeers) rule).whenNothing();
    }

    private List<Reached> parts(List<Rule.Part> parts, Observation.Parts observed) {
        List<Reached> next = new ArrayList<>();
        for (Rule.Part part : parts) {
            Observation seen = observed.parts().get(part.name());
            if (seen != null && part.rule().award(seen).standing() == Standing.SCORED) {
                Observation began = ((Observation.Parts) origin).parts().get(part.name());
                new Changes(part.rule(), began, effort.ofPart(part.name()))
                        .from(seen)
                        .forEach(change -> {
                            Map<String, Observation> other = new LinkedHashMap<>(observed.parts());
                            other.put(part.name(), change.observation());
                            next.add(new Reached(new Observation.Parts(other), change.effort()));
                        });
            }
        }
        return next;
    }
}
