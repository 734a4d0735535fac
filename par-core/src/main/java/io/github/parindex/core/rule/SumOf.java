package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The sum of parts, capped; for example of a proportion and a capped list.
 *
 * <p>Seen as "WAN: tỷ lệ × 45, cộng 1 điểm mỗi ứng dụng, tối đa 5" in the ICT ranking's annex 1B. One missing part
 * makes the whole missing, as the sum is not known. A part that is not applicable adds nothing, and the working says so;
 * where none applies the whole is not applicable. (The other reading, to rescale the parts that are left, is what the
 * policy of the criteria set does for whole criteria; a text that wants it makes the parts criteria of their own.)
 *
 * @param parts at least two, with different names
 * @param max the cap, above 0 and at most the sum of the parts' maxima
 */
public record SumOf(List<Part> parts, Points max) implements Rule {

    /**
     * What each part gave.
     *
     * @param part its name
     * @param award its award
     */
    public record Summand(String part, Award award) {

        /** Refuses null. */
        public Summand {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(award, "award");
        }

        @Override
        public String toString() {
            return part + " " + award.points() + " (" + award.working() + ")";
        }
    }

    /**
     * The parts that were added.
     *
     * @param parts each with its award, in the order of the rule
     * @param sum points of all parts before the cap
     * @param cap the most the sum gives
     */
    public record PartsAdded(List<Summand> parts, Points sum, Points cap) implements Rule.Found {

        /** Copies the list. */
        public PartsAdded {
            Objects.requireNonNull(parts, "parts");
            Objects.requireNonNull(sum, "sum");
            Objects.requireNonNull(cap, "cap");
            parts = List.copyOf(parts);
        }

        @Override
        public String toString() {
            String list = parts.stream().map(Summand::toString).collect(Collectors.joining(" + "));
            return sum.compareTo(cap) > 0 ? list + ", capped at " + cap : list;
        }
    }

    /** Checks that the parts are distinct and the cap can be reached. */
    public SumOf {
        Objects.requireNonNull(parts, "parts");
        Objects.requireNonNull(max, "max");
        parts = Checks.atLeast(2, "rule.parts.few", parts);
        Checks.distinct("rule.parts.twice", parts, Part::name);
        Checks.positive("rule.sumOf.cap", max);
        Checks.capWithin("rule.sumOf.unreachable", max, reachable(parts));
    }

    static SumOf of(List<Part> parts) {
        return new SumOf(parts, reachable(parts));
    }

    private static Points reachable(List<Part> parts) {
        return Points.sum(parts, part -> part.rule().max());
    }

    /**
     * Lowers the maximum.
     *
     * @param cap the most the sum gives
     * @return a copy with that cap
     */
    public SumOf withCap(String cap) {
        Objects.requireNonNull(cap, "cap");
        return new SumOf(parts, Points.parse(cap));
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Composition.check(parts, observation);
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        List<Summand> awards = Composition.awards(parts, observation);
        Map<Award.Standing, Long> standings = awards.stream()
                .collect(Collectors.groupingBy(each -> each.award().standing(), Collectors.counting()));
        if (standings.containsKey(Award.Standing.MISSING) || !standings.containsKey(Award.Standing.SCORED)) {
            return Award.unanswered(max, Composition.unanswered(awards));
        }
        Points sum = Points.sum(awards, each -> each.award().points());
        return new Award(max, sum.min(max), new PartsAdded(awards, sum, max));
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        Observation.Parts observed = Composition.observed(parts, observation, effort);
        Map<String, Award.Staircase> next = Composition.next(parts, observed, effort);
        Ladder<Map<String, Observation>> ladder = Ladder.of(Points.ZERO, observed.parts());
        for (Map.Entry<String, Award.Staircase> part : next.entrySet()) {
            ladder = ladder.and(
                    Composition.ladder(part.getValue(), effort),
                    (seen, changed) -> Composition.with(seen, part.getKey(), changed));
        }
        Ladder<Map<String, Observation>> capped =
                ladder.valued(worth -> effort.aim() == Effort.Aim.MORE ? worth.min(max) : worth.max(max.negated()));
        return Ladder.staircase(
                capped.map(Observation.Parts::new), this::award, effort, Composition.top(next.values()));
    }

    @Override
    public String toString() {
        String list = parts.stream().map(Part::toString).collect(Collectors.joining(" plus "));
        return max.equals(reachable(parts)) ? list : list + ", at most " + max;
    }
}
