package io.github.parindex.core.rule;

import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.given;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.part;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.atLeast;
import static io.github.parindex.core.rule.Rule.bands;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.otherwise;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static io.github.parindex.core.rule.Rule.sumOf;
import static io.github.parindex.core.rule.Rule.tracked;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.number.Points;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An appraiser gives points in place of an observation, whatever the rule asks for. */
final class GivenPointsTest {

    private static final Rule PLAN = bands(atLeast("100%", "2"), atLeast("85%", "1"), otherwise("0"));

    private static Stated.Agreement agreement(Award award) {
        return ((Working.AsGiven) award.working()).agreement();
    }

    @Test
    void theyCountAsTheyAreAndTheRuleOnlySaysWhetherItAgrees() {
        assertThat(PLAN.award(given("1.5"))).hasToString("1.5 of 2, 1.5 as the appraiser gave");
        assertThat(PLAN.award(given("1").on(ratio(47, 52))).points()).isEqualTo(Points.parse("1"));
        assertThat(agreement(PLAN.award(given("1").on(ratio(47, 52))))).isEqualTo(Stated.Agreement.WITHIN_TOLERANCE);
        Award against = PLAN.award(given("0.5").on(ratio(47, 52)));
        assertThat(against.points()).isEqualTo(Points.parse("0.5"));
        assertThat(agreement(against)).isEqualTo(Stated.Agreement.BEYOND_TOLERANCE);
        assertThat(against.toString()).contains("0.5 as the appraiser gave, although recomputed as 1 of 2");
        assertThat(agreement(PLAN.award(given("1").on(missing("no report"))))).isEqualTo(Stated.Agreement.NOT_CHECKED);
    }

    @Test
    void everyShapeTakesThem() {
        Rule ticks = checklist(item("issued", "0.5"), item("on time", "0.5"));
        for (Rule rule : List.of(PLAN, ticks, statedUpTo("3"), sumOf(Rule.part("a", PLAN), Rule.part("b", ticks)))) {
            rule.check(given(rule.max().toString()));
            assertThat(rule.award(given(rule.max().toString())).lost()).isEqualTo(Points.ZERO);
            assertThatThrownBy(() -> rule.check(given("3.5")))
                    .hasMessageStartingWith("The points given lie within 0 and");
            assertThatThrownBy(() -> rule.check(given("-1")))
                    .hasMessageStartingWith("The points given lie within 0 and");
        }
        assertThat(sumOf(Rule.part("a", PLAN), Rule.part("b", ticks))
                        .award(part("a", given("1.5")).and("b", checked("issued")))
                        .points())
                .isEqualTo(Points.parse("2"));
    }

    @Test
    void whatIsHeldAgainstPeersIsGivenWithoutThem() {
        AgainstPeers peers = againstPeers("4", AgainstPeers.Reference.BEST);
        AgainstPeers.Peers block = AgainstPeers.Peers.of(List.of(ratio(1, 2), given("4")));
        assertThat(block.size()).isEqualTo(1);
        assertThat(peers.award(given("3").on(ratio(1, 4)), block).points()).isEqualTo(Points.parse("3"));
    }

    @Test
    void theirBasisMustBeOneThatTheRuleScores() {
        assertThatThrownBy(() -> PLAN.check(given("1").on(checked("x")))).hasMessageStartingWith("A ratio or a number");
        assertThatThrownBy(() -> againstPeers("4", AgainstPeers.Reference.BEST)
                        .check(given("1").on(checked("x"))))
                .hasMessageStartingWith("A ratio or a number");
    }

    @Test
    void theirBasisMustBeOneThatCanBe() {
        for (Rule rule : List.of(PLAN, proportion("4"), againstPeers("4", AgainstPeers.Reference.BEST))) {
            assertThatThrownBy(() -> rule.check(given("1").on(ratio(168, 0))))
                    .hasMessage("Nothing can be part of a whole of 0, as in (168/0).\nMaybe 0/0 where nothing arose.");
            assertThat(rule.award(given("1").on(ratio(168, 0))).points()).isEqualTo(Points.of(1));
        }
        assertThatThrownBy(() -> PLAN.check(given("1").on(ratio(53, 52))))
                .hasMessageStartingWith("A share of the whole is asked for, 0 to 1, and (53/52) is more.");
        assertThatThrownBy(() -> statedUpTo("4").check(given("3").on(stated("10"))))
                .hasMessageStartingWith("The stated points lie within 0 and 4, not (10).");
        assertThatThrownBy(() -> PLAN.check(given("1").on(given("10"))))
                .hasMessageStartingWith("The points given lie within 0 and 2");
    }

    @Test
    void aTrackedCriterionNotesThem() {
        assertThat(tracked().award(given("7")).standing()).isEqualTo(Award.Standing.TRACKED);
        assertThat(proportion("3").award(given("0.4")).points()).isEqualTo(Points.parse("0.4"));
    }
}
