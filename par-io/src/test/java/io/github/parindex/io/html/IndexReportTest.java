package io.github.parindex.io.html;

import static io.github.parindex.core.indicator.Framework.group;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.aggregation.Aggregation;
import io.github.parindex.core.analysis.Factor;
import io.github.parindex.core.analysis.MonteCarlo;
import io.github.parindex.core.analysis.Scenario;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.certainty.RankRanges;
import io.github.parindex.core.certainty.WeightSet;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.index.CompositeIndex;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.index.IndexResult;
import io.github.parindex.core.index.NodeRecipe;
import io.github.parindex.core.index.ScoreGroups;
import io.github.parindex.core.indicator.Column;
import io.github.parindex.core.indicator.Direction;
import io.github.parindex.core.indicator.Framework;
import io.github.parindex.core.indicator.Indicator;
import io.github.parindex.core.indicator.IndicatorMatrix;
import io.github.parindex.core.indicator.Row;
import io.github.parindex.core.normalization.Normalization;
import io.github.parindex.core.number.Rounding;
import io.github.parindex.io.shape.Robustness;
import io.github.parindex.io.words.Wording;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report of a composite index: ranking, places, correlations, distributions, units and method. */
final class IndexReportTest {

    private static final Framework TREE = Framework.of(group("INDEX", group("SERVICE", "online", "days"), "trust"));

    @TempDir
    private Path folder;

    private static IndexResult result(CompositeIndex index, List<Row> rows) {
        return index.compute(matrix(rows));
    }

    private static IndicatorMatrix matrix(List<Row> rows) {
        Framework framework = Framework.of(
                List.of(
                        Indicator.of("online", "Dịch vụ trực tuyến"),
                        Indicator.of("days", "Số ngày").with(Direction.LOWER_IS_BETTER),
                        Indicator.of("trust")),
                TREE.nodes());
        List<Column> columns = List.of(
                Column.of(framework.indicator("online"), rows, 10, 20, 30, 40, 50),
                Column.of(framework.indicator("days"), rows, 9.5, 7, 8, 3, 1),
                Column.of(framework.indicator("trust"), rows, 5, 4, 3, 2, 1));
        return IndicatorMatrix.of(columns, Map.of(), framework);
    }

    private static List<Row> units() {
        return IntStream.range(0, 5)
                .mapToObj(i -> Row.of("U" + i, "Tỉnh " + (char) ('A' + i)))
                .toList();
    }

    private static CompositeIndex plain() {
        return CompositeIndex.plain()
                .withIndicators(NodeRecipe.unstated().with(Normalization.minMax(0, 100)))
                .withNodes(NodeRecipe.unstated().with(Aggregation.arithmetic()).rounded(Rounding.halfUp(1)));
    }

    private static Elements vi(IndexReport report) {
        return Elements.of(report.toHtml());
    }

    @Test
    void theRankingHasTheScoresOfThePartsWithThePlacesThatAreStated() {
        var report = vi(IndexReport.of(result(plain(), units())));
        assertThat(report.texts("tr"))
                .contains(
                        "HạngĐơn vịĐiểmSERVICEtrust",
                        "1Tỉnh B U151,127,275",
                        "3Tỉnh A U050,00,0100",
                        "3Tỉnh E U450,0100,00");
        assertThat(report.texts("dl").get(0)).contains("Đứng đầu").contains("Số đơn vị được xếp hạng5 / 5");
    }

    @Test
    void aBarIsPutTogetherFromWhatThePartsAdd() {
        var colours = vi(IndexReport.of(result(plain(), units()))).named("rect").stream()
                .map(bar -> bar.attribute("class"))
                .filter(role -> role.matches("s[0-9]"))
                .toList();
        assertThat(colours).filteredOn("s0"::equals).hasSize(1 + 4);
        assertThat(colours).filteredOn("s1"::equals).hasSize(1 + 4);
    }

    @Test
    void whereAPartTakesAwayABarIsTheScore() {
        var report = vi(IndexReport.of(
                result(plain().withIndicators(NodeRecipe.unstated().with(Normalization.zScore())), units())));
        assertThat(report.texts("desc")).contains("Mỗi đơn vị một cột ngang. Số liệu ở bảng bên dưới.");
    }

    @Test
    void anIndicatorThatWorksAgainstTheIndexIsMarked() {
        assertThat(vi(IndexReport.of(result(plain(), units()))).texts("tr"))
                .contains(
                        "Dịch vụ trực tuyếnSERVICE0,98−0,03ngược chiều",
                        "Số ngàySERVICE0,980,34",
                        "trustINDEX0,030,03liên hệ yếu (dưới 0,3)")
                .contains("SERVICE–−0,980,16", "trust−0,98–0,03", "INDEX0,160,03–");
    }

    @Test
    void indicatorsOfOneNodeThatSayNearlyTheSameAreNamed() {
        assertThat(vi(IndexReport.of(result(plain(), units()))).texts("li"))
                .contains("Dịch vụ trực tuyến và Số ngày: 0,93");
    }

    @Test
    void everyIndicatorHasItsDistributionBeforeItIsNormalised() {
        assertThat(vi(IndexReport.of(result(plain(), units()))).texts("tr"))
                .contains("Số ngày5 / 51,007,005,709,50−0,50");
    }

    @Test
    void aUnitHasItsProfileItsStandoutsAndEveryScoreWithItsWeight() {
        var report = vi(IndexReport.of(result(plain(), units())));
        assertThat(report.texts("tr")).contains("SERVICE100,0● 1/5100,047,350,0", "trust0○ 5/510050,00,0");
        assertThat(report.texts("p"))
                .contains("● Điểm mạnh: Dịch vụ trực tuyến (1/5); Số ngày (1/5).", "○ Điểm yếu: trust (5/5).");
        assertThat(report.texts("tr")).contains("Số ngày1,0100,00● 1/525,00");
    }

