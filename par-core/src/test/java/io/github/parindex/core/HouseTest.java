package io.github.parindex.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What holds in every module: no test is left out of the build, no package out of the null check. */
final class HouseTest {

    private static final Path HOUSE = Path.of("..");
    private static final List<Path> MODULES = modules();

    /** The includes of surefire in the parent's pom.xml. */
    private static final Pattern INCLUDED = Pattern.compile(".*(?:Test|Properties|Cases|Golden)\\.java");

    private static final Pattern TESTS = Pattern.compile(
            "(?m)^\\s*@(?:Test|ParameterizedTest|RepeatedTest|TestFactory|TestTemplate|Property|Example)\\b");
    private static final Pattern NULL_MARKED = Pattern.compile("(?m)^@NullMarked$");

    /** The folders with a pom.xml, sub-modules among them. */
    private static List<Path> modules() {
        try (Stream<Path> below = Files.walk(HOUSE, 2)) {
            return below.filter(folder -> HOUSE.relativize(folder).toString().startsWith("par-"))
                    .filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Map<String, String> sources(String folder) {
        Map<String, String> sources = new TreeMap<>();
        for (var module : MODULES) {
            for (var file : Wall.files(module.resolve(folder), ".java")) {
                sources.put(slashed(HOUSE.relativize(file)), read(file));
            }
        }
        return sources;
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static List<String> neverRun(Map<String, String> sources) {
        List<String> neverRun = new ArrayList<>();
        sources.forEach((name, text) -> {
            if (!INCLUDED.matcher(name).matches() && TESTS.matcher(text).find()) {
                neverRun.add(
                        name + " holds tests that never run. Maybe name it *Test, *Properties, *Cases or *Golden.");
            }
        });
        return neverRun;
    }

    private static List<String> unmarked(Map<String, String> sources) {
        List<String> unmarked = new ArrayList<>();
        sources.keySet().stream()
                .filter(name -> !name.endsWith("/module-info.java"))
                .map(name -> name.substring(0, name.lastIndexOf('/')) + "/package-info.java")
                .distinct()
                .filter(name ->
                        !NULL_MARKED.matcher(sources.getOrDefault(name, "")).find())
                .forEach(name -> unmarked.add(name + " is missing or lacks @NullMarked."));
        return unmarked;
    }

    @Test
    void everyTestRuns() {
        var sources = sources("src/test/java");
        assertThat(sources)
                .containsKeys(
                        "par-core/src/test/java/io/github/parindex/core/HouseTest.java",
                        "par-examples/data/src/test/java/io/github/parindex/examples/ReportTest.java");
        assertThat(neverRun(sources)).isEmpty();
    }

    @Test
    void aTestThatNeverRunsIsFound() {
        var property = "final class A {\n    @Property\n    void holds() {}\n}\n";
        assertThat(neverRun(Map.of("par-io/src/test/java/a/LeafProps.java", property)))
                .containsExactly("par-io/src/test/java/a/LeafProps.java holds tests that never run."
                        + " Maybe name it *Test, *Properties, *Cases or *Golden.");
        assertThat(neverRun(Map.of("par-io/src/test/java/a/LeafProperties.java", property)))
                .isEmpty();
        assertThat(neverRun(Map.of("par-io/src/test/java/a/Leaf.java", "final class A {}")))
                .isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        var sources = sources("src/main/java");
        assertThat(sources).isNotEmpty();
        assertThat(unmarked(sources)).isEmpty();
    }

    @Test
    void aPackageThatIsNotIsFound() {
        var refusal = "a/package-info.java is missing or lacks @NullMarked.";
        assertThat(unmarked(Map.of("a/B.java", ""))).containsExactly(refusal);
        assertThat(unmarked(Map.of("a/B.java", "", "a/package-info.java", "package a;")))
                .containsExactly(refusal);
        assertThat(unmarked(Map.of("a/B.java", "", "a/package-info.java", "@NullMarked\npackage a;")))
                .isEmpty();
    }
}
