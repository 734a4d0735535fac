package io.github.parindex.core.scoring;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.quantity;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.againstPeers;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.rule.AgainstPeers.Reference;
import io.github.parindex.core.rule.Observation;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scores relative to the ranked units of the same block: x / max over units × 40, as the ICT ranking's annex 1B has it. */
final class PeersCases {

    private static final CriteriaSet SET = setOf(Reference.BEST);

    private static CriteriaSet setOf(Reference reference) {
        return CriteriaSet.of(
                "ICT",
                leaf("1", "Work", statedUpTo("60")),
                leaf("2", "Online services", againstPeers("40", reference)));
    }

    private static Assessment of(CriteriaSet set, String code, String block, Observation services) {
        return Assessment.of(set, Unit.of(code, "Unit " + code).in(block))
                .with("1", stated("50"))
                .with("2", services);
    }

    private static Assessment of(String code, String block, Observation services) {
        return of(SET, code, block, services);
    }

    private static Assessment with(Participation participation, Assessment assessment) {
        return Assessment.of(assessment.set(), assessment.unit().with(participation))
                .with("1", stated("50"))
                .with("2", assessment.observations().get(1));
    }

    private static final List<Assessment> CAMPAIGN = List.of(
            of("A", "sở", quantity(30)),
            of("B", "sở", quantity(40)),
            with(Participation.SCORED_ONLY, of("C", "sở", quantity(80))),
            with(Participation.EXCLUDED, of("D", "sở", quantity(90))),
            of("E", "sở", missing("not sent")),
            of("F", "sở", notApplicable("no services")),
            of("G", "xã", quantity(5)),
            of("H", "xã", ratio(4, 1)));

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the best of the block has it all               | B | 40 | 40 × 40/40, as 40 is held against the best of 2 units, half up to 2 places
            the others have their share of the best        | A | 30 | 40 × 30/40, as 30 is held against the best of 2 units, half up to 2 places
            who is not ranked never sets the best          | C | 40 | 40 × 80/40, as 80 is held against the best of 2 units, half up to 2 places
            another block has a best of its own            | G | 40 | 40 × 5/5, as 5 is held against the best of 2 units, half up to 2 places
            a share and a number are compared by value     | H | 32 | 40 × 4/5, as 4/1 is held against the best of 2 units, half up to 2 places
            """)
    void unitsAreHeldAgainstTheRankedUnitsOfTheirBlock(String name, String unit, String points, String working) {
        var score =
                Scorer.score(Assessments.of(SET, CAMPAIGN)).card(unit).leaves().get(1);
        assertThat(score.points()).as(name).isEqualTo(Points.parse(points));
        assertThat(score.award().working()).hasToString(working);
    }

    @Test
    void whatIsMissingOrDoesNotApplyIsLeftOut() {
        var board = Scorer.score(Assessments.of(SET, CAMPAIGN));
        assertThat(board.card("E").score("2").applicable()).isEqualTo(Points.ZERO);
        assertThat(board.card("E").isProvisional()).isTrue();
        assertThat(board.card("F").score("2").applicable()).isEqualTo(Points.ZERO);
        assertThat(board.cards()).map(card -> card.unit().code()).containsExactly("A", "B", "C", "E", "F", "G", "H");
    }

    @ParameterizedTest(name = "{0}: {1} has {2}")
    @CsvSource({
        "MEAN, A, 34.29",
        "MEAN, B, 40",
        "MEAN, G, 40",
        "MEAN, H, 35.56",
        "PLACE, A, 20",
        "PLACE, B, 40",
        "PLACE, C, 40",
        "PLACE, H, 20"
    })
    void theReferenceMayBeTheMeanOrThePlace(Reference reference, String unit, String points) {
        var set = setOf(reference);
        var campaign = CAMPAIGN.stream()
                .map(each -> Assessment.of(set, each.unit())
                        .with("1", stated("50"))
                        .with("2", each.observations().get(1)))
                .toList();
        assertThat(Scorer.score(Assessments.of(set, campaign))
                        .card(unit)
                        .score("2")
                        .points())
                .isEqualTo(Points.parse(points));
    }

    @Test
    void aBlockWithoutARankedUnitHasNoBest() {
        var alone = with(Participation.SCORED_ONLY, of("A", "sở", quantity(30)));
        var score = Scorer.score(Assessments.of(SET, alone)).card("A").leaves().get(1);
        assertThat(score)
                .hasToString("2 Online services   0 of 0   30 has nothing below the line, which means missing, "
                        + "left out for the time being");
    }

    @Test
    void ofEqualBestsTheOneInTheSmallestNumbersIsNamedWhoeverComesFirst() {
        var half = of("A", "sở", ratio(1, 2));
        var same = of("B", "sở", ratio(2, 4));
        var third = of("C", "sở", ratio(1, 3));
        var board = Scorer.score(Assessments.of(SET, half, same, third));
        assertThat(board.card("C").score("2"))
                .hasToString("2 Online services   26.67 of 40   40 × 2/3, as 1/3 is held against the best of 3 units, "
                        + "half up to 2 places");
        var reversed = Scorer.score(Assessments.of(SET, third, same, half));
        assertThat(reversed.card("C")).isEqualTo(board.card("C"));
    }

    @Test
    void aStreamGivesWhatTheBoardGives() {
        var peers = BlockPeers.of(CAMPAIGN.stream());
        var board = Scorer.score(Assessments.of(SET, CAMPAIGN));
        assertThat(Scorer.score(CAMPAIGN.stream(), peers).toList()).isEqualTo(board.cards());
        assertThat(Scorer.score(CAMPAIGN.get(0), peers)).isEqualTo(board.card("A"));
    }

    @Test
    void aStreamWithoutPeersGivesWhatTheBoardGivesWhereNoneAreNeeded() {
        var plain = CriteriaSet.of("PAR", leaf("1", "Work", statedUpTo("60")));
        var campaign = Stream.of("A", "B")
                .map(code -> Assessment.of(plain, Unit.of(code, "Unit " + code)).with("1", stated("50")))
                .toList();
        assertThat(Scorer.score(campaign.stream()).toList())
                .isEqualTo(Scorer.score(Assessments.of(plain, campaign)).cards());
        assertThat(Scorer.score(campaign.stream(), BlockPeers.of(Stream.empty()))
                        .toList())
                .isEqualTo(Scorer.score(Assessments.of(plain, campaign)).cards());
    }

    @Test
    void oneUnitAloneIsNotHeldAgainstItsPeers() {
        var message =
                "The rule (40 against the best of the block) needs the units of the block.\nMaybe score all assessments together, or give the scorer their peers.";
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.score(CAMPAIGN.get(0)))
                .withMessage(message);
        var stream = Scorer.score(CAMPAIGN.stream());
        assertThatIllegalArgumentException().isThrownBy(stream::toList).withMessage(message);
        assertThat(Scorer.score(CAMPAIGN.get(4)).isProvisional()).isTrue();
    }

    @Test
    void peersAreOnlyNeededWhereALeafIsHeldAgainstThem() {
        assertThat(BlockPeers.isNeededBy(SET)).isTrue();
        assertThat(BlockPeers.isNeededBy(CriteriaSet.of("PAR", leaf("1", "Work", statedUpTo("60")))))
                .isFalse();
        assertThat(BlockPeers.of(CAMPAIGN.stream())).hasToString("peers among 6 ranked units");
        assertThat(BlockPeers.of(Stream.empty())).hasToString("peers among 0 ranked units");
    }

    @Test
    void peersOfAnotherSetAreRefused() {
        BlockPeers best = BlockPeers.of(Stream.of(of("A", "sở", quantity(30))));
        Assessment other = of(setOf(Reference.MEAN), "B", "sở", quantity(15));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scorer.score(other, best))
                .withMessage(
                        "The peers were assessed under another criteria set. Both are called (ICT). Leaf criteria in"
                                + " the one only: [], in the other only: [], in both but different: [2=rule].\nMaybe collect them from the assessments that are scored.");
    }

    @Test
    void peersCannotBeCollectedAcrossSets() {
        Stream<Assessment> mixed =
                Stream.of(of("A", "sở", quantity(30)), of(setOf(Reference.MEAN), "B", "sở", quantity(15)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockPeers.of(mixed))
                .withMessageStartingWith("The peers were assessed under another criteria set. Both are called (ICT).");
    }

    @Test
    void aCampaignAndItsBoardAreEqualInAnyOrder() {
        Assessment a = of("A", "sở", quantity(30));
        Assessment b = of("B", "sở", quantity(15));
        Assessments forward = Assessments.of(SET, a, b);
        Assessments backward = Assessments.of(SET, b, a);

        assertThat(forward).isEqualTo(backward).hasSameHashCodeAs(backward);
        assertThat(Scorer.score(forward)).isEqualTo(Scorer.score(backward)).hasSameHashCodeAs(Scorer.score(backward));
        assertThat(forward).isNotEqualTo(Assessments.of(SET, a));
    }
}
