package io.github.parindex.examples;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.parindex.core.criteria.Criterion.group;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.criteria.Criterion;
import io.github.parindex.core.criteria.Leaf;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.html.HtmlReport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Campaigns of whole provinces: how large their pages are, and that a browser opens them and shows all that they have. */
final class LargeReportTest {

    /** Of which a phone on a slow line loads one in seconds. */
    private static final long UNIT_PAGE = 250_000;

    private static final long INDEX_PAGE = 4_000_000;

    private static final long ONE_FILE = 2_000_000;

    @TempDir
    private static Path folder;

    private static Reader reader;

    @BeforeAll
    static void start() {
        report(31, 60).write(folder.resolve("province.html"));
        report(700, 100).writeSplit(folder.resolve("communes"));
        reader = Reader.of(folder);
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @AfterEach
    void nothingWasBlockedOrFetched() {
        assertThat(reader.complaints()).isEmpty();
    }

    private static HtmlReport report(int units, int criteria) {
        CriteriaSet set = CriteriaSet.of(
                "LARGE",
                IntStream.rangeClosed(1, criteria / 10)
                        .mapToObj(field -> (Criterion) group("" + field, "Lĩnh vực số " + field, leaves(field)))
                        .toList());
        List<Assessment> all = new ArrayList<>();
        for (int i = 0; i < units; i++) {
            Assessment assessment = Assessment.of(
                    set, Unit.of("X" + i, "Ủy ban nhân dân xã số " + i).in(i % 3 == 0 ? "phường" : "xã"));
            List<Leaf> leaves = set.leaves();
            for (int leaf = 0; leaf < leaves.size(); leaf++) {
                assessment = assessment.with(leaves.get(leaf).code(), ratio(900 + (i * 7 + leaf * 13) % 100, 1000));
            }
            all.add(assessment);
        }
        Ranking ranking = Ranking.of(Scorer.score(Assessments.of(set, all)));
        return HtmlReport.of(ranking.board(), ranking);
    }

    private static Criterion[] leaves(int field) {
        return IntStream.rangeClosed(1, 10)
                .mapToObj(i -> leaf(field + "." + i, "Tỷ lệ hồ sơ giải quyết đúng hạn", proportion("1")))
                .toArray(Criterion[]::new);
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void aProvinceOf31UnitsAnd60CriteriaIsOneFileBelowTwoMegabytes() {
        assertThat(size(folder.resolve("province.html"))).isLessThan(ONE_FILE);
        Page page = reader.open("province.html");
        assertThat(page.locator("section.unit")).hasCount(31);
        page.context().close();
    }

    @Test
    void sevenHundredUnitsHaveAPageEachAndEveryPageStaysSmall() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("communes"))) {
            List<Path> units =
                    files.filter(each -> !each.endsWith("index.html")).toList();
            assertThat(units).hasSize(700).allMatch(each -> size(each) < UNIT_PAGE);
        }
        assertThat(size(folder.resolve("communes/index.html"))).isLessThan(INDEX_PAGE);
    }

    @Test
    void theRankingOfSevenHundredOpensFindsAndLeadsToAUnitAndBack() {
        Page page = reader.open("communes/index.html");
        assertThat(page.locator("table.ranking tbody tr")).hasCount(700);
        page.locator("#find").fill("xã số 699");
        assertThat(page.locator("#shown")).hasText("Hiện 1 trên 700 đơn vị");
        page.locator("table.ranking a:visible").click();
        assertThat(page.locator("section.unit h2")).hasText("Ủy ban nhân dân xã số 699 X699");
        page.locator(".back a").click();
        assertThat(page.locator("#ranking-h")).isInViewport();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"unit-1.html, 1440, LIGHT", "unit-700.html, 390, DARK"})
    void axeFindsNothingOnAPageOfItsOwn(String file, int width, ColorScheme scheme) {
        Page page = reader.open("communes/" + file, width, scheme);
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(new AxeBuilder(page).setLegacyMode(true).analyze().getViolations())
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
        page.context().close();
    }

    @Test
    void aPageOfItsOwnPrintsWithItsAnnex() {
        Page page = reader.open("communes/unit-1.html", 688, ColorScheme.LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("nav")).isHidden();
        assertThat(page.locator(".annex tbody tr:visible")).not().hasCount(0);
        page.context().close();
    }
}
