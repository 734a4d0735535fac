package io.github.parindex.core.ranking;

import static io.github.parindex.core.ranking.GradeScale.bands;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.ranking.Commendation.Commended;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who is proposed for commendation: two blocks, this year and last. */
final class CommendationCases {

    private static final RankingMethod GRADED =
            RankingMethod.withDefaults().with(bands(grade("Tốt", "80"), grade("Khá", "65"), grade("Yếu", "0")));

    private static final Ranking NOW = GRADED.rank(Worked.board(
            "A, Sở A, sở, 60, 10, 20",
            "B, Sở B, sở, 54, 16, 10",
            "C, Sở C, sở, 60, 10, 0",
            "X, Xã X, xã, 60, 20, 5",
            "Y, Xã Y, xã, 60, 20, 5",
            "Z, Xã Z, xã, SCORED_ONLY, 60, 20, 20"));

    private static final Ranking EARLIER = GRADED.rank(Worked.board(
            "A, Sở A, sở, 60, 9, 20",
            "B, Sở B, sở, 54, 6, 10",
            "C, Sở C, sở, 30, 10, 0",
            "X, Xã X, xã, 60, 10, 5",
            "Y, Xã Y, xã, 60, 20, 15"));

    private static List<String> said(List<Commended> commended) {
        return commended.stream()
                .map(each -> each.standing().card().unit().code() + " " + each.reasons())
                .toList();
    }

    @Test
    void theFirstPlacesOfEachBlockWithTheirTies() {
        assertThat(said(Commendation.firstPlaces(1).of(NOW))).containsExactly("A [PLACE]", "X [PLACE]", "Y [PLACE]");
        assertThat(said(Commendation.firstPlaces(2).of(NOW)))
                .containsExactly("A [PLACE]", "B [PLACE]", "X [PLACE]", "Y [PLACE]");
    }

    /** B, C and D tie behind A; of the first two places the second is that of all three, by whatever numbers. */
    @ParameterizedTest
    @EnumSource
    void whoTiesWithTheLastOneTakenIsTakenTooWhateverPlacesTiesTake(TiePolicy ties) {
        Ranking ranking = RankingMethod.withDefaults()
                .with(ties)
                .rank(Worked.board(
                        "A, Sở A, sở, 60, 20, 20",
                        "B, Sở B, sở, 60, 10, 20",
                        "C, Sở C, sở, 50, 20, 20",
                        "D, Sở D, sở, 60, 20, 10",
                        "E, Sở E, sở, 60, 0, 20"));
        assertThat(said(Commendation.firstPlaces(1).of(ranking))).containsExactly("A [PLACE]");
        assertThat(said(Commendation.firstPlaces(2).of(ranking)))
                .containsExactly("A [PLACE]", "B [PLACE]", "C [PLACE]", "D [PLACE]");
        assertThat(said(Commendation.firstPlaces(3).of(ranking))).hasSize(ties == TiePolicy.DENSE ? 5 : 4);
        assertThat(Commendation.firstPlaces(0).of(ranking)).isEmpty();
    }

    /** C rose by 30 points but is only graded Khá. */
    @Test
    void theLargestImprovementsOfTheBoardWithAGradeGoodEnough() {
        var rule = Commendation.firstPlaces(1).withGrade("Tốt").withImprovements(1);
        assertThat(said(rule.of(NOW, EARLIER)))
                .containsExactly("A [PLACE]", "B [IMPROVEMENT]", "X [PLACE, IMPROVEMENT]", "Y [PLACE]");
        assertThat(said(rule.withGrade("Khá").of(NOW, EARLIER)))
                .containsExactly("A [PLACE]", "C [IMPROVEMENT]", "X [PLACE]", "Y [PLACE]");
        assertThat(rule).hasToString("the first 1 of each block, graded at least Tốt, and the 1 largest improvement");
    }

    @Test
    void whoDidNotRiseDidNotImprove() {
        var improved = Commendation.firstPlaces(0).withImprovements(9).of(NOW, EARLIER);
        assertThat(said(improved))
                .containsExactly("A [IMPROVEMENT]", "B [IMPROVEMENT]", "C [IMPROVEMENT]", "X [IMPROVEMENT]");
        assertThat(improved.get(0).rise()).hasToString("Optional[1]");
        assertThat(Commendation.firstPlaces(0).withImprovements(9).of(NOW)).isEmpty();
    }

    @Test
    void aGradeThatTheScaleLacksAndNumbersBelowZeroAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commendation.firstPlaces(3).withGrade("Giỏi").of(NOW))
                .withMessage("There is no grade (Giỏi) from which units are commended.\nMaybe one of [Tốt, Khá, Yếu].");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Commendation.firstPlaces(-1))
                .withMessage("A number of places or improvements is 0 or more, not (-1) and (0).");
    }
}
