package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.parindex.core.index.IndexRecipe;
import io.github.parindex.core.ranking.Commendation;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.years.Years;
import io.github.parindex.io.html.HtmlReport;
import io.github.parindex.io.html.Imprint;
import io.github.parindex.io.html.IndexReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Makes the pictures of reports in docs/images anew, into target/images; each must show something. */
final class ReportPicturesTest {

    private static final Path PICTURES = Path.of("target", "images");
    private static final int FULLY_DRAWN = 20_000;
    private static final int MOST_HIGH = 1_000;

    @TempDir
    private static Path folder;

    private static Reader reader;

    @BeforeAll
    static void start() throws IOException {
        Files.createDirectories(PICTURES);
        published().write(folder.resolve("report.html"));
        AnGiang2023.surveyReport().write(folder.resolve("survey.html"));
        IndexRecipe recipe = ExampleData.reform24Recipe();
        IndexReport.of(recipe.compute(ExampleData.reform24()))
                .with(recipe)
                .in(Locale.ENGLISH)
                .write(folder.resolve("composite.html"));
        reader = Reader.of(folder);
    }

    private static HtmlReport published() {
        Years years = AnGiang2023.years();
        Ranking before = years.all().get(0).ranking();
        return AnGiang2023.report()
                .comparedWith(before)
                .with(Imprint.of("UBND tỉnh (minh họa)").withDecision("01/QĐ-MH"))
                .with(Commendation.firstPlaces(3).withGrade("Khá").withImprovements(3));
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @ParameterizedTest
    @CsvSource({
        "report-ranking, report.html, #ranking, 1280, LIGHT",
        "report-heat-map-dark, report.html, #heat, 1100, DARK",
        "report-unit, report.html, #unit-2, 1100, LIGHT",
        "report-plan, report.html, #unit-2 .plan, 1100, LIGHT",
        "report-satisfaction, survey.html, #ranking, 1100, LIGHT",
        "index-report, composite.html, #ranking, 1100, LIGHT"
    })
    void aPartOfAReport(String name, String file, String part, int width, ColorScheme scheme) throws IOException {
        Page page = reader.open(file, width, scheme);
        take(page, part, name);
    }

    /** As it is printed on A4, between its margins. */
    @ParameterizedTest
    @CsvSource("report-sheet, report.html, #unit-2")
    void aUnitOnPaper(String name, String file, String part) throws IOException {
        Page page = reader.open(file, 688, ColorScheme.LIGHT);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("document.querySelectorAll('.further, .annex').forEach(each => each.remove())");
        take(page, part, name);
    }

    /** Whole pages, to be looked at. */
    @ParameterizedTest
    @CsvSource({
        "whole-report-1440, report.html, 1440, LIGHT",
        "whole-report-390, report.html, 390, LIGHT",
        "whole-report-dark, report.html, 1440, DARK",
        "whole-survey-390, survey.html, 390, LIGHT",
        "whole-survey-dark, survey.html, 1440, DARK",
        "whole-composite-1440, composite.html, 1440, LIGHT",
        "whole-composite-390, composite.html, 390, DARK"
    })
    void theHeadOfAReport(String name, String file, int width, ColorScheme scheme) throws IOException {
        Page page = reader.open(
                file,
                new Browser.NewContextOptions().setViewportSize(width, 3000).setColorScheme(scheme));
        Path picture = PICTURES.resolve(name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        assertThat(Files.size(picture)).isGreaterThan(FULLY_DRAWN);
        page.context().close();
    }

    /** The head of a part; long tables are cut. */
    private static void take(Page page, String part, String name) throws IOException {
        Path picture = PICTURES.resolve(name + ".png");
        page.evaluate("document.querySelectorAll('.unit').forEach(each => each.style.contentVisibility = 'visible')");
        BoundingBox box = page.locator(part).first().boundingBox();
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(picture)
                .setFullPage(true)
                .setClip(box.x, box.y, box.width, Math.min(box.height, MOST_HIGH)));
        assertThat(Files.size(picture)).isGreaterThan(FULLY_DRAWN);
        page.context().close();
    }
}
