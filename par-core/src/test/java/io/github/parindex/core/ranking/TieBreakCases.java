package io.github.parindex.core.ranking;

import static io.github.parindex.core.criteria.Criterion.bonus;
import static io.github.parindex.core.criteria.Criterion.deduction;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What separates units with equal values, step by step. Four departments hold 85 points each, made up differently. */
final class TieBreakCases {

    private static final Scoreboard BOARD = Worked.board(
            "A, Tài chính, sở, 50, 20, 15",
            "B, Nội vụ, sở, 55, 15, 15",
            "C, Y tế, sở, 55, 12, 18",
            "D, Giáo dục, sở, 50, 15, 20",
            "E, Tư pháp, sở, 60, 20, 20",
            "F, Xây dựng, sở, 40, 10, 10");

    @Test
    void withoutATieBreakTheTieStands() {
        var ranking = Ranking.of(BOARD);
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 D", "2 B", "2 A", "2 C", "6 F");
        assertThat(Worked.separations(ranking, "sở")).containsExactly("E", "D", "B", "A", "C", "F");
    }

    @Test
    void theHigherNodeComesFirst() {
        var ranking = Ranking.of(BOARD, TieBreak.higher("1"));
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 B", "2 C", "4 D", "4 A", "6 F");
        assertThat(Worked.separations(ranking, "sở")).containsExactly("E", "B", "C", "D by higher 1", "A", "F");
    }

    @Test
    void theLowerNodeComesFirstWhereThatIsSaid() {
        var ranking = Ranking.of(BOARD, TieBreak.lower("1"));
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 D", "2 A", "4 B", "4 C", "6 F");
        assertThat(Worked.separations(ranking, "sở")).containsExactly("E", "D", "A", "B by lower 1", "C", "F");
    }

    @Test
    void stepsFollowEachOther() {
        var ranking = Ranking.of(BOARD, TieBreak.higher("1").then(TieBreak.higher("S")));
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 C", "3 B", "4 D", "5 A", "6 F");
        assertThat(Worked.separations(ranking, "sở"))
                .containsExactly("E", "C", "B by higher S", "D by higher 1", "A by higher S", "F");
    }

    @Test
    void theOrderOfStepsMatters() {
        var ranking = Ranking.of(BOARD, TieBreak.higher("S").then(TieBreak.higher("1")));
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 D", "3 C", "4 B", "5 A", "6 F");
        assertThat(Worked.separations(ranking, "sở"))
                .containsExactly("E", "D", "C by higher S", "B by higher S", "A by higher 1", "F");
    }

    @Test
    void theIndexOfAnotherRoundOrYearMaySeparate() {
        var lastYear = Worked.board(
                "A, Tài chính, sở, 50, 10, 10",
                "B, Nội vụ, sở, 40, 10, 10",
                "C, Y tế, sở, -, -, -",
                "E, Tư pháp, sở, 0, 0, 0");
        var ranking = Ranking.of(BOARD, TieBreak.higher("index of 2025", lastYear));
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 A", "3 B", "4 D", "4 C", "6 F");
        assertThat(Worked.separations(ranking, "sở"))
                .containsExactly("E", "A", "B by higher index of 2025", "D by higher index of 2025", "C", "F");
    }

    @Test
    void givenValuesMaySeparate() {
        var satisfaction = new HashMap<>(
                Map.of("B", Points.parse("90.78"), "C", Points.parse("88.1"), "D", Points.parse("90.78")));
        var sipas = TieBreak.higher("SIPAS", satisfaction);
        satisfaction.put("A", Points.of(100));
        var ranking = Ranking.of(BOARD, sipas);
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 D", "2 B", "4 C", "5 A", "6 F");
        assertThat(Worked.separations(ranking, "sở"))
                .containsExactly("E", "D", "B", "C by higher SIPAS", "A by higher SIPAS", "F");
    }

    @Test
    void theNameIsTheLastResort() {
        var ranking = Ranking.of(BOARD, TieBreak.higher("2").then(TieBreak.byName()));
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 E", "2 A", "3 D", "4 B", "5 C", "6 F");
        assertThat(Worked.separations(ranking, "sở"))
                .containsExactly("E", "A", "D by higher 2", "B by name", "C by higher 2", "F");
    }

    @ParameterizedTest
    @EnumSource(TiePolicy.class)
    void equalNamesAreSeparatedByTheirCodes(TiePolicy policy) {
        var board = Worked.board(
                "Z, Châu Thành, huyện, 50, 15, 15",
                "B, Châu Thành, huyện, 50, 15, 15",
                "K, Châu Thành, huyện, 50, 15, 15");
        var ranking = RankingMethod.withDefaults()
                .with(policy)
                .with(TieBreak.byName())
                .rank(board);
        assertThat(Worked.places(ranking, "huyện")).containsExactly("1 B", "2 K", "3 Z");
    }

