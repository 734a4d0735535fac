package io.github.parindex.examples;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import io.github.parindex.core.assessment.Round;
import io.github.parindex.core.ranking.RankingMethod;
import io.github.parindex.core.scoring.Scorer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report printed on A4. */
final class ReportOnPaperTest {

    private static final Pattern PAGE = Pattern.compile("/Type /Page\\b(?!s)");
    private static final double PIXELS_PER_INCH = 96;
    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final Path PDF_TO_TEXT = Path.of("/usr/bin/pdftotext");

    @TempDir
    private static Path folder;

    private static Reader reader;
    private static Page page;

    @BeforeAll
    static void start() {
        AnGiang2023.report().write(folder.resolve("index.html"));
        AnGiang2023.report()
                .comparedWith(RankingMethod.withDefaults()
                        .rank(Scorer.score(AnGiang2023.assessments().asOf(Round.SELF_ASSESSED))))
                .write(folder.resolve("compared.html"));
        reader = Reader.of(folder);
        page = reader.open("index.html");
        page.pdf(new Page.PdfOptions().setPath(folder.resolve("report.pdf")).setPreferCSSPageSize(true));
    }

    private static int pixels(int millimetres) {
        return (int) (millimetres * PIXELS_PER_INCH / MILLIMETRES_PER_INCH);
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    /** A sheet, a page of what was said and is planned, and the annex. */
    @Test
    void itHasAboutThreePagesForEachUnit() throws IOException {
        String pdf = Files.readString(folder.resolve("report.pdf"), StandardCharsets.ISO_8859_1);
        assertThat(pdf).startsWith("%PDF").contains("/MediaBox [0 0 594.95996 841.91998]");
        assertThat(PAGE.matcher(pdf).results().count()).isBetween(3 * 31L, 3 * 31L + 15);
    }

    /** What comes before the further part, which begins a page, laid out as wide as the paper is between its margins. */
    @Test
    void theSheetOfEveryUnitFitsOnOnePage() {
        assertThat(heights(".unit", ".further")).hasSize(31).allSatisfy(ReportOnPaperTest::fitsOnePage);
    }

    @Test
    void whatWasSaidAndIsPlannedForEveryUnitFitsOnOnePage() {
        assertThat(heights(".further", ".annex")).hasSize(31).allSatisfy(ReportOnPaperTest::fitsOnePage);
    }

    private static void fitsOnePage(Object height) {
        assertThat(((Number) height).intValue()).isBetween(1, pixels(297 - 17 - 15));
    }

    private static List<?> heights(String from, String to) {
        Page paper = reader.open("compared.html", pixels(182), ColorScheme.LIGHT);
        paper.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        List<?> heights = (List<?>) paper.evaluate("Array.from(document.querySelectorAll('.unit'), unit =>"
                + " unit.querySelector('" + to + "').getBoundingClientRect().top"
                + " - (unit.matches('" + from + "') ? unit : unit.querySelector('" + from
                + "')).getBoundingClientRect().top)");
        paper.context().close();
        return heights;
    }

    @Test
    void itsTextCanBeCopiedInVietnamese() throws Exception {
        assumeThat(PDF_TO_TEXT).as("pdftotext").isExecutable();
        Path text = folder.resolve("report.txt");
        new ProcessBuilder(
                        PDF_TO_TEXT.toString(),
                        "-layout",
                        folder.resolve("report.pdf").toString(),
                        text.toString())
                .inheritIO()
                .start()
                .waitFor();
        assertThat(text)
                .content()
                .contains("Sở Tài chính", "UBND thành phố Châu Đốc", "Phương pháp tính điểm", "94,87");
    }

    @Test
    void whatMustBeReadIsPrintedAndWhatMustBeClickedIsNot() {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (String part : new String[] {"#headline", "#ranking", "#lost", "#heat svg", ".unit >> nth=30", "#method"}) {
            assertThat(page.locator(part)).isVisible();
        }
        for (String tool : new String[] {"nav", "#find", "#shown", ".back >> nth=0"}) {
            assertThat(page.locator(tool)).isHidden();
        }
        assertThat(page.evaluate("getComputedStyle(document.querySelector('.unit')).contentVisibility"))
                .isEqualTo("visible");
    }

    @Test
    void evidenceIsPrintedThoughFoldedAndAFilteredRankingSaysSo() {
        Page filtered = reader.open("index.html");
        filtered.locator("#find").fill("sở tài");
        filtered.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(filtered.locator("table.ranking tbody tr:visible")).hasCount(1);
        assertThat(filtered.locator("#shown")).isVisible();
        assertThat(filtered.locator(".unit summary:visible")).hasCount(0);
        assertThat(filtered.locator("#unit-2 details .ref").first()).isVisible();
        filtered.context().close();
    }
}
