package io.github.parindex.examples;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.github.parindex.core.criteria.Criterion.leaf;
import static io.github.parindex.core.rule.Observation.ratio;
import static io.github.parindex.core.rule.Rule.proportion;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import io.github.parindex.core.assessment.Assessment;
import io.github.parindex.core.assessment.Assessments;
import io.github.parindex.core.assessment.Unit;
import io.github.parindex.core.criteria.CriteriaSet;
import io.github.parindex.core.ranking.Ranking;
import io.github.parindex.core.scoring.Scoreboard;
import io.github.parindex.core.scoring.Scorer;
import io.github.parindex.io.html.HtmlReport;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names that would be more than names: whatever they hold, a browser shows it as text. */
final class HostileReportTest {

    @TempDir
    private static Path folder;

    private static Reader reader;

    @BeforeAll
    static void start() {
        reader = Reader.of(folder);
    }

    @AfterAll
    static void stop() {
        reader.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>window.ran = 1</script>",
                "\"><img src=x onerror='window.ran = 1'>",
                "' onmouseover='window.ran = 1",
                "]]></style></script><svg onload=window.ran=1>",
                "<!-- & &lt;b&gt; -->",
                "\u202egpj.exe\u2066\u200f"
            })
    void aNameStaysText(String name) {
        CriteriaSet set = CriteriaSet.of(name, leaf("1", name, proportion("2")));
        Scoreboard board = Scorer.score(Assessments.of(
                set,
                Assessment.of(set, Unit.of("A", name).in(name)).with("1", ratio(1, 2)),
                Assessment.of(set, Unit.of("B", "B").in(name)).with("1", ratio(2, 2))));
        HtmlReport.of(board, Ranking.of(board)).write(folder.resolve("index.html"));
        Page page = reader.open("index.html");
        page.locator("#find").fill(shown(name).substring(0, 3));
        assertThat(page.locator("table.ranking a:visible")).hasText(shown(name));
        page.locator("table.ranking thead button").first().click();
        page.locator("table.ranking a:visible").click();
        assertThat(page.locator("section.unit:target h3")).hasText(shown(name) + " A");
        assertThat(page.locator("img")).hasCount(0);
        assertThat(page.evaluate("window.ran === undefined")).isEqualTo(true);
        assertThat(reader.complaints()).isEmpty();
        page.context().close();
    }

    private static String shown(String name) {
        return name.replaceAll("[\u202a-\u202e\u2066-\u2069\u200e\u200f]", "\ufffd");
    }
}
