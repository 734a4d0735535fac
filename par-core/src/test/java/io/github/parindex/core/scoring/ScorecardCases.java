package io.github.parindex.core.scoring;

import static io.github.parindex.core.criteria.Criterion.deduction;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.checked;
import static io.github.parindex.core.rule.Observation.missing;
import static io.github.parindex.core.rule.Observation.notApplicable;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.checklist;
import static io.github.parindex.core.rule.Rule.item;
import static io.github.parindex.core.rule.Rule.proportion;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Participation;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaMapping;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Group;
import io.github.parindex.core.number.Points;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A unit's scorecard, and the board of a campaign: nodes, losses and their order. */
final class ScorecardCases {

    private static final CriteriaSet SET = CriteriaSet.of(
            "PAR-2026",
            group(
                    "1",
                    "Leadership",
                    leaf("1.10", "Report", statedUpTo("2")),
                    leaf("1.2", "Plan", checklist(item("issued", "1"), item("on time", "1")))),
            leaf("2", "Files on time", proportion("6")));

    private static Assessment of(String code) {
        return Assessment.of(SET, Unit.of(code, "Unit " + code));
    }

    private static Assessment all(String code, String report, String[] plan, long onTime) {
        return of(code).with("1.10", stated(report)).with("1.2", checked(plan)).with("2", ratio(onTime, 100));
    }

    private static Scoreboard board(Assessment... assessments) {
        return Scorer.score(Assessments.of(SET, assessments));
    }

    private static final Scorecard CARD = Scorer.score(all("A", "1", new String[] {"issued"}, 75));

    @Test
    void everyNodeHasItsScore() {
        assertThat(CARD.score("1")).hasToString("1 Leadership   2 of 4");
        assertThat(CARD.score("1.2")).hasToString("1.2 Plan   1 of 2   ticked [issued 1], not [on time 1]");
        assertThat(CARD.score("2")).isSameAs(CARD.leaves().get(2));
        assertThat(CARD.score("2").lost()).isEqualTo(Points.parse("1.5"));
        assertThat(CARD.scores()).hasSize(2);
        assertThat(((GroupScore) CARD.score("1")).children()).containsExactly(CARD.score("1.10"), CARD.score("1.2"));
        assertThat(CARD.leaves()).extracting(leaf -> leaf.criterion().code()).containsExactly("1.10", "1.2", "2");
    }

