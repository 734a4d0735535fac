package io.github.parindex.core.planning;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.deduction;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.ranking.GradeScale.bands;
import static io.github.parindex.core.ranking.GradeScale.forcedShares;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static io.github.parindex.core.ranking.GradeScale.share;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.counts;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.kind;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.perCase;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.ForcedShares;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.ranking.TieBreak;
import io.github.parindex.core.rule.Award.Top;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.rule.Rule.Effort;
import io.github.parindex.core.scoring.Scorer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One department of three: what it can win back, and at what cost. */
class PlannerCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "T-2026",
            group(
                    "1",
                    "Leadership",
                    leaf("1.1", "Yearly plan", checklist(item("issued", "1"), item("on time", "1"))),
                    leaf(
                            "1.2",
                            "Plan carried out",
                            Rule.bands(atLeast("100%", "4"), atLeast("90%", "2"), otherwise("0")))),
            group(
                    "2",
                    "One-stop shop",
                    leaf("2.1", "On time", proportion("4")),
                    leaf("2.2", "Survey", statedUpTo("2"))),
            bonus("3", "Initiatives", leaf("3.1", "Initiatives", perCase("2", kind("initiative", "0.5"))))
                    .withCap("1"),
            deduction("4", "Violations", leaf("4.1", "Violations", perCase("3", kind("violation", "0.5")))));

    private static Assessment unit(String code, Map<String, Observation> observations) {
        return Assessment.of(SET, Unit.of(code, "Department " + code), observations);
    }

    private static final Assessment HOME = unit(
            "HOME",
            Map.of(
                    "1.1", checked("issued"),
                    "1.2", ratio(45, 52),
                    "2.1", ratio(15, 20),
                    "2.2", Observation.stated("1.5"),
                    "3.1", counts("initiative", 1),
                    "4.1", counts("violation", 2)));

    private static final Assessments ALL = Assessments.of(
            SET,
            HOME,
            unit(
                    "BEST",
                    Map.of(
                            "1.1",
                            checked("issued", "on time"),
                            "1.2",
                            ratio(1, 1),
                            "2.1",
                            ratio(9, 10),
                            "2.2",
                            Observation.stated("2"))),
            unit(
                    "LAST",
                    Map.of(
                            "1.1",
                            checked("issued"),
                            "1.2",
                            ratio(9, 10),
                            "2.1",
                            ratio(1, 2),
                            "2.2",
                            Observation.stated("1"))));

    private static final RankingMethod GRADED =
            RankingMethod.withDefaults().with(bands(grade("A", "80"), grade("B", "60"), grade("C", "0")));

    private static Planner home() {
        return Planner.of(ALL, "HOME");
    }

    @Test
    void nextAwardsSayWhatIsMissing() {
        assertThat(home().nextAwards("1.2"))
                .hasToString("0 for 0 (45/52); 2 for 2 (47/52); 4 for 7 (52/52); nothing more can be won");
        assertThat(home().nextAwards("2.2").top()).isEqualTo(Top.STATED_BY_OTHERS);
        assertThat(home().nextAwards("4.1").last().points()).isEqualTo(Points.ZERO);
        assertThat(home().nextAwards().keySet()).containsExactly("1.1", "1.2", "2.1", "2.2", "3.1", "4.1");
    }

    @Test
    void theCheapestPlanForAnIndexIsAListOfSteps() {
        Planner planner = home().with(Efforts.oneAChange()
                .with("1.2", Effort.each(2))
                .with("4.1", Effort.each(9))
                .with("1.2", Assignment.to("Office").by(2026, 1)));
        Plan plan = planner.cheapest(Target.index("78")).orThrow();
        assertThat(plan).hasToString("""
            HOME Department HOME   5 → 9.5, effort 11
            1.1 Yearly plan   [issued] → [issued, on time]   1 → 2   effort 1
            1.2 Plan carried out   45/52 → 47/52   0 → 2   effort 4   Office by 1/2026
            2.1 On time   15/20 → 20/20   3 → 4   effort 5
            3.1 Initiatives   initiative: 1 → initiative: 2   0.5 → 1   effort 1\
            """);
        assertThat(Scorer.score(plan.after()).total()).isEqualTo(plan.points());
        assertThat(plan.isOptimal()).isTrue();
    }

    @Test
    void theStepsOfAHundredThousandStairsAreThoseOfTheirPoints() {
        CriteriaSet fine =
                CriteriaSet.of("T", leaf("1", "Given", statedUpTo("10")), leaf("2", "Plan", statedUpTo("1")));
        Assessment none = Assessment.of(
                fine, Unit.of("U", "Unit"), Map.of("1", Observation.stated("0"), "2", Observation.stated("0")));
        Planner planner =
                Planner.of(none).with(Efforts.none().with("1", Effort.each(1).inStepsOf("0.0001")));
        Plan plan = planner.cheapest(Target.score("7")).orThrow();
        assertThat(plan.effort()).isEqualTo(70_000);
        assertThat(plan.steps().get(0).to()).isEqualTo(Observation.stated("7"));
        assertThat(Scorer.score(plan.after()).total()).isEqualTo(plan.points());
        assertThat(planner.curve().last().steps().get(0).effort()).isEqualTo(100_000);
    }

    @Test
    void whereTieBreaksDecideAPlanOfFewerPointsMayBeCheaper() {
        CriteriaSet set = CriteriaSet.of(
                        "T",
                        leaf("A", "Plan", checklist(item("p", "9.5"), item("q", "40.2"))),
                        leaf("B", "Report", checklist(item("p", "9.7"), item("q", "40.6"))))
                .with(Policy.withDefaults().withPublished(Rounding.halfUp(0)));
        Assessments all = Assessments.of(
                set,
                Assessment.of(set, Unit.of("U", "U"), Map.of("A", checked(), "B", checked("q"))),
                Assessment.of(set, Unit.of("V", "V"), Map.of("A", checked("p"), "B", checked("q"))));
        Planner planner = Planner.of(all, "U")
                .with(RankingMethod.withDefaults().with(TieBreak.higher("A").then(TieBreak.higher("B"))))
                .with(Efforts.none()
                        .with("A", Effort.none().and("p", 1))
                        .with("B", Effort.none().and("p", 2)));
        Plan plan = planner.cheapest(Target.place(1)).orThrow();
        assertThat(plan.effort()).isEqualTo(1);
        assertThat(plan.isOptimal()).isTrue();
    }

    @Test
    void aBonusBeyondItsCapIsNoStep() {
        Planner planner = Planner.of(HOME).with(Efforts.none().with("3.1", Effort.each(1)));
        assertThat(planner.curve().last().steps()).extracting(Plan.Step::to).containsExactly(counts("initiative", 2));
    }

    @Test
    void aReportThatWasNeverSentIsPlannedFor() {
        CriteriaSet zero = SET.with(SET.policy().with(Policy.WhenMissing.ZERO));
        Assessment silent = Assessment.of(zero, Unit.of("S", "Silent"), Map.of("1.2", ratio(1, 1)));
        Efforts efforts = Efforts.none()
                .reporting("2.1", ratio(3, 4), 2)
                .with("2.1", Effort.each(5))
                .reporting("3.1", counts("initiative", 1), 1);
        assertThat(Planner.of(silent).with(efforts).curve()).hasToString("[0: 4, 1: 4.5, 2: 7, 3: 7.5, 7: 8, 8: 8.5]");
        Assessment provisional = Assessment.of(SET, Unit.of("S", "Silent"), Map.of("1.2", ratio(1, 1)));
        assertThat(Planner.of(provisional).with(efforts).curve()).hasToString("[0: 4, 1: 4.5]");
        assertThatThrownBy(() -> efforts.reporting("2.1", Observation.missing("lost"), 1))
                .hasMessage("A report shows what was observed, for an effort of 1 or more, not (missing) for (1).");
    }

    @Test
    void whatIsDueLaterWaits() {
        Efforts efforts = Efforts.none()
                .with("1.1", Effort.each(1))
                .with("1.2", Effort.each(1))
                .with("1.1", Assignment.to("Office").by(2026, 2));
        assertThat(home().with(efforts.until(2026, 1)).curve().last().steps())
                .extracting(step -> step.criterion().code())
                .containsExactly("1.2");
        assertThat(home().with(efforts.until(2026, 2)).curve().last().steps()).hasSize(2);
    }

    @Test
    void whatExcludesOneAnotherIsNotDoneTogether() {
        Planner planner = home().with(Efforts.none()
                .with("1.1", Effort.each(1))
                .with("1.2", Effort.each(1))
                .excluding("1.1", "1.2"));
        assertThat(planner.curve()).hasToString("[0: 5, 1: 6, 2: 7, 7: 9]");
    }

    @Test
    void whatWaitsForAnotherIsNotDoneBefore() {
        Planner planner = home().with(Efforts.none()
                .with("1.1", Effort.each(1))
                .with("1.2", Effort.each(1))
                .requiring("1.1", "1.2", "4"));
        assertThat(planner.curve()).hasToString("[0: 5, 2: 7, 7: 9, 8: 10]");
    }

    @Test
    void aPlaceCountsTheOthersAsTheyStand() {
        Plan plan = home().cheapest(Target.place(1)).orThrow();
        assertThat(plan.points()).isGreaterThan(Points.parse("11.6"));
        Plan later = home().with(Drift.none().with("BEST", "-10"))
                .cheapest(Target.place(1))
                .orThrow();
        assertThat(later.effort()).isLessThan(plan.effort());
        assertThat(home().with(Drift.others("10")).cheapest(Target.place(1))).isInstanceOf(Outcome.Unattainable.class);
    }

    @Test
    void aTieIsBrokenByTheMarksOfThePlan() {
        Planner planner = home().with(Efforts.none().with("2.1", Effort.each(1)));
        RankingMethod byShop = RankingMethod.withDefaults().with(TieBreak.higher("2"));
        Plan plan = planner.with(byShop).cheapest(Target.place(2)).orThrow();
        assertThat(plan.points()).isEqualTo(Scorer.score(ALL).card("LAST").total());
        RankingMethod byLeadership = RankingMethod.withDefaults().with(TieBreak.higher("1"));
        assertThat(planner.with(byLeadership).cheapest(Target.place(2))).isInstanceOf(Outcome.Unattainable.class);
    }

    @Test
    void aGradeCountsItsBound() {
        Plan plan = home().with(GRADED).cheapest(Target.grade("B")).orThrow();
        assertThat(plan.points()).isGreaterThanOrEqualTo(Points.parse("7.2"));
        assertThat(home().with(GRADED).cheapest(Target.grade("C")).orThrow().steps())
                .isEmpty();
    }

    @Test
    void aForcedShareIsWonFromOthers() {
        ForcedShares shares = forcedShares(share("top", "30%"), share("rest", "70%"));
        Plan plan = home().with(RankingMethod.withDefaults().with(shares))
                .cheapest(Target.grade("top"))
                .orThrow();
        assertThat(plan.points()).isGreaterThanOrEqualTo(Points.parse("11.6"));
    }

    @Test
    void theCushionIsWhatMayBeLost() {
        Cushion cushion = Planner.of(ALL, "BEST").with(GRADED).cushion();
        assertThat(cushion)
                .hasToString("BEST Department BEST   place 1, kept up to −46.67; grade A, kept up to −16.67");
        assertThat(Planner.of(ALL, "BEST").with(Drift.others("60")).cushion().keepsPlace())
                .isEmpty();
    }

    @Test
    void aPlanIsHeldAgainstWhatCameOfIt() {
        Plan plan = home().cheapest(Target.index("70")).orThrow();
        Assessment later = HOME.with("1.2", ratio(46, 52)).with("1.1", checked("issued", "on time"));
        assertThat(plan.against(Scorer.score(later))).hasToString("""
            HOME Department HOME   planned 8.5, is 6
            1.1 Yearly plan   planned [issued, on time], is [issued, on time]   DONE, won 1 of 1
            1.2 Plan carried out   planned 47/52, is 46/52   NOT_DONE, won 0 of 2
            3.1 Initiatives   planned initiative: 2, is initiative: 1   NOT_DONE, won 0 of 0.5\
            """);
    }

    @Test
    void whatCannotBeReachedIsSaidWithTheMostThereIs() {
        Outcome outcome = home().with(Efforts.none()).cheapest(Target.index("90"));
        assertThat(((Outcome.Unattainable) outcome).most().points()).isEqualTo(Points.of(5));
        assertThatThrownBy(outcome::orThrow)
                .hasMessage("The unit (HOME) cannot reach an index of 90: at most 5 of 12 points.\n"
                        + "Maybe state effort for more criteria, or aim lower.");
        for (Target target : List.of(Target.score("99"), Target.place(1))) {
            Outcome none = home().with(Efforts.none()).cheapest(target);
            assertThatThrownBy(none::orThrow).hasMessageStartingWith("The unit (HOME) cannot reach ");
        }
    }

    @Test
    void anEffortThatContradictsItselfSaysWhichPart() {
        Efforts links = Efforts.oneAChange().requiring("1.1", "1.2", "4").requiring("1.2", "2.1", "3.5");
        assertThatThrownBy(() -> links.requiring("2.1", "1.1", "2"))
                .hasMessage("Criteria wait for one another in a circle: [1.1, 1.2, 2.1, 1.1].\n"
                        + "Maybe leave out one of these links.");
        assertThatThrownBy(() -> links.excluding("2.1", "2.1"))
                .hasMessage("The criterion (2.1) cannot wait for itself, nor exclude itself.");
        assertThatThrownBy(() -> home().with(Efforts.oneAChange().requiring("1.1", "1.2", "9"))
                        .curve())
                .hasMessage("(1.1) waits for 9 points of (1.2), which has at most 4.");
        assertThatThrownBy(() -> home().with(Efforts.oneAChange().with("1.1", Effort.of("in time", 2)))
                        .curve())
                .hasMessage("(1.1): An effort is stated for [in time], which the rule does not have.\n"
                        + "Maybe one of [issued, on time].");
        assertThatThrownBy(() -> home().with(Efforts.oneAChange().with("1.9", Effort.each(2))))
                .hasMessageContaining("1.9");
    }

    @Test
    void aTargetThatMakesNoSenseIsRefused() {
        assertThatThrownBy(() -> home().cheapest(Target.grade("A")))
                .hasMessageStartingWith("A ranking without grades does not give the grade (A).");
        assertThatThrownBy(() -> home().with(GRADED).cheapest(Target.grade("D")))
                .hasMessage("There is no grade (D).\nMaybe one of [A, B, C].");
        assertThatThrownBy(() -> Target.place(0)).hasMessage("The first place is 1, not (0).");
        assertThatThrownBy(() -> home().best(-1)).hasMessage("A budget is 0 or more, not (-1).");
        assertThatThrownBy(() -> Assignment.to("Office").by(2026, 3))
                .hasMessage("A year has a half 1 and a half 2, not (3) as in 3/2026.");
        Assessments scoredOnly =
                Assessments.of(SET, Assessment.of(SET, Unit.of("X", "Office X").with(Participation.SCORED_ONLY)));
        assertThatThrownBy(() -> Planner.of(scoredOnly, "X").cushion())
                .hasMessage("The unit (X) is not ranked, so it has no place.");
        assertThatThrownBy(() -> home().best(1).against(Scorer.score(ALL.assessment("BEST"))))
                .hasMessage("The plan is for the unit (HOME), not for (BEST).");
    }

    @Test
    void oneActionIsFeltByAllUnits() {
        BoardPlanner board = BoardPlanner.of(ALL).with(GRADED);
        ActionEffect effect = board.effect(Action.of("circular on plans").on("1.1", Effort.of("on time", 1)));
        assertThat(effect).hasToString("circular on plans   +2 in 2 of 3 units, 0 change grade");
        ActionEffect training = board.effect(Action.of("training").on("1.2", Effort.each(1)));
        assertThat(training.won()).isEqualTo(Points.of(6));
        assertThat(training.changingGrade()).isEqualTo(2);
    }

    @Test
    void weaknessesSayWhereAllLoseAndWhy() {
        List<BoardPlanner.Weakness> weaknesses = BoardPlanner.of(ALL).weaknesses();
        assertThat(weaknesses.get(0))
                .hasToString("1.2 Plan carried out   −6 in 2 of 3 units   attainable 6 {nothing more can be won=2}");
        assertThat(weaknesses.get(0).units())
                .extracting(loss -> loss.score().award().working().toString())
                .containsExactly("45/52 is in none of the bands", "9/10 is in the band from 90 %");
    }

    @Test
    void aBlockSharesOneBudget() {
        List<Plan> plans = BoardPlanner.of(ALL).best("", 3);
        assertThat(plans).extracting(Plan::effort).containsExactly(1L, 0L, 2L);
        assertThat(Points.sum(plans, Plan::won)).isEqualTo(Points.of(5));
        assertThatThrownBy(() -> BoardPlanner.of(ALL).best("sở", 3)).hasMessage("There is no unit in the block (sở).");
    }

    @Test
    void eachUnitHasAPlanForTheSameTarget() {
        Map<String, Outcome> plans =
                BoardPlanner.of(ALL).with("BEST", Efforts.none()).cheapest(Target.index("97"));
        assertThat(plans.keySet()).containsExactly("HOME", "BEST", "LAST");
        assertThat(plans.get("BEST")).isInstanceOf(Outcome.Unattainable.class);
    }
}
