package io.github.parindex.core.planning;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.otherwise;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Rule.Effort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What targets, links, drifts, actions and outcomes say of themselves, and whom they are for. */
final class PlansSaidTest {

    private static final CriteriaSet SET = CriteriaSet.of(
            "T",
            leaf("1", "Plan", bands(atLeast("100%", "4"), atLeast("90%", "2"), otherwise("0"))),
            leaf("2", "Report", bands(atLeast("100%", "1"), otherwise("0"))));

    private static Assessment unit(String code, int done) {
        return Assessment.of(SET, Unit.of(code, code), Map.of("1", ratio(done, 10), "2", ratio(0, 1)));
    }

    private static final Assessments ALL = Assessments.of(SET, unit("A", 8), unit("B", 9), unit("C", 10));

    @Test
    void targetsSayWhatIsAimedAt() {
        assertThat(Target.index("80")).hasToString("index 80");
        assertThat(Target.grade("good")).hasToString("grade good");
        assertThat(Target.place(3)).hasToString("place 3");
        assertThat(Target.place(1)).isNotNull();
        assertThat(Target.score("1")).hasToString("1 point");
        assertThat(Target.score("2.5")).hasToString("2.5 points");
    }

    @Test
    void linksSayWhatHangsOnWhat() {
        Efforts efforts = Efforts.oneAChange().requiring("1", "2", "1").excluding("2", "1");
        assertThat(efforts.links())
                .extracting(Link::toString)
                .containsExactly("1 changes only with 2 at 1", "either 2 or 1 changes");
    }

    @Test
    void driftSaysWhoMoves() {
        assertThat(Drift.others("2")).hasToString("others move by 2");
        assertThat(Drift.others("2").with("B", "-1")).hasToString("others move by 2, {B=-1}");
        assertThat(Drift.others("2").with("B", "-1").of("B")).isEqualTo(Points.parse("-1"));
        assertThat(Drift.others("2").of("C")).isEqualTo(Points.of(2));
    }

    @Test
    void anActionSaysWhatItDoesAndToWhom() {
        Action action = Action.of("training").on("1", Effort.each(2));
        assertThat(action.toString()).startsWith("training {1=");
        ActionEffect effect = BoardPlanner.of(ALL).effect(action);
        assertThat(effect.units())
                .extracting(ActionEffect.UnitEffect::toString)
                .containsExactly("A A   0 → 4", "B B   2 → 4", "C C   4 → 4");
        assertThat(effect.units().get(0).unit().code()).isEqualTo("A");
        assertThat(effect.winning()).isEqualTo(2);
    }

    @Test
    void whatCannotBeReachedHasTheMostThereIs() {
        Outcome outcome = Planner.of(ALL, "A").with(Efforts.none()).cheapest(Target.score("5"));
        assertThat(outcome.isReached()).isFalse();
        assertThat(outcome.plan().points()).isEqualTo(Points.ZERO);
        assertThat(outcome).hasToString("5 points is unattainable; at most 0");
        assertThat(Planner.of(ALL, "A").cheapest(Target.score("4")).isReached()).isTrue();
    }

    @Test
    void aBoardIsPlannedByItsEffortsAndItsDrift() {
        BoardPlanner board = BoardPlanner.of(ALL);
        assertThat(board.toString()).startsWith("plans for ");
        assertThat(board.with(Efforts.none())
                        .cheapest(Target.score("4"))
                        .get("A")
                        .isReached())
                .isFalse();
        assertThat(board.cheapest(Target.score("4")).get("A").isReached()).isTrue();
        assertThat(board.cheapest(Target.place(1)).get("C").plan().effort()).isZero();
        assertThat(board.with(RankingMethod.withDefaults())
                        .cheapest(Target.place(2))
                        .get("B")
                        .plan()
                        .steps())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.with("Z", Efforts.none()))
                .withMessageContaining("Z");
    }

    @Test
    void aUnitThatIsNotRankedHasNoPlaceToPlanFor() {
        Assessments all = Assessments.of(
                SET,
                unit("A", 8),
                Assessment.of(
                        SET,
                        Unit.of("X", "X").with(Participation.SCORED_ONLY),
                        Map.of("1", ratio(1, 1), "2", ratio(0, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Planner.of(all, "X").cheapest(Target.place(1)))
                .withMessageContaining("X");
        assertThat(Planner.of(all, "X").cheapest(Target.score("5")).isReached()).isTrue();
    }

    @Test
    void aPlanIsOptimalOnlyIfNothingCheaperIsOpen() {
        Plan plan = Planner.of(ALL, "A").cheapest(Target.score("4")).orThrow();
        assertThat(plan.isOptimal()).isTrue();
        assertThat(new Plan(plan.before(), plan.steps(), plan.effort(), plan.points(), new Plan.Proof(1, plan.points()))
                        .isOptimal())
                .isFalse();
        assertThat(new Plan(
                                plan.before(),
                                plan.steps(),
                                plan.effort(),
                                plan.points(),
                                new Plan.Proof(plan.effort(), Points.of(5)))
                        .isOptimal())
                .isFalse();
        assertThat(plan.provenTo(1).proof().leastEffort()).isEqualTo(1);
        assertThat(plan.provenTo(99).proof().leastEffort()).isEqualTo(plan.effort());
        assertThat(List.of(plan.won(), plan.points())).containsExactly(Points.of(4), Points.of(4));
    }
}
