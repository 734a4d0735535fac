package io.github.parindex.core.analysis;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.number.Refusal;
import io.github.parindex.core.rule.Observation;
import java.util.List;

/** A scenario with another observation, scored exactly. */
final class Doubted {

    private Doubted() {}

    static Scenario with(Scenario scenario, String unit, String criterion, Observation outcome) {
        Assessments before = scenario.assessments()
                .orElseThrow(() -> Refusal.refused("analysis.factor.assessments", unit, criterion));
        Assessment doubted = before.assessment(unit).with(criterion, outcome);
        List<Assessment> all = before.all().stream()
                .map(each -> each.unit().code().equals(unit) ? doubted : each)
                .toList();
        return scenario.with(Assessments.of(before.set(), all));
    }
}
