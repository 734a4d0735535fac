package io.github.parindex.core.rule;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Scores the parts of a composed rule. */
final class Composition {

    private static final Observation NOT_OBSERVED = Observation.missing(new Reason.NotObserved());

    private Composition() {}

    /** Refuses parts that are unknown, and what the rule of a part refuses. */
    static void check(List<Rule.Part> parts, Observation observation) {
        Map<String, Observation> byName = observed(parts, observation);
        for (Rule.Part part : parts) {
            part.rule().check(byName.getOrDefault(part.name(), NOT_OBSERVED));
        }
        if (!Checks.names(parts, Rule.Part::name).containsAll(byName.keySet())) {
            throw Checks.unknown("rule.parts.unknown", byName.keySet(), Checks.names(parts, Rule.Part::name));
        }
    }

    private static Map<String, Observation> observed(List<Rule.Part> parts, Observation observation) {
        if (observation instanceof Observation.Parts observed) {
            return observed.parts();
        }
        throw Checks.mismatch("rule.parts.mismatch", observation, Checks.names(parts, Rule.Part::name));
    }

    static List<SumOf.Summand> awards(List<Rule.Part> parts, Observation observation) {
        Map<String, Observation> byName = observed(parts, observation);
        List<SumOf.Summand> awards = new ArrayList<>(parts.size());
        int known = 0;
        for (Rule.Part part : parts) {
            Observation seen = byName.get(part.name());
            known += seen == null ? 0 : 1;
            Observation given = seen == null ? NOT_OBSERVED : seen;
            awards.add(new SumOf.Summand(part.name(), part.rule().award(given)));
        }
        if (known < byName.size()) {
            throw Checks.unknown("rule.parts.unknown", byName.keySet(), Checks.names(parts, Rule.Part::name));
        }
        return awards;
    }

    /** Says why a whole has no score: not applicable if every part is, else missing. */
    static Working unanswered(List<SumOf.Summand> awards) {
        boolean none = awards.stream().allMatch(each -> each.award().standing() == Award.Standing.NOT_APPLICABLE);
        return none
                ? Observation.notApplicable(new Reason.NoPartApplies())
                : Observation.missing(new Reason.PartsNotObserved(awards.stream()
                        .filter(each -> each.award().standing() == Award.Standing.MISSING)
                        .map(SumOf.Summand::part)
                        .toList()));
    }

    static Observation.Parts observed(List<Rule.Part> parts, Observation observation, Rule.Effort effort) {
        List<String> names = Checks.names(parts, Rule.Part::name);
        effort.requireKnown(List.of(), names);
        if (observation instanceof Observation.Parts observed) {
            return observed;
        }
        throw Checks.mismatch("rule.parts.mismatch", observation, names);
    }

    /** The staircases of the parts that score, by name in the order of the rule; the others cannot change. */
    static Map<String, Award.Staircase> next(List<Rule.Part> parts, Observation.Parts observed, Rule.Effort effort) {
        Map<String, Award.Staircase> next = new LinkedHashMap<>();
        for (Rule.Part part : parts) {
            Observation seen = observed.parts().getOrDefault(part.name(), NOT_OBSERVED);
            Award.Staircase staircase = part.rule().next(seen, effort.ofPart(part.name()));
            if (staircase.today().award().standing() == Award.Standing.SCORED) {
                next.put(part.name(), staircase);
            }
        }
        return next;
    }

    static Ladder<Observation> ladder(Award.Staircase staircase, Rule.Effort effort) {
        return Ladder.of(staircase.stairs().stream()
                .map(stair ->
                        new Ladder.Rung<>(stair.effort(), Ladder.worth(stair.points(), effort), stair.observation()))
                .toList());
    }

    static Map<String, Observation> with(Map<String, Observation> parts, String name, Observation changed) {
        Map<String, Observation> all = new LinkedHashMap<>(parts);
        all.put(name, changed);
        return all;
    }

    /** Why the whole goes no further: what holds its parts, and what more effort would move before all else. */
    static Award.Top top(Collection<Award.Staircase> parts) {
        List<Award.Top> tops = parts.stream()
                .map(Award.Staircase::top)
                .filter(top -> top != Award.Top.FULL)
                .sorted()
                .toList();
        return tops.contains(Award.Top.EFFORT) ? Award.Top.EFFORT : tops.isEmpty() ? Award.Top.OBSERVED : tops.get(0);
    }
}
