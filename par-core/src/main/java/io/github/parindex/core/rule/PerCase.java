package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Points for each case, capped; or a full start that loses points for each fault by its severity, never below zero.
 *
 * <p>Seen as "mỗi văn bản 0,5 điểm, tối đa 2" (Phú Thọ) and as deduction lists (Gia Lai). Example: {@code perFault("2",
 * kind("minor", "0.25"), kind("serious", "1"))} gives 0.5 for {@code counts("minor", 2).and("serious", 1)}. A kind that
 * is not counted occurred 0 times. Where there is one kind only, a whole number counts it. No rounding.
 *
 * @param start whether cases are earned from zero or faults lost from the maximum
 * @param max the cap, or the points to start with; above 0
 * @param kinds at least one, with different names
 */
public record PerCase(Start start, Points max, List<Kind> kinds) implements Rule {

    /** Where the count starts. */
    public enum Start {
        /** At zero; cases earn up to the maximum. */
        EMPTY,
        /** At the maximum; faults cost down to zero. */
        FULL
    }

    /**
     * A kind of case or fault.
     *
     * @param name how the observation calls it
     * @param points what each occurrence earns or costs, above 0
     */
    public record Kind(String name, Points points) {

        /** Checks the name and the points. */
        public Kind {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(points, "points");
            Checks.named("rule.perCase.name", name);
            Checks.positive("rule.perCase.points", points, name);
        }

        @Override
        public String toString() {
            return name + " " + points;
        }
    }

    /**
     * What was counted.
     *
     * @param rule the kinds and where their count starts
     * @param observed how often each kind occurred
     * @param sum points of all occurrences, before the cap or the floor at zero
     */
    public record Counted(PerCase rule, Observation.Counts observed, Points sum) implements Rule.Found {

        /** Refuses null. */
        public Counted {
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(observed, "observed");
            Objects.requireNonNull(sum, "sum");
        }

        /**
         * The kinds that occurred, and how often.
         *
         * @return in the order of the rule
         */
        public List<Count> counts() {
            return rule.kinds.stream()
                    .map(kind -> new Count(kind, observed.of(kind.name())))
                    .filter(count -> count.count() > 0)
                    .toList();
        }

        @Override
        public String toString() {
            List<Count> counts = counts();
            String list = counts.isEmpty()
                    ? "no case"
                    : counts.stream().map(Count::toString).collect(Collectors.joining(" + "));
            boolean empty = rule.start == Start.EMPTY;
            String bound = sum.compareTo(rule.max) <= 0 ? "" : empty ? ", capped at " + rule.max : ", not below 0";
            return (empty ? "" : rule.max + " less ") + list + bound;
        }
    }

    /**
     * How often a kind occurred.
     *
     * @param kind the kind
     * @param count 1 or more
     */
    public record Count(Kind kind, long count) {

        /** Refuses null. */
        public Count {
            Objects.requireNonNull(kind, "kind");
        }

        @Override
        public String toString() {
            return count + " × " + kind;
        }
    }

    /** Checks the maximum and the kinds. */
    public PerCase {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(max, "max");
        Objects.requireNonNull(kinds, "kinds");
        Checks.positive("rule.perCase.max", max);
        kinds = Checks.atLeast(1, "rule.perCase.few", kinds);
        Checks.distinct("rule.perCase.twice", kinds, Kind::name);
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        known(observation);
    }

    private Observation.Counts known(Observation observation) {
        Observation.Counts counts = countsOf(observation);
        Checks.known("rule.perCase.unknown", counts.counts().keySet(), kinds, Kind::name);
        return counts;
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Observation.Counts counts = known(observation);
        Points sum = sum(counts);
        Points points = start == Start.EMPTY ? sum.min(max) : max.minus(sum).max(Points.ZERO);
        return new Award(max, points, new Counted(this, counts, sum));
    }

    private Observation.Counts countsOf(Observation observation) {
        if (observation instanceof Observation.Counts counts) {
            return counts;
        }
        if (observation instanceof Observation.Quantity quantity && kinds.size() == 1 && isCount(quantity.value())) {
            return Observation.counts(kinds.get(0).name(), quantity.value().longValueExact());
        }
        throw Checks.mismatch("rule.perCase.mismatch", observation, Checks.names(kinds, Kind::name));
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0
                && value.scale() <= 0
                && value.compareTo(BigDecimal.valueOf(Observation.Counts.MOST)) <= 0;
    }

