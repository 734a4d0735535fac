package io.github.parindex.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.tool.JavaShellToolBuilder;
import org.junit.jupiter.api.Test;

/** The jshell guide is typed line by line into the shell that it starts. */
class JShellGuideTest {

    private static final Path PROJECT = Path.of("..", "..");
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```java jshell\\n(.*?)^```$");

    private static final Pattern PRINTED = Pattern.compile("(?ms)^```text\\n(.*?)^```$");

    /** The working directory of the test is the module's. */
    static String typed(String lines) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8);
        List<String> options = new ArrayList<>(Shell.options(System.getProperty("java.class.path"), "par.jsh"));
        options.add("-s");
        JavaShellToolBuilder.builder()
                .in(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), null)
                .out(to)
                .err(to)
                .locale(Locale.ROOT)
                .start(options.toArray(String[]::new));
        return out.toString(StandardCharsets.UTF_8);
    }

    private static List<String> tutorials() throws IOException {
        return blocks("docs/jshell.md");
    }

    private static List<String> blocks(String guide) throws IOException {
        Matcher block = BLOCK.matcher(Files.readString(PROJECT.resolve(guide)));
        List<String> found = new ArrayList<>();
        while (block.find()) {
            found.add(block.group(1));
        }
        return found;
    }

    @Test
    void theTutorialRunsWithoutAnErrorAndIsShort() throws Exception {
        List<String> blocks = tutorials();
        assertThat(blocks).hasSize(4);
        assertThat(blocks.get(3).lines()).hasSize(9);
        assertThat(blocks.get(0).lines()).hasSizeLessThanOrEqualTo(30);
        String lines = String.join("", blocks).replace("Path.of(\"par-examples/data/", "Path.of(\"");
        Files.createDirectories(Path.of("target"));
        Matcher printed = PRINTED.matcher(Files.readString(PROJECT.resolve("docs/jshell.md")));
        assertThat(printed.find()).isTrue();
        assertThat(typed(lines + "show(official.ranking())\n"))
                .doesNotContain("Error", "Exception", "error:")
                .contains(printed.group(1), "Sở Tài chính");
    }

    @Test
    void whatIsPrintedFitsATerminal() throws Exception {
        String lines = String.join("", tutorials()).replace("Path.of(\"par-examples/data/", "Path.of(\"");
        // What was typed is repeated behind an arrow.
        assertThat(typed(lines).lines().filter(line -> !line.startsWith("-> ")))
                .hasSizeGreaterThan(80)
                .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    private static final Path FROM_COINR = Path.of("target", "from-coinr");

    private static final Pattern FILE = Pattern.compile("(?ms)^```csv (\\S+)\\n(.*?)^```$");

    private static final Pattern ROW = Pattern.compile("(?m)^\\| .+ \\| `([^`]+)` \\|$");

    /** The files of the page stand in a folder of their own, where its lines are typed. */
    private static String typedFromCoinr(String lines) throws Exception {
        Files.createDirectories(FROM_COINR);
        Matcher file = FILE.matcher(Files.readString(PROJECT.resolve("docs/from-coinr.md")));
        while (file.find()) {
            Files.writeString(FROM_COINR.resolve(file.group(1)), file.group(2));
        }
        return typed(
                lines.replace("Path.of(\"", "Path.of(\"" + FROM_COINR.toString().replace('\\', '/') + "/"));
    }

    @Test
    void everyLineAndEveryRowOfThePageForUsersOfCoinrRuns() throws Exception {
        String page = Files.readString(PROJECT.resolve("docs/from-coinr.md"));
        List<String> blocks = blocks("docs/from-coinr.md");
        assertThat(blocks).hasSize(4);
        List<String> rows = ROW.matcher(page).results().map(row -> row.group(1)).toList();
        assertThat(rows).hasSizeGreaterThan(55);
        StringBuilder lines = new StringBuilder(blocks.get(0));
        rows.stream()
                .filter(row -> !row.contains("write("))
                .forEach(row -> lines.append("show(").append(row).append(")\n"));
        rows.stream()
                .filter(row -> row.contains("write("))
                .forEach(row -> lines.append(row).append('\n'));
        blocks.subList(1, blocks.size()).forEach(lines::append);
        Matcher printed = PRINTED.matcher(page);
        assertThat(printed.find()).isTrue();
        assertThat(typedFromCoinr(lines.toString()))
                .doesNotContain("Error", "Exception", "error:")
                .contains(printed.group(1).lines().toArray(String[]::new))
                .contains("4 units × 4 indicators in 3 periods, 4 values missing");
        assertThat(FROM_COINR.resolve("framework.svg"))
                .content()
                .startsWith("<svg")
                .contains("Service index");
        assertThat(FROM_COINR.resolve("index.html")).isNotEmptyFile();
        assertThat(FROM_COINR.resolve("years.csv")).exists();
        assertThat(FROM_COINR.resolve("coin.xlsx")).exists();
    }

    @Test
    void theStudyOfRobustnessIsTwelveLinesWithTheOneThatStartsTheShell() throws Exception {
        List<String> blocks = blocks("docs/robustness.md");
        assertThat(blocks).hasSize(2);
        assertThat(blocks.get(0).lines()).hasSizeLessThanOrEqualTo(11);
        Files.createDirectories(Path.of("target"));
        String charts = blocks.get(1).replace("Path.of(\"", "Path.of(\"target/");
        assertThat(typed(blocks.get(0) + charts))
                .doesNotContain("Error", "Exception", "error:")
                .contains("100000 draws, mean shift", "with interactions", "12 draws, mean shift");
        for (String chart :
                List.of("contributions", "acceptability", "distribution", "scatter", "radar", "framework")) {
            assertThat(Path.of("target", chart + ".svg"))
                    .content()
                    .startsWith("<svg")
                    .endsWith("</svg>");
        }
    }

    @Test
    void anErrorAtThePromptIsAReadableSentence() throws Exception {
        assertThat(typed("ExampleData.reform24().column(\"avg_day\")\n"))
                .contains("There is no column (avg_day).")
                .doesNotContain("\tat ", "at IndicatorMatrix");
    }
}
