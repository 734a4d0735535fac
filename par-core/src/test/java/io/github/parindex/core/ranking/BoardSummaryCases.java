package io.github.parindex.core.ranking;

import static io.github.parindex.core.ranking.GradeScale.bands;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.UnitProfile.Mark;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Five departments, one of which is not ranked: means, grades, places in fields, marks and peers, worked by hand. */
final class BoardSummaryCases {

    private static final RankingMethod GRADED =
            RankingMethod.withDefaults().with(bands(grade("Tốt", "80"), grade("Khá", "65"), grade("Yếu", "0")));

    /** Indices 90, 80, 70 and 60; the fifth, 100, has no place. */
    private static final BoardSummary SUMMARY = BoardSummary.of(GRADED.rank(Worked.board(
            "A, Sở A, sở, 60, 10, 20",
            "B, Sở B, sở, 54, 16, 10",
            "C, Sở C, sở, 60, 10, 0",
            "D, Sở D, sở, 30, 20, 10",
            "E, Sở E, sở, SCORED_ONLY, 60, 20, 20")));

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    private static UnitProfile.Field field(String unit, int index) {
        return SUMMARY.profile(unit).fields().get(index);
    }

    @Test
    void aBlockHasItsMeanBestLowestAndSpreadOverTheRankedUnits() {
        var block = SUMMARY.block("sở");
        var index = block.index().orElseThrow();
        assertThat(block.units()).isEqualTo(5);
        assertThat(block.ranked()).isEqualTo(4);
        assertThat(index.mean()).isEqualTo(Ratio.of(300, 4));
        assertThat(index.best()).isEqualTo(Points.of(90));
        assertThat(index.lowest()).isEqualTo(Points.of(60));
        assertThat(index.width()).isEqualTo(Points.of(30));
        assertThat(codes(index.leaders())).containsExactly("A");
        assertThat(block).hasToString("sở: 4 of 5 units ranked, mean 300/4, 60 to 90");
    }

    @Test
    void everyGradeOfTheScaleIsCountedAlsoOneThatNobodyGot() {
        var good = GRADED.with(bands(grade("Xuất sắc", "101"), grade("Tốt", "80"), grade("Khá", "65")));
        var block = BoardSummary.of(good.rank(SUMMARY.ranking().board())).block("sở");
        assertThat(block.grades()).map(Object::toString).containsExactly("Xuất sắc 0", "Tốt 3", "Khá 1");
        assertThat(block.ungraded()).isEqualTo(1);
    }

    @Test
    void aFieldIsSummedUpInPercentOfTheMaximumAndNamesItsLeaders() {
        var fields = SUMMARY.block("sở").fields();
        assertThat(fields)
                .map(Object::toString)
                .containsExactly(
                        "1 Procedures   mean 340/4, 50 to 100",
                        "2 Staff   mean 280/4, 50 to 100",
                        "S Survey   mean 200/4, 0 to 100");
        assertThat(codes(fields.get(0).percent().orElseThrow().leaders())).containsExactly("A", "C");
    }

    @Test
    void equalPercentagesShareTheBetterPlace() {
        assertThat(field("A", 0).place()).contains(Place.of(1));
        assertThat(field("C", 0).place()).contains(Place.of(1));
        assertThat(field("B", 0).place()).contains(Place.of(3));
        assertThat(field("B", 0)).hasToString("1 Procedures   90   3/4");
    }

    /** Of four units a quarter is one: the best alone is a strength, two that share the best are not. */
    @Test
    void aStrengthStandsAloneInTheBestQuarterAndAWeaknessInTheLast() {
        assertThat(field("A", 0).mark()).isEqualTo(Mark.NONE);
        assertThat(field("D", 0).mark()).isEqualTo(Mark.WEAKNESS);
        assertThat(field("D", 1).mark()).isEqualTo(Mark.STRENGTH);
        assertThat(field("A", 2).mark()).isEqualTo(Mark.STRENGTH);
        assertThat(field("C", 2).mark()).isEqualTo(Mark.WEAKNESS);
        assertThat(SUMMARY.profile("D").fields(Mark.STRENGTH)).containsExactly(field("D", 1));
        assertThat(SUMMARY.profile("D")).asString().endsWith(", 1 strength, 1 weakness");
    }

    @Test
    void aUnitThatIsNotRankedHasPercentagesButNoPlaceAndIsNobodysPeer() {
        var profile = SUMMARY.profile("E");
        assertThat(profile.fields()).allSatisfy(field -> {
            assertThat(field.percent()).contains(Points.of(100));
            assertThat(field.place()).isEmpty();
            assertThat(field.mark()).isEqualTo(Mark.NONE);
            assertThat(field.among()).isEqualTo(4);
        });
        assertThat(SUMMARY.profile("A").peers()).map(peer -> peer.unit().code()).containsExactly("B", "C", "D");
    }

    /** A and B differ by 10, 30 and 50 points in the three fields. */
    @Test
    void peersAreOrderedByTheMeanDifferenceOverTheFields() {
        assertThat(SUMMARY.profile("A").nearest(2))
                .map(Object::toString)
                .containsExactly("B Sở B (sở) at 90/3", "C Sở C (sở) at 100/3");
        assertThat(SUMMARY.profile("A").nearest(9)).hasSize(3);
    }

    @Test
    void percentagesRoundAsThePublishedIndexDoes() {
        var thirds = BoardSummary.of(Ranking.of(Worked.board("A, A, sở, 19.99, 20, 20", "B, B, sở, 20, -, 20")));
        assertThat(thirds.profile("A").fields().get(0).percent()).contains(Points.parse("33.32"));
        assertThat(thirds.profile("B").fields().get(0).percent()).contains(Points.parse("33.33"));
        assertThat(thirds.profile("B").fields().get(1).percent()).isEmpty();
        assertThat(thirds.block("sở").fields().get(1).percent().orElseThrow().units())
                .isEqualTo(1);
    }

    @Test
    void aBlockOfOneUnitHasNeitherMarksNorPeers() {
        var alone = BoardSummary.of(Ranking.of(Worked.board("A, A, sở, 60, 20, 20")));
        assertThat(alone.profile("A").peers()).isEmpty();
        assertThat(alone.profile("A").fields(Mark.NONE)).hasSize(3);
    }

    @Test
    void aBlockOrUnitThatIsNotThereIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SUMMARY.block("xã"))
                .withMessage("There is no block (xã).\nMaybe one of [sở].");
        assertThatIllegalArgumentException().isThrownBy(() -> SUMMARY.profile("X"));
    }
}
