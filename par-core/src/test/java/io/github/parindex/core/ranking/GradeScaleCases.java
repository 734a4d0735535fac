package io.github.parindex.core.ranking;

import static io.github.parindex.core.ranking.GradeScale.bands;
import static io.github.parindex.core.ranking.GradeScale.forcedShares;
import static io.github.parindex.core.ranking.GradeScale.grade;
import static io.github.parindex.core.ranking.GradeScale.percentiles;
import static io.github.parindex.core.ranking.GradeScale.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.number.Points;
import io.github.parindex.core.number.Ratio;
import io.github.parindex.core.ranking.ForcedShares.AtCut;
import io.github.parindex.core.ranking.GradeBands.Grade;
import io.github.parindex.core.ranking.GradeScale.Field;
import io.github.parindex.core.ranking.GradeScale.Tie;
import io.github.parindex.core.scoring.Scoreboard;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Classes of units: by bands, by percentiles, by forced shares. */
final class GradeScaleCases {

    private static final RankingMethod METHOD = RankingMethod.withDefaults();

    /** Bands of Decision 766/QĐ-TTg. */
    private static final GradeBands OF_766 = bands(
            grade("Trung bình", "50"),
            grade("Xuất sắc", "90"),
            grade("Yếu", "0"),
            grade("Khá", "70"),
            grade("Tốt", "80"));

