package io.github.parindex.core.rule;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.SumOf.Summand;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The best of alternatives.
 *
 * <p>Seen as "tính cho trường hợp có điểm cao nhất" in the ICT ranking's annex 1B. An alternative that is not observed
 * is not claimed; only where none can be scored is the whole missing, or not applicable if all of them are. Of equal
 * alternatives the first of the rule is named.
 *
 * @param parts at least two, with different names
 */
public record BestOf(List<Part> parts) implements Rule {

    /**
     * The alternative that counts.
     *
     * @param part its name
     * @param award what it gave
     */
    public record BestPart(String part, Award award) implements Rule.Found {

        /** Refuses null. */
        public BestPart {
            Objects.requireNonNull(part, "part");
            Objects.requireNonNull(award, "award");
        }

        @Override
        public String toString() {
            return "best is " + part + ": " + award.working();
        }
    }

    /** Checks that the parts are distinct. */
    public BestOf {
        Objects.requireNonNull(parts, "parts");
        parts = Checks.atLeast(2, "rule.parts.few", parts);
        Checks.distinct("rule.parts.twice", parts, Part::name);
    }

    @Override
    public Points max() {
        return parts.stream().map(part -> part.rule().max()).reduce(Points.ZERO, Points::max);
    }

    @Override
    public void checkObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Composition.check(parts, observation);
    }

    @Override
    public Award awardObserved(Observation observation) {
        Objects.requireNonNull(observation, "observation");
        Points max = max();
        List<Summand> awards = Composition.awards(parts, observation);
        @Nullable Summand best = null;
        for (Summand each : awards) {
            boolean scored = each.award().standing() == Award.Standing.SCORED;
            if (scored
                    && (best == null
                            || each.award().points().compareTo(best.award().points()) > 0)) {
                best = each;
            }
        }
        if (best == null) {
            return Award.unanswered(max, Composition.unanswered(awards));
        }
        return new Award(max, best.award().points(), new BestPart(best.part(), best.award()));
    }

    @Override
    public Award.Staircase nextObserved(Observation observation, Effort effort) {
        Objects.requireNonNull(observation, "observation");
        Objects.requireNonNull(effort, "effort");
        Observation.Parts observed = Composition.observed(parts, observation, effort);
        Map<String, Award.Staircase> next = Composition.next(parts, observed, effort);
        Ladder<Map<String, Observation>> ladder =
                effort.aim() == Effort.Aim.MORE ? anyBetter(observed, next, effort) : allLess(observed, next, effort);
        return Ladder.staircase(
                ladder.map(Observation.Parts::new), this::award, effort, Composition.top(next.values()));
    }

    private Ladder<Map<String, Observation>> anyBetter(
            Observation.Parts observed, Map<String, Award.Staircase> next, Effort effort) {
        Ladder<Map<String, Observation>> ladder = Ladder.of(award(observed).points(), observed.parts());
        for (Map.Entry<String, Award.Staircase> part : next.entrySet()) {
            ladder = ladder.or(Composition.ladder(part.getValue(), effort)
                    .map(changed -> Composition.with(observed.parts(), part.getKey(), changed)));
        }
        return ladder;
    }

    /** The best falls only where every scored part does. */
    private Ladder<Map<String, Observation>> allLess(
            Observation.Parts observed, Map<String, Award.Staircase> next, Effort effort) {
        Ladder<Map<String, Observation>> ladder = Ladder.of(Ladder.worth(Points.ZERO, effort), observed.parts());
        for (Map.Entry<String, Award.Staircase> part : next.entrySet()) {
            ladder = ladder.andLesser(
                    Composition.ladder(part.getValue(), effort),
                    (seen, changed) -> Composition.with(seen, part.getKey(), changed));
        }
        return ladder;
    }

    @Override
    public String toString() {
        return parts.stream().map(Part::toString).collect(Collectors.joining(" or ", "best of ", ""));
    }
}