    @Test
    void theMethodListsChoicesAndWeights() {
        var report = vi(IndexReport.of(result(plain(), units())));
        assertThat(report.texts("tr")).contains("Số ngàySERVICE50,0025,00");
        assertThat(report.texts("li")).anyMatch(choice -> choice.startsWith("Chỉ tiêu: chuẩn hóa: "));
    }

    @Test
    void theRecipeGivesTitleSourceAndId() {
        var recipe = new IndexRecipe(
                "R-1",
                Title.of("Chỉ số thử", "Test index"),
                "Sách hướng dẫn",
                IndexRecipe.of("x", TREE, plain()).inputs(),
                Optional.of(TREE),
                plain(),
                Map.of());
        var report = vi(IndexReport.of(result(plain(), units())).with(recipe).withNotice(Wording.literal("Minh họa")));
        assertThat(report.texts("h1")).containsExactly("Chỉ số thử");
        assertThat(report.texts("header").get(0)).endsWith("Sách hướng dẫnMinh họa");
        assertThat(report.texts("footer")).containsExactly("Lập bằng parindex từ chỉ số R-1.");
        assertThat(Elements.of(IndexReport.of(result(plain(), units()))
                                .with(recipe)
                                .in(Locale.ENGLISH)
                                .toHtml())
                        .texts("h1"))
                .containsExactly("Test index");
    }

    @Test
    void blocksAreComparedAmongThemselvesAndUnitsWithoutAScoreHaveNoPlace() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(new Row(Unit.of("U" + i, "Tỉnh " + i).in(i < 3 ? "Bắc" : "Nam"), ""));
        }
        var report = vi(IndexReport.of(result(plain(), rows)));
        assertThat(report.texts("h3")).contains("Bắc", "Nam");
        assertThat(report.texts("dd")).contains("1/3", "1/2").doesNotContain("1/5");
    }

    @Test
    void groupsAreCountedAndFoundByTheirName() {
        var grouped = plain().grouped(
                        "INDEX", ScoreGroups.of(ScoreGroups.atLeast("Cao", "50"), ScoreGroups.otherwise("Thấp")));
        var report = vi(IndexReport.of(result(grouped, units())));
        assertThat(report.texts("option")).contains("Cao", "Thấp");
        assertThat(report.texts("th")).contains("Nhóm");
    }

    @Test
    void itHasThePolicyTheStyleAndTheScriptOfEveryReportAndIsWrittenWhole() throws Exception {
        var report = IndexReport.of(result(plain(), units()));
        report.write(folder.resolve("index.html"));
        assertThat(Files.readString(folder.resolve("index.html"), StandardCharsets.UTF_8))
                .isEqualTo(report.toHtml())
                .contains("content=\"" + HtmlReport.contentSecurityPolicy().replace("'", "&#39;") + "\"");
        var elements = vi(report);
        var ids = elements.all().stream()
                .map(each -> each.attribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(elements.named("a"))
                .allSatisfy(
                        link -> assertThat(ids).contains(link.attribute("href").substring(1)));
    }

    @Test
    void hostileNamesStayText() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            rows.add(Row.of("<script>" + i, "\"><img src=x onerror=alert(1)>" + i));
        }
        var elements = vi(IndexReport.of(result(plain(), rows)));
        assertThat(elements.named("script")).hasSize(1);
        assertThat(elements.named("img")).isEmpty();
    }

    @Test
    void howSureThePlacesAreIsAChapterOfItsOwn() {
        var unrounded = CompositeIndex.plain()
                .withIndicators(NodeRecipe.unstated().with(Normalization.minMax(0, 100)))
                .withNodes(NodeRecipe.unstated().with(Aggregation.arithmetic()));
        var scenario = Scenario.of(unrounded, matrix(units()));
        var spread = MonteCarlo.of(500, 42).run(scenario, Factor.weights(0.25));
        var ranges = RankRanges.of(scenario.result(), WeightSet.shareOnEachLevel(scenario.result(), 0.25));
        var report = IndexReport.of(scenario.result());
        var sure = vi(report.withRobustness(List.of(Robustness.of(spread, ranges))));
        assertThat(sure.texts("h2")).contains("Độ chắc chắn của thứ hạng");
        assertThat(sure.texts("a")).contains("Độ chắc chắn của thứ hạng");
        assertThat(sure.texts("p")).contains("500 draws, seed 42");
        assertThat(sure.texts("tr")).anyMatch(row -> row.matches("Tỉnh B1[0-9,]+ – .*"));
        assertThat(sure.all()).anyMatch(each -> each.attribute("class").equals("all-weights"));
        assertThat(report.toHtml()).doesNotContain("id=\"sure\"");
    }

    @Test
    void tooManyUnitsAreRankedWithoutSectionsOfTheirOwn() {
        int units = 4001;
        List<Row> rows = IntStream.range(0, units)
                .mapToObj(i -> Row.of("U" + i, "Xã số " + i))
                .toList();
        double[] values = IntStream.range(0, units).mapToDouble(i -> i).toArray();
        List<Column> columns = TREE.indicators().stream()
                .map(indicator -> Column.of(indicator, rows, values))
                .toList();
        var report = vi(IndexReport.of(plain().compute(IndicatorMatrix.of(columns, Map.of(), TREE))));
        assertThat(report.named("section"))
                .noneMatch(each -> each.attribute("class").startsWith("unit"));
        assertThat(report.texts("p"))
                .contains("Báo cáo có 4001 đơn vị, quá nhiều cho một tệp nên không kèm phần chi tiết từng đơn vị.");
    }
}