    private static Field field(String block, String... percents) {
        List<Ratio> bestFirst = Arrays.stream(percents).map(Ratio::parse).toList();
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < percents.length; i++) {
            ties.add(new Tie(i, 1));
        }
        return new Field(block, bestFirst, ties);
    }

    /** Units with these totals of 100, all in one block, named A, B, C, … in this order. */
    private static Scoreboard board(int... totals) {
        String[] rows = new String[totals.length];
        for (int i = 0; i < totals.length; i++) {
            char code = (char) ('A' + i);
            rows[i] = code + ", Unit " + code + ", sở, " + Math.min(totals[i], 60) + ", "
                    + Math.max(0, Math.min(totals[i] - 60, 20)) + ", " + Math.max(0, totals[i] - 80);
        }
        return Worked.board(rows);
    }

    private static String letters(GradeScale scale, int... totals) {
        return String.join(
                "",
                Worked.grades(METHOD.with(scale).rank(board(totals)), "sở").stream()
                        .map(line -> line.substring(2))
                        .toList());
    }

    @ParameterizedTest(name = "{0} % is {1}")
    @CsvSource({
        "100, Xuất sắc",
        "94.87, Xuất sắc",
        "90, Xuất sắc",
        "89.99, Tốt",
        "80, Tốt",
        "79.99, Khá",
        "70, Khá",
        "69.63, Trung bình",
        "61.5, Trung bình",
        "50, Trung bình",
        "49.99, Yếu",
        "43, Yếu",
        "0, Yếu"
    })
    void theBandsOf766IncludeTheirLowerBounds(String percent, String grade) {
        var value = Ratio.parse(percent + "%");
        assertThat(OF_766.grade(value, Optional.empty(), field(""))).contains(grade);
    }

    @Test
    void aValueBelowTheLowestBoundHasNoGrade() {
        var of2015 = bands(grade("A", "90"), grade("B", "80"), grade("C", "70"));
        assertThat(of2015.grade(Ratio.parse("69.99%"), Optional.of(0), field("", "69.99%")))
                .isEmpty();
        assertThat(OF_766.grade(Ratio.parse("-0.01%"), Optional.empty(), field("")))
                .isEmpty();
    }

    /** Nam Định 2020: departments averaged 62.62 of 70 = 89.45 %, districts 61.46 of 70 = 87.80 %. */
    @Test
    void aBlockMayHaveBoundsOfItsOwn() {
        var namDinh = bands(grade("Nhóm I", "90"), grade("Nhóm II", "80"))
                .withBlock("huyện", grade("Nhóm II", "70"), grade("Nhóm I", "80"));
        var board = Worked.board(
                "S1, Sở Nội vụ, sở, 43.8, 18.82, -",
                "S2, Sở Tài chính, sở, 52, 20, -",
                "H1, Hải Hậu, huyện, 42.64, 18.82, -",
                "H2, Ý Yên, huyện, 42, 14, -",
                "H3, Xuân Trường, huyện, 40, 15.99, -",
                "S3, Thanh tra, sở, 50, 13.99, -");
        var ranking = METHOD.with(namDinh).rank(board);
        assertThat(Worked.grades(ranking, "sở")).containsExactly("S2 Nhóm I", "S3 -", "S1 -");
        assertThat(Worked.grades(ranking, "huyện")).containsExactly("H1 Nhóm II", "H2 Nhóm II", "H3 -");
        var averages = new Field("sở", List.of(), List.of());
        var districts = new Field("huyện", List.of(), List.of());
        assertThat(namDinh.grade(Ratio.parse("62.62/70"), Optional.empty(), averages))
                .contains("Nhóm II");
        assertThat(namDinh.grade(Ratio.parse("61.46/70"), Optional.empty(), districts))
                .contains("Nhóm I");
        assertThat(namDinh.grade(Ratio.parse("61.46/70"), Optional.empty(), averages))
                .contains("Nhóm II");
    }

    /** 89.996 shows as 90.00. */
    @Test
    void theComparedValueIsTheGradedOne() {
        var board = Worked.board("A, Nội vụ, sở, 60, 20, 9.996");
        assertThat(Worked.grades(METHOD.with(OF_766).rank(board), "sở")).containsExactly("A Xuất sắc");
        assertThat(Worked.grades(METHOD.with(ComparedValue.EXACT).with(OF_766).rank(board), "sở"))
                .containsExactly("A Tốt");
    }

    @Test
    void aUnitThatIsScoredOnlyIsGradedByBandsAndNotByOthers() {
        var board = Worked.board("A, Nội vụ, sở, 50, 15, 10", "B, Tài chính, sở, SCORED_ONLY, 60, 20, 20");
        assertThat(Worked.grades(METHOD.with(OF_766).rank(board), "sở")).containsExactly("A Khá", "B Xuất sắc");
        var quartiles = percentiles(grade("Cao", "50"), grade("Thấp", "0"));
        assertThat(Worked.grades(METHOD.with(quartiles).rank(board), "sở")).containsExactly("A Cao", "B -");
        var halves = forcedShares(share("I", "50%"), share("II", "50%"));
        assertThat(Worked.grades(METHOD.with(halves).rank(board), "sở")).containsExactly("A I", "B -");
    }

    @Test
    void gradesAreKeptBestFirstHoweverTheyAreWritten() {
        assertThat(OF_766.grades())
                .extracting(Grade::name)
                .containsExactly("Xuất sắc", "Tốt", "Khá", "Trung bình", "Yếu");
        assertThat(OF_766).isEqualTo(new GradeBands(OF_766.grades(), Map.of()));
    }

    @Test
    void gradesThatRepeatANameOrABoundAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(grade("A", "90"), grade("A", "80")))
                .withMessage("The grade (A) occurs twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(grade("A", "90"), grade("B", "90.0")))
                .withMessage("The grade (B) begins at (90), where another begins.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bands(grade("A", "90")).withBlock("xã", grade("A", "90"), grade("A", "80")))
                .withMessage("The grade (A) occurs twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(GradeScale::bands)
                .withMessage("A grade scale has at least one grade.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> grade(" ", "90"))
                .withMessage("The grade from (90) has no name.");
    }

    @Test
    void nobodyChangesAScaleThroughItsMap() {
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(
                        () -> OF_766.withBlock("xã", grade("A", "90")).blocks().clear());
    }

    /** Type 7 of 10, 20, 30, 40: h = 3p, so P25 = 17.5, P50 = 25, P75 = 32.5, P90 = 37. */
    @ParameterizedTest(name = "percentile {0} lies at {1} %")
    @CsvSource({"0, 10", "10, 13", "25, 17.5", "50, 25", "75, 32.5", "90, 37", "99.9, 39.97", "100, 40"})
    void aPercentileLiesBetweenTheNeighbouringValues(String percentile, String bound) {
        var scale = percentiles(grade("on or above", percentile));
        var field = field("", "40%", "30%", "20%", "10%");
        assertThat(scale.grade(Ratio.parse(bound + "%"), Optional.of(0), field)).contains("on or above");
        var justBelow = Ratio.of(Ratio.parse(bound + "%").numerator().subtract(new BigDecimal("0.000001")));
        assertThat(scale.grade(justBelow, Optional.of(0), field)).isEmpty();
    }

    /** The median of 3/4 and 1/3 is 13/24, which no decimal equals. */
    @Test
    void aPercentileIsKeptExact() {
        var median = percentiles(grade("upper half", "50"));
        var field = field("", "3/4", "1/3");
        assertThat(median.grade(Ratio.of(13, 24), Optional.of(0), field)).contains("upper half");
        assertThat(median.grade(Ratio.of(13_000_000_000_000L, 24_000_000_000_001L), Optional.of(0), field))
                .isEmpty();
        var first = percentiles(grade("upper", "25"));
        assertThat(first.grade(Ratio.of(21, 48), Optional.of(0), field)).contains("upper");
        assertThat(first.grade(Ratio.of(20, 48), Optional.of(0), field)).isEmpty();
    }

    /** PAPI: the highest group is at or above the 75th percentile. Of five equal steps the 75th is the fourth value. */
    @Test
    void quartileGroupsIncludeTheirPercentile() {
        var papi = percentiles(grade("1", "75"), grade("2", "50"), grade("3", "25"), grade("4", "0"));
        assertThat(letters(papi, 50, 40, 30, 20, 10)).isEqualTo("11234");
        assertThat(letters(papi, 40, 30, 20, 10)).isEqualTo("1234");
        assertThat(letters(papi, 90, 90, 90, 10)).isEqualTo("1114");
        assertThat(letters(papi, 70)).isEqualTo("1");
        assertThat(letters(papi, 70, 70)).isEqualTo("11");
    }

    @Test
    void aUnitBelowTheLowestPercentileHasNoGrade() {
        assertThat(letters(percentiles(grade("A", "75"), grade("B", "50")), 50, 40, 30, 20, 10))
                .isEqualTo("AAB--");
    }

    @Test
    void aPercentileOutsideTheHundredIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> percentiles(grade("A", "100.5")))
                .withMessage("A percentile lies within 0 and 100, not (A from 100.5).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> percentiles(grade("A", "75"), grade("B", "-1")))
                .withMessage("A percentile lies within 0 and 100, not (B from -1).");
        assertThatIllegalArgumentException()
                .isThrownBy(GradeScale::percentiles)
                .withMessage("A grade scale has at least one grade.");
    }

    /** 20 % and 30 % of eleven are 2.2 and cumulated 5.5, so the cuts lie behind the 2nd and the 6th. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            without ties the cuts lie behind the 2nd and 6th | UP   | 99 98 97 96 95 94 93 92 91 90 89 | AABBBBCCCCC
            without ties it makes no difference              | DOWN | 99 98 97 96 95 94 93 92 91 90 89 | AABBBBCCCCC
            a tie at the first cut goes up                   | UP   | 99 98 98 98 95 94 93 92 91 90 89 | AAAABBCCCCC
            a tie at the first cut goes down                 | DOWN | 99 98 98 98 95 94 93 92 91 90 89 | ABBBBBCCCCC
            a tie at the second cut goes up                  | UP   | 99 98 97 96 95 94 94 92 91 90 89 | AABBBBBCCCC
            a tie at the second cut goes down                | DOWN | 99 98 97 96 95 94 94 92 91 90 89 | AABBBCCCCCC
            a tie that ends at a cut stays                   | DOWN | 99 99 97 96 95 94 93 92 91 90 89 | AABBBBCCCCC
            all equal go up                                  | UP   | 90 90 90 90 90 90 90 90 90 90 90 | AAAAAAAAAAA
            all equal go down                                | DOWN | 90 90 90 90 90 90 90 90 90 90 90 | CCCCCCCCCCC
            one unit of which 0.2 rounds to none             | UP   | 90                               | B
            """)
    void forcedSharesCutTheOrder(String name, AtCut atCut, String totals, String expected) {
        var scale = forcedShares(share("A", "20%"), share("B", "30%"), share("C", "50%"))
                .with(atCut);
        assertThat(letters(
                        scale,
                        Arrays.stream(totals.split(" "))
                                .mapToInt(Integer::parseInt)
                                .toArray()))
                .as(name)
                .isEqualTo(expected);
    }

    @Test
    void aTieThatIsBrokenIsNoTieAtTheCut() {
        var board =
                Worked.board("A, Nội vụ, sở, 60, 20, 10", "B, Tài chính, sở, 60, 10, 20", "C, Y tế, sở, 60, 15, 15");
        var halves = forcedShares(share("I", "34%"), share("II", "66%"));
        assertThat(Worked.grades(METHOD.with(halves).rank(board), "sở")).containsExactly("A I", "B I", "C I");
        assertThat(Worked.grades(METHOD.with(halves).with(TieBreak.higher("S")).rank(board), "sở"))
                .containsExactly("B I", "C II", "A II");
    }

    @Test
    void forcedSharesMakeTheWhole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forcedShares(share("A", "20%"), share("B", "70%")))
                .withMessage("The forced shares [A=20, B=70] make 90 %, not 100 %.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forcedShares(share("A", "0.5"), share("B", "0.505")))
                .withMessage("The forced shares [A=50, B=50.5] make 100.5 %, not 100 %.");
        assertThatIllegalArgumentException()
                .isThrownBy(GradeScale::forcedShares)
                .withMessage("The forced shares [] make 0 %, not 100 %.");
    }

    @Test
    void aForcedShareHasANameOfItsOwnAndIsAboveZero() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forcedShares(share("A", "50%"), share("A", "50%")))
                .withMessage("The forced share (A) occurs twice.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("A", "0%"))
                .withMessage("A forced share has a name and is above 0, not (A) and (0).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("", "20%"))
                .withMessage("A forced share has a name and is above 0, not () and (0.2).");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> share("B", "-20%"))
                .withMessage("A forced share has a name and is above 0, not (B) and (-0.2).");
    }

    @Test
    void scalesAreShownInOneLine() {
        assertThat(bands(grade("A", "90"), grade("B", "80"))).hasToString("bands [A from 90, B from 80]");
        assertThat(bands(grade("A", "90")).withBlock("xã", grade("A", "80")))
                .hasToString("bands [A from 90] and {xã=[A from 80]}");
        assertThat(percentiles(grade("A", "75"), grade("B", "0"))).hasToString("percentiles [A from 75, B from 0]");
        var shares = forcedShares(share("A", "20%"), share("B", "80%"));
        assertThat(shares).hasToString("forced shares [A 20 %, B 80 %], ties at a cut go up");
        assertThat(shares.with(AtCut.DOWN)).hasToString("forced shares [A 20 %, B 80 %], ties at a cut go down");
        assertThat(grade("A", "90.0")).isEqualTo(new Grade("A", Points.of(90)));
        assertThat(share("A", "0.20")).isEqualTo(new ForcedShares.Share("A", new BigDecimal("0.2")));
    }

    @Test
    void aFieldCopiesItsLists() {
        List<Ratio> values = new ArrayList<>(List.of(Ratio.of(1, 2)));
        List<Tie> ties = new ArrayList<>(List.of(new Tie(0, 1)));
        var field = new Field("sở", values, ties);
        values.clear();
        ties.clear();
        assertThat(field.bestFirst()).hasSize(1);
        assertThat(field.ties()).hasSize(1);
    }
}
