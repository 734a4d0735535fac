package io.github.parindex.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.examples.AnGiang2023;
import io.github.parindex.io.json.CriteriaSetJson;
import io.github.parindex.io.xlsx.AssessmentsXlsx;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The guides are followed from an empty folder: every file is written, every command run, every output compared. */
class GuideTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w+)(?: (\\S+))?\\n(.*?)^```$");
    /** A snippet with what a reader of the guide imports, the folder of its files and the one to write to. */
    private static final String FRAME = """
        import io.github.parindex.core.analysis.*;
        import io.github.parindex.core.assessment.*;
        import io.github.parindex.core.certainty.*;
        import io.github.parindex.core.criteria.*;
        import io.github.parindex.core.index.*;
        import io.github.parindex.core.indicator.*;
        import io.github.parindex.core.planning.*;
        import io.github.parindex.core.ranking.*;
        import io.github.parindex.core.rule.*;
        import io.github.parindex.core.rule.Rule.Effort;
        import io.github.parindex.core.sampling.*;
        import io.github.parindex.core.scoring.*;
        import io.github.parindex.core.survey.*;
        import io.github.parindex.core.years.*;
        import io.github.parindex.io.*;
        import io.github.parindex.io.csv.*;
        import io.github.parindex.io.html.*;
        import io.github.parindex.io.json.*;
        import io.github.parindex.io.recipe.*;
        import io.github.parindex.io.shape.*;
        import io.github.parindex.io.xlsx.*;
        import java.nio.file.*;
        import java.util.ArrayList;
        import java.util.List;
        import java.util.Locale;
        import java.util.Map;
        import java.util.OptionalDouble;
        import static io.github.parindex.core.criteria.Criterion.*;
        import static io.github.parindex.core.rule.Rule.*;
        public final class Snippet {
            public static void run(Path in, Path out) throws Exception {
        %s
            }
        }
        """;

    private static final Pattern FILE = Pattern.compile("[\\w-]+\\.(json|csv|xlsx|html)");
    private static final String CALL = "> par ";
    private static final String MOVE = "> cd ";

    @TempDir
    Path folder;

    /** Where commands are called, under the folder. */
    private Path current;

    @BeforeEach
    void beginInTheFolder() {
        current = folder;
    }

    @ParameterizedTest
    @CsvSource({"vi/huong-dan.md, bao-cao.html, 19", "guide.md, index.html, 6"})
    void whatTheGuideShowsHappens(String guide, String report, int least) throws Exception {
        Matcher block =
                BLOCK.matcher(Files.readString(Path.of("..", "..", "docs").resolve(guide)));
        long commands = 0;
        while (block.find()) {
            if (block.group(1).equals("java")) {
                run(block.group(3));
            } else if (block.group(2) != null) {
                Files.writeString(current.resolve(block.group(2)), block.group(3));
            } else if (block.group(1).equals("console")) {
                assertThat(printed(block.group(3))).isEqualTo(block.group(3));
                commands += block.group(3).lines().filter(GuideTest::isCommand).count();
            }
        }
        assertThat(commands).isGreaterThanOrEqualTo(least);
        assertThat(current.resolve(report)).isNotEmptyFile();
    }

    @Test
    void theRecipeOfThePageIsComputed() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "..", "docs", "recipes.md")));
        int commands = 0;
        while (block.find()) {
            if (block.group(1).equals("java")) {
                run(block.group(3));
            } else if (block.group(2) != null) {
                Files.writeString(folder.resolve(block.group(2)), block.group(3));
            } else if (block.group(1).equals("console")) {
                assertThat(printed(block.group(3))).isEqualTo(block.group(3));
                commands++;
            }
        }
        assertThat(commands).isEqualTo(2);
        assertThat(folder.resolve("services.csv")).content().contains("Cần Thơ,52.71,1,fair");
    }

    @ParameterizedTest
    @CsvSource({"planning.md, 16", "embedding.md, 25", "years.md, 18"})
    void whatThePagePrintsAsAWholeIsPrinted(String page, int lines) throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "..", "docs", page)));
        StringBuilder snippets = new StringBuilder();
        StringBuilder shown = new StringBuilder();
        while (block.find()) {
            if (block.group(1).equals("java")) {
                snippets.append(block.group(3));
            } else if (block.group(1).equals("text")) {
                shown.append(block.group(3));
            } else if (block.group(1).equals("console")) {
                assertThat(printed(block.group(3))).isEqualTo(block.group(3));
            } else if (block.group(2) != null) {
                Files.writeString(folder.resolve(block.group(2)), block.group(3));
            }
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            run(snippets.toString());
        } finally {
            System.setOut(before);
        }
        assertThat(shown.toString().lines()).hasSizeGreaterThanOrEqualTo(lines);
        assertThat(printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"))
                .isEqualTo(shown.toString());
    }

    @Test
    void thePlacesOfThePageAreThoseThatAreWritten() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "..", "docs", "exact-ranges.md")));
        int texts = 0;
        while (block.find()) {
            if (block.group(1).equals("java")) {
                run(block.group(3));
            } else if (block.group(1).equals("text")) {
                assertThat(folder.resolve(block.group(2))).hasContent(block.group(3));
                texts++;
            }
        }
        assertThat(texts).isEqualTo(2);
    }

    @Test
    void theSurveyOfThePageIsCounted() throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "..", "docs", "surveys.md")));
        String printed = "";
        int outputs = 0;
        while (block.find()) {
            if (block.group(1).equals("java")) {
                printed = printedBy(block.group(3));
            } else if (block.group(1).equals("text")) {
                assertThat(printed).isEqualTo(block.group(3));
                outputs++;
            } else if (block.group(2) != null) {
                Files.writeString(folder.resolve(block.group(2)), block.group(3));
            } else if (block.group(1).equals("console")) {
                assertThat(printed(block.group(3))).isEqualTo(block.group(3));
            }
        }
        assertThat(outputs).isEqualTo(4);
    }

    /** What a snippet prints, which it writes to a file of its own. */
    private String printedBy(String snippet) throws Exception {
        Path printed = folder.resolve("printed.txt");
        String redirected =
                "try (java.io.PrintStream to = new java.io.PrintStream(out.resolve(\"printed.txt\").toFile(),"
                        + " java.nio.charset.StandardCharsets.UTF_8)) {\n" + snippet.replace("System.out", "to")
                        + "}\n";
        run(redirected);
        return Files.readString(printed).replace(System.lineSeparator(), "\n");
    }

    @Test
    void theSecondVoiceOfTheReadmeWritesAReport() throws Exception {
        CriteriaSetJson.write(AnGiang2023.set(), folder.resolve("par-2023.json"));
        AssessmentsXlsx.write(AnGiang2023.assessments(), folder.resolve("appraisal.xlsx"));
        Matcher block = BLOCK.matcher(Files.readString(Path.of("..", "..", "README.md")));
        int snippets = 0;
        while (block.find()) {
            if (block.group(1).equals("java") && "io".equals(block.group(2))) {
                assertThat(block.group(3).lines()).hasSizeLessThanOrEqualTo(12);
                run(block.group(3));
                snippets++;
            }
        }
        assertThat(snippets).isEqualTo(1);
        assertThat(folder.resolve("index.html")).content().contains("Sở Tài chính", "94,87");
    }

    private void run(String snippet) throws Exception {
        Path source = Files.writeString(folder.resolve("Snippet.java"), FRAME.formatted(snippet));
        StringWriter messages = new StringWriter();
        PrintWriter to = new PrintWriter(messages, true);
        String[] arguments = {
            "-encoding",
            "UTF-8",
            "-proc:none",
            "-cp",
            System.getProperty("java.class.path"),
            "-d",
            folder.toString(),
            source.toString()
        };
        int code = ToolProvider.findFirst("javac").orElseThrow().run(to, to, arguments);
        assertThat(code).as("javac says: %s", messages).isZero();
        URL[] path = {folder.toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(path, GuideTest.class.getClassLoader())) {
            loader.loadClass("Snippet").getMethod("run", Path.class, Path.class).invoke(null, folder, folder);
        }
    }

    /** The block again, with what its commands really print. */
    private String printed(String shown) {
        StringBuilder text = new StringBuilder();
        shown.lines().filter(GuideTest::isCommand).forEach(line -> {
            text.append(line).append('\n');
            if (line.startsWith(MOVE)) {
                current = current.resolve(line.substring(MOVE.length()));
            } else {
                text.append(called(line).replace(current + "/", ""));
            }
        });
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    private String called(String line) {
        StringWriter out = new StringWriter();
        PrintWriter to = new PrintWriter(out, true);
        ParCommand.execute(arguments(line.substring(CALL.length())), to, to, ProgressBars.none());
        return out.toString();
    }

    private static boolean isCommand(String line) {
        return line.startsWith(CALL) || line.startsWith(MOVE);
    }

    /** The words of a call; what is a file, is there or is begun, is one of the folder of the guide, under a year or alone. */
    private List<String> arguments(String command) {
        List<String> words = WindowsArguments.of(new String[0], command);
        List<String> arguments = new ArrayList<>();
        for (String word : words) {
            boolean isBegun =
                    !arguments.isEmpty() && arguments.get(arguments.size() - 1).equals("start");
            String label = word.matches("\\d{4}=.+") ? word.substring(0, 5) : "";
            String file = word.substring(label.length());
            boolean isFile = FILE.matcher(file).matches()
                    || isBegun
                    || (file.matches("[\\w./-]+") && Files.exists(current.resolve(file)));
            arguments.add(isFile ? label + current.resolve(file) : word);
        }
        return arguments;
    }
}
