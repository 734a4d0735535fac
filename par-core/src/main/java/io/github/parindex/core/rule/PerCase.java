package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
            Checks.named("kind", name);
            Checks.positive("The kind (" + name + ")", points);
        }

        @Override
        public String toString() {
            return name + " " + points;
        }
    }

    /**
     * What was counted.
     *
     * @param start where the count started
     * @param counts the kinds that occurred and how often, in the order of the rule
     * @param sum points of all occurrences, before the cap or the floor at zero
     * @param max the most that is given
     */
    public record Counted(Start start, List<Count> counts, Points sum, Points max) implements Working {

        /** Copies the list. */
        public Counted {
            counts = List.copyOf(counts);
        }

        @Override
        public String toString() {
            String list = counts.isEmpty()
                    ? "no case"
                    : counts.stream().map(Count::toString).collect(Collectors.joining(" + "));
            String bound = sum.compareTo(max) <= 0 ? "" : start == Start.EMPTY ? ", capped at " + max : ", not below 0";
            return (start == Start.EMPTY ? "" : max + " less ") + list + bound;
        }
    }

    /**
     * How often a kind occurred.
     *
     * @param kind the kind
     * @param count 1 or more
     */
    public record Count(Kind kind, long count) {

        @Override
        public String toString() {
            return count + " × " + kind;
        }
    }

    /** Checks the maximum and the kinds. */
    public PerCase {
        Checks.positive("The maximum", max);
        kinds = Checks.atLeast(1, "kind", kinds);
        Checks.distinct("kind", kinds, Kind::name);
    }

    @Override
    public Award award(Observation observation) {
        if (observation instanceof Working unanswered) {
            return Award.unanswered(max, unanswered);
        }
        Counted working = count(countsOf(observation));
        Points points = start == Start.EMPTY
                ? working.sum().min(max)
                : max.minus(working.sum()).max(Points.ZERO);
        return new Award(max, points, working);
    }

    private Map<String, Long> countsOf(Observation observation) {
        if (observation instanceof Observation.Counts counts) {
            return counts.counts();
        }
        if (observation instanceof Observation.Quantity quantity && kinds.size() == 1 && isCount(quantity.value())) {
            return Map.of(kinds.get(0).name(), quantity.value().longValueExact());
        }
        throw Checks.mismatch(
                this,
                observation,
                "a count for each of " + kinds.stream().map(Kind::name).toList());
    }

    private static boolean isCount(BigDecimal value) {
        return value.signum() >= 0 && value.scale() <= 0 && value.precision() <= 18;
    }

    private Counted count(Map<String, Long> counts) {
        List<Count> found = new ArrayList<>(kinds.size());
        Points sum = Points.ZERO;
        int known = 0;
        for (Kind kind : kinds) {
            Long count = counts.get(kind.name());
            if (count != null) {
                known++;
                if (count > 0) {
                    found.add(new Count(kind, count));
                    sum = sum.plus(kind.points().times(BigDecimal.valueOf(count)));
                }
            }
        }
        if (known < counts.size()) {
            throw Checks.unknown(
                    "kind", counts.keySet(), kinds.stream().map(Kind::name).toList());
        }
        return new Counted(start, found, sum, max);
    }

    @Override
    public String toString() {
        String list = kinds.stream().map(Kind::toString).collect(Collectors.joining(", "));
        return start == Start.EMPTY ? "each " + list + ", at most " + max : max + " less each " + list;
    }
}