    @Test
    void anUnknownNodeIsAnsweredWithThoseThatExist() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CARD.score("3"))
                .withMessage("The criteria set (PAR-2026) has no criterion (3).\nMaybe one of [1, 1.2, 1.10, 2].");
    }

    @Test
    void lossesAreOrderedByPointsAndThenByCode() {
        assertThat(CARD.losses())
                .map(Loss::toString)
                .containsExactly(
                        "2 Files on time   4.5 of 6   −1.5   6 × 75/100, half up to 2 places",
                        "1.2 Plan   1 of 2   −1   ticked [issued 1], not [on time 1]",
                        "1.10 Report   1 of 2   −1   1 as stated");
        assertThat(CARD.losses())
                .extracting(Loss::lost)
                .containsExactly(Points.parse("1.5"), Points.of(1), Points.of(1));
    }

    @Test
    void whoLostNothingHasNoLosses() {
        var best = Scorer.score(all("A", "2", new String[] {"issued", "on time"}, 100));
        assertThat(best.losses()).isEmpty();
        assertThat(best.lost()).isEqualTo(Points.ZERO);
    }

    @Test
    void aCardKnowsWhatItWasScoredFrom() {
        assertThat(CARD.assessment()).isEqualTo(all("A", "1", new String[] {"issued"}, 75));
        assertThat(CARD.unit()).isEqualTo(Unit.of("A", "Unit A"));
        assertThat(CARD.set()).isSameAs(SET);
        assertThat(CARD).hasToString("A Unit A   6.5 of 10, index 65.00");
    }

    @Test
    void aCardIsAValue() {
        var same = Scorer.score(all("A", "1.0", new String[] {"issued"}, 75));
        assertThat(same).isEqualTo(CARD).hasSameHashCodeAs(CARD);
        assertThat(CARD.hashCode()).isNotEqualTo(Scorer.score(of("A")).hashCode());
        assertThat(CARD).isNotEqualTo(Scorer.score(all("A", "1.5", new String[] {"issued"}, 75)));
        assertThat(CARD).isNotEqualTo(Scorer.score(all("B", "1", new String[] {"issued"}, 75)));
        assertThat(CARD).isNotEqualTo("A");
    }

    @Test
    void nobodyChangesACardThroughItsLists() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CARD.scores().clear());
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> CARD.leaves().clear());
        List<Score> children = new ArrayList<>(CARD.scores());
        var group = new GroupScore((Group) SET.criterion("1"), Points.ZERO, Points.ZERO, children);
        children.clear();
        assertThat(group.children()).hasSize(2);
    }

    @Test
    void excludedUnitsAreNotScored() {
        var unit = Unit.of("B", "Unit B");
        var excluded = Assessment.of(SET, unit.with(Participation.EXCLUDED));
        var scoredOnly = Assessment.of(SET, unit.with(Participation.SCORED_ONLY));
        assertThat(board(of("A"), excluded).cards())
                .map(card -> card.unit().code())
                .containsExactly("A");
        assertThat(board(of("A"), scoredOnly).cards())
                .map(card -> card.unit().code())
                .containsExactly("A", "B");
        assertThat(Scorer.score(Stream.of(of("A"), excluded)))
                .map(card -> card.unit().code())
                .containsExactly("A");
    }

    @Test
    void aUnitIsFoundOnTheBoard() {
        var board = board(of("A"), of("B"));
        assertThat(board.card("B").unit().name()).isEqualTo("Unit B");
        assertThat(board.set()).isSameAs(SET);
        assertThat(board).hasToString("2 units scored under PAR-2026 (3 leaf criteria, max 10)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board.card("C"))
                .withMessage("There is no unit (C) among 2 scored units.\nMaybe one of [A, B].");
        var many = IntStream.rangeClosed(1, 12).mapToObj(i -> of("U" + i)).toArray(Assessment[]::new);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board(many).card("C"))
                .withMessage("There is no unit (C) among 12 scored units.\n"
                        + "Maybe one of [U1, U2, U3, U4, U5, U6, U7, U8, U9, U10].");
    }

    @Test
    void aBoardHoldsEachUnitOnceUnderOneSet() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoreboard.of(SET, List.of(CARD, CARD)))
                .withMessage("The unit (A) is scored twice.");
        var other = CriteriaSet.of("PAR-2025", leaf("1", "Plan", statedUpTo("8")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scoreboard.of(other, List.of(CARD)))
                .withMessage(
                        "The unit (A) is scored under another criteria set than the others. The one is (PAR-2026), the other (PAR-2025).");
    }

    @Test
    void aBoardIsAValue() {
        var board = board(of("A"), of("B"));
        assertThat(board.hashCode()).isNotEqualTo(board(of("A")).hashCode());
        assertThat(board)
                .isEqualTo(board(of("A"), of("B")))
                .hasSameHashCodeAs(board(of("A"), of("B")))
                .isNotEqualTo(board(of("A")))
                .isNotEqualTo("PAR-2026");
        assertThat(Scoreboard.of(SET, List.of()))
                .isNotEqualTo(Scoreboard.of(CriteriaSet.of("X", SET.criteria()), List.of()));
    }

    @Test
    void theBoardSaysOnWhichCriteriaAllUnitsTogetherLostMost() {
        var board = board(
                all("A", "1", new String[] {"issued"}, 75),
                all("B", "2", new String[] {"on time"}, 50),
                all("C", "1", new String[] {"issued", "on time"}, 100).with("2", notApplicable("no files")),
                all("D", "2", new String[] {}, 100).with("1.2", missing("not sent")));
        assertThat(board.losses())
                .map(CriterionLoss::toString)
                .containsExactly(
                        "2 Files on time   −4.5 in 2 of 3 units",
                        "1.2 Plan   −2 in 2 of 3 units",
                        "1.10 Report   −2 in 2 of 4 units");
        assertThat(board.losses().get(0).applicable()).isEqualTo(Points.of(18));
        assertThat(board.losses().get(0).change()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> board.losses().clear());
    }

    @Test
    void aBoardOnWhichNobodyLostHasNoLosses() {
        assertThat(board(all("A", "2", new String[] {"issued", "on time"}, 100)).losses())
                .isEmpty();
        assertThat(board().losses()).isEmpty();
    }

    @Test
    void theChangeOnLastYearIsInPercentOfTheMaximum() {
        var lastYear = CriteriaSet.of(
                "PAR-2025",
                leaf("1", "Report", statedUpTo("4")),
                leaf("2", "Files on time", proportion("8")),
                leaf("3", "Never asked", statedUpTo("1")));
        var earlier = Scorer.score(Assessments.of(
                lastYear,
                Assessment.of(lastYear, Unit.of("A", "Unit A"))
                        .with("1", stated("1"))
                        .with("2", ratio(90, 100)),
                Assessment.of(lastYear, Unit.of("X", "Unit X"))
                        .with("1", stated("4"))
                        .with("2", ratio(85, 100))));
        var board = board(all("A", "1", new String[] {"issued"}, 75), all("B", "2", new String[] {"on time"}, 50));
        var mapping = new CriteriaMapping(lastYear, SET, Map.of("1", "1.10", "2", "2", "3", "1.2"));
        assertThat(board.lossesSince(earlier, mapping))
                .map(CriterionLoss::toString)
                .containsExactly(
                        "2 Files on time   −4.5 in 2 of 2 units   change 25 % of the maximum",
                        "1.2 Plan   −2 in 2 of 2 units",
                        "1.10 Report   −1 in 1 of 2 units   change -12.5 % of the maximum");
        assertThat(board.lossesSince(earlier, CriteriaMapping.sameCodes(lastYear, SET)))
                .map(CriterionLoss::change)
                .containsExactly(Optional.of(Points.of(25)), Optional.empty(), Optional.empty());
    }

    @Test
    void aMappingBetweenOtherSetsIsRefused() {
        var other = CriteriaSet.of("PAR-2025", leaf("1", "Report", statedUpTo("4")));
        var earlier = Scorer.score(Assessments.of(other));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board(of("A")).lossesSince(earlier, CriteriaMapping.sameCodes(SET, SET)))
                .withMessage("The mapping begins at another criteria set than the earlier scores."
                        + " The one is (PAR-2026), the other (PAR-2025).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> board(of("A")).lossesSince(earlier, CriteriaMapping.sameCodes(other, other)))
                .withMessage("The mapping ends at another criteria set than the later scores."
                        + " The one is (PAR-2025), the other (PAR-2026).");
    }

    @Test
    void pointsTakenAwayAreCountedAmongTheUnitsTheyCouldBeTakenFrom() {
        var set = CriteriaSet.of(
                "PAR-2026",
                leaf("1", "Work", statedUpTo("100")),
                deduction(
                        "D", "Violations", leaf("D.1", "Fines", statedUpTo("4")).onlyFor("sở")));
        var department = Unit.of("A", "Unit A").in("sở");
        var board = Scorer.score(Assessments.of(
                set,
                Assessment.of(set, department).with("1", stated("90")).with("D.1", stated("1.5")),
                Assessment.of(set, Unit.of("B", "Unit B").in("sở")).with("1", stated("80")),
                Assessment.of(set, Unit.of("C", "Unit C").in("xã")).with("1", stated("70")),
                Assessment.of(set, Unit.of("E", "Unit E").in("sở")).with("1", stated("100"))));
        assertThat(board.losses())
                .map(CriterionLoss::toString)
                .containsExactly("1 Work   −60 in 3 of 4 units", "D.1 Fines   −1.5 in 1 of 3 units");
    }
}
