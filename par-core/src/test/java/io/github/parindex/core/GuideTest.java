package io.github.parindex.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the README shows in Java is compiled and run, and prints what the README says: its first {@code java} block holds
 * the imports, every other one is a snippet, and the {@code text} blocks are what the snippets print, in the same order.
 */
final class GuideTest {

    private static final Path README = Path.of("..", "README.md");

    /** The imports, then a snippet, whose output is caught. */
    private static final String FRAME = """
            %s
            public final class Snippet {
                public static void run(java.io.PrintStream out) {
            %s
                }
            }
            """;

    @TempDir
    private Path folder;

    private static List<String> blocks(String markdown, String language) {
        List<String> blocks = new ArrayList<>();
        List<String> block = null;
        for (String line : markdown.lines().toList()) {
            if (block == null && line.equals("```" + language)) {
                block = new ArrayList<>();
            } else if (block != null && line.equals("```")) {
                blocks.add(String.join("\n", block));
                block = null;
            } else if (block != null) {
                block.add(line);
            }
        }
        return blocks;
    }

    private static void compile(Path source, Path folder) {
        var messages = new StringWriter();
        var writer = new PrintWriter(messages);
        var javac = ToolProvider.findFirst("javac").orElseThrow();
        var classes = Path.of("target", "classes").toString();
        List<String> arguments =
                List.of("-encoding", "UTF-8", "-proc:none", "-cp", classes, "-d", folder.toString(), source.toString());
        var code = javac.run(writer, writer, arguments.toArray(String[]::new));
        assertThat(code).as("javac says: %s", messages).isZero();
    }

    private List<String> printedBy(String imports, String snippet) throws IOException, ReflectiveOperationException {
        var source = folder.resolve("Snippet.java");
        Files.writeString(source, FRAME.formatted(imports, snippet.replace("System.out", "out")));
        compile(source, folder);
        var printed = new ByteArrayOutputStream();
        URL[] path = {folder.toUri().toURL()};
        try (var loader = new URLClassLoader(path, GuideTest.class.getClassLoader());
                var out = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
            loader.loadClass("Snippet").getMethod("run", PrintStream.class).invoke(null, out);
        } catch (InvocationTargetException thrown) {
            throw new AssertionError(snippet, thrown.getCause());
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void everySnippetOfTheReadmePrintsWhatTheReadmeSays() throws IOException, ReflectiveOperationException {
        var readme = Files.readString(README);
        var java = blocks(readme, "java");
        var text = blocks(readme, "text");
        assertThat(java).hasSize(text.size() + 1).hasSizeGreaterThan(1);
        for (int i = 0; i < text.size(); i++) {
            assertThat(printedBy(java.get(0), java.get(i + 1)))
                    .containsExactlyElementsOf(text.get(i).lines().toList());
        }
    }

    @Test
    void theFirstStepsAreShortAndSayWhyPointsWereLost() throws IOException {
        var readme = Files.readString(README);
        assertThat(blocks(readme, "java").get(1).lines()).hasSizeLessThanOrEqualTo(15);
        assertThat(blocks(readme, "text").get(0).lines())
                .containsExactly(
                        "SNV Home Affairs   4.39 of 6, index 73.17",
                        "1.2 Plan carried out   1 of 2   −1   47/52 is in the band from 85 %",
                        "1.1 Yearly plan   0.5 of 1   −0.5   ticked [issued 0.5], not [on time 0.5]",
                        "2.1 Files settled on time   2.89 of 3   −0.11   3 × 1204/1250, half up to 2 places");
    }

    @Test
    void blocksAreReadFromBetweenTheirFences() {
        var markdown =
                "# Title\n```xml\n<a/>\n```\n```java\nvar a = 1;\n\nrun(a);\n```\n```\nno\n```\n```java\nb();\n```\n";
        assertThat(blocks(markdown, "java")).containsExactly("var a = 1;\n\nrun(a);", "b();");
        assertThat(blocks(markdown, "text")).isEmpty();
    }

    @Test
    void aSnippetThatDoesNotPrintWhatIsSaidOrDoesNotCompileIsFound() throws IOException, ReflectiveOperationException {
        assertThat(printedBy("import java.util.List;", "System.out.println(List.of(1));"))
                .containsExactly("[1]");
        var source = folder.resolve("Broken.java");
        Files.writeString(source, "final class Broken { int x = \"\"; }");
        assertThatThrownBy(() -> compile(source, folder))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("incompatible types: String cannot be converted to int");
    }
}
