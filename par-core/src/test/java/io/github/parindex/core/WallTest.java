package io.github.parindex.core;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.parindex.core.Wall.Edge;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The walls of the house hold, and the checks themselves can fail. */
final class WallTest {

    private static final Path CLASSES = Path.of("target", "classes");
    private static final Path TEST_CLASSES = Path.of("target", "test-classes");
    private static final Path SOURCES = Path.of("src", "main", "java");

    /** The most public types of a room. */
    private static final int MOST_PUBLIC_TYPES = 15;

    /** Rules have twelve shapes, and four types that all of them share. */
    private static final Map<String, Integer> MORE_PUBLIC_TYPES = Map.of("io.github.parindex.core.rule", 16);

    /** The most names a room shows with those nested in its types. */
    private static final int MOST_NAMES = 42;

    /**
     * A rule brings what it is made of and what it finds, an observation its kinds, a standing its reasons: sealed records that
     * planning, chapters of documents or words of reports take apart, each by its name. A study brings its factors, what it
     * watches and what it finds.
     */
    private static final Map<String, Integer> MORE_NAMES =
            Map.of("io.github.parindex.core.rule", 77, "io.github.parindex.core.analysis", 56);

    record Weighed(double weight) {}

    record Named(String name) {}

    private static Path room(Path root, String name) {
        return root.resolve(Wall.HOUSE.replace('.', '/')).resolve(name);
    }

    private static Edge edge(String from, String to) {
        return new Edge(Wall.HOUSE + "." + from, Wall.HOUSE + "." + to);
    }

    private static List<String> typeNames() {
        return Wall.files(CLASSES, ".class").stream()
                .map(file -> CLASSES.relativize(file).toString())
                .map(name -> name.substring(0, name.length() - ".class".length()))
                .map(name -> name.replace('/', '.').replace('\\', '.'))
                .filter(name -> !name.equals("module-info"))
                .toList();
    }

    private static String packageOf(String typeName) {
        return typeName.substring(0, typeName.lastIndexOf('.'));
    }

    private static boolean isPublicTopLevel(String typeName) {
        return !typeName.contains("$") && isPublic(type(typeName));
    }

