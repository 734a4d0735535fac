package io.github.parindex.io.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorecard;
import io.github.parindex.io.shape.Robustness;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What a published report has beside places and points: fields, causes, strengths, peers, imprint, commendation. */
final class PublicationTest {

    private static final Pattern RAGGED = Pattern.compile("[+−]?[0-9]+,([0-9]|[0-9]{3,})");

    private static HtmlReport report(Ranking ranking) {
        return HtmlReport.of(ranking.board(), ranking);
    }

    private static Elements vi(HtmlReport report) {
        return Elements.of(report.in(Locale.forLanguageTag("vi")).toHtml());
    }

    private static HtmlReport compared() {
        return report(Campaign.small()).comparedWith(Campaign.before());
    }

    @Test
    void aChangeHasTwoDecimalsLikeAllFiguresOfTheSummary() {
        assertThat(vi(compared()).texts("dd"))
                .contains("+1,50")
                .noneMatch(text -> RAGGED.matcher(text).matches());
    }

    @Test
    void eachFieldHasMeanBestLowestSpreadAndLeaders() {
        assertThat(vi(report(Campaign.small())).texts("tr"))
                .contains("2 Một cửa88,6199,1783,3315,84Sở Nội vụ")
                .contains("Chỉ số chung83,1789,5080,009,50Sở Nội vụ");
    }

    @Test
    void howSureThePlacesAreIsAChapterOfItsOwn() {
        var ranking = Campaign.small();
        var scenario = Scenario.of(
                CompositeIndex.plain(),
                IndicatorMatrix.weighable(Scoreboard.of(ranking.board().set(), ranked(ranking))));
        var spread = MonteCarlo.of(500, 42).run(scenario, Factor.weights(0.25));
        var ranges = RankRanges.of(scenario.result(), WeightSet.share(scenario.result(), 0.25));
        var report = report(ranking).withRobustness(List.of(Robustness.of(spread, ranges)));
        assertThat(vi(report).texts("h2")).contains("Độ chắc chắn của thứ hạng");
        assertThat(vi(report).texts("a")).contains("Độ chắc chắn của thứ hạng");
        assertThat(vi(report).texts("tr")).contains("Sở Nội vụ111 – 11110011", "Sở Tài chính222 – 22210023");
        assertThat(vi(report).texts("p")).contains("500 draws, seed 42", "weights ± 25.0 %");
        assertThat(report.in(Locale.ENGLISH).toHtml()).contains("class=\"interval\"", "id=\"sure\"");
        assertThat(report(ranking).toHtml()).doesNotContain("id=\"sure\"");
    }

    private static List<Scorecard> ranked(Ranking ranking) {
        return ranking.blocks().stream()
                .flatMap(block -> block.standings().stream())
                .filter(standing -> standing.place().isPresent())
                .map(Ranking.Standing::card)
                .toList();
    }

    @Test
    void theCausesOfLossOfABlockMakeTheWhole() {
        assertThat(vi(report(Campaign.small())).texts("tr"))
                .contains("chưa đáp ứng đủ yêu cầu4,5047,12")
                .contains("kết quả thực hiện thấp5,0552,88");
        assertThat(vi(report(Campaign.small())).texts("p"))
                .contains("Theo nguyên nhân: chưa đáp ứng đủ yêu cầu 1,50 điểm; kết quả thực hiện thấp 0,05 điểm.");
    }

    @Test
    void aUnitHasItsPlaceAmongHowManyAndInEachFieldAndItsNearestPeers() {
        var report = vi(report(Campaign.small()));
        assertThat(report.texts("dd")).contains("1/3", "2/3");
        assertThat(report.texts("tr")).contains("2 Một cửa5,956,0099,171/399,1788,61");
        assertThat(report.texts("p"))
                .contains("Đơn vị tương đồng nhất (chênh lệch bình quân các chỉ số thành phần, điểm phần trăm):"
                        + " Sở Tài chính (7,92); Sở Y tế (7,92).");
    }

    @Test
    void theLargestCauseStandsFirst() {
        var causes = vi(report(Campaign.small())).texts("tr").stream()
                .filter(row -> row.matches("(kết quả|chưa đáp).*,[0-9]{2}"))
                .toList();
        assertThat(causes)
                .containsExactly(
                        "chưa đáp ứng đủ yêu cầu1,5050,00",
                        "kết quả thực hiện thấp1,5050,00",
                        "kết quả thực hiện thấp5,0552,88",
                        "chưa đáp ứng đủ yêu cầu4,5047,12");
    }