    @Test
    void aNodeIsComparedByItsShareOfWhatAppliesToTheUnit() {
        var board = Worked.board("A, Tài chính, sở, 48, 16, -", "B, Nội vụ, sở, 45, 15, 20", "C, Y tế, sở, 48, -, 16");
        assertThat(Worked.places(Ranking.of(board, TieBreak.higher("2")), "sở")).containsExactly("1 A", "2 B", "3 C");
        assertThat(Worked.places(Ranking.of(board, TieBreak.lower("2")), "sở")).containsExactly("1 B", "2 A", "3 C");
    }

    @Test
    void aStepNeverChangesTheOrderOfDifferentValues() {
        var board = Worked.board("A, Tài chính, sở, 60, 20, 10", "B, Nội vụ, sở, 50, 19, 20");
        assertThat(Worked.places(Ranking.of(board, TieBreak.higher("S")), "sở")).containsExactly("1 A", "2 B");
    }

    /** All reach 90: A lost nothing, B lost 2 and C lost 1; B and C earned as much more, C by a bonus. */
    @Test
    void aBonusOrDeductionIsComparedByItsPoints() {
        var set = CriteriaSet.of(
                "PAR-2026",
                leaf("1", "Work", statedUpTo("100")),
                bonus("B", "Initiatives", group("B.1", "Ideas", leaf("B.1.1", "Idea", statedUpTo("3")))),
                deduction("D", "Violations", leaf("D.1", "Fines", statedUpTo("3"))));
        var board = Scorer.score(Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "Nội vụ")).with("1", stated("90")),
                Assessment.of(set, Unit.of("B", "Tài chính"))
                        .with("1", stated("92"))
                        .with("D.1", stated("2")),
                Assessment.of(set, Unit.of("C", "Y tế"))
                        .with("1", stated("90"))
                        .with("B.1.1", stated("1"))
                        .with("D.1", stated("1"))));
        assertThat(Worked.places(Ranking.of(board, TieBreak.higher("D")), "")).containsExactly("1 A", "2 C", "3 B");
        assertThat(Worked.places(Ranking.of(board, TieBreak.lower("D.1")), "")).containsExactly("1 B", "2 C", "3 A");
        assertThat(Worked.places(Ranking.of(board, TieBreak.higher("B")), "")).containsExactly("1 C", "2 A", "2 B");
        assertThat(Worked.places(Ranking.of(board, TieBreak.lower("B.1.1")), ""))
                .containsExactly("1 A", "1 B", "3 C");
    }

    @Test
    void anUnknownNodeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Ranking.of(BOARD, TieBreak.higher("8")))
                .withMessage("The criteria set (PAR-2026) has no criterion (8).\nMaybe one of [1, 2, S, S.1].");
    }

    @Test
    void anUnknownNodeIsRefusedBeforeAnyTieIsMet() {
        var board = Worked.board("A, Tài chính, sở, 60, 20, 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RankingMethod.withDefaults()
                        .with(TieBreak.byName().then(TieBreak.lower("99")))
                        .rank(board))
                .withMessage("The criteria set (PAR-2026) has no criterion (99).\nMaybe one of [1, 2, S, S.1].");
    }

    @Test
    void aChainIsReadBackFromItsSteps() {
        var satisfaction = Map.of("B", Points.parse("90.78"));
        var chain = TieBreak.higher("8")
                .then(TieBreak.lower("3"))
                .then(TieBreak.higher("2025", BOARD))
                .then(TieBreak.higher("SIPAS", satisfaction))
                .then(TieBreak.byName());
        assertThat(chain.steps())
                .containsExactly(
                        new TieBreak.Node("8", TieBreak.Order.HIGHER),
                        new TieBreak.Node("3", TieBreak.Order.LOWER),
                        new TieBreak.OnBoard("2025", BOARD),
                        new TieBreak.GivenValues("SIPAS", satisfaction),
                        new TieBreak.ByName());
        assertThat(TieBreak.of(chain.steps())).isEqualTo(chain).hasSameHashCodeAs(chain);
        assertThat(chain).isNotEqualTo(TieBreak.byName());
    }

    @Test
    void aChainIsShownInOneLine() {
        assertThat(TieBreak.none()).hasToString("none");
        assertThat(TieBreak.higher("8").then(TieBreak.lower("3")).then(TieBreak.byName()))
                .hasToString("higher 8, then lower 3, then name");
        assertThat(TieBreak.higher("SIPAS", Map.of())).hasToString("higher SIPAS");
        assertThat(TieBreak.higher("2025", BOARD)).hasToString("higher 2025");
        assertThat(TieBreak.none().then(TieBreak.higher("8"))).hasToString("higher 8");
    }
}