    private static Class<?> type(String typeName) {
        try {
            return Class.forName(typeName, false, WallTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a type and all types around it are public, so that a user of the module can name it. */
    private static boolean isPublic(Class<?> type) {
        var around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    @Test
    void onlyDrawnImportsExist() {
        var edges = Wall.edges(CLASSES);
        assertThat(edges).as("edges that jdeps found").isNotEmpty();
        assertThat(Wall.refusals(edges)).isEmpty();
    }

    @Test
    void onlyDrawnRoomsExist() {
        var packages = typeNames().stream().map(WallTest::packageOf).collect(Collectors.toSet());
        assertThat(packages).isNotEmpty();
        assertThat(Wall.strangers(packages)).isEmpty();
    }

    @Test
    void everyRoomIsDrawnAfterTheRoomsItImports() {
        Set<String> before = new HashSet<>();
        Wall.DRAWN.forEach((room, imports) -> {
            assertThat(before).as("rooms drawn before %s", room).containsAll(imports);
            before.add(room);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "rule, scoring",
        "number, rule",
        "ranking, planning",
        "scoring, indicator",
        "statistics, indicator",
        "sampling, indicator",
        "weighting, normalization",
        "normalization, index",
        "indicator, index",
        "index, analysis",
        "rule, survey",
        "survey, criteria",
        "survey, sampling",
        "rule, util",
        "util, rule",
        "rule, number.impl"
    })
    void anEdgeThatIsNotDrawnIsRefusedByName(String from, String to) {
        assertThat(Wall.refusals(Set.of(edge(from, to))))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal)
                        .startsWith("Room " + from + " imports room " + to + ", which is not drawn. Room " + from
                                + " may import ["));
    }

    @ParameterizedTest
    @CsvSource({
        "rule, number",
        "survey, number",
        "survey, rule",
        "planning, survey",
        "indicator, scoring",
        "weighting, indicator",
        "indicator, statistics",
        "sampling, statistics",
        "index, aggregation",
        "analysis, index",
        "analysis, number"
    })
    void aDrawnEdgeIsAccepted(String from, String to) {
        assertThat(Wall.refusals(Set.of(edge(from, to)))).isEmpty();
    }

    @Test
    void aPackageThatIsNoRoomIsRefused() {
        assertThat(Wall.strangers(Set.of(Wall.HOUSE + ".number", Wall.HOUSE + ".util")))
                .singleElement()
                .satisfies(refusal -> assertThat(refusal)
                        .startsWith("Package io.github.parindex.core.util is not a drawn room. Drawn are [number, "));
        assertThat(Wall.strangers(Set.of(Wall.HOUSE))).hasSize(1);
    }

    @Test
    void theGroundFloorIsWrittenWithoutBinaryFloatingPoint() throws IOException {
        Map<String, List<String>> found = new TreeMap<>();
        var read = 0;
        for (var room : Wall.GROUND) {
            for (var file : Wall.files(room(SOURCES, room), ".java")) {
                read++;
                var words = Wall.inexactWords(Files.readString(file));
                if (!words.isEmpty()) {
                    found.put(SOURCES.relativize(file).toString(), words);
                }
            }
        }
        assertThat(read).isPositive();
        assertThat(found).isEmpty();
    }

    @Test
    void theGroundFloorComputesWithoutBinaryFloatingPoint() {
        List<Path> files = new ArrayList<>();
        Wall.GROUND.forEach(room -> files.addAll(Wall.files(room(CLASSES, room), ".class")));
        assertThat(files).isNotEmpty();
        assertThat(Wall.inexactLines(files)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "double x = 1;",
                "return x.floatValue();",
                "/* a */ Double y; // b",
                "char c = '\"'; float z;",
                "String s = \"\\\"\"; ToDoubleFunction<T> f;"
            })
    void binaryFloatingPointInASourceIsFound(String source) {
        assertThat(Wall.inexactWords(source)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int x; // double",
                "/** A double. */ int x;",
                "String s = \"a \\\" double\";",
                "String s = \"\"\"\n  a \"double\"\n  \"\"\";",
                "char c = '\\''; // float"
            })
    void proseAboutItIsNot(String source) {
        assertThat(Wall.inexactWords(source)).isEmpty();
    }

    @Test
    void binaryFloatingPointInAClassFileIsFound() {
        var files = Wall.files(room(TEST_CLASSES, ""), ".class");
        var weighed = files.stream().filter(file -> file.endsWith("WallTest$Weighed.class"));
        var named = files.stream().filter(file -> file.endsWith("WallTest$Named.class"));
        assertThat(Wall.inexactLines(weighed.toList()))
                .contains("WallTest$Weighed.class: descriptor: ()D")
                .anySatisfy(line -> assertThat(line).endsWith(": dreturn"));
        assertThat(Wall.inexactLines(named.toList())).isEmpty();
    }

    @Test
    void everyRoomShowsFewTypes() {
        var shown = typeNames().stream()
                .filter(WallTest::isPublicTopLevel)
                .collect(Collectors.groupingBy(WallTest::packageOf, TreeMap::new, Collectors.toList()));
        assertThat(shown).isNotEmpty();
        assertThat(shown)
                .allSatisfy((room, types) -> assertThat(types)
                        .as("public types of %s", room)
                        .hasSizeLessThanOrEqualTo(MORE_PUBLIC_TYPES.getOrDefault(room, MOST_PUBLIC_TYPES)));
    }

    @Test
    void everyRoomShowsFewNamesWithThoseNested() {
        var shown = typeNames().stream()
                .filter(name -> !name.endsWith("-info"))
                .filter(name -> isPublic(type(name)))
                .collect(Collectors.groupingBy(WallTest::packageOf, TreeMap::new, Collectors.toList()));
        assertThat(shown).isNotEmpty();
        assertThat(shown)
                .allSatisfy((room, names) -> assertThat(names)
                        .as("names of %s", room)
                        .hasSizeLessThanOrEqualTo(MORE_NAMES.getOrDefault(room, MOST_NAMES)));
    }

    @Test
    void noTypeOfARoomHasTheNameOfAnother() {
        var types = typeNames().stream()
                .filter(name -> !name.endsWith("-info"))
                .filter(name -> isPublic(type(name)))
                .toList();
        assertThat(types).hasSizeGreaterThan(100);
        assertThat(Wall.namesakes(types)).isEmpty();
    }

    @Test
    void namesakesAreFound() {
        var house = Wall.HOUSE + ".";
        assertThat(Wall.namesakes(List.of(
                        house + "scoring.Treatment",
                        house + "indicator.Treatment",
                        house + "criteria.Group",
                        house + "indicator.Framework$Group",
                        house + "rule.Kind$Group",
                        house + "index.Other$Place")))
                .containsExactly(
                        "There are two types Treatment: " + house + "indicator.Treatment and " + house
                                + "scoring.Treatment.",
                        "There are two types Group: " + house + "criteria.Group and " + house
                                + "indicator.Framework$Group.");
    }

    @Test
    void theTestsRunInsideTheModule() {
        assertThat(WallTest.class.getModule().getName()).isEqualTo("io.github.parindex.core");
    }
}
