package io.github.parindex.io.action;

import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Outcome;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.rule.Award;
import io.github.parindex.io.json.TitleDocument;
import io.github.parindex.io.shape.PlanWords;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.Digits;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts plans into their document. */
final class PlanForm {

    private PlanForm() {}

    static PlanDocument of(Collection<? extends Outcome> outcomes) {
        CriteriaSet set = set(outcomes);
        requireOnce(outcomes);
        return new PlanDocument(
                set.id(),
                set.edition().version(),
                outcomes.stream().map(PlanForm::part).toList());
    }

    private static CriteriaSet set(Collection<? extends Outcome> outcomes) {
        List<CriteriaSet> sets = outcomes.stream()
                .map(outcome -> outcome.plan().before().set())
                .distinct()
                .toList();
        if (sets.size() != 1) {
            throw new IllegalArgumentException("The plans are under " + sets.size()
                    + " criteria sets, not one.\nMaybe write each in a document of its own.");
        }
        return sets.get(0);
    }

    private static void requireOnce(Collection<? extends Outcome> outcomes) {
        Set<String> units = new HashSet<>();
        for (Outcome outcome : outcomes) {
            String unit = outcome.plan().unit().code();
            if (!units.add(unit)) {
                throw Wording.of("planDocument.unitOfTwo", unit).toException();
            }
        }
    }

    private static PlanDocument.Part part(Outcome outcome) {
        Plan plan = outcome.plan();
        String block = plan.unit().block();
        return new PlanDocument.Part(
                plan.unit().code(),
                plan.unit().name(),
                block.isBlank() ? null : block,
                outcome.isReached(),
                Digits.of(plan.before().total()),
                Digits.of(plan.points()),
                Digits.of(plan.before().applicable()),
                index(plan, plan.before().total()),
                index(plan, plan.points()),
                plan.effort(),
                new PlanDocument.Proof(
                        plan.isOptimal(),
                        plan.proof().leastEffort(),
                        Digits.of(plan.proof().mostPoints())),
                plan.steps().stream().map(PlanForm::step).toList());
    }

    private static @Nullable BigDecimal index(Plan plan, Points points) {
        return PlanWords.index(plan, points).map(Digits::of).orElse(null);
    }

    private static PlanDocument.Step step(Plan.Step step) {
        String office = step.assignment().office();
        return new PlanDocument.Step(
                step.criterion().code(),
                TitleDocument.from(step.criterion().title()),
                Shapes.written(step.from()),
                Shapes.written(step.to()),
                Digits.of(step.before().points()),
                Digits.of(step.after().points()),
                Digits.of(step.won()),
                step.effort(),
                office.isBlank() ? null : office,
                step.assignment().due().map(PlanForm::due).orElse(null),
                step.assumes() == Award.Assumes.OTHERS_UNCHANGED);
    }

    private static PlanDocument.Due due(Assignment.HalfYear half) {
        return new PlanDocument.Due(half.year(), half.half());
    }
}
