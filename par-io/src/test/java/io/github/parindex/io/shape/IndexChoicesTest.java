package io.github.parindex.io.shape;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.aggregation.Missing;
import io.github.parindex.core.index.CityAverage;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.PrintedScore;
import io.github.parindex.core.index.RankingRule;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Imputation;
import io.github.parindex.core.indicator.Preparation;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.core.ranking.TiePolicy;
import io.github.parindex.core.weighting.BenefitOfTheDoubt;
import io.github.parindex.core.weighting.Weighting;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a reader is told of the choices behind an index. */
final class IndexChoicesTest {

    private static final CompositeIndex STATED = CompositeIndex.plain()
            .prepared(Preparation.imputeByColumn(Imputation.Statistic.MEDIAN), Preparation.winsorise(1, 0))
            .averaging(CityAverage.of("city", Optional.of("people"), CityAverage.Moment.AFTER_NORMALIZATION)
                    .ofNodes("B", "C"))
            .withIndicators(
                    NodeRecipe.unstated().with(Normalization.minMax(1, 100), Normalization.round(Rounding.halfUp(1))))
            .at("A", NodeRecipe.unstated().with(new BenefitOfTheDoubt(0.25, 0.75)))
            .at(
                    "B",
                    NodeRecipe.unstated()
                            .with(Weighting.critic())
                            .with(Aggregation.power(0.5))
                            .with(Missing.zero())
                            .rounded(Rounding.halfUp(3)))
            .at("C", NodeRecipe.unstated())
            .weighedOn(CompositeIndex.WeighedOn.ALL_INDICATORS)
            .counting(CompositeIndex.Counting.PRESENT_INDICATORS)
            .ranked(RankingRule.withDefaults()
                    .with(TiePolicy.DENSE)
                    .with(Direction.LOWER_IS_BETTER)
                    .without("z"))
            .grouped("I", ScoreGroups.of(ScoreGroups.fromQuantile("α", "0.5"), ScoreGroups.otherwise("β")))
            .grouped("A", ScoreGroups.of(ScoreGroups.above("α", "62.5")))
            .compared("I", new PrintedScore("total", 0.05));

    private static String said(Locale locale) {
        return IndexChoices.of(STATED).stream().map(line -> line.in(locale)).collect(Collectors.joining("\n"));
    }

    @Test
    void asManyLinesAreSaidAsTheIndexPrints() {
        assertThat(IndexChoices.of(STATED)).hasSameSizeAs(STATED.description());
        assertThat(IndexChoices.of(CompositeIndex.official()))
                .hasSameSizeAs(CompositeIndex.official().description());
    }

    @Test
    void everyChoiceIsSaidInVietnamese() {
        assertThat(said(Locale.forLanguageTag("vi"))).isEqualTo("""
                        Chuẩn bị: Điền khuyết theo cột (Thống kê: trung vị)
                        Chuẩn bị: Kéo ngoại lai vào (Phía trên: 1; Phía dưới: 0)
                        Lấy trung bình: các dòng cùng city; trọng số là people; sau chuẩn hóa; gồm cả \
                        điểm của B, C, tính cho từng dòng trước
                        Chỉ tiêu: chuẩn hóa: Cực tiểu – cực đại (Điểm dưới: 1; Điểm trên: 100), rồi Làm tròn số (Số \
                        chữ số: 1; Kiểu: số 5 làm tròn lên)
                        Nút: trọng số: Theo cây; tổng hợp: Trung bình cộng; phần thiếu: Tính lại trọng số; chuẩn hóa: \
                        không, giá trị giữ nguyên
                        A: trọng số: Trọng số có lợi nhất (Ít nhất: 0,25; Nhiều nhất: 0,75)
                        B: trọng số: Phương pháp CRITIC; tổng hợp: Trung bình lũy thừa (Số mũ: 0,5); phần thiếu: Bằng \
                        không; điểm làm tròn đến 3 chữ số thập phân (số 5 làm tròn lên)
                        C: không có gì riêng
                        Tính trọng số trên: mọi chỉ tiêu cùng lúc
                        Cách tính phần thiếu số liệu: theo các chỉ tiêu có số liệu
                        Xếp hạng: cùng hạng, không bỏ trống (1, 2, 2, 3); so sánh sau khi làm tròn đến 9 chữ số thập \
                        phân (số 5 làm tròn lên); càng thấp càng tốt; không xếp hạng z
                        Nhóm của I: α từ phân vị 0,5; β cho phần còn lại; so sánh sau khi làm tròn đến 9 chữ số thập \
                        phân (số 5 làm tròn lên)
                        Nhóm của A: α trên 62,5; so sánh sau khi làm tròn đến 9 chữ số thập phân (số 5 làm tròn lên)
                        Đối chiếu: I với cột total, chênh lệch tối đa 0,05""");
    }

    @Test
    void everyChoiceIsSaidInEnglish() {
        assertThat(said(Locale.ENGLISH)).isEqualTo("""
                        Preparation: Impute by column (Statistic: median)
                        Preparation: Winsorise (High: 1; Low: 0)
                        Average: of the rows of the same city; weighted by people; after normalisation; with the \
                        scores of B, C, computed for each row first
                        Indicators: normalisation: Min-max (Lower: 1; Upper: 100), then Round (Places: 1; Mode: half \
                        up)
                        Nodes: weights: Of the tree; aggregation: Arithmetic mean; missing parts: Reweigh; \
                        normalisation: none, values stay as they are
                        A: weights: Benefit of the doubt (Least: 0.25; Greatest: 0.75)
                        B: weights: CRITIC; aggregation: Power mean (Exponent: 0.5); missing parts: Zero; score \
                        rounded half up to 3 places
                        C: nothing of its own
                        Weighed on: all indicators at once
                        Counting: by the indicators that are there
                        Ranking: equal places, no gap (1, 2, 2, 3); compared rounded half up to 9 places; lower is \
                        better; without z
                        Groups of I: α from the quantile 0.5; β for the rest; compared rounded half up to 9 places
                        Groups of A: α above 62.5; compared rounded half up to 9 places
                        Checked: I against the column total, within 0.05""");
    }
}
