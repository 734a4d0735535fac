package io.github.parindex.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.Boards;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.rule.AgainstPeers;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A unit scored again on a board is scored as if all were scored anew, with peers and without. */
final class RescoringProperties {

    private static final int TRIES = 200;
    private static final CriteriaSet RELATIVE = CriteriaSet.of(
            "RELATIVE",
            Criterion.leaf("1", "Online files", Rule.againstPeers("4", AgainstPeers.Reference.BEST)),
            Criterion.leaf("2", "Plan", Rule.statedUpTo("10")));

    /** A campaign and another state of one of its units, or a new unit. */
    record Change(Assessments campaign, Assessment assessment) {}

    @Provide
    Arbitrary<Change> changes() {
        return Boards.any().flatMap(RescoringProperties::change);
    }

    @Provide
    Arbitrary<Change> changesAmongPeers() {
        return Boards.withPeers().flatMap(RescoringProperties::change);
    }

    private static Arbitrary<Change> change(Assessments campaign) {
        Arbitrary<Unit> unit = Combinators.combine(
                        Arbitraries.integers().between(0, campaign.all().size()),
                        Arbitraries.of("sở", "xã"),
                        Arbitraries.of(Participation.values()))
                .as((index, block, part) ->
                        Unit.of("U" + index, "Tri Tôn").in(block).with(part));
        return unit.flatMap(each -> Boards.of(campaign.set(), each)).map(state -> new Change(campaign, state));
    }

    private static Assessment observed(int unit, int online, String plan) {
        return Assessment.of(RELATIVE, Unit.of("U" + unit, "Unit " + unit).in("sở"))
                .with("1", Observation.quantity(online))
                .with("2", Observation.stated(plan));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void oneUnitScoredAgainGivesTheBoardOfAll(@ForAll("changes") Change change) {
        assertThat(Scorer.score(change.campaign()).with(change.assessment()))
                .isEqualTo(Scorer.score(change.campaign().with(change.assessment())));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void thoseHeldAgainstItAreScoredAgainToo(@ForAll("changesAmongPeers") Change change) {
        assertThat(Scorer.score(change.campaign()).with(change.assessment()))
                .isEqualTo(Scorer.score(change.campaign().with(change.assessment())));
    }

    @Property(tries = TRIES, edgeCases = EdgeCasesMode.NONE)
    void aUnitThatGoesLeavesTheBoardOfTheOthers(@ForAll("changesAmongPeers") Change change) {
        Scoreboard board = Scorer.score(change.campaign());
        board.cards()
                .forEach(card -> assertThat(board.without(card.unit().code()))
                        .isEqualTo(Scorer.score(
                                change.campaign().without(card.unit().code()))));
    }

    @Example
    void cardsThatCannotChangeAreTheSameObjects() {
        List<Assessment> three =
                IntStream.range(0, 3).mapToObj(i -> observed(i, 10 + i, "5")).toList();
        Scoreboard board = Scorer.score(Assessments.of(RELATIVE, three));
        Scoreboard planChanged = board.with(observed(2, 12, "7"));
        assertThat(planChanged.card("U0")).isSameAs(board.card("U0"));
        assertThat(planChanged.card("U2").total())
                .isGreaterThan(board.card("U2").total());
        Scoreboard bestChanged = board.with(observed(2, 24, "5"));
        assertThat(bestChanged.card("U0").total()).isLessThan(board.card("U0").total());
    }

    @Example
    void anotherSetIsRefused() {
        Scoreboard board = Scorer.score(Assessments.of(RELATIVE, observed(0, 10, "5")));
        CriteriaSet other = CriteriaSet.of("OTHER", Criterion.leaf("2", "Plan", Rule.statedUpTo("10")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.with(Assessment.of(other, Unit.of("U0", "Unit 0"))))
                .withMessage("The unit (U0) is scored under another criteria set than the others. "
                        + "The one is (OTHER), the other (RELATIVE).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.without("U9"))
                .withMessageContaining("U9");
    }
}
