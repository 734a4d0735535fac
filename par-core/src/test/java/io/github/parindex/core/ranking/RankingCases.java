package io.github.parindex.core.ranking;

import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.stated;
import static io.github.parindex.core.rule.Rule.statedUpTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Policy;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.Ranking.Block;
import io.github.parindex.core.scoring.Scorer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is ranked, with whom, and by which value. */
final class RankingCases {

    private static final RankingMethod METHOD = RankingMethod.withDefaults();

    private static Ranking closeTo(Policy policy, RankingMethod method) {
        var set = CriteriaSet.of("PAR", leaf("1", "Work", statedUpTo("100"))).with(policy);
        return method.rank(Scorer.score(Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "Nội vụ")).with("1", stated("94.871")),
                Assessment.of(set, Unit.of("B", "Tài chính")).with("1", stated("94.874")),
                Assessment.of(set, Unit.of("C", "Y tế")).with("1", stated("94.875")))));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            units that show the same figure share a place | PUBLISHED | 2 | 1 C, 2 A, 2 B
            the exact value tells them apart              | EXACT     | 2 | 1 C, 2 B, 3 A
            a figure with three places does so too        | PUBLISHED | 3 | 1 C, 2 B, 3 A
            a figure with one place shows them all alike  | PUBLISHED | 1 | 1 A, 1 B, 1 C
            exact is exact however it is published        | EXACT     | 1 | 1 C, 2 B, 3 A
            """)
    void thePublishedOrTheExactValueIsCompared(String name, ComparedValue compared, int places, String expected) {
        var policy = Policy.withDefaults().withPublished(Rounding.halfUp(places));
        assertThat(Worked.places(closeTo(policy, METHOD.with(compared)), ""))
                .as(name)
                .containsExactly(expected.split(", "));
    }

    /** 20 of 60, 26.6664 of 80 and 33.33 of 100 all show as 33.33. */
    @Test
    void exactValuesOfDifferentMaximaAreComparedWithoutAQuotient() {
        var board = Worked.board(
                "A, Nội vụ, sở, 20, 6.67, 6.66", "B, Tài chính, sở, 20, -, -", "C, Y tế, sở, 20, 6.6664, -");
        assertThat(Worked.places(METHOD.rank(board), "sở")).containsExactly("1 A", "1 B", "1 C");
        assertThat(Worked.places(METHOD.with(ComparedValue.EXACT).rank(board), "sở"))
                .containsExactly("1 B", "2 C", "3 A");
    }

    @Test
    void unitsAreRankedScoredOnlyOrExcluded() {
        var board = Worked.board(
                "A, Nội vụ, bộ, 40, 10, 10",
                "B, Ủy ban Dân tộc, bộ, SCORED_ONLY, 60, 20, 20",
                "C, Thanh tra Chính phủ, bộ, SCORED_ONLY, 50, 20, 20",
                "D, Bộ Công an, bộ, EXCLUDED, 60, 20, 20",
                "E, Tài chính, bộ, 60, 15, 15");
        var ranking = Ranking.of(board);
        assertThat(Worked.places(ranking, "bộ")).containsExactly("1 E", "2 A", "- C", "- B");
        assertThat(ranking.standing("B"))
                .hasToString("-   B Ủy ban Dân tộc (bộ), SCORED_ONLY   100 of 100, index 100.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranking.standing("D"))
                .withMessage("There is no unit (D) among 4 scored units.\nMaybe one of [A, B, C, E].");
    }

    @Test
    void aUnitThatCouldNotBeScoredHasNoPlace() {
        var board = Worked.board("A, Nội vụ, sở, -, -, -", "B, Tài chính, sở, 0, 0, 0");
        var ranking = METHOD.with(GradeScale.bands(GradeScale.grade("C", "0"))).rank(board);
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 B", "- A");
        assertThat(Worked.grades(ranking, "sở")).containsExactly("B C", "A -");
        assertThat(ranking.standing("A")).hasToString("-   A Nội vụ (sở)   0 of 0");
    }

    @Test
    void aBlockInWhichNobodyIsRankedStillStands() {
        var ranking = Ranking.of(Worked.board("A, Nội vụ, sở, SCORED_ONLY, 60, 20, 20"));
        assertThat(Worked.places(ranking, "sở")).containsExactly("- A");
        assertThat(Ranking.of(Worked.board()).blocks()).isEmpty();
    }

    @Test
    void eachBlockHasPlacesOfItsOwn() {
        var ranking = Ranking.of(Worked.board(
                "A, Nội vụ, sở, 40, 10, 10",
                "B, Long Xuyên, xã, 50, 20, 20",
                "C, Tài chính, sở, 50, 10, 10",
                "D, Châu Đốc, huyện, 60, 20, 20",
                "E, Mỹ Bình, xã, 55, 20, 20",
                "F, Trường, , 55, 20, 20"));
        assertThat(ranking.blocks()).extracting(Block::name).containsExactly("", "huyện", "sở", "xã");
        assertThat(Worked.places(ranking, "sở")).containsExactly("1 C", "2 A");
        assertThat(Worked.places(ranking, "xã")).containsExactly("1 E", "2 B");
        assertThat(Worked.places(ranking, "huyện")).containsExactly("1 D");
        assertThat(Worked.places(ranking, "")).containsExactly("1 F");
        assertThat(ranking.standing("B").place()).contains(Place.of(2));
    }

    @Test
    void anUnknownBlockIsAnsweredWithThoseThatExist() {
        var ranking = Ranking.of(Worked.board("A, Nội vụ, sở, 40, 10, 10", "B, Mỹ Bình, xã, 50, 20, 20"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ranking.block("huyện"))
                .withMessage("There is no block (huyện).\nMaybe one of [sở, xã].");
    }

    @Test
    void withinAPlaceUnitsStandInVietnameseOrder() {
        var rows = new ArrayList<>(List.of(
                "1, Tri Tôn, huyện, 50, 10, 10",
                "2, Châu Đốc, huyện, 50, 10, 10",
                "3, Tịnh Biên, huyện, 50, 10, 10",
                "4, An Phú, huyện, 50, 10, 10",
                "5, Chợ Mới, huyện, 50, 10, 10"));
        var expected = List.of("1 4", "1 2", "1 5", "1 3", "1 1");
        assertThat(Worked.places(Ranking.of(Worked.board(rows.toArray(String[]::new))), "huyện"))
                .isEqualTo(expected);
        Collections.reverse(rows);
        assertThat(Worked.places(Ranking.of(Worked.board(rows.toArray(String[]::new))), "huyện"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "COMPETITION, 1 E/2 B/2 A/4 C",
        "MODIFIED_COMPETITION, 1 E/3 B/3 A/4 C",
        "DENSE, 1 E/2 B/2 A/3 C",
        "ORDINAL, 1 E/2 B/3 A/4 C",
        "FRACTIONAL, 1 E/2.5 B/2.5 A/4 C"
    })
    void tiesTakeThePlacesOfTheirPolicy(TiePolicy policy, String expected) {
        var board = Worked.board(
                "A, Tài chính, sở, 50, 10, 10",
                "B, Nội vụ, sở, 50, 10, 10",
                "C, Y tế, sở, 40, 10, 10",
                "E, Tư pháp, sở, 60, 20, 20");
        assertThat(Worked.places(METHOD.with(policy).rank(board), "sở")).containsExactly(expected.split("/"));
    }

    @Test
    void aMethodIsChangedInACopy() {
        assertThat(METHOD)
                .isEqualTo(new RankingMethod(
                        ComparedValue.PUBLISHED, METHOD.tieBreak(), TiePolicy.COMPETITION, Optional.empty()))
                .hasToString("by the published value, tie-break: none, ties: competition");
        var changed = METHOD.with(ComparedValue.EXACT)
                .with(TieBreak.higher("8").then(TieBreak.byName()))
                .with(TiePolicy.DENSE)
                .with(GradeScale.bands(GradeScale.grade("A", "90"), GradeScale.grade("B", "80")));
        assertThat(changed)
                .hasToString("by the exact value, tie-break: higher 8, then name, ties: dense, "
                        + "bands [A from 90, B from 80]");
    }

    @Test
    void theRankingOfABoardIsShownInOneLine() {
        var board = Worked.board(
                "A, Tài chính, sở, 50, 20, 15", "B, Nội vụ, sở, 55, 15, 15", "C, Mỹ Bình, , SCORED_ONLY, 55, 20, 20");
        var ranking = METHOD.with(TieBreak.higher("1"))
                .with(GradeScale.bands(GradeScale.grade("Tốt", "80")))
                .rank(board);
        assertThat(ranking)
                .hasToString("3 units in 2 blocks, by the published value, tie-break: higher 1, ties: competition, "
                        + "bands [Tốt from 80]");
        assertThat(ranking.block("sở"))
                .hasToString("sở: 2 units, first 1   B Nội vụ (sở)   85 of 100, index 85.00   Tốt");
        assertThat(ranking.block(""))
                .hasToString("block: 1 unit, first -   C Mỹ Bình, SCORED_ONLY   95 of 100, index 95.00   Tốt");
        assertThat(ranking.standing("A"))
                .hasToString("2   A Tài chính (sở)   85 of 100, index 85.00   Tốt   tie broken by higher 1");
        assertThat(new Block("xã", List.of())).hasToString("xã: 0 units");
        assertThat(ranking.board()).isSameAs(board);
    }

    @Test
    void nobodyChangesARankingThroughItsLists() {
        var ranking = Ranking.of(Worked.board("A, Nội vụ, sở, 40, 10, 10"));
        var blocks = new ArrayList<>(ranking.blocks());
        var standings = new ArrayList<>(ranking.blocks().get(0).standings());
        var copy = new Ranking(ranking.board(), ranking.method(), blocks);
        var block = new Block("sở", standings);
        blocks.clear();
        standings.clear();
        assertThat(copy).isEqualTo(ranking);
        assertThat(block).isEqualTo(ranking.block("sở"));
    }
}
