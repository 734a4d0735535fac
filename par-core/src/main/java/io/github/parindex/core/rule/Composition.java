package io.github.parindex.core.rule;

import java.util.ArrayList;
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
}
