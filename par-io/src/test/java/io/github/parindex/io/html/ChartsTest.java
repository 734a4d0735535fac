package io.github.parindex.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.rule.Rule;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each chart is an SVG document of its own, with its texts. */
final class ChartsTest {

    private static final Scoreboard BOARD = Campaign.small().board();

    @Test
    void aProfileShowsEachFieldAgainstTheBlock() {
        var svg = Elements.of(
                ProfileChart.of(BOARD.card("STC"), BOARD).in(Locale.ENGLISH).toSvg());
        assertThat(svg.texts("title")).containsExactly("Profile over fields: Sở Tài chính");
        assertThat(svg.texts("desc"))
                .containsExactly(
                        "Percent of the maximum in each field, against the best and the average of the block. The"
                                + " figures stand in the table beside.");
        assertThat(svg.texts("text"))
                .containsExactly(
                        "this unit",
                        "best of block",
                        "average of block",
                        "1  Chỉ đạo, điều hành",
                        "62.50 %",
                        "2  Một cửa",
                        "83.33 %");
    }

    @Test
    void aWaterfallGoesFromTheMaximumToTheTotal() {
        var svg = Elements.of(WaterfallChart.of(BOARD.card("STC")).toSvg());
        assertThat(svg.texts("text"))
                .containsExactly(
                        "Trục: số điểm mất, từ 0 đến 2,50",
                        "Điểm tối đa",
                        "10,00",
                        "1.1  Kế hoạch năm",
                        "−1,00",
                        "2.1  Giải quyết đúng hạn",
                        "−1,00",
                        "1.2  Đôn đốc",
                        "−0,50",
                        "Điểm thưởng",
                        "+0,50",
                        "Tổng điểm",
                        "8,00");
    }

    @Test
    void smallLossesAreDrawnTogether() {
        var board = Campaign.large(2, 60).board();
        var texts = Elements.of(
                        WaterfallChart.of(board.card("X1")).in(Locale.ENGLISH).toSvg())
                .texts("text");
        assertThat(texts).hasSize(1 + 2 * 15).contains("45 other criteria");
    }

    @Test
    void theLengthOfABarOfTheWaterfallIsTheLoss() {
        var lost = Elements.of(WaterfallChart.of(BOARD.card("STC")).toSvg()).all().stream()
                .filter(bar -> bar.attribute("class").equals("lost"))
                .map(bar -> Double.parseDouble(bar.attribute("width")))
                .toList();
        assertThat(lost).hasSize(3);
        assertThat(lost.get(1)).isEqualTo(lost.get(0));
        assertThat(lost.get(2)).isCloseTo(lost.get(0) / 2, within(0.1));
    }

    @Test
    void aHeatMapHasACellForEachUnitAndCriterionAndCrossesWhatHasNoScore() {
        var svg = Elements.of(HeatMap.of(BOARD).toSvg());
        var drawn = svg.named("path").stream()
                .filter(path -> path.attribute("class").startsWith("heat"))
                .mapToInt(path -> path.attribute("d").split("z", -1).length - 1)
                .sum();
        assertThat(drawn).isEqualTo(4 * 3 + 1);
        assertThat(svg.texts("text"))
                .contains("Huyện An Phú", "Thanh tra", "2.1", "chưa có số liệu", "≥ 90%", "< 25%")
                .doesNotContain("không áp dụng");
        assertThat(Elements.of(HeatMap.overFields(BOARD).toSvg()).texts("title"))
                .containsExactly("Bảng màu mức đạt điểm: 5 đơn vị × 2 tiêu chí");
    }

    @Test
    void whatDoesNotApplyHasASlashAndWhatIsNotKnownADash() {
        var set = CriteriaSet.of("S", Criterion.leaf("1", "Một", Rule.proportion("2")));
        var board = Scorer.score(Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "A")).with("1", Observation.missing("chậm")),
                Assessment.of(set, Unit.of("B", "B")).with("1", Observation.notApplicable("không có"))));
        var signs = Elements.of(HeatMap.of(board).toSvg()).named("path").stream()
                .filter(path -> path.attribute("class").equals("cross"))
                .map(path -> path.attribute("d"))
                .toList();
        assertThat(signs).hasSize(3);
        assertThat(signs.get(2)).isEqualTo("M214 65h8M214 87l8 -8");
        assertThat(signs.get(0)).contains("l");
        assertThat(signs.get(1)).contains("h").doesNotContain("l");
    }

    @Test
    void aUnitWithoutLossesOrWithoutPointsIsDrawnToo() {
        var set = CriteriaSet.of("S", Criterion.leaf("1", "Một", Rule.proportion("2")));
        var board = Scorer.score(Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", "A")).with("1", Observation.ratio(1, 1)),
                Assessment.of(set, Unit.of("B", "B"))));
        assertThat(WaterfallChart.of(board.card("A")).toSvg()).doesNotContain("NaN", "Infinity");
        assertThat(WaterfallChart.of(board.card("B")).toSvg()).doesNotContain("NaN", "Infinity");
        assertThat(ProfileChart.of(board.card("B"), board).toSvg()).doesNotContain("NaN", "Infinity");
    }

    @Test
    void aChartIsDrawnAsPng() {
        assertThat(HeatMap.of(BOARD).toPng(1)).startsWith(0x89, 'P', 'N', 'G');
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, -1})
    void aPictureIsDrawnOneToEightTimesAsLarge(int scale) {
        assertThatThrownBy(() -> WaterfallChart.of(BOARD.card("STC")).toPng(scale))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A picture is drawn 1 to 8 times as large, not (" + scale
                        + ") times.\nMaybe 2, which is sharp on most screens.");
    }

    @Test
    void aChartSaysWhatItIs() {
        assertThat(ProfileChart.of(BOARD.card("STC"), BOARD)).hasToString("Profile over fields: Sở Tài chính");
        assertThat(WaterfallChart.of(BOARD.card("STC"))).hasToString("Points lost: Sở Tài chính");
        assertThat(HeatMap.of(BOARD)).hasToString("Heat map: 5 units × 3 criteria");
    }
}
