package io.github.parindex.io.html;

import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Rule.option;
import static io.github.parindex.core.rule.Rule.options;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Entry;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Edition;
import io.github.parindex.core.criteria.LegalSource;
import io.github.parindex.core.criteria.Title;
import io.github.parindex.core.ranking.GradeScale;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.rule.Observation;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.words.Wording;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A report holds what was scored, in both languages, and nothing that a name could smuggle in. */
final class HtmlReportTest {

    @TempDir
    private Path folder;

    private static HtmlReport report(Ranking ranking) {
        return HtmlReport.of(ranking.board(), ranking);
    }

    private static Elements vi(HtmlReport report) {
        return Elements.of(report.in(Locale.forLanguageTag("vi")).toHtml());
    }

    private static Elements en(HtmlReport report) {
        return Elements.of(report.in(Locale.ENGLISH).toHtml());
    }

    @Test
    void theHeadlineGivesBestAverageAndSpreadOfEachBlock() {
        var facts = vi(report(Campaign.small())).texts("dl");
        assertThat(facts.get(0)).contains("Cao nhất75,00 Huyện An Phú").contains("Số đơn vị được xếp hạng1 / 1");
        assertThat(facts.get(1))
                .contains("Cao nhất89,50 Sở Nội vụ")
                .contains("Trung bình83,17")
                .contains("Thấp nhất – cao nhất (chênh lệch)80,00 – 89,50 (9,50)")
                .contains("Số đơn vị được xếp hạng3 / 4")
                .contains("Xếp loại Tốt0 (0,00%)Xếp loại Khá4 (100,00%)");
    }

    @Test
    void theRankingHasPlaceGradeAndPublishedIndexAndTheMethodTheExactOne() {
        var rows = vi(report(Campaign.small())).texts("tr");
        assertThat(rows).contains("1Sở Nội vụ SNV89,50Khá8,9510,0062,5099,17", "Sở Nội vụ89,5");
        assertThat(rows).contains("2Sở Tài chính STC80,00Khá8,0010,0062,5083,33", "Sở Tài chính80");
        assertThat(rows).anySatisfy(row -> assertThat(row).startsWith("–Thanh tra TT tạm tính"));
        assertThat(en(report(Campaign.small())).texts("tr"))
                .contains("1Sở Nội vụ SNV89.50Khá8.9510.0062.5099.17", "Sở Nội vụ89.5");
    }

    @Test
    void pointsOfAnotherMaximumThanAHundredNameIt() {
        assertThat(vi(report(Campaign.small())).texts("dd")).contains("8,95/10 điểm", "3,00/6 điểm");
        assertThat(en(report(Campaign.small())).texts("dd")).contains("8.95 of 10 points");
    }

    @Test
    void aBrokenTieIsExplained() {
        assertThat(vi(report(Campaign.small())).texts("p"))
                .contains(
                        "Sở Y tế: bằng điểm với đơn vị đứng trước, xếp sau theo tiêu chí phụ: tên theo thứ tự chữ cái tiếng Việt.");
    }

    @Test
    void aUnitHasItsLossesWithReasonsVerificationAndEvidence() {
        var rows = vi(report(Campaign.small())).texts("tr");
        assertThat(rows)
                .contains("1.1 Kế hoạch năm−1,001,00 / 2,00Đã đạt: ban hành (1); chưa đạt: đúng hạn (1).")
                .contains("1.1 Kế hoạch năm2,00 / 2,001,00 / 2,00−1,00")
                .contains(
                        "1.1 Kế hoạch năm2,001,00 / 2,00Đã đạt: ban hành (1); chưa đạt: đúng hạn (1).10/BCban hành chậm")
                .contains("3.1 Sáng kiến–0,50sáng kiến: 1");
    }

    @Test
    void theBoardsLargestLossesComeFirst() {
        assertThat(vi(report(Campaign.small())).texts("tr")).contains("2.1 Giải quyết đúng hạn5,0524,0021,044 / 4");
    }

    @Test
    void theMethodSaysHowToComputeAgain() {
        var facts = vi(report(Campaign.small())).texts("dd");
        assertThat(facts)
                .contains(
                        "PAR-2026, 2",
                        "Quyết định 1/QĐ, Điều 2",
                        "giá trị công bố (đã làm tròn)",
                        "làm tròn đến 2 chữ số thập phân (số 5 làm tròn lên), trừ tiêu chí có ghi khác",
                        "“2” cao hơn; tên theo thứ tự chữ cái tiếng Việt",
                        "cùng hạng, bỏ trống hạng sau (1, 2, 2, 4)",
                        "Tốt từ 90, Khá từ 0");
        assertThat(vi(report(Campaign.small())).texts("tr"))
                .contains("2.1 Giải quyết đúng hạn66 × tỷ lệ; không phát sinh (mẫu số bằng 0): chưa có số liệu");
    }

