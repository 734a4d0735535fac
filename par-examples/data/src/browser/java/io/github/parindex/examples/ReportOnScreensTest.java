package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.examples.qd766.Decision766;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.html.Imprint;
import io.github.parindex.io.html.IndexReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The report on wide and narrow screens, light and dark, and for those who do not see it. */
final class ReportOnScreensTest {

    @TempDir
    private static Path folder;

    private static Reader reader;

    @BeforeAll
    static void start() throws IOException {
        AnGiang2023.report().write(folder.resolve("index.html"));
        AnGiang2023.report().writeSplit(folder.resolve("pages"));
        published().writeSplit(folder.resolve("published"));
        IndexRecipe recipe = ExampleData.reform24Recipe();
        IndexReport.of(recipe.compute(ExampleData.reform24())).with(recipe).write(folder.resolve("composite.html"));
        AnGiang2023.surveyReport()
                .with(Imprint.of("UBND tỉnh").withDecision("1/QĐ-UBND"))
                .write(folder.resolve("survey.html"));
        PhuTho2026.of(List.of(), Decision766.set(), folder.resolve("phu-tho"))
                .in(Locale.forLanguageTag("vi"))
                .report(new PrintWriter(Writer.nullWriter()));
        reader = Reader.of(folder);
    }

    /** With all that a publication may have. */
    private static HtmlReport published() {
        Ranking before = RankingMethod.withDefaults()
                .rank(Scorer.score(AnGiang2023.assessments().asOf(Round.SELF_ASSESSED)));
        return AnGiang2023.report()
                .comparedWith(before)
                .with(Imprint.of("UBND tỉnh").withDecision("1/QĐ-UBND").withSignature("Chủ tịch", ""))
                .with(Commendation.firstPlaces(3).withGrade("Khá").withImprovements(3));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @AfterEach
    void nothingWasBlockedOrFetched() {
        assertThat(reader.complaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "index.html, 360",
        "index.html, 1280",
        "composite.html, 360",
        "composite.html, 1280",
        "published/index.html, 390",
        "survey.html, 390",
        "survey.html, 1440",
        "phu-tho/index.html, 390",
        "published/unit-2.html, 390",
        "pages/index.html, 360",
        "pages/unit-2.html, 360",
        "pages/unit-2.html, 1280"
    })
    void nothingRunsOffTheScreen(String file, int width) {
        Page page = reader.open(file, width, ColorScheme.LIGHT);
        page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)");
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({
        "pages/index.html, 1280, LIGHT",
        "pages/index.html, 1280, DARK",
        "pages/index.html, 360, LIGHT",
        "pages/index.html, 360, DARK",
        "published/index.html, 1440, LIGHT",
        "published/index.html, 390, DARK",
        "published/unit-2.html, 390, LIGHT",
        "published/unit-2.html, 1440, DARK",
        "composite.html, 1440, LIGHT",
        "composite.html, 1440, DARK",
        "composite.html, 390, LIGHT",
        "composite.html, 390, DARK",
        "survey.html, 1440, LIGHT",
        "survey.html, 1440, DARK",
        "survey.html, 390, LIGHT",
        "survey.html, 390, DARK",
        "phu-tho/index.html, 1440, LIGHT",
        "phu-tho/index.html, 390, DARK",
        "pages/unit-2.html, 1280, LIGHT",
        "pages/unit-2.html, 1280, DARK",
        "pages/unit-2.html, 360, LIGHT",
        "pages/unit-2.html, 360, DARK"
    })
    void axeFindsNothing(String file, int width, ColorScheme scheme) {
        Page page = reader.open(file, width, scheme);
        page.evaluate("document.querySelectorAll('#method details, .unit details').forEach(each => each.open = true)");
        List<Rule> violations =
                new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
        assertThat(violations)
                .extracting(rule -> rule.getId() + " " + rule.getNodes())
                .isEmpty();
        page.context().close();
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 'rgb(255, 255, 255)'", "DARK, 'rgb(18, 23, 30)'"})
    void itFollowsTheReadersScheme(ColorScheme scheme, String paper) {
        Page page = reader.open("pages/unit-2.html", 1280, scheme);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).backgroundColor"))
                .isEqualTo(paper);
        page.context().close();
    }

    @Test
    void nothingMoves() {
        Page page = reader.open(
                "index.html", new Browser.NewContextOptions().setReducedMotion(ReducedMotion.NO_PREFERENCE));
        page.locator("table.ranking thead button").first().click();
        assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
        assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                .isEqualTo("auto");
        page.context().close();
    }
}
