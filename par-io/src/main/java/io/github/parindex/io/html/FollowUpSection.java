package io.github.parindex.io.html;

import static io.github.parindex.io.html.Table.numbers;
import static io.github.parindex.io.html.Table.text;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.planning.FollowUp;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.io.shape.Reasons;
import io.github.parindex.io.words.Wording;
import java.util.List;

/** What came of the plans that were made before: of all units at a glance, and step by step with each unit. */
final class FollowUpSection {

    private static final Wording TITLE = Wording.of("followUp.title");
    private final Material material;
    private final Markup out;
    private final Figures figures;

    private FollowUpSection(Material material, Markup out) {
        this.material = material;
        this.out = out;
        this.figures = material.figures();
    }

    static void write(Material material, Markup out) {
        if (!material.additions().followUps().isEmpty()) {
            new FollowUpSection(material, out).write();
        }
    }

    /** What came of the plan of one unit, if it had one, under headings of the level given. */
    static void unit(Material material, Markup out, Unit unit, String heading) {
        material.additions().followUps().stream()
                .filter(each -> each.plan().unit().code().equals(unit.code()))
                .filter(each -> !each.items().isEmpty())
                .findFirst()
                .ifPresent(each -> new FollowUpSection(material, out).unit(each, heading));
    }

    private void write() {
        out.open("section", "id", "follow-up", "aria-labelledby", "follow-up-h");
        out.leaf("h2", TITLE, "id", "follow-up-h");
        Table table = Table.open(out, out.words(TITLE), "plain sortable")
                .head(
                        text(Wording.of("rankings.unit")),
                        numbers(Wording.of("followUp.steps")),
                        numbers(Wording.literal(FollowUp.Status.DONE)),
                        numbers(Wording.literal(FollowUp.Status.PARTLY)),
                        numbers(Wording.of("followUp.undone")),
                        numbers(Wording.literal(FollowUp.Status.NOT_SCORED)),
                        numbers(Wording.of("followUp.planned")),
                        numbers(Wording.of("planSheet.won")));
        material.additions().followUps().forEach(each -> row(table, each));
        table.close();
        out.close().line();
    }

    private void row(Table table, FollowUp followUp) {
        Points planned = Points.sum(followUp.plan().steps(), Plan.Step::won);
        table.row()
                .name(followUp.plan().unit().name())
                .number(Integer.toString(followUp.items().size()))
                .number(count(followUp, FollowUp.Status.DONE))
                .number(count(followUp, FollowUp.Status.PARTLY))
                .number(count(followUp, FollowUp.Status.NOT_DONE, FollowUp.Status.WORSE))
                .number(count(followUp, FollowUp.Status.NOT_SCORED))
                .number(figures.fixed(planned), planned.toString())
                .number(figures.signed(followUp.won()), followUp.won().toString())
                .end();
    }

    private static String count(FollowUp followUp, FollowUp.Status... statuses) {
        return Long.toString(followUp.items().stream()
                .filter(item -> List.of(statuses).contains(item.status()))
                .count());
    }

    private void unit(FollowUp followUp, String heading) {
        out.leaf(heading, TITLE);
        String caption = out.words(
                Wording.of("unit.form", out.words(TITLE), followUp.plan().unit().name()));
        Table table = Table.open(out, caption, "plain")
                .head(
                        text(Wording.of("planSheet.criterion")),
                        text(Wording.of("followUp.planned")),
                        text(Wording.of("unit.observed")),
                        text(Wording.of("followUp.status")),
                        numbers(Wording.of("planSheet.won")));
        followUp.items()
                .forEach(item -> table.row()
                        .name(Named.of(item.step().criterion(), " ", material.locale()))
                        .text(out.words(Reasons.of(item.step().to())))
                        .text(out.words(Reasons.of(item.observed())))
                        .text(out.words(Wording.literal(item.status())))
                        .number(figures.signed(item.won()))
                        .end());
        table.close();
    }
}
