package io.github.parindex.io.action;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.rule.Award;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.shape.Shapes;
import io.github.parindex.io.token.Findings;
import io.github.parindex.io.token.Pointers;
import io.github.parindex.io.words.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes plans back from their document, on the board for which they were made: what was observed then must be what they say. */
final class PlanMeaning {

    private final Scoreboard before;
    private final Findings findings;

    private PlanMeaning(Scoreboard before, Findings findings) {
        this.before = before;
        this.findings = findings;
    }

    /** The plans, or null if anything does not fit. */
    static @Nullable List<Plan> of(PlanDocument document, Scoreboard before, Findings findings) {
        if (!findings.isClean()) {
            return null;
        }
        PlanMeaning meaning = new PlanMeaning(before, findings);
        if (!document.criteriaSet().equals(before.set().id())) {
            findings.add(findings.problem(
                            "/criteriaSet",
                            Wording.of(
                                    "planDocument.otherSet",
                                    document.criteriaSet(),
                                    before.set().id()))
                    .withValue(document.criteriaSet()));
            return null;
        }
        requireOnce(document, findings);
        List<Plan> plans = new ArrayList<>();
        for (int i = 0; i < document.plans().size(); i++) {
            @Nullable Plan plan = meaning.plan(document.plans().get(i), Pointers.child("/plans", i));
            if (plan != null) {
                plans.add(plan);
            }
        }
        return findings.isClean() ? plans : null;
    }

    /** Refuses a second plan of a unit, and a second step of a criterion in a plan. */
    static void requireOnce(PlanDocument document, Findings findings) {
        Map<String, String> units = new HashMap<>();
        for (int i = 0; i < document.plans().size(); i++) {
            PlanDocument.Part part = document.plans().get(i);
            String at = Pointers.child("/plans", i);
            requireOnce("planDocument.unitTwice", part.unit(), at + "/unit", units, findings);
            Map<String, String> criteria = new HashMap<>();
            for (int j = 0; j < part.steps().size(); j++) {
                String step = Pointers.child(at + "/steps", j) + "/criterion";
                requireOnce("planDocument.stepTwice", part.steps().get(j).criterion(), step, criteria, findings);
            }
        }
    }

    private static void requireOnce(String key, String code, String at, Map<String, String> met, Findings findings) {
        @Nullable String first = met.putIfAbsent(code, at);
        if (first != null) {
            findings.add(findings.problem(at, Wording.of(key, code, first)).withValue(code));
        }
    }

    private @Nullable Plan plan(PlanDocument.Part part, String at) {
        @Nullable Scorecard card = findings.attempt(at + "/unit", () -> before.card(part.unit()));
        if (card == null) {
            return null;
        }
        List<Observed> changes = new ArrayList<>();
        for (int i = 0; i < part.steps().size(); i++) {
            @Nullable Observed change = observed(part.steps().get(i), card, Pointers.child(at + "/steps", i));
            if (change != null) {
                changes.add(change);
            }
        }
        return changes.size() < part.steps().size() ? null : plan(part, card, changes);
    }

    // What a step changes, by its place in the set.
    private record Observed(PlanDocument.Step step, String at, int leaf, Observation from, Observation to) {}

    private @Nullable Observed observed(PlanDocument.Step step, Scorecard card, String at) {
        @Nullable
        Integer leaf = findings.attempt(at + "/criterion", () -> card.set().indexOf(step.criterion()));
        @Nullable Observation from = Shapes.observation(step.from(), at + "/from", findings);
        @Nullable Observation to = Shapes.observation(step.to(), at + "/to", findings);
        if (leaf == null || from == null || to == null) {
            return null;
        }
        Leaf criterion = card.set().leaves().get(leaf);
        @Nullable
        Boolean fits = findings.attempt(at + "/to", () -> {
            criterion.rule().check(to);
            return true;
        });
        Observation then = card.assessment().observations().get(leaf);
        if (!then.equals(from)) {
            findings.add(findings.problem(at + "/from", Wording.of("planDocument.otherFrom", criterion.code())));
            return null;
        }
        return fits == null ? null : new Observed(step, at, leaf, from, to);
    }

    /** Scores the unit as if all were done, which tells what each step is awarded, among peers too. */
    private @Nullable Plan plan(PlanDocument.Part part, Scorecard card, List<Observed> changes) {
        Assessment done = card.assessment();
        for (Observed change : changes) {
            done = done.with(change.step().criterion(), change.to());
        }
        Scorecard after = before.with(done).card(part.unit());
        List<Plan.Step> steps = new ArrayList<>();
        for (Observed change : changes) {
            Plan.@Nullable Step step = step(change, card, after);
            if (step != null) {
                steps.add(step);
            }
        }
        return steps.size() < changes.size()
                ? null
                : new Plan(
                        card,
                        steps,
                        part.effort(),
                        Points.of(part.after()),
                        new Plan.Proof(
                                part.proof().leastEffort(),
                                Points.of(part.proof().mostPoints())));
    }

    private Plan.@Nullable Step step(Observed change, Scorecard card, Scorecard after) {
        Award then = card.leaves().get(change.leaf()).award();
        Award done = after.leaves().get(change.leaf()).award();
        PlanDocument.Step step = change.step();
        boolean wasSame = requirePoints(then, step.before(), change.at() + "/before");
        boolean isSame = requirePoints(done, step.after(), change.at() + "/after");
        @Nullable Assignment assignment = findings.attempt(change.at(), () -> assignment(step));
        return !wasSame || !isSame || assignment == null
                ? null
                : new Plan.Step(
                        card.set().leaves().get(change.leaf()),
                        change.from(),
                        change.to(),
                        then,
                        done,
                        step.effort(),
                        assignment,
                        step.othersUnchanged() ? Award.Assumes.OTHERS_UNCHANGED : Award.Assumes.NOTHING);
    }

    private boolean requirePoints(Award award, BigDecimal stated, String at) {
        boolean same = award.points().value().compareTo(stated) == 0;
        if (!same) {
            findings.add(
                    findings.problem(at, Wording.of("planDocument.otherPoints", Points.of(stated), award.points())));
        }
        return same;
    }

    private static Assignment assignment(PlanDocument.Step step) {
        Optional<Assignment.HalfYear> due =
                Optional.ofNullable(step.due()).map(half -> new Assignment.HalfYear(half.year(), half.half()));
        return new Assignment(Objects.requireNonNullElse(step.office(), ""), due);
    }
}
