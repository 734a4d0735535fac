package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.io.shape.PlanWords;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.List;
import java.util.Optional;

/** The plans to win points back: all of them at a glance, and each with its unit: who, what, from, to, points, effort, by when. */
final class PlanSection {

    private static final Wording TITLE = Wording.of("planSection.title");
    private final Material material;
    private final Markup out;
    private final Figures figures;

    private PlanSection(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
    }

    static void write(Material material, Markup out) {
        if (!material.additions().plans().isEmpty()) {
            new PlanSection(material, out).write();
        }
    }

    /** The plan of one unit, if it has one, under headings of the level given. */
    static void unit(Material material, Markup out, Unit unit, String heading) {
        material.additions().plans().stream()
                .filter(plan -> plan.unit().code().equals(unit.code()))
                .findFirst()
                .ifPresent(plan -> new PlanSection(material, out).unit(plan, heading));
    }

    private void write() {
        out.open("section", "id", "plans", "aria-labelledby", "plans-h");
        out.leaf("h2", TITLE, "id", "plans-h");
        out.leaf("p", Wording.of("planSection.explained"), "class", "note");
        Table table = Table.open(out, out.words(TITLE), "plain sortable")
                .head(
                        text(Wording.of("rankings.unit")),
                        numbers(Wording.of("planSheet.before")),
                        numbers(Wording.of("planSheet.after")),
                        numbers(Wording.of("planSheet.won")),
                        numbers(Wording.of("planSheet.changes")),
                        numbers(Wording.of("planSheet.effort")),
                        text(Wording.of("planSheet.outcome")));
        material.additions().plans().forEach(plan -> row(table, plan));
        table.close();
        out.close().line();
    }

    private void row(Table table, UnitPlan planned) {
        Plan plan = planned.outcome().plan();
        table.row()
                .name(plan.unit().name())
                .number(figures.fixed(PlanWords.before(plan)))
                .number(figures.fixed(PlanWords.after(plan)))
                .number(figures.signed(plan.won()), plan.won().toString())
                .number(Integer.toString(plan.steps().size()))
                .number(Long.toString(plan.effort()))
                .text(out.words(
                        Wording.of(planned.outcome().isReached() ? "planSection.reached" : "planSection.unattainable")))
                .end();
    }

    private void unit(UnitPlan planned, String heading) {
        Plan plan = planned.outcome().plan();
        out.leaf(heading, TITLE);
        out.leaf("p", PlanWords.of(planned.outcome()).asSentence());
        if (plan.steps().isEmpty()) {
            return;
        }
        out.open("div", "class", "beside plan").open("div", "class", "figure");
        PlanChart.of(planned, material.anchor(plan.before()) + "-plan")
                .in(material.locale())
                .draw(out);
        out.close();
        String caption =
                out.words(Wording.of("unit.form", out.words(TITLE), plan.unit().name()));
        Table table = Table.open(out, caption, "plain").head(headings());
        plan.steps().forEach(step -> step(table, step));
        table.close();
        out.close();
        if (!plan.isOptimal()) {
            out.leaf("p", Wording.of("planSection.gap", plan.proof().leastEffort()), "class", "note");
        }
    }

    private static Table.Heading[] headings() {
        return List.of(
                        text(Wording.of("planSheet.criterion")),
                        text(Wording.of("planSheet.from")),
                        text(Wording.of("planSheet.to")),
                        numbers(Wording.of("planSheet.won")),
                        numbers(Wording.of("planSheet.effort")),
                        text(Wording.of("planSheet.office")),
                        text(Wording.of("planSheet.deadline")))
                .toArray(Table.Heading[]::new);
    }

    private void step(Table table, Plan.Step step) {
        Optional<Wording> due = step.assignment().due().map(PlanWords::of);
        table.row()
                .name(Named.of(step.criterion(), " ", material.locale()))
                .text(out.words(Reasons.of(step.from())))
                .text(out.words(Reasons.of(step.to())))
                .number(figures.signed(step.won()))
                .number(Long.toString(step.effort()))
                .text(step.assignment().office())
                .text(due.map(out::words).orElse(""))
                .end();
    }
}
