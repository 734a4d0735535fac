package io.github.parindex.io.action;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.perFault;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.planning.Assignment;
import io.github.parindex.core.planning.Efforts;
import io.github.parindex.core.planning.Plan;
import io.github.parindex.core.planning.Planner;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.Loaded;
import io.github.parindex.io.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A plan that is written is read back as it was, on the board for which it was made. */
final class PlanJsonProperties {

    private static final CriteriaSet SET = CriteriaSet.of(
            "S",
            leaf("1", "Kế hoạch", checklist(item("issued", "0.5"), item("on time", "0.75"))),
            leaf("2", "Hạn", proportion("3")),
            leaf("3", "So với khối", againstPeers("2", AgainstPeers.Reference.BEST)),
            Criterion.deduction("4", "Trừ", leaf("4.1", "Lỗi", perFault("1", kind("late", "0.25")))));

    private static Assessment unit(String code, Random random) {
        Assessment unit = Assessment.of(SET, Unit.of(code, "Sở " + code).in("sở"))
                .with("2", Observation.ratio(random.nextInt(8), 7))
                .with("3", Observation.ratio(1 + random.nextInt(6), 7))
                .with("4.1", Observation.counts("late", random.nextInt(4)));
        return random.nextBoolean()
                ? unit.with("1", random.nextBoolean() ? Observation.checked() : Observation.checked("issued"))
                : unit.with("1", Observation.missing("no report"));
    }

    @Property(tries = 200)
    void plansAreReadBackAsTheyWereWritten(@ForAll Random random, @ForAll @IntRange(max = 12) int budget) {
        List<Assessment> units = new ArrayList<>(List.of(unit("A", random), unit("B", random), unit("C", random)));
        Assessments all = Assessments.of(SET, units);
        Efforts efforts = Efforts.oneAChange().reporting("1", Observation.checked("issued"), 2);
        efforts = random.nextBoolean()
                ? efforts.with("2", Assignment.to("Văn phòng").by(2026, 2))
                : efforts;
        Scoreboard before = Scorer.score(all);
        List<Plan> plans = new ArrayList<>();
        for (String unit : List.of("A", "B", "C")) {
            plans.add(Planner.of(all, unit).with(efforts).best(budget));
        }
        Loaded<List<Plan>> read = PlanJson.read(Source.of("plan.json", PlanJson.toText(plans)), before);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(plans);
    }

    @Example
    void whatDoesNotFitTheBoardIsSaidAtItsPlace() {
        Assessment a = Assessment.of(SET, Unit.of("A", "Sở A").in("sở"))
                .with("1", Observation.checked())
                .with("2", Observation.ratio(1, 7));
        Assessments all = Assessments.of(SET, a);
        String text = PlanJson.toText(List.of(Planner.of(all, "A").best(1)));
        Assessments other = Assessments.of(SET, a.with("1", Observation.checked("issued")));
        assertThat(said(text, other))
                .containsExactly("/plans/0/steps/0/from Criterion (1) was observed otherwise before the plan.");
        assertThat(said(text.replace("\"unit\": \"A\"", "\"unit\": \"Z\""), all))
                .singleElement()
                .asString()
                .startsWith("/plans/0/unit ");
        assertThat(said(text.replace("\"criterion\": \"1\"", "\"criterion\": \"9\""), all))
                .singleElement()
                .asString()
                .startsWith("/plans/0/steps/0/criterion ");
        assertThat(said(text.replace("\"after\": 0.75", "\"after\": 1"), all))
                .containsExactly("/plans/0/steps/0/after The plan says 1 point, the rule gives 0.75.");
        assertThat(said(text.replace("\"criteriaSet\": \"S\"", "\"criteriaSet\": \"T\""), all))
                .containsExactly("/criteriaSet The plans are under criteria set (T), not (S).");
    }

    private static List<String> said(String text, Assessments all) {
        return PlanJson.read(Source.of("plan.json", text), Scorer.score(all)).problems().stream()
                .map(problem -> problem.place() + " " + problem.message())
                .toList();
    }
}