    @Test
    void theSourcesOfCriteriaHaveAColumnOnlyWhereOneIsGiven() {
        assertThat(vi(report(Campaign.small())).texts("th")).doesNotContain("Căn cứ");
        var set = CriteriaSet.of(
                "S",
                leaf("1", "Một", options(option("tốt", "1"), option("kém", "0")))
                        .with(LegalSource.of("Quyết định 1/QĐ", "Điều 2")));
        var board = Scorer.score(
                Assessments.of(set, Assessment.of(set, Unit.of("A", "A")).with("1", Observation.chosen("tốt"))));
        var sourced = vi(report(Ranking.of(board)));
        assertThat(sourced.texts("th")).contains("Căn cứ");
        assertThat(sourced.texts("td")).contains("Quyết định 1/QĐ, Điều 2");
    }

    @Test
    void theChangeOnTheEarlierRankingIsShownWhereGiven() {
        var compared = vi(report(Campaign.small()).comparedWith(Campaign.before()));
        assertThat(compared.texts("tr")).contains("1Sở Nội vụ SNV89,50Khá8,9510,0062,5099,17+3,001");
        assertThat(compared.texts("p"))
                .contains("Chỉ số (%): 86,50 → 89,50 (+3,00). So sánh theo tỷ lệ phần trăm điểm tối đa.");
        assertThat(compared.texts("dl"))
                .anySatisfy(facts -> assertThat(facts).contains("Tăng, giảm bình quân so với năm trước+1,50"));
        assertThat(compared.texts("tr"))
                .contains("1.2 Đôn đốc–1,50 / 2,001,50Mức “khá” được 1,5/2 điểm.")
                .contains("2.1 Giải quyết đúng hạn–5,95 / 6,005,65Kết quả 119/120 (≈ 99,17%) được 6 × 119/120.");
        assertThat(compared.texts("td")).noneMatch(cell -> cell.endsWith("/ 0,00"));
        assertThat(vi(report(Campaign.small())).texts("th")).doesNotContain("Năm trước");
    }

    @Test
    void aNoticeStandsInTheHead() {
        var notice = Wording.literal(Title.of("Số liệu minh họa", "Illustrative figures"));
        assertThat(en(report(Campaign.small()).withNotice(notice)).texts("header"))
                .singleElement()
                .asString()
                .contains("PAR index 2026")
                .endsWith("Illustrative figures");
    }