    private Points sum(Observation.Counts observed) {
        Points sum = Points.ZERO;
        for (Kind kind : kinds) {
            long count = observed.of(kind.name());
            sum = count == 0 ? sum : sum.plus(kind.points().times(count));
        }
        return sum;
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        effort.requireKnown(Checks.names(kinds, Kind::name), List.of());
        Observation.Counts counts = known(observation);
        boolean upward = (start == Start.EMPTY) == (effort.aim() == Effort.Aim.MORE);
        Map<Kind, Long> most = new LinkedHashMap<>();
        boolean limited = false;
        for (Kind kind : kinds) {
            long all = upward ? enough(kind, counts) : counts.of(kind.name());
            long may = Math.min(
                    all, effort.costOf(kind.name()).map(Effort.Cost::most).orElse(0L));
            limited |= may < all;
            most.put(kind, may);
        }
        most.values().removeIf(may -> may == 0);
        Ladder<Observation> ladder =
                most.size() == 1 ? line(counts, most, upward, effort) : choices(counts, most, upward, effort);
        boolean number = observation instanceof Observation.Quantity;
        return Ladder.staircase(
                ladder.map(seen -> number ? number((Observation.Counts) seen) : seen),
                this::award,
                effort,
                limited ? Award.Top.EFFORT : Award.Top.OBSERVED);
    }

    /** Counts of the only kind as the number that they were given as. */
    private Observation number(Observation.Counts counts) {
        return Observation.quantity(counts.of(kinds.get(0).name()));
    }

    /** Where only one kind changes, the next award is found by halving, however many cases there are. */
    private Ladder<Observation> line(Observation.Counts counts, Map<Kind, Long> most, boolean upward, Effort effort) {
        Kind kind = most.keySet().iterator().next();
        long cost = effort.costOf(kind.name()).orElseThrow().effort();
        long last = most.values().iterator().next();
        return Line.climb(
                changes -> new Observation.Counts(moved(counts.counts(), kind, upward ? changes : -changes)),
                this::award,
                last,
                new TreeSet<>(),
                cost,
                effort);
    }

    private Ladder<Observation> choices(
            Observation.Counts counts, Map<Kind, Long> most, boolean upward, Effort effort) {
        Points today = start == Start.EMPTY ? sum(counts) : max.minus(sum(counts));
        Ladder<Map<String, Long>> ladder = Ladder.of(Ladder.worth(today, effort), counts.counts());
        for (Map.Entry<Kind, Long> each : most.entrySet()) {
            Kind kind = each.getKey();
            long cost = effort.costOf(kind.name()).orElseThrow().effort();
            ladder = ladder.and(
                    changes(kind, each.getValue(), cost),
                    (counted, more) -> moved(counted, kind, upward ? more : -more));
        }
        return ladder.valued(worth -> within(worth, effort)).map(Observation.Counts::new);
    }

    private Points within(Points worth, Effort effort) {
        return effort.aim() == Effort.Aim.MORE
                ? worth.min(max).max(Points.ZERO)
                : worth.max(max.negated()).min(Points.ZERO);
    }

    /** As many changes of a kind as move all that was counted to the other end. */
    private long enough(Kind kind, Observation.Counts counts) {
        BigDecimal way = sum(counts).max(max).value();
        BigDecimal room = BigDecimal.valueOf(Observation.Counts.MOST - counts.of(kind.name()));
        return way.divide(kind.points().value(), 0, RoundingMode.CEILING)
                .min(room)
                .longValueExact();
    }

    private static Ladder<Long> changes(Kind kind, long most, long cost) {
        Ladder.requireFew(most);
        List<Ladder.Rung<Long>> rungs = new ArrayList<>();
        for (long more = 0; more <= most; more++) {
            rungs.add(new Ladder.Rung<>(more * cost, kind.points().times(more), more));
        }
        return Ladder.of(rungs);
    }

    private static Map<String, Long> moved(Map<String, Long> counts, Kind kind, long more) {
        if (more == 0) {
            return counts;
        }
        Map<String, Long> moved = new LinkedHashMap<>(counts);
        moved.merge(kind.name(), more, Long::sum);
        return moved;
    }

    @Override
    public String toString() {
        String list = kinds.stream().map(Kind::toString).collect(Collectors.joining(", "));
        return start == Start.EMPTY ? "each " + list + ", at most " + max : max + " less each " + list;
    }
}
