package io.github.parindex.examples;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader does with the report. */
final class ReportInBrowserTest {

    private static final String FOCUSED = "document.activeElement.textContent";

    @TempDir
    private static Path folder;

    private static Reader reader;
    private Page page;

    @BeforeAll
    static void start() {
        AnGiang2023.report().write(folder.resolve("index.html"));
        AnGiang2023.report().writeSplit(folder.resolve("pages"));
        reader = Reader.of(folder);
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @BeforeEach
    void open() {
        page = reader.open("index.html");
    }

    @AfterEach
    void nothingWasBlockedOrFetched() {
        assertThat(reader.complaints()).isEmpty();
        page.context().close();
    }

    private Locator departments() {
        return page.locator("table.ranking").first();
    }

    private Locator heading(String name) {
        return departments().locator("thead th").filter(new Locator.FilterOptions().setHasText(name));
    }

    private List<String> names() {
        return departments().locator("tbody th a:visible").allTextContents();
    }

    @Test
    void aClickOnAHeadingSortsAndAnotherTurnsTheOrder() {
        List<String> ranked = names();
        assertThat(ranked).hasSize(20).startsWith("Sở Tài chính");
        heading("Chỉ số (%)").locator("button").click();
        assertThat(heading("Chỉ số (%)")).hasAttribute("aria-sort", "ascending");
        assertThat(names())
                .isNotEqualTo(ranked)
                .containsExactlyInAnyOrderElementsOf(ranked)
                .endsWith("Sở Tài chính");
        heading("Chỉ số (%)").locator("button").click();
        assertThat(heading("Chỉ số (%)")).hasAttribute("aria-sort", "descending");
        assertThat(names()).startsWith("Sở Tài chính");
        heading("Đơn vị").locator("button").click();
        assertThat(departments().locator("[aria-sort]")).hasCount(1);
        assertThat(heading("Đơn vị")).hasAttribute("aria-sort", "ascending");
    }

    @Test
    void theKeyboardSortsToo() {
        heading("Đơn vị").locator("button").focus();
        page.keyboard().press("Enter");
        assertThat(names()).startsWith("Sở Tài chính", "Sở, ban, ngành minh họa 02");
        page.keyboard().press("Space");
        assertThat(names()).startsWith("Sở, ban, ngành minh họa 20").endsWith("Sở Tài chính");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sở tài", "SỞ TÀI", "so tai", "Sở Tài", "  Sở Tài chính "})
    void unitsAreFoundWithTheirMarksOrWithout(String typed) {
        page.locator("#find").fill(typed);
        assertThat(names()).containsExactly("Sở Tài chính");
        assertThat(page.locator("#shown")).hasText("Hiện 1 trên 31 đơn vị");
    }

    @Test
    void unitsAreFoundByGradeAndAllComeBack() {
        page.locator("#find").fill("chau doc");
        assertThat(page.locator("#shown")).hasText("Hiện 1 trên 31 đơn vị");
        page.locator("#find").fill("không có");
        assertThat(page.locator("#shown")).hasText("Hiện 0 trên 31 đơn vị");
        page.locator("#find").fill("");
        page.locator("#grade").selectOption("Tốt");
        assertThat(page.locator("#shown")).hasText("Hiện 2 trên 31 đơn vị");
        page.locator("#grade").selectOption("");
        assertThat(page.locator("#shown")).hasText("Hiện 31 trên 31 đơn vị");
    }

    @Test
    void aUnitOpensFromItsNameAndLeadsBack() {
        page.locator("table.ranking a").getByText("UBND thành phố Châu Đốc").click();
        Locator unit = page.locator("section.unit:target");
        assertThat(unit.locator("h3")).hasText("UBND thành phố Châu Đốc CĐ");
        assertThat(unit.locator("h3")).isInViewport();
        assertThat(unit.locator("svg text").allTextContents())
                .contains("1  Công tác chỉ đạo, điều hành cải cách hành chính", "Tổng điểm", "92,41");
        unit.locator("summary").click();
        assertThat(unit.locator("details .ref").first()).isVisible();
        unit.locator(".back a").click();
        assertThat(page.locator("#ranking-h")).isInViewport();
    }

    @Test
    void aUnitOpensByKeyboardAlone() {
        tabTo("Đến nội dung chính");
        tabTo("Sở Tài chính");
        page.keyboard().press("Enter");
        assertThat(page.locator("section.unit:target h3")).hasText("Sở Tài chính STC");
        tabTo("Toàn bộ tiêu chí và tài liệu kiểm chứng: Sở Tài chính");
        page.keyboard().press("Enter");
        assertThat(page.locator("section.unit:target details .ref").first()).isVisible();
    }

    private void tabTo(String text) {
        for (int i = 0; i < 60 && !page.evaluate(FOCUSED).equals(text); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(page.evaluate(FOCUSED)).isEqualTo(text);
    }

    @Test
    void aPageOfItsOwnOpensFromTheRankingAndLeadsBack() {
        page.context().close();
        page = reader.open("pages/index.html");
        page.locator("table.ranking a").getByText("UBND thành phố Châu Đốc").click();
        assertThat(page).hasTitle("UBND thành phố Châu Đốc – MINH HỌA: Chỉ số cải cách hành chính An Giang 2023");
        page.locator(".back a").click();
        assertThat(page.locator("#ranking-h")).isInViewport();
    }

    @Test
    void vietnameseArrivesWhole() {
        assertThat(page.evaluate("document.characterSet")).isEqualTo("UTF-8");
        assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("vi");
        String text = (String) page.evaluate("document.body.textContent");
        assertThat(text).contains("Sở Tài chính", "UBND thành phố Châu Đốc", "Điểm bị mất và lý do", "94,87");
        assertThat(text).doesNotContain("\ufffd", "Ã", "Ä");
        assertThat(page.evaluate("document.body.textContent === document.body.textContent.normalize('NFC')"))
                .isEqualTo(true);
    }

    @Test
    void thePolicyHoldsBackWhatIsNotOfTheReport() {
        page.evaluate("() => { const own = document.createElement('script'); own.textContent = 'window.ran = 1';"
                + " document.body.append(own); document.body.setAttribute('style', 'color:red') }");
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(page.evaluate("document.body.style.color")).isEqualTo("");
        assertThat(reader.complaints())
                .isNotEmpty()
                .allSatisfy(said -> assertThat(said).contains("Content Security Policy"));
    }

    @Test
    void itReadsWithoutScript() {
        page.context().close();
        page = reader.open("index.html", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        assertThat(page.locator("#tools")).isHidden();
        assertThat(page.locator("section.unit")).hasCount(31);
        assertThat(page.locator("#method")).isVisible();
    }
}