    @Test
    void everyLinkLeadsToAPlaceOfTheFile() {
        var elements = vi(report(Campaign.small()));
        var places =
                elements.all().stream().map(each -> "#" + each.attribute("id")).toList();
        var links =
                elements.named("a").stream().map(link -> link.attribute("href")).toList();
        assertThat(links).isNotEmpty();
        assertThat(places).containsAll(links);
        var ids = places.stream().filter(place -> !place.equals("#")).toList();
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void everyPictureHasTitleDescriptionAndATableBeside() {
        var elements = vi(report(Campaign.small()));
        var ids = elements.all().stream().map(each -> each.attribute("id")).toList();
        assertThat(elements.named("svg")).hasSize(13).allSatisfy(svg -> {
            assertThat(svg.attribute("role")).isEqualTo("img");
            assertThat(ids).contains(svg.attribute("aria-labelledby").split(" "));
        });
        assertThat(elements.texts("caption")).contains("Điểm bị mất và lý do: Sở Nội vụ");
    }

    @Test
    void thePolicyAllowsTheOneScriptAndTheOneStyleSheetByTheirHashes() throws Exception {
        var elements = vi(report(Campaign.small()));
        var policy = elements.named("meta").stream()
                .filter(meta -> meta.attribute("http-equiv").equals("Content-Security-Policy"))
                .map(meta -> meta.attribute("content"))
                .toList();
        assertThat(policy).containsExactly(HtmlReport.contentSecurityPolicy());
        assertThat(HtmlReport.contentSecurityPolicy())
                .isEqualTo("default-src 'none'; style-src '" + HtmlReport.styleHash() + "'; script-src '"
                        + HtmlReport.scriptHash() + "'; base-uri 'none'; form-action 'none'");
        assertThat(elements.texts("script"))
                .singleElement()
                .satisfies(text -> assertThat(HtmlReport.scriptHash()).isEqualTo(hash(text)));
        assertThat(elements.texts("style"))
                .singleElement()
                .satisfies(text -> assertThat(HtmlReport.styleHash()).isEqualTo(hash(text)));
    }

    private static String hash(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    @Test
    void scriptAndStyleSheetAreXmlText() {
        assertThat(List.of(Asset.SCRIPT.text(), Asset.STYLE.text()))
                .allSatisfy(text -> assertThat(text).doesNotContain("<", "&", "]]>"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onmouseover='alert(1)",
                "]]></style></script><svg onload=alert(1)>",
                "javascript:alert(1)",
                "&lt;b&gt; {0} {9} $1",
                "\u202egpj.exe\u2066\u200f",
                "nul\u0000bell\u0007half\ud800"
            })
    void hostileNamesStayText(String name) {
        var set = CriteriaSet.of(
                        name,
                        group(
                                "1",
                                name,
                                leaf("1.1", name, options(option(name, "1"), option("kém", "0")))
                                        .with(LegalSource.of(name, name))),
                        leaf("2", name, options(option("tốt", "1"), option(name, "0.5"))))
                .with(new Edition(Title.of(name), name, name, name, Optional.of(LegalSource.of(name, name))));
        var answers = Assessment.of(
                        set, new Unit(name, name, name, Unit.of("A", "A").participation()))
                .with(
                        "1.1",
                        Entry.of(Round.SELF_ASSESSED, Observation.chosen(name))
                                .withEvidence(name)
                                .withNote(name))
                .with(
                        "1.1",
                        Entry.of(Round.VERIFIED_1, Observation.missing(name)).withEvidence(name))
                .with("2", Observation.chosen(name));
        var board = Scorer.score(Assessments.of(set, answers));
        var ranking = RankingMethod.withDefaults()
                .with(GradeScale.bands(GradeScale.grade(name, "0")))
                .rank(board);
        var html = HtmlReport.of(board, ranking)
                .withNotice(Wording.literal(name))
                .comparedWith(ranking)
                .toHtml();
        requireHarmless(html, Elements.of(html));
    }

    private static void requireHarmless(String html, Elements elements) {
        var calm = vi(report(Campaign.small()).comparedWith(Campaign.before()));
        var known = calm.all().stream().map(Elements.Element::name).distinct().toList();
        assertThat(elements.all()).allSatisfy(element -> {
            assertThat(known).contains(element.name());
            assertThat(element.attributes().keySet())
                    .allSatisfy(
                            key -> assertThat(key).doesNotStartWith("on").isNotIn("style", "src", "srcset", "action"));
            assertThat(element.attribute("href")).matches("(#[a-z0-9-]+)?");
        });
        assertThat(elements.named("script")).hasSize(1);
        assertThat(elements.named("style")).hasSize(1);
        assertThat(html).doesNotContain("\u202e", "\u2066", "\u200f", "\u0000", "\u0007", "\ud800");
    }

    @Test
    void markupRefusesWhatCouldRun() {
        assertThatThrownBy(() -> Markup.to(new StringBuilder(), Locale.ENGLISH).open("a", "href", "javascript:1"))
                .hasMessage("The attribute (href=javascript:1) is not written.");
        assertThatThrownBy(() -> Markup.to(new StringBuilder(), Locale.ENGLISH).open("p", "onclick", "1"))
                .hasMessage("The attribute (onclick=1) is not written.");
        assertThatThrownBy(() -> Markup.to(new StringBuilder(), Locale.ENGLISH).open("p", "style", "1"))
                .hasMessage("The attribute (style=1) is not written.");
        assertThatThrownBy(() -> Markup.to(new StringBuilder(), Locale.ENGLISH).open("script"))
                .hasMessage("No element is called (script).");
    }

    @Test
    void aCampaignOf31UnitsAnd60CriteriaStaysBelowTwoMegabytes() {
        var html = report(Campaign.large(31, 60)).toHtml();
        assertThat(Elements.of(html).named("section")).hasSize(31 + 7);
        assertThat(html.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(2_000_000);
    }

    @Test
    void aBoardTooLargeForOneFileSaysSoAndSplits() throws IOException {
        var report = report(Campaign.large(130, 100));
        report.write(folder.resolve("one.html"));
        var one = Elements.of(Files.readString(folder.resolve("one.html")));
        assertThat(one.texts("p"))
                .contains("Báo cáo có 130 đơn vị, quá nhiều cho một tệp; phần chi tiết từng đơn vị có trong bản báo cáo"
                        + " nhiều trang.");
        assertThat(Files.size(folder.resolve("one.html"))).isLessThan(1_000_000);
        var parts = folder.resolve("parts");
        report.writeSplit(parts);
        try (Stream<Path> pages = Files.list(parts)) {
            assertThat(pages).hasSize(131);
        }
        var page = Elements.of(Files.readString(parts.resolve("unit-130.html")));
        assertThat(page.named("a"))
                .extracting(link -> link.attribute("href"))
                .containsExactly("#main", "index.html#ranking", "index.html#ranking");
        assertThat(Elements.of(Files.readString(parts.resolve("index.html"))).named("a"))
                .extracting(link -> link.attribute("href"))
                .contains("unit-1.html", "unit-130.html");
    }

    @Test
    void aRankingOfAnotherBoardIsRefused() {
        var ranking = Campaign.small();
        assertThatThrownBy(() -> HtmlReport.of(Campaign.before().board(), ranking))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "The ranking is of another board (5 units scored under PAR-2026 (4 leaf criteria, max 10))"
                                + " than the one given (2 units scored under PAR-2026 (4 leaf criteria, max 10)).\nMaybe rank the board again.");
    }

    @Test
    void aFileThatCannotBeWrittenIsSaid() {
        assertThatThrownBy(() -> report(Campaign.small()).write(folder)).isInstanceOf(UncheckedIOException.class);
    }
}