    @Test
    void whatUnitsClaimedStandsBesideWhatVerificationLeft() {
        var report = vi(report(Campaign.small()));
        assertThat(report.texts("h2")).contains("Tự chấm và thẩm định");
        assertThat(report.texts("tr"))
                .contains("Sở Nội vụ2,001,00−1,007,958,95", "Thanh tra0,000,000,003,003,00")
                .contains("Đơn vịTự chấmThẩm địnhTăng, giảmĐiểm khácTổng điểm");
        assertThat(vi(report(Campaign.large(2, 10))).texts("h2")).doesNotContain("Tự chấm và thẩm định");
    }

    @Test
    void onPaperASheetHasTenLossesAndSumsUpTheOthers() {
        var rows = vi(report(Campaign.large(2, 20))).all().stream()
                .filter(each -> each.attribute("class").equals("rest"))
                .map(each -> each.text().toString())
                .toList();
        assertThat(rows)
                .containsExactly(
                        "9 tiêu chí khác−0,30ghi ở bảng toàn bộ tiêu chí",
                        "9 tiêu chí khác−0,31ghi ở bảng toàn bộ tiêu chí");
    }

    @Test
    void whatTheCodesOfTheHeatMapStandForIsSaidBelowIt() {
        assertThat(vi(report(Campaign.small())).texts("ul"))
                .contains("1.1 Kế hoạch năm1.2 Đôn đốc2.1 Giải quyết đúng hạn");
    }

    @Test
    void strengthsAndWeaknessesAreSigned() {
        var report = vi(report(Campaign.large(8, 20)));
        assertThat(report.texts("p"))
                .anyMatch(text -> text.startsWith("● Điểm mạnh: "))
                .anyMatch(text -> text.startsWith("○ Điểm yếu: "));
        assertThat(report.texts("td")).anyMatch(text -> text.equals("● 1/8")).anyMatch(text -> text.equals("○ 8/8"));
    }

    @Test
    void whoIssuesDecidesAndSignsStandsAtHeadAndEnd() {
        var imprint = Imprint.of("UBND tỉnh An Giang")
                .withDecision("1234/QĐ-UBND")
                .with(LocalDate.of(2024, 7, 16))
                .withSignature("Chủ tịch", "Nguyễn Văn A");
        var report = vi(report(Campaign.small()).with(imprint));
        assertThat(report.texts("header").get(0))
                .startsWith("UBND tỉnh An GiangQuyết định số 1234/QĐ-UBND, ngày 16 tháng 7 năm 2024");
        assertThat(report.texts("div")).contains("Chủ tịchNguyễn Văn A");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Imprint.of(" "))
                .withMessage("An imprint names the issuing body.");
    }

    @Test
    void theCommendedStandWithTheirReasonsAndTheRule() {
        var rule = Commendation.firstPlaces(1).withGrade("Khá").withImprovements(1);
        var report = vi(compared().with(rule));
        assertThat(report.texts("p"))
                .contains("1 đơn vị dẫn đầu mỗi khối; 1 đơn vị có chỉ số tăng nhiều nhất so với năm trước;"
                        + " tất cả xếp loại từ Khá trở lên.");
        assertThat(report.texts("tr"))
                .contains("Sở Nội vụsở189,50Khá+3,00dẫn đầu khối; tăng nhiều nhất so với năm trước")
                .contains("Huyện An Phúhuyện175,00Khá–dẫn đầu khối");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> report(Campaign.small()).with(rule.withGrade("Giỏi")));
    }

    @Test
    void aProvisionalBoardIsFlaggedAndSoIsItsComparisonWithAWholeOne() {
        assertThat(vi(report(Campaign.small())).texts("header").get(0))
                .contains("Kết quả tạm tính: 1 đơn vị mới đánh giá được 6/10 điểm");
        assertThat(vi(compared()).texts("header").get(0)).contains("chưa phản ánh tiến bộ hay thụt lùi");
        assertThat(vi(report(Campaign.before())).texts("header").get(0)).doesNotContain("tạm tính");
    }
}
